"""Mails that ask, and who may press their buttons: people, scanners, robots; over real HTTP."""

import http.client
import http.cookiejar
import urllib.error
import urllib.parse
import urllib.request
from collections import Counter
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import timedelta

from sqlalchemy import select

from app.jobs import schedule
from app.mail import compose
from app.models import Base, Delivery, DeliveryBody, MailKind
from app.runtime import Runtime
from tests.builders import a_lead, a_salesperson, an_intent
from tests.conftest import NOW, Clock
from tests.web.pages import Node, read

#: Tuesday, 10 March, 9 o'clock in Berlin.
ASKED = NOW + timedelta(days=5, hours=22)
MINUTE = timedelta(minutes=1)
SCANNER = "Mozilla/5.0 (compatible; LinkScan/1.0)"


@dataclass(frozen=True)
class Answer:
    """What a request brought: where it ended, and what stands there."""

    status: int
    url: str
    text: str


class _Whatever(urllib.request.HTTPErrorProcessor):
    """Errors are answers like others; redirects are still followed."""

    def http_response(
        self, request: urllib.request.Request, response: object
    ) -> object:
        status = getattr(response, "status", 0)
        if status in (301, 302, 303, 307, 308):
            return super().http_response(request, response)  # type: ignore[arg-type]
        return response

    https_response = http_response


@dataclass
class Browser:
    """Keeps cookies and follows redirects, and does nothing by itself."""

    agent: str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0"
    jar: http.cookiejar.CookieJar = field(default_factory=http.cookiejar.CookieJar)

    def __post_init__(self) -> None:
        self._opener = urllib.request.build_opener(
            urllib.request.HTTPCookieProcessor(self.jar), _Whatever()
        )

    def open(
        self, url: str, method: str = "GET", values: dict[str, str] | None = None
    ) -> Answer:
        data = urllib.parse.urlencode(values or {}).encode()
        request = urllib.request.Request(  # noqa: S310 - our own service.
            url,
            data=data if method == "POST" else None,
            method=method,
            headers={"User-Agent": self.agent},
        )
        with self._opener.open(request, timeout=30) as response:
            text = response.read().decode("utf-8", "replace")
            return Answer(response.status, response.url, text)

    def hold(self, name: str, value: str, url: str) -> None:
        """Keep a cookie of the service's."""
        host = urllib.parse.urlsplit(url).hostname or ""
        self.jar.set_cookie(
            http.cookiejar.Cookie(
                version=0,
                name=name,
                value=value,
                port=None,
                port_specified=False,
                domain=host,
                domain_specified=False,
                domain_initial_dot=False,
                path="/",
                path_specified=True,
                secure=False,
                expires=None,
                discard=False,
                comment=None,
                comment_url=None,
                rest={},
            )
        )

    def press(self, page: Answer, form: Node, button: Node | None = None) -> Answer:
        """Send a form as it stands, by one of its buttons."""
        attributes = button.attributes if button is not None else {}
        action = attributes.get("formaction") or form.attributes.get("action") or ""
        values = {
            one.attributes["name"]: one.attributes.get("value") or ""
            for one in form.all("input", type="hidden")
        }
        if attributes.get("name"):
            values[attributes["name"]] = attributes.get("value") or ""
        url = urllib.parse.urljoin(page.url, action)
        return self.open(url, "POST", values)


def mails(
    service: Runtime, clock: Clock, people: int, leads_each: int
) -> Sequence[Delivery]:
    """So many people are asked about so many leads each; the mails were sent a minute ago."""
    with service.sessions.begin() as session:
        campaign = an_intent(session).campaign
        for _ in range(people):
            owner = a_salesperson(session)
            for _ in range(leads_each):
                a_lead(session, owner, campaign)
    clock.now = ASKED
    ask(service, clock)
    return prompt_mails(service)


def ask(service: Runtime, clock: Clock) -> None:
    """Let the jobs ask whoever is due and send it; then a minute goes by."""
    for job in ("prompts", "outbox"):
        schedule.run(job, service, clock.now)
    clock.advance(MINUTE)


def prompt_mails(service: Runtime) -> Sequence[Delivery]:
    with service.readings() as session:
        found = session.scalars(
            select(Delivery)
            .where(Delivery.kind == MailKind.PROMPT)
            .order_by(Delivery.id)
        ).all()
        for mail in found:
            mail.raw  # noqa: B018 - loaded now, read later.
        return found


def links(mail: Delivery) -> list[str]:
    """Every web address in the mail's HTML, once, in order."""
    _, html = compose.parts_of(mail.raw)
    found = (link.attributes.get("href") or "" for link in read(html).all("a"))
    return list(dict.fromkeys(url for url in found if url.startswith("http")))


def button(mail: Delivery, answer: str, number: int = 1) -> str:
    """The link of that answer for that lead of the mail."""
    return [url for url in links(mail) if url.endswith(f"/{answer}")][number - 1]


def everything(service: Runtime) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table but the mails' bytes."""
    with service.readings() as session:
        return {
            table.name: sorted(map(tuple, session.execute(select(table))), key=repr)
            for table in Base.metadata.sorted_tables
            if table.name != DeliveryBody.__tablename__
        }


def fetch_all(urls: Iterable[str], threads: int = 8) -> Counter[int]:
    """GET and HEAD each, many at once, as scanners do; how often each status came."""
    asked = [(url, method) for url in urls for method in ("GET", "HEAD")]
    parts = [asked[number::threads] for number in range(threads)]
    with ThreadPoolExecutor(threads) as pool:
        return sum(pool.map(_fetch, parts), Counter[int]())


def _fetch(asked: Sequence[tuple[str, str]]) -> Counter[int]:
    """Ask one after another by one connection."""
    came: Counter[int] = Counter()
    if asked:
        place = urllib.parse.urlsplit(asked[0][0])
        connection = http.client.HTTPConnection(place.hostname or "", place.port)
        for url, method in asked:
            path = urllib.parse.urlsplit(url).path
            connection.request(method, path, headers={"User-Agent": SCANNER})
            with connection.getresponse() as answer:
                answer.read()
                came[answer.status] += 1
        connection.close()
    return came


def press_everything(url: str, robot: Browser) -> int:
    """Press each button of the page behind a link, and each of the page that follows it."""
    page = robot.open(url)
    pressed = 0
    following = page
    for form in read(page.text).all("form"):
        for one in form.all("button"):
            following = robot.press(page, form, one)
            pressed += 1
    for form in read(following.text).all("form"):
        robot.press(following, form, form.all("button")[-1])
        pressed += 1
    return pressed
