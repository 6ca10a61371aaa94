"""The moment that a Date header names."""

import datetime as dt
import re
from email.utils import parsedate_to_datetime

_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)")
_MAX_LENGTH = 100


def read(value: str) -> dt.datetime | None:
    """The moment in the zone in which it is written, or None if it cannot be read."""
    text = value[:_MAX_LENGTH].strip()
    try:
        moment = parsedate_to_datetime(text)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=dt.UTC)
        # Years 1 and 9999 cannot be moved to another zone.
        moment.astimezone(dt.UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        return _iso(text)
    return moment


def _iso(text: str) -> dt.datetime | None:
    found = _ISO.match(text)
    if found is None:
        return None
    year, month, day, hour, minute = (int(part) for part in found.groups())
    try:
        return dt.datetime(year, month, day, hour, minute, tzinfo=dt.UTC)
    except ValueError:
        return None
