"""What the cells of a row become: dates, amounts, text, consent."""

from datetime import date
from decimal import Decimal

import pytest

from app.domain.lead_file import (
    DO_NOT_MAIL,
    AcceptedRow,
    Choices,
    LeadFile,
    QuestionKind,
    WarningCode,
    read_lead_file,
)

HEADER = "Record ID,Name,Company,Email,Topic,Campaign"


def read(*rows: str, header: str = HEADER) -> LeadFile:
    return read_lead_file("\n".join([header, *rows]).encode())


def column(name: str, *cells: str, day_first: bool | None = None) -> LeadFile:
    """A file with one more column; each row has an address of its own."""
    rows = [f'"{cell}";a{number}@example.com' for number, cell in enumerate(cells)]
    raw = "\n".join([f"{name};Email", *rows]).encode()
    return read_lead_file(raw, day_first=day_first)


def codes(row: AcceptedRow) -> list[WarningCode]:
    return [warning.code for warning in row.warnings]


def test_a_slashed_column_is_read_by_its_own_evidence() -> None:
    days = column("Created", "3/4/2026", "13/4/2026")
    months = column("Created", "3/4/2026", "4/13/2026")
    assert days.accepted[0].fields["created"] == date(2026, 4, 3)
    assert months.accepted[0].fields["created"] == date(2026, 3, 4)
    assert not days.questions + months.questions


def test_a_column_without_evidence_is_asked_about_and_left_empty() -> None:
    found = column("Created", "3/4/2026", "2026-01-02")
    assert [(q.kind, q.column) for q in found.questions] == [
        (QuestionKind.DAY_OR_MONTH_FIRST, "Created")
    ]
    assert found.accepted[0].fields["created"] is None
    assert codes(found.accepted[0]) == [WarningCode.AMBIGUOUS_DATE]
    assert found.accepted[1].fields["created"] == date(2026, 1, 2)


@pytest.mark.parametrize(
    ("day_first", "expected"), [(True, date(2026, 4, 3)), (False, date(2026, 3, 4))]
)
def test_the_answer_settles_the_order(day_first: bool, expected: date) -> None:
    found = column("Created", "3/4/2026", day_first=day_first)
    assert found.accepted[0].fields["created"] == expected
    assert not found.questions


def test_an_answer_does_not_overrule_a_column_that_proves_the_contrary() -> None:
    found = column("Created", "3/4/2026", "13/4/2026", day_first=False)
    assert found.accepted[0].fields["created"] == date(2026, 4, 3)


def test_an_impossible_date_is_empty_with_a_warning() -> None:
    row = column("Created", "31.2.2026").accepted[0]
    assert row.fields["created"] is None
    assert codes(row) == [WarningCode.BAD_DATE]


def test_a_next_step_is_a_date_only_in_a_column_of_dates() -> None:
    dated = column("Next activity date", "5.3.2026").accepted[0]
    told = column("Next step", "5.3.2026").accepted[0]
    assert dated.fields["next_step"] == date(2026, 3, 5)
    assert told.fields["next_step"] == "5.3.2026"


def test_amounts_are_read_by_the_column_s_evidence() -> None:
    comma = column("Amount", "1.234", "1.234,50", "12,5")
    point = column("Amount", "1,234", "1,234.50", "12.5")
    expected = [Decimal(1234), Decimal("1234.5"), Decimal("12.5")]
    assert [row.fields["amount"] for row in comma.accepted] == expected
    assert [row.fields["amount"] for row in point.accepted] == expected
    assert not comma.questions + point.questions


def test_amounts_without_evidence_are_thousands_and_asked_about() -> None:
    found = column("Amount", "1.234")
    assert found.accepted[0].fields["amount"] == Decimal(1234)
    assert found.questions[0].kind is QuestionKind.DECIMAL_SIGN
    raw = b"Amount;Email\n1.234;a@example.com\n"
    told = read_lead_file(raw, choices=Choices(decimal_sign="."))
    assert told.accepted[0].fields["amount"] == Decimal("1.234")
    assert not told.questions


def test_what_is_no_amount_is_empty_with_a_warning() -> None:
    row = column("Amount", "on request").accepted[0]
    assert row.fields["amount"] is None
    assert codes(row) == [WarningCode.BAD_AMOUNT]


@pytest.mark.parametrize(
    ("header", "row", "currency"),
    [
        ("Amount;Currency;Email", "5 €;USD;a@example.com", "EUR"),
        ("Amount;Currency;Email", "5;usd;a@example.com", "USD"),
        ("Amount (CHF);Currency;Email", "5;USD;a@example.com", "USD"),
        ("Amount (CHF);Currency;Email", "5;;a@example.com", "CHF"),
        ("Amount (CHF);Currency;Email", "$5;;a@example.com", "USD"),
        ("Amount;Currency;Email", "5;Euro;a@example.com", "EUR"),
        ("Amount;Currency;Email", "5;galleons;a@example.com", None),
        ("Amount (CHF);Currency;Email", ";;a@example.com", None),
        ("Currency;Amount;Email", "USD;5 €;a@example.com", "EUR"),
    ],
)
def test_the_currency_comes_from_the_cell_the_column_or_the_header(
    header: str, row: str, currency: str | None
) -> None:
    found = read(row, header=header)
    assert found.accepted[0].fields["currency"] == currency


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        '=HYPERLINK("https://example.com";"x")',
        "+1+1",
        "-1+1",
        "@SUM(A1)",
        "\t=1+1",
        "\r=1+1",
        "\n=1+1",
        "＝1+1",
        "<script>alert(1)</script>",
        "'; DROP TABLE leads;--",
        "{{ 7*7 }}",
    ],
)
def test_hostile_text_is_kept_to_the_letter(text: str) -> None:
    cell = text.replace('"', '""')
    found = read_lead_file(
        f'Name;Company;Email\n"{cell}";"{cell}";a@example.com\n'.encode()
    )
    assert found.accepted[0].fields["name"] == text
    assert found.accepted[0].fields["company"] == text


def test_a_phone_number_is_text() -> None:
    found = column("Phone", "+49 170 1234567", "00351 (0) 21-555", "0170")
    assert [row.fields["phone"] for row in found.accepted] == [
        "+49 170 1234567",
        "00351 (0) 21-555",
        "0170",
    ]


def test_what_nobody_can_see_is_removed_from_names() -> None:
    found = column("Name", "\u202eeeL\u202c Ann\u200b", "\u200fאב", "Zo\u200de")
    assert [row.fields["name"] for row in found.accepted] == ["eeL Ann", "אב", "Zoe"]


def test_a_value_that_is_too_long_is_cut_with_a_warning() -> None:
    row = column("Notes", "x" * 300).accepted[0]
    assert row.fields["notes"] == "x" * 255
    assert codes(row) == [WarningCode.TOO_LONG]
    assert column("Notes", "x" * 255).accepted[0].warnings == ()


@pytest.mark.parametrize(
    ("header", "cell", "consent"),
    [
        ("Email Opt Out", "TRUE", DO_NOT_MAIL),
        ("Email Opt Out", "1", DO_NOT_MAIL),
        ("Email Opt Out", "ja", DO_NOT_MAIL),
        ("Email Opt Out", "No", None),
        ("Email Opt Out", "0", None),
        ("Email Opt Out", "", None),
        ("Unsubscribed from all email", "true", DO_NOT_MAIL),
        ("Unsubscribed from all email", "false", None),
        ("Marketing status", "Non-marketing contact", DO_NOT_MAIL),
        ("Marketing status", "Marketing contact", None),
        ("Do not Email", "Do Not Allow", DO_NOT_MAIL),
        ("Do not Email", "Allow", None),
        ("Do not Email", "please stop", DO_NOT_MAIL),
    ],
)
def test_consent_can_only_say_do_not_mail(
    header: str, cell: str, consent: str | None
) -> None:
    assert column(header, cell).accepted[0].fields["consent"] == consent


def test_one_of_several_signs_against_mail_is_enough() -> None:
    found = read(
        "no,true,a@example.com",
        header="Email Opt Out,Unsubscribed from all email,Email",
    )
    assert found.accepted[0].fields["consent"] == DO_NOT_MAIL


def test_a_status_is_only_text() -> None:
    row = column("Lead Status", "Closed - Converted").accepted[0]
    assert row.fields["status"] == "Closed - Converted"
