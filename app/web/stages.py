"""Steps from stage to stage: what nobody has seen yet, and the one tap that says *seen*."""

from collections.abc import Sequence

from flask import Blueprint, abort, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from app.domain.tokens import Purpose, TokenRefused
from app.domain.trust import TapKind
from app.labels import STAGES, TEAMS
from app.models import Person, StageChange
from app.services import stages
from app.translations import N_
from app.web import context
from app.web.access import signed_in, signed_link
from app.web.context import current_person, db_session, gettext, now
from app.web.mail_links import LinkPage, believed, expired, gone, values_of

bp = Blueprint("stages", __name__)


@bp.get("/stages")
@signed_in
def index() -> ResponseReturnValue:
    session, person = db_session(), current_person()
    return render_template(
        "stages/index.html",
        unseen=stages.unseen(session, person),
        left=stages.left(session, person, now()),
        person=person,
        stages=STAGES,
    )


@bp.post("/stages/<int(max=2147483647):change_id>/seen")
@signed_in
def see(change_id: int) -> ResponseReturnValue:
    change = stages.get(db_session(), change_id) or abort(404)
    if change.aware_id != current_person().id:
        abort(403)
    stages.see(db_session(), change, now())
    db_session().commit()
    flash(gettext(N_("Seen. The other side can tell now.")))
    return redirect(url_for("leads.show", lead_id=change.lead_id), 303)


@bp.get("/step/<token>")
@signed_link
def confirm(token: str) -> ResponseReturnValue:
    return render_template(
        "stages/confirm.html",
        page=LinkPage(),
        changes=_changes(token)[0],
        stages=STAGES,
        teams=TEAMS,
    )


@bp.post("/step/<token>")
@signed_link
def record(token: str) -> ResponseReturnValue:
    changes, person = _changes(token)
    is_believed = believed(TapKind.SEEN, person, changes[-1].id)
    for change in changes if is_believed else ():
        stages.see(db_session(), change, now())
    db_session().commit()
    url = url_for("stages.confirm", token=token, fast=None if is_believed else 1)
    return redirect(url, 303)


def _changes(token: str) -> tuple[Sequence[StageChange], Person]:
    """What the link stands for, and who is to know; a page that says why not, if nobody is."""
    try:
        ids = values_of(Purpose.STAGE, token)
    except TokenRefused:
        expired(None)
    changes = stages.by_ids(db_session(), [int(one) for one in ids])
    aware = next((one.aware for one in changes if one.aware is not None), None)
    if aware is None:
        gone()
    context.written_for(aware)
    return changes, aware
