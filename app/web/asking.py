"""A survey on a page: opened with its draft, read back as sent, and handed to a service."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TypeVar
from zoneinfo import ZoneInfo

from flask import request
from werkzeug.datastructures import MultiDict

from app.domain.answers import AnswersRefused, SentBefore
from app.domain.campaigns import CampaignIsClosed
from app.domain.question_kinds import AnswerValue, picked_lead
from app.domain.questions import Asked, SurveyKind
from app.domain.survey_sheets import Sheet
from app.domain.tokens import new_secret
from app.domain.weeks import Week
from app.models import Survey, SurveyVersion
from app.services import drafts, people, picks, surveys
from app.web.context import current_person, db_session, now, workspace
from app.web.forms import (
    CLOSED_MEANWHILE,
    FORM_KEY_MAX,
    PREFIX,
    QUESTIONS_CHANGED,
    SENT_BEFORE,
    SurveyForm,
    as_sent,
    form_class,
    is_form_key,
    keepable,
)
from app.web.numbers import as_id

Said = TypeVar("Said")
Sent = MultiDict[str, str]


def opened(
    kind: SurveyKind, subject: str, beforehand: Mapping[str, AnswerValue]
) -> SurveyForm:
    """The survey's form with the draft that the person left, else filled in `beforehand`.

    A draft stays with the version that it was begun in, and a link in a mail, for its
    week, with the one that was asked when the mail was written.
    """
    session = db_session()
    draft = drafts.of(session, current_person(), kind, subject)
    if draft is None:
        form = filled(_linked_version(kind), beforehand)
        form.form_key.data = new_secret()
        if beforehand:
            form.remember()
        return form
    version = surveys.version_by_id(session, draft.version_id)
    form = _form(version, MultiDict(draft.values))
    form.form_key.data = draft.form_key
    form.draft_saved_at = draft.saved_at
    return form


def filled(version: SurveyVersion, answers: Mapping[str, AnswerValue]) -> SurveyForm:
    """The version's form with these answers in it."""
    return _form(version, as_sent(version, answers))


def _linked_version(kind: SurveyKind) -> SurveyVersion:
    """The version that the link names while the week of its last mails goes on, or the current."""
    session = db_session()
    version_id = request.args.get("version", type=as_id)
    linked = surveys.version_or_none(session, kind, version_id) if version_id else None
    ended = surveys.replaced_at(session, linked) if linked else None
    is_over = ended is not None and now() >= Week.containing(ended, _zone()).ends_at
    if linked is None or is_over:
        return surveys.current_version(session, kind)
    return linked


def sent(kind: SurveyKind) -> SurveyForm:
    """The survey's form as it was sent, in the version that it was filled in from.

    Where that version is none of ours, the current one takes over what it still asks.
    """
    version = sent_version(kind)
    is_known = str(version.id) == request.form.get("version_id")
    form = _form(version, MultiDict(request.form))
    key = request.form.get("form_key", "")
    form.form_key.data = key if is_form_key(key) else new_secret()
    form.questions_changed = not is_known
    return form


def tried(
    survey: Survey, sheet: Sheet, asked: Sequence[Asked], values: Sent | None
) -> SurveyForm:
    """The form of a draft, to be tried out and never stored; `asked` is what it shows of it."""
    version = surveys.unpublished(survey, sheet, now())
    offered = picks.offered(db_session(), current_person(), today())
    form = form_class(version, offered, asked)(formdata=values)
    form.version_id.data = "draft"
    return form


def sent_version(kind: SurveyKind) -> SurveyVersion:
    """The version that the sent form names, or the current one."""
    number = request.form.get("version_id", "")
    version_id = int(number) if number.isascii() and number.isdigit() else 0
    session = db_session()
    known = surveys.version_or_none(session, kind, min(version_id, 2**31 - 1))
    return known or surveys.current_version(session, kind)


def accepted(form: SurveyForm, take: Callable[[SurveyForm], Said]) -> Said | None:
    """What a service made of the form; None if it has to be shown again, with the reasons."""
    if form.questions_changed:
        form.refuse_whole(QUESTIONS_CHANGED)
        return None
    if not form.validate():
        return None
    try:
        return take(form)
    except AnswersRefused as refusal:
        form.refuse(refusal.problems)
    except SentBefore as refusal:
        form.refuse_whole(SENT_BEFORE)
        form.sent_before = refusal.submission_id
    except CampaignIsClosed:
        form.refuse_whole(CLOSED_MEANWHILE)
    return None


def _form(version: SurveyVersion, values: Sent) -> SurveyForm:
    named = {lead_id for lead_id in map(picked_lead, _texts(values)) if lead_id}
    offered = picks.offered(db_session(), current_person(), today(), named)
    asked = surveys.asked_of(version, current_person())
    form = form_class(version, offered, asked)(formdata=values)
    form.version_id.data = str(version.id)
    return form


def today() -> date:
    """The day it is for whoever is signed in."""
    return now().astimezone(_zone()).date()


def _zone() -> ZoneInfo:
    return people.zone_of(current_person(), workspace())


def _texts(values: Sent) -> list[str]:
    return [text for _, text in values.items(multi=True)]


def as_draft(kind: SurveyKind, subject: str) -> tuple[SurveyVersion, drafts.Typed]:
    """What stands in the sent form, to be kept as it is: nothing in it has to be right yet."""
    version = sent_version(kind)
    names = {PREFIX + asked.key for asked in surveys.asked(version)} | {drafts.OPENED}
    values = {
        name: [keepable(text) for text in texts]
        for name, texts in request.form.lists()
        if name in names
    }
    key = request.form.get("form_key", "")[:FORM_KEY_MAX]
    return version, drafts.Typed(keepable(key), values, subject)
