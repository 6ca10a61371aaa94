"""What guards every request and answer."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn

import pytest
from flask import Flask, request
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from app import create_app
from app.db import Database, open_engine
from app.mail.render import EmailRenderer
from app.mail.transport import MemoryTransport
from app.models import Person
from app.runtime import Runtime
from app.settings import Settings
from app.web.access import Access, access_of, public
from tests.builders import a_salesperson
from tests.conftest import Clock
from tests.web.conftest import SignedIn
from tests.web.pages import CheckingClient, read

BASE = "https://throughline.example"


@pytest.fixture
def nadia(session: Session) -> Person:
    return a_salesperson(session)


@pytest.fixture
def browser(signed_in: SignedIn, nadia: Person) -> CheckingClient:
    return signed_in(nadia)


# Headers


@pytest.mark.parametrize("path", ["/", "/sign-in", "/nowhere", "/u/forged"])
def test_every_answer_is_guarded(browser: CheckingClient, path: str) -> None:
    headers = browser.get(path).headers
    policy = dict(
        part.strip().split(" ", 1)
        for part in headers["Content-Security-Policy"].split(";")
    )
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == "'self'"
    assert policy["base-uri"] == policy["frame-ancestors"] == "'none'"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Cache-Control"] == "no-store"
    assert "noindex" in headers["X-Robots-Tag"]
    assert headers["Strict-Transport-Security"].startswith("max-age=")
    assert headers["Referrer-Policy"] in ("same-origin", "no-referrer")


@pytest.mark.parametrize("path", ["/s/some-token", "/u/some-token"])
def test_a_page_with_a_token_in_its_address_tells_nobody(
    browser: CheckingClient, path: str
) -> None:
    assert browser.get(path).headers["Referrer-Policy"] == "no-referrer"


def test_a_static_file_of_this_version_is_kept_for_ever(
    browser: CheckingClient,
) -> None:
    (link,) = browser.page("/").all("link", rel="stylesheet")
    known = browser.get(link.attributes["href"], buffered=True)
    assert "immutable" in known.headers["Cache-Control"]
    other = browser.get("/static/app.css?v=older", buffered=True)
    assert "immutable" not in other.headers["Cache-Control"]


@pytest.mark.parametrize("path", ["/", "/static/app.css"])
def test_text_is_compressed(browser: CheckingClient, path: str) -> None:
    answer = FlaskClient.open(
        browser, path, headers={"Accept-Encoding": "gzip"}, buffered=True
    )
    assert answer.headers["Content-Encoding"] == "gzip"


def test_cookies_are_for_this_host_and_no_script(client: CheckingClient) -> None:
    client.get("/set-up")
    cookie = client.get_cookie("__Host-throughline-form", domain="throughline.example")
    assert cookie is not None
    assert (cookie.secure, cookie.http_only, cookie.same_site) == (True, True, "Lax")


# Hosts


@pytest.mark.parametrize("host", ["evil.example", "throughline.example.evil.example"])
def test_a_foreign_host_gets_no_page(browser: CheckingClient, host: str) -> None:
    answer = browser.get("/", headers={"Host": host})
    assert (answer.status_code, answer.mimetype) == (400, "text/plain")


def test_this_machine_may_ask_by_its_own_names_in_development(
    browser: CheckingClient,
) -> None:
    for host in ("localhost:8000", "127.0.0.1:8123"):
        assert browser.get("/sign-in", headers={"Host": host}).status_code != 400


def test_in_production_only_our_own_name_counts(
    clock: Clock, database: Database, renderer: EmailRenderer
) -> None:
    settings = Settings(
        environment="production",
        base_url=BASE,
        secret_key=("k" * 40,),
        smtp_url="smtp://mail.example",
        reply_domain="replies.example",
        mail_from="Throughline <t@mail.example>",
    )
    app = create_app(Runtime(settings, clock, database, renderer, MemoryTransport))
    assert app.test_client().get("/", headers={"Host": "localhost"}).status_code == 400


@pytest.mark.parametrize(("proxies", "peer"), [(0, "127.0.0.1"), (1, "10.0.0.2")])
def test_only_as_many_proxies_as_are_set_are_believed(
    runtime: Runtime, settings: Settings, proxies: int, peer: str
) -> None:
    app = create_app(
        Runtime(
            settings.model_copy(update={"trusted_proxies": proxies}),
            runtime.clock,
            runtime.database,
            runtime.renderer,
            runtime.open_transport,
        )
    )
    seen = []

    @public
    def look() -> str:
        seen.append(request.remote_addr)
        return ""

    app.add_url_rule("/look", view_func=look)
    app.test_client().get("/look", headers={"X-Forwarded-For": "10.0.0.1, 10.0.0.2"})
    assert seen == [peer]


# Forms from elsewhere


Sent = Callable[[dict[str, str]], int]


@pytest.fixture
def sent(browser: CheckingClient) -> Sent:
    """The status of a whole form, sent with the headers."""
    token = read(browser.get("/me").text).all("input", name="csrf_token")[0]
    data = {"csrf_token": token.attributes["value"]}

    def send(headers: dict[str, str]) -> int:
        return browser.post("/me/mail-off", data=data, headers=headers).status_code

    return send


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 303),
        ({"Origin": BASE}, 303),
        ({"Origin": "null"}, 303),
        ({"Sec-Fetch-Site": "same-origin"}, 303),
        ({"Sec-Fetch-Site": "none"}, 303),
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "http://throughline.example"}, 403),
        ({"Origin": "https://throughline.example.evil.example"}, 403),
        ({"Origin": "null", "Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
    ],
)
def test_a_form_comes_from_our_own_pages(
    sent: Sent, headers: dict[str, str], status: int
) -> None:
    assert sent(headers) == status


def test_a_form_without_its_token_changes_nothing(
    browser: CheckingClient, session: Session, nadia: Person
) -> None:
    answer = browser.post("/me/mail-off", data={})
    assert answer.status_code == 400
    session.refresh(nadia)
    assert nadia.mail_off_at is None


def test_a_form_that_was_open_too_long_keeps_what_was_typed(
    browser: CheckingClient,
) -> None:
    answer = browser.post(
        "/me", data={"zone": "Asia/Tokyo <b>"}, headers={"Origin": BASE}
    )
    form = read(answer.text).one("form")
    assert form.attributes["action"].startswith("/me")
    assert form.one("input", name="zone").attributes["value"] == "Asia/Tokyo <b>"
    assert form.one("input", name="csrf_token")


def test_a_form_of_unknown_origin_is_not_carried_on(browser: CheckingClient) -> None:
    answer = browser.post("/me", data={"zone": "Asia/Tokyo"})
    assert not read(answer.text).all("form")


#: The token in the address of a mailed link is the power there, and no cookie counts.
#: Whoever adds one says here that this is so.
#: The link's own token is the power.
BY_LINK = {
    "card_links.confirm",
    "fits.record",
    "hand_overs.mine",
    "hand_overs.not_a_lead",
    "hand_overs.not_mine",
    "prompts.fresh",
    "prompts.not_mine",
    "prompts.put_off",
    "prompts.record",
    "pulse.answer",
    "replies.take_back",
    "request_links.record",
    "stages.record",
    "subscriptions.confirm",
    "subscriptions.undo",
    "summaries.say_nothing",
}
#: Machines prove who they are before a byte is read: by signature, password or bearer token.
BY_MACHINE = {
    "api.create_lead",
    "hook_door.receive",
    "inbound_doors.from_mailgun",
    "inbound_doors.from_postmark",
    "inbound_doors.from_sendgrid",
    "inbound_doors.from_ses",
}


def test_these_doors_alone_need_no_form_token(app: Flask) -> None:
    open_doors = {
        rule.endpoint: rule
        for rule in app.url_map.iter_rules()
        if "POST" in (rule.methods or ())
        and access_of(app.view_functions[rule.endpoint])
        in (Access.SIGNED_LINK, Access.MACHINE)
    }
    assert set(open_doors) == BY_LINK | BY_MACHINE
    assert all("<token>" in open_doors[name].rule for name in BY_LINK)


# What goes wrong


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/nowhere", 404),
        ("DELETE", "/me", 405),
        ("GET", "/people/99999999999", 404),
    ],
)
def test_what_is_not_there_is_said_on_a_page(
    session: Session, signed_in: SignedIn, method: str, path: str, status: int
) -> None:
    from_admin = signed_in(a_salesperson(session, role="admin"))
    answer = from_admin.open(path, method=method)
    assert answer.status_code == status
    assert read(answer.text).one("main").all("a")


def test_too_much_is_refused(browser: CheckingClient) -> None:
    answer = browser.post("/me", data={"zone": "x" * 300_000})
    assert answer.status_code == 413


@pytest.fixture
def own_app(apps: list[object]) -> Iterator[None]:
    """For a test that changes the application: no other gets this one."""
    apps.clear()
    yield
    apps.clear()


@pytest.mark.usefixtures("own_app")
def test_what_breaks_is_said_without_details(
    app: Flask, client: CheckingClient, caplog: pytest.LogCaptureFixture
) -> None:
    @public
    def break_down() -> NoReturn:
        raise ValueError("the secret is 4711")

    app.add_url_rule("/broken", view_func=break_down)
    answer = client.get("/broken")
    assert answer.status_code == 500
    assert "4711" not in answer.text
    number = read(answer.text).one("p", **{"class": "code"}).text
    assert number in caplog.text


@pytest.mark.usefixtures("own_app")
def test_an_endpoint_without_a_mark_lets_nobody_in(
    app: Flask, browser: CheckingClient
) -> None:
    app.add_url_rule("/forgotten", view_func=lambda: "secret")
    assert browser.get("/forgotten").status_code == 403


@pytest.mark.parametrize(
    ("path", "status"),
    [("/", 503), ("/sign-in", 503), ("/people", 503), ("/nowhere", 404)],
)
def test_without_a_database_a_page_says_so(
    settings: Settings,
    clock: Clock,
    renderer: EmailRenderer,
    tmp_path: Path,
    path: str,
    status: int,
) -> None:
    engine = open_engine(f"sqlite:///{tmp_path}")
    runtime = Runtime(settings, clock, Database.on(engine), renderer, MemoryTransport)
    app = create_app(runtime)
    app.test_client_class = CheckingClient
    answer = app.test_client().get(path)
    engine.dispose()
    assert answer.status_code == status
    assert ("Retry-After" in answer.headers) == (status == 503)
