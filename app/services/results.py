"""What a survey brought, question by question and week by week.

The number of queries depends neither on the answers nor on the questions.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from sqlalchemy import ColumnElement, Text, case, cast, func, select
from sqlalchemy.orm import Session

from app.domain.question_kinds import QuestionKind, Tally, Way
from app.domain.questions import Asked, SurveyKind, choices_of
from app.domain.survey_changes import is_another_line
from app.domain.weeks import Week
from app.models import Answer, Question, Submission, SurveyVersion
from app.services import participations, surveys

#: Submissions whose words are shown below the charts.
LATEST = 60
WORDS_SHOWN = 5
#: Lines of one chart; what was chosen less often is added up in none.
SERIES_SHOWN = 12
#: What is read whole, as words, or not at all.
_UNCOUNTED = [
    kind for kind in QuestionKind if kind.way.tally in (Tally.WORDS, Tally.COUNT)
]
_WORDS = [kind for kind in QuestionKind if kind.way.tally is Tally.WORDS]


@dataclass(frozen=True)
class Series:
    """How often one thing was said, by week."""

    label: str
    counts: Sequence[int]

    @property
    def total(self) -> int:
        return sum(self.counts)


@dataclass(frozen=True)
class Told:
    """One question with what was said to it."""

    question: Asked
    answers: Series
    #: Each choice or name, those said most first; none where answers are words.
    series: Sequence[Series]
    #: The weeks, by their place, in which the question became another.
    breaks: Sequence[int]
    mean: float | None
    #: The newest words.
    latest: Sequence[str]

    @property
    def most(self) -> int:
        """The highest of all bars."""
        bars = [*self.answers.counts, *(n for one in self.series for n in one.counts)]
        return max(bars, default=0) or 1


@dataclass(frozen=True)
class Results:
    """A survey over some weeks, the oldest first."""

    weeks: Sequence[Week]
    submissions: Series
    questions: Sequence[Told]


#: By question id and week: how often each value was given, as JSON.
_Counts = Mapping[int, Mapping[int, Counter[str]]]


def of(session: Session, kind: SurveyKind, weeks: int, now: datetime) -> Results:
    """The survey's results in the last weeks, this one included."""
    last = participations.week_of(session, now)
    span = [Week(last.monday - timedelta(weeks=n), last.zone) for n in range(weeks)]
    span.reverse()
    versions = surveys.versions(session, kind)[::-1]
    counts = _counts(session, kind, span)
    words = _latest_words(session, kind)
    questions = [
        _told(question, versions, counts, words, span) for question in _shown(versions)
    ]
    kept = [
        one for one in questions if not one.question.is_retired or one.answers.total
    ]
    return Results(span, _submissions(session, kind, span), kept)


def _shown(versions: Sequence[SurveyVersion]) -> Iterator[Asked]:
    """What is asked now, then what was retired and is no part of another's line."""
    if not versions:
        return
    sheet = surveys.sheet_of(versions[-1])
    yield from sheet.asked
    replaced = {one.replaces for one in sheet.asked}
    yield from (one for one in sheet.retired if one.key not in replaced)


def _told(
    question: Asked,
    versions: Sequence[SurveyVersion],
    counts: _Counts,
    words: Mapping[int, Sequence[str]],
    span: Sequence[Week],
) -> Told:
    rows = _line(question, versions)
    ids = [row.id for row in rows]
    by_week = [
        sum((counts.get(id_, {}).get(n, Counter()) for id_ in ids), Counter())
        for n in range(len(span))
    ]
    latest = [text for id_ in reversed(ids) for text in words.get(id_, ())]
    return Told(
        question,
        Series("", [week.total() for week in by_week]),
        _series(question, rows, by_week),
        _breaks(rows, versions, span),
        _mean(question.kind, by_week),
        list(dict.fromkeys(latest))[:WORDS_SHOWN],
    )


def _line(question: Asked, versions: Sequence[SurveyVersion]) -> list[Question]:
    """The question in all versions that ask it, also as what it was before."""
    before = {row.key: row.replaces for v in versions for row in v.questions}
    keys = [question.key]
    while (older := before.get(keys[-1], "")) and older not in keys:
        keys.append(older)
    return [
        row
        for version in versions
        for row in version.questions
        if row.key in keys and row.retired_at is None
    ]


def _series(
    question: Asked, rows: Sequence[Question], by_week: Sequence[Counter[str]]
) -> list[Series]:
    way = question.kind.way
    if way.tally not in (Tally.CHOICES, Tally.STEPS):
        return []
    chosen = [_chosen(way, week) for week in by_week]
    labels = {c.id: c.label for row in rows for c in row.choices}
    labels |= {c.id: c.label for c in choices_of(question)}
    totals = sum(chosen, Counter())
    if way.tally is Tally.STEPS:
        ids = list(labels)
    else:
        ids = sorted({*labels, *totals}, key=lambda id_: -totals[id_])
    return [
        Series(labels.get(id_, id_), [week[id_] for week in chosen])
        for id_ in ids[:SERIES_SHOWN]
    ]


def _chosen(way: Way, week: Counter[str]) -> Counter[str]:
    """How often each choice was made, out of how often each answer was given."""
    chosen: Counter[str] = Counter()
    for value, count in week.items():
        for id_ in way.sent(json.loads(value)):
            chosen[id_] += count
    return chosen


def _mean(kind: QuestionKind, by_week: Sequence[Counter[str]]) -> float | None:
    if kind.way.tally not in (Tally.MEAN, Tally.STEPS):
        return None
    said = [
        (json.loads(value), count) for week in by_week for value, count in week.items()
    ]
    numbers = [(v, count) for v, count in said if isinstance(v, int | float)]
    total = sum(count for _, count in numbers)
    return sum(value * count for value, count in numbers) / total if total else None


def _breaks(
    rows: Sequence[Question], versions: Sequence[SurveyVersion], span: Sequence[Week]
) -> list[int]:
    published = {version.id: version.published_at for version in versions}
    found: set[int] = set()
    for before, after in pairwise(rows):
        at = published[after.version_id]
        if at is None or not is_another_line(_as_asked(before), _as_asked(after)):
            continue
        found.update(
            n for n, week in enumerate(span) if week.starts_at <= at < week.ends_at
        )
    return sorted(found)


def _as_asked(row: Question) -> Asked:
    return Asked(row.key, row.kind, row.wording, choices=row.choices)


def _counts(session: Session, kind: SurveyKind, span: Sequence[Week]) -> _Counts:
    # Made first and once: else each answer would look for its week anew.
    placed = (
        select(Submission.id, _week(span).label("place"))
        .where(Submission.kind == kind, Submission.submitted_at >= span[0].starts_at)
        .cte("placed")
        .prefix_with("MATERIALIZED")
    )
    value = case(
        (Question.kind.in_(_UNCOUNTED), "null"), else_=cast(Answer.value, Text)
    )
    rows = session.execute(
        select(Answer.question_id, placed.c.place, value, func.count())
        .join(placed, placed.c.id == Answer.submission_id)
        .join(Question, Question.id == Answer.question_id)
        .group_by(Answer.question_id, placed.c.place, value)
    )
    counts: dict[int, dict[int, Counter[str]]] = {}
    for question_id, place, text, count in rows:
        of_question = counts.setdefault(question_id, {})
        of_question.setdefault(place, Counter())[text] += count
    return counts


def _submissions(session: Session, kind: SurveyKind, span: Sequence[Week]) -> Series:
    week = _week(span)
    rows = session.execute(
        select(week, func.count())
        .where(Submission.kind == kind, Submission.submitted_at >= span[0].starts_at)
        .group_by(week)
    )
    counts = {row[0]: row[1] for row in rows}
    return Series("", [counts.get(n, 0) for n in range(len(span))])


def _week(span: Sequence[Week]) -> ColumnElement[int]:
    """The place of a submission's week: weeks of a zone have no name in SQL."""
    places = enumerate(span)
    return case(
        *((Submission.submitted_at < week.ends_at, place) for place, week in places),
        else_=len(span) - 1,
    )


def _latest_words(session: Session, kind: SurveyKind) -> dict[int, list[str]]:
    """The words of the newest submissions, by question, the newest first."""
    newest = (
        select(Submission.id)
        .where(Submission.kind == kind)
        .order_by(Submission.id.desc())
        .limit(LATEST)
        .subquery()
    )
    rows = session.execute(
        select(Answer.question_id, Answer.value)
        .join(newest, newest.c.id == Answer.submission_id)
        .join(Question, Question.id == Answer.question_id)
        .where(Question.kind.in_(_WORDS))
        .order_by(Answer.submission_id.desc())
    )
    words: dict[int, list[str]] = {}
    for question_id, value in rows:
        words.setdefault(question_id, []).append(str(value))
    return words
