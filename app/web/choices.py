"""What several forms offer to choose from."""

from collections.abc import Iterable
from functools import lru_cache
from importlib import resources

from babel import Locale

from app.labels import ANSWER_BY, PACE, ROLES, TEAMS
from app.translations import LANGUAGES
from app.web.context import words

Choices = list[tuple[str, str]]


def teams() -> Choices:
    """The two teams, in the order of the journey."""
    return [(team.value, label) for team, label in TEAMS.items()]


def roles() -> Choices:
    return [(role.value, label) for role, label in ROLES.items()]


def answer_by() -> Choices:
    return [(way.value, label) for way, label in ANSWER_BY.items()]


def paces() -> Choices:
    return [(pace.value, label) for pace, label in PACE.items()]


#: Enough for most; the whole list is one press away and ten times as heavy.
_COMMON_ZONES = [
    "UTC",
    "Africa/Cairo",
    "Africa/Johannesburg",
    "Africa/Lagos",
    "Africa/Nairobi",
    "America/Bogota",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "America/Mexico_City",
    "America/New_York",
    "America/Phoenix",
    "America/Sao_Paulo",
    "America/Toronto",
    "Asia/Bangkok",
    "Asia/Dubai",
    "Asia/Hong_Kong",
    "Asia/Jakarta",
    "Asia/Jerusalem",
    "Asia/Kolkata",
    "Asia/Riyadh",
    "Asia/Seoul",
    "Asia/Shanghai",
    "Asia/Singapore",
    "Asia/Tokyo",
    "Australia/Perth",
    "Australia/Sydney",
    "Europe/Amsterdam",
    "Europe/Athens",
    "Europe/Berlin",
    "Europe/Brussels",
    "Europe/Bucharest",
    "Europe/Budapest",
    "Europe/Copenhagen",
    "Europe/Dublin",
    "Europe/Helsinki",
    "Europe/Istanbul",
    "Europe/Kyiv",
    "Europe/Lisbon",
    "Europe/London",
    "Europe/Madrid",
    "Europe/Oslo",
    "Europe/Paris",
    "Europe/Prague",
    "Europe/Rome",
    "Europe/Stockholm",
    "Europe/Vienna",
    "Europe/Warsaw",
    "Europe/Zurich",
    "Pacific/Auckland",
]


@lru_cache
def zone_names() -> tuple[str, ...]:
    """The zones that people live in, without old names and fixed offsets."""
    table = resources.files("tzdata").joinpath("zoneinfo/zone.tab").read_text()
    rows = (line.split("\t") for line in table.splitlines() if line[:1] != "#")
    return ("UTC", *sorted(row[2] for row in rows))


def zones() -> Choices:
    """Every zone."""
    return _zones(zone_names())


def common_zones(*further: str | None) -> Choices:
    """The zones that most people live in, and those that are set already."""
    return _zones(sorted({*_COMMON_ZONES, *filter(None, further)}))


def _zones(names: Iterable[str]) -> Choices:
    return [(name, name.replace("_", " ")) for name in names]


def languages() -> Choices:
    """Each language by its own name."""
    return [
        (code, (Locale.parse(code).display_name or code).capitalize())
        for code in LANGUAGES
    ]


def weekdays() -> Choices:
    """Monday is 0."""
    names = words().locale.days["stand-alone"]["wide"]
    return [(str(day), names[day]) for day in range(7)]


def hours() -> Choices:
    """The full hours that people work in and around."""
    return [(str(hour), f"{hour}:00") for hour in range(5, 22)]


def or_none(values: Choices, label: str) -> Choices:
    """The same, with a first choice for leaving it to the workspace, or to nobody."""
    return [("", label), *values]


def chosen(value: object) -> str:
    """A value as the choice that stands for it."""
    return "" if value is None else str(value)
