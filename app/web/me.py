"""What everybody sets about themselves, and the browsers in which one is signed in."""

from flask import Blueprint, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from app.services import browser_sessions, preferences, subscriptions, turns
from app.translations import N_
from app.web import cookies
from app.web.access import signed_in
from app.web.context import current_person, db_session, gettext, now, workspace
from app.web.person_forms import PreferencesForm

bp = Blueprint("me", __name__, url_prefix="/me")


@bp.get("")
@signed_in
def edit() -> ResponseReturnValue:
    form = _standing()
    form.remember()
    return _page(form)


@bp.post("")
@signed_in
def update() -> ResponseReturnValue:
    person = current_person()
    turns.take(db_session(), person)
    form = PreferencesForm()
    form.offer(workspace(), person)
    is_fine = form.validate()
    by = turns.last_by(db_session(), f"person-{person.id}")
    if form.is_overtaken(_standing(), by):
        return _page(form), 409
    if is_fine:
        wanted = form.preferences()
        try:
            preferences.set_own(db_session(), current_person(), wanted, now())
        except preferences.AwayBackwards:
            form.away_until.errors = [N_("That is before the first day.")]
        else:
            db_session().commit()
            flash(gettext("Saved."))
            return redirect(url_for("me.edit"), 303)
    return _page(form), 422


@bp.post("/mail-off")
@signed_in
def stop_mail() -> ResponseReturnValue:
    subscriptions.stop(db_session(), current_person(), "page", now())
    db_session().commit()
    flash(gettext("No more mail for you, except what you ask for yourself."))
    return redirect(url_for("me.edit"), 303)


@bp.post("/mail-on")
@signed_in
def resume_mail() -> ResponseReturnValue:
    subscriptions.resume(db_session(), current_person(), "page", now())
    db_session().commit()
    flash(gettext("Your mail is switched on again."))
    return redirect(url_for("me.edit"), 303)


@bp.post("/sign-out-everywhere")
@signed_in
def leave_everywhere() -> ResponseReturnValue:
    browser_sessions.end_all(db_session(), current_person(), now())
    db_session().commit()
    flash(gettext("You are signed out everywhere."))
    response = redirect(url_for("sign_in.ask"), 303)
    cookies.drop(response, cookies.PERSON)
    return response


def _standing() -> PreferencesForm:
    """The form as it would show the settings now."""
    form = PreferencesForm(formdata=None)
    form.offer(workspace(), current_person())
    form.show(current_person())
    return form


def _page(form: PreferencesForm) -> str:
    return render_template(
        "me/edit.html",
        form=form,
        person=current_person(),
        browsers=browser_sessions.of_person(
            db_session(), current_person(), cookies.read(cookies.PERSON), now()
        ),
    )
