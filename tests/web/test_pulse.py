"""Buyer pulse: copied by hand, answered without signing in, told on the lead's journey."""

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.outcomes import Stage
from app.domain.questions import SurveyKind
from app.models import Lead, Submission
from app.services import journeys, surveys
from app.translations import words_for
from tests.builders import a_lead, a_marketer, a_version, an_intent
from tests.conftest import NOW
from tests.web.conftest import SignedIn
from tests.web.pages import CheckingClient, Node, read

WORDS = words_for("en", "UTC")


def copied(session: Session, signed_in: SignedIn, lead: Lead) -> str:
    """The path of the link that the lead's owner copies."""
    assert lead.owner is not None
    a_version(session)
    page = signed_in(lead.owner).page(f"/leads/{lead.id}/pulse")
    return page.one("textarea").text.removeprefix("https://throughline.example")


def hidden(page: Node) -> dict[str, str]:
    names = ("form_key", "version_id")
    return {name: page.one("input", name=name).attributes["value"] for name in names}


def test_a_buyer_answers_and_the_words_stand_on_the_journey(
    session: Session, signed_in: SignedIn, client: CheckingClient
) -> None:
    lead = a_lead(session)
    path = copied(session, signed_in, lead)
    page = client.page(path)
    assert "What were you hoping to get done" in page.text
    assert "Nadia Sommer of Nordwerft asks" in page.text
    assert not page.all("nav")
    sent = hidden(page) | {"q_goal": "Ship within two days", "q_quote": "yes"}
    for _ in range(2):
        answer = client.post(path, data=sent)
        assert answer.status_code == 303
    assert "Thank you" in client.get(answer.location).text
    (said,) = session.scalars(select(Submission)).all()
    assert (said.kind, said.lead_id) == (SurveyKind.BUYER_PULSE, lead.id)
    (entry,) = [
        one
        for one in journeys.of(session, lead, WORDS).entries
        if one.kind is journeys.EntryKind.REPORT
    ]
    assert entry.by == "The buyer, by a link of Nadia Sommer"
    session.commit()
    shown = signed_in(a_marketer(session)).page(f"/leads/{lead.id}").text
    assert "In the buyer's own words" in shown
    assert "Ship within two days" in shown


@pytest.mark.parametrize(
    ("stage", "question"),
    [
        (Stage.HANDED_OVER, "What were you hoping to get done"),
        (Stage.WON, "What almost stopped you"),
        (Stage.LOST, "What would have had to be different"),
        (Stage.LATER, "What has to happen on your side"),
    ],
)
def test_a_buyer_is_asked_one_question_by_where_the_lead_stood(
    session: Session,
    signed_in: SignedIn,
    client: CheckingClient,
    stage: Stage,
    question: str,
) -> None:
    lead = a_lead(session)
    lead.stage = stage
    path = copied(session, signed_in, lead)
    session.commit()
    assert lead.owner is not None
    assert question in signed_in(lead.owner).page(f"/leads/{lead.id}/pulse").text
    # What becomes of the lead meanwhile does not change what the link asks.
    lead.stage = Stage.NOT_A_LEAD
    session.commit()
    page = client.page(path)
    (field,) = page.all("textarea")
    assert question in page.text
    sent = hidden(page) | {field.attributes["name"]: "The price list"}
    assert client.post(path, data=sent).status_code == 303


def test_a_stage_whose_question_was_retired_is_asked_the_first(
    session: Session, signed_in: SignedIn, client: CheckingClient
) -> None:
    lead = a_lead(session)
    lead.stage = Stage.WON
    a_version(session)
    kind = SurveyKind.BUYER_PULSE
    asked = surveys.asked(surveys.current_version(session, kind))
    surveys.publish(session, kind, [asked[0], asked[-1]], NOW)
    session.commit()
    assert lead.owner is not None
    page = signed_in(lead.owner).page(f"/leads/{lead.id}/pulse")
    path = page.one("textarea").text.removeprefix("https://throughline.example")
    assert "What were you hoping to get done" in client.page(path).text


def test_an_empty_answer_is_asked_again(
    session: Session, signed_in: SignedIn, client: CheckingClient
) -> None:
    path = copied(session, signed_in, a_lead(session))
    answer = client.post(path, data=hidden(client.page(path)) | {"q_goal": " "})
    assert answer.status_code == 422
    assert "Please write a word or two." in answer.text
    assert session.scalars(select(Submission)).all() == []


def test_a_link_keeps_the_version_that_it_was_copied_with(
    session: Session, signed_in: SignedIn, client: CheckingClient
) -> None:
    path = copied(session, signed_in, a_lead(session))
    kind = SurveyKind.BUYER_PULSE
    old = surveys.current_version(session, kind)
    surveys.publish(session, kind, surveys.asked(old)[1:], NOW)
    session.commit()
    page = client.page(path)
    client.post(path, data=hidden(page) | {"q_goal": "Ship"})
    (said,) = session.scalars(select(Submission)).all()
    assert said.version_id == old.id


def test_an_altered_link_shows_nothing(
    session: Session, signed_in: SignedIn, client: CheckingClient
) -> None:
    lead = a_lead(session)
    path = copied(session, signed_in, lead)
    assert client.get(f"{path}x").status_code == 410
    session.delete(lead)
    session.commit()
    gone = client.get(path)
    assert gone.status_code == 410
    assert lead.name not in gone.text


def test_marketing_copies_no_link(session: Session, signed_in: SignedIn) -> None:
    lead = a_lead(session)
    a_version(session)
    client = signed_in(a_marketer(session))
    assert client.get(f"/leads/{lead.id}/pulse").status_code == 403


def test_one_link_takes_few_answers_a_day(
    session: Session, signed_in: SignedIn, client: CheckingClient
) -> None:
    path = copied(session, signed_in, a_lead(session))
    codes = [
        client.post(path, data={"q_goal": "Ship", "form_key": str(n)}).status_code
        for n in range(12)
    ]
    assert codes == [303] * 10 + [422] * 2


def test_a_card_that_nobody_looked_at_is_asked_about_on_its_page(
    session: Session, signed_in: SignedIn
) -> None:
    intent = an_intent(session, at=NOW.replace(month=1))
    client = signed_in(intent.campaign.owner)
    path = f"/campaigns/{intent.campaign_id}"
    assert "Is this card still right?" in client.page(path).text
    answer = client.send(f"{path}/still-right", {}, path)
    assert answer.status_code == 303
    text = client.page(path).text
    assert "Still right on Mar 4, 2026" in text
    assert "Is this card still right?" not in text


BAD = [
    ("Ship\x00 it", "a character that cannot be stored", "Ship it"),
    ("x" * 5001, "at most 5000 characters", "x" * 5001),
    ("ש" * 200_000, "at most 5000 characters", "ש" * 200_000),
]


@pytest.mark.parametrize(("typed", "said", "kept"), BAD, ids=["NUL", "long", "huge"])
def test_what_cannot_be_kept_is_said_to_the_buyer_and_stands_as_typed(
    session: Session,
    signed_in: SignedIn,
    client: CheckingClient,
    typed: str,
    said: str,
    kept: str,
) -> None:
    path = copied(session, signed_in, a_lead(session))
    sent = hidden(client.page(path)) | {"q_goal": typed}
    answer = client.post(path, data=sent)
    assert answer.status_code == 422
    page = read(answer.text)
    assert said in page.one("div", **{"class": "errors"}).text
    assert "".join(page.one("textarea").words).strip() == kept
    assert session.scalars(select(Submission)).all() == []


@pytest.mark.parametrize(
    "typed",
    ["נשלח בתוך יומיים \u202e<b>", "<script>alert(1)</script> & “so”", "👩🏽‍🔧 🚢"],
)
def test_words_of_any_script_reach_the_journey_as_they_are(
    session: Session, signed_in: SignedIn, client: CheckingClient, typed: str
) -> None:
    lead = a_lead(session)
    path = copied(session, signed_in, lead)
    sent = hidden(client.page(path)) | {"q_goal": typed}
    assert client.post(path, data=sent).status_code == 303
    assert lead.owner is not None
    page = signed_in(lead.owner).page(f"/leads/{lead.id}")
    assert typed in page.text
    assert not [one for one in page.all("script") if "alert" in one.text]
