"""Cells that leave the service never run in a spreadsheet."""

import csv
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from app.domain.csv_out import CellValue, cell, write_rows
from app.domain.lead_file import read_lead_file


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        '=HYPERLINK("https://example.com";"click")',
        "=cmd|' /C calc'!A0",
        "+1+1",
        "+cmd|' /C calc'!A0",
        "+49 170 1234+HYPERLINK(1)",
        "-1+1",
        "-2+3+cmd|' /C calc'!A0",
        "- no",
        "--",
        "-",
        "@SUM(A1:A9)",
        "\t=1+1",
        "\rx",
        "\nx",
        "\tx",
        " =1+1",
        "\u00a0=1+1",
        "\u200b=1+1",
        "\ufeff=1+1",
        "＝1+1",
        "＋1+1",
        "－1+1",
        "＠SUM(A1)",
        "+1",
        "+",
    ],
)
def test_a_formula_gets_an_apostrophe(text: str) -> None:
    expected = text if text == "+1" else f"'{text}"
    assert cell(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ann",
        "a=b",
        "ann@example.com",
        "1-2",
        "-12.5",
        "-12,5",
        "-1.234,50",
        "+12.5",
        "-5 %",
        "-1e5",
        "+49 170 1234567",
        "+49 (0) 351 / 12-34",
        "+1 (555) 010-9999",
        "+1 555 010 9999 ext. 12",
        "+351215550000",
        "'quoted",
        "·=1",
    ],
)
def test_other_text_stays_as_it_is(text: str) -> None:
    assert cell(text) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (0, "0"),
        (-12, "-12"),
        (-12.5, "-12.5"),
        (Decimal("-12.50"), "-12.50"),
        (Decimal("1E+3"), "1000"),
        (date(2026, 3, 5), "2026-03-05"),
        (datetime(2026, 3, 5, 9, 12, tzinfo=UTC), "2026-03-05T09:12:00+00:00"),
    ],
)
def test_values_are_written_plainly(value: CellValue, text: str) -> None:
    assert cell(value) == text


def test_rows_are_quoted_throughout_and_start_with_a_mark() -> None:
    lines = list(write_rows(["Name", "=x"], [['say "hi"', "a\nb"], ["=1", None]]))
    assert lines == [
        '\ufeff"Name","\'=x"\r\n',
        '"say ""hi""","a\nb"\r\n',
        '"\'=1",""\r\n',
    ]
    read = list(csv.reader("".join(lines).lstrip("\ufeff").splitlines(keepends=True)))
    assert read[1] == ['say "hi"', "a\nb"]


def test_what_we_write_we_can_read() -> None:
    text = "".join(
        write_rows(
            ["Name", "Email", "Phone", "Amount"],
            [['Ann, "A"\nLee', "ann@example.com", "+49 170 1234567", Decimal("-1.50")]],
        )
    )
    found = read_lead_file(text.encode())
    assert found.accepted[0].fields == {
        "name": 'Ann, "A"\nLee',
        "email": "ann@example.com",
        "phone": "+49 170 1234567",
        "amount": Decimal("-1.50"),
    }
