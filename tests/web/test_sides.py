"""What both sides owe a lead on its page and by mail: eyes, a word on fit, one row a lead."""

from datetime import timedelta
from urllib.parse import urlsplit

import pytest
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from app.domain.fit import FitVerdict
from app.domain.outcomes import OutcomeKind, Stage
from app.domain.teams import Team
from app.models import DeliveryState, Fit, Lead, LeadMerge, Person, StageChange
from app.runtime import Runtime
from app.services import fit, stages
from app.services.fit import Question
from tests.builders import (
    a_delivery,
    a_lead,
    a_marketer,
    a_salesperson,
    an_intent,
    an_outcome,
)
from tests.conftest import NOW, Clock
from tests.web.conftest import SignedIn

SECOND = timedelta(seconds=1)


@pytest.fixture
def malik(session: Session) -> Person:
    return a_marketer(session)


@pytest.fixture
def nadia(session: Session) -> Person:
    return a_salesperson(session)


@pytest.fixture
def lead(session: Session, malik: Person, nadia: Person) -> Lead:
    lead = a_lead(session, nadia, an_intent(session, malik).campaign)
    an_outcome(session, lead, OutcomeKind.OPPORTUNITY, by=nadia)
    return lead


@pytest.fixture
def buttons(
    session: Session, runtime: Runtime, lead: Lead, malik: Person, clock: Clock
) -> dict[FitVerdict, str]:
    """The paths of the three buttons of a mail that was sent a minute ago."""
    mail = a_delivery(session, malik, state=DeliveryState.SENT, sent_at=NOW)
    question = Question(lead, Team.MARKETING)
    urls = fit.urls(runtime.letterhead, question, malik, mail.key, NOW)
    session.commit()
    clock.advance(60 * SECOND)
    return {verdict: urlsplit(url).path for verdict, url in urls.items()}


def verdict_of(session: Session, lead: Lead) -> FitVerdict | None:
    session.expire_all()
    found = lead.fit_marketing
    session.commit()
    return found


def test_both_sides_say_on_the_leads_page_whether_we_have_it(
    session: Session, lead: Lead, signed_in: SignedIn, nadia: Person, malik: Person
) -> None:
    for person, team in ((nadia, "sales"), (malik, "marketing")):
        client = signed_in(person)
        path = f"/leads/{lead.id}"
        client.send(f"{path}/fit", {"team": team, "verdict": "yes"}, path)
    page = client.get(path)
    assert b"Agreed" in page.data
    assert page.data.count(b"Yes, we have it") >= 2


def test_nobody_speaks_for_the_other_side(
    lead: Lead, signed_in: SignedIn, nadia: Person
) -> None:
    client = signed_in(nadia)
    path = f"/leads/{lead.id}"
    answer = client.send(f"{path}/fit", {"team": "marketing", "verdict": "yes"}, path)
    assert answer.status_code == 403


def test_looking_at_a_mailed_verdict_writes_nothing(
    session: Session, lead: Lead, client: FlaskClient, buttons: dict[FitVerdict, str]
) -> None:
    for path in buttons.values():
        assert client.get(path).status_code == client.head(path).status_code == 200
    assert session.query(Fit).count() == 0


def test_one_press_records_a_mailed_verdict(
    session: Session, lead: Lead, client: FlaskClient, buttons: dict[FitVerdict, str]
) -> None:
    answer = client.post(buttons[FitVerdict.PARTLY], data={"verdict": "partly"})
    assert b"Recorded" in client.get(answer.location).data
    assert verdict_of(session, lead) is FitVerdict.PARTLY


def test_a_robot_that_presses_all_three_says_nothing(
    session: Session, lead: Lead, client: FlaskClient, buttons: dict[FitVerdict, str]
) -> None:
    for path in buttons.values():
        client.post(path)
    assert verdict_of(session, lead) is None


@pytest.mark.parametrize("path", ["/f/forged/yes", "/step/forged"])
def test_a_forged_link_tells_nothing(
    client: FlaskClient, lead: Lead, path: str
) -> None:
    assert client.get(path).status_code == 410


def test_a_step_waits_for_the_other_side_and_is_seen_by_one_tap(
    session: Session, lead: Lead, signed_in: SignedIn, malik: Person
) -> None:
    client = signed_in(malik)
    assert lead.name.encode() in client.get("/stages").data
    (step,) = session.query(StageChange)
    path = f"/leads/{lead.id}"
    assert b"News for you" in client.get(path).data
    session.commit()
    client.send(f"/stages/{step.id}/seen", {}, path)
    page = client.get(path)
    assert b"News for you" not in page.data
    assert b"Malik Brandt has seen it" in page.data


def test_only_who_is_to_know_can_say_seen(
    session: Session, lead: Lead, signed_in: SignedIn, nadia: Person
) -> None:
    client = signed_in(nadia)
    (step,) = session.query(StageChange)
    session.commit()
    answer = client.send(f"/stages/{step.id}/seen", {}, f"/leads/{lead.id}")
    assert answer.status_code == 403


def test_a_mailed_seen_needs_its_press(
    session: Session, lead: Lead, client: FlaskClient, runtime: Runtime
) -> None:
    (step,) = session.query(StageChange)
    path = urlsplit(stages.seen_url(runtime.letterhead, [step.id], NOW)).path
    session.commit()
    assert b"Seen" in client.get(path).data
    session.refresh(step)
    assert step.seen_at is None
    session.commit()
    answer = client.post(path)
    assert b"The other side can tell" in client.get(answer.location).data


def test_one_mailed_seen_is_for_all_steps_that_it_names(
    session: Session, lead: Lead, client: FlaskClient, runtime: Runtime, nadia: Person
) -> None:
    other = a_lead(session, nadia, lead.campaign, stage=Stage.WORKING)
    stages.note(session, other, Stage.HANDED_OVER, nadia, NOW)
    session.flush()
    steps = session.query(StageChange).all()
    path = urlsplit(
        stages.seen_url(runtime.letterhead, [step.id for step in steps], NOW)
    ).path
    session.commit()
    page = client.get(path).text
    assert lead.name in page
    assert other.name in page
    client.post(path)
    session.expire_all()
    assert [step.seen_at for step in steps] == [NOW, NOW]


def test_what_is_unseen_for_a_week_stands_on_the_other_sides_page(
    lead: Lead, signed_in: SignedIn, nadia: Person, clock: Clock
) -> None:
    client = signed_in(nadia)
    assert b"Unseen for a week" not in client.get("/stages").data
    clock.advance(timedelta(days=7))
    assert b"Unseen for a week" in client.get("/stages").data


def test_the_same_lead_is_taken_in_and_parted_again(
    session: Session, lead: Lead, signed_in: SignedIn, nadia: Person
) -> None:
    lead.name, lead.company = "Jane Doe", "Acme"
    twin = a_lead(session, nadia, lead.campaign, name="JANE DOE", company="acme")
    client = signed_in(nadia)
    path = f"/leads/{lead.id}"
    assert b"Maybe the same lead" in client.get(path).data
    client.send(f"{path}/take-in/{twin.id}", {}, path)
    page = client.get(path)
    assert b"Separate them again" in page.data
    assert b"merged into another" in client.get(f"/leads/{twin.id}").data
    (made,) = session.query(LeadMerge)
    session.commit()
    client.send(f"/leads/merges/{made.id}/undo", {}, path)
    assert b"Maybe the same lead" in client.get(path).data


def test_a_customer_is_marked_in_the_list_and_on_the_page(
    session: Session, lead: Lead, signed_in: SignedIn, nadia: Person
) -> None:
    a_lead(session, company=lead.company, stage=Stage.WON)
    client = signed_in(nadia)
    for path in ("/leads", f"/leads/{lead.id}"):
        assert b"Customer already" in client.get(path).data
