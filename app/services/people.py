"""People: who they are, and in which words they are spoken to."""

from zoneinfo import ZoneInfo

from app.models import Person, Workspace
from app.translations import Words, words_for


def zone_of(person: Person, workspace: Workspace) -> ZoneInfo:
    """The zone whose clock the person lives by."""
    return ZoneInfo(person.zone or workspace.zone)


def words_of(person: Person, workspace: Workspace) -> Words:
    """The language and zone that the person reads in."""
    return words_for(
        person.language or workspace.language, person.zone or workspace.zone
    )
