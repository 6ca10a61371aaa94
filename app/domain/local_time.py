"""Moments of local clocks, also on the days when a clock jumps."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


def instant(day: date, at: time, zone: ZoneInfo) -> datetime:
    """The moment, in UTC, when that day's clock shows that time.

    A time that does not exist gives the next valid minute, one that comes twice the first.
    """
    wall = datetime.combine(day, at)
    moment = wall.replace(tzinfo=zone).astimezone(UTC)
    if _on_the_wall(moment, zone) == wall:
        return moment
    # Clocks jump over it. By the offset after the jump it lies before the jump, by the
    # offset before it after: the jump is looked for between the two.
    before = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
    while moment - before > timedelta(minutes=1):
        middle = before + (moment - before) // timedelta(minutes=2) * timedelta(
            minutes=1
        )
        if _on_the_wall(middle, zone) < wall:
            before = middle
        else:
            moment = middle
    return moment


def at_local(day: date, hour: int, zone: ZoneInfo) -> datetime:
    """The moment, in UTC, when that day's clock shows that full hour; see `instant`."""
    return instant(day, time(hour), zone)


def _on_the_wall(moment: datetime, zone: ZoneInfo) -> datetime:
    return moment.astimezone(zone).replace(tzinfo=None)


def local_day(moment: datetime, zone: ZoneInfo) -> date:
    """The day on the wall calendar at that moment."""
    return moment.astimezone(zone).date()
