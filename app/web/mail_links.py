"""What pages behind mailed links share: no menu, whose browser it is, links that died."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import NoReturn, Protocol, TypeVar

from flask import abort, render_template, request
from werkzeug.wrappers import Response

from app.domain.tokens import Purpose, TokenRefused, keyed_hash, sign, unsign
from app.domain.trust import TapKind
from app.models import Outcome, Person
from app.services import clicks, judgements, leads
from app.services.presses import NoLongerAvailable, Visitor
from app.web import context, cookies
from app.web.context import db_session, now, runtime
from app.web.pages import Page

#: Names the first good answer that the browser gave.
ANSWERED = "throughline-answered"
ANSWERED_LASTS = timedelta(days=400)


class AskedOfSomebody(Protocol):
    """What a mailed link stands for: one person was asked or told."""

    @property
    def person(self) -> Person: ...


Found = TypeVar("Found", bound=AskedOfSomebody)


class LinkPage(Page):
    """The layout without menu and name: a link shows its lead to whoever holds it."""

    @property
    def person(self) -> Person | None:
        return None


def values_of(purpose: Purpose, token: str) -> Sequence[int | str]:
    """What the token says; TokenRefused if it is too old, altered or of another purpose."""
    return unsign(runtime().settings.signing_keys, purpose, token, now())


def found(
    purpose: Purpose,
    token: str,
    find: Callable[..., Found],
    fresh_url: str | None = None,
) -> Found:
    """What the link stands for; a page that says why not, where it stands for nothing."""
    try:
        one = find(db_session(), values_of(purpose, token))
    except TokenRefused:
        expired(fresh_url)
    except NoLongerAvailable:
        gone()
    context.written_for(one.person)
    return one


def visitor_of(person: Person) -> Visitor:
    """The browser, and whether it is known as this person's."""
    key = runtime().settings.keys[0]
    agent = request.user_agent.string
    client_hash = keyed_hash(key, request.remote_addr or "", agent)
    signed_in = context.person_or_none()
    is_verified = signed_in is not None and signed_in.id == person.id
    return Visitor(client_hash, is_verified or _is_known(person))


def remembered(response: Response, person: Person, said: Outcome) -> Response:
    """Give the browser a cookie for its first good answer, and keep the one it has."""
    earlier = db_session().get(Outcome, _answered_before() or 0)
    has_good_one = (
        earlier is not None
        and earlier.person_id == person.id
        and clicks.is_good(earlier)
    )
    if clicks.is_good(said) and not has_good_one:
        keys = runtime().settings.signing_keys
        value = sign(keys, Purpose.BROWSER, [said.id], now() + ANSWERED_LASTS)
        cookies.put(response, ANSWERED, value, ANSWERED_LASTS)
    return response


def believed(kind: TapKind, person: Person, about_id: int) -> bool:
    """Whether to do what a mailed button says that leaves no answer of its own behind."""
    button = judgements.tap(kind, person, about_id)
    return judgements.believe(db_session(), button, visitor_of(person), now())


def whose() -> Person | None:
    """The colleague that was picked as the one whose lead it is."""
    chosen = request.form.get("whose", "")
    return next(
        (one for one in leads.salespeople(db_session()) if str(one.id) == chosen), None
    )


def here(url: str) -> str:
    """The link without our host: a page's forms go to where the page came from."""
    return url.removeprefix(runtime().settings.base_url)


def gone() -> NoReturn:
    """Answer that what the link was about has been removed."""
    _answer(render_template("prompts/gone.html", page=LinkPage()))


def expired(fresh_url: str | None) -> NoReturn:
    """Answer in the same words for links too old and links altered, so that nobody learns which."""
    _answer(render_template("prompts/expired.html", page=LinkPage(), url=fresh_url))


def _answer(page: str) -> NoReturn:
    abort(Response(page, 410, mimetype="text/html"))


def _is_known(person: Person) -> bool:
    outcome_id = _answered_before()
    return outcome_id is not None and clicks.is_known(
        db_session(), person, outcome_id, now()
    )


def _answered_before() -> int | None:
    """The answer that the browser's cookie names."""
    try:
        values = values_of(Purpose.BROWSER, cookies.read(ANSWERED))
    except TokenRefused:
        return None
    return int(values[0])
