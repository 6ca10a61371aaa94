"""The record of who changed what: a chain to which entries are added, and no more."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models import AuditEntry, Person

_AT_ONCE = 1_000
#: So many entries are on a page.
PAGE = 50


@dataclass(frozen=True)
class Chain:
    """How many entries there are, and the digest of the last, which vouches for all."""

    entries: int
    digest: str
    #: The first entry that does not follow from those before it.
    broken_at: int | None = None


@dataclass(frozen=True)
class Page:
    """Some entries, the newest first; `older` is where the next page begins, if any."""

    entries: Sequence[AuditEntry]
    older: int | None
    #: Who changed something or was changed, by id.
    people: Mapping[int, str]


def page(session: Session, before: int | None = None) -> Page:
    """A page of the record, from below an id on."""
    query = select(AuditEntry).order_by(AuditEntry.id.desc())
    if before is not None:
        query = query.where(AuditEntry.id < before)
    # One more than the page holds tells whether there is another.
    found = session.scalars(query.limit(PAGE + 1)).all()
    shown = found[:PAGE]
    ids = {entry.person_id for entry in shown} | {entry.about_person for entry in shown}
    rows = session.execute(select(Person.id, Person.name).where(Person.id.in_(ids)))
    names = {person_id: name for person_id, name in rows}  # noqa: C416 - typed rows.
    return Page(
        shown,
        shown[-1].id if len(found) > PAGE else None,
        names,
    )


def note(
    session: Session,
    person: Person | None,
    action: str,
    subject: str,
    details: Mapping[str, Any],
    now: datetime,
) -> None:
    """Write down one change; `subject` such as `person-7`. Details hold ids, never names.

    `person` is None where nobody had signed in: set-up, the command line, mailed links.
    """
    _take_turns(session)
    entry = AuditEntry(
        at=now,
        person_id=person.id if person else None,
        action=action,
        subject=subject,
        details=dict(details),
    )
    entry.digest = entry.digest_after(_last_digest(session))
    session.add(entry)
    session.flush()  # The next entry follows this one.


def check(session: Session) -> Chain:
    """Follow the chain from the first entry on, as far as it holds."""
    entries, digest = 0, ""
    for entry in _from_the_first(session):
        if entry.digest != entry.digest_after(digest):
            return Chain(entries, digest, entry.id)
        entries, digest = entries + 1, entry.digest
    return Chain(entries, digest)


def _from_the_first(session: Session) -> Iterator[AuditEntry]:
    last = 0
    while True:
        page = session.scalars(
            select(AuditEntry)
            .where(AuditEntry.id > last)
            .order_by(AuditEntry.id)
            .limit(_AT_ONCE)
        ).all()
        if not page:
            return
        yield from page
        last = page[-1].id


def _last_digest(session: Session) -> str:
    newest = select(AuditEntry.digest).order_by(AuditEntry.id.desc()).limit(1)
    return session.scalar(newest) or ""


def _take_turns(session: Session) -> None:
    """Let nobody else add an entry until we commit: each follows one other."""
    if session.get_bind().dialect.name == "postgresql":
        key = func.hashtextextended("audit entries", 0)
        session.execute(select(func.pg_advisory_xact_lock(key)))
