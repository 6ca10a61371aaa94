"""Every CSV that leaves the service: no cell of it is a formula for a spreadsheet."""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

CellValue = str | int | float | Decimal | date | None

# OWASP's list: the signs a formula starts with, their full-width forms, and the white
# space that hides one.
_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_SKIPPED = " \u00a0\u200b\u200c\u200d\u2060\ufeff"
_NUMBER = re.compile(r"[+-]?[0-9]+(?:[.,' ][0-9]+)*(?:[eE][+-]?[0-9]+)? ?%?")
_PHONE = re.compile(r"\+[0-9(][0-9 ()./\u00a0-]{4,30}(?: ?(?:ext|x|#)\.? ?[0-9]{1,6})?")
# Without the mark Excel takes UTF-8 for the PC's code page.
_BYTE_ORDER_MARK = "\ufeff"


def cell(value: CellValue) -> str:
    """The text of a cell; what a spreadsheet could run gets a `'` in front.

    Numbers stay numbers and phone numbers that start with `+` stay as they are.
    """
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, date):
        return value.isoformat()
    if not isinstance(value, str):
        return str(value)
    if not value.lstrip(_SKIPPED).startswith(_STARTS):
        return value
    if _NUMBER.fullmatch(value) or _PHONE.fullmatch(value):
        return value
    return f"'{value}"


def write_rows(
    header: Iterable[str], rows: Iterable[Iterable[CellValue]]
) -> Iterator[str]:
    """The lines of a CSV (RFC 4180, all cells quoted, with a byte order mark), one by one.

    To be encoded as UTF-8.
    """
    yield _BYTE_ORDER_MARK + _line(header)
    for row in rows:
        yield _line(row)


def _line(values: Iterable[CellValue]) -> str:
    line = io.StringIO()
    csv.writer(line, quoting=csv.QUOTE_ALL).writerow(map(cell, values))
    return line.getvalue()
