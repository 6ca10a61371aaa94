"""Plan and field differ once three leads or two people say so within 30 days."""

from datetime import datetime, timedelta

import pytest

from app.domain.contradictions import (
    Clash,
    Evidence,
    contradictions,
    of_objection,
    of_outcome,
)
from app.domain.outcomes import OutcomeKind, Reason
from tests.conftest import NOW

LONG_AGO = NOW - timedelta(days=300)


def said(
    lead: int | None, person: int, days_ago: float = 1, clash: Clash = Clash.OFFER
) -> Evidence:
    at: datetime = NOW - timedelta(days=days_ago)
    return Evidence(clash, "price", lead, person, "Nadia", "Too much", at)


@pytest.mark.parametrize(
    ("evidence", "is_flagged"),
    [
        ([said(1, 1), said(2, 1)], False),
        ([said(1, 1), said(2, 1), said(3, 1)], True),
        ([said(1, 1), said(1, 1), said(1, 1)], False),
        ([said(1, 1), said(1, 2)], True),
        ([said(None, 1), said(None, 2)], True),
        # One of them is too long ago.
        ([said(1, 1), said(1, 2, days_ago=31)], False),
        ([said(1, 1), said(2, 2, clash=Clash.PROMISE)], False),
        ([], False),
    ],
)
def test_enough_of_the_field_has_to_say_it(
    evidence: list[Evidence], is_flagged: bool
) -> None:
    assert bool(contradictions(evidence, LONG_AGO, NOW)) is is_flagged


def test_a_revised_campaign_begins_anew() -> None:
    evidence = [said(1, 1, days_ago=3), said(2, 2, days_ago=2)]
    assert contradictions(evidence, NOW - timedelta(days=1), NOW) == []
    assert contradictions(evidence, NOW - timedelta(days=4), NOW)


def test_the_evidence_is_counted_and_the_newest_first() -> None:
    old, new = said(1, 1, days_ago=3), said(2, 2, days_ago=2)
    (found,) = contradictions([old, new], LONG_AGO, NOW)
    assert (found.leads, found.people, found.evidence) == (2, 2, (new, old))


@pytest.mark.parametrize(
    ("kind", "reason", "clash"),
    [
        (OutcomeKind.BAD_FIT, Reason.NOT_ICP, Clash.AUDIENCE),
        (OutcomeKind.BAD_FIT, Reason.BAD_DATA, None),
        (OutcomeKind.LOST, Reason.FEATURE_GAP, Clash.PROMISE),
        (OutcomeKind.LOST, Reason.PRICE, Clash.OFFER),
        (OutcomeKind.LOST, None, None),
        (OutcomeKind.LATER, Reason.TIMING, None),
    ],
)
def test_reasons_speak_against_a_part(
    kind: OutcomeKind, reason: Reason | None, clash: Clash | None
) -> None:
    assert of_outcome(kind, reason) is clash


@pytest.mark.parametrize(
    ("code", "intent", "clash"),
    [
        ("missing", "", Clash.PROMISE),
        ("price", "", Clash.OFFER),
        ("timing", "Ship in two days", Clash.OBJECTION),
        ("timing", "Why now: the rates rise in May", None),
        ("trust", "With the Kemi case as proof", None),
        ("nothing", "", None),
        ("doing_nothing", "", None),
    ],
)
def test_a_push_back_that_a_campaign_answers_is_none_against_it(
    code: str, intent: str, clash: Clash | None
) -> None:
    assert of_objection(code, intent) is clash
