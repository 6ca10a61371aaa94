"""The numbers that admins set: every number of the rules is one, with words and limits."""

from dataclasses import fields

import pytest

from app import labels
from app.domain.cadence import Cadence
from app.domain.rules import RULES, OutOfBounds, differing, read, written
from app.domain.trust import Doubts

BY_NAME = {rule.name: rule for rule in RULES}


def test_every_number_of_cadence_and_doubts_is_a_setting() -> None:
    numbers = {field.name for kind in (Cadence, Doubts) for field in fields(kind)}
    assert numbers == set(BY_NAME) == set(labels.RULES)


def test_ours_lie_within_their_limits() -> None:
    for rule in RULES:
        assert read(rule, written(rule.ours)) == rule.ours


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("first", " 5 ", 5),
        ("again", "", ()),
        ("again", "2,4", (2, 4)),
        ("again", "2  4 , 6", (2, 4, 6)),
        ("weekend", "4, 5", (4, 5)),
    ],
)
def test_numbers_are_read_as_people_type_them(
    name: str, text: str, value: int | tuple[int, ...]
) -> None:
    assert read(BY_NAME[name], text) == value


@pytest.mark.parametrize("text", ["", "0", "31", "1.5", "-3", "²", "1e3", "x"])
def test_what_is_out_of_bounds_is_refused(text: str) -> None:
    with pytest.raises(OutOfBounds):
        read(BY_NAME["first"], text)


def test_only_what_differs_from_ours_is_kept() -> None:
    values = {rule.name: rule.ours for rule in RULES} | {"again": (1, 2), "first": 9}
    assert differing(values) == {"again": [1, 2], "first": 9}
