"""Signing in by mailed link or code."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from werkzeug.test import TestResponse

from app import create_app
from app.db import Database, open_engine
from app.mail.render import EmailRenderer
from app.mail.transport import MemoryTransport
from app.models import BrowserSession, Delivery, DeliveryState, Person, SignIn
from app.runtime import Runtime
from app.services import sign_in
from app.settings import Settings
from tests.builders import a_salesperson, a_workspace
from tests.conftest import NOW, Clock
from tests.web.conftest import SignedIn
from tests.web.mails import sign_in_mail
from tests.web.pages import CheckingClient, counted_queries

ADDRESS = "nadia@nordwerft.example"


@pytest.fixture
def nadia(session: Session) -> Person:
    person = a_salesperson(session, address=ADDRESS)
    session.commit()
    return person


@pytest.fixture
def other(app: Flask, client: CheckingClient) -> CheckingClient:
    """Another browser."""
    del client  # It has set the class of the app's clients.
    found = app.test_client()
    assert isinstance(found, CheckingClient)
    return found


def ask(client: CheckingClient, address: str = ADDRESS, **query: str) -> TestResponse:
    page = client.get("/sign-in", query_string=query)
    assert page.status_code == 200
    return client.send("/sign-in", {"address": address}, at=page.request.full_path)


def is_in(client: CheckingClient) -> bool:
    return client.get("/me").status_code == 200


def test_the_link_shows_one_button_that_signs_in(
    client: CheckingClient, session: Session, nadia: Person
) -> None:
    assert ask(client).location == "/sign-in/sent"
    mail = sign_in_mail(session)
    page = client.page(mail.path)
    assert [button.text for button in page.all("button")] == ["Sign in"]
    assert not is_in(client)
    assert client.send(mail.path, {}).status_code == 303
    assert is_in(client)


def test_the_code_signs_in_where_it_was_asked_for(
    client: CheckingClient, session: Session, nadia: Person
) -> None:
    ask(client)
    code = sign_in_mail(session).code
    assert client.send("/sign-in/code", {"code": code}, at="/sign-in/sent").location
    assert is_in(client)


def test_elsewhere_the_link_asks_for_the_code(
    client: CheckingClient, other: CheckingClient, session: Session, nadia: Person
) -> None:
    ask(client)
    mail = sign_in_mail(session)
    assert other.page(mail.path).one("input", name="code")
    assert other.send(mail.path, {"code": ""}).status_code == 422
    assert not is_in(other)
    assert other.send(mail.path, {"code": mail.code}).status_code == 303
    assert is_in(other)
    assert not is_in(client)


def test_looking_at_the_link_however_often_uses_nothing_up(
    client: CheckingClient, other: CheckingClient, session: Session, nadia: Person
) -> None:
    ask(client)
    mail = sign_in_mail(session)
    for number in range(60):
        scanner = (client, other)[number % 2]
        method = ("GET", "HEAD", "OPTIONS")[number % 3]
        super(CheckingClient, scanner).open(mail.path, method=method)
    session.rollback()
    asked = session.scalars(select(SignIn)).one()
    assert (asked.ended_at, asked.tries) == (None, 0)
    session.commit()
    client.send(mail.path, {})
    assert is_in(client)


def test_link_and_code_work_once(
    client: CheckingClient, session: Session, nadia: Person
) -> None:
    ask(client)
    mail = sign_in_mail(session)
    token = csrf(client)
    client.post(mail.path, data=token)
    client.send("/sign-out", {})
    for path in (mail.path, "/sign-in/code"):
        at = "/sign-in/sent"
        assert client.send(path, {"code": mail.code}, at=at).status_code == 422
    assert not is_in(client)


def test_link_and_code_die_after_ten_minutes(
    client: CheckingClient, session: Session, nadia: Person, clock: Clock
) -> None:
    ask(client)
    mail = sign_in_mail(session)
    clock.advance(timedelta(minutes=10))
    assert client.page(mail.path).one("h1").text == "This link no longer works"
    for path in (mail.path, "/sign-in/code"):
        client.send(path, {"code": mail.code}, at="/sign-in/sent")
    client.post(mail.path, data=csrf(client))
    assert not is_in(client)


def test_a_newer_mail_ends_the_older(
    client: CheckingClient, other: CheckingClient, session: Session, nadia: Person
) -> None:
    ask(client)
    older = sign_in_mail(session)
    ask(other)
    client.post(older.path, data=csrf(client))
    assert not is_in(client)
    client.send("/sign-in/code", {"code": older.code}, at="/sign-in/sent")
    assert not is_in(client)


def test_after_five_wrong_codes_the_right_one_is_of_no_use(
    client: CheckingClient, session: Session, nadia: Person
) -> None:
    ask(client)
    code = sign_in_mail(session).code
    wrong = "000 000" if code != "000 000" else "111 111"
    for _ in range(5):
        answer = client.send("/sign-in/code", {"code": wrong}, at="/sign-in/sent")
        assert answer.status_code == 422
        assert "Error:" in answer.text
    client.send("/sign-in/code", {"code": code}, at="/sign-in/sent")
    assert not is_in(client)


def test_an_unknown_address_looks_and_takes_the_same(
    client: CheckingClient, other: CheckingClient, session: Session, nadia: Person
) -> None:
    with counted_queries() as for_known:
        known = ask(client)
    with counted_queries() as for_unknown:
        unknown = ask(other, "nobody@nordwerft.example")
    assert kinds(for_known) == kinds(for_unknown)
    assert (known.status, known.location) == (unknown.status, unknown.location)
    assert without_secrets(known) == without_secrets(unknown)
    session.rollback()
    stand_in = session.scalars(
        select(Delivery).where(Delivery.person_id.is_(None))
    ).one()
    assert stand_in.state is DeliveryState.CANCELLED
    assert (stand_in.recipient, stand_in.raw) == ("", b"")


def kinds(statements: list[str]) -> list[str]:
    """Verb and table of each statement."""
    return [" ".join(statement.split()[:3]) for statement in statements]


def without_secrets(response: TestResponse) -> list[tuple[str, str]]:
    return [
        (name, value.partition("=")[0]) if name == "Set-Cookie" else (name, value)
        for name, value in response.headers
        if name != "X-Request-ID"
    ]


def test_who_has_left_is_unknown(client: CheckingClient, session: Session) -> None:
    a_salesperson(session, address=ADDRESS, left_on=NOW.date())
    session.commit()
    ask(client)
    session.rollback()
    assert session.scalars(select(Delivery.person_id)).all() == [None]


def test_who_leaves_is_out_at_once(
    session: Session, signed_in: SignedIn, nadia: Person
) -> None:
    client = signed_in(nadia)
    nadia.left_on = NOW.date()
    session.commit()
    assert not is_in(client)


def test_a_session_lasts_30_days(
    session: Session, signed_in: SignedIn, nadia: Person, clock: Clock
) -> None:
    client = signed_in(nadia)
    clock.advance(timedelta(days=30) - timedelta(seconds=1))
    assert is_in(client)
    clock.advance(timedelta(seconds=1))
    assert not is_in(client)


def test_signing_out_everywhere_ends_every_browser(
    session: Session, signed_in: SignedIn, nadia: Person
) -> None:
    one, two = signed_in(nadia), signed_in(nadia)
    one.send("/me/sign-out-everywhere", {}, at="/me")
    assert not is_in(one)
    assert not is_in(two)


def test_signing_in_again_ends_the_session_the_browser_had(
    client: CheckingClient, session: Session, nadia: Person
) -> None:
    for _ in range(2):
        client.get("/sign-in")
        sign_in_by_mail(client, session)
    session.rollback()
    assert [
        browser.ended_at is None
        for browser in session.scalars(select(BrowserSession).order_by("id"))
    ] == [False, True]


def sign_in_by_mail(client: CheckingClient, session: Session) -> None:
    client.post("/sign-in", data={"address": ADDRESS, **csrf(client)})
    session.rollback()
    client.post(sign_in_mail(session).path, data=csrf(client))


def csrf(client: CheckingClient) -> dict[str, str]:
    """A token, from a page that everybody gets."""
    field = client.page("/sign-in/sent").all("input", name="csrf_token")[0]
    return {"csrf_token": field.attributes["value"]}


def test_one_comes_to_where_one_was_going(
    client: CheckingClient, session: Session, nadia: Person
) -> None:
    turned_away = client.get("/people/2?from=mail")
    assert turned_away.location == "/sign-in?next=/people/2?from%3Dmail"
    ask(client, next="/people/2?from=mail")
    assert client.send(sign_in_mail(session).path, {}).location == "/people/2?from=mail"


@pytest.mark.parametrize(
    "target",
    [
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/\t/evil.example",
        "/\n/evil.example",
        "https:evil.example",
        "javascript:alert(1)",
        " /leads",
        "/leads\r\nSet-Cookie: x=1",
        "/" + "a" * 600,
    ],
)
def test_next_never_leads_away(
    client: CheckingClient, session: Session, nadia: Person, target: str
) -> None:
    ask(client, next=target)
    assert client.send(sign_in_mail(session).path, {}).location == "/"


def test_a_mailbox_gets_five_mails_an_hour_and_twenty_a_day(
    client: CheckingClient, session: Session, nadia: Person, clock: Clock
) -> None:
    def asked() -> int:
        client.get("/sign-in")
        return ask(client, "N.a.d.i.a+x@nordwerft.example").status_code

    assert [asked() for _ in range(6)] == [303] * 5 + [429]
    codes = []
    for _ in range(4):
        clock.advance(timedelta(hours=1))
        codes += [asked() for _ in range(5)]
    assert codes == [303] * 15 + [429] * 5


def test_a_network_gets_twenty_mails_an_hour(
    client: CheckingClient, session: Session, nadia: Person
) -> None:
    codes = [ask(client, f"p{number}@x.example").status_code for number in range(21)]
    assert codes == [303] * 20 + [429]


def test_a_header_does_not_make_another_network(
    client: CheckingClient, session: Session, nadia: Person
) -> None:
    codes = [
        client.post(
            "/sign-in",
            data={"address": f"p{number}@x.example", **csrf(client)},
            headers={"X-Forwarded-For": f"10.0.0.{number}"},
        ).status_code
        for number in range(21)
    ]
    assert codes[-1] == 429


def test_what_is_no_address_is_said_beside_the_field(
    client: CheckingClient, session: Session, nadia: Person
) -> None:
    answer = ask(client, "nadia at nordwerft")
    assert answer.status_code == 422
    assert 'value="nadia at nordwerft"' in answer.text
    assert 'href="#address"' in answer.text


def test_of_fifty_presses_at_once_one_signs_in(
    settings: Settings, clock: Clock, renderer: EmailRenderer, shared_url: str
) -> None:
    engine = open_engine(shared_url)
    database = Database.on(engine)
    app = create_app(Runtime(settings, clock, database, renderer, MemoryTransport))
    app.testing = True
    app.test_client_class = CheckingClient
    asking = app.test_client()
    assert isinstance(asking, CheckingClient)
    with database.sessions() as session:
        a_salesperson(session, address=ADDRESS)
        session.commit()
        ask(asking)
        path = sign_in_mail(session).path
    token = csrf(asking)
    cookies = "; ".join(
        f"{cookie.key}={cookie.value}"
        for name in ("__Host-throughline-asked", "__Host-throughline-form")
        if (cookie := asking.get_cookie(name, domain="throughline.example"))
    )

    def press(_: int) -> int:
        browser = app.test_client(use_cookies=False)
        return (
            super(CheckingClient, browser)
            .open(path, method="POST", data=token, headers={"Cookie": cookies})
            .status_code
        )

    with ThreadPoolExecutor(16) as pool:
        codes = list(pool.map(press, range(50)))
    with database.sessions() as session:
        count = session.scalar(select(func.count(BrowserSession.id)))
    engine.dispose()
    assert (codes.count(303), codes.count(422), count) == (1, 49, 1)


def test_a_development_link_works_in_any_browser(
    client: CheckingClient, session: Session, nadia: Person
) -> None:
    path = sign_in.development_link(session, nadia, NOW)
    session.commit()
    client.send(path, {})
    assert is_in(client)


def test_before_there_is_a_workspace_one_is_led_to_set_it_up(
    client: CheckingClient,
) -> None:
    assert client.get("/sign-in").location == "/set-up"
    assert client.get("/").location == "/set-up"


def test_a_stranger_is_shown_no_menu(client: CheckingClient, session: Session) -> None:
    a_workspace(session)
    session.commit()
    assert not client.page("/sign-in").all("nav")
