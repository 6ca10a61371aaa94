"""Imports of leads from files: uploaded, looked at row by row, applied, undone.

What takes long is worked off by a job; see `steps`.
"""

from app.services.imports.reading import (
    RowPage,
    ShownRow,
    get,
    kept_rows,
    recent,
    result_csv,
    rows,
)
from app.services.imports.steps import (
    ClaimLost,
    Work,
    apply,
    check,
    claim,
    discard,
    go_on,
    is_waiting,
    undo,
)
from app.services.imports.uploads import (
    Chosen,
    choices_of,
    choose,
    opened,
    same_file,
    upload,
)

__all__ = [
    "Chosen",
    "ClaimLost",
    "RowPage",
    "ShownRow",
    "Work",
    "apply",
    "check",
    "choices_of",
    "choose",
    "claim",
    "discard",
    "get",
    "go_on",
    "is_waiting",
    "kept_rows",
    "opened",
    "recent",
    "result_csv",
    "rows",
    "same_file",
    "undo",
    "upload",
]
