"""How soon leads are touched and questions answered, how long they stay, what the field hears."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.outcomes import OutcomeKind
from app.domain.question_kinds import AnswerValue, lead_pick
from app.domain.questions import Warmth
from app.domain.requests import RequestState
from app.domain.trends import Middle
from app.models import Lead, Note, PromptState, Request
from app.services import joint_details, joint_pace, nothing_new, requests
from app.services.joint import Share
from app.services.joint_pace import FollowThrough, Pace, Stay
from tests.builders import (
    a_campaign,
    a_field_report,
    a_lead,
    a_marketer,
    a_prompt,
    a_salesperson,
    an_outcome,
)
from tests.conftest import NOW

DAY = timedelta(days=1)
SINCE = NOW - 90 * DAY
K = OutcomeKind


def pace(session: Session) -> Pace:
    session.flush()
    return joint_details.details(session, SINCE, NOW)[0].pace


def said(session: Session, lead: Lead, kind: OutcomeKind, days_ago: float) -> None:
    assert lead.owner is not None
    at = NOW - days_ago * DAY
    an_outcome(session, lead, kind, at)


def test_a_lead_is_touched_in_time_by_its_campaigns_warmth(session: Session) -> None:
    for warmth in (Warmth.ASKED, Warmth.CONTENT):
        campaign = a_campaign(session, warmth=warmth)
        # Wednesday a week ago, 11 in Berlin; told of on Thursday at 11.
        lead = a_lead(session, campaign=campaign, handed_over_at=NOW - 7 * DAY)
        said(session, lead, K.WORKING, 6)
    a_lead(session, handed_over_at=NOW - 20 * DAY)
    # Its time is not over yet.
    a_lead(session, handed_over_at=NOW - timedelta(minutes=5))
    found = pace(session)
    assert found.in_time == Share(1, 2)
    assert found.hours_to_word == Middle(10, 2)


@pytest.mark.parametrize("way", ["mine", "note", "report", "outcome"])
def test_a_first_word_is_whatever_sales_says_by_itself(
    session: Session, way: str
) -> None:
    lead = a_lead(session, handed_over_at=NOW - 7 * DAY)
    assert lead.owner is not None
    at = NOW - 6 * DAY
    if way == "mine":
        lead.accepted_at = at
    elif way == "note":
        colleague = a_marketer(session)
        for author, when in ((colleague, at - DAY / 2), (lead.owner, at)):
            session.add(
                Note(author=author, lead=lead, text="Called them", written_at=when)
            )
    elif way == "report":
        about = lead_pick(lead.id)
        a_field_report(session, lead.owner, at, about=about, landed="The tracker")
    else:
        said(session, lead, K.WORKING, 6)
    assert pace(session).hours_to_word == Middle(10, 1)


def test_what_sales_says_when_asked_tells_nothing_of_its_first_touch(
    session: Session,
) -> None:
    lead = a_lead(session, handed_over_at=NOW - 20 * DAY)
    a_prompt(session, lead, NOW - 17 * DAY, times_asked=1)
    said(session, lead, K.WORKING, 16)
    silent = a_lead(session, handed_over_at=NOW - 20 * DAY)
    assert silent.accepted_at is None
    found = pace(session)
    assert (found.in_time, found.hours_to_word) == (Share(0, 0), None)


def test_answers_are_counted_by_the_mail_they_came_after(session: Session) -> None:
    for mails, state in (
        (1, PromptState.ANSWERED),
        (1, PromptState.OPEN),
        (2, PromptState.ANSWERED),
        (3, PromptState.EXPIRED),
        (4, PromptState.ANSWERED),
        (0, PromptState.OPEN),
    ):
        lead = a_lead(session, handed_over_at=NOW - 20 * DAY)
        a_prompt(session, lead, NOW - 10 * DAY, times_asked=mails, state=state)
    found = pace(session)
    assert found.answered == Share(3, 5)
    assert found.by_mail == (Share(1, 5), Share(1, 3), Share(1, 2))


def test_follow_through_is_told_by_campaign(session: Session) -> None:
    lead = a_lead(session)
    assert lead.owner is not None
    asks: dict[str, AnswerValue] = {
        "about": lead_pick(lead.id),
        "request": "A price sheet",
        "landed": "The tracker",
    }
    a_field_report(session, lead.owner, NOW - DAY, **asks)
    a_field_report(session, lead.owner, NOW - DAY, objection=["price"])
    found, by_campaign = joint_pace.follow_through(session, SINCE, NOW)
    assert (found.reports, found.requests) == (Share(0, 2), Share(0, 1))
    assert by_campaign == {
        lead.campaign_id: FollowThrough(Share(0, 1), Share(0, 1)),
    }


def test_stays_that_are_over_are_told_apart_from_those_that_last(
    session: Session,
) -> None:
    gone, stuck = (a_lead(session, handed_over_at=NOW - 40 * DAY) for _ in range(2))
    for lead, kind, days_ago in (
        (gone, K.WORKING, 30),
        (gone, K.WORKING, 20),
        (gone, K.OPPORTUNITY, 10),
        (gone, K.WON, 4),
        (stuck, K.WORKING, 9),
    ):
        said(session, lead, kind, days_ago)
    assert pace(session).stays == (
        Stay(K.OPPORTUNITY, Middle(6, 1), None),
        Stay(K.WORKING, Middle(20, 1), Middle(9, 1)),
    )


@pytest.mark.parametrize("state", [RequestState.OPEN, RequestState.DECLINED])
def test_what_the_field_said_and_got_an_answer_to(
    session: Session, state: RequestState
) -> None:
    nadia, malik = a_salesperson(session), a_marketer(session)
    a_field_report(session, nadia, NOW - 3 * DAY)
    asks = {"objection": ["price"], "request": "A price sheet"}
    report = a_field_report(session, nadia, NOW - 3 * DAY, **asks)
    request = session.scalars(
        select(Request).where(Request.submission_id == report.id)
    ).one()
    nothing_new.say(session, nadia, "2026-W31", NOW - DAY)
    if state is not RequestState.OPEN:
        requests.answer(session, request, malik, state, "No: two exist", NOW - DAY)
    session.flush()
    found, by_campaign = joint_pace.follow_through(session, SINCE, NOW)
    assert by_campaign == {}
    answered = int(state is not RequestState.OPEN)
    assert found.reports == Share(answered, 2)
    assert found.requests == Share(answered, 1)
