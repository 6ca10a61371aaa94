"""Themes of what the field says, for admins; sorting by hand, for everybody in marketing."""

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from wtforms import StringField, TextAreaField

from app.domain.teams import speaks_for_marketing
from app.models import Theme
from app.services import themes, turns
from app.translations import N_
from app.web.access import admin_only, signed_in
from app.web.context import current_person, db_session, gettext, now
from app.web.fields import required
from app.web.numbers import as_id
from app.web.shared_forms import SharedForm

bp = Blueprint("themes", __name__, url_prefix="/themes")


class ThemeForm(SharedForm):
    """One theme: its name, and the words that tell it."""

    name = StringField(N_("Name"), [required(N_("Please give it a name."))])
    words = TextAreaField(
        N_("Words that point to it"),
        description=N_("One per line. “deliver” also finds “delivery”."),
        render_kw={"rows": 8, "enterkeyhint": "enter"},
    )


@bp.get("")
@signed_in
def index() -> ResponseReturnValue:
    _only_marketing()
    session = db_session()
    return render_template(
        "themes/index.html",
        themes=themes.active(session),
        unsorted=themes.unsorted(session, now()),
    )


@bp.post("/ours")
@admin_only
def start() -> ResponseReturnValue:
    themes.start_with_ours(db_session(), current_person(), now())
    db_session().commit()
    return redirect(url_for("themes.index"), 303)


@bp.get("/new")
@admin_only
def new() -> ResponseReturnValue:
    return render_template("themes/edit.html", form=ThemeForm(), theme=None)


@bp.post("/new")
@admin_only
def create() -> ResponseReturnValue:
    return _save(None)


@bp.get("/<int(max=2147483647):theme_id>")
@admin_only
def edit(theme_id: int) -> ResponseReturnValue:
    theme = _theme(theme_id)
    form = _standing(theme)
    form.remember()
    return render_template("themes/edit.html", form=form, theme=theme)


@bp.post("/<int(max=2147483647):theme_id>")
@admin_only
def update(theme_id: int) -> ResponseReturnValue:
    return _save(_theme(theme_id))


@bp.post("/<int(max=2147483647):theme_id>/retire")
@admin_only
def retire(theme_id: int) -> ResponseReturnValue:
    themes.retire(db_session(), _theme(theme_id), current_person(), now())
    db_session().commit()
    flash(gettext(N_("Retired: nothing is sorted under it any more.")))
    return redirect(url_for("themes.index"), 303)


@bp.post("/tag/<int(max=2147483647):submission_id>/<int(max=2147483647):question_id>")
@signed_in
def tag(submission_id: int, question_id: int) -> ResponseReturnValue:
    _only_marketing()
    session = db_session()
    answer = themes.answer_of(session, submission_id, question_id) or abort(404)
    chosen = themes.get(session, request.form.get("theme", 0, type=as_id))
    themes.tag(session, answer, chosen, current_person(), now())
    session.commit()
    flash(gettext(N_("Sorted.")))
    return redirect(url_for("themes.index"), 303)


def _save(theme: Theme | None) -> ResponseReturnValue:
    if theme is not None:
        turns.take(db_session(), theme)
    form = ThemeForm()
    is_fine = form.validate()
    if theme is not None:
        by = turns.last_by(db_session(), f"theme-{theme.id}")
        if form.is_overtaken(_standing(theme), by):
            return render_template("themes/edit.html", form=form, theme=theme), 409
    if is_fine:
        name, words = str(form.name.data), (form.words.data or "").splitlines()
        try:
            themes.save(db_session(), theme, name, words, current_person(), now())
        except themes.NameTaken:
            form.name.errors = [N_("There is already a theme of that name.")]
        except themes.NotATheme:
            form.name.errors = [N_("That is too long, or cannot be stored.")]
        else:
            db_session().commit()
            flash(gettext(N_("Saved.")))
            return redirect(url_for("themes.index"), 303)
    return render_template("themes/edit.html", form=form, theme=theme), 422


def _standing(theme: Theme) -> ThemeForm:
    """The form as it would show the theme now."""
    return ThemeForm(formdata=None, name=theme.name, words="\n".join(theme.words))


def _theme(theme_id: int) -> Theme:
    return themes.get(db_session(), theme_id) or abort(404)


def _only_marketing() -> None:
    person = current_person()
    if not speaks_for_marketing(person.teams, person.role):
        abort(403)
