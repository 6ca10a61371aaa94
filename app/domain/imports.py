"""Where an import of leads stands, and what becomes of its rows."""

from enum import StrEnum


class ImportState(StrEnum):
    """Each step that takes long is a state of its own, worked off in the background."""

    CHOOSING = "choosing"
    CHECKING = "checking"
    CHECKED = "checked"
    APPLYING = "applying"
    DONE = "done"
    UNDOING = "undoing"
    UNDONE = "undone"
    STUCK = "stuck"

    @property
    def is_at_work(self) -> bool:
        return self in _AT_WORK


_AT_WORK = frozenset((ImportState.CHECKING, ImportState.APPLYING, ImportState.UNDOING))

#: What a step leads to.
NEXT_STATE = {
    ImportState.CHECKING: ImportState.CHECKED,
    ImportState.APPLYING: ImportState.DONE,
    ImportState.UNDOING: ImportState.UNDONE,
}


class RowResult(StrEnum):
    """What became of a row, or would: every row of a file has exactly one."""

    CREATE = "create"
    UPDATE = "update"
    UNCHANGED = "unchanged"
    DUPLICATE = "duplicate"
    REJECTED = "rejected"
    SKIPPED = "skipped"


class RowNote(StrEnum):
    """What else is worth knowing about a row, beside what reading it warned of."""

    LOOKS_LIKE = "looks_like"
    UNKNOWN_CAMPAIGN = "unknown_campaign"
    UNKNOWN_OWNER = "unknown_owner"


class UndoResult(StrEnum):
    """What undoing the import did with a row that had changed something."""

    REMOVED = "removed"
    RESTORED = "restored"
    KEPT_HISTORY = "kept_history"
    KEPT_CHANGED = "kept_changed"
    GONE = "gone"

    @property
    def is_kept(self) -> bool:
        """Whether something of the import is still there."""
        return self in (UndoResult.KEPT_HISTORY, UndoResult.KEPT_CHANGED)


class NotNow(Exception):
    """The import is at another step than the one that this belongs to."""


class WrongFile(Exception):
    """What was uploaded is no file of leads that can be read; says why by name."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why
