"""Field reports found by what they say, about what, by whom and since when."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Select, Text, and_, cast, func, or_, select
from sqlalchemy.orm import Session

from app.domain.question_kinds import Widget, kinds_drawn_as
from app.domain.questions import Naming, SurveyKind, Topic
from app.domain.teams import Team
from app.models import (
    Answer,
    Campaign,
    Lead,
    Membership,
    Person,
    Question,
    Submission,
    Survey,
    SurveyVersion,
)
from app.services import submissions
from app.services.submissions import PAGE, Page

KIND = SurveyKind.FIELD_REPORT
WORDS_MAX = 100


@dataclass(frozen=True)
class Wanted:
    """What is looked for; whatever is left out does not matter."""

    words: str = ""
    says: Topic | None = None
    campaign_id: int | None = None
    author_id: int | None = None
    since: datetime | None = None


@dataclass(frozen=True)
class Offered:
    """What can be chosen, by id."""

    campaigns: Sequence[tuple[int, str]]
    authors: Sequence[tuple[int, str]]


def find(
    session: Session, wanted: Wanted, reader: Person, before: int | None = None
) -> Page:
    """A page of the reports that fit, the newest first, from below an id on.

    Who said something, and about whom, is found only by those who may learn it.
    """
    ids = (
        select(Submission.id)
        .join(SurveyVersion, SurveyVersion.id == Submission.version_id)
        .join(Survey, Survey.id == SurveyVersion.survey_id)
        .where(Submission.kind == KIND, *_conditions(wanted, reader))
        .order_by(Submission.id.desc())
        # One more than the page holds tells whether there is another.
        .limit(PAGE + 1)
    )
    if before is not None:
        ids = ids.where(Submission.id < before)
    found = list(session.scalars(ids))
    shown = submissions.of_ids(session, found[:PAGE])[::-1] if found else []
    return Page(shown, found[PAGE - 1] if len(found) > PAGE else None)


def offered(session: Session) -> Offered:
    """The campaigns and the people of sales, to choose from."""
    people = (
        select(Person.id, Person.name)
        .join(Membership, Membership.person_id == Person.id)
        .where(Membership.team == Team.SALES)
        .order_by(Person.name, Person.id)
    )
    every = select(Campaign.id, Campaign.name).order_by(Campaign.name, Campaign.id)
    return Offered(_pairs(session, every), _pairs(session, people))


def _pairs(session: Session, query: Select[int, str]) -> list[tuple[int, str]]:
    return [(row[0], row[1]) for row in session.execute(query)]


def _conditions(wanted: Wanted, reader: Person) -> Iterator[ColumnElement[bool]]:
    knows = _knows(reader)
    if wanted.words:
        yield or_(_says(wanted.words, knows), and_(knows, _is_about(wanted.words)))
    if wanted.says is not None:
        yield Submission.id.in_(
            select(Answer.submission_id)
            .join(Question, Question.id == Answer.question_id)
            .where(Question.topic == wanted.says)
        )
    if wanted.campaign_id is not None:
        yield and_(knows, Submission.campaign_id == wanted.campaign_id)
    if wanted.author_id is not None:
        yield and_(knows, Submission.author_id == wanted.author_id)
    if wanted.since is not None:
        yield Submission.submitted_at >= wanted.since


def _knows(reader: Person) -> ColumnElement[bool]:
    """As `authorship.knows_author`."""
    return or_(
        SurveyVersion.naming == Naming.NAMED,
        Submission.author_id == reader.id,
        Survey.team.in_(reader.teams),
    )


def _says(words: str, knows: ColumnElement[bool]) -> ColumnElement[bool]:
    said = func.lower(cast(Answer.value, Text))
    matches = or_(*(said.contains(one, autoescape=True) for one in _spellings(words)))
    return Submission.id.in_(
        select(Answer.submission_id)
        .join(Question, Question.id == Answer.question_id)
        .where(matches, or_(knows, Question.kind.not_in(kinds_drawn_as(Widget.LEAD))))
        .correlate(Submission, SurveyVersion, Survey)
    )


def _is_about(words: str) -> ColumnElement[bool]:
    text = words.lower()
    return Submission.lead_id.in_(
        select(Lead.id).where(
            or_(
                func.lower(Lead.name).contains(text, autoescape=True),
                func.lower(Lead.company).contains(text, autoescape=True),
            )
        )
    )


def _spellings(words: str) -> set[str]:
    """The words as they may stand in JSON, where letters beyond ASCII are numbers.

    The databases cannot make those small, so they are looked for in each of their forms.
    """
    forms = (words, words.lower(), words.upper(), words.title())
    return {json.dumps(form)[1:-1].lower() for form in forms}
