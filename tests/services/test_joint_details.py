"""Amounts, times and reasons of the leads of a period."""

from datetime import timedelta
from decimal import Decimal

from sqlalchemy.orm import Session

from app.domain.outcomes import OutcomeKind, Reason
from app.domain.trends import Middle
from app.services import joint_details
from app.services.joint import Share
from app.services.joint_details import Amount, Details
from app.services.prompts import Said
from tests.builders import a_campaign, a_lead, a_prompt, a_salesperson, an_outcome
from tests.conftest import NOW

SINCE, UNTIL = NOW - timedelta(days=90), NOW + timedelta(days=1)
HANDED_OVER = NOW - timedelta(days=20)
K = OutcomeKind


def told(session: Session, *all_said: list[Said]) -> Details:
    """The details of leads of which these were said, a day apart, from 10 days ago on."""
    campaign, owner = a_campaign(session), a_salesperson(session)
    for said in all_said:
        lead = a_lead(session, owner, campaign, handed_over_at=HANDED_OVER)
        a_prompt(session, lead, NOW - timedelta(days=14))
        for number, one in enumerate(said):
            an_outcome(session, lead, one, NOW - timedelta(days=10 - number), by=owner)
    session.flush()
    whole, by_campaign = joint_details.details(session, SINCE, UNTIL)
    assert by_campaign == {campaign.id: whole}
    return whole


def amount(kind: OutcomeKind, total: int, currency: str = "EUR") -> Said:
    return Said(kind, amount=Decimal(total), currency=currency)


def test_a_talk_is_known_of_by_what_came_of_it(session: Session) -> None:
    found = told(
        session,
        [Said(K.WORKING)],
        [Said(K.LATER)],
        [Said(K.BAD_FIT, reason=Reason.NOT_ICP)],
        [Said(K.BAD_FIT, reason=Reason.BAD_DATA)],
        [Said(K.NO_CONTACT)],
        [],
    )
    assert found.contact == Share(2, 5)
    assert found.out_of_reach == Share(1, 5)


def test_amounts_are_added_up_by_currency_alone(session: Session) -> None:
    found = told(
        session,
        [amount(K.WON, 100), amount(K.WON, 120)],
        [amount(K.WON, 10)],
        [amount(K.WON, 7, "USD")],
        [Said(K.WON)],
        [amount(K.OPPORTUNITY, 50)],
        [amount(K.OPPORTUNITY, 60), Said(K.LOST)],
    )
    assert found.won == (
        Amount("EUR", Decimal(130), 2, Decimal(65)),
        Amount("USD", Decimal(7), 1, Decimal(7)),
    )
    assert found.won_without_amount == 1
    assert found.pipeline == (Amount("EUR", Decimal(50), 1, Decimal(50)),)
    assert found.customers == Share(4, 6)


def test_times_are_those_in_the_middle(session: Session) -> None:
    found = told(session, [Said(K.WORKING), Said(K.WON)], [Said(K.WON)], [])
    assert found.to_answer == Middle(4.0, 2)
    assert found.to_won == Middle(10.5, 2)


def test_no_reason_given_is_told_as_its_own(session: Session) -> None:
    found = told(
        session,
        [Said(K.LOST, reason=Reason.PRICE)],
        [Said(K.LOST, reason=Reason.PRICE, competitor="Portia")],
        [Said(K.BAD_FIT)],
        [Said(K.LOST, reason=Reason.PRICE), Said(K.OPPORTUNITY)],
    )
    assert found.reasons == ((Reason.PRICE, 2), (None, 1))
    assert (found.turned_down, found.rivals) == (3, (("Portia", 1),))
    assert found.opportunity_of_accepted == Share(1, 3)


def test_of_nothing_there_is_nothing(session: Session) -> None:
    a_campaign(session)
    whole, by_campaign = joint_details.details(session, SINCE, UNTIL)
    assert (whole.contact, whole.won, whole.to_won) == (Share(0, 0), (), None)
    assert by_campaign == {}
