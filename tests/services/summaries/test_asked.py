"""What a weekly mail asks besides the leads: fits and steps to be seen, within the week's budget."""

import re
from datetime import datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from app.domain.fit import FitVerdict
from app.domain.outcomes import OutcomeKind, Stage, Trust
from app.domain.teams import Team
from app.models import (
    DeliveryItem,
    Edition,
    FitAsk,
    Lead,
    MailKind,
    Note,
    Person,
    StageChange,
)
from app.runtime import Runtime
from app.services import fit, requests, stages, summaries
from tests.builders import (
    a_delivery,
    a_lead,
    a_marketer,
    a_prompt,
    a_salesperson,
    an_intent,
)
from tests.conftest import NOW
from tests.inbound_world import a_letter, take
from tests.mail_parts import html_of, text_of
from tests.summary_weeks import JOINED, LAST_MONDAY, MONDAY, an_edition

WEEK = timedelta(weeks=1)
ASKED_FIT = "Do we have what they need?"
MOVED = "Where your leads moved"


@pytest.fixture
def malik(session: Session) -> Person:
    person = a_marketer(session, created_at=JOINED, name="Malik Brandt")
    an_edition(session, person, LAST_MONDAY)
    return person


@pytest.fixture
def nadia(session: Session) -> Person:
    person = a_salesperson(session, created_at=JOINED, name="Nadia Sommer")
    an_edition(session, person, LAST_MONDAY)
    return person


def an_opportunity(
    session: Session, nadia: Person, malik: Person, days_ago: int = 1
) -> Lead:
    """A lead that is a real opportunity; its campaign's intent is old news."""
    intent = an_intent(session, malik, at=MONDAY - 8 * WEEK)
    return a_lead(
        session,
        nadia,
        intent.campaign,
        stage=Stage.OPPORTUNITY,
        outcome_kind=OutcomeKind.OPPORTUNITY,
        outcome_at=MONDAY - timedelta(days=days_ago),
        ask_next_at=None,
    )


def a_step(session: Session, lead: Lead, aware: Person, at: datetime) -> StageChange:
    step = StageChange(
        lead=lead,
        before=Stage.HANDED_OVER,
        after=lead.stage,
        changed_at=at,
        by=lead.owner,
        leading=Team.SALES,
        aware=aware,
    )
    session.add(step)
    session.flush()
    return step


def publish(
    session: Session, runtime: Runtime, person: Person, now: datetime = MONDAY
) -> Edition:
    edition = summaries.publish(session, person.id, runtime.letterhead, now)
    assert edition is not None
    return edition


def mail_to(
    session: Session, runtime: Runtime, person: Person, now: datetime = MONDAY
) -> str:
    """The text of the person's weekly mail; empty if none went out."""
    edition = publish(session, runtime, person, now)
    return text_of(edition.delivery) if edition.delivery is not None else ""


def fits_in(text: str) -> int:
    return len(re.findall(r"Partly: https://\S+/f/\S+/partly", text))


class TestFits:
    def test_both_sides_are_asked_in_their_weekly_mail(
        self, session: Session, runtime: Runtime, nadia: Person, malik: Person
    ) -> None:
        lead = an_opportunity(session, nadia, malik)
        for person in (nadia, malik):
            text = mail_to(session, runtime, person)
            assert ASKED_FIT in text
            assert "Promised: " in text
            assert lead.goal in text
            assert fits_in(text) == 1

    def test_each_is_asked_once(
        self, session: Session, runtime: Runtime, nadia: Person, malik: Person
    ) -> None:
        an_opportunity(session, nadia, malik)
        assert fits_in(mail_to(session, runtime, malik)) == 1
        assert fits_in(mail_to(session, runtime, malik, MONDAY + WEEK)) == 0

    def test_who_has_answered_is_not_asked(
        self, session: Session, runtime: Runtime, nadia: Person, malik: Person
    ) -> None:
        lead = an_opportunity(session, nadia, malik)
        fit.say(
            session,
            lead,
            malik,
            Team.MARKETING,
            FitVerdict.YES,
            trust=Trust.VERIFIED,
            now=NOW,
        )
        assert fits_in(mail_to(session, runtime, malik)) == 0

    def test_what_finds_no_room_counts_as_not_asked_and_comes_next_week(
        self, session: Session, runtime: Runtime, nadia: Person, malik: Person
    ) -> None:
        for days in range(1, 15):
            an_opportunity(session, nadia, malik, days)
        shown = 0
        for week in range(4):
            text = mail_to(session, runtime, malik, MONDAY + week * WEEK)
            assert fits_in(text) <= 10
            shown += fits_in(text)
            asked = session.query(FitAsk).filter_by(person_id=malik.id).count()
            assert asked == shown
        assert shown == 14

    def test_leads_asked_about_this_week_come_first(
        self, session: Session, runtime: Runtime, nadia: Person, malik: Person
    ) -> None:
        an_opportunity(session, nadia, malik)
        for _ in range(7):
            a_lead(session, nadia, handed_over_at=MONDAY - 2 * WEEK)
        monday_again = MONDAY + WEEK
        items = [a_prompt(session, a_lead(session)).id for _ in range(3)]
        a_delivery(
            session,
            nadia,
            kind=MailKind.PROMPT,
            key="earlier-today",
            at=MONDAY - timedelta(hours=1),
            items=[_item(number, one) for number, one in enumerate(items, 1)],
        )
        assert fits_in(mail_to(session, runtime, nadia)) == 0
        assert fits_in(mail_to(session, runtime, nadia, monday_again)) == 1

    def test_requests_and_fits_share_the_ten_taps(
        self, session: Session, runtime: Runtime, nadia: Person, malik: Person
    ) -> None:
        for number in range(9):
            an_opportunity(session, nadia, malik, number + 1)
            requests.raise_(session, nadia, f"Price sheet {number}", MONDAY - WEEK)
        text = mail_to(session, runtime, malik)
        asked = fits_in(text) + len(re.findall(r"Thinking about it: https", text))
        assert fits_in(text) >= 2
        assert asked <= 10

    def test_a_look_at_the_next_mail_asks_nobody(
        self, session: Session, runtime: Runtime, nadia: Person, malik: Person
    ) -> None:
        an_opportunity(session, nadia, malik)
        message = summaries.preview(session, malik, runtime.letterhead, MONDAY)
        assert ASKED_FIT in message.text
        assert session.query(FitAsk).count() == 0

    def test_the_agreed_share_is_told_once_somebody_has_said_something(
        self, session: Session, runtime: Runtime, nadia: Person, malik: Person
    ) -> None:
        lead = an_opportunity(session, nadia, malik)
        assert "Fit agreed" not in mail_to(session, runtime, malik)
        fit.say(
            session,
            lead,
            malik,
            Team.MARKETING,
            FitVerdict.NO,
            trust=Trust.VERIFIED,
            now=MONDAY,
        )
        session.flush()
        an_intent(session, a_marketer(session), at=MONDAY + timedelta(days=1))
        assert "Fit agreed for 0%" in mail_to(session, runtime, nadia)


class TestReplies:
    @pytest.mark.parametrize(
        ("words", "said"),
        [
            ("Yes.", FitVerdict.YES),
            ("teilweise", FitVerdict.PARTLY),
            ("No, we don’t", FitVerdict.NO),
            ("Yes, but not before June", None),
        ],
    )
    def test_a_plain_word_answers_and_anything_more_is_a_note(
        self,
        session: Session,
        runtime: Runtime,
        nadia: Person,
        malik: Person,
        words: str,
        said: FitVerdict | None,
    ) -> None:
        lead = an_opportunity(session, nadia, malik)
        edition = publish(session, runtime, malik)
        assert edition.delivery is not None
        session.commit()
        take(session, runtime, a_letter(edition.delivery, f"re 1: {words}"), MONDAY)
        session.refresh(lead)
        assert lead.fit_marketing is said
        noted = [note.text for note in session.query(Note)]
        assert noted == ([words] if said is None else [])


class TestSteps:
    def test_whoever_is_to_know_is_told_and_says_seen_by_one_tap(
        self, session: Session, runtime: Runtime, nadia: Person, malik: Person
    ) -> None:
        lead = an_opportunity(session, nadia, malik)
        a_step(session, lead, malik, MONDAY - timedelta(days=1))
        text = mail_to(session, runtime, malik)
        assert MOVED in text
        assert "From Handed over to Opportunity" in text
        assert "Nadia Sommer, " in text
        assert "Seen: https://" in text

    def test_several_take_one_tap_together(
        self, session: Session, runtime: Runtime, nadia: Person, malik: Person
    ) -> None:
        for days in (1, 2, 3):
            lead = an_opportunity(session, nadia, malik, days)
            a_step(session, lead, malik, MONDAY - timedelta(days=days))
        edition = publish(session, runtime, malik)
        assert edition.delivery is not None
        assert text_of(edition.delivery).count("/step/") == 1
        assert "Seen, all 3" in html_of(edition.delivery)

    def test_what_is_unseen_for_a_week_stands_in_both_sides_mails(
        self, session: Session, runtime: Runtime, nadia: Person, malik: Person
    ) -> None:
        lead = an_opportunity(session, nadia, malik)
        a_step(session, lead, malik, MONDAY - timedelta(days=8))
        assert "Seen: https://" in mail_to(session, runtime, malik)
        text = mail_to(session, runtime, nadia)
        assert "Malik Brandt has not seen it since" in text
        assert "/step/" not in text

    def test_the_other_side_hears_nothing_before_a_week_is_over(
        self, session: Session, runtime: Runtime, nadia: Person, malik: Person
    ) -> None:
        lead = an_opportunity(session, nadia, malik)
        a_step(session, lead, malik, MONDAY - timedelta(days=6))
        assert MOVED not in mail_to(session, runtime, nadia)

    def test_what_was_seen_is_not_told_again(
        self, session: Session, runtime: Runtime, nadia: Person, malik: Person
    ) -> None:
        lead = an_opportunity(session, nadia, malik)
        step = a_step(session, lead, malik, MONDAY - timedelta(days=8))
        stages.see(session, step, MONDAY - timedelta(days=1))
        session.expire_all()
        assert MOVED not in mail_to(session, runtime, malik)
        assert MOVED not in mail_to(session, runtime, nadia)

    def test_what_somebody_else_left_unseen_is_no_reason_for_a_mail(
        self, session: Session, runtime: Runtime, nadia: Person, malik: Person
    ) -> None:
        lead = an_opportunity(session, nadia, malik)
        a_step(session, lead, malik, MONDAY - timedelta(days=8))
        fit.note_asked(session, [fit.Question(lead, Team.SALES)], nadia, LAST_MONDAY)
        session.flush()
        assert mail_to(session, runtime, nadia) == ""

    def test_an_old_step_is_left_to_its_page(
        self, session: Session, runtime: Runtime, nadia: Person, malik: Person
    ) -> None:
        lead = an_opportunity(session, nadia, malik)
        a_step(session, lead, malik, MONDAY - stages.TOLD_FOR)
        assert MOVED not in mail_to(session, runtime, malik)


def _item(number: int, prompt_id: int) -> DeliveryItem:
    return DeliveryItem(number=number, prompt_id=prompt_id)
