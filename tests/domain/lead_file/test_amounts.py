"""Amounts in cells, and what a column tells about its decimal sign."""

from decimal import Decimal

import pytest

from app.domain.lead_file.amounts import AmountEvidence, DecimalSign, read_amount


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("0", "0"),
        ("1200", "1200"),
        ("12.5", "12.5"),
        ("12,5", "12.5"),
        ("-12.5", "-12.5"),
        ("−12,50", "-12.5"),
        ("(1,200.50)", "-1200.5"),
        ("1200-", "-1200"),
        ("+5", "5"),
        ("1.234,56", "1234.56"),
        ("1,234.56", "1234.56"),
        ("1.234.567", "1234567"),
        ("1,234,567", "1234567"),
        ("12,34,567.00", "1234567"),
        ("1234.567", "1234.567"),
        ("0,125", "0.125"),
        ("12'500", "12500"),
        ("12’500.75", "12500.75"),
        ("12 500", "12500"),
        ("12\u00a0500,75", "12500.75"),
        ("12\u202f500", "12500"),
        ("1 234 567", "1234567"),
        ("1.200,-", "1200"),
        ("1.200,--", "1200"),
        ("1200,–", "1200"),
        ("12k", "12000"),
        ("1.5m", "1500000"),
        ("2,5 Mio", "2500000"),
        ("1.2E+05", "120000"),
        ("1,5E+03", "1500"),
        ("１２００", "1200"),
    ],
)
def test_a_number_is_read(cell: str, value: str) -> None:
    amount = read_amount(cell, None)
    assert amount is not None
    assert amount.value == Decimal(value)
    assert amount.currency is None


@pytest.mark.parametrize(
    ("cell", "value", "currency"),
    [
        ("€ 1.200", "1200", "EUR"),
        ("1.200 €", "1200", "EUR"),
        ("1.200,00€", "1200", "EUR"),
        ("$1,200.50", "1200.5", "USD"),
        ("-$1,200.50", "-1200.5", "USD"),
        ("$-5.00", "-5", "USD"),
        ("US$ 1,200", "1200", "USD"),
        ("USD 1,200", "1200", "USD"),
        ("1200 eur", "1200", "EUR"),
        ("EUR1200", "1200", "EUR"),
        ("£1,000", "1000", "GBP"),
        ("R$ 1.200,50", "1200.5", "BRL"),
        ("CHF 12'500.-", "12500", "CHF"),
        ("1 200 zł", "1200", "PLN"),
        ("12 TEUR", "12000", "EUR"),
        ("12k €", "12000", "EUR"),
        ("1,5 Mio. EUR", "1500000", "EUR"),
    ],
)
def test_a_currency_beside_the_number_is_read(
    cell: str, value: str, currency: str
) -> None:
    amount = read_amount(cell, None)
    assert amount is not None
    assert (amount.value, amount.currency) == (Decimal(value), currency)


@pytest.mark.parametrize(
    ("cell", "sign", "value"),
    [
        ("1.234", ",", "1234"),
        ("1.234", ".", "1.234"),
        ("1,234", ",", "1.234"),
        ("1,234", ".", "1234"),
        ("1.234", None, "1234"),
        ("1,234", None, "1234"),
        ("12.5", ",", "12.5"),
        ("1,234.50", ",", "1234.50"),
    ],
)
def test_three_digits_behind_one_sign_are_read_by_the_column(
    cell: str, sign: DecimalSign | None, value: str
) -> None:
    amount = read_amount(cell, sign)
    assert amount is not None
    assert amount.value == Decimal(value)


@pytest.mark.parametrize(
    "cell",
    [
        "on request",
        "abc",
        "about 500",
        "12 apples",
        "10 %",
        "10%",
        "1,2,3",
        "1.2.3",
        "12 34",
        "1,2 3",
        "1..2",
        "5-10",
        "10 - 20",
        "€ 5 $",
        "NaN",
        "inf",
        "=1+1",
        "1e99",
        "9" * 16,
        "9" * 10_000,
        "€",
        "12/2026",
        "ten",
    ],
)
def test_what_is_no_number_is_empty_and_not_zero(cell: str) -> None:
    assert read_amount(cell, None) is None


@pytest.mark.parametrize(
    ("cells", "sign"),
    [
        (["1.234", "1.234,50"], ","),
        (["1,234", "1,234.50"], "."),
        (["1.234", "12,5"], ","),
        (["1.234", "12.5"], "."),
        (["1.234", "1.234.567"], ","),
        (["1.234", "1,234"], None),
        (["12.5", "12,5"], None),
        (["12.5", "12,5", "7,5"], ","),
        (["1.234", "soon"], None),
    ],
)
def test_a_column_proves_its_decimal_sign(
    cells: list[str], sign: DecimalSign | None
) -> None:
    evidence = AmountEvidence()
    for cell in cells:
        evidence.see(cell)
    assert evidence.sign == sign
