"""What is typed, kept while it is typed; the pages' script sends it."""

import re

from flask import Blueprint, Response, abort, redirect, request, url_for
from flask.typing import ResponseReturnValue

from app.domain.questions import SurveyKind
from app.services import drafts
from app.web import asking
from app.web.access import signed_in
from app.web.context import current_person, db_session, now

bp = Blueprint("drafts", __name__)
_SUBJECT = re.compile(r"(?:(?:lead|campaign)-[0-9]{1,9})?")


@bp.post("/drafts/<kind>")
@signed_in
def save(kind: str) -> ResponseReturnValue:
    version, typed = asking.as_draft(_kind(kind), _subject())
    is_kept = drafts.save(db_session(), current_person(), version, typed, now())
    db_session().commit()
    # Where it is not kept, the page's script holds on to the device's copy.
    return Response(status=204 if is_kept else 409, mimetype="text/plain")


@bp.post("/drafts/<kind>/discard")
@signed_in
def discard(kind: str) -> ResponseReturnValue:
    survey, subject = _kind(kind), _subject()
    drafts.discard(db_session(), current_person(), survey, subject)
    db_session().commit()
    number = subject.rpartition("-")[2]
    if survey is SurveyKind.FIELD_REPORT:
        return redirect(url_for("submissions.new", lead=number or None), 303)
    if number:
        return redirect(url_for("campaigns.revise", campaign_id=number), 303)
    return redirect(url_for("campaigns.new"), 303)


def _kind(kind: str) -> SurveyKind:
    if kind not in (SurveyKind.FIELD_REPORT, SurveyKind.CAMPAIGN_INTENT):
        abort(404)
    return SurveyKind(kind)


def _subject() -> str:
    subject = request.args.get("subject", "")
    if not _SUBJECT.fullmatch(subject):
        abort(400)
    return subject
