"""All answers to a survey as rows, for a file."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.question_kinds import Widget
from app.domain.questions import SurveyKind
from app.models import Answer, Person, Question, Submission
from app.services import answers, submissions, surveys
from app.translations import Words

#: Submissions that are held in memory at once.
BATCH = 500


@dataclass(frozen=True)
class Column:
    """One question, over all versions that asked it."""

    key: str
    wording: str


@dataclass(frozen=True)
class Record:
    """One submission as a file shows it; empty where the reader does not learn it."""

    on: date
    version: int
    author: str
    about: str
    campaign: str
    said: dict[str, Sequence[str]]


def columns(session: Session, kind: SurveyKind, words: Words) -> list[Column]:
    """Every question that was ever asked, worded as it was last, in the order of now."""
    found: dict[str, Column] = {}
    for version in surveys.versions(session, kind):
        for question in version.questions:
            wording = words.gettext(question.wording)
            found.setdefault(question.key, Column(question.key, wording))
    return list(found.values())


def records(
    session: Session, kind: SurveyKind, reader: Person, words: Words
) -> Iterator[Record]:
    """Every submission, the oldest first, read in batches."""
    last = 0
    while True:
        batch = session.scalars(
            select(Submission.id)
            .where(Submission.kind == kind, Submission.id > last)
            .order_by(Submission.id)
            .limit(BATCH)
        ).all()
        if not batch:
            return
        for submission in submissions.of_ids(session, batch):
            yield _record(submission, reader, words)
        last = batch[-1]


def _record(submission: Submission, reader: Person, words: Words) -> Record:
    author = submissions.shown_author(submission, reader)
    campaign = submission.campaign if author else None
    return Record(
        on=submission.submitted_at.astimezone(words.zone).date(),
        version=submission.version.number,
        author=author or "",
        about=answers.about(submission) if author else "",
        campaign=campaign.name if campaign else "",
        said={
            answer.question.key: _texts(answer, words)
            for answer in submission.answers
            if author or not _is_lead(answer.question)
        },
    )


def _texts(answer: Answer, words: Words) -> Sequence[str]:
    if _is_lead(answer.question):
        return [answers.about(answer.submission)]
    return answers.texts(answer, words)


def _is_lead(question: Question) -> bool:
    return question.kind.way.widget is Widget.LEAD
