"""Imports of leads: upload, how the file is read, dry run, progress, result, undo."""

from flask import (
    Blueprint,
    Response,
    abort,
    flash,
    redirect,
    render_template,
    request,
    stream_with_context,
    url_for,
)
from flask.typing import ResponseReturnValue

from app import import_labels
from app.domain.imports import ImportState, NotNow, RowResult, WrongFile
from app.domain.teams import speaks_for_marketing
from app.models import LeadImport
from app.services import campaigns, imports, leads
from app.translations import N_
from app.web.access import signed_in
from app.web.bodies import takes_up_to
from app.web.context import current_person, db_session, gettext, now, words
from app.web.import_forms import MOST_BYTES, ReadingForm, UploadForm
from app.web.numbers import as_id

bp = Blueprint("imports", __name__)

#: How often a page that shows progress asks for itself again.
REFRESH_SECONDS = 3


@bp.get("/imports")
@signed_in
def index() -> ResponseReturnValue:
    _only_marketing()
    return render_template(
        "imports/index.html",
        imports=imports.recent(db_session()),
        terms=import_labels,
    )


@bp.get("/imports/new")
@signed_in
def new() -> ResponseReturnValue:
    _only_marketing()
    return render_template("imports/new.html", form=UploadForm())


@bp.post("/imports/new")
@signed_in
@takes_up_to(MOST_BYTES, import_labels.TOO_LARGE)
def create() -> ResponseReturnValue:
    _only_marketing()
    form = UploadForm()
    import_ = _uploaded(form) if form.validate() else None
    if import_ is None:
        return render_template("imports/new.html", form=form), 422
    db_session().commit()
    return redirect(url_for("imports.columns", import_id=import_.id), 303)


@bp.get("/imports/<int(max=2147483647):import_id>/columns")
@signed_in
def columns(import_id: int) -> ResponseReturnValue:
    import_ = _import(import_id)
    if import_.state not in (ImportState.CHOOSING, ImportState.CHECKED):
        return redirect(url_for("imports.show", import_id=import_id), 303)
    form = _reading_form(import_)
    form.show(import_)
    return _columns_page(import_, form)


@bp.post("/imports/<int(max=2147483647):import_id>/columns")
@signed_in
def choose(import_id: int) -> ResponseReturnValue:
    import_ = _import(import_id)
    form = _reading_form(import_)
    if not form.validate() or not _is_understood(import_, form):
        return _columns_page(import_, form), 422
    has_rows = not import_.guess["problem"] and import_.row_count
    if form.step.data == "again" or not has_rows:
        db_session().commit()
        flash(gettext(N_("Read again. Please take another look.")))
        return redirect(url_for("imports.columns", import_id=import_id), 303)
    if form.lacks_answers(import_):
        return _columns_page(import_, form), 422
    imports.check(db_session(), import_)
    db_session().commit()
    return redirect(url_for("imports.show", import_id=import_id), 303)


@bp.get("/imports/<int(max=2147483647):import_id>")
@signed_in
def show(import_id: int) -> ResponseReturnValue:
    import_ = _import(import_id)
    if import_.state is ImportState.CHOOSING:
        return redirect(url_for("imports.columns", import_id=import_id), 303)
    if import_.state.is_at_work:
        page = render_template(
            "imports/at_work.html", import_=import_, terms=import_labels
        )
        return page, {"Refresh": str(REFRESH_SECONDS)}
    kind = _kind(import_)
    return render_template(
        "imports/show.html",
        import_=import_,
        kind=kind,
        page_of_rows=_rows(import_, kind),
        same=imports.same_file(db_session(), import_),
        terms=import_labels,
        results=list(RowResult),
    )


@bp.post("/imports/<int(max=2147483647):import_id>/apply")
@signed_in
def apply(import_id: int) -> ResponseReturnValue:
    import_ = _import(import_id)
    try:
        imports.apply(db_session(), import_, current_person(), now())
    except NotNow:
        return _back(import_)
    db_session().commit()
    return redirect(url_for("imports.show", import_id=import_id), 303)


@bp.get("/imports/<int(max=2147483647):import_id>/undo")
@signed_in
def confirm_undo(import_id: int) -> ResponseReturnValue:
    return render_template("imports/undo.html", import_=_import(import_id))


@bp.post("/imports/<int(max=2147483647):import_id>/undo")
@signed_in
def undo(import_id: int) -> ResponseReturnValue:
    import_ = _import(import_id)
    try:
        imports.undo(db_session(), import_, current_person(), now())
    except NotNow:
        return _back(import_)
    db_session().commit()
    return redirect(url_for("imports.show", import_id=import_id), 303)


@bp.post("/imports/<int(max=2147483647):import_id>/discard")
@signed_in
def discard(import_id: int) -> ResponseReturnValue:
    import_ = _import(import_id)
    try:
        imports.discard(db_session(), import_)
    except NotNow:
        return _back(import_)
    db_session().commit()
    flash(gettext(N_("Thrown away. No lead was touched.")))
    return redirect(url_for("imports.index"), 303)


@bp.post("/imports/<int(max=2147483647):import_id>/go-on")
@signed_in
def go_on(import_id: int) -> ResponseReturnValue:
    import_ = _import(import_id)
    try:
        imports.go_on(import_)
    except NotNow:
        return _back(import_)
    db_session().commit()
    return redirect(url_for("imports.show", import_id=import_id), 303)


@bp.get("/imports/<int(max=2147483647):import_id>/result.csv")
@signed_in
def result(import_id: int) -> ResponseReturnValue:
    import_ = _import(import_id)
    lines = imports.result_csv(db_session(), import_, words())
    return Response(
        stream_with_context(line.encode() for line in lines),
        mimetype="text/csv",
        headers={"Content-Disposition": f"attachment; filename=import-{import_id}.csv"},
    )


def _only_marketing() -> None:
    person = current_person()
    if not speaks_for_marketing(person.teams, person.role):
        abort(403)


def _import(import_id: int) -> LeadImport:
    _only_marketing()
    return imports.get(db_session(), import_id) or abort(404)


def _back(import_: LeadImport) -> ResponseReturnValue:
    """Somebody else was quicker: show where the import stands."""
    flash(gettext(N_("The import has moved on in the meantime. See below.")), "error")
    return redirect(url_for("imports.show", import_id=import_.id), 303)


def _uploaded(form: UploadForm) -> LeadImport | None:
    """The import that the file becomes; None if the form now says what is wrong with it."""
    sent = form.file.data
    try:
        return imports.upload(
            db_session(), current_person(), sent.filename or "", sent.stream, now()
        )
    except WrongFile as wrong:
        form.file.errors = [import_labels.FILE_PROBLEMS[wrong.why]]
        return None


def _is_understood(import_: LeadImport, form: ReadingForm) -> bool:
    fields = [
        request.form.get(f"column-{number}", "")
        for number in range(len(import_.guess["columns"]))
    ]
    try:
        imports.choose(db_session(), import_, form.chosen(import_, fields), now())
    except (NotNow, WrongFile):
        form.form_errors = [N_("The file cannot be read like this.")]
    return not form.form_errors


def _reading_form(import_: LeadImport) -> ReadingForm:
    form = ReadingForm()
    open_ones = [one for one in campaigns.every(db_session()) if not one.closed_at]
    form.offer(import_, open_ones, leads.salespeople(db_session()))
    return form


def _columns_page(import_: LeadImport, form: ReadingForm) -> str:
    return render_template(
        "imports/columns.html", import_=import_, form=form, terms=import_labels
    )


def _kind(import_: LeadImport) -> RowResult | None:
    """The rows to list: those that are asked for, else the first kind that there is.

    None after an undo: then those are listed that it had to leave.
    """
    asked = request.args.get("kind")
    if asked is None and import_.state is ImportState.UNDONE:
        return None
    kinds = [kind for kind in RowResult if import_.counts.get(kind)]
    return next((kind for kind in RowResult if kind == asked), next(iter(kinds), None))


def _rows(import_: LeadImport, kind: RowResult | None) -> imports.RowPage:
    after = request.args.get("after", type=as_id) or 0
    if kind is None:
        return imports.kept_rows(db_session(), import_, words(), after)
    return imports.rows(db_session(), import_, kind, words(), after)
