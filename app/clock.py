"""The only place that reads the wall clock."""

from datetime import UTC, datetime


def utc_now() -> datetime:
    """This moment, aware and in UTC."""
    return datetime.now(UTC)  # noqa: TID251 - this is the one place.
