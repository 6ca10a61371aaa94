"""Uploaded files: kept in pieces, understood by a guess, corrected by a person."""

import hashlib
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any, BinaryIO

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from app.domain.imports import ImportState, NotNow, WrongFile
from app.domain.lead_file import (
    Choices,
    Guess,
    OpenLeadFile,
    Problem,
    open_lead_file,
)
from app.domain.lead_file.columns import normal_header
from app.domain.teams import OnlyForMarketing, speaks_for_marketing
from app.models import ColumnMemory, ImportPart, ImportRow, LeadImport, Person

_PART = 256 * 1024
#: More columns than any CRM has, and still a page that a browser can show.
MOST_COLUMNS = 400
_LONGEST_NAME = 200
_SAMPLES = 3
#: What is remembered for files with the same header; the rest is of one file only.
_REMEMBERED = ("columns", "day_first", "decimal_sign")


@dataclass(frozen=True)
class Chosen:
    """What a person says about a file, and about rows that lack something."""

    choices: Choices = field(default_factory=Choices)
    default_campaign_id: int | None = None
    default_owner_id: int | None = None


def upload(
    session: Session, person: Person, file_name: str, file: BinaryIO, now: datetime
) -> LeadImport:
    """Keep a file and guess how it is to be read. Raises OnlyForMarketing or WrongFile."""
    if not speaks_for_marketing(person.teams, person.role):
        raise OnlyForMarketing
    read = open_lead_file(file)
    _refuse_wrong(read.guess, file)
    header_key = _header_key(read.guess)
    remembered = _remembered(session, header_key)
    if remembered:
        read = open_lead_file(file, _choices(remembered))
    import_ = LeadImport(
        person=person,
        file_name=file_name[-_LONGEST_NAME:],
        digest="",
        size=0,
        uploaded_at=now,
        header_key=header_key,
        choices=remembered,
    )
    _understand(import_, read)
    session.add(import_)
    session.flush()  # The pieces refer to its id.
    _keep(session, import_, file)
    return import_


def choose(
    session: Session, import_: LeadImport, chosen: Chosen, now: datetime
) -> None:
    """Read the file again as the person says, and remember that for files like it.

    What an earlier check found is thrown away. NotNow once rows have become leads.
    """
    if import_.state not in (ImportState.CHOOSING, ImportState.CHECKED):
        raise NotNow
    session.execute(delete(ImportRow).where(ImportRow.import_id == import_.id))
    import_.state = ImportState.CHOOSING
    import_.choices = {
        name: value
        for name, value in asdict(chosen.choices).items()
        if value not in (None, {})
    }
    import_.default_campaign_id = chosen.default_campaign_id
    import_.default_owner_id = chosen.default_owner_id
    with opened(session, import_.id) as file:
        _understand(import_, open_lead_file(file, chosen.choices))
    _remember(session, import_, now)


def choices_of(import_: LeadImport) -> Choices:
    """What was chosen against the guess."""
    return _choices(import_.choices)


@contextmanager
def opened(session: Session, import_id: int) -> Iterator[BinaryIO]:
    """The file as it was uploaded, on disk, piece by piece."""
    with tempfile.TemporaryFile() as file:
        number = 0
        while content := session.scalar(
            select(ImportPart.content).where(
                ImportPart.import_id == import_id, ImportPart.number == number
            )
        ):
            file.write(content)
            number += 1
        file.seek(0)
        yield file


def same_file(session: Session, import_: LeadImport) -> LeadImport | None:
    """The latest earlier import of the very same bytes that is in the store."""
    return session.scalar(
        select(LeadImport)
        .where(
            LeadImport.digest == import_.digest,
            LeadImport.id < import_.id,
            LeadImport.state == ImportState.DONE,
        )
        .order_by(LeadImport.id.desc())
        .limit(1)
    )


def _keep(session: Session, import_: LeadImport, file: BinaryIO) -> None:
    file.seek(0)
    digest = hashlib.sha256()
    number = size = 0
    while content := file.read(_PART):
        digest.update(content)
        size += len(content)
        session.execute(
            insert(ImportPart),
            {"import_id": import_.id, "number": number, "content": content},
        )
        number += 1
    import_.digest = digest.hexdigest()
    import_.size = size


def _refuse_wrong(guess: Guess, file: BinaryIO) -> None:
    """Refuse what no choice makes a file of leads; a header that is not seen may be shown."""
    if guess.problem in (Problem.EMPTY, Problem.SPREADSHEET):
        raise WrongFile(guess.problem)
    file.seek(0)
    if guess.problem and _is_binary(file.read(4096), guess):
        raise WrongFile("binary")
    if len(guess.header) > MOST_COLUMNS:
        raise WrongFile("too_wide")


def _is_binary(start: bytes, guess: Guess) -> bool:
    return start.startswith(b"%PDF") or (
        b"\0" in start and not guess.encoding.startswith("utf-16")
    )


def _understand(import_: LeadImport, opened_file: OpenLeadFile) -> None:
    guess = opened_file.guess
    if len(guess.header) > MOST_COLUMNS:
        raise WrongFile("too_wide")
    import_.row_count = guess.row_count
    import_.guess = {
        "encoding": guess.encoding,
        "delimiter": guess.delimiter,
        "header_line": guess.header_line,
        "problem": guess.problem,
        "origin": guess.origin,
        "columns": _columns(opened_file),
        "questions": [[one.kind, one.column] for one in guess.questions],
        "first_lines": _first_lines(opened_file),
    }


def _columns(opened_file: OpenLeadFile) -> list[dict[str, Any]]:
    """Each named column once: its field, and the first values in it."""
    guess = opened_file.guess
    rows = opened_file.first_cells(50)
    fields = {**guess.also_read, **guess.columns}
    found: dict[str, dict[str, Any]] = {}
    for index, name in enumerate(guess.header):
        if not name or normal_header(name) in found:
            continue
        cells = (row[index].strip()[:60] for row in rows if index < len(row))
        found[normal_header(name)] = {
            "name": name,
            "field": fields.get(name, ""),
            "samples": list(dict.fromkeys(filter(None, cells)))[:_SAMPLES],
        }
    return list(found.values())


def _first_lines(opened_file: OpenLeadFile) -> list[str]:
    """What a person needs to see to name the line of the header."""
    return [line[:200] for line in opened_file.first_lines(10)]


def _header_key(guess: Guess) -> str:
    names = "\0".join(map(normal_header, guess.header))
    return hashlib.sha256(names.encode()).hexdigest() if guess.header else ""


def _remembered(session: Session, header_key: str) -> dict[str, Any]:
    memory = session.get(ColumnMemory, header_key) if header_key else None
    return dict(memory.choices) if memory else {}


def _remember(session: Session, import_: LeadImport, now: datetime) -> None:
    """Keep what was chosen for the next file with these columns; the last word counts."""
    key = import_.header_key
    chosen = {n: v for n, v in import_.choices.items() if n in _REMEMBERED}
    if key and chosen:
        session.merge(ColumnMemory(header_key=key, choices=chosen, saved_at=now))


def _choices(stored: Mapping[str, Any]) -> Choices:
    return Choices(**stored)
