"""The word lists, one module for each language that replies are read in."""

from app.domain.replies.words import de, en, es, fr, it, nl, pt

WORDS = {
    "en": en.WORDS,
    "de": de.WORDS,
    "fr": fr.WORDS,
    "es": es.WORDS,
    "pt": pt.WORDS,
    "it": it.WORDS,
    "nl": nl.WORDS,
}
