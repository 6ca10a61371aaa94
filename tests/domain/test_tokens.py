"""What a mailed link or address can do, and what nobody can make of it."""

from datetime import timedelta

import pytest

from app.domain import tokens
from app.domain.tokens import Purpose, TokenExpired, TokenRefused
from tests.conftest import NOW

KEYS = ["an-old-key-of-thirty-two-letters", "a-new-key-of-thirty-two-letters-"]
VALUES = [7, "prompt-7"]


def a_token(keys: list[str] = KEYS, purpose: Purpose = Purpose.CLICK) -> str:
    return tokens.sign(keys, purpose, VALUES, NOW + timedelta(days=1))


def test_a_token_tells_what_was_signed() -> None:
    assert tokens.unsign(KEYS, Purpose.CLICK, a_token(), NOW) == VALUES


@pytest.mark.parametrize("purpose", set(Purpose) - {Purpose.CLICK})
def test_a_token_for_one_purpose_is_noise_for_any_other(purpose: Purpose) -> None:
    with pytest.raises(TokenRefused):
        tokens.unsign(KEYS, purpose, a_token(), NOW)


def test_no_letter_of_a_token_can_be_changed() -> None:
    token = a_token()
    for place, letter in enumerate(token):
        other = "A" if letter != "A" else "B"
        altered = token[:place] + other + token[place + 1 :]
        # The last letter holds bits that say nothing; the token stays what it was.
        if place < len(token) - 1:
            with pytest.raises(TokenRefused):
                tokens.unsign(KEYS, Purpose.CLICK, altered, NOW)


@pytest.mark.parametrize("junk", ["", ".", "a.b", "é", "\0", "W10", "." * 10_000])
def test_junk_is_refused_and_breaks_nothing(junk: str) -> None:
    with pytest.raises(TokenRefused):
        tokens.unsign(KEYS, Purpose.CLICK, junk, NOW)


def test_an_old_token_still_tells_whom_to_send_a_fresh_one() -> None:
    with pytest.raises(TokenExpired) as refused:
        tokens.unsign(KEYS, Purpose.CLICK, a_token(), NOW + timedelta(days=2))
    assert refused.value.values == VALUES


def test_links_outlive_a_change_of_keys_until_the_old_key_goes() -> None:
    before = a_token(KEYS[:1])
    assert tokens.unsign(KEYS, Purpose.CLICK, before, NOW) == VALUES
    with pytest.raises(TokenRefused):
        tokens.unsign(KEYS[1:], Purpose.CLICK, before, NOW)
    # What is signed now is signed with the newest key.
    assert tokens.unsign(KEYS[1:], Purpose.CLICK, a_token(), NOW) == VALUES


def test_a_reply_address_holds_128_bits_and_says_nothing_of_the_return_path() -> None:
    reply = tokens.derived_reply_token(KEYS[0], "prompt-7")
    assert reply == tokens.derived_reply_token(KEYS[0], "prompt-7")
    assert len(reply) * 5 >= 128
    others = {
        tokens.derived_bounce_token(KEYS[0], "prompt-7"),
        tokens.derived_reply_token(KEYS[0], "prompt-8"),
        tokens.derived_reply_token(KEYS[1], "prompt-7"),
    }
    assert reply not in others


@pytest.mark.parametrize(
    ("address", "is_ours"),
    [
        ("reply+{}@mail.example", True),
        ("REPLY+{}@MAIL.EXAMPLE", True),
        ("{}@mail.example", False),
        ("reply+{}x@mail.example", False),
        ("reply+@mail.example", False),
        ("bounce+{}@mail.example", False),
        ("no address", False),
    ],
)
def test_a_reply_address_is_known_by_its_shape(address: str, *, is_ours: bool) -> None:
    token = tokens.derived_reply_token(KEYS[0], "prompt-7")
    found = tokens.reply_token_in(address.format(token))
    assert found == (token if is_ours else None)
