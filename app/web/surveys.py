"""Surveys, for admins: what is asked, changed question by question in a draft."""

from collections.abc import Callable
from dataclasses import replace

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.domain.questions import Asked, Naming, SurveyKind
from app.domain.survey_sheets import (
    QUESTIONS_MAX,
    SECONDS_MAX,
    NoSuchQuestion,
    Sheet,
    added,
    brought_back,
    changed,
    fresh_key,
    moved,
    replaced,
    retired,
    with_naming,
)
from app.services import summaries, survey_drafts, survey_figures, surveys
from app.services.survey_drafts import ChangedMeanwhile, Desk, Opened, mark_of
from app.survey_labels import ABOUT_SURVEYS, MOMENTS, NAMINGS, SURVEYS
from app.translations import N_
from app.web import frames
from app.web.access import admin_only
from app.web.bodies import PASTED, takes_up_to
from app.web.context import current_person, db_session, gettext, now
from app.web.question_forms import QuestionForm
from app.web.survey_desk import KIND, desk_of, is_too_long

bp = Blueprint("surveys", __name__, url_prefix="/surveys")
NEW = "new"


@bp.get("")
@admin_only
def index() -> ResponseReturnValue:
    desks = [survey_drafts.open_desk(db_session(), kind) for kind in SurveyKind]
    return render_template(
        "surveys/index.html", desks=desks, names=SURVEYS, about=ABOUT_SURVEYS
    )


@bp.get(f"/{KIND}")
@admin_only
def edit(kind: str) -> ResponseReturnValue:
    desk = desk_of(kind)
    opened = request.args.get("open", "")
    form = _form(desk, opened) if opened else None
    if form is not None and form.question is not None:
        form.show(form.question, mark_of(form.question))
    if form is not None:
        form.wording.render_kw = {**form.wording.render_kw, "autofocus": True}
    return _page(desk, form)


@bp.post(f"/{KIND}/questions")
@takes_up_to(PASTED)
@admin_only
def add(kind: str) -> ResponseReturnValue:
    desk = desk_of(kind)
    form = _form(desk, NEW)
    if len(desk.sheet.asked) >= QUESTIONS_MAX:
        form.wording.errors = [
            N_("That is as many as a survey can have: retire a question first.")
        ]
    elif form.validate():
        question = form.to_question()
        _edit(kind, lambda sheet: added(sheet, _under_fresh_key(sheet, question)))
        return _saved(kind, question.key)
    return _page(desk, form, 422)


@bp.post(f"/{KIND}/questions/<key>")
@takes_up_to(PASTED)
@admin_only
def save(kind: str, key: str) -> ResponseReturnValue:
    desk = desk_of(kind)
    if not _is_there(desk, key):
        return _page(desk, _form(desk, NEW), 409, clash=ChangedMeanwhile())
    form = _form(desk, key)
    form.read_rows()
    what, _, choice_id = request.form.get("do", "").partition(":")
    form.move_row(choice_id, {"up": -1, "down": 1}.get(what, 0))
    if not form.validate():
        return _page(desk, form, 422)
    try:
        _save(desk, form)
    except ChangedMeanwhile as clash:
        form.opened.data = mark_of(clash.theirs) if clash.theirs else ""
        return _page(desk, form, 409, clash=clash)
    if choice_id or what == "stay":
        return redirect(url_for("surveys.edit", kind=kind, open=key), 303)
    return _saved(kind, key)


@bp.post(f"/{KIND}/questions/<key>/move")
@admin_only
def move(kind: str, key: str) -> ResponseReturnValue:
    way = "up" if request.form.get("way") == "up" else "down"
    _edit(kind, lambda sheet: moved(sheet, key, -1 if way == "up" else 1))
    # No fragment: with one, browsers leave the focus alone.
    return redirect(url_for("surveys.edit", kind=kind, moved=key, way=way), 303)


@bp.post(f"/{KIND}/questions/<key>/retire")
@admin_only
def retire(kind: str, key: str) -> ResponseReturnValue:
    _edit(kind, lambda sheet: retired(sheet, key))
    flash(
        gettext(
            N_("No longer asked once you publish. It stays below, with its answers.")
        )
    )
    return redirect(url_for("surveys.edit", kind=kind), 303)


@bp.post(f"/{KIND}/questions/<key>/bring-back")
@admin_only
def bring_back(kind: str, key: str) -> ResponseReturnValue:
    _edit(kind, lambda sheet: brought_back(sheet, key))
    return redirect(url_for("surveys.edit", kind=kind) + f"#q-{key}", 303)


@bp.post(f"/{KIND}/naming")
@admin_only
def name(kind: str) -> ResponseReturnValue:
    chosen = request.form.get("naming", "")
    if chosen not in set(Naming):
        abort(400)
    _edit(kind, lambda sheet: with_naming(sheet, Naming(chosen)))
    return redirect(url_for("surveys.edit", kind=kind) + "#naming", 303)


def _form(desk: Desk, key: str) -> QuestionForm:
    """The form of a question of the draft, or of a new one."""
    if key != NEW and not _is_there(desk, key):
        abort(404)
    form = QuestionForm()
    form.offer(
        desk.survey.kind, desk.sheet, None if key == NEW else desk.sheet.question(key)
    )
    form.was_published = any(
        one.key == key for one in surveys.sheet_of(desk.published).questions
    )
    return form


def _is_there(desk: Desk, key: str) -> bool:
    return any(one.key == key for one in desk.sheet.questions)


def _edit(kind: str, change: Callable[[Sheet], Sheet]) -> None:
    try:
        survey_drafts.edit(
            db_session(), SurveyKind(kind), change, current_person(), now()
        )
    except NoSuchQuestion:
        abort(404)
    db_session().commit()


def _save(desk: Desk, form: QuestionForm) -> None:
    """Put the question as it was filled in into the draft; ChangedMeanwhile on a clash."""
    question = form.to_question()

    def change(sheet: Sheet) -> Sheet:
        if form.asks_something_else:
            new = _under_fresh_key(sheet, question)
            return replaced(sheet, question.key, new, keeps_topic=form.is_for_buyers)
        return changed(sheet, question)

    survey_drafts.edit_question(
        db_session(),
        desk.survey.kind,
        Opened(question.key, form.opened.data or ""),
        change,
        current_person(),
        now(),
    )
    db_session().commit()


def _under_fresh_key(sheet: Sheet, question: Asked) -> Asked:
    """The question under a key of its own, also if another came meanwhile."""
    return replace(question, key=fresh_key(sheet, question.wording))


def _saved(kind: str, key: str) -> ResponseReturnValue:
    if request.form.get("do") == "publish":
        return redirect(url_for("versions.confirm", kind=kind), 303)
    flash(gettext(N_("Saved in the draft. Nobody is asked before you publish.")))
    return redirect(url_for("surveys.edit", kind=kind) + f"#q-{key}", 303)


def _page(
    desk: Desk,
    form: QuestionForm | None,
    status: int = 200,
    clash: ChangedMeanwhile | None = None,
) -> ResponseReturnValue:
    kind = desk.survey.kind
    page, headers = frames.around(
        render_template(
            "surveys/edit.html",
            desk=desk,
            kind=kind,
            name=SURVEYS[kind],
            clash=clash,
            counts=survey_figures.answer_counts(db_session(), kind),
            is_too_long=is_too_long(kind, desk.sheet),
            is_mailed=summaries.is_mailed(kind),
            limit=SECONDS_MAX[kind],
            namings=NAMINGS,
            moments=MOMENTS if kind is SurveyKind.BUYER_PULSE else {},
            moved=request.args.get("moved", ""),
            way=request.args.get("way", ""),
            # The layout looks for the errors of whatever is called so.
            **({"form": form} if form is not None else {}),
        )
    )
    return page, status, headers
