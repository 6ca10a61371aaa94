"""What the field said, by theme: each thing with its strength and one quote."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import chain, zip_longest
from typing import Any

from sqlalchemy import Select, select, true
from sqlalchemy.orm import Session

from app.domain.question_kinds import AnswerValue, is_empty
from app.domain.questions import Naming, SurveyKind, Topic
from app.domain.strands import Strand
from app.domain.teams import Team
from app.models import (
    Answer,
    Campaign,
    Person,
    Question,
    Submission,
    SurveyVersion,
)
from app.services import competitors, themes
from app.services.summaries.content import Faded, Heard
from app.services.summaries.reader import Reader
from app.services.themes import Sorting

#: What was heard longer ago no longer counts to the strength of a thing.
SHELF_LIFE = timedelta(days=60)
#: Choices that say that there was nothing of the kind.
_NONE = frozenset(("nothing", "nobody"))
_CHOSEN = {Topic.OBJECTION: Strand.OBJECTION, Topic.COMPETITOR: Strand.RIVAL}
_WRITTEN = {Topic.LANDED: Strand.LANDED, Topic.GOAL: Strand.GOAL}
_NOTE_OF = {
    Topic.OBJECTION: Topic.OBJECTION_NOTE,
    Topic.COMPETITOR: Topic.COMPETITOR_NOTE,
}


@dataclass
class _Report:
    """One field report, as far as this module reads it."""

    id: int
    author_id: int
    author: str
    at: datetime
    is_mine: bool
    prospect: str = ""
    answers: dict[Topic, AnswerValue] = field(default_factory=dict)


@dataclass
class _Thing:
    """All reports that say one thing, oldest first."""

    strand: Strand
    label: str
    reports: list[tuple[_Report, str]] = field(default_factory=list)


def heard(session: Session, reader: Reader) -> tuple[list[Heard], int]:
    """What others newly said, the strongest of each strand in turn; and in how many reports."""
    return _told(session, reader, _reports(session, reader))


def heard_by_all(session: Session, reader: Reader) -> tuple[list[Heard], int]:
    """The same, with the reader's own words: for both teams at one table."""
    return _told(session, reader, _reports(session, reader, with_own=True))


def _told(
    session: Session, reader: Reader, reports: Sequence[_Report]
) -> tuple[list[Heard], int]:
    since = reader.period.since
    by_strand: dict[Strand, list[tuple[tuple[bool, int, float], Heard]]] = defaultdict(
        list
    )
    for thing in _things(session, reports).values():
        if thing.reports[-1][0].at >= since:
            by_strand[thing.strand].append((_rank(thing, since), _heard(thing)))
    ranked = [
        [item for _, item in sorted(by_strand[strand], key=lambda pair: pair[0])]
        for strand in Strand
    ]
    count = sum(report.at >= since for report in reports)
    in_turn = chain.from_iterable(zip_longest(*ranked))
    return list(_quoted_once(item for item in in_turn if item is not None)), count


def faded(session: Session, reader: Reader) -> list[Faded]:
    """What the reader said and nobody has said since, as its shelf life ends: asked once.

    Periods follow one another without a gap, so that each end is in one mail alone.
    """
    until = reader.period.until - SHELF_LIFE
    since = min(reader.period.since - SHELF_LIFE, until)
    reports = _reports(session, reader, since, with_own=True)
    ended = [
        thing
        for thing in _things(session, reports).values()
        if since <= thing.reports[-1][0].at < until
        and thing.reports[-1][0].author_id == reader.person.id
    ]
    ended.sort(key=lambda thing: thing.reports[-1][0].at, reverse=True)
    told = (_heard(thing) for thing in ended)
    return [
        Faded(one.strand, one.label, one.quote, one.last_heard_at, one.submission_id)
        for one in told
    ]


@dataclass(frozen=True)
class _Glossary:
    """By which words things are told: choices, themes, and one name for each rival."""

    #: The words of the choices of all versions, by topic and id.
    choices: Mapping[Topic, Mapping[str, str]]
    sorting: Sorting
    spellings: Mapping[str, str]


def _things(
    session: Session, reports: Sequence[_Report]
) -> dict[tuple[Strand, str], _Thing]:
    """All reports by what they say."""
    glossary = _Glossary(
        _labels(session),
        themes.sorting(session, {report.id for report in reports}),
        competitors.spellings(session),
    )
    things: dict[tuple[Strand, str], _Thing] = {}
    for report in reports:
        for strand, label, quote in _said_in(report, glossary):
            key = (strand, (label or quote).casefold())
            thing = things.setdefault(key, _Thing(strand, label))
            thing.reports.append((report, quote))
    return things


def _quoted_once(items: Iterable[Heard]) -> Iterator[Heard]:
    """The same, with words that stand under two choices of one report shown under the first."""
    shown: set[tuple[int, str]] = set()
    for item in items:
        words = (item.submission_id, item.quote)
        yield replace(item, quote="") if words in shown and item.label else item
        shown.add(words)


def _reports(
    session: Session,
    reader: Reader,
    since: datetime | None = None,
    *,
    with_own: bool = False,
) -> list[_Report]:
    """Reports within the shelf life or since then, with the answers that are read here."""
    period, me = reader.period, reader.person.id
    since = since or min(period.since, period.until - SHELF_LIFE)
    whose = true() if with_own else Submission.author_id != me
    rows = session.execute(_answers(since, period.until).where(whose))
    reports: dict[int, _Report] = {}
    own_team = Team.SALES in reader.person.teams
    for id_, author_id, author, at, lead_id, owner_id, naming, topic, value in rows:
        is_named = own_team or naming is Naming.NAMED
        report = reports.setdefault(
            id_,
            _Report(id_, author_id, author if is_named else "", at, owner_id == me),
        )
        if topic is not None:
            report.answers[topic] = value
        if lead_id is not None:
            report.prospect = f"lead:{lead_id}"
        elif topic is Topic.ABOUT:
            report.prospect = str(value).casefold()
    return list(reports.values())


def _answers(since: datetime, until: datetime) -> Select[*tuple[Any, ...]]:
    """What field reports of the time say, answer by answer, the oldest first."""
    return (
        select(
            Submission.id,
            Submission.author_id,
            Person.name,
            Submission.submitted_at,
            Submission.lead_id,
            Campaign.owner_id,
            SurveyVersion.naming,
            Question.topic,
            Answer.value,
        )
        .join(SurveyVersion, SurveyVersion.id == Submission.version_id)
        .join(Person, Person.id == Submission.author_id)
        .join(Answer, Answer.submission_id == Submission.id)
        .join(Question, Question.id == Answer.question_id)
        .outerjoin(Campaign, Campaign.id == Submission.campaign_id)
        .where(
            Submission.kind == SurveyKind.FIELD_REPORT,
            Submission.submitted_at >= since,
            Submission.submitted_at < until,
            Question.topic.is_not(None),
        )
        .order_by(Submission.submitted_at, Submission.id)
    )


def _labels(session: Session) -> dict[Topic, dict[str, str]]:
    """The words of the choices of all versions, by topic and id."""
    labels: dict[Topic, dict[str, str]] = {topic: {} for topic in _CHOSEN}
    found = session.execute(
        select(Question.topic, Question.options)
        .where(Question.topic.in_(_CHOSEN))
        .order_by(Question.id)
    )
    for topic, options in found:
        if topic is not None:
            labels[topic].update({option["id"]: option["label"] for option in options})
    return labels


def _said_in(report: _Report, glossary: _Glossary) -> Iterator[tuple[Strand, str, str]]:
    """Strand, label and quote of everything that a report says; a label may be a theme."""
    for topic, strand in _CHOSEN.items():
        quote = str(report.answers.get(_NOTE_OF[topic]) or "")
        choices = _listed(report.answers.get(topic))
        labels = glossary.choices[topic]
        # What is said of rivals is said of those named, not of doing nothing.
        named = [choice for choice in choices if choice not in labels]
        for choice in choices:
            words = "" if named and choice not in named else quote
            yield (
                strand,
                labels.get(choice) or glossary.spellings.get(choice, choice),
                words,
            )
        if quote and not choices:
            theme = glossary.sorting.theme(report.id, _NOTE_OF[topic], quote)
            yield strand, theme, quote
    for topic, strand in _WRITTEN.items():
        value = report.answers.get(topic)
        if not is_empty(value):
            text = str(value)
            yield strand, glossary.sorting.theme(report.id, topic, text), text


def _listed(value: AnswerValue) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [str(item) for item in values if not is_empty(item) and item not in _NONE]


def _rank(thing: _Thing, since: datetime) -> tuple[bool, int, float]:
    """Small comes first: about the reader's campaigns, said by most people, newest."""
    is_mine = any(report.is_mine for report, _ in thing.reports if report.at >= since)
    last = thing.reports[-1][0].at.timestamp()
    return (not is_mine, -len(_people(thing)), -last)


def _people(thing: _Thing) -> set[int]:
    return {report.author_id for report, _ in thing.reports}


def _heard(thing: _Thing) -> Heard:
    report, quote = _quoted(thing.reports)
    prospects = {report.prospect for report, _ in thing.reports if report.prospect}
    return Heard(
        strand=thing.strand,
        label=thing.label,
        quote=quote,
        by=report.author,
        submission_id=report.id,
        people=len(_people(thing)),
        prospects=len(prospects),
        last_heard_at=thing.reports[-1][0].at,
    )


def _quoted(reports: Iterable[tuple[_Report, str]]) -> tuple[_Report, str]:
    """The newest report that has words, or the newest."""
    newest_first = list(reports)[::-1]
    with_words = [pair for pair in newest_first if pair[1]]
    return (with_words or newest_first)[0]
