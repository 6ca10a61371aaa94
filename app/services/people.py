"""People: who they are, and in which words they are spoken to."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session, lazyload

from app.domain.teams import Role
from app.models import Alias, Person, Workspace
from app.translations import Words, words_for


def zone_of(person: Person, workspace: Workspace) -> ZoneInfo:
    """The zone whose clock the person lives by."""
    return ZoneInfo(person.zone or workspace.zone)


def words_of(person: Person, workspace: Workspace) -> Words:
    """The language and zone that the person reads in."""
    return words_for(
        person.language or workspace.language, person.zone or workspace.zone
    )


def admins_to_tell(session: Session) -> Sequence[Person]:
    """The admins who are here and take our mail."""
    return session.scalars(
        select(Person).where(
            Person.role == Role.ADMIN,
            Person.left_on.is_(None),
            Person.mail_off_at.is_(None),
        )
    ).all()


def by_address(session: Session, address: str) -> Person | None:
    """Whose address it is, be it the main one or an alias; case does not matter."""
    address = address.lower()
    by_alias = select(Alias.person_id).where(Alias.address == address)
    return session.scalar(
        select(Person)
        .where((Person.address == address) | Person.id.in_(by_alias))
        # A known address must not take one query more than an unknown one.
        .options(lazyload(Person.memberships))
        .order_by(Person.id)
        .limit(1)
    )


def addresses_of(person: Person) -> frozenset[str]:
    """Every address that the person writes from."""
    return frozenset([person.address, *(alias.address for alias in person.aliases)])
