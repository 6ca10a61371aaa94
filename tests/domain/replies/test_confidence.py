"""An outcome counts only where hardly a word of its sentence is unknown."""

import pytest

from app.domain.replies import UNCLEAR, read_reply
from tests.domain.replies.examples import LEADS, ON


def outcome(text: str) -> str:
    return read_reply(text, LEADS["one"], ON)[0].outcome


@pytest.mark.parametrize(
    ("plain", "strange"),
    [
        ("Signed last night!", "Signed by the wombat"),
        ("Won, happy days", "The intern logged it as won"),
        ("lost, what a pity", "lost in the smurf department"),
        ("Ils ont signé ce matin", "La maison mère a signé, la filiale non"),
        ("Perso, peccato", "La stagista ha cliccato perso"),
        ("Gewonnen, zwölftausend", "Gewonnen hat der Kobold"),
    ],
)
def test_a_word_in_no_list_makes_an_ending_doubtful(plain: str, strange: str) -> None:
    assert outcome(plain) in {"won", "lost"}
    assert outcome(strange) == UNCLEAR


@pytest.mark.parametrize(
    "text",
    [
        "Rumour has it they bought elsewhere",
        "The lost was a mistake, please ignore",
        "Signed contract expected any minute",
        "In my dreams they signed",
        "Angeblich ist das Budget gestrichen",
        "Hätten sie das gesagt, hätten wir gewonnen",
        "C'est gagné quand l'acompte est versé",
        "Estará ganado cuando llegue el anticipo",
        "Fica ganho quando entrar o sinal",
        "Se l'avessero detto, avremmo vinto",
        "Pas gewonnen zodra de aanbetaling binnen is",
    ],
)
def test_wishes_hearsay_and_other_times_end_nothing(text: str) -> None:
    assert outcome(text) == UNCLEAR


@pytest.mark.parametrize(
    "text",
    [
        "They refused the first offer",
        "Erstes Angebot abgelehnt, ich mache ein zweites",
        "Rechazaron la primera oferta",
        "Pas intéressés par la grosse formule",
        "Geen interesse in het grote pakket",
    ],
)
def test_one_of_several_refused_is_not_the_deal(text: str) -> None:
    assert outcome(text) == UNCLEAR


def test_what_was_won_and_is_open_again_is_not_won() -> None:
    assert outcome("Era vinto, adesso è di nuovo tutto aperto") == UNCLEAR
    assert outcome("Was gewonnen, nu ligt het weer open") == UNCLEAR
    assert outcome("It was won yesterday") == "won"


def test_a_reason_may_be_told_in_words_of_its_own() -> None:
    assert outcome("Too small, a bakery in Wales") == "bad_fit"
    assert outcome("Not now, they are moving the warehouse, call in June") == "later"


def test_what_comes_before_a_turn_does_not_matter() -> None:
    assert outcome("I had fretted and moped but they signed") == "won"


def test_a_story_in_strange_words_spoils_an_ending() -> None:
    told = "Won. The wombat juggled smurfs in Narnia."
    assert outcome(told) == UNCLEAR


def test_said_plainly_once_it_may_be_told_at_length() -> None:
    assert outcome("We won it! Gandalf himself logged it as won.") == "won"


def test_a_link_is_no_word() -> None:
    assert outcome("They signed, see https://files.example/deal-42.pdf") == "won"
