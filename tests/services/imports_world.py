"""Helps tests of imports: a file of rows, imported in one call as the job does it."""

import io

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.imports import ImportState, RowResult
from app.domain.lead_file import Choices
from app.jobs.imports import work_off
from app.models import Campaign, ImportRow, Lead, LeadImport, Person
from app.runtime import Runtime
from app.services import imports
from app.services.imports import Chosen
from tests.builders import a_campaign, a_marketer
from tests.conftest import NOW

HEADER = "Email,Name,Company,Record ID,Owner,Campaign,Status,Phone"


def rows(*lines: str, header: str = HEADER) -> bytes:
    return "\n".join((header, *lines, "")).encode()


def uploaded(
    session: Session,
    content: bytes,
    campaign: Campaign | None = None,
    owner: Person | None = None,
    choices: Choices | None = None,
) -> LeadImport:
    """A file with its choices made, ready to be checked."""
    person = a_marketer(session)
    import_ = imports.upload(session, person, "leads.csv", io.BytesIO(content), NOW)
    chosen = Chosen(
        choices or imports.choices_of(import_),
        (campaign or a_campaign(session)).id,
        owner.id if owner else None,
    )
    imports.choose(session, import_, chosen, NOW)
    return import_


def checked(runtime: Runtime, session: Session, import_: LeadImport) -> LeadImport:
    imports.check(session, import_)
    return _worked_off(runtime, session, import_)


def applied(runtime: Runtime, session: Session, import_: LeadImport) -> LeadImport:
    checked(runtime, session, import_)
    imports.apply(session, import_, import_.person, runtime.clock())
    return _worked_off(runtime, session, import_)


def undone(runtime: Runtime, session: Session, import_: LeadImport) -> LeadImport:
    imports.undo(session, import_, import_.person, runtime.clock())
    return _worked_off(runtime, session, import_)


def results(session: Session, import_: LeadImport) -> dict[int, RowResult]:
    """Line -> what became of it."""
    found = session.execute(
        select(ImportRow.line, ImportRow.result)
        .where(ImportRow.import_id == import_.id)
        .order_by(ImportRow.line)
    )
    return {line: result for line, result in found}  # noqa: C416 - typed rows.


def row_at(session: Session, import_: LeadImport, line: int) -> ImportRow:
    return session.get_one(ImportRow, (import_.id, line))


def leads(session: Session) -> list[Lead]:
    session.expire_all()
    return list(session.scalars(select(Lead).order_by(Lead.id)))


def _worked_off(runtime: Runtime, session: Session, import_: LeadImport) -> LeadImport:
    session.commit()
    work_off(runtime, runtime.clock())
    session.refresh(import_)
    assert not import_.state.is_at_work
    assert import_.state is not ImportState.STUCK
    return import_
