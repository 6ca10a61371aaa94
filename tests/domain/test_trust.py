"""Which answers are believed, by tables."""

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.outcomes import OutcomeKind, Trust
from app.domain.trust import Doubts, Given, Judgement, Press, judge, standing

NOW = datetime(2026, 3, 10, 8, tzinfo=UTC)
SENT = NOW - timedelta(minutes=5)
WON, LOST, LATER = OutcomeKind.WON, OutcomeKind.LOST, OutcomeKind.LATER


def press(
    kind: OutcomeKind,
    seconds_ago: float = 0,
    prompt: int = 1,
    mail: int | None = 1,
    client: str = "a",
    outcome: int = 0,
) -> Press:
    at = NOW - timedelta(seconds=seconds_ago)
    return Press(prompt, kind, at, mail, client, outcome)


@pytest.mark.parametrize(
    ("earlier", "is_suspect", "drawn_in"),
    [
        ([], False, set()),
        # The same outcome again is a double press.
        ([press(WON, 1, outcome=1)], False, set()),
        # Another outcome of the same prompt within 10 seconds, whatever the browser.
        ([press(LOST, 10, outcome=1)], True, {1}),
        ([press(LOST, 11, outcome=1)], False, set()),
        ([press(LOST, 5, client="b", outcome=1)], True, {1}),
        # The same prompt asked by another mail is still the same prompt.
        ([press(LOST, 5, mail=2, outcome=1)], True, {1}),
        # Three prompts of one mail within 5 seconds.
        ([press(WON, 5, 2, outcome=1), press(WON, 2, 3, outcome=2)], True, {1, 2}),
        ([press(WON, 6, 2, outcome=1), press(WON, 2, 3, outcome=2)], False, set()),
        ([press(WON, 1, 2, outcome=1)], False, set()),
        (
            [press(WON, 1, 2, mail=2, outcome=1), press(WON, 1, 3, mail=2, outcome=2)],
            False,
            set(),
        ),
        # Suspicion reaches back to all of that mail from that browser.
        (
            [
                press(WON, 3000, 4, outcome=1),
                press(WON, 3000, 5, client="b", outcome=2),
                press(WON, 3000, 6, mail=2, outcome=3),
                press(LOST, 5, outcome=4),
            ],
            True,
            {1, 4},
        ),
        # And to the browsers that took part in the pattern.
        (
            [
                press(WON, 3000, 4, client="b", outcome=1),
                press(LOST, 5, client="b", outcome=2),
            ],
            True,
            {1, 2},
        ),
    ],
)
def test_a_press_is_judged_by_those_before_it(
    earlier: list[Press], *, is_suspect: bool, drawn_in: set[int]
) -> None:
    judgement = judge(press(WON), earlier, SENT, Doubts())
    assert judgement == Judgement(is_suspect, frozenset(drawn_in))


@pytest.mark.parametrize(
    ("seconds", "is_suspect"), [(0, True), (19, True), (20, False)]
)
def test_nobody_reads_a_mail_within_20_seconds(
    seconds: int, *, is_suspect: bool
) -> None:
    sent_at = NOW - timedelta(seconds=seconds)
    assert judge(press(WON), [], sent_at, Doubts()).is_suspect is is_suspect


def test_without_a_mail_there_is_no_pattern_of_a_mail() -> None:
    earlier = [press(WON, 1, 2, None), press(WON, 1, 3, None)]
    assert not judge(press(WON, mail=None), earlier, None, Doubts()).is_suspect


def test_an_admins_thresholds_replace_ours() -> None:
    changes = {"sending_seconds": 60, "first": 1, "many_prompts": "many"}
    assert Doubts.with_changes(changes) == Doubts(sending_seconds=60)


def given(
    number: int,
    trust: Trust,
    asked: int = 0,
    said: int | None = None,
    *,
    by_owner: bool = True,
) -> Given:
    at = NOW + timedelta(minutes=number if said is None else said)
    asked_at = NOW + timedelta(minutes=asked)
    return Given(number, OutcomeKind.WORKING, trust, at, asked_at, by_owner)


V, U, S = Trust.VERIFIED, Trust.UNVERIFIED, Trust.SUSPECT


@pytest.mark.parametrize(
    ("outcomes", "numbers"),
    [
        ([], []),
        ([given(1, U), given(2, U)], [1, 2]),
        ([given(1, S)], []),
        ([given(1, U), given(2, S)], [1]),
        # Verified is only replaced by verified.
        ([given(1, V), given(2, U)], [1]),
        ([given(1, V), given(2, V)], [1, 2]),
        ([given(1, U), given(2, V)], [2]),
        # A new question may be answered by a new browser.
        ([given(1, V), given(5, U, asked=4)], [1, 5]),
        # A late press of an old question's button changes nothing.
        ([given(1, V, asked=0), given(5, V, asked=4), given(6, U, asked=0)], [1, 5]),
        # The owner's word stands against a colleague's in the same question.
        ([given(1, V), given(2, V, by_owner=False)], [1]),
        ([given(1, V, by_owner=False), given(2, V)], [2]),
        ([given(1, V, by_owner=False), given(2, U)], [1]),
        ([given(1, V), given(5, V, asked=4, by_owner=False)], [1, 5]),
    ],
)
def test_within_one_question_the_surest_answer_stands(
    outcomes: list[Given], numbers: list[int]
) -> None:
    assert [one.outcome_id for one in standing(outcomes)] == numbers
