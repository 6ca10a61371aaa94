"""The word lists, one for each language that replies are read in."""

from app.domain.replies.words import de, en, es, fr, it, nl, pt
from app.domain.replies.words.labels import LABELS

_PHRASES = {
    "en": en.WORDS,
    "de": de.WORDS,
    "fr": fr.WORDS,
    "es": es.WORDS,
    "pt": pt.WORDS,
    "it": it.WORDS,
    "nl": nl.WORDS,
}
WORDS = {code: f"{text}{LABELS[code]}" for code, text in _PHRASES.items()}
