"""Adding people and changing what is set about them."""

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.teams import Role, Team
from app.models import AuditEntry, Person
from app.services import browser_sessions, roster
from app.services.roster import AddressTaken, Details, LastAdmin, OwnDeputy
from tests.builders import a_salesperson, an_admin
from tests.conftest import NOW


def details(**fields: object) -> Details:
    values = {"name": "Mira Voss", "address": "mira@nordwerft.example"}
    return Details(**values | fields)  # type: ignore[arg-type]


def test_an_added_person_has_teams_and_further_addresses(session: Session) -> None:
    admin = an_admin(session)
    person = roster.add(
        session,
        details(teams=frozenset(Team), aliases=frozenset(["voss@private.example"])),
        admin,
        NOW,
    )
    session.commit()
    session.expire_all()
    assert person.teams == frozenset(Team)
    assert [alias.address for alias in person.aliases] == ["voss@private.example"]


@pytest.mark.parametrize(
    "values",
    [
        {"address": "nadia@nordwerft.example"},
        {"address": "nadia@private.example"},
        {"aliases": frozenset(["nadia@nordwerft.example"])},
        {"aliases": frozenset(["nadia@private.example"])},
    ],
)
def test_an_address_belongs_to_one_person(
    session: Session, values: dict[str, object]
) -> None:
    admin = an_admin(session)
    roster.add(
        session,
        details(
            address="nadia@nordwerft.example",
            aliases=frozenset(["nadia@private.example"]),
        ),
        admin,
        NOW,
    )
    with pytest.raises(AddressTaken):
        roster.add(session, details(**values), admin, NOW)


def test_two_admins_who_give_one_address_away_at_once_are_told(
    session: Session,
) -> None:
    """The second add passes the look for the address, and fails at the constraint."""
    admin = an_admin(session)
    person = a_salesperson(session)
    session.add(Person(name="X", address="mira@nordwerft.example", created_at=NOW))
    with pytest.raises(AddressTaken), session.no_autoflush:
        roster.change(session, person, details(), admin, NOW)


def test_a_change_keeps_what_stays_and_drops_what_goes(session: Session) -> None:
    admin = an_admin(session)
    both = frozenset(["a@private.example", "b@private.example"])
    person = roster.add(session, details(aliases=both), admin, NOW)
    wanted = details(
        aliases=frozenset(["b@private.example", "c@private.example"]),
        teams=frozenset([Team.MARKETING]),
    )
    roster.change(session, person, wanted, admin, NOW)
    session.commit()
    session.expire_all()
    assert sorted(alias.address for alias in person.aliases) == [
        "b@private.example",
        "c@private.example",
    ]
    assert person.teams == frozenset([Team.MARKETING])


@pytest.mark.parametrize(
    "values", [{"role": Role.MEMBER}, {"role": Role.ADMIN, "left_on": NOW.date()}]
)
def test_the_last_admin_stays(session: Session, values: dict[str, object]) -> None:
    admin = an_admin(session)
    an_admin(session, left_on=NOW.date())
    with pytest.raises(LastAdmin):
        roster.change(session, admin, details(**values), admin, NOW)


def test_one_of_two_admins_may_go(session: Session) -> None:
    admin, other = an_admin(session), an_admin(session, name="Ben Ode")
    roster.change(session, admin, details(), other, NOW)
    assert not admin.is_admin


def test_nobody_stands_in_for_oneself(session: Session) -> None:
    admin, person = an_admin(session), a_salesperson(session)
    with pytest.raises(OwnDeputy):
        roster.change(session, person, details(deputy_id=person.id), admin, NOW)


def test_who_leaves_is_signed_out_everywhere(session: Session) -> None:
    admin, person = an_admin(session), a_salesperson(session)
    secret = browser_sessions.start(session, person.id, "", NOW)
    session.flush()
    roster.change(session, person, details(left_on=NOW.date()), admin, NOW)
    assert browser_sessions.of_person(session, person, secret, NOW) == []


def test_the_audit_log_says_what_was_changed_and_keeps_no_names(
    session: Session,
) -> None:
    admin, person = an_admin(session), a_salesperson(session)
    roster.change(
        session,
        person,
        details(name="Nadia Berg", address=person.address, teams=person.teams),
        admin,
        NOW,
    )
    (entry,) = session.scalars(select(AuditEntry))
    assert (entry.person_id, entry.action) == (admin.id, "person changed")
    assert entry.details == {"what": ["name"]}
