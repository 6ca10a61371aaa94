"""Brings a reader's week together: everything new since last time, in its order."""

from dataclasses import replace

from sqlalchemy.orm import Session

from app.domain.teams import Team
from app.models import Person
from app.services import joint, requests
from app.services.summaries import changed, for_both, for_marketing, for_sales
from app.services.summaries.asked import NOTHING, Asked
from app.services.summaries.content import Period, Summary, Totals
from app.services.summaries.differing import differing
from app.services.summaries.editions import JOINT_PERIOD
from app.services.summaries.heard import faded, heard
from app.services.summaries.reader import Reader, reader_of


def summarise(
    session: Session,
    person: Person,
    period: Period,
    asked: Asked = NOTHING,
    *,
    is_first: bool = False,
) -> Summary:
    """The person's whole summary of the period; what is asked in the same mail is part of it."""
    reader = reader_of(session, person, period)
    answered = requests.answered_since(session, period.since, period.until)
    said = changed.said(session, reader)
    summary = Summary(
        person_id=person.id,
        teams=person.teams,
        period=period,
        is_first=is_first,
        numbers=joint.numbers(session, period.until - JOINT_PERIOD, period.until),
        reach=changed.reach(session, reader),
        changes=tuple(changed.changes(session, reader, answered)),
        replies=tuple(words for words in said if words.is_mine),
        notes=tuple(words for words in said if not words.is_mine),
        owed_leads=tuple(for_sales.owed_leads(reader, asked.prompts)),
        fits=tuple(for_both.fits(reader, asked.fits)),
        moved=tuple(for_both.moved(reader, asked.steps)),
        budget=asked.budget,
        differing=tuple(differing(session, reader)),
    )
    if Team.SALES in person.teams:
        summary = _with_input_of_marketing(session, reader, summary)
        others = changed.answered_to_others(reader, answered)
        summary = replace(summary, answered=tuple(others))
    if Team.MARKETING in person.teams:
        summary = _with_input_of_sales(session, reader, summary)
    return replace(summary, totals=_totals(summary))


def _with_input_of_marketing(
    session: Session, reader: Reader, summary: Summary
) -> Summary:
    intents = for_sales.intents(session, reader)
    told = {intent.campaign_id for intent in intents}
    live = [
        campaign
        for campaign in for_sales.live(session, reader)
        if campaign.campaign_id not in told
    ]
    return replace(
        summary,
        faded=tuple(faded(session, reader)[:1]),
        question=for_sales.question_of_the_week(session, reader),
        intents=tuple(intents),
        live=tuple(live),
    )


def _with_input_of_sales(session: Session, reader: Reader, summary: Summary) -> Summary:
    outcomes = for_marketing.new_outcomes(session, reader)
    items, reports = heard(session, reader)
    return replace(
        summary,
        learned=tuple(for_marketing.learned(reader, outcomes)),
        outcomes=tuple(for_marketing.by_campaign(reader, outcomes, summary.numbers)),
        heard=tuple(items),
        owed_requests=tuple(for_marketing.owed_requests(session, reader)),
        card_checks=tuple(for_marketing.due_cards(session, reader)),
        silence=for_marketing.silence(session, reader),
        totals=Totals(reports=reports),
    )


def _totals(summary: Summary) -> Totals:
    return Totals(
        changes=len(summary.changes),
        owed_leads=len(summary.owed_leads),
        intents=len(summary.intents),
        won=for_marketing.won(summary.outcomes),
        outcomes=sum(count for row in summary.outcomes for _, count in row.counts),
        reports=summary.totals.reports,
        owed_requests=len(summary.owed_requests),
        notes=len(summary.replies) + len(summary.notes) + len(summary.answered),
    )
