"""Answers in the reader's words."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.answers import date_in
from app.domain.question_kinds import Widget, picked_campaign, picked_lead
from app.domain.questions import Topic
from app.models import Answer, Person, Submission
from app.services.authorship import shown_author
from app.services.picks import name_of
from app.translations import Words


@dataclass(frozen=True)
class Told:
    """One question and what was said to it."""

    key: str
    topic: Topic | None
    question: str
    texts: Sequence[str]


@dataclass(frozen=True)
class Reading:
    """A submission as a page shows it."""

    submission: Submission
    #: Who said it; None where the reader does not learn that.
    author: str | None
    about: str
    told: Sequence[Told]


def reading(submission: Submission, words: Words, reader: Person | None) -> Reading:
    """The submission in the reader's words.

    Where the reader does not learn who said it, the prospect is left out as well: its
    owner is known to everybody.
    """
    author = shown_author(submission, reader)
    return Reading(
        submission,
        author,
        about(submission) if author else "",
        told(submission, words) if author else _without_picks(submission, words),
    )


def _without_picks(submission: Submission, words: Words) -> list[Told]:
    widgets = {
        one.question.key: one.question.kind.way.widget for one in submission.answers
    }
    said = told(submission, words)
    return [one for one in said if widgets[one.key] is not Widget.LEAD]


def told(submission: Submission, words: Words) -> list[Told]:
    """What the submission says, question by question, in the order it was asked.

    What it is about is not among it: see `about`.
    """
    answers = sorted(submission.answers, key=lambda answer: answer.question.position)
    return [
        Told(
            answer.question.key,
            answer.question.topic,
            words.gettext(answer.question.wording),
            texts(answer, words),
        )
        for answer in answers
        if answer.question.topic is not Topic.ABOUT
    ]


def about(submission: Submission) -> str:
    """The prospect or company that the submission is about; empty if it is general."""
    if submission.lead is not None:
        return name_of(submission.lead)
    for answer in submission.answers:
        is_name = answer.question.topic is Topic.ABOUT and isinstance(answer.value, str)
        if is_name and picked_lead(answer.value) is None:
            return str(answer.value)
    return ""


def texts(answer: Answer, words: Words) -> list[str]:
    """What was said, as a person would read it; several things are several texts."""
    value, way = answer.value, answer.question.kind.way
    choices = way.offers(answer.question.choices)
    if choices:
        labels = {choice.id: words.gettext(choice.label) for choice in choices}
        return [labels.get(one, one) for one in way.sent(value)]
    if way.widget is Widget.CAMPAIGN and picked_campaign(value):
        campaign = answer.submission.campaign
        return [campaign.name] if campaign else []
    day = date_in(value) if way.widget is Widget.DAY else None
    if day is not None:
        return [words.date(day)]
    if isinstance(value, int | float):
        return [words.number(value)]
    return way.sent(value)
