"""Every language's phrases in one sequence."""

from app.mail.phrases import (
    asian,
    eastern,
    english,
    germanic,
    nordic,
    romance,
    slavic,
)
from app.mail.phrases.model import Phrases

LANGUAGES: tuple[Phrases, ...] = (
    english.ENGLISH,
    germanic.GERMAN,
    romance.FRENCH,
    romance.SPANISH,
    romance.PORTUGUESE,
    romance.ITALIAN,
    germanic.DUTCH,
    slavic.POLISH,
    nordic.SWEDISH,
    nordic.DANISH,
    nordic.NORWEGIAN,
    nordic.FINNISH,
    slavic.CZECH,
    slavic.SLOVAK,
    slavic.CROATIAN,
    romance.ROMANIAN,
    eastern.HUNGARIAN,
    eastern.GREEK,
    eastern.TURKISH,
    slavic.RUSSIAN,
    slavic.UKRAINIAN,
    eastern.ARABIC,
    eastern.HEBREW,
    romance.CATALAN,
    asian.JAPANESE,
    asian.CHINESE,
    asian.KOREAN,
)
