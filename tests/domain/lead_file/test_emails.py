"""What counts as a usable mail address in a cell."""

import pytest

from app.domain.lead_file.emails import read_email


@pytest.mark.parametrize(
    ("cell", "address"),
    [
        ("ann@example.com", "ann@example.com"),
        ("  Ann@Example.COM ", "ann@example.com"),
        ("\u00a0ann@example.com\u00a0", "ann@example.com"),
        ("\u200bann@exa\u200bmple.com\ufeff", "ann@example.com"),
        ("mailto:ann@example.com", "ann@example.com"),
        ("MAILTO: ann@example.com", "ann@example.com"),
        ("mailto:ann@example.com?subject=Hello", "ann@example.com"),
        ("Ann Lee <ann@example.com>", "ann@example.com"),
        ('"Lee, Ann" <ann@example.com>', "ann@example.com"),
        ("Ann <mailto:ann@example.com>", "ann@example.com"),
        ("<ann@example.com>", "ann@example.com"),
        ("old@example.com <new@example.com>", "new@example.com"),
        ("ann@example.com.", "ann@example.com"),
        ("ann@example.com,", "ann@example.com"),
        ("ann@example.com;", "ann@example.com"),
        ("'ann@example.com'", "ann@example.com"),
        ("ann@example.com; bob@example.com", "ann@example.com"),
        ("ann@example.com, bob@example.com", "ann@example.com"),
        ("ann@example.com\nbob@example.com", "ann@example.com"),
        ("ann@example.com bob@example.com", "ann@example.com"),
        ("ann@example.com / bob@example.com", "ann@example.com"),
        ("ann@example.com/bob@example.com", "ann@example.com"),
        ("ann@, bob@example.com", "bob@example.com"),
        ("ann@example.com (private)", "ann@example.com"),
        ("ann @ example.com", "ann@example.com"),
        ("ann+news@example.com", "ann+news@example.com"),
        ("o'brien@example.ie", "o'brien@example.ie"),
        ("+ann@example.com", "+ann@example.com"),
        ("ann@münchen.example", "ann@münchen.example"),
        ("ann@例え.テスト", "ann@例え.テスト"),
        ("ann@xn--mnchen-3ya.de", "ann@xn--mnchen-3ya.de"),
        ("ann@mail.sub.example.co.uk", "ann@mail.sub.example.co.uk"),
    ],
)
def test_an_address_is_cleaned(cell: str, address: str) -> None:
    assert read_email(cell) == address


@pytest.mark.parametrize(
    "cell",
    [
        "ann",
        "ann@",
        "@example.com",
        "ann@localhost",
        "ann@@example.com",
        "ann@example..com",
        ".ann@example.com",
        "ann.@example.com",
        "a..b@example.com",
        "ann@-example.com",
        "ann@example-.com",
        "ann@192.0.2.1",
        "ann@[192.0.2.1]",
        "ann at example.com",
        "a nn@example.com",
        "call first",
        "a" * 65 + "@example.com",
        "ann@" + "a" * 64 + ".com",
        "ann@" + "abcdefgh." * 30 + "com",
        '=HYPERLINK("mailto:ann@example.com")',
        "=ann@example.com",
        "+cmd|' /C calc'!A0@example.com",
        "@SUM(1+1)*ann@example.com",
    ],
)
def test_what_no_mail_can_reach_is_no_address(cell: str) -> None:
    assert read_email(cell) is None


def test_hostile_cells_take_linear_time() -> None:
    for cell in (
        "a." * 50_000 + "@x",
        "<" * 100_000,
        "@" * 100_000,
        "a@" + "b" * 100_000,
        "a" + " " * 100_000 + "b@",
    ):
        assert read_email(cell) is None
