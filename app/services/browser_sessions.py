"""The browsers in which people are signed in."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.orm import Session

from app.domain.tokens import hashed, new_secret
from app.models import BrowserSession, Person

LASTS = timedelta(days=30)


def start(session: Session, person_id: int, browser: str, now: datetime) -> str:
    """A new session: the secret for the browser's cookie, of which the hash is kept."""
    secret = new_secret()
    session.add(
        BrowserSession(
            token_hash=hashed(secret),
            person_id=person_id,
            started_at=now,
            expires_at=now + LASTS,
            browser=browser,
        )
    )
    return secret


def person_of(session: Session, secret: str, now: datetime) -> Person | None:
    """Who is signed in with the cookie; nobody once the session ended or the person left."""
    person = session.scalar(
        select(Person)
        .join(BrowserSession, BrowserSession.person_id == Person.id)
        .where(BrowserSession.token_hash == hashed(secret), *_alive(now))
    )
    if person is None or person.has_left_on(now.date()):
        return None
    return person


@dataclass(frozen=True)
class SignedIn:
    """One browser in the list of those that a person is signed in with."""

    browser: str
    started_at: datetime
    is_current: bool


def of_person(
    session: Session, person: Person, secret: str, now: datetime
) -> list[SignedIn]:
    """Where the person is signed in, newest first; `secret` tells which browser asks."""
    found = session.scalars(
        select(BrowserSession)
        .where(BrowserSession.person_id == person.id, *_alive(now))
        .order_by(BrowserSession.started_at.desc(), BrowserSession.id.desc())
    )
    return [
        SignedIn(row.browser, row.started_at, row.token_hash == hashed(secret))
        for row in found
    ]


def end(session: Session, secret: str, now: datetime) -> None:
    """Sign this one browser out."""
    session.execute(
        update(BrowserSession)
        .where(BrowserSession.token_hash == hashed(secret), *_alive(now))
        .values(ended_at=now)
    )


def end_all(session: Session, person: Person, now: datetime) -> None:
    """Sign the person out everywhere."""
    session.execute(
        update(BrowserSession)
        .where(BrowserSession.person_id == person.id, *_alive(now))
        .values(ended_at=now)
    )


def _alive(now: datetime) -> tuple[ColumnElement[bool], ...]:
    return (BrowserSession.ended_at.is_(None), BrowserSession.expires_at > now)
