"""A reader's language and zone: texts, dates and numbers as that reader writes them."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from zoneinfo import ZoneInfo

from babel import Locale, dates, numbers
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import NullTranslations, Translations

from app.domain.texts import N_ as N_

FOLDER = Path(__file__).parent / "locale"
LANGUAGES = ("en", "de", "fr", "es")
_RIGHT_TO_LEFT = frozenset(("ar", "he", "fa", "ur"))


DayOrMoment = date | datetime


@dataclass(frozen=True)
class Words:
    """How one reader is spoken to."""

    language: str
    zone: ZoneInfo

    @property
    def direction(self) -> str:
        return "rtl" if self.language in _RIGHT_TO_LEFT else "ltr"

    @property
    def locale(self) -> Locale:
        return Locale.parse(self.language)

    @property
    def catalogue(self) -> NullTranslations:
        """The bare gettext calls, for template environments."""
        return _catalogue(self.language)

    def gettext(self, text: str, **values: object) -> str:
        """The text in the reader's language, with `%(name)s` filled in."""
        found: str = self.catalogue.ugettext(text)
        return found % values if values else found

    def ngettext(self, one: str, many: str, count: int, **values: object) -> str:
        """The text in the number of things that it speaks of, known to it as `%(num)s`."""
        found: str = self.catalogue.ungettext(one, many, count)
        return found % {"num": self.number(count), **values}

    def date(self, value: DayOrMoment, style: str = "medium") -> str:
        """A day as the reader writes it; a moment is first brought into the reader's zone."""
        if isinstance(value, datetime):
            value = value.astimezone(self.zone).date()
        return dates.format_date(value, format=style, locale=self.locale)

    def day(self, value: DayOrMoment) -> str:
        """A day with its weekday and without its year, such as `Mon, 4 May`."""
        if isinstance(value, datetime):
            value = value.astimezone(self.zone).date()
        return dates.format_skeleton("MMMEd", value, locale=self.locale)

    def moment(self, value: datetime) -> str:
        """A day and time, to the minute, in the reader's zone."""
        day = dates.format_date(value.astimezone(self.zone), locale=self.locale)
        time = dates.format_time(value, "short", self.zone, self.locale)
        pattern: str = self.locale.datetime_formats["medium"]
        return pattern.replace("'", "").format(time, day)

    def number(self, value: float | Decimal) -> str:
        return numbers.format_decimal(value, locale=self.locale)

    def percent(self, part: int, whole: int) -> str:
        """A share in whole per cent; of nothing there is none."""
        if whole == 0:
            return "–"
        return numbers.format_percent(part / whole, locale=self.locale)

    def money(self, amount: Decimal | float, currency: str) -> str:
        """An amount without needless decimals."""
        pattern = self.locale.currency_formats["standard"].pattern
        if amount == int(amount):
            pattern = pattern.replace(".00", "")
        return numbers.format_currency(
            amount, currency, pattern, locale=self.locale, currency_digits=False
        )


@lru_cache
def _catalogue(language: str) -> NullTranslations:
    """The language's texts, read once a process from the file that translators edit.

    English is what the code says; the others are compiled in memory, so that no compiled
    file can be older than its source.
    """
    if language == "en":
        return NullTranslations()
    with (FOLDER / f"{language}.po").open("rb") as file:
        catalogue = read_po(file, locale=language)
    compiled = BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return Translations(compiled)


def words_for(language: str | None, zone: str) -> Words:
    """Words in the language, or in English where the product does not speak it yet."""
    known = language if language in LANGUAGES else "en"
    return Words(known or "en", ZoneInfo(zone))
