"""People, for admins: the list, adding somebody, changing what is set about somebody."""

from typing import Any

from flask import Blueprint, abort, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from app.models import Person
from app.services import roster, suppressions, turns
from app.translations import N_
from app.web.access import admin_only
from app.web.context import (
    current_person,
    db_session,
    gettext,
    now,
    runtime,
    workspace,
)
from app.web.person_forms import PersonForm

bp = Blueprint("people", __name__, url_prefix="/people")


@bp.get("")
@admin_only
def index() -> ResponseReturnValue:
    people = roster.everyone(db_session())
    addresses = [person.address for person in people]
    return render_template(
        "people/index.html",
        people=people,
        unreachable=suppressions.suppressed_among(
            db_session(), addresses, now(), runtime().settings.signing_keys
        ),
    )


@bp.get("/new")
@admin_only
def new() -> ResponseReturnValue:
    return render_template("people/new.html", form=_form())


@bp.post("/new")
@admin_only
def create() -> ResponseReturnValue:
    form = _form()
    details = form.details() if form.validate() else None
    if details is not None:
        try:
            person = roster.add(db_session(), details, current_person(), now())
        except roster.AddressTaken as error:
            form.address.errors = [_taken(error)]
        else:
            db_session().commit()
            flash(gettext("%(name)s has been added.") % {"name": person.name})
            return redirect(url_for("people.index"), 303)
    return render_template("people/new.html", form=form), 422


@bp.get("/<int(max=2147483647):person_id>")
@admin_only
def edit(person_id: int) -> ResponseReturnValue:
    person = _person(person_id)
    form = _standing(person)
    form.remember()
    return _page(form, person)


@bp.post("/<int(max=2147483647):person_id>")
@admin_only
def update(person_id: int) -> ResponseReturnValue:
    person = _person(person_id)
    turns.take(db_session(), person)
    form = _form(person)
    details = form.details() if form.validate() else None
    by = turns.last_by(db_session(), f"person-{person.id}")
    if form.is_overtaken(_standing(person), by):
        return _page(form, person), 409
    if details is not None:
        try:
            roster.change(db_session(), person, details, current_person(), now())
        except roster.AddressTaken as error:
            form.address.errors = [_taken(error)]
        except roster.LastAdmin:
            form.role.errors = [
                N_("There must be at least one admin: make somebody else one first.")
            ]
        else:
            db_session().commit()
            flash(gettext("Saved."))
            return redirect(url_for("people.index"), 303)
    return _page(form, person), 422


@bp.post("/<int(max=2147483647):person_id>/address")
@admin_only
def use_address_again(person_id: int) -> ResponseReturnValue:
    person = _person(person_id)
    keys = runtime().settings.signing_keys
    suppressions.resume(db_session(), person, current_person(), now(), keys)
    db_session().commit()
    flash(gettext("Mail goes to this address again."))
    return redirect(url_for("people.edit", person_id=person.id), 303)


def _page(form: PersonForm, person: Person) -> str:
    keys = runtime().settings.signing_keys
    return render_template(
        "people/edit.html",
        form=form,
        person=person,
        suppression=suppressions.standing(db_session(), person.address, now(), keys),
    )


def _form(person: Person | None = None, **options: Any) -> PersonForm:
    form = PersonForm(**options)
    form.offer(workspace(), person)
    form.offer_deputies(roster.everyone(db_session()), person)
    return form


def _standing(person: Person) -> PersonForm:
    """The form as it would show the person now."""
    form = _form(person, formdata=None)
    form.show(person)
    return form


def _person(person_id: int) -> Person:
    person = roster.get(db_session(), person_id)
    if person is None:
        abort(404)
    return person


def _taken(error: roster.AddressTaken) -> str:
    text = gettext("%(address)s already belongs to somebody.")
    return text % {"address": error.address}
