"""The two teams whose loop we close, and what a person may do."""

from enum import StrEnum


class Team(StrEnum):
    """One end of the journey; what one team says reaches the other."""

    SALES = "sales"
    MARKETING = "marketing"

    @property
    def other(self) -> "Team":
        return Team.MARKETING if self is Team.SALES else Team.SALES


class Role(StrEnum):
    """What a person may change."""

    MEMBER = "member"
    ADMIN = "admin"


class ProspectNaming(StrEnum):
    """How prospects are named in mail."""

    FULL = "full"
    INITIALS = "initials"
    COMPANY = "company"
