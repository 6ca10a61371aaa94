"""The steps that take long, worked off in batches by whichever process claims an import."""

from collections.abc import Generator
from datetime import datetime, timedelta
from itertools import islice
from typing import BinaryIO

from sqlalchemy import delete, func, or_, select
from sqlalchemy.orm import Session

from app.domain.imports import NEXT_STATE, ImportState, NotNow
from app.models import ImportPart, ImportRow, LeadImport, Person
from app.services import audit
from app.services.imports import applying, checking, undoing
from app.services.imports.planning import Run, Values
from app.services.lead_bringing import Bringer
from app.services.lead_directory import FirstQuestions, directory

#: Rows in one transaction: long enough to be quick, short enough that others get a turn.
BATCH = 500
#: A claim is free again after this time, unless a batch renews it.
LEASE = timedelta(seconds=120)
MOST_FAILURES = 3

_AT_WORK = tuple(state for state in ImportState if state.is_at_work)


class ClaimLost(Exception):
    """Another process has taken the import over."""


class Work:
    """One import in the hands of one process, which alone may go on with it."""

    def __init__(self, import_id: int, state: ImportState, token: str) -> None:
        self.import_id = import_id
        self.state = state
        self._token = token
        self._run: Run | None = None
        self._rows: Generator[Values] | None = None

    def prepare(self, session: Session, now: datetime) -> None:
        """Learn who and what is here."""
        import_ = session.get_one(LeadImport, self.import_id)
        # An import that got this far has a campaign to fall back on.
        place, owner = import_.default_campaign_id or 0, import_.default_owner_id
        self._run = Run(
            directory(session, place, owner),
            Bringer(FirstQuestions(now), import_.person_id, now, now),
        )

    def read_from(self, session: Session, file: BinaryIO) -> None:
        """Read the rows of a dry run from the file, after those that are done."""
        import_ = session.get_one(LeadImport, self.import_id)
        if self._run is not None:
            self._rows = checking.rows_of(file, import_, self._run.directory)

    def close(self) -> None:
        """Let go of the file, before it is closed."""
        if self._rows is not None:
            self._rows.close()

    def next_batch(self, session: Session, now: datetime, clock: datetime) -> bool:
        """Do the next rows; False when all are done. ClaimLost if they are not ours."""
        import_ = _held(session, self.import_id, self._token)
        import_.lease_until = clock + LEASE
        import_.failures = 0
        if self._advance(session, import_):
            return True
        _finish(import_, now)
        return False

    def _advance(self, session: Session, import_: LeadImport) -> bool:
        if self._run is None:
            raise ClaimLost
        if import_.state is ImportState.APPLYING:
            return applying.apply_batch(session, import_, self._run, BATCH)
        if import_.state is ImportState.UNDOING:
            return undoing.undo_batch(session, import_, BATCH)
        rows = list(islice(self._rows or (), BATCH))
        if rows:
            checking.check_batch(session, import_, rows, self._run)
        return bool(rows)

    def give_back(self, session: Session, clock: datetime) -> None:
        """Let another process go on at once, for this one is asked to end."""
        import_ = _held(session, self.import_id, self._token)
        import_.lease_token = None
        import_.lease_until = clock

    def give_up(self, session: Session, clock: datetime) -> None:
        """Note a failure: the step is tried again from its last good batch, then stuck."""
        import_ = _held(session, self.import_id, self._token)
        import_.failures += 1
        import_.lease_token = None
        import_.lease_until = clock + LEASE * import_.failures
        if import_.failures >= MOST_FAILURES:
            import_.stuck_at = import_.state
            import_.state = ImportState.STUCK


def claim(session: Session, token: str, clock: datetime) -> Work | None:
    """Take the next import that waits for somebody; the caller commits before it begins."""
    import_ = session.scalar(
        select(LeadImport)
        .where(
            LeadImport.state.in_(_AT_WORK),
            or_(LeadImport.lease_until.is_(None), LeadImport.lease_until <= clock),
        )
        .order_by(LeadImport.id)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    if import_ is None:
        return None
    import_.lease_token = token
    import_.lease_until = clock + LEASE
    return Work(import_.id, import_.state, token)


def is_waiting(session: Session, clock: datetime) -> bool:
    """Whether there is anything to claim; it only looks."""
    return (
        session.scalar(
            select(LeadImport.id)
            .where(
                LeadImport.state.in_(_AT_WORK),
                or_(LeadImport.lease_until.is_(None), LeadImport.lease_until <= clock),
            )
            .limit(1)
        )
        is not None
    )


def check(session: Session, import_: LeadImport) -> None:
    """Have every row looked at; NotNow if the file cannot be read as it is understood."""
    has_place = import_.default_campaign_id is not None
    if (
        import_.state not in (ImportState.CHOOSING, ImportState.CHECKED)
        or import_.guess["problem"]
        or not has_place
    ):
        raise NotNow
    session.execute(delete(ImportRow).where(ImportRow.import_id == import_.id))
    _begin(import_, ImportState.CHECKING)
    import_.counts = {}
    import_.unknown_names = {}


def apply(session: Session, import_: LeadImport, person: Person, now: datetime) -> None:
    """Have the checked rows become leads; they are all looked at once more."""
    if import_.state is not ImportState.CHECKED:
        raise NotNow
    _begin(import_, ImportState.APPLYING)
    import_.counts = {}
    import_.applied_at = now
    audit.note(session, person, "leads imported", f"import-{import_.id}", {}, now)


def undo(session: Session, import_: LeadImport, person: Person, now: datetime) -> None:
    """Have all of it taken back that still stands, also of an import that got stuck."""
    is_half = import_.stuck_at is ImportState.APPLYING
    if import_.state is not ImportState.DONE and not is_half:
        raise NotNow
    done = import_.at_line
    _begin(import_, ImportState.UNDOING)
    import_.at_line = done + 1
    import_.row_count = _changing_rows(session, import_)
    import_.undone_by_id = person.id
    audit.note(session, person, "import undone", f"import-{import_.id}", {}, now)


def go_on(import_: LeadImport) -> None:
    """Try a step again that got stuck, from its last good batch."""
    if import_.state is not ImportState.STUCK or import_.stuck_at is None:
        raise NotNow
    import_.state = import_.stuck_at
    import_.stuck_at = None
    import_.failures = 0
    import_.lease_until = None


def discard(session: Session, import_: LeadImport) -> None:
    """Throw a file away whose rows have not become leads."""
    if import_.applied_at is not None or import_.state.is_at_work:
        raise NotNow
    for table in (ImportRow, ImportPart):
        session.execute(delete(table).where(table.import_id == import_.id))
    session.delete(import_)


def _held(session: Session, import_id: int, token: str) -> LeadImport:
    """The import, locked for this transaction, if the claim on it still stands."""
    import_ = session.scalar(
        select(LeadImport)
        .where(LeadImport.id == import_id, LeadImport.lease_token == token)
        .with_for_update()
    )
    if import_ is None:
        raise ClaimLost
    return import_


def _begin(import_: LeadImport, state: ImportState) -> None:
    import_.state = state
    import_.stuck_at = None
    import_.failures = 0
    import_.rows_done = 0
    import_.at_line = 0
    import_.lease_token = None
    import_.lease_until = None


def _finish(import_: LeadImport, now: datetime) -> None:
    if import_.state is ImportState.APPLYING:
        import_.done_at = now
    elif import_.state is ImportState.UNDOING:
        import_.undone_at = now
    import_.state = NEXT_STATE[import_.state]
    import_.lease_token = None
    import_.lease_until = None


def _changing_rows(session: Session, import_: LeadImport) -> int:
    return (
        session.scalar(
            select(func.count()).where(
                ImportRow.import_id == import_.id,
                ImportRow.result.in_(undoing.CHANGING),
                ImportRow.line < import_.at_line,
            )
        )
        or 0
    )
