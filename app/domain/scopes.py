"""What a program may do by the JSON API."""

from enum import StrEnum


class Scope(StrEnum):
    """One kind of thing that a client of the API may do."""

    READ_LEADS = "leads:read"
    WRITE_LEADS = "leads:write"
    READ_OUTCOMES = "outcomes:read"
