"""Who is in the workspace: adding people, and changing what admins set about them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, exists, func, or_, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, selectinload

from app.domain.local_time import local_day
from app.domain.teams import Role, Team
from app.models import Alias, Membership, Person, Workspace
from app.services import audit, browser_sessions, leaving, people, workspaces


class AddressTaken(Exception):
    """The address is another person's already."""

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.address = address


class LastAdmin(Exception):
    """Nobody could change anything any more."""


class OwnDeputy(Exception):
    """Nobody can be their own deputy."""


@dataclass(frozen=True)
class Details:
    """What admins set about a person; addresses are clean ones of `domain.addresses`."""

    name: str
    address: str
    aliases: frozenset[str] = frozenset()
    teams: frozenset[Team] = frozenset()
    role: Role = Role.MEMBER
    zone: str | None = None
    language: str | None = None
    weekly_day: int | None = None
    weekly_hour: int | None = None
    deputy_id: int | None = None
    left_on: date | None = None


def everyone(session: Session) -> Sequence[Person]:
    """All people by name, those who left last."""
    return session.scalars(
        select(Person).order_by(
            Person.left_on.is_not(None), func.lower(Person.name), Person.id
        )
    ).all()


def get(session: Session, person_id: int) -> Person | None:
    """The person with all that admins set."""
    return session.scalar(
        select(Person)
        .where(Person.id == person_id)
        .options(selectinload(Person.aliases))
    )


def add(session: Session, details: Details, by: Person | None, now: datetime) -> Person:
    """A new person; AddressTaken if one of the addresses is somebody's."""
    person = Person(created_at=now, name=details.name, address=details.address)
    _refuse_taken(session, details, but=None)
    _save(session, person, details)
    audit.note(session, by, "person added", f"person-{person.id}", {}, now)
    return person


def change(
    session: Session, person: Person, details: Details, by: Person, now: datetime
) -> None:
    """Replace everything about the person; whoever has left is signed out everywhere.

    Raises AddressTaken, OwnDeputy or LastAdmin.
    """
    if details.deputy_id == person.id:
        raise OwnDeputy
    _refuse_taken(session, details, but=person)
    before = _values(person)
    if person.is_admin:
        _keep_an_admin(session, person, details)
    _save(session, person, details)
    changed = sorted(
        name for name, value in _values(person).items() if value != before[name]
    )
    if "left_on" in changed and person.left_on is not None:
        browser_sessions.end_all(session, person, now)
        if person.has_left_on(_today(session, person, now)):
            leaving.hand_on(session, person, by, now)
    audit.note(
        session, by, "person changed", f"person-{person.id}", {"what": changed}, now
    )


def _today(session: Session, person: Person, now: datetime) -> date:
    return local_day(now, people.zone_of(person, workspaces.current(session)))


def _keep_an_admin(session: Session, person: Person, details: Details) -> None:
    """Refuse what would leave nobody in charge.

    The workspace's row is locked first: two admins who demote each other at once would
    otherwise each still see the other.
    """
    if details.role is Role.ADMIN and details.left_on is None:
        return
    session.execute(select(Workspace.id).with_for_update())
    others = session.scalar(
        select(func.count()).where(
            Person.role == Role.ADMIN,
            Person.id != person.id,
            Person.left_on.is_(None),
        )
    )
    if not others:
        raise LastAdmin


def _refuse_taken(session: Session, details: Details, but: Person | None) -> None:
    own_id = but.id if but else 0
    for address in sorted({details.address, *details.aliases}):
        if session.scalar(select(_is_taken(address, own_id))):
            raise AddressTaken(address)


def _is_taken(address: str, own_id: int) -> ColumnElement[bool]:
    is_main = exists().where(Person.address == address, Person.id != own_id)
    is_alias = exists().where(Alias.address == address, Alias.person_id != own_id)
    return or_(is_main, is_alias)


def _set(person: Person, details: Details) -> None:
    person.name = details.name
    person.address = details.address
    person.role = details.role
    person.zone = details.zone
    person.language = details.language
    person.weekly_day = details.weekly_day
    person.weekly_hour = details.weekly_hour
    person.deputy_id = details.deputy_id
    person.left_on = details.left_on
    _set_teams(person, details.teams)
    _set_aliases(person, details.aliases - {details.address})


def _set_teams(person: Person, teams: Iterable[Team]) -> None:
    wanted = set(teams)
    kept = [row for row in person.memberships if row.team in wanted]
    new = sorted(wanted - {row.team for row in kept})
    person.memberships = [*kept, *(Membership(team=team) for team in new)]


def _set_aliases(person: Person, addresses: frozenset[str]) -> None:
    kept = [row for row in person.aliases if row.address in addresses]
    new = sorted(addresses - {row.address for row in kept})
    person.aliases = [*kept, *(Alias(address=address) for address in new)]


def _save(session: Session, person: Person, details: Details) -> None:
    """Write at once: of two admins who give one address away, the second is told."""
    try:
        with session.begin_nested():
            session.add(person)
            _set(person, details)
    except IntegrityError as error:
        raise AddressTaken(details.address) from error


def _values(person: Person) -> dict[str, object]:
    """What the audit log compares: names of what changed, never the values."""
    return {
        "name": person.name,
        "address": person.address,
        "aliases": frozenset(alias.address for alias in person.aliases),
        "teams": person.teams,
        "role": person.role,
        "zone": person.zone,
        "language": person.language,
        "weekly_day": person.weekly_day,
        "weekly_hour": person.weekly_hour,
        "deputy_id": person.deputy_id,
        "left_on": person.left_on,
    }
