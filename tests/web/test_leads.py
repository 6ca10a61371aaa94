"""Leads on pages: handed over by a form, listed, and told as one journey."""

from datetime import timedelta

import pytest
from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from app.domain.outcomes import OutcomeKind, Stage, Trust, Way
from app.models import (
    Lead,
    LeadChange,
    LeadChangeKind,
    Outcome,
    Person,
    Prompt,
    PromptState,
)
from app.services import leads, notes, prompts
from tests.builders import (
    a_campaign,
    a_field_report,
    a_lead,
    a_marketer,
    a_prompt,
    a_salesperson,
    an_admin,
    an_intent,
    an_outcome,
)
from tests.conftest import NOW, Clock
from tests.web.conftest import SignedIn
from tests.web.pages import counted_queries, read


@pytest.fixture
def nadia(session: Session) -> Person:
    return a_salesperson(session)


def only_lead(session: Session) -> Lead:
    session.expire_all()
    found = session.scalars(select(Lead)).one()
    session.commit()
    return found


def test_a_marketer_hands_a_lead_over_by_a_form(
    session: Session, signed_in: SignedIn, nadia: Person
) -> None:
    campaign = a_campaign(session)
    client = signed_in(a_marketer(session))
    client.page("/leads/new")
    answer = client.send(
        "/leads/new",
        {
            "name": " Jonas  Petersen ",
            "company": "Nordwerft Logistik",
            "goal": "Ship within two days",
            "campaign_id": str(campaign.id),
            "owner_id": str(nadia.id),
            "address": "Jonas@Nordwerft.example",
        },
    )
    assert answer.status_code == 303
    lead = only_lead(session)
    assert (lead.name, lead.address) == ("Jonas Petersen", "jonas@nordwerft.example")
    assert (lead.stage, lead.owner_id) == (Stage.HANDED_OVER, nadia.id)
    assert "Ship within two days" in client.page(answer.location).one("main").text


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", ""),
        ("campaign_id", "99"),
        ("owner_id", ""),
        ("owner_id", "x"),
        ("address", "jonas@"),
        ("company", "x" * 301),
    ],
)
def test_what_is_missing_or_wrong_is_said_beside_its_field(
    session: Session, signed_in: SignedIn, field: str, value: str
) -> None:
    fields = {
        "name": "Jonas Petersen",
        "campaign_id": str(a_campaign(session).id),
        "owner_id": str(a_salesperson(session).id),
    }
    client = signed_in(a_marketer(session))
    answer = client.send("/leads/new", fields | {field: value})
    assert answer.status_code == 422
    assert session.scalars(select(Lead)).all() == []


def test_a_salesperson_sees_the_own_leads_first_and_everybodys_on_request(
    session: Session, signed_in: SignedIn, nadia: Person
) -> None:
    a_lead(session, nadia, company="Acme")
    a_lead(session, company="Brahe")
    client = signed_in(nadia)
    mine = client.page("/leads").one("main").text
    everybodys = client.page("/leads?whose=all").one("main").text
    assert "Acme" in mine
    assert "Brahe" not in mine
    assert "Brahe" in everybodys


def test_the_list_is_narrowed_by_stage_campaign_and_words(
    session: Session, signed_in: SignedIn, nadia: Person
) -> None:
    spring = a_campaign(session, name="Spring webinar")
    a_lead(session, nadia, spring, company="Acme", stage=Stage.WON)
    a_lead(session, nadia, spring, company="Brahe_100%")
    a_lead(session, nadia, company="Curie")
    client = signed_in(nadia)
    for query, expected in (
        ("stage=won", {"Acme"}),
        (f"campaign={spring.id}", {"Acme", "Brahe_100%"}),
        ("q=cur", {"Curie"}),
        ("q=JANE+brahe", {"Brahe_100%"}),
        ("q=100%25", {"Brahe_100%"}),
        ("q=_", set()),
        ("q=cur&whose=all", {"Curie"}),
        ("q=JANE+brahe&whose=all", {"Brahe_100%"}),
        ("q=100%25&whose=all", {"Brahe_100%"}),
        ("q=nobody&whose=all", set()),
        ("q=nobody", set()),
    ):
        text = client.page(f"/leads?{query}").one("main").text
        found = {
            name for name in ("Acme", "Brahe_100%", "Curie") if f", {name}" in text
        }
        assert found == expected, query


def test_a_long_list_comes_in_pages(
    session: Session, signed_in: SignedIn, nadia: Person
) -> None:
    for number in range(leads.PAGE_SIZE + 3):
        a_lead(session, nadia, company=f"Company {number:03}")
    client = signed_in(nadia)
    first = client.page("/leads")
    assert len(first.all("a", **{"class": "card"})) == leads.PAGE_SIZE
    [older] = [one for one in first.all("a") if one.text == "Older leads"]
    second = client.page(older.attributes["href"] or "")
    assert len(second.all("a", **{"class": "card"})) == 3
    assert "Company 002" in second.text
    [newer] = [one for one in second.all("a") if one.text == "Newer leads"]
    back = client.page(newer.attributes["href"] or "")
    assert back.one("main").text == first.one("main").text


def test_the_list_is_narrowed_to_another_person_and_to_silent_leads(
    session: Session, signed_in: SignedIn, nadia: Person
) -> None:
    bob = a_salesperson(session, name="Bob")
    lately, long_ago = NOW - timedelta(days=6), NOW - timedelta(days=8)
    a_lead(session, bob, company="Acme", handed_over_at=long_ago)
    a_lead(session, bob, company="Brahe", handed_over_at=lately)
    a_lead(session, nadia, company="Curie", handed_over_at=long_ago)
    spoken_of = {"stage": Stage.WORKING, "outcome_kind": OutcomeKind.WORKING}
    a_lead(session, nadia, company="Darwin", handed_over_at=long_ago, **spoken_of)
    client = signed_in(a_marketer(session))
    for query, expected in (
        (f"whose={bob.id}", {"Acme", "Brahe"}),
        (f"whose={bob.id}&silent=y", {"Acme"}),
        ("silent=y", {"Acme", "Curie"}),
        ("silent=y&stage=working", set()),
        ("whose=x", {"Acme", "Brahe", "Curie", "Darwin"}),
    ):
        text = client.page(f"/leads?{query}").one("main").text
        companies = ("Acme", "Brahe", "Curie", "Darwin")
        found = {name for name in companies if f", {name}" in text}
        assert found == expected, query


@pytest.mark.parametrize("query", ["", "whose=all&q=jane+acme", "silent=y&stage=won"])
def test_the_number_of_queries_does_not_grow_with_the_leads(
    session: Session, signed_in: SignedIn, nadia: Person, query: str
) -> None:
    campaign = a_campaign(session)
    client = signed_in(nadia)
    numbers: list[int] = []
    for more in (400, 400):
        rows = [
            {
                "name": f"Jane {number}",
                "company": f"Acme {number}",
                "campaign_id": campaign.id,
                "owner_id": nadia.id,
                "created_at": NOW,
            }
            for number in range(more)
        ]
        session.execute(insert(Lead), rows)
        session.commit()
        with counted_queries() as queries:
            client.page(f"/leads?{query}")
        numbers.append(len(queries))
    assert numbers[0] == numbers[1]


def test_the_journey_tells_everything_with_the_goal_on_top(
    session: Session, signed_in: SignedIn, nadia: Person
) -> None:
    intent = an_intent(session, message="Ship in two days")
    lead = a_lead(session, nadia, intent.campaign, goal="Fewer late orders")
    prompt = a_prompt(session, lead, last_asked_at=NOW, times_asked=2)
    said = prompts.Said(OutcomeKind.LOST, note="They stay with paper")
    outcome = an_outcome(
        session,
        lead,
        said,
        NOW + timedelta(hours=1),
        by=nadia,
        way=Way.CLICK,
        trust=Trust.UNVERIFIED,
        prompt=prompt,
    )
    notes.write(session, nadia, "Call in the mornings", NOW, about=lead)
    report = a_field_report(session, nadia, landed="The two-day promise")
    report.lead_id = lead.id
    leads.edit_goal(session, lead, "No late orders at all", nadia, NOW)
    page = signed_in(nadia).page(f"/leads/{lead.id}")
    text = page.one("main").text
    assert text.index("No late orders at all") < text.index("The journey so far")
    for words in (
        "Ship in two days",
        "Handed over",
        "Asked by mail, 2 times",
        "They stay with paper",
        "Call in the mornings",
        "The two-day promise",
        "Fewer late orders",
        "This counts.",
        "From a browser that was new to us",
    ):
        assert words in text, words
    assert outcome.lead.stage is Stage.LOST


def test_the_number_of_queries_does_not_grow_with_the_journey(
    session: Session, signed_in: SignedIn, nadia: Person
) -> None:
    lead = a_lead(session, nadia)
    for number in range(12):
        notes.write(session, a_marketer(session), f"Note {number}", NOW, about=lead)
        a_prompt(
            session,
            lead,
            state=PromptState.ANSWERED,
            last_asked_at=NOW + timedelta(days=number),
        )
    # The client refuses a page that asks row by row.
    signed_in(nadia).page(f"/leads/{lead.id}")


def test_an_outcome_is_recorded_and_taken_back_on_the_page(
    session: Session, signed_in: SignedIn, nadia: Person
) -> None:
    lead = a_lead(session, nadia)
    a_prompt(session, lead)
    client = signed_in(nadia)
    client.page(f"/leads/{lead.id}/outcomes/won")
    client.send(f"/leads/{lead.id}/outcomes/won", {"amount": "12000"})
    outcome = session.scalars(select(Outcome)).one()
    assert (outcome.way, outcome.trust) == (Way.PAGE, Trust.VERIFIED)
    assert (str(outcome.amount), outcome.currency) == ("12000.00", "EUR")
    assert session.scalars(select(Prompt)).one().state is PromptState.ANSWERED
    undo = f"/leads/{lead.id}/undo/{outcome.id}"
    assert only_lead(session).stage is Stage.WON
    client.send(undo, {}, undo.partition("/undo")[0])
    assert only_lead(session).stage is Stage.HANDED_OVER


def test_a_colleague_cannot_take_an_answer_back(
    session: Session, signed_in: SignedIn, nadia: Person
) -> None:
    lead = a_lead(session, nadia)
    outcome = an_outcome(session, lead, OutcomeKind.WON, by=nadia)
    colleague = signed_in(a_salesperson(session, name="Bob"))
    answer = colleague.send(
        f"/leads/{lead.id}/undo/{outcome.id}", {}, f"/leads/{lead.id}"
    )
    assert answer.status_code == 403
    other_lead = a_lead(session)
    answer = signed_in(nadia).send(
        f"/leads/{other_lead.id}/undo/{outcome.id}", {}, f"/leads/{other_lead.id}"
    )
    assert answer.status_code == 404


def test_two_weeks_later_an_answer_stays(
    session: Session, signed_in: SignedIn, clock: Clock, nadia: Person
) -> None:
    lead = a_lead(session, nadia)
    outcome = an_outcome(session, lead, OutcomeKind.WON, by=nadia)
    client = signed_in(nadia)
    clock.advance(timedelta(days=14, minutes=1))
    assert "Take it back" not in client.page(f"/leads/{lead.id}").text
    client.send(f"/leads/{lead.id}/undo/{outcome.id}", {}, f"/leads/{lead.id}")
    assert only_lead(session).stage is Stage.WON


def test_marketing_reads_but_does_not_say_what_became_of_a_lead(
    session: Session, signed_in: SignedIn
) -> None:
    lead = a_lead(session)
    client = signed_in(a_marketer(session))
    assert "What became of it?" not in client.page(f"/leads/{lead.id}").text
    assert client.get(f"/leads/{lead.id}/outcomes/won").status_code == 403
    assert (
        client.send(
            f"/leads/{lead.id}/outcomes/won", {}, f"/leads/{lead.id}"
        ).status_code
        == 403
    )


def test_anybody_may_put_the_goal_in_newer_words(
    session: Session, signed_in: SignedIn
) -> None:
    lead = a_lead(session, goal="Cheaper")
    client = signed_in(a_marketer(session))
    client.send(
        f"/leads/{lead.id}/goal",
        {"goal": "Half the cost of returns"},
        f"/leads/{lead.id}",
    )
    assert only_lead(session).goal == "Half the cost of returns"
    assert "Cheaper" in client.page(f"/leads/{lead.id}").text


def test_two_who_change_the_goal_at_once_see_each_other_s_words(
    session: Session, signed_in: SignedIn
) -> None:
    lead = a_lead(session, goal="Cheaper")
    first = signed_in(a_marketer(session, name="Malik"))
    second = signed_in(a_salesperson(session))
    path = f"/leads/{lead.id}/goal"
    opened = second.page(f"/leads/{lead.id}").one("input", name="opened")
    before = {"opened": opened.attributes["value"]}
    first.send(path, before | {"goal": "Half the returns"}, f"/leads/{lead.id}")
    mine = {"goal": "No returns at all"}
    refused = second.send(path, before | mine, f"/leads/{lead.id}")
    assert refused.status_code == 409
    page = read(refused.text)
    assert "Malik saved this while you had it open" in page.one("main").text
    assert "Half the returns" in page.one("main").text
    assert page.one("textarea", name="goal").text.strip() == mine["goal"]
    opened_anew = {"opened": page.one("input", name="opened").attributes["value"]}
    agreed = second.send(path, opened_anew | mine, f"/leads/{lead.id}")
    assert agreed.status_code == 303
    assert only_lead(session).goal == mine["goal"]
    journey = second.page(f"/leads/{lead.id}").one("main").text
    assert "Cheaper" in journey
    assert "Half the returns" in journey


def test_the_owner_gives_a_lead_to_a_colleague(
    session: Session, signed_in: SignedIn, nadia: Person
) -> None:
    bob = a_salesperson(session, name="Bob Ohlsen")
    lead = a_lead(session, nadia)
    prompt = a_prompt(session, lead)
    client = signed_in(nadia)
    client.send(
        f"/leads/{lead.id}/owner", {"owner_id": str(bob.id)}, f"/leads/{lead.id}"
    )
    assert only_lead(session).owner_id == bob.id
    session.refresh(prompt)
    assert prompt.state is PromptState.MOVED
    session.commit()
    assert "Given to Bob Ohlsen" in client.page(f"/leads/{lead.id}").text


@pytest.mark.parametrize(("who", "status"), [("colleague", 403), ("admin", 303)])
def test_others_do_not_move_a_lead_but_admins_do(
    session: Session, signed_in: SignedIn, nadia: Person, who: str, status: int
) -> None:
    lead = a_lead(session, nadia)
    bob = a_salesperson(session, name="Bob")
    visitor = bob if who == "colleague" else an_admin(session)
    client = signed_in(visitor)
    answer = client.send(
        f"/leads/{lead.id}/owner", {"owner_id": str(bob.id)}, f"/leads/{lead.id}"
    )
    assert answer.status_code == status


@pytest.mark.parametrize("path", ["/leads/99", "/leads/99/outcomes/won"])
def test_a_lead_that_is_not_there_is_not_found(
    session: Session, signed_in: SignedIn, nadia: Person, path: str
) -> None:
    assert signed_in(nadia).get(path).status_code == 404


def test_what_a_program_changed_and_the_crm_brought_stands_on_the_journey(
    session: Session, signed_in: SignedIn, nadia: Person
) -> None:
    lead = a_lead(
        session,
        nadia,
        crm_status="Working",
        crm_details={
            "amount": "12500.00",
            "currency": "EUR",
            "next_step": "Demo on Friday",
            "notes": "Met at the fair",
        },
    )
    change = LeadChange(
        lead_id=lead.id,
        person_id=nadia.id,
        kind=LeadChangeKind.PHONE,
        changed_at=NOW,
        before="+49 1",
    )
    session.add(change)
    text = signed_in(nadia).page(f"/leads/{lead.id}").one("main").text
    for words in (
        "Phone changed",
        "+49 1",
        "From the CRM",
        "12,500",
        "Demo on Friday",
        "Met at the fair",
    ):
        assert words in text, words
