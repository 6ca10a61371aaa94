"""The first page: what I owe, what I said, and what became of it."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from app.domain.outcomes import OutcomeKind, Stage, Trust, Way
from app.domain.questions import SurveyKind
from app.models import Draft, Outcome, PromptState, Request, RequestState
from tests.builders import (
    a_lead,
    a_marketer,
    a_prompt,
    a_salesperson,
    a_version,
    an_admin,
)
from tests.conftest import NOW
from tests.web.conftest import SignedIn


def test_leads_that_wait_for_an_answer_stand_first_and_lead_to_it(
    session: Session, signed_in: SignedIn
) -> None:
    nadia = a_salesperson(session)
    prompt = a_prompt(session, a_lead(session, nadia, company="Halden Pumps"))
    a_prompt(session, a_lead(session, nadia), state=PromptState.ANSWERED)
    a_prompt(session, a_lead(session, company="Somebody else's"))
    page = signed_in(nadia).page("/")
    assert page.one("h1").text == "1 thing waits for you"
    (card,) = page.one("main").all("a", **{"class": "card"})
    assert card.attributes["href"] == f"/leads/{prompt.lead_id}"
    assert "Halden Pumps" in card.text
    assert "Cut the time from order to delivery" in card.text


def test_no_more_than_seven_leads_are_listed(
    session: Session, signed_in: SignedIn
) -> None:
    nadia = a_salesperson(session)
    for _ in range(9):
        a_prompt(session, a_lead(session, nadia))
    page = signed_in(nadia).page("/")
    assert len(page.one("main").all("a", **{"class": "card"})) == 7
    assert "2 more leads" in page.text


def test_requests_wait_for_those_who_speak_for_marketing(
    session: Session, signed_in: SignedIn
) -> None:
    nadia, malik = a_salesperson(session), a_marketer(session)
    session.add(Request(author=nadia, text="Stop calling it free", raised_at=NOW))
    assert "The field waits for an answer" in signed_in(malik).page("/").text
    assert "The field waits for an answer" not in signed_in(nadia).page("/").text


def test_a_draft_leads_back_to_its_form(session: Session, signed_in: SignedIn) -> None:
    nadia = a_salesperson(session)
    version = a_version(session, SurveyKind.FIELD_REPORT)
    session.add(
        Draft(
            person_id=nadia.id,
            kind=SurveyKind.FIELD_REPORT,
            version_id=version.id,
            values={},
            saved_at=NOW,
        )
    )
    page = signed_in(nadia).page("/")
    (card,) = page.one("main").all("a", **{"class": "card"})
    assert card.attributes["href"] == "/field-reports/new"


def test_what_one_asked_for_comes_back_with_the_answer(
    session: Session, signed_in: SignedIn
) -> None:
    nadia, malik = a_salesperson(session), a_marketer(session)
    session.add(
        Request(
            author=nadia,
            text="A price sheet in Dutch",
            raised_at=NOW - timedelta(days=3),
            state=RequestState.CHANGED,
            answer="It is in the folder.",
            answered_by=malik,
            answered_at=NOW,
        )
    )
    text = signed_in(nadia).page("/").one("main").text
    for words in ("A price sheet in Dutch", "Changed", "It is in the folder."):
        assert words in text
    assert "Malik Brandt" in text


def test_an_outcome_is_shown_with_where_the_lead_stands_now(
    session: Session, signed_in: SignedIn
) -> None:
    nadia = a_salesperson(session)
    lead = a_lead(session, nadia, stage=Stage.WON)
    said = {"lead": lead, "person": nadia, "way": Way.CLICK, "trust": Trust.VERIFIED}
    session.add(Outcome(kind=OutcomeKind.OPPORTUNITY, said_at=NOW, **said))
    session.add(
        Outcome(kind=OutcomeKind.LOST, said_at=NOW, undone_at=NOW, **said),
    )
    text = signed_in(nadia).page("/").one("main").text
    assert "You said: Real opportunity now: Won" in text
    assert "You said: Lost" not in text


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (a_salesperson, "When marketing hands you a lead"),
        (a_marketer, "When sales asks for something"),
    ],
)
def test_a_fresh_person_is_told_what_will_stand_here(
    session: Session, signed_in: SignedIn, make: type, words: str
) -> None:
    page = signed_in(make(session)).page("/")
    assert page.one("h1").text == "Nothing is owed"
    assert words in page.text
    assert "Nothing yet." in page.text


def test_each_team_has_its_own_big_buttons(
    session: Session, signed_in: SignedIn
) -> None:
    def buttons(make: type) -> list[str]:
        page = signed_in(make(session)).page("/")
        (row,) = page.all("div", **{"class": "buttons big"})
        return [link.attributes["href"] for link in row.all("a")]

    assert buttons(a_salesperson) == ["/field-reports/new"]
    assert buttons(a_marketer) == ["/leads/new", "/campaigns/new"]


def test_only_admins_find_people_in_the_menu(
    session: Session, signed_in: SignedIn
) -> None:
    def menu(make: type) -> list[str]:
        links = signed_in(make(session)).page("/").one("nav").all("a")
        return [link.text for link in links]

    assert "People" in menu(an_admin)
    assert menu(a_salesperson) == [
        "Home",
        "Field reports",
        "Campaigns",
        "Leads",
        "Requests",
        "Together",
        "Past mails",
        "My settings",
        "Sign out",
    ]


def test_names_cannot_bring_markup_in(session: Session, signed_in: SignedIn) -> None:
    nadia = a_salesperson(session)
    evil = "<script>alert(1)</script>"
    a_prompt(session, a_lead(session, nadia, company=evil, goal=evil, name=evil))
    page = signed_in(nadia).page("/")
    assert not page.all("script")
    assert evil in page.one("main").text
