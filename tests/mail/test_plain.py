"""The plain part of a mail is easy to read in a terminal and in a narrow window."""

import pytest

from app.mail.plain import SIGNATURE, brief, isolated, tidy, wrapped


def test_prose_is_wrapped_at_72_columns() -> None:
    lines = wrapped("word " * 40).splitlines()
    assert max(map(len, lines)) <= 72
    assert len(lines) == 3


def test_a_long_address_stays_whole() -> None:
    address = "https://throughline.example/a/" + "x" * 90
    assert address in wrapped(f"Answer at {address} today").splitlines()


def test_an_indent_is_kept_on_every_line() -> None:
    text = wrapped("1. " + "name " * 30, "", "   ")
    assert all(line.startswith("   ") for line in text.splitlines()[1:])


def test_line_breaks_of_the_writer_cannot_break_the_lines_of_the_mail() -> None:
    assert wrapped("so\n\n-- \nforged") == "so -- forged"


def test_blank_lines_come_one_at_a_time() -> None:
    assert tidy("\n\none  \n\n\n\ntwo\n\n") == "one\n\ntwo\n"


def test_no_line_ends_within_french_quotes() -> None:
    text = wrapped("«\u00a0absent jusqu’au 14 mai\u00a0» est compris " * 4)
    assert all("«\u00a0absent" in line for line in text.splitlines() if "«" in line)
    assert text.count("mai\u00a0»") == 4


def test_the_mark_before_the_signature_keeps_its_space() -> None:
    assert f"\n{SIGNATURE}\n" in tidy(f"body\n\n\n{SIGNATURE}\nfoot")


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Nadia Sommer", "Nadia Sommer"),
        ("Zoë Ørsted", "Zoë Ørsted"),
        ("نادية", "\u2068نادية\u2069"),
        ("שלום Ltd", "\u2068שלום Ltd\u2069"),
    ],
)
def test_right_to_left_names_are_fenced_off(name: str, shown: str) -> None:
    assert isolated(name) == shown


@pytest.mark.parametrize(
    ("text", "length", "shown"),
    [
        ("Cut the time", 20, "Cut the time"),
        ("Cut the time from order to delivery", 20, "Cut the time from…"),
        ("Price, timing, trust", 15, "Price…"),
        ("x" * 50, 10, "x" * 9 + "…"),
        ("so\n\nmany\tlines", 20, "so many lines"),
    ],
)
def test_a_long_text_is_cut_before_a_word(text: str, length: int, shown: str) -> None:
    assert brief(text, length) == shown
