"""The operations of the API."""

import re

from flask import Blueprint, Response, request, url_for

from app.domain.scopes import Scope
from app.models import Lead, Outcome
from app.services import (
    api_clients,
    campaigns,
    feeds,
    lead_directory,
    lead_intake,
    leads,
)
from app.services.feeds import LeadFilter, OutcomeFilter
from app.services.lead_bringing import Bringer
from app.services.lead_directory import Directory, FirstQuestions
from app.services.lead_intake import Brought
from app.web import problems
from app.web.api import schemas
from app.web.api.callers import Caller
from app.web.api.fields import LARGEST_ID
from app.web.api.operations import (
    Answer,
    Operation,
    Operations,
    add,
    as_response,
    body_as,
    query_as,
    refused,
)
from app.web.context import db_session, now
from app.web.problems import Problem

bp = Blueprint("api", __name__, url_prefix="/api/v1")

OPERATIONS: Operations = []
IDEMPOTENCY_KEY = "Idempotency-Key"
_KEY = re.compile("[0-9A-Za-z_.:-]{1,200}")
_ONE_LEAD = "/leads/<int:lead_id>"
_ONE_OUTCOME = "/outcomes/<int:outcome_id>"


@add(
    bp,
    OPERATIONS,
    Operation(
        "GET",
        "/leads",
        "Leads, the oldest first",
        Scope.READ_LEADS,
        {200: schemas.LeadsOut},
        query=schemas.LeadsQuery,
    ),
)
def list_leads(_: Caller) -> Answer:
    query = query_as(schemas.LeadsQuery)
    wanted = LeadFilter(
        campaign_id=query.campaign_id,
        owner_id=query.owner_id,
        stage=query.stage,
        address=query.email and query.email.strip().lower(),
        external_id=query.external_id and query.external_id.strip(),
    )
    page = feeds.leads(db_session(), wanted, query.after_id, query.limit)
    found = [schemas.LeadOut.of(lead) for lead in page.rows]
    return Answer(schemas.LeadsOut(leads=found, next_cursor=_cursor(page.next_id)))


@add(
    bp,
    OPERATIONS,
    Operation(
        "POST",
        "/leads",
        "Bring a lead: it is made, or filled in where it is known already",
        Scope.WRITE_LEADS,
        {201: schemas.LeadTaken, 200: schemas.LeadTaken},
        body=schemas.LeadIn,
        problems=(400, 409, 413, 415),
        may_be_repeated=True,
    ),
)
def create_lead(caller: Caller) -> Answer | Response:
    body, key = body_as(schemas.LeadIn), _key()
    session = db_session()
    client = api_clients.get(session, caller.client_id)
    if client is None:
        raise Problem(401, "The token is gone.")
    if key:
        try:
            sent = request.get_data()
            before = api_clients.answered(session, client, key, sent, now())
        except api_clients.OtherBody as error:
            text = "was used before, with another body"
            raise refused(IDEMPOTENCY_KEY, text) from error
        if before is not None:
            return problems.replayed(before.status, before.content)
    answer = _take_in(caller, body)
    if key:
        content = answer.content.model_dump(mode="json")
        api_clients.keep(
            session, client, key, api_clients.Answer(answer.status, content)
        )
    session.commit()
    return as_response(answer)


@add(
    bp,
    OPERATIONS,
    Operation(
        "GET",
        _ONE_LEAD,
        "One lead",
        Scope.READ_LEADS,
        {200: schemas.LeadOut},
        problems=(404,),
    ),
)
def show_lead(_: Caller, lead_id: int) -> Answer:
    return Answer(schemas.LeadOut.of(_lead(lead_id)))


@add(
    bp,
    OPERATIONS,
    Operation(
        "PATCH",
        _ONE_LEAD,
        "Say anew what is known of a lead: what is filled changes, blanks change nothing",
        Scope.WRITE_LEADS,
        {200: schemas.LeadTaken},
        body=schemas.LeadChanges,
        problems=(400, 404, 409, 413, 415),
    ),
)
def update_lead(caller: Caller, lead_id: int) -> Answer:
    body = body_as(schemas.LeadChanges)
    if not body.model_fields_set:
        raise refused("", "says nothing")
    lead, brought = _lead(lead_id), body.brought()
    directory = _directory(lead.campaign_id, brought)
    try:
        taken = lead_intake.change(
            db_session(), lead, brought, directory, _bringer(caller)
        )
    except lead_intake.BelongsToAnother as error:
        raise _of_another(error) from error
    db_session().commit()
    return Answer(schemas.LeadTaken.of(taken))


@add(
    bp,
    OPERATIONS,
    Operation(
        "GET",
        "/outcomes",
        "Outcomes, in the order in which they were said",
        Scope.READ_OUTCOMES,
        {200: schemas.OutcomesOut},
        query=schemas.OutcomesQuery,
    ),
)
def list_outcomes(_: Caller) -> Answer:
    query = query_as(schemas.OutcomesQuery)
    wanted = OutcomeFilter(lead_id=query.lead_id, kind=query.outcome)
    page = feeds.outcomes(db_session(), wanted, query.after_id, query.limit)
    found = [schemas.OutcomeOut.of(outcome) for outcome in page.rows]
    cursor = _cursor(page.next_id)
    return Answer(schemas.OutcomesOut(outcomes=found, next_cursor=cursor))


@add(
    bp,
    OPERATIONS,
    Operation(
        "GET",
        _ONE_OUTCOME,
        "One outcome",
        Scope.READ_OUTCOMES,
        {200: schemas.OutcomeOut},
        problems=(404,),
    ),
)
def show_outcome(_: Caller, outcome_id: int) -> Answer:
    return Answer(schemas.OutcomeOut.of(_outcome(outcome_id)))


@add(
    bp,
    OPERATIONS,
    Operation(
        "GET",
        "/campaigns",
        "Campaigns, the oldest first",
        Scope.READ_LEADS,
        {200: schemas.CampaignsOut},
        query=schemas.PageQuery,
    ),
)
def list_campaigns(_: Caller) -> Answer:
    query = query_as(schemas.PageQuery)
    page = feeds.campaigns(db_session(), query.after_id, query.limit)
    found = [schemas.CampaignOut.of(campaign) for campaign in page.rows]
    cursor = _cursor(page.next_id)
    return Answer(schemas.CampaignsOut(campaigns=found, next_cursor=cursor))


def _take_in(caller: Caller, body: schemas.LeadIn) -> Answer:
    brought = body.brought()
    directory = _directory(body.campaign_id, brought)
    try:
        taken = lead_intake.take_in(db_session(), brought, directory, _bringer(caller))
    except lead_intake.NobodyMeant as error:
        text = "nobody could tell who this is"
        raise refused("", text) from error
    is_new = taken.result is lead_intake.Intake.CREATED
    place = url_for("api.show_lead", lead_id=taken.lead.id)
    headers = {"Location": place} if is_new else {}
    return Answer(schemas.LeadTaken.of(taken), 201 if is_new else 200, headers)


def _directory(campaign_id: int, brought: Brought) -> Directory:
    """Who and what is here; Problem where campaign or owner is not."""
    session = db_session()
    if campaigns.get(session, campaign_id) is None:
        raise Problem(409, f"There is no campaign {campaign_id}.")
    directory = lead_directory.directory(session, campaign_id, None)
    owner = brought.fields.get("owner", "")
    if owner and directory.owner_of(owner) is None:
        raise Problem(409, "Nobody in sales here has the owner's mail address.")
    return directory


def _bringer(caller: Caller) -> Bringer:
    return Bringer(FirstQuestions(now()), caller.person_id, now(), now())


def _of_another(error: lead_intake.BelongsToAnother) -> Problem:
    name = "email" if error.column == "address" else error.column
    return Problem(409, f"Another lead of the campaign has this {name}.")


def _key() -> str:
    """The idempotency key, "" without one."""
    key = request.headers.get(IDEMPOTENCY_KEY)
    if key is not None and not _KEY.fullmatch(key):
        raise refused(IDEMPOTENCY_KEY, "must be up to 200 letters, digits, _ . : or -")
    return key or ""


def _cursor(last_id: int | None) -> str | None:
    return str(last_id) if last_id is not None else None


def _lead(lead_id: int) -> Lead:
    lead = leads.get(db_session(), lead_id) if lead_id <= LARGEST_ID else None
    if lead is None:
        raise Problem(404, f"There is no lead {lead_id}.")
    return lead


def _outcome(outcome_id: int) -> Outcome:
    is_number = outcome_id <= LARGEST_ID
    outcome = feeds.outcome(db_session(), outcome_id) if is_number else None
    if outcome is None:
        raise Problem(404, f"There is no outcome {outcome_id}.")
    return outcome
