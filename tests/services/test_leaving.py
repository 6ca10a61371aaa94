"""Who has left: no more mail, and open leads with their questions go on at once."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from app.domain.outcomes import Stage
from app.domain.teams import Team
from app.jobs import leaving as job
from app.models import (
    Delivery,
    DeliveryState,
    Lead,
    LeadChange,
    Person,
    Prompt,
    PromptState,
)
from app.runtime import Runtime
from app.services import asking, leaving, roster, suppressions
from app.services.roster import Details
from tests.builders import a_lead, a_salesperson, an_admin
from tests.conftest import NOW

ASKED = NOW + timedelta(days=5, hours=22)
TODAY = ASKED.date()


@pytest.fixture
def ada(session: Session) -> Person:
    return an_admin(session)


@pytest.fixture
def ben(session: Session) -> Person:
    return a_salesperson(session, name="Ben Okafor")


@pytest.fixture
def nadia(session: Session, ben: Person) -> Person:
    return a_salesperson(session, deputy=ben)


@pytest.fixture
def lead(session: Session, nadia: Person) -> Lead:
    return a_lead(session, nadia)


def leave(session: Session, person: Person, by: Person, days: int = 0) -> None:
    details = Details(
        name=person.name,
        address=person.address,
        teams=frozenset((Team.SALES,)),
        deputy_id=person.deputy_id,
        left_on=TODAY + timedelta(days=days),
    )
    roster.change(session, person, details, by, ASKED)


def test_open_leads_go_to_the_deputy_at_once(
    session: Session, lead: Lead, nadia: Person, ben: Person, ada: Person
) -> None:
    closed = a_lead(session, nadia, stage=Stage.WON)
    leave(session, nadia, ada)
    assert (lead.owner, lead.told_at) == (ben, None)
    assert closed.owner == nadia
    (change,) = session.query(LeadChange)
    assert (change.from_person, change.to_person) == (nadia, ben)


def test_without_a_deputy_they_are_nobodys_for_now(
    session: Session, lead: Lead, nadia: Person, ada: Person
) -> None:
    nadia.deputy = None
    leave(session, nadia, ada)
    assert lead.owner is None
    assert lead.ask_next_at is None


def test_a_deputy_who_left_as_well_gets_nothing(
    session: Session, lead: Lead, nadia: Person, ben: Person, ada: Person
) -> None:
    ben.left_on = TODAY
    leave(session, nadia, ada)
    assert lead.owner is None


def test_the_open_question_moves_and_its_mail_is_taken_back(
    session: Session, lead: Lead, nadia: Person, ada: Person, runtime: Runtime
) -> None:
    asking.ask(session, runtime.letterhead, nadia.id, ASKED)
    leave(session, nadia, ada)
    assert session.query(Prompt).one().state is PromptState.MOVED
    assert session.query(Delivery).one().state is DeliveryState.CANCELLED


def test_who_leaves_later_keeps_the_leads_until_then(
    session: Session,
    lead: Lead,
    nadia: Person,
    ben: Person,
    ada: Person,
    runtime: Runtime,
) -> None:
    leave(session, nadia, ada, days=2)
    assert lead.owner == nadia
    session.commit()
    job.hand_on_due(runtime, ASKED)
    session.expire_all()
    assert lead.owner == nadia
    session.commit()
    job.hand_on_due(runtime, ASKED + timedelta(days=2))
    session.expire_all()
    assert lead.owner == ben


def test_whom_no_mail_reaches_is_gone_too(
    session: Session, lead: Lead, nadia: Person, runtime: Runtime
) -> None:
    keys = runtime.settings.signing_keys
    assert leaving.due(session, NOW, keys) == []
    suppressions.suppress(session, nadia.address, "gone", NOW, keys)
    session.flush()
    assert leaving.due(session, NOW, keys) == [nadia.id]
