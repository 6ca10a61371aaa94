"""Commands that a reply may hold beside, or instead of, an outcome."""

from datetime import date

import pytest

from app.domain.replies import CommandKind, read_commands
from tests.domain.replies.examples import LEADS, ON


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("away until 14 May", date(2026, 5, 14)),
        ("I'm on holiday until 2 April", date(2026, 4, 2)),
        ("Ich bin bis 20.03. nicht im Büro", date(2026, 3, 20)),
        ("Abwesend bis 14. Mai", date(2026, 5, 14)),
        ("absent jusqu'au 23 mars", date(2026, 3, 23)),
        ("ausente hasta el 23 de marzo", date(2026, 3, 23)),
        ("ausente até 23 de março", date(2026, 3, 23)),
        ("assente fino al 23 marzo", date(2026, 3, 23)),
        ("afwezig tot 23 maart", date(2026, 3, 23)),
        ("weg bis 14. Mai", date(2026, 5, 14)),
        ("bin bis 14. Mai weg", date(2026, 5, 14)),
        ("abwesend bis 14.5.", date(2026, 5, 14)),
        ("I'm out till 14 May", date(2026, 5, 14)),
        ("je ne suis pas là jusqu'au 14 mai", date(2026, 5, 14)),
        ("sono via fino al 14 maggio", date(2026, 5, 14)),
        ("ben tot 14 mei weg", date(2026, 5, 14)),
    ],
)
def test_away_until_a_day(text: str, until: date) -> None:
    (command,) = read_commands(text, ON)
    assert (command.kind, command.until) == (CommandKind.AWAY, until)


@pytest.mark.parametrize(
    "text",
    [
        "Anna is away until 14 May",
        "She's on holiday until 14 May",
        "Sie ist im Urlaub bis 14. Mai",
        "il est en vacances jusqu'au 14 mai",
        "Das Budget ist weg bis 14. Mai",
    ],
)
def test_who_else_is_away_pauses_nothing(text: str) -> None:
    assert read_commands(text, ON, leads=LEADS["one"]) == []


@pytest.mark.parametrize("text", ["stop", "unsubscribe", "abmelden", "désabonner"])
def test_stop(text: str) -> None:
    assert [c.kind for c in read_commands(text, ON)] == [CommandKind.STOP]


@pytest.mark.parametrize(
    "text",
    ["not mine", "nicht meiner", "pas à moi", "no es mío", "non è mio", "niet van mij"],
)
def test_not_mine(text: str) -> None:
    assert [c.kind for c in read_commands(text, ON)] == [CommandKind.NOT_MINE]


def test_not_mine_names_its_lead() -> None:
    (command,) = read_commands("2 is not mine", ON, leads=LEADS["four"])
    assert (command.kind, command.leads) == (CommandKind.NOT_MINE, (2,))


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("give to Bob", "Bob"),
        ("please give it to Sandra Miller", "Sandra Miller"),
        ("gib an Bernd weiter", "Bernd"),
        ("dáselo a Juan", "Juan"),
    ],
)
def test_give_to_somebody(text: str, person: str) -> None:
    (command,) = read_commands(text, ON)
    assert (command.kind, command.person) == (CommandKind.GIVE, person)


def test_an_answer_to_an_item_keeps_its_lines() -> None:
    first, second = read_commands("re 3: good point,\nwill do\nRe 5: no", ON)
    assert (first.item, first.text) == (3, "good point,\nwill do")
    assert (second.item, second.text) == (5, "no")


@pytest.mark.parametrize("text", ["they signed", "she never stops calling", "won, 12k"])
def test_an_outcome_is_no_command(text: str) -> None:
    assert read_commands(text, ON) == []
