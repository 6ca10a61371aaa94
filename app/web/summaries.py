"""Past weekly mails as they were, and the next one as it would be now."""

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

from app import labels
from app.domain.tokens import Purpose, TokenRefused, unsign
from app.domain.trust import TapKind
from app.models import Edition, Person
from app.services import nothing_new, roster, summaries
from app.services.summaries import Skipped, Summary
from app.translations import N_
from app.web import frames
from app.web.access import admin_only, signed_in, signed_link
from app.web.context import (
    current_person,
    db_session,
    enter,
    gettext,
    now,
    runtime,
    speak_to,
)
from app.web.mail_links import LinkPage, believed
from app.web.numbers import as_id

bp = Blueprint("summaries", __name__)


@bp.get("/summaries")
@signed_in
def index() -> ResponseReturnValue:
    before = request.args.get("before", type=as_id)
    page = summaries.editions_of(db_session(), current_person(), before)
    return render_template(
        "summaries/index.html",
        editions=page.editions,
        older=page.older,
        skipped=Skipped,
    )


@bp.get("/summaries/<int(max=2147483647):edition_id>")
@signed_in
def show(edition_id: int) -> ResponseReturnValue:
    edition = _edition(edition_id)
    return frames.around(render_template("summaries/show.html", edition=edition))


@bp.get("/summaries/<int(max=2147483647):edition_id>/mail")
@signed_in
def mail(edition_id: int) -> Response:
    return frames.mail(summaries.html_of(db_session(), _edition(edition_id)))


@bp.get("/summaries/<int(max=2147483647):edition_id>/whole")
@signed_in
def whole(edition_id: int) -> ResponseReturnValue:
    edition = _edition(edition_id)
    return _whole(summaries.whole_of(db_session(), edition), edition)


@bp.get("/summaries/next/whole")
@signed_in
def whole_next() -> ResponseReturnValue:
    return _whole(summaries.whole_next(db_session(), current_person(), now()), None)


@bp.get("/summaries/next")
@signed_in
def preview() -> ResponseReturnValue:
    return frames.around(
        render_template("summaries/preview.html", person=current_person(), is_own=True)
    )


@bp.get("/summaries/next/mail")
@signed_in
def preview_mail() -> Response:
    return _preview(current_person())


@bp.get("/people/<int(max=2147483647):person_id>/summary")
@admin_only
def preview_of(person_id: int) -> ResponseReturnValue:
    person = _person(person_id)
    return frames.around(
        render_template("summaries/preview.html", person=person, is_own=False)
    )


@bp.get("/people/<int(max=2147483647):person_id>/summary/mail")
@admin_only
def preview_mail_of(person_id: int) -> Response:
    return _preview(_person(person_id))


@bp.post("/people/<int(max=2147483647):person_id>/summary/test")
@admin_only
def send_test(person_id: int) -> ResponseReturnValue:
    person = _person(person_id)
    summaries.send_test(
        db_session(), person, current_person(), runtime().letterhead, now()
    )
    db_session().commit()
    flash(gettext(N_("On its way to you.")))
    return redirect(url_for("summaries.preview_of", person_id=person.id), 303)


@bp.get("/n/<token>")
@signed_link
def nothing(token: str) -> ResponseReturnValue:
    found = _asked(token)
    if found is None:
        return render_template("summaries/dead.html"), 404
    person, week = found
    said = nothing_new.said(db_session(), person, week)
    return render_template(
        "summaries/nothing.html", person=person, token=token, said=said
    )


@bp.post("/n/<token>")
@signed_link
def say_nothing(token: str) -> ResponseReturnValue:
    found = _asked(token)
    if found is None:
        return render_template("summaries/dead.html"), 404
    person, week = found
    is_believed = believed(TapKind.NOTHING_NEW, person, int(week.replace("-W", "")))
    if is_believed:
        nothing_new.say(db_session(), person, week, now())
    db_session().commit()
    url = url_for("summaries.nothing", token=token, fast=None if is_believed else 1)
    return redirect(url, 303)


@bp.get("/trial/<token>", defaults={"answer": ""})
@bp.get("/trial/<token>/<answer>")
@signed_link
def trial(token: str, answer: str) -> ResponseReturnValue:
    """Where the links of a mail lead that is only looked at, whatever they are for."""
    return render_template("summaries/trial.html", page=LinkPage())


def _whole(summary: Summary, edition: Edition | None) -> ResponseReturnValue:
    return render_template(
        "summaries/whole.html", summary=summary, edition=edition, labels=labels
    )


def _asked(token: str) -> tuple[Person, str] | None:
    """Whom the link asks, and for which week; the page then speaks that person's language."""
    try:
        person_id, week = unsign(
            runtime().settings.signing_keys, Purpose.NOTHING_NEW, token, now()
        )
    except TokenRefused:
        return None
    enter(None)
    person = roster.get(db_session(), int(person_id))
    if person is None:
        return None
    speak_to(person)
    return person, str(week)


def _preview(person: Person) -> Response:
    message = summaries.preview(db_session(), person, runtime().letterhead, now())
    return frames.mail(message.html)


def _edition(edition_id: int) -> Edition:
    return summaries.edition_of(db_session(), current_person(), edition_id) or abort(
        404
    )


def _person(person_id: int) -> Person:
    return roster.get(db_session(), person_id) or abort(404)
