"""How we ask, for admins: every number of the cadence, and the days off."""

from datetime import date

from flask import Blueprint, abort, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from app.domain.holiday_file import NotACalendar
from app.domain.rules import RuleGroup
from app.labels import RULE_GROUPS
from app.services import rules, stages, turns
from app.translations import N_
from app.web.access import admin_only
from app.web.context import (
    current_person,
    db_session,
    gettext,
    ngettext,
    now,
    workspace,
)
from app.web.rule_forms import HolidayFileForm, HolidayForm, RulesForm
from app.web.stage_forms import StagesForm

bp = Blueprint("cadence", __name__, url_prefix="/cadence")


@bp.get("")
@admin_only
def edit() -> ResponseReturnValue:
    form = _standing()
    form.remember()
    return _page(form)


@bp.post("")
@admin_only
def update() -> ResponseReturnValue:
    turns.take(db_session(), workspace())
    form = RulesForm()
    form.offer()
    is_fine = form.validate()
    if form.is_overtaken(_standing(), _last_by()):
        return _page(form), 409
    if not is_fine:
        return _page(form), 422
    hour = int(form.prompt_hour.data)
    rules.set_numbers(db_session(), form.numbers(), hour, current_person(), now())
    db_session().commit()
    flash(gettext(N_("Saved. From now on the new numbers apply to all open leads.")))
    return redirect(url_for("cadence.edit"), 303)


@bp.post("/reset")
@admin_only
def reset() -> ResponseReturnValue:
    rules.reset(db_session(), current_person(), now())
    db_session().commit()
    flash(gettext(N_("Back to the original numbers.")))
    return redirect(url_for("cadence.edit"), 303)


@bp.get("/holidays")
@admin_only
def holidays() -> ResponseReturnValue:
    return _holidays(HolidayForm(), HolidayFileForm())


@bp.post("/holidays")
@admin_only
def add_holiday() -> ResponseReturnValue:
    form = HolidayForm()
    if not form.validate():
        return _holidays(form, HolidayFileForm(formdata=None)), 422
    days = [form.day.data] if form.day.data else []
    rules.add_holidays(db_session(), days, current_person(), now())
    db_session().commit()
    return redirect(url_for("cadence.holidays"), 303)


@bp.post("/holidays/file")
@admin_only
def import_holidays() -> ResponseReturnValue:
    form = HolidayFileForm()
    raw = form.file.data.read() if form.validate() and form.file.data else b""
    try:
        new, found = rules.import_holidays(db_session(), raw, current_person(), now())
    except NotACalendar:
        form.file.errors = [N_("That is not a calendar file. Its name ends in .ics.")]
        return _holidays(HolidayForm(formdata=None), form), 422
    db_session().commit()
    flash(ngettext("%(num)s new day off.", "%(num)s new days off.", new) % {"num": new})
    if found.left_out:
        text = gettext(
            N_("We could not read these, please add them by hand: %(names)s")
        )
        flash(text % {"names": ", ".join(found.left_out[:10])}, "error")
    return redirect(url_for("cadence.holidays"), 303)


@bp.post("/holidays/<day>/remove")
@admin_only
def remove_holiday(day: str) -> ResponseReturnValue:
    try:
        gone = date.fromisoformat(day)
    except ValueError:
        abort(404)
    rules.remove_holiday(db_session(), gone, current_person(), now())
    db_session().commit()
    return redirect(url_for("cadence.holidays"), 303)


@bp.get("/stages")
@admin_only
def leading() -> ResponseReturnValue:
    form = _standing_stages()
    form.remember()
    return render_template("cadence/leading.html", form=form)


@bp.post("/stages")
@admin_only
def set_leading() -> ResponseReturnValue:
    turns.take(db_session(), workspace())
    form = StagesForm()
    is_fine = form.validate()
    if form.is_overtaken(_standing_stages(), _last_by()):
        return render_template("cadence/leading.html", form=form), 409
    if not is_fine:
        return render_template("cadence/leading.html", form=form), 422
    stages.set_leads(db_session(), form.chosen(), current_person(), now())
    db_session().commit()
    flash(gettext(N_("Saved. It applies to every step from now on.")))
    return redirect(url_for("cadence.leading"), 303)


def _standing() -> RulesForm:
    """The form as it would show the numbers now."""
    form = RulesForm(formdata=None)
    form.offer()
    form.show(workspace())
    return form


def _standing_stages() -> StagesForm:
    form = StagesForm(formdata=None)
    form.show(workspace())
    return form


def _last_by() -> str:
    return turns.last_by(db_session(), "workspace")


def _page(form: RulesForm) -> str:
    return render_template(
        "cadence/edit.html",
        form=form,
        groups=[(RULE_GROUPS[group], form.of_group(group)) for group in RuleGroup],
        quiet=RULE_GROUPS[RuleGroup.QUIET],
        are_ours=not workspace().cadence,
    )


def _holidays(form: HolidayForm, file_form: HolidayFileForm) -> str:
    days = rules.holidays(workspace())
    today = now().date()
    return render_template(
        "cadence/holidays.html",
        form=form,
        file_form=file_form,
        coming=[day for day in days if day >= today],
        past=[day for day in days if day < today],
    )
