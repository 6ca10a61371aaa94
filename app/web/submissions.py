"""Field reports: write one, read them."""

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.domain.question_kinds import AnswerValue, lead_pick
from app.domain.question_sets import ABOUT_KEY
from app.domain.questions import SurveyKind
from app.labels import TOPICS
from app.models import Submission
from app.services import answers, drafts, report_search, submissions
from app.translations import N_
from app.web import asking
from app.web.access import signed_in
from app.web.bodies import PASTED, takes_up_to
from app.web.context import current_person, db_session, gettext, now, words
from app.web.forms import SurveyForm
from app.web.numbers import as_id
from app.web.report_filters import ReportFilter

bp = Blueprint("submissions", __name__)
KIND = SurveyKind.FIELD_REPORT


@bp.get("/field-reports")
@signed_in
def index() -> ResponseReturnValue:
    session, person = db_session(), current_person()
    form = ReportFilter(request.args)
    form.offer(report_search.offered(session), person)
    before = request.args.get("before", type=as_id)
    page = report_search.find(session, form.wanted(now()), person, before)
    return render_template(
        "submissions/index.html",
        reports=[
            answers.reading(report, words(), person) for report in page.submissions
        ],
        older=page.older,
        wanted=form,
        asked={field.name: field.data for field in form if field.data},
        drafts=drafts.every(session, person, KIND),
        topics=TOPICS,
    )


@bp.get("/field-reports/new")
@signed_in
def new() -> ResponseReturnValue:
    form = asking.opened(KIND, _subject(), _beforehand())
    return render_template("submissions/new.html", form=form, subject=_subject())


@bp.post("/field-reports/new")
@takes_up_to(PASTED)
@signed_in
def create() -> ResponseReturnValue:
    form = asking.sent(KIND)
    report = asking.accepted(form, _submit)
    if report is None:
        page = render_template("submissions/new.html", form=form, subject=_subject())
        return page, 422
    drafts.discard(db_session(), current_person(), KIND, _subject())
    db_session().commit()
    flash(gettext(N_("Thank you. Marketing reads it in its next weekly mail.")))
    return redirect(url_for("submissions.show", submission_id=report.id), 303)


@bp.get("/field-reports/<int(max=2147483647):submission_id>")
@signed_in
def show(submission_id: int) -> ResponseReturnValue:
    report = submissions.get(db_session(), KIND, submission_id)
    if report is None:
        abort(404)
    reading = answers.reading(report, words(), current_person())
    return render_template("submissions/show.html", report=reading)


def _submit(form: SurveyForm) -> Submission:
    return submissions.submit(
        db_session(),
        current_person(),
        form.version,
        form.answers(),
        form.key,
        now(),
    )


def _subject() -> str:
    """What sets drafts apart: a report on a lead whose page led here has its own."""
    lead_id = request.args.get("lead", type=as_id)
    return f"lead-{lead_id}" if lead_id else ""


def _beforehand() -> dict[str, AnswerValue]:
    lead_id = request.args.get("lead", type=as_id)
    return {ABOUT_KEY: lead_pick(lead_id)} if lead_id else {}
