"""Which of the seven languages a reply is written in."""

from collections.abc import Sequence
from functools import lru_cache

from app.domain.replies.lexicon import Lexicon, Pattern, parse_words
from app.domain.replies.tokens import Token
from app.domain.replies.words import WORDS
from app.domain.replies.words.calendar import MONTHS, WEEKDAYS
from app.domain.replies.words.function_words import FUNCTION_WORDS, TELLING_LETTERS

LANGUAGES = tuple(WORDS)
_SMALL_WORDS = {code: frozenset(text.split()) for code, text in FUNCTION_WORDS.items()}
_CALENDARS = {
    code: frozenset(f"{MONTHS[code]} {WEEKDAYS[code]}".split()) for code in LANGUAGES
}
# English words that are other words there: a borrowed phrase may not begin with them.
_FOREIGN = {
    "pt": ("no", "come", "sale"),
    "de": ("will", "not", "war", "die", "was", "hat"),
    "nl": ("of", "die", "met", "was", "we", "had", "will", "over", "even"),
    "fr": ("on", "me"),
    "es": ("come", "sale", "me", "once", "has"),
    "it": ("come", "sale", "me"),
}
_HINT = 1.5
_CLOSE = 0.8
_ENOUGH = 400


@lru_cache(maxsize=len(LANGUAGES))
def _patterns(language: str) -> tuple[Pattern, ...]:
    return tuple(parse_words(WORDS[language]))


@lru_cache(maxsize=len(LANGUAGES))
def _own_lexicon(language: str) -> Lexicon:
    return Lexicon(_patterns(language))


@lru_cache(maxsize=64)
def lexicon_for(languages: tuple[str, ...]) -> Lexicon:
    """The word lists of some languages as one."""
    foreign = frozenset(_FOREIGN.get(languages[0], ()))
    return Lexicon(
        pattern
        for code in languages
        for pattern in _patterns(code)
        if code != "en" or foreign.isdisjoint(pattern.steps[0].words)
    )


def languages_of(
    tokens: Sequence[Token], text: str, hint: str | None
) -> tuple[str, ...]:
    """English, of which every sales team borrows words, and the likeliest other.

    Short answers can be in several languages; then all that are as likely are kept,
    and readings that differ will fight.
    """
    scores = _scores(tokens, text)
    code = (hint or "").split("-")[0].split("_")[0].lower()
    if code in scores:
        scores[code] += _HINT
    english = scores.pop("en")
    best = max(scores.values())
    if best == 0 or best < english / 2:
        return ("en",)
    close = [other for other in scores if scores[other] >= best * _CLOSE]
    return (*close, "en") if best > english else ("en", *close)


def _scores(tokens: Sequence[Token], text: str) -> dict[str, float]:
    scores = dict.fromkeys(LANGUAGES, 0.0)
    words = [token for token in tokens[:_ENOUGH] if token.is_word]
    for code in LANGUAGES:
        small, lexicon = _SMALL_WORDS[code], _own_lexicon(code)
        for token in words:
            scores[code] += token.word in small
            scores[code] += token.word in _CALENDARS[code]
            if lexicon.knows(token.word) or _typed_plainly(token, lexicon):
                scores[code] += 0.4 + min(len(token.word), 10) / 10
            elif len(lexicon.spellings(token.word)) > 1:
                scores[code] += 0.8
    lowered = text[: _ENOUGH * 10].lower()
    for code, letters in TELLING_LETTERS.items():
        scores[code] += 1.0 * any(letter in lowered for letter in letters)
    return scores


def _typed_plainly(token: Token, lexicon: Lexicon) -> bool:
    return bool(token.other) and lexicon.knows(token.other)
