"""Files with everything about leads and outcomes, for admins."""

import json
from collections.abc import Iterator, Sequence

from flask import Blueprint, Response, render_template
from flask.typing import ResponseReturnValue

from app.domain.csv_out import CellValue, write_rows
from app.domain.questions import SurveyKind
from app.runtime import Runtime
from app.services import exports
from app.services.exports import Export, Record
from app.web.access import admin_only
from app.web.context import current_person, db_session, now, runtime

bp = Blueprint("exports", __name__, url_prefix="/connections/files")

_WHICH = f"/<any({', '.join(Export)}):name>"


@bp.get("")
@admin_only
def index() -> ResponseReturnValue:
    return render_template("exports/index.html", reports=SurveyKind.FIELD_REPORT)


@bp.post(f"{_WHICH}.csv")
@admin_only
def as_csv(name: str) -> ResponseReturnValue:
    export = _noted(name)
    return _file(_csv(runtime(), export), "text/csv; charset=utf-8", f"{name}.csv")


@bp.post(f"{_WHICH}.json")
@admin_only
def as_json(name: str) -> ResponseReturnValue:
    export = _noted(name)
    return _file(_json(runtime(), export), "application/json", f"{name}.json")


def _noted(name: str) -> Export:
    export = Export(name)
    exports.note(db_session(), export, current_person(), now())
    db_session().commit()
    return export


def _csv(place: Runtime, export: Export) -> Iterator[bytes]:
    """In a session that only reads: a long download must not keep others from writing."""
    columns = exports.columns(export)
    with place.readings() as session:
        rows = (_row(record, columns) for record in exports.records(session, export))
        for line in write_rows(columns, rows):
            yield line.encode()


def _row(record: Record, columns: Sequence[str]) -> list[CellValue]:
    return [record[name] for name in columns]


def _json(place: Runtime, export: Export) -> Iterator[bytes]:
    """One array, written row by row."""
    start = b"["
    with place.readings() as session:
        for record in exports.records(session, export):
            yield start + json.dumps(record, ensure_ascii=False, default=str).encode()
            start = b",\n"
    yield b"]\n" if start != b"[" else b"[]\n"


def _file(content: Iterator[bytes], content_type: str, name: str) -> Response:
    response = Response(content, content_type=content_type)
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
