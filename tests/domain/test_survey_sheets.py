"""Editing the questions of a survey."""

from dataclasses import replace

import pytest

from app.domain.answers import missing_in, without_hidden
from app.domain.question_kinds import AnswerValue, Choice, QuestionKind
from app.domain.questions import Asked, Naming, ShowIf, Topic
from app.domain.survey_changes import ChangeKind, changes_between, is_another_line
from app.domain.survey_sheets import (
    NoSuchQuestion,
    Sheet,
    added,
    as_plain,
    brought_back,
    changed,
    conditions_for,
    fresh_key,
    from_plain,
    lines_in,
    moved,
    replaced,
    retired,
    with_labels,
)
from app.domain.teams import Team

PRICE = Choice("price", "Price")
TIMING = Choice("timing", "Timing")
OBJECTION = Asked(
    "objection",
    QuestionKind.SOME_OF,
    "What did they push back on?",
    Topic.OBJECTION,
    choices=(PRICE, TIMING),
    seconds=5,
)
HOW_MUCH = Asked(
    "how_much",
    QuestionKind.NUMBER,
    "How much too much?",
    required=True,
    show_if=ShowIf("objection", "price"),
)
LANDED = Asked("landed", QuestionKind.SHORT_TEXT, "What landed?", Topic.LANDED)
SHEET = Sheet((OBJECTION, HOW_MUCH, LANDED))


def keys(sheet: Sheet) -> list[str]:
    return [question.key for question in sheet.asked]


def test_a_sheet_survives_being_stored() -> None:
    sheet = replace(
        retired(changed(SHEET, replace(LANDED, audience=Team.SALES)), "how_much"),
        naming=Naming.UNNAMED,
    )
    assert from_plain(as_plain(sheet)) == sheet


def test_a_new_question_stands_behind_those_that_are_asked() -> None:
    sheet = added(retired(SHEET, "landed"), replace(LANDED, key="heard", topic=None))
    assert keys(sheet) == ["objection", "how_much", "heard"]


@pytest.mark.parametrize(
    ("key", "steps", "order"),
    [
        ("landed", -1, "objection landed how_much"),
        ("landed", -9, "landed objection how_much"),
        ("landed", 1, "objection how_much landed"),
        ("objection", 1, "how_much objection landed"),
        ("objection", -1, "objection how_much landed"),
    ],
)
def test_a_question_moves_as_far_as_there_are_places(
    key: str, steps: int, order: str
) -> None:
    assert keys(moved(SHEET, key, steps)) == order.split()


def test_a_retired_question_is_kept_and_comes_back() -> None:
    without = retired(SHEET, "landed")
    assert keys(without) == ["objection", "how_much"]
    assert [one.key for one in without.retired] == ["landed"]
    assert brought_back(without, "landed") == SHEET


def test_what_comes_back_takes_no_topic_that_is_taken() -> None:
    another = replace(LANDED, key="another")
    sheet = added(retired(SHEET, "landed"), another)
    assert brought_back(sheet, "landed").question("landed").topic is None


def test_a_new_meaning_is_a_new_question_in_the_old_place() -> None:
    new = replace(OBJECTION, key="worry", wording="What worried them?")
    sheet = replaced(SHEET, "objection", new)
    assert keys(sheet) == ["worry", "how_much", "landed"]
    assert sheet.question("worry").replaces == "objection"
    assert sheet.question("worry").topic is Topic.OBJECTION
    assert sheet.question("objection").is_retired


def test_another_kind_of_answer_is_not_read_as_the_old_topic() -> None:
    new = replace(LANDED, key="stars", kind=QuestionKind.SCALE)
    assert replaced(SHEET, "landed", new).question("stars").topic is None


def test_a_campaign_always_has_its_name() -> None:
    sheet = Sheet((Asked("name", QuestionKind.SHORT_TEXT, "Name", Topic.NAME),))
    with pytest.raises(NoSuchQuestion):
        retired(sheet, "name")


def test_questions_that_are_not_there_cannot_be_edited() -> None:
    for edit in (
        lambda: moved(SHEET, "gone", 1),
        lambda: retired(SHEET, "gone"),
        lambda: changed(SHEET, replace(LANDED, key="gone")),
    ):
        with pytest.raises(NoSuchQuestion):
            edit()


def test_pasted_choices_keep_the_ids_of_those_that_are_there() -> None:
    choices, twice = with_labels(
        (PRICE, TIMING), lines_in("  price \n\nTrust  us\n价格")
    )
    assert choices[:2] == (PRICE, TIMING)
    assert [choice.label for choice in choices[2:]] == ["Trust us", "价格"]
    assert [choice.id for choice in choices[2:]] == ["trust_us", "choice"]
    assert twice == 1


def test_no_two_questions_or_choices_share_an_id() -> None:
    choices, _ = with_labels((), ["C++", "C#", "C"])
    assert len({choice.id for choice in choices}) == 3
    assert fresh_key(retired(SHEET, "landed"), "Landed") == "landed_2"


def test_conditions_are_one_level_deep() -> None:
    assert [one.key for one in conditions_for(SHEET, "landed")] == ["objection"]
    # Something hangs on it already.
    assert conditions_for(SHEET, "objection") == []


@pytest.mark.parametrize(
    ("said", "missing"),
    [
        ({}, set()),
        ({"objection": ["timing"]}, set()),
        ({"objection": ["price", "timing"]}, {"how_much"}),
        ({"objection": ["price"], "how_much": 3}, set()),
    ],
)
def test_a_hidden_question_is_never_required(
    said: dict[str, AnswerValue], missing: set[str]
) -> None:
    assert set(missing_in(SHEET.asked, said)) == missing


def test_a_stale_answer_to_a_hidden_question_is_dropped() -> None:
    said: dict[str, AnswerValue] = {"objection": ["timing"], "how_much": 3, "x": 1}
    assert without_hidden(SHEET.asked, said) == {"objection": ["timing"], "x": 1}


def test_a_question_whose_condition_was_retired_stands_for_itself() -> None:
    asked = retired(SHEET, "objection").asked
    assert without_hidden(asked, {"how_much": 3}) == {"how_much": 3}


def renamed() -> Asked:
    return replace(OBJECTION, choices=(TIMING, replace(PRICE, label="Cost")))


CHANGES: list[tuple[Sheet, list[ChangeKind]]] = [
    (SHEET, []),
    (replace(SHEET, naming=Naming.UNNAMED), [ChangeKind.NAMING]),
    (retired(SHEET, "landed"), [ChangeKind.RETIRED]),
    (moved(SHEET, "landed", -1), [ChangeKind.ORDER]),
    (added(SHEET, replace(LANDED, key="x")), [ChangeKind.ADDED]),
    (changed(SHEET, replace(LANDED, wording="Which?")), [ChangeKind.WORDING]),
    (changed(SHEET, replace(LANDED, help="A line")), [ChangeKind.HELP]),
    (changed(SHEET, replace(LANDED, required=True)), [ChangeKind.REQUIRED]),
    (changed(SHEET, replace(HOW_MUCH, required=False)), [ChangeKind.OPTIONAL]),
    (changed(SHEET, replace(HOW_MUCH, show_if=None)), [ChangeKind.CONDITION]),
    (changed(SHEET, replace(LANDED, audience=Team.SALES)), [ChangeKind.AUDIENCE]),
    (changed(SHEET, replace(LANDED, topic=Topic.GOAL)), [ChangeKind.MOMENT]),
    (changed(SHEET, replace(LANDED, kind=QuestionKind.LONG_TEXT)), [ChangeKind.KIND]),
    (
        changed(SHEET, renamed()),
        [ChangeKind.CHOICE_RENAMED, ChangeKind.CHOICES_REORDERED],
    ),
    (
        changed(SHEET, replace(OBJECTION, choices=(PRICE, Choice("x", "X")))),
        [ChangeKind.CHOICE_ADDED, ChangeKind.CHOICE_REMOVED],
    ),
    (replaced(SHEET, "landed", replace(LANDED, key="x")), [ChangeKind.REPLACED]),
]


@pytest.mark.parametrize(("after", "kinds"), CHANGES)
def test_the_list_of_changes_names_each_once(
    after: Sheet, kinds: list[ChangeKind]
) -> None:
    assert [change.kind for change in changes_between(SHEET, after)] == kinds


def test_every_kind_of_change_is_shown_by_an_example() -> None:
    found = {kind for _, kinds in CHANGES for kind in kinds}
    back = changes_between(retired(SHEET, "landed"), SHEET)
    assert found | {change.kind for change in back} == set(ChangeKind)


def test_a_chart_breaks_where_choices_came_or_went_and_not_where_words_changed() -> (
    None
):
    assert not is_another_line(OBJECTION, renamed())
    assert is_another_line(OBJECTION, replace(OBJECTION, choices=(PRICE,)))
