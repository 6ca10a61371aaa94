"""When the next question about a lead is due: a pure rule of its history and the calendar."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from app.domain.local_time import at_local, local_day
from app.domain.outcomes import OutcomeKind

#: Nobody plans a step beyond: such a day is a slip of the pen.
FURTHEST = timedelta(days=2 * 366)


@dataclass(frozen=True)
class Cadence:
    """Every number of the rule; an admin may set each."""

    #: Working days from the hand-over to the first question.
    first: int = 3
    #: Working days from each unanswered mail to the next; after the last, silence.
    again: tuple[int, ...] = (3, 5)
    #: Days after each of these outcomes.
    working: int = 7
    no_contact: int = 14
    opportunity: int = 14
    opportunity_again: int = 30
    later: int = 90
    #: How often in a row "can't reach" is followed by another question.
    no_contact_times: int = 1
    #: Working days after the next step that was agreed.
    after_step: int = 1
    #: What "ask me in two weeks" means, in days.
    put_off: int = 14
    #: Questions about one lead, and days from its hand-over, after which it is left alone.
    most_questions: int = 8
    stale_after: int = 180
    #: Days for which a closed campaign's leads are still followed up.
    after_campaign: int = 90
    #: No mail a week: nobody is asked by mail of its own.
    mails_a_week: int = 3
    leads_a_mail: int = 7
    #: Questions leave in so many hours from the workspace's hour on: mornings.
    open_hours: int = 4
    #: From this hour on nobody is told of new leads; quiet until the next morning.
    quiet_from: int = 18
    #: Days without questions; Monday is 0.
    weekend: tuple[int, ...] = (5, 6)

    @classmethod
    def with_changes(cls, changes: Mapping[str, int | Sequence[int]]) -> "Cadence":
        """The rule with an admin's own numbers; names that it does not have are ignored."""
        known = {field.name for field in fields(cls)}
        values = {
            name: value if isinstance(value, int) else tuple(value)
            for name, value in changes.items()
            if name in known
        }
        return cls(**values)  # type: ignore[arg-type]


class Rest(StrEnum):
    """Why nobody is asked about a lead any more, or not for now."""

    CLOSED = "closed"
    UNANSWERED = "unanswered"
    STALE = "stale"
    OUT_OF_REACH = "out_of_reach"
    AWAY = "away"


@dataclass(frozen=True)
class Calendar:
    """One person's working days: without weekends, holidays and days away."""

    zone: ZoneInfo
    hour: int = 8
    holidays: frozenset[date] = frozenset()
    #: Both days belong to the absence; no `away_until`: no end known.
    away_from: date | None = None
    away_until: date | None = None
    hours: int = Cadence.open_hours
    weekend: tuple[int, ...] = Cadence.weekend

    def without_absence(self) -> "Calendar":
        """The same days as if the person were there: nothing is due earlier than by these."""
        return replace(self, away_from=None, away_until=None)

    def is_away(self, day: date) -> bool:
        if self.away_from is None or day < self.away_from:
            return False
        return self.away_until is None or day <= self.away_until

    def is_working(self, day: date) -> bool:
        is_weekend = day.weekday() in self.weekend
        return not is_weekend and day not in self.holidays and not self.is_away(day)

    def is_open(self, now: datetime) -> bool:
        """Whether a question may leave now: a working day's morning."""
        day = local_day(now, self.zone)
        opens_at = at_local(day, self.hour, self.zone)
        is_morning = opens_at <= now < opens_at + timedelta(hours=self.hours)
        return is_morning and self.is_working(day)

    def working_day_from(self, day: date) -> date | None:
        """The day itself or the next working day; None when no return is known."""
        while not self.is_working(day):
            if self.is_away(day):
                if self.away_until is None:
                    return None
                day = self.away_until
            day += timedelta(days=1)
        return day

    def after_working_days(self, day: date, count: int) -> date | None:
        """The working day that many working days after a day; days away do not count."""
        for _ in range(count):
            following = self.working_day_from(day + timedelta(days=1))
            if following is None:
                return None
            day = following
        return day


@dataclass(frozen=True)
class SaidBefore:
    """One outcome that counted when it was said."""

    kind: OutcomeKind
    at: datetime
    next_step_on: date | None = None


@dataclass(frozen=True)
class History:
    """What the rule looks at: all of it about one lead and the person asked now."""

    #: When the lead came to its present owner, and when it was first handed over.
    owned_since: datetime
    handed_over_at: datetime
    #: Those that count, oldest first.
    outcomes: Sequence[SaidBefore] = ()
    #: Questions so far, whether answered or not; a moved one counts for its former owner.
    questions: int = 0
    #: Of the open question: since when it is one, and its mails since the person last
    #: said anything about it.
    opened_at: datetime | None = None
    asked_in_vain: int = 0
    last_asked_at: datetime | None = None
    #: "Ask me in two weeks".
    ask_again_on: date | None = None
    #: The open question asks which of two people's answers is right: once, whenever it comes.
    settles: bool = False
    #: When the last question was opened that nobody ever answered.
    given_up_at: datetime | None = None
    campaign_closed_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Whether a question is open: only a new one counts against the most."""
        return self.opened_at is not None


def next_due(history: History, cadence: Cadence, calendar: Calendar) -> datetime | Rest:
    """The moment from which the next question is due, or why there is none."""
    last = history.outcomes[-1] if history.outcomes else None
    if last is not None and last.kind.closes and not history.is_open:
        return Rest.CLOSED
    if _is_given_up(history):
        return Rest.UNANSWERED
    day = _day(history, cadence, calendar)
    if isinstance(day, Rest):
        return day
    if day is None:
        return Rest.AWAY
    if not history.is_open and history.questions >= cadence.most_questions:
        return Rest.STALE
    is_too_late = day > _last_day(history, cadence, calendar)
    if is_too_late and not history.settles and not _is_promised(last):
        return Rest.STALE
    return at_local(day, calendar.hour, calendar.zone)


def _is_given_up(history: History) -> bool:
    """Whether silence ended the last question, and nothing has been said or changed since."""
    given_up_at = history.given_up_at
    if given_up_at is None or history.is_open:
        return False
    last_said = history.outcomes[-1].at if history.outcomes else given_up_at
    return last_said <= given_up_at and history.owned_since <= given_up_at


def _day(history: History, cadence: Cadence, calendar: Calendar) -> date | Rest | None:
    if history.opened_at is not None:
        return _again(history, history.opened_at, cadence, calendar)
    since = local_day(history.owned_since, calendar.zone)
    first = calendar.after_working_days(since, cadence.first)
    if not history.outcomes:
        return first
    day = _after_outcome(history.outcomes, cadence, calendar)
    if first is None or history.outcomes[-1].at >= history.owned_since:
        return day
    # What the former owner said says when to ask, but the new one gets time to look first.
    return max(first, day) if isinstance(day, date) else first


def _again(
    history: History, opened_at: datetime, cadence: Cadence, calendar: Calendar
) -> date | Rest | None:
    """The next mail of a question that is open already."""
    if history.ask_again_on is not None:
        return calendar.working_day_from(history.ask_again_on)
    if history.last_asked_at is None:
        return calendar.working_day_from(local_day(opened_at, calendar.zone))
    if history.settles or history.asked_in_vain > len(cadence.again):
        return Rest.UNANSWERED
    asked_on = local_day(history.last_asked_at, calendar.zone)
    days = cadence.again[max(history.asked_in_vain - 1, 0)]
    return calendar.after_working_days(asked_on, days)


def _after_outcome(
    outcomes: Sequence[SaidBefore], cadence: Cadence, calendar: Calendar
) -> date | Rest | None:
    last = outcomes[-1]
    said_on = local_day(last.at, calendar.zone)
    in_a_row = _in_a_row(outcomes)
    if last.kind is OutcomeKind.NO_CONTACT and in_a_row > cadence.no_contact_times:
        return Rest.OUT_OF_REACH
    if last.next_step_on is not None and last.kind in _DATED:
        # A date that has passed when it is told is asked about on the next working day.
        day = min(max(last.next_step_on, said_on), said_on + FURTHEST)
        if last.kind is OutcomeKind.OPPORTUNITY or day == said_on:
            return calendar.after_working_days(day, cadence.after_step)
        return calendar.working_day_from(day)
    days = {
        OutcomeKind.WORKING: cadence.working,
        OutcomeKind.NO_CONTACT: cadence.no_contact,
        OutcomeKind.LATER: cadence.later,
        OutcomeKind.OPPORTUNITY: cadence.opportunity
        if in_a_row == 1
        else cadence.opportunity_again,
    }[last.kind]
    return calendar.working_day_from(said_on + timedelta(days=days))


_DATED = frozenset((OutcomeKind.OPPORTUNITY, OutcomeKind.LATER))


def _in_a_row(outcomes: Sequence[SaidBefore]) -> int:
    """How often the last kind was said without another, or a dated step, in between."""
    kind = outcomes[-1].kind
    count = 0
    for outcome in reversed(outcomes):
        if outcome.kind is not kind or outcome.next_step_on is not None:
            break
        count += 1
    return count


def _last_day(history: History, cadence: Cadence, calendar: Calendar) -> date:
    handed_over_on = local_day(history.handed_over_at, calendar.zone)
    last = handed_over_on + timedelta(days=cadence.stale_after)
    if history.campaign_closed_at is None:
        return last
    closed_on = local_day(history.campaign_closed_at, calendar.zone)
    return min(last, closed_on + timedelta(days=cadence.after_campaign))


def _is_promised(last: SaidBefore | None) -> bool:
    """Whether the buyer named the day: that one is asked about however late it is."""
    return (
        last is not None
        and last.kind is OutcomeKind.LATER
        and last.next_step_on is not None
    )
