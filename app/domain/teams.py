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


class AnswerBy(StrEnum):
    """What the choices in a person's mails open: a page, a written mail, or one of each."""

    LINKS = "links"
    MAIL = "mail"
    BOTH = "both"


class Pace(StrEnum):
    """How often mail that asks may come to a person."""

    #: The weekly mail, questions about leads on other days, and reminders.
    USUAL = "usual"
    #: The weekly mail alone asks; what is owed waits for it.
    WEEKLY = "weekly"


class OnlyForMarketing(Exception):
    """Campaigns, and answers to the field, are marketing's word; admins may help out."""


def speaks_for_marketing(teams: frozenset[Team], role: Role) -> bool:
    """Whether a person may declare campaigns and answer requests."""
    return Team.MARKETING in teams or role is Role.ADMIN
