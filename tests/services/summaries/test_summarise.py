"""What each side reads: everything new since last time, its own first, in a fixed order."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from app.domain.outcomes import OutcomeKind, Reason
from app.domain.requests import RequestState
from app.domain.teams import ProspectNaming, Team
from app.models import Lead, Person
from app.services import notes, requests, summaries
from app.services.prompts import Said
from app.services.summaries import Period, Summary
from app.services.summaries.asked import Asked
from app.services.summaries.content import Reach, Revised
from tests.builders import (
    a_campaign,
    a_field_report,
    a_lead,
    a_marketer,
    a_person,
    a_prompt,
    a_salesperson,
    a_version,
    a_workspace,
    an_intent,
    an_outcome,
)
from tests.summary_weeks import (
    LAST_MONDAY,
    MONDAY,
    Cast,
    a_first_week,
    an_edition,
    fill,
)
from tests.web.pages import counted_queries

PERIOD = Period(LAST_MONDAY, MONDAY)
YESTERDAY = MONDAY - timedelta(days=1)
LONG_AGO = MONDAY - timedelta(weeks=4)


@pytest.fixture
def nadia(session: Session) -> Person:
    return a_salesperson(session)


@pytest.fixture
def malik(session: Session) -> Person:
    return a_marketer(session)


def read(session: Session, person: Person) -> Summary:
    return summaries.summarise(session, person, PERIOD)


def say(session: Session, lead: Lead, kind: OutcomeKind, **fields: object) -> None:
    an_outcome(session, lead, Said(kind, **fields), YESTERDAY)


def test_a_request_that_was_answered_is_what_words_changed(
    session: Session, nadia: Person, malik: Person
) -> None:
    request = requests.raise_(session, nadia, "A price list", LONG_AGO)
    requests.answer(
        session, request, malik, RequestState.CHANGED, "It is out", YESTERDAY
    )
    (change,) = read(session, nadia).changes
    assert change.state is RequestState.CHANGED
    assert (change.text, change.answer, change.by) == (
        "A price list",
        "It is out",
        malik.name,
    )


def test_a_colleague_reads_what_was_decided_but_not_what_was_only_seen(
    session: Session, nadia: Person, malik: Person
) -> None:
    colleague = a_salesperson(session, name="Bo Dahl")
    for state in (RequestState.SEEN, RequestState.CHANGED):
        request = requests.raise_(session, nadia, f"{state}", LONG_AGO)
        requests.answer(session, request, malik, state, "", YESTERDAY)
    summary = read(session, colleague)
    assert [answer.text for answer in summary.answered] == ["changed"]
    assert summary.changes == ()


def test_a_request_left_for_a_fortnight_is_told_once(
    session: Session, nadia: Person
) -> None:
    requests.raise_(session, nadia, "Old news", MONDAY - timedelta(days=30))
    requests.raise_(session, nadia, "Just now", MONDAY - timedelta(days=16))
    (change,) = read(session, nadia).changes
    assert (change.text, change.days_left) == ("Just now", 16)


def test_the_reader_learns_whom_the_words_reached(
    session: Session, nadia: Person, malik: Person
) -> None:
    a_field_report(session, nadia, LAST_MONDAY - timedelta(days=2))
    for marketer in (malik, a_marketer(session)):
        an_edition(session, marketer, LAST_MONDAY)
    an_edition(session, a_salesperson(session), LAST_MONDAY)
    assert read(session, nadia).reach == Reach(submissions=1, people=2)


def test_a_note_about_what_one_said_is_an_answer_and_any_other_is_input(
    session: Session, nadia: Person, malik: Person
) -> None:
    report = a_field_report(session, nadia, LONG_AGO)
    notes.write(session, malik, "Which yard was it?", YESTERDAY, about=report)
    notes.write(session, malik, "The fair is full", YESTERDAY)
    summary = read(session, nadia)
    assert [note.words for note in summary.replies] == ["Which yard was it?"]
    assert [note.words for note in summary.notes] == ["The fair is full"]


def test_a_note_reaches_whose_note_or_campaign_it_answers(
    session: Session, nadia: Person, malik: Person
) -> None:
    own = notes.write(session, nadia, "They came from the fair", LONG_AGO)
    session.flush()
    campaign = a_campaign(session, malik)
    a_lead(session, nadia, campaign)
    notes.write(session, malik, "All of them?", YESTERDAY, about=own)
    notes.write(session, malik, "It runs on until May", YESTERDAY, about=campaign)
    session.flush()
    replies = [note.words for note in read(session, nadia).replies]
    assert sorted(replies) == ["All of them?", "It runs on until May"]


def test_a_new_intent_is_told_with_what_to_open_with(
    session: Session, nadia: Person, malik: Person
) -> None:
    an_intent(session, malik, at=YESTERDAY, opener="Which routes?")
    (news,) = read(session, nadia).intents
    assert (news.is_new, news.opener, news.revised) == (True, "Which routes?", ())


def test_a_changed_intent_is_told_as_before_and_after(
    session: Session, nadia: Person, malik: Person
) -> None:
    first = an_intent(session, malik, at=LONG_AGO, message="Two days")
    for message in ("Three days", "One day"):
        an_intent(session, malik, first.campaign, YESTERDAY, message=message)
    (news,) = read(session, nadia).intents
    assert news.revised == (Revised("message", "Two days", "One day"),)


def test_campaigns_of_the_readers_leads_come_first(
    session: Session, nadia: Person
) -> None:
    mine = an_intent(session, at=YESTERDAY, name="Mine").campaign
    an_intent(session, at=YESTERDAY, name="Newer")
    a_lead(session, nadia, mine)
    assert [news.name for news in read(session, nadia).intents] == ["Mine", "Newer"]


def test_what_is_live_and_not_new_is_named(session: Session, nadia: Person) -> None:
    an_intent(session, at=LONG_AGO, name="Running")
    an_intent(session, at=LONG_AGO, name="Over", ends_on="2026-03-01")
    an_intent(session, at=YESTERDAY, name="New")
    assert [campaign.name for campaign in read(session, nadia).live] == ["Running"]


def test_the_question_of_the_week_takes_turns(session: Session, nadia: Person) -> None:
    a_version(session)
    asked = set()
    for weeks in range(5):
        until = MONDAY + timedelta(weeks=weeks)
        summary = summaries.summarise(session, nadia, Period(LAST_MONDAY, until))
        assert summary.question is not None
        asked.add(summary.question.wording)
    assert len(asked) == 5
    assert read(session, a_marketer(session)).question is None


def test_leads_owed_are_named_as_the_company_wants(
    session: Session, nadia: Person
) -> None:
    a_workspace(session).prospect_naming = ProspectNaming.INITIALS
    lead = a_lead(session, nadia, name="Jonas Petersen", company="Elbe")
    prompt = a_prompt(session, lead, times_asked=2)
    summary = summaries.summarise(session, nadia, PERIOD, Asked([prompt]))
    (owed,) = summary.owed_leads
    assert (owed.title, owed.goal) == ("J. P., Elbe", lead.goal)


def test_outcomes_are_told_by_campaign_with_reasons_and_silence(
    session: Session, nadia: Person, malik: Person
) -> None:
    campaign = a_campaign(session, malik)
    handed = {"handed_over_at": LONG_AGO}
    leads = [a_lead(session, nadia, campaign, **handed) for _ in range(4)]
    say(session, leads[0], OutcomeKind.WORKING)
    say(session, leads[0], OutcomeKind.WON, note="Signed at the fair")
    say(session, leads[1], OutcomeKind.LOST, reason=Reason.PRICE)
    say(session, a_lead(session, nadia), OutcomeKind.WON)
    summary = read(session, malik)
    (row,) = summary.outcomes
    assert dict(row.counts) == {OutcomeKind.WON: 1, OutcomeKind.LOST: 1}
    assert row.reasons == ((Reason.PRICE, 1),)
    assert row.silent == 2
    assert (row.words, row.by) == ("Signed at the fair", nadia.name)
    assert summary.silence is not None
    assert summary.silence.leads == 2


def test_who_runs_no_campaign_reads_about_all(session: Session, malik: Person) -> None:
    lead = a_lead(session, campaign=a_campaign(session, a_marketer(session)))
    say(session, lead, OutcomeKind.WON)
    (row,) = read(session, malik).outcomes
    assert not row.is_mine


def test_answers_to_the_learning_question_are_verbatim(
    session: Session, nadia: Person, malik: Person
) -> None:
    lead = a_lead(session, nadia, a_campaign(session, malik))
    words = "A spreadsheet,\nfor nine years"
    say(session, lead, OutcomeKind.WORKING, learning=words)
    (learned,) = read(session, malik).learned
    assert (learned.words, learned.by) == (words, nadia.name)


def test_requests_about_the_readers_campaigns_come_first(
    session: Session, nadia: Person, malik: Person
) -> None:
    lead = a_lead(session, nadia, a_campaign(session, malik))
    a_field_report(session, nadia, LONG_AGO, landed="Map", request="Older")
    a_field_report(
        session, nadia, YESTERDAY, landed="Map", request="Mine", about=f"lead:{lead.id}"
    )
    owed = read(session, malik).owed_requests
    assert [(request.text, request.is_left) for request in owed] == [
        ("Mine", False),
        ("Older", True),
    ]


def test_each_side_reads_the_others_words_and_who_is_both_reads_both(
    session: Session, nadia: Person, malik: Person
) -> None:
    bente = a_person(session, Team.SALES, Team.MARKETING, name="Bente Holm")
    a_field_report(session, nadia, YESTERDAY)
    an_intent(session, malik, at=YESTERDAY)
    a_field_report(session, bente, YESTERDAY, landed="Her own")
    sales, marketing, both = (read(session, p) for p in (nadia, malik, bente))
    assert (len(sales.intents), sales.heard) == (1, ())
    assert (marketing.intents, len(marketing.heard)) == ((), 2)
    assert (len(both.intents), len(both.heard)) == (1, 1)


def test_a_week_in_which_nothing_was_said_has_no_news(
    session: Session, nadia: Person, malik: Person
) -> None:
    an_intent(session, malik, at=LONG_AGO)
    a_field_report(session, nadia, LONG_AGO)
    assert not read(session, nadia).has_news
    assert not read(session, malik).has_news


@pytest.mark.parametrize("reader", ["sales", "marketing", "both"])
def test_a_longer_week_asks_the_database_no_more_questions(
    session: Session, reader: str
) -> None:
    cast = a_first_week(session)
    counts = []
    for _ in range(2):
        fill(session, cast, reports=3, intents=2, outcomes=8)
        session.commit()
        session.expunge_all()
        person = session.get_one(Person, getattr(cast, reader).id)
        with counted_queries() as queries:
            read(session, person)
        counts.append(len(queries))
        cast = Cast(*(session.merge(part) for part in vars(cast).values()))
    assert counts[0] == counts[1] <= 50


def test_who_runs_a_campaign_is_asked_whether_its_card_is_still_right(
    session: Session, malik: Person
) -> None:
    campaign = an_intent(session, malik, at=MONDAY - timedelta(days=33)).campaign
    told = read(session, malik)
    assert [check.campaign_id for check in told.card_checks] == [campaign.id]
    assert told.has_news
    assert read(session, a_marketer(session, name="Lea Marin")).card_checks == ()
