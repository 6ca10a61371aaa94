"""Versions of a survey: try the draft, publish it, look back."""

from collections.abc import Sequence

from flask import (
    Blueprint,
    Response,
    abort,
    flash,
    redirect,
    render_template,
    request,
    url_for,
)
from flask.typing import ResponseReturnValue

from app.domain.outcomes import Stage
from app.domain.pulse import asked_at
from app.domain.questions import Asked, SurveyKind
from app.domain.survey_changes import changes_between
from app.domain.tokens import new_secret
from app.services import summaries, survey_drafts, surveys
from app.services.summaries import Trial
from app.services.survey_drafts import ChangedMeanwhile, Desk, NothingToPublish
from app.survey_labels import PULSE_STAGES, SURVEYS
from app.translations import N_
from app.web import asking, frames
from app.web.access import admin_only
from app.web.context import current_person, db_session, gettext, now, runtime
from app.web.forms import SurveyForm
from app.web.protection import POLICY
from app.web.survey_desk import KIND, desk_of, is_too_long, told

bp = Blueprint("versions", __name__, url_prefix="/surveys")
#: The preview stands in a frame of the editor.
_FRAMED = {
    "Content-Security-Policy": POLICY.replace(
        "frame-ancestors 'none'", "frame-ancestors 'self'"
    ),
    "X-Frame-Options": "SAMEORIGIN",
}


@bp.get(f"/{KIND}/preview")
@admin_only
def preview(kind: str) -> ResponseReturnValue:
    desk = desk_of(kind)
    return _preview(desk, asking.tried(desk.survey, desk.sheet, _shown(desk), None))


@bp.post(f"/{KIND}/preview")
@admin_only
def try_out(kind: str) -> ResponseReturnValue:
    """Check the answers as the real form would, and keep nothing."""
    desk = desk_of(kind)
    form = asking.tried(desk.survey, desk.sheet, _shown(desk), request.form)
    if not form.validate():
        return _preview(desk, form, 422)
    return _preview(desk, form, is_fine=True)


@bp.get(f"/{KIND}/in-a-mail")
@admin_only
def in_a_mail(kind: str) -> ResponseReturnValue:
    """The draft as the admin's own next weekly mail would carry it."""
    _trial(kind)
    return frames.around(
        render_template(
            "versions/in_a_mail.html", kind=kind, name=SURVEYS[SurveyKind(kind)]
        )
    )


@bp.get(f"/{KIND}/in-a-mail/mail")
@admin_only
def mail(kind: str) -> Response:
    message = summaries.preview(
        db_session(), current_person(), runtime().letterhead, now(), _trial(kind)
    )
    return frames.mail(message.html)


@bp.post(f"/{KIND}/test")
@admin_only
def send_test(kind: str) -> ResponseReturnValue:
    person, trial = current_person(), _trial(kind)
    summaries.send_test(
        db_session(), person, person, runtime().letterhead, now(), trial
    )
    db_session().commit()
    flash(gettext(N_("A test is on its way to you, and to nobody else.")))
    return redirect(url_for("surveys.edit", kind=kind), 303)


@bp.get(f"/{KIND}/publish")
@admin_only
def confirm(kind: str) -> ResponseReturnValue:
    return _confirm(desk_of(kind))


@bp.post(f"/{KIND}/publish")
@admin_only
def publish(kind: str) -> ResponseReturnValue:
    try:
        version = survey_drafts.publish(
            db_session(), SurveyKind(kind), _revision(), current_person(), now()
        )
    except ChangedMeanwhile as clash:
        return _confirm(desk_of(kind), clash), 409
    except NothingToPublish:
        return redirect(url_for("surveys.edit", kind=kind), 303)
    db_session().commit()
    text = gettext(N_("Version %(number)s is what is asked from now on."))
    flash(text % {"number": version.number})
    return redirect(url_for("surveys.edit", kind=kind), 303)


@bp.post(f"/{KIND}/discard")
@admin_only
def discard(kind: str) -> ResponseReturnValue:
    try:
        survey_drafts.discard(
            db_session(), SurveyKind(kind), _revision(), current_person(), now()
        )
    except ChangedMeanwhile as clash:
        return _confirm(desk_of(kind), clash), 409
    db_session().commit()
    flash(gettext(N_("Thrown away. The survey is as it was published.")))
    return redirect(url_for("surveys.edit", kind=kind), 303)


@bp.get(f"/{KIND}/versions")
@admin_only
def index(kind: str) -> ResponseReturnValue:
    found = surveys.versions(db_session(), SurveyKind(kind))
    sheets = [surveys.sheet_of(version) for version in found]
    histories = [
        told(changes_between(before, after))
        for before, after in zip(sheets[1:], sheets[:-1], strict=True)
    ]
    return render_template(
        "versions/index.html",
        kind=kind,
        name=SURVEYS[SurveyKind(kind)],
        versions=list(zip(found, sheets, [*histories, []], strict=True)),
    )


def _trial(kind: str) -> Trial:
    """The draft for a mail to carry; no page where no mail of ours carries the survey."""
    desk = desk_of(kind)
    if not summaries.is_mailed(desk.survey.kind):
        abort(404)
    path = url_for("versions.preview", kind=kind)
    return Trial(desk.survey.kind, desk.sheet, path)


def _shown(desk: Desk) -> Sequence[Asked]:
    """All that the draft asks; of a buyer, what it asks at the stage that was picked."""
    asked = desk.sheet.asked
    return asked if desk.survey.team else asked_at(asked, _stage())


def _stage() -> Stage:
    """The stage at which the pulse is tried out."""
    wanted = request.args.get("stage", "")
    return Stage(wanted) if wanted in PULSE_STAGES else Stage.HANDED_OVER


def _preview(
    desk: Desk, form: SurveyForm, status: int = 200, *, is_fine: bool = False
) -> ResponseReturnValue:
    form.form_key.data = new_secret()
    kind = desk.survey.kind
    page = render_template(
        "versions/preview.html",
        form=form,
        kind=kind,
        name=SURVEYS[kind],
        is_fine=is_fine,
        stages={} if desk.survey.team else PULSE_STAGES,
        stage=_stage(),
    )
    return page, status, _FRAMED


def _confirm(desk: Desk, clash: ChangedMeanwhile | None = None) -> str:
    kind = desk.survey.kind
    return render_template(
        "versions/publish.html",
        desk=desk,
        kind=kind,
        name=SURVEYS[kind],
        changes=told(desk.changes) if desk.is_changed else [],
        before=surveys.sheet_of(desk.published),
        is_too_long=is_too_long(kind, desk.sheet),
        clash=clash,
    )


def _revision() -> int:
    """The state of the draft that the editor has seen; 0 for none of ours."""
    text = request.form.get("revision", "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0
