"""Submissions: what people said in the surveys."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, joinedload, selectinload
from sqlalchemy.sql.base import ExecutableOption

from app.domain.answers import (
    AnswersRefused,
    SentBefore,
    problems_in,
    without_hidden,
)
from app.domain.question_kinds import (
    AnswerValue,
    Flaw,
    Problem,
    Widget,
    is_empty,
    picked_campaign,
    picked_lead,
)
from app.domain.questions import SurveyKind, Topic
from app.models import (
    Answer,
    Campaign,
    Lead,
    Person,
    Question,
    Submission,
    SurveyVersion,
)
from app.services import competitors, participations, requests, surveys
from app.services.authorship import knows_author as knows_author
from app.services.authorship import shown_author as shown_author

PAGE = 20

Answers = Mapping[str, AnswerValue]


@dataclass(frozen=True)
class Page:
    """Some submissions, the newest first; `older` is where the next page begins, if any."""

    submissions: Sequence[Submission]
    older: int | None


def submit(
    session: Session,
    author: Person,
    version: SurveyVersion,
    answers: Answers,
    form_key: str,
    now: datetime,
) -> Submission:
    """Store what was said, by question key, under the version it was asked in.

    The same form sent again is the first submission. Raises AnswersRefused, or SentBefore
    when the same form comes with other words; then nothing was stored.
    """
    given = _spelt_alike(session, version, _checked(version, author, answers), now)
    known = _of_form(session, author, form_key)
    if known is not None:
        return _the_same(known, given)
    submission = Submission(
        kind=version.survey.kind,
        version=version,
        author=author,
        submitted_at=now,
        form_key=form_key,
        answers=[
            Answer(question=question, value=given[question.key])
            for question in version.questions
            if question.key in given
        ],
    )
    _link(session, submission, version, given)
    try:
        with session.begin_nested():
            session.add(submission)
    except IntegrityError:
        # The same form was sent twice at once, and the other one came first.
        first = _of_form(session, author, form_key)
        if first is None:
            raise
        return _the_same(first, given)
    participations.note(session, version.survey, author, now)
    wish = answer_by_topic(submission).get(Topic.REQUEST)
    if isinstance(wish, str):
        requests.raise_(session, author, wish, now, submission)
    return submission


def get(session: Session, kind: SurveyKind, submission_id: int) -> Submission | None:
    """The submission with its answers, if it is one of that survey."""
    return session.scalar(_loaded(kind).where(Submission.id == submission_id).limit(1))


def of_ids(session: Session, ids: Sequence[int]) -> list[Submission]:
    """The submissions with these ids, with their answers, oldest first."""
    return list(
        session.scalars(
            select(Submission)
            .where(Submission.id.in_(ids))
            .options(*_WITH_ANSWERS)
            .order_by(Submission.id)
        )
    )


def answer_by_topic(submission: Submission) -> dict[Topic, AnswerValue]:
    """The answers that the service itself reads."""
    return {
        answer.question.topic: answer.value
        for answer in submission.answers
        if answer.question.topic is not None
    }


def _loaded(kind: SurveyKind) -> Select[Submission]:
    return select(Submission).where(Submission.kind == kind).options(*_WITH_ANSWERS)


_WITH_ANSWERS: Sequence[ExecutableOption] = (
    joinedload(Submission.author),
    joinedload(Submission.version).joinedload(SurveyVersion.survey),
    joinedload(Submission.lead),
    joinedload(Submission.campaign),
    selectinload(Submission.answers).joinedload(Answer.question),
)


def _checked(
    version: SurveyVersion, author: Person, answers: Answers
) -> dict[str, AnswerValue]:
    """The answers that say something; AnswersRefused if one of them cannot be taken.

    Those to questions that the other answers hide are left out.
    """
    asked = surveys.asked_of(version, author)
    said = {key: value for key, value in answers.items() if not is_empty(value)}
    given = without_hidden(asked, said)
    problems = problems_in(version.survey.kind, asked, given)
    if problems:
        raise AnswersRefused(problems)
    return given


def _spelt_alike(
    session: Session,
    version: SurveyVersion,
    given: dict[str, AnswerValue],
    now: datetime,
) -> dict[str, AnswerValue]:
    """The answers with each rival in the one spelling that we know; new ones are learnt."""
    for question in version.questions:
        value = given.get(question.key)
        if question.kind.way.widget is Widget.RIVALS and isinstance(value, list):
            options = {choice.id for choice in question.choices}
            codes = [name for name in value if name in options]
            names = [name for name in value if name not in options]
            given[question.key] = codes + competitors.recognise(session, names, now)
    return given


def _of_form(session: Session, author: Person, form_key: str) -> Submission | None:
    return session.scalar(
        select(Submission)
        .where(Submission.author_id == author.id, Submission.form_key == form_key)
        .options(*_WITH_ANSWERS)
    )


def _the_same(known: Submission, given: Answers) -> Submission:
    stored = {answer.question.key: answer.value for answer in known.answers}
    if stored != given:
        raise SentBefore(known.id)
    return known


def _link(
    session: Session, submission: Submission, version: SurveyVersion, given: Answers
) -> None:
    """Note the lead or campaign that was picked; AnswersRefused if it is gone."""
    for question in version.questions:
        value, widget = given.get(question.key), question.kind.way.widget
        if widget is Widget.LEAD:
            _link_lead(session, submission, question, value)
        elif widget is Widget.CAMPAIGN:
            _link_campaign(session, submission, question, value)


def _link_lead(
    session: Session, submission: Submission, question: Question, value: AnswerValue
) -> None:
    lead_id = picked_lead(value)
    if lead_id is None:
        return
    lead = session.get(Lead, lead_id)
    if lead is None:
        raise AnswersRefused({question.key: Problem(Flaw.GONE)})
    submission.lead = lead
    submission.campaign_id = lead.campaign_id


def _link_campaign(
    session: Session, submission: Submission, question: Question, value: AnswerValue
) -> None:
    campaign_id = picked_campaign(value)
    if campaign_id is None:
        return
    campaign = session.get(Campaign, campaign_id)
    if campaign is None:
        raise AnswersRefused({question.key: Problem(Flaw.GONE)})
    submission.campaign = campaign
