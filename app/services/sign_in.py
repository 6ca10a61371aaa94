"""Signing in by mail: a link and a code, good once, for ten minutes."""

import hmac
import ipaddress
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.orm import Session

from app.domain.addresses import folded
from app.domain.tokens import hashed, new_code, new_secret
from app.models import MailKind, Person, SignIn
from app.services import browser_sessions, limits, outbox, people
from app.services.outbox import Letterhead, Mail

LASTS = timedelta(minutes=10)
TRIES = 5
_ANY_BROWSER = hashed("any browser")
_DEVELOPMENT_LASTS = timedelta(days=1)


class AskedTooOften(Exception):
    """More sign-in mails were asked for than one mailbox or network may."""


@dataclass(frozen=True)
class Visitor:
    """The browser that a request comes from."""

    #: The secret of the cookie that it was given when it asked; may be empty.
    browser: str
    #: The network address of the peer.
    peer: str
    #: What a person would call it, such as `Firefox on Android`.
    name: str


class LinkState(StrEnum):
    """What a mailed link can do in the browser where it was opened."""

    BUTTON = "button"
    CODE = "code"
    DEAD = "dead"


def ask(
    session: Session,
    letterhead: Letterhead,
    address: str,
    visitor: Visitor,
    now: datetime,
) -> None:
    """Mail a link and a code; an unknown address looks and takes the same.

    Raises AskedTooOften, for known and unknown addresses alike.
    """
    person = _here(people.by_address(session, address), now)
    _count(session, person.address if person else address, visitor.peer, now)
    token, code = new_secret(), new_code()
    browser_hash = hashed(visitor.browser)
    session.execute(
        update(SignIn)
        .where(
            (SignIn.person_id == (person.id if person else 0))
            | (SignIn.browser_hash == browser_hash),
            SignIn.ended_at.is_(None),
        )
        .values(ended_at=now)
    )
    asked = SignIn(
        person_id=person.id if person else None,
        token_hash=hashed(token),
        code_hash=_code_hash(letterhead.key, hashed(token), code),
        browser_hash=browser_hash,
        requested_at=now,
        expires_at=now + LASTS,
    )
    session.add(asked)
    session.flush()  # The mail's key carries its id.
    mail = Mail(
        kind=MailKind.SIGN_IN,
        key=f"sign-in-{asked.id}",
        template="sign_in",
        context={
            "link": letterhead.links.page(f"/s/{token}"),
            "code": f"{code[:3]} {code[3:]}",
            "minutes": LASTS // timedelta(minutes=1),
        },
        lasts=LASTS,
        priority=0,
    )
    if person is None:
        outbox.queue_for_nobody(session, letterhead, address, mail, now)
    else:
        outbox.queue(session, letterhead, person, mail, now)


def look(session: Session, token: str, visitor: Visitor, now: datetime) -> LinkState:
    """What the link can do here; looking uses nothing up."""
    asked = session.scalar(
        select(SignIn).where(SignIn.token_hash == hashed(token), *_alive(now))
    )
    if asked is None:
        return LinkState.DEAD
    if asked.browser_hash in _browsers(visitor):
        return LinkState.BUTTON
    return LinkState.CODE if asked.tries < TRIES else LinkState.DEAD


def by_link(
    session: Session, token: str, visitor: Visitor, now: datetime
) -> str | None:
    """Sign in with the link, in the browser that asked: the secret of the new session.

    None if the link is dead or of another browser; then nothing is used up.
    """
    return _enter(
        session,
        (
            SignIn.token_hash == hashed(token),
            SignIn.browser_hash.in_(_browsers(visitor)),
        ),
        visitor,
        now,
    )


def by_code(
    session: Session, key: str, code: str, visitor: Visitor, now: datetime
) -> str | None:
    """Sign in with the code, typed in the browser that asked."""
    of_browser = SignIn.browser_hash == hashed(visitor.browser)
    return _enter_by_code(session, key, code, of_browser, visitor, now)


def by_code_elsewhere(
    session: Session, key: str, token: str, code: str, visitor: Visitor, now: datetime
) -> str | None:
    """Sign in with the code, typed on the page of the link in any other browser."""
    of_link = SignIn.token_hash == hashed(token)
    return _enter_by_code(session, key, code, of_link, visitor, now)


def development_link(session: Session, person: Person, now: datetime) -> str:
    """The path of a link that signs the person in from any browser.

    Only for `throughline run`, which refuses to exist in production: the link is printed
    on the terminal of whoever owns the database.
    """
    token = new_secret()
    session.add(
        SignIn(
            person_id=person.id,
            token_hash=hashed(token),
            code_hash="",
            browser_hash=_ANY_BROWSER,
            tries=TRIES,
            requested_at=now,
            expires_at=now + _DEVELOPMENT_LASTS,
        )
    )
    return f"/s/{token}"


def _here(person: Person | None, now: datetime) -> Person | None:
    """The person, unless there is none or the person has left."""
    if person is None or person.has_left_on(now.date()):
        return None
    return person


def _count(session: Session, address: str, peer: str, now: datetime) -> None:
    mailbox = hashed(folded(address))
    hour, day = timedelta(hours=1), timedelta(days=1)
    allowed = (
        limits.allow(session, f"sign-in-network-{_network(peer)}", 20, hour, now)
        and limits.allow(session, f"sign-in-hour-{mailbox}", 5, hour, now)
        and limits.allow(session, f"sign-in-day-{mailbox}", 20, day, now)
    )
    if not allowed:
        raise AskedTooOften


def _network(peer: str) -> str:
    """Whose connection it is: of IPv6 the half that a household has for itself."""
    try:
        address = ipaddress.ip_address(peer)
    except ValueError:
        return "unknown"
    if address.version == 6:
        return str(ipaddress.ip_network((address, 64), strict=False))
    return str(address)


def _code_hash(key: str, token_hash: str, code: str) -> str:
    """Keyed, because a million codes are soon tried by whoever reads the table."""
    return hmac.digest(
        key.encode(), f"sign-in {token_hash} {code}".encode(), "sha256"
    ).hex()


def _browsers(visitor: Visitor) -> tuple[str, str]:
    return hashed(visitor.browser), _ANY_BROWSER


def _alive(now: datetime) -> tuple[ColumnElement[bool], ...]:
    return (
        SignIn.ended_at.is_(None),
        SignIn.expires_at > now,
        SignIn.person_id.is_not(None),
    )


def _enter(
    session: Session,
    which: tuple[ColumnElement[bool], ...],
    visitor: Visitor,
    now: datetime,
) -> str | None:
    """Use a request up and start a session; of many at once, one gets through."""
    person_id = session.scalar(
        update(SignIn)
        .where(*which, *_alive(now))
        .values(ended_at=now)
        .returning(SignIn.person_id)
    )
    if person_id is None:
        return None
    return browser_sessions.start(session, person_id, visitor.name, now)


def _enter_by_code(
    session: Session,
    key: str,
    code: str,
    which: ColumnElement[bool],
    visitor: Visitor,
    now: datetime,
) -> str | None:
    """Count the try first, then compare: a wrong code costs one of five."""
    tried = session.execute(
        update(SignIn)
        .where(
            which,
            SignIn.ended_at.is_(None),
            SignIn.expires_at > now,
            SignIn.tries < TRIES,
        )
        .values(tries=SignIn.tries + 1)
        .returning(SignIn.id, SignIn.token_hash, SignIn.code_hash)
    ).first()
    if tried is None:
        return None
    expected = _code_hash(key, tried.token_hash, _digits(code))
    if not hmac.compare_digest(expected, tried.code_hash):
        return None
    return _enter(session, (SignIn.id == tried.id,), visitor, now)


def _digits(code: str) -> str:
    """The code as it was made, however it was typed."""
    return "".join(character for character in code if character in "0123456789")
