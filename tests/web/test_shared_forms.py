"""Two people have the same form open: nobody's change is lost, and the second is told."""

import json

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.questions import SurveyKind
from app.models import Campaign, Person, Theme
from app.services import campaigns
from tests.builders import a_marketer, a_salesperson, a_version, an_admin, an_intent
from tests.web.conftest import SignedIn
from tests.web.pages import CheckingClient, Node, read, sent_by


def the_form(page: Node) -> Node:
    """The form that carries a mark of what it was opened on."""
    (form,) = [form for form in page.all("form") if form.all("input", name="opened")]
    return form


def opened(client: CheckingClient, path: str) -> dict[str, str]:
    return sent_by(the_form(client.page(path)))


@pytest.fixture
def ada(session: Session, signed_in: SignedIn) -> CheckingClient:
    return signed_in(an_admin(session))


@pytest.fixture
def bo(session: Session, signed_in: SignedIn) -> CheckingClient:
    return signed_in(an_admin(session, name="Bo Lund"))


@pytest.fixture
def nadia(session: Session) -> Person:
    person = a_salesperson(session)
    session.commit()
    return person


def now_standing(session: Session, nadia: Person) -> Person:
    session.expire_all()
    return session.get_one(Person, nadia.id)


def test_the_second_to_save_is_told_what_the_first_changed(
    session: Session, ada: CheckingClient, bo: CheckingClient, nadia: Person
) -> None:
    path = f"/people/{nadia.id}"
    adas, bos = opened(ada, path), opened(bo, path)
    assert ada.post(path, data=adas | {"name": "Nadia Winter"}).status_code == 303
    answer = bo.post(path, data=bos | {"name": "Nadia Sommer-Voss"})
    assert answer.status_code == 409
    assert "Ada Lind saved this while you had it open" in answer.text
    assert "Name: Nadia Winter" in answer.text
    assert now_standing(session, nadia).name == "Nadia Winter"
    session.commit()


def test_saving_again_lets_both_changes_stand(
    session: Session, ada: CheckingClient, bo: CheckingClient, nadia: Person
) -> None:
    path = f"/people/{nadia.id}"
    adas, bos = opened(ada, path), opened(bo, path)
    ada.post(path, data=adas | {"zone": "Europe/Madrid"})
    typed = bos | {"name": "Nadia Sommer-Voss", "weekly_day": "3"}
    told = bo.post(path, data=typed)
    assert told.status_code == 409
    again = sent_by(the_form(read(told.text)))
    assert again["name"] == "Nadia Sommer-Voss"
    assert bo.post(path, data=again).status_code == 303
    now = now_standing(session, nadia)
    assert (now.name, now.zone, now.weekly_day) == (
        "Nadia Sommer-Voss",
        "Europe/Madrid",
        3,
    )
    session.commit()


def test_what_was_typed_wrong_is_kept_beside_what_the_other_changed(
    ada: CheckingClient, bo: CheckingClient, nadia: Person
) -> None:
    path = f"/people/{nadia.id}"
    adas, bos = opened(ada, path), opened(bo, path)
    ada.post(path, data=adas | {"weekly_day": "3"})
    answer = bo.post(path, data=bos | {"address": "no address"})
    assert answer.status_code == 409
    assert "Day of the weekly mail: Thursday" in answer.text
    assert "no address" in answer.text


def test_the_same_change_twice_is_no_clash(ada: CheckingClient, nadia: Person) -> None:
    path = f"/people/{nadia.id}"
    sent = opened(ada, path) | {"name": "Nadia  Winter"}
    assert ada.post(path, data=sent).status_code == 303
    assert ada.post(path, data=sent).status_code == 303


@pytest.mark.parametrize("mark", ["", "{", "[]", json.dumps({"name": 7, "x": "y"})])
def test_a_mark_that_is_none_of_ours_breaks_nothing(
    ada: CheckingClient, nadia: Person, mark: str
) -> None:
    path = f"/people/{nadia.id}"
    sent = opened(ada, path) | {"opened": mark, "name": "Nadia Winter"}
    assert ada.post(path, data=sent).status_code in {303, 409}


def test_my_settings_are_mine_and_the_admins(
    session: Session, signed_in: SignedIn, ada: CheckingClient, nadia: Person
) -> None:
    own = signed_in(nadia)
    hers = opened(own, "/me")
    path = f"/people/{nadia.id}"
    ada.post(path, data=opened(ada, path) | {"weekly_hour": "10"})
    assert own.post("/me", data=hers | {"weekly_hour": "8"}).status_code == 409
    assert now_standing(session, nadia).weekly_hour == 10
    session.commit()


@pytest.mark.parametrize(
    ("path", "field", "first", "second"),
    [
        ("/cadence", "again", "2, 4", "4, 6"),
        ("/cadence/stages", "later", "sales", "sales"),
    ],
)
def test_how_we_ask_is_changed_by_one_after_the_other(
    ada: CheckingClient,
    bo: CheckingClient,
    path: str,
    field: str,
    first: str,
    second: str,
) -> None:
    adas, bos = opened(ada, path), opened(bo, path)
    assert field in bos
    assert ada.post(path, data=adas | {field: first}).status_code == 303
    bos |= {field: second} if second != first else {"won": "marketing"}
    assert bo.post(path, data=bos).status_code == 409
    kept = sent_by(the_form(ada.page(path)))
    assert kept[field] == first


def test_a_theme_is_changed_by_one_after_the_other(
    session: Session, ada: CheckingClient, bo: CheckingClient
) -> None:
    ada.send("/themes/new", {"name": "Delivery", "words": "late"})
    theme = session.scalars(select(Theme)).one()
    path = f"/themes/{theme.id}"
    session.commit()
    adas, bos = opened(ada, path), opened(bo, path)
    assert ada.post(path, data=adas | {"words": "late\nslow"}).status_code == 303
    answer = bo.post(path, data=bos | {"words": "late\nnever"})
    assert answer.status_code == 409
    assert "late slow" in " ".join(answer.text.split())


def test_a_campaign_is_revised_by_one_after_the_other(
    session: Session, signed_in: SignedIn
) -> None:
    a_version(session, SurveyKind.CAMPAIGN_INTENT)
    malik = a_marketer(session)
    lea = a_marketer(session, name="Lea Marin")
    campaign = an_intent(session, malik).campaign
    path = f"/campaigns/{campaign.id}/revise"
    first, second = signed_in(malik), signed_in(lea)
    maliks, leas = opened(first, path), opened(second, path)
    maliks["q_message"] = "Ship in a day"
    assert first.post(path, data=maliks).status_code == 303
    assert first.post(path, data=maliks).status_code == 303, "pressed twice"
    answer = second.post(path, data=leas | {"q_opener": "How do you ship today?"})
    assert answer.status_code == 409
    assert "Malik Brandt saved this while you had it open" in answer.text
    again = sent_by(the_form(read(answer.text)))
    assert second.post(path, data=again).status_code == 303
    session.expire_all()
    latest = campaigns.latest_intent(session.get_one(Campaign, campaign.id))
    assert latest is not None
    assert (latest.message, latest.opener) == (
        "Ship in a day",
        "How do you ship today?",
    )
    session.commit()


def test_a_draft_keeps_what_it_was_begun_on(
    session: Session, signed_in: SignedIn
) -> None:
    a_version(session, SurveyKind.CAMPAIGN_INTENT)
    malik = a_marketer(session)
    lea = a_marketer(session, name="Lea Marin")
    campaign = an_intent(session, malik).campaign
    path = f"/campaigns/{campaign.id}/revise"
    first, second = signed_in(malik), signed_in(lea)
    leas = opened(second, path) | {"q_opener": "How do you ship today?"}
    second.post(f"/drafts/campaign_intent?subject=campaign-{campaign.id}", data=leas)
    first.post(path, data=opened(first, path) | {"q_message": "Ship in a day"})
    assert second.post(path, data=opened(second, path)).status_code == 409
