"""What admins set about asking: the numbers of the cadence, of doubts, and days off."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import update
from sqlalchemy.orm import Session

from app.domain.holiday_file import HolidayFile, read_holidays
from app.domain.local_time import local_day
from app.domain.rules import PROMPT_HOUR, RULES, Value, differing
from app.models import Lead, Person, Workspace
from app.services import audit, workspaces
from app.services.leads import CLOSED

#: Holidays are taken over from a file until so long from now.
AHEAD = timedelta(days=3 * 366)


def values(workspace: Workspace) -> dict[str, Value]:
    """Every number as it holds now."""
    own = workspace.cadence
    return {
        rule.name: _plain(own[rule.name]) if rule.name in own else rule.ours
        for rule in RULES
    }


def set_numbers(
    session: Session,
    numbers: Mapping[str, Value],
    prompt_hour: int,
    by: Person,
    now: datetime,
) -> None:
    """Set every number; those that are ours are not kept. The week in flight finishes as is."""
    workspace = workspaces.current(session)
    kept = differing(numbers)
    if kept == workspace.cadence and prompt_hour == workspace.prompt_hour:
        return
    changed = sorted(
        name
        for name in kept.keys() | workspace.cadence.keys()
        if kept.get(name) != workspace.cadence.get(name)
    )
    workspace.cadence = kept
    workspace.prompt_hour = prompt_hour
    _look_again(session)
    audit.note(session, by, "cadence changed", "workspace", {"what": changed}, now)


def reset(session: Session, by: Person, now: datetime) -> None:
    """Back to our numbers, all of them."""
    ours = {rule.name: rule.ours for rule in RULES}
    set_numbers(session, ours, PROMPT_HOUR, by, now)


def holidays(workspace: Workspace) -> list[date]:
    """The days off, in order."""
    return sorted(date.fromisoformat(day) for day in workspace.holidays)


def add_holidays(
    session: Session, days: Iterable[date], by: Person, now: datetime
) -> int:
    """Add days off; how many of them were new."""
    workspace = workspaces.current(session)
    known = set(workspace.holidays)
    new = {day.isoformat() for day in days} - known
    if new:
        workspace.holidays = sorted(known | new)
        audit.note(session, by, "holidays added", "workspace", {"days": len(new)}, now)
    return len(new)


def remove_holiday(session: Session, day: date, by: Person, now: datetime) -> None:
    """Make it a day like any other again."""
    workspace = workspaces.current(session)
    left = [known for known in workspace.holidays if known != day.isoformat()]
    if len(left) < len(workspace.holidays):
        workspace.holidays = left
        _look_again(session)
        audit.note(session, by, "holiday removed", "workspace", {}, now)


def import_holidays(
    session: Session, raw: bytes, by: Person, now: datetime
) -> tuple[int, HolidayFile]:
    """Take the days off out of a calendar file, from today on; how many were new, and the file.

    Raises domain.holiday_file.NotACalendar.
    """
    zone = ZoneInfo(workspaces.current(session).zone)
    today = local_day(now, zone)
    found = read_holidays(raw, today, today + AHEAD)
    days = [holiday.day for holiday in found.holidays]
    return add_holidays(session, days, by, now), found


def _plain(value: object) -> Value:
    return value if isinstance(value, int) else tuple(value)  # type: ignore[arg-type]


def _look_again(session: Session) -> None:
    """Have every open lead looked at again: by the new rules it may be due earlier."""
    session.execute(
        update(Lead)
        .where(
            Lead.owner_id.is_not(None),
            Lead.handed_over_at.is_not(None),
            Lead.stage.not_in(CLOSED),
        )
        .values(ask_next_at=Lead.handed_over_at)
        .execution_options(synchronize_session=False)
    )
