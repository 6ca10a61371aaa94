"""Joint numbers: what became of the leads of a period, with the counts behind each share."""

from dataclasses import astuple
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.fit import FitVerdict
from app.domain.outcomes import OutcomeKind, Trust
from app.models import Lead, Outcome
from app.services import joint, prompts
from app.services.joint import Counts, Share
from tests.builders import a_campaign, a_lead, a_salesperson, an_intent, an_outcome
from tests.conftest import NOW

SINCE, UNTIL = NOW - timedelta(days=90), NOW + timedelta(days=1)
K = OutcomeKind


def say(
    session: Session, lead: Lead, *kinds: OutcomeKind, trust: Trust = Trust.VERIFIED
) -> None:
    """The owner says these, one after the other."""
    assert lead.owner is not None
    for minute, kind in enumerate(kinds):
        an_outcome(session, lead, kind, NOW + timedelta(minutes=minute), trust=trust)


def whole(session: Session) -> Counts:
    return joint.numbers(session, SINCE, UNTIL).whole


def test_each_lead_counts_once_however_much_was_said(session: Session) -> None:
    campaign = a_campaign(session)
    owner = a_salesperson(session)
    said = [
        (K.OPPORTUNITY, K.WON),
        (K.OPPORTUNITY, K.LOST),
        (K.WORKING, K.WORKING),
        (K.BAD_FIT,),
        (),
    ]
    for kinds in said:
        say(session, a_lead(session, owner, campaign), *kinds)
    counts = whole(session)
    assert (counts.handed_over, counts.answered, counts.silent) == (5, 4, 1)
    assert counts.coverage == Share(4, 5)
    assert counts.acceptance == Share(3, 4)
    assert counts.opportunity == Share(2, 5)
    assert counts.win == Share(1, 2)


def test_what_was_once_refused_stays_refused(session: Session) -> None:
    say(session, a_lead(session), K.BAD_FIT, K.WORKING)
    assert whole(session).acceptance == Share(0, 1)


def test_the_period_is_that_of_the_hand_over(session: Session) -> None:
    early = a_lead(session, handed_over_at=SINCE - timedelta(minutes=1))
    say(session, early, K.WON)
    a_lead(session, handed_over_at=SINCE)
    a_lead(session, handed_over_at=UNTIL)
    assert whole(session) == Counts(handed_over=1)


def test_what_a_scanner_seems_to_have_said_does_not_count(session: Session) -> None:
    say(session, a_lead(session), K.WON, trust=Trust.SUSPECT)
    assert whole(session).coverage == Share(0, 1)


def test_what_was_undone_does_not_count(session: Session) -> None:
    lead = a_lead(session)
    say(session, lead, K.OPPORTUNITY)
    outcome = session.scalars(select(Outcome)).one()
    prompts.undo(session, outcome, outcome.person, NOW)
    assert whole(session) == Counts(handed_over=1)


def test_fit_is_agreed_with_a_promise_a_goal_and_two_yes(session: Session) -> None:
    promised = an_intent(session).campaign
    owner = a_salesperson(session)
    yes = {"fit_sales": FitVerdict.YES, "fit_marketing": FitVerdict.YES}
    a_lead(session, owner, promised, **yes)
    a_lead(session, owner, promised, **yes | {"goal": ""})
    a_lead(session, owner, promised, **yes | {"fit_sales": FitVerdict.PARTLY})
    a_lead(session, owner, a_campaign(session), **yes)
    assert whole(session).agreement == Share(1, 4)


def test_campaigns_add_up_to_the_whole_the_largest_first(session: Session) -> None:
    small, large = a_campaign(session, name="Small"), a_campaign(session, name="Large")
    owner = a_salesperson(session)
    for campaign, count in ((small, 2), (large, 3)):
        for _ in range(count):
            say(session, a_lead(session, owner, campaign), K.WON)
    numbers = joint.numbers(session, SINCE, UNTIL)
    assert [row.name for row in numbers.campaigns] == ["Large", "Small"]
    by_campaign = [astuple(row.counts) for row in numbers.campaigns]
    assert [sum(column) for column in zip(*by_campaign, strict=True)] == list(
        astuple(numbers.whole)
    )


def test_nothing_handed_over_is_nothing_of_nothing(session: Session) -> None:
    assert whole(session).coverage == Share(0, 0)
