"""Moments of local clocks, also on the days when a clock jumps."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


def at_local(day: date, hour: int, zone: ZoneInfo) -> datetime:
    """The moment, in UTC, when that day's clock shows that full hour.

    A time that does not exist gives the next valid minute, one that comes twice the first.
    """
    wall = datetime.combine(day, time(hour))
    while True:
        moment = wall.replace(tzinfo=zone).astimezone(UTC)
        if moment.astimezone(zone).replace(tzinfo=None) == wall:
            return moment
        wall += timedelta(minutes=1)


def local_day(moment: datetime, zone: ZoneInfo) -> date:
    """The day on the wall calendar at that moment."""
    return moment.astimezone(zone).date()
