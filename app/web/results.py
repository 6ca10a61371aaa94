"""What the surveys brought: charts with their tables, files, and who has answered."""

import json
from collections.abc import Iterator, Sequence
from datetime import timedelta

from flask import (
    Blueprint,
    Response,
    abort,
    render_template,
    request,
    stream_with_context,
)
from flask.typing import ResponseReturnValue

from app.domain.answers import date_in
from app.domain.csv_out import CellValue, write_rows
from app.domain.questions import SurveyKind
from app.domain.weeks import Week
from app.services import participations, result_rows, results, surveys
from app.services.result_rows import Column, Record
from app.survey_labels import SURVEYS
from app.translations import N_
from app.web.access import signed_in
from app.web.context import current_person, db_session, gettext, now, words
from app.web.survey_desk import KIND

bp = Blueprint("results", __name__, url_prefix="/surveys")
#: How far back one can look.
WEEKS = (12, 26, 52)
FURTHEST = timedelta(days=3650)


@bp.get(f"/{KIND}/results")
@signed_in
def show(kind: str) -> ResponseReturnValue:
    survey = surveys.of_kind(db_session(), SurveyKind(kind))
    weeks = request.args.get("weeks", WEEKS[0], type=int)
    span = weeks if weeks in WEEKS else WEEKS[0]
    return render_template(
        "results/show.html",
        kind=kind,
        name=SURVEYS[survey.kind],
        results=results.of(db_session(), survey.kind, span, now()),
        span=span,
        spans=WEEKS,
        may_see=_may_see(kind),
    )


@bp.get(f"/{KIND}/results.csv")
@signed_in
def as_csv(kind: str) -> ResponseReturnValue:
    lines = (line.encode() for line in _csv(SurveyKind(kind)))
    return _file(lines, "text/csv; charset=utf-8", f"{kind}.csv")


@bp.get(f"/{KIND}/results.json")
@signed_in
def as_json(kind: str) -> ResponseReturnValue:
    return _file(_json(SurveyKind(kind)), "application/json", f"{kind}.json")


@bp.get(f"/{KIND}/answered")
@signed_in
def answered(kind: str) -> ResponseReturnValue:
    survey = surveys.of_kind(db_session(), SurveyKind(kind))
    if survey.team is None:
        abort(404)
    if not participations.may_see(survey, current_person()):
        abort(403)
    week = _week()
    return render_template(
        "results/answered.html",
        kind=kind,
        name=SURVEYS[survey.kind],
        attendance=participations.attendance(db_session(), survey, week),
        week=week,
        last_day=week.monday + timedelta(days=6),
        is_now=week == participations.week_of(db_session(), now()),
    )


def _may_see(kind: str) -> bool:
    survey = surveys.of_kind(db_session(), SurveyKind(kind))
    is_ours = survey.team is not None
    return is_ours and participations.may_see(survey, current_person())


def _week() -> Week:
    """The week that the address names by one of its days, or this one."""
    current = participations.week_of(db_session(), now())
    day = date_in(request.args.get("week", "")) or current.monday
    if abs(day - current.monday) > FURTHEST:
        day = current.monday
    return Week(day - timedelta(days=day.weekday()), current.zone)


def _csv(kind: SurveyKind) -> Iterator[str]:
    columns = result_rows.columns(db_session(), kind, words())
    own = (N_("Day"), N_("Version"), N_("By"), N_("About"), N_("Campaign"))
    header = [*map(gettext, own), *(column.wording for column in columns)]
    records = result_rows.records(db_session(), kind, current_person(), words())
    rows = (_row(record, columns) for record in records)
    return write_rows(header, rows)


def _row(record: Record, columns: Sequence[Column]) -> list[CellValue]:
    own: list[CellValue] = [
        record.on,
        record.version,
        record.author,
        record.about,
        record.campaign,
    ]
    return [*own, *("\n".join(record.said.get(one.key, ())) for one in columns)]


def _json(kind: SurveyKind) -> Iterator[bytes]:
    """One array, written row by row."""
    start = b"["
    for record in result_rows.records(db_session(), kind, current_person(), words()):
        row = {
            "day": record.on.isoformat(),
            "version": record.version,
            "by": record.author or None,
            "about": record.about or None,
            "campaign": record.campaign or None,
            "answers": record.said,
        }
        yield start + json.dumps(row, ensure_ascii=False).encode()
        start = b",\n"
    yield b"]" if start != b"[" else b"[]"


def _file(content: Iterator[bytes], mimetype: str, name: str) -> Response:
    response = Response(stream_with_context(content), content_type=mimetype)
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
