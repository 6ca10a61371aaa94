"""The page behind a mailed button: looking writes nothing, a person's press records."""

from datetime import timedelta
from email import message_from_bytes, policy
from typing import TypeVar
from urllib.parse import urlsplit

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.outcomes import Aside, OutcomeKind, Reason, Stage, Trust
from app.domain.tokens import Purpose, sign
from app.models import (
    Delivery,
    DeliveryState,
    Lead,
    Note,
    Outcome,
    Person,
    Prompt,
    PromptState,
)
from app.runtime import Runtime
from app.services import leads, people, prompts, workspaces
from tests.builders import a_lead, a_salesperson, an_intent
from tests.conftest import NOW, Clock
from tests.web.conftest import SignedIn
from tests.web.pages import CheckingClient

#: Tuesday, 10 March, 9 o'clock in Berlin.
Row = TypeVar("Row", Outcome, Lead, Prompt, Note)
ASKED = NOW + timedelta(days=5, hours=22)
MINUTE = timedelta(minutes=1)


@pytest.fixture
def nadia(session: Session) -> Person:
    return a_salesperson(session)


class Mail:
    """A prompt mail that was sent a minute ago, and its buttons."""

    def __init__(self, session: Session, runtime: Runtime, clock: Clock) -> None:
        self.session = session
        self.runtime = runtime
        self.clock = clock
        clock.now = ASKED

    def ask(self, nadia: Person, *leads_of_mail: Lead) -> Delivery:
        assert leads_of_mail
        delivery = prompts.ask(
            self.session, self.runtime.letterhead, nadia.id, self.clock.now
        )
        assert delivery is not None
        delivery.state = DeliveryState.SENT
        delivery.sent_at = self.clock.now
        # Read now: looking again would hold a transaction while a request wants to write.
        letterhead = self.runtime.letterhead
        self.paths = [
            urlsplit(
                letterhead.links.click(
                    item.prompt_id or 0, delivery.key, OutcomeKind.WON, self.clock.now
                )
            ).path
            for item in delivery.items
        ]
        self.session.commit()
        self.clock.advance(MINUTE)
        return delivery

    def link(self, kind: OutcomeKind | str, number: int = 1) -> str:
        """The path of the button of that lead in the mail."""
        return self.paths[number - 1].removesuffix("/won") + f"/{kind}"


@pytest.fixture
def mail(session: Session, runtime: Runtime, clock: Clock) -> Mail:
    return Mail(session, runtime, clock)


@pytest.fixture
def browser(app: Flask) -> FlaskClient:
    """A browser whose pages are not checked: robots make more queries than people."""
    return FlaskClient(app, app.response_class)


def said(session: Session) -> list[tuple[OutcomeKind, Trust]]:
    outcomes = look(session, Outcome)
    return [(outcome.kind, outcome.trust) for outcome in outcomes]


def stage_of(session: Session) -> Stage:
    return look(session, Lead)[0].stage


def look(session: Session, kind: type[Row]) -> list[Row]:
    """All rows as they are now; the transaction ends, so that the next request may write."""
    session.expire_all()
    found = list(session.scalars(select(kind).order_by(kind.id)))
    session.commit()
    return found


def test_looking_writes_nothing_and_shows_the_same_each_time(
    session: Session, mail: Mail, browser: FlaskClient, nadia: Person
) -> None:
    mail.ask(nadia, a_lead(session, nadia))
    for kind in [*OutcomeKind, "not_mine", "in_two_weeks"]:
        first = browser.get(mail.link(kind))
        mail.clock.advance(timedelta(seconds=70))
        again = browser.get(mail.link(kind))
        browser.head(mail.link(kind))
        assert first.status_code == 200
        assert first.data == again.data
        assert "Set-Cookie" not in first.headers
        assert first.headers["Cache-Control"] == "no-store"
        assert first.headers["Referrer-Policy"] == "no-referrer"
        assert "noindex" in first.headers["X-Robots-Tag"]
        assert b"<script" not in first.data
    assert said(session) == []


def test_a_link_without_an_answer_offers_all_and_writes_nothing(
    session: Session, mail: Mail, client: CheckingClient, nadia: Person
) -> None:
    mail.ask(nadia, a_lead(session, nadia))
    path = mail.link("won").removesuffix("/won")
    page = client.page(path)
    paths = {link.attributes["href"] for link in page.all("a")}
    assert {mail.link(kind) for kind in [*OutcomeKind, *Aside]} <= paths
    assert said(session) == []
    assert client.get("/a/forged").status_code == 410


def test_a_press_records_and_leads_to_a_receipt(
    session: Session, mail: Mail, browser: FlaskClient, nadia: Person
) -> None:
    mail.ask(nadia, a_lead(session, nadia))
    answer = browser.post(mail.link("won"), data={"outcome": "won"})
    assert answer.status_code == 303
    receipt = browser.get(answer.location)
    assert b"Recorded" in receipt.data
    assert said(session) == [(OutcomeKind.WON, Trust.UNVERIFIED)]
    assert stage_of(session) is Stage.WON
    assert look(session, Prompt)[0].state is PromptState.ANSWERED


def test_an_unknown_outcome_is_the_one_of_the_link(
    session: Session, mail: Mail, client: FlaskClient, nadia: Person
) -> None:
    mail.ask(nadia, a_lead(session, nadia))
    client.post(mail.link("later"), data={"outcome": "1"})
    assert said(session) == [(OutcomeKind.LATER, Trust.UNVERIFIED)]


def test_the_same_press_again_changes_nothing(
    session: Session, mail: Mail, client: FlaskClient, nadia: Person
) -> None:
    mail.ask(nadia, a_lead(session, nadia))
    for _ in range(3):
        client.post(mail.link("lost"), data={"reason": "price", "note": "Too much"})
        mail.clock.advance(MINUTE)
    assert said(session) == [(OutcomeKind.LOST, Trust.UNVERIFIED)]


def test_everything_that_is_said_beside_it_is_kept(
    session: Session, mail: Mail, client: FlaskClient, nadia: Person
) -> None:
    mail.ask(nadia, a_lead(session, nadia))
    client.post(
        mail.link("opportunity"),
        data={
            "amount": "12,500.50",
            "currency": "USD",
            "next_step_on": "2026-03-19",
            "next_step": "Demo",
            "goal": "Ship within two days",
            "note": "Warm",
        },
    )
    outcome = look(session, Outcome)[0]
    assert (str(outcome.amount), outcome.currency) == ("12500.50", "USD")
    assert outcome.next_step_on is not None
    assert outcome.next_step_on.isoformat() == "2026-03-19"
    assert (outcome.next_step, outcome.note) == ("Demo", "Warm")
    assert outcome.lead.goal == "Ship within two days"


@pytest.mark.parametrize(
    ("kind", "fields", "words"),
    [
        ("won", {"amount": "a lot"}, b"in figures"),
        ("won", {"amount": "12.500"}, b"in figures"),
        ("won", {"amount": "-5"}, b"in figures"),
        ("won", {"amount": "9" * 13}, b"in figures"),
        ("later", {"next_step_on": "soon"}, b"not a date"),
        ("later", {"next_step_on": "2062-05-04"}, b"two years ahead"),
        ("lost", {"note": "x" * 2001}, b"too long"),
    ],
)
def test_what_cannot_be_read_is_asked_again_and_nothing_is_stored(
    session: Session,
    mail: Mail,
    client: FlaskClient,
    kind: str,
    fields: dict[str, str],
    words: bytes,
) -> None:
    lead = a_lead(session)
    assert lead.owner is not None
    mail.ask(lead.owner, lead)
    answer = client.post(mail.link(kind), data=fields)
    assert answer.status_code == 422
    assert words in answer.data
    assert said(session) == []


def test_a_reason_of_another_outcome_is_left_out(
    session: Session, mail: Mail, client: FlaskClient, nadia: Person
) -> None:
    mail.ask(nadia, a_lead(session, nadia))
    client.post(mail.link("lost"), data={"reason": "not_icp"})
    assert look(session, Outcome)[0].reason is None


def test_not_a_lead_offers_the_campaigns_own_clauses(
    session: Session, mail: Mail, client: FlaskClient, nadia: Person
) -> None:
    campaign = an_intent(session).campaign
    mail.ask(nadia, a_lead(session, nadia, campaign=campaign))
    assert b"Runs its own fleet" in client.get(mail.link("bad_fit")).data
    client.post(
        mail.link("bad_fit"),
        data={"reason": "not_icp", "missed[]": ["Ships abroad", "Made up"]},
    )
    outcome = look(session, Outcome)[0]
    assert outcome.missed == ["Ships abroad"]
    assert outcome.reason is Reason.NOT_ICP


def test_the_learning_question_is_answered_on_the_page(
    session: Session, mail: Mail, client: FlaskClient, nadia: Person
) -> None:
    campaign = an_intent(session, learning="What did they try before?").campaign
    mail.ask(nadia, a_lead(session, nadia, campaign=campaign))
    assert b"What did they try before?" in client.get(mail.link("won")).data
    client.post(mail.link("won"), data={"learning": "Two other vendors"})
    assert look(session, Outcome)[0].learning == "Two other vendors"


def test_three_leads_take_four_taps(
    session: Session, mail: Mail, client: FlaskClient, nadia: Person
) -> None:
    mail.ask(nadia, *(a_lead(session, nadia) for _ in range(3)))
    client.get(mail.link("won"))  # The first tap, in the mail.
    receipt = client.post(mail.link("won"))  # The second.
    for kind in ("lost", "working"):
        mail.clock.advance(timedelta(seconds=7))
        page = client.get(receipt.location).text
        button = next(part for part in page.split('formaction="')[1:] if kind in part)
        receipt = client.post(button.partition('"')[0])
    assert [kind for kind, _ in said(session)] == ["won", "lost", "working"]
    assert b"Nothing more is waiting" in client.get(receipt.location).data


def test_a_signed_in_person_is_sure(
    session: Session, mail: Mail, signed_in: SignedIn, nadia: Person
) -> None:
    mail.ask(nadia, a_lead(session, nadia))
    signed_in(nadia).post(mail.link("won"))
    assert said(session) == [(OutcomeKind.WON, Trust.VERIFIED)]


def test_somebody_else_who_is_signed_in_is_not(
    session: Session, mail: Mail, signed_in: SignedIn, nadia: Person
) -> None:
    mail.ask(nadia, a_lead(session, nadia))
    signed_in(a_salesperson(session, name="Bob Ohlsen")).post(mail.link("won"))
    assert said(session) == [(OutcomeKind.WON, Trust.UNVERIFIED)]


@pytest.mark.parametrize(
    ("hours", "trust"), [(11, Trust.UNVERIFIED), (13, Trust.VERIFIED)]
)
def test_a_browser_is_known_twelve_hours_after_a_good_answer(
    session: Session,
    mail: Mail,
    client: FlaskClient,
    nadia: Person,
    hours: int,
    trust: Trust,
) -> None:
    mail.ask(nadia, *(a_lead(session, nadia) for _ in range(2)))
    client.post(mail.link("won"))
    mail.clock.advance(timedelta(hours=hours))
    client.post(mail.link("lost", 2))
    assert said(session)[1] == (OutcomeKind.LOST, trust)


def test_a_browser_whose_first_answer_was_doubted_is_not_known(
    session: Session, mail: Mail, browser: FlaskClient, nadia: Person
) -> None:
    mail.ask(nadia, a_lead(session, nadia))
    browser.post(mail.link("won"))
    mail.clock.advance(timedelta(seconds=3))
    browser.post(mail.link("lost"))
    mail.clock.advance(timedelta(hours=13))
    browser.post(mail.link("later"))
    assert said(session) == [
        (OutcomeKind.WON, Trust.SUSPECT),
        (OutcomeKind.LOST, Trust.SUSPECT),
        (OutcomeKind.LATER, Trust.UNVERIFIED),
    ]


def test_a_press_within_20_seconds_of_sending_does_not_count(
    session: Session, mail: Mail, browser: FlaskClient, nadia: Person
) -> None:
    delivery = mail.ask(nadia, a_lead(session, nadia))
    delivery.sent_at = mail.clock.now - timedelta(seconds=19)
    session.commit()
    answer = browser.post(mail.link("won"))
    assert said(session) == [(OutcomeKind.WON, Trust.SUSPECT)]
    assert b"Was this you?" in browser.get(answer.location).data
    assert stage_of(session) is Stage.HANDED_OVER
    assert look(session, Prompt)[0].is_open


@pytest.mark.parametrize("pause", [0, 1, 4, 9])
def test_a_robot_that_presses_every_button_counts_for_nothing(
    session: Session, mail: Mail, browser: FlaskClient, nadia: Person, pause: int
) -> None:
    mail.ask(nadia, *(a_lead(session, nadia) for _ in range(3)))
    for number in (1, 2, 3):
        for kind in [*OutcomeKind, "in_two_weeks", "not_mine"]:
            browser.post(mail.link(kind, number))
            mail.clock.advance(timedelta(seconds=pause))
    assert {trust for _, trust in said(session)} == {Trust.SUSPECT}
    found = look(session, Lead)
    assert {lead.stage for lead in found} == {Stage.HANDED_OVER}
    assert {lead.owner_id for lead in found} == {nadia.id}
    opened = look(session, Prompt)
    assert all(prompt.is_open and prompt.ask_again_on is None for prompt in opened)


def test_three_prompts_within_5_seconds_are_a_robots(
    session: Session, mail: Mail, browser: FlaskClient, nadia: Person
) -> None:
    mail.ask(nadia, *(a_lead(session, nadia) for _ in range(3)))
    for number in (1, 2, 3):
        browser.post(mail.link("won", number))
        mail.clock.advance(timedelta(seconds=2))
    assert {trust for _, trust in said(session)} == {Trust.SUSPECT}


def test_the_next_mail_asks_whether_it_was_you(
    session: Session, mail: Mail, client: FlaskClient, nadia: Person
) -> None:
    lead = a_lead(session, nadia)
    delivery = mail.ask(nadia, lead)
    delivery.sent_at = mail.clock.now
    session.commit()
    client.post(mail.link("won"))
    mail.clock.now = ASKED + timedelta(days=3)
    again = mail.ask(nadia, lead)
    assert "“Won” was pressed" in parsed(again)


def parsed(delivery: Delivery) -> str:
    """The words of the mail's text part."""
    message = message_from_bytes(delivery.raw, policy=policy.default)
    part = message.get_body(("plain",))
    assert part is not None
    return " ".join(part.get_content().split())


def test_what_is_confirmed_is_not_replaced_by_an_unknown_browser(
    session: Session,
    mail: Mail,
    client: FlaskClient,
    signed_in: SignedIn,
    nadia: Person,
) -> None:
    mail.ask(nadia, a_lead(session, nadia))
    signed_in(nadia).post(mail.link("opportunity"))
    mail.clock.advance(timedelta(seconds=35))
    answer = client.post(mail.link("lost"))
    assert said(session)[1] == (OutcomeKind.LOST, Trust.UNVERIFIED)
    assert stage_of(session) is Stage.OPPORTUNITY
    assert b"still counts" in client.get(answer.location).data
    mail.clock.advance(timedelta(seconds=35))
    signed_in(nadia).post(mail.link("lost"))
    assert stage_of(session) is Stage.LOST


def test_an_answer_is_taken_back_from_its_receipt(
    session: Session, mail: Mail, client: FlaskClient, nadia: Person
) -> None:
    mail.ask(nadia, a_lead(session, nadia))
    answer = client.post(mail.link("won"))
    page = client.get(answer.location).text
    undo = page.partition('action="/undo/')[2].partition('"')[0]
    assert client.get(f"/undo/{undo}").status_code == 200
    assert stage_of(session) is Stage.WON
    client.post(f"/undo/{undo}")
    assert stage_of(session) is Stage.HANDED_OVER
    assert look(session, Prompt)[0].is_open
    mail.clock.advance(timedelta(minutes=1))
    assert b"Taken back" in client.get(answer.location).data


def test_a_link_shows_no_receipt_of_another_lead(
    session: Session, mail: Mail, client: FlaskClient, nadia: Person
) -> None:
    mail.ask(nadia, *(a_lead(session, nadia) for _ in range(2)))
    receipt = client.post(mail.link("won", 2)).location
    number = receipt.rpartition("/")[2]
    foreign = mail.link(f"receipt/{number}", 1)
    assert client.get(receipt).status_code == 200
    assert client.get(foreign).status_code == 404


@pytest.mark.parametrize(
    "purpose", [one for one in Purpose if one is not Purpose.CLICK]
)
def test_a_token_of_another_purpose_opens_nothing(
    session: Session,
    mail: Mail,
    client: FlaskClient,
    runtime: Runtime,
    nadia: Person,
    purpose: Purpose,
) -> None:
    delivery = mail.ask(nadia, a_lead(session, nadia))
    prompt_id = delivery.items[0].prompt_id
    assert prompt_id is not None
    token = sign(
        runtime.settings.signing_keys,
        purpose,
        [prompt_id, delivery.key],
        NOW + timedelta(days=60),
    )
    assert client.get(f"/a/{token}/won").status_code == 410
    assert client.post(f"/a/{token}/won").status_code == 410
    assert said(session) == []


def test_old_and_altered_links_say_the_same_and_store_nothing(
    session: Session, mail: Mail, client: FlaskClient, nadia: Person
) -> None:
    mail.ask(nadia, a_lead(session, nadia))
    altered = client.get(mail.link("won").replace("/a/", "/a/x"))
    mail.clock.now = ASKED + timedelta(days=61)
    old = client.get(mail.link("won"))
    assert (old.status_code, altered.status_code) == (410, 410)
    assert _without_link(old.text) == _without_link(altered.text)
    assert client.post(mail.link("won")).status_code == 410
    assert said(session) == []


def _without_link(page: str) -> str:
    before, _, rest = page.partition('action="')
    return before + rest.partition('"')[2]


def test_a_fresh_link_goes_to_the_known_address_once_a_day(
    session: Session, mail: Mail, client: FlaskClient, nadia: Person
) -> None:
    mail.ask(nadia, a_lead(session, nadia))
    mail.clock.now = ASKED + timedelta(days=61)
    link = mail.link("won").removesuffix("/won") + "/fresh"
    answers = [client.post(link), client.post(link)]
    altered = client.post(link.replace("/a/", "/a/x"))
    assert {answer.data for answer in [*answers, altered]} == {altered.data}
    fresh = session.scalars(
        select(Delivery).where(Delivery.key.contains("fresh"))
    ).one()
    assert fresh.person_id == nadia.id
    assert said(session) == []


def test_a_lead_that_is_gone_is_no_longer_available(
    session: Session, mail: Mail, client: FlaskClient, nadia: Person
) -> None:
    delivery = mail.ask(nadia, a_lead(session, nadia, name="Jane Doe"))
    link = mail.link("won")
    delivery.items.clear()
    session.flush()
    session.delete(look(session, Prompt)[0])
    session.flush()
    session.delete(look(session, Lead)[0])
    session.commit()
    for answer in (client.get(link), client.post(link)):
        assert answer.status_code == 410
        assert b"No longer available" in answer.data
        assert b"Jane" not in answer.data
    assert said(session) == []


def test_what_the_former_owner_presses_is_a_note(
    session: Session, mail: Mail, client: FlaskClient, nadia: Person
) -> None:
    lead = a_lead(session, nadia)
    mail.ask(nadia, lead)
    leads.reassign(
        session, lead, a_salesperson(session, name="Bob"), nadia, mail.clock.now
    )
    session.commit()
    for _ in range(2):
        answer = client.post(mail.link("won"), data={"note": "Signed on Monday"})
        assert b"Kept as a note" in client.get(answer.location).data
    assert said(session) == []
    note = look(session, Note)[0]
    assert (note.text, note.author_id) == ("Won: Signed on Monday", nadia.id)


def test_ask_me_in_two_weeks_is_one_press(
    session: Session, mail: Mail, client: FlaskClient, nadia: Person
) -> None:
    mail.ask(nadia, a_lead(session, nadia))
    answer = client.post(mail.link("in_two_weeks"))
    assert b"two weeks" in client.get(answer.location).data
    prompt = look(session, Prompt)[0]
    assert str(prompt.ask_again_on) == "2026-03-24"


def test_not_mine_moves_the_lead_when_we_know_who_says_so(
    session: Session, mail: Mail, signed_in: SignedIn, nadia: Person
) -> None:
    bob = a_salesperson(session, name="Bob Ohlsen")
    lead = a_lead(session, nadia)
    mail.ask(nadia, lead)
    assert "Bob Ohlsen" in signed_in(nadia).get(mail.link("not_mine")).text
    signed_in(nadia).post(mail.link("not_mine"), data={"whose": str(bob.id)})
    assert look(session, Lead)[0].owner_id == bob.id
    assert look(session, Prompt)[0].state is PromptState.MOVED


def test_not_mine_from_an_unknown_browser_is_a_note_and_silence(
    session: Session, mail: Mail, client: FlaskClient, nadia: Person
) -> None:
    bob = a_salesperson(session, name="Bob Ohlsen")
    lead = a_lead(session, nadia)
    mail.ask(nadia, lead)
    client.post(mail.link("not_mine"), data={"whose": str(bob.id)})
    assert look(session, Lead)[0].owner_id == nadia.id
    assert look(session, Note)[0].text == "Not mine, it is for Bob Ohlsen."
    assert look(session, Prompt)[0].ask_again_on is not None


def test_a_late_answer_is_accepted(
    session: Session, mail: Mail, client: FlaskClient, nadia: Person
) -> None:
    mail.ask(nadia, a_lead(session, nadia))
    prompt = look(session, Prompt)[0]
    prompt.state = PromptState.EXPIRED
    prompt.closed_at = mail.clock.now
    session.commit()
    mail.clock.advance(timedelta(days=30))
    client.post(mail.link("won"))
    assert stage_of(session) is Stage.WON


def test_an_unknown_browser_sees_only_the_leads_of_its_mail(
    session: Session,
    mail: Mail,
    client: FlaskClient,
    signed_in: SignedIn,
    nadia: Person,
) -> None:
    first = a_lead(session, nadia, company="Acme")
    mail.ask(nadia, first)
    mail.clock.now = ASKED + timedelta(days=1)
    second = a_lead(session, nadia, company="Brahe", handed_over_at=NOW)
    mail.ask(nadia, second)
    answer = client.post(mail.link("won"))
    assert b"Acme" not in client.get(answer.location).data
    assert b"Acme" in signed_in(nadia).get(answer.location).data


def test_pages_pass_the_page_checks(
    session: Session, mail: Mail, signed_in: SignedIn, nadia: Person
) -> None:
    mail.ask(nadia, *(a_lead(session, nadia) for _ in range(2)))
    client = signed_in(nadia)
    for kind in [*OutcomeKind, "not_mine", "in_two_weeks"]:
        client.page(mail.link(kind))
    answer = client.post(mail.link("lost"), data={"reason": "price"})
    assert client.page(answer.location).one("h1").text.startswith("Recorded")


def test_labels_are_the_companys_own(session: Session, nadia: Person) -> None:
    workspace = workspaces.current(session)
    workspace.outcome_labels = {"won": "Closed"}
    words = people.words_of(nadia, workspace)
    assert prompts.label(OutcomeKind.WON, workspace, words) == "Closed"
    assert prompts.label(OutcomeKind.LOST, workspace, words) == "Lost"
