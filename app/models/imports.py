"""Files of leads that were uploaded, and what became of each of their rows."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.domain.imports import ImportState, RowResult, UndoResult
from app.models.base import Base, enum
from app.models.campaigns import Campaign
from app.models.people import Person


class LeadImport(Base):
    """One uploaded file, what a person chose for it, and how far it has come."""

    __tablename__ = "lead_imports"
    __table_args__ = (
        Index(None, "state", "lease_until"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    file_name: Mapped[str]
    #: SHA-256 of the bytes, by which the same file is known again.
    digest: Mapped[str] = mapped_column(index=True)
    size: Mapped[int]
    uploaded_at: Mapped[datetime]
    #: When somebody said "import them", when that was done, and when it was taken back.
    applied_at: Mapped[datetime | None]
    done_at: Mapped[datetime | None]
    undone_at: Mapped[datetime | None]
    undone_by_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))

    #: SHA-256 of the header row as it was first guessed, for the memory of choices.
    header_key: Mapped[str] = mapped_column(default="")
    #: What was chosen against the guess; see `services.imports.choices_of`.
    choices: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    #: How the file is understood with them, for a page to show.
    guess: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    #: Where rows without a known campaign go, and who gets new leads without an owner.
    default_campaign_id: Mapped[int | None] = mapped_column(ForeignKey("campaigns.id"))
    default_owner_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))

    state: Mapped[ImportState] = mapped_column(
        enum(ImportState), default=ImportState.CHOOSING
    )
    #: Who works on it at present; the claim is free again when the lease has run out.
    lease_token: Mapped[str | None]
    lease_until: Mapped[datetime | None]
    #: How often the present step has failed in a row, and at which step it got stuck.
    failures: Mapped[int] = mapped_column(default=0)
    stuck_at: Mapped[ImportState | None] = mapped_column(enum(ImportState))
    #: Rows in all, rows of the present step that are done, and the line of the last one.
    row_count: Mapped[int] = mapped_column(default=0)
    rows_done: Mapped[int] = mapped_column(default=0)
    at_line: Mapped[int] = mapped_column(default=0)
    #: Rows by result, and after an undo by what it did.
    counts: Mapped[dict[str, int]] = mapped_column(JSON, default=dict)
    undo_counts: Mapped[dict[str, int]] = mapped_column(JSON, default=dict)
    #: Names in the file that nobody and nothing here bears, with how often: by field.
    unknown_names: Mapped[dict[str, dict[str, int]]] = mapped_column(JSON, default=dict)

    person: Mapped[Person] = relationship(foreign_keys=[person_id])
    undone_by: Mapped[Person | None] = relationship(foreign_keys=[undone_by_id])
    default_campaign: Mapped[Campaign | None] = relationship()
    default_owner: Mapped[Person | None] = relationship(foreign_keys=[default_owner_id])


class ImportPart(Base):
    """A piece of an uploaded file, so that nobody ever holds the whole of it."""

    __tablename__ = "import_parts"

    import_id: Mapped[int] = mapped_column(
        ForeignKey("lead_imports.id", ondelete="CASCADE"), primary_key=True
    )
    number: Mapped[int] = mapped_column(primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)


class ImportRow(Base):
    """One row of a file by the line where it starts: what it said, what became of it."""

    __tablename__ = "import_rows"
    __table_args__ = (
        Index(None, "import_id", "result", "line"),
        # Which rows of a file speak of some leads; with the lead's id alone in it, SQLite
        # would rather read the whole file.
        Index(None, "lead_id", "import_id", "line"),
    )

    import_id: Mapped[int] = mapped_column(
        ForeignKey("lead_imports.id", ondelete="CASCADE"), primary_key=True
    )
    line: Mapped[int] = mapped_column(primary_key=True)
    #: The last line of a run of rows with nothing in them.
    until_line: Mapped[int | None]
    result: Mapped[RowResult] = mapped_column(enum(RowResult))
    #: Why it was rejected.
    reason: Mapped[str] = mapped_column(default="")
    duplicate_of: Mapped[int | None]
    #: Values by our field names; for a rejected row its cells as they were written.
    fields: Mapped[dict[str, str]] = mapped_column(JSON, default=dict)
    cells: Mapped[list[str]] = mapped_column(JSON, default=list)
    #: Code, field and text of each warning and note.
    notes: Mapped[list[list[str]]] = mapped_column(JSON, default=list)
    #: The lead that it made, changed or was about.
    lead_id: Mapped[int | None] = mapped_column(
        ForeignKey("leads.id", ondelete="SET NULL")
    )
    #: What it changed of a lead that was there: column -> value before and after.
    filled: Mapped[dict[str, list[Any]]] = mapped_column(JSON, default=dict)
    #: A digest of the lead as this row made it, by which later changes are seen.
    made_of: Mapped[str] = mapped_column(default="")
    undone: Mapped[UndoResult | None] = mapped_column(enum(UndoResult))


class ColumnMemory(Base):
    """What people chose for files with these very column names."""

    __tablename__ = "column_memories"

    #: SHA-256 of the header row.
    header_key: Mapped[str] = mapped_column(primary_key=True)
    choices: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    saved_at: Mapped[datetime]
