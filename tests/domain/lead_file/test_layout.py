"""Encoding, delimiter and header of a file."""

import pytest

from app.domain.crm_status import Crm
from app.domain.lead_file import Choices, LeadFile, Problem, read_lead_file

PLAIN = "Name,Company,Email\nJürgen Groß,Acme,jg@example.com\n"


def read(text: str, choices: Choices | None = None) -> LeadFile:
    return read_lead_file(text.encode(), choices=choices or Choices())


@pytest.mark.parametrize(
    ("raw", "encoding"),
    [
        (PLAIN.encode("utf-8"), "utf-8"),
        (PLAIN.encode("utf-8-sig"), "utf-8-sig"),
        (b"\xff\xfe" + PLAIN.encode("utf-16-le"), "utf-16-le"),
        (b"\xfe\xff" + PLAIN.encode("utf-16-be"), "utf-16-be"),
        (PLAIN.encode("utf-16-le"), "utf-16-le"),
        (PLAIN.encode("utf-16-be"), "utf-16-be"),
        (PLAIN.encode("cp1252"), "cp1252"),
    ],
)
def test_the_encoding_is_seen(raw: bytes, encoding: str) -> None:
    found = read_lead_file(raw)
    assert found.encoding == encoding
    assert found.columns == {"Name": "name", "Company": "company", "Email": "email"}
    assert [row.fields["name"] for row in found.accepted] == ["Jürgen Groß"]
    assert found.accepted[0].line == 2


def test_one_wrong_byte_far_below_means_the_whole_file_is_no_utf8() -> None:
    rows = b"".join(b"A%d,Acme,a%d@example.com\n" % (i, i) for i in range(10_000))
    found = read_lead_file(b"Name,Company,Email\n" + rows + b"Gro\xdf,Acme,\n")
    assert found.encoding == "cp1252"
    assert found.accepted[-1].fields["name"] == "Groß"


def test_bytes_that_an_encoding_does_not_know_stop_nothing() -> None:
    for raw in (b"\xef\xbb\xbf", b"", b"\xff\xfe"):
        found = read_lead_file(
            raw + b"Name,Email\n\x81\x8d,a@example.com\n\xff,b@example.com\n"
        )
        assert found.problem in (None, Problem.NO_HEADER)


def test_a_person_can_correct_the_encoding() -> None:
    raw = "Name,Email\nЖанна,a@example.com\n".encode("cp1251")
    found = read_lead_file(raw, choices=Choices(encoding="cp1251"))
    assert found.encoding == "cp1251"
    assert found.accepted[0].fields["name"] == "Жанна"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_the_one_that_makes_sense_of_the_header(
    delimiter: str,
) -> None:
    text = PLAIN.replace(",", delimiter)
    assert read(text).delimiter == delimiter
    assert len(read(text).accepted) == 1


def test_other_signs_in_the_cells_do_not_mislead() -> None:
    text = "Name;Company;Email;Notes\nLee, Ann;Acme, Inc;a@example.com;x, y, z, a | b\n"
    found = read(text)
    assert found.delimiter == ";"
    assert found.accepted[0].fields["name"] == "Lee, Ann"


@pytest.mark.parametrize("first", ["sep=;", "SEP=;", '"sep=;"', "sep=;\r", "sep=;;;"])
def test_a_declared_delimiter_is_obeyed_and_its_line_counts(first: str) -> None:
    found = read(first + "\nName;Email\nLee, Ann;a@example.com\n")
    assert (found.delimiter, found.header_line) == (";", 2)
    assert found.accepted[0].line == 3


def test_any_delimiter_can_be_declared() -> None:
    found = read("sep=^\nName^Email\nAnn^a@example.com\n")
    assert (found.delimiter, len(found.accepted)) == ("^", 1)


def test_a_person_can_correct_the_delimiter_and_the_header() -> None:
    text = "Who#Where\nName#Email\nAnn#a@example.com\n"
    found = read(text, Choices(delimiter="#"))
    assert (found.header_line, len(found.accepted)) == (2, 1)
    found = read(
        text, Choices(delimiter="#", header_line=1, columns={"Where": "email"})
    )
    assert found.columns == {"Where": "email"}
    assert [row.line for row in found.accepted] == [3]
    assert [row.line for row in found.rejected] == [2]


def test_a_chosen_column_makes_a_row_a_header() -> None:
    text = "Wer,Wohin\nAnn,a@example.com\n"
    assert read(text).problem is Problem.NO_HEADER
    found = read(text, Choices(columns={"Wer": "name", "Wohin": "email"}))
    assert found.columns == {"Wer": "name", "Wohin": "email"}
    assert len(found.accepted) == 1


def test_rows_above_the_header_are_ignored() -> None:
    found = read('Leads of May\nEmail,only one\n\n"made\nby Ann"\n' + PLAIN)
    assert found.header_line == 6
    assert [row.line for row in found.accepted] == [7]
    assert not found.rejected


def test_the_header_is_sought_in_the_first_ten_rows() -> None:
    assert read("x,y\n" * 9 + PLAIN).header_line == 10
    assert read("x,y\n" * 10 + PLAIN).problem is Problem.NO_HEADER


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        (b"", Problem.EMPTY),
        (b"\xef\xbb\xbf", Problem.EMPTY),
        (b"\xff\xfe", Problem.EMPTY),
        (b"\r\n\r\n  \r\n", Problem.EMPTY),
        (b"Ann,Acme,a@example.com\n", Problem.NO_HEADER),
        (b"Email\na@example.com\n", Problem.NO_HEADER),
        (b"PK\x03\x04 and a whole workbook", Problem.SPREADSHEET),
        (b"\xd0\xcf\x11\xe0 an older one", Problem.SPREADSHEET),
        (b"<html><table><tr><td>Name</td></tr></table>", Problem.NO_HEADER),
    ],
)
def test_a_file_that_cannot_be_read_says_why(raw: bytes, problem: Problem) -> None:
    found = read_lead_file(raw)
    assert found.problem is problem
    assert found.header_line is None
    assert not found.columns
    assert not found.accepted + found.rejected + found.duplicates


def test_a_header_alone_is_a_file_without_leads() -> None:
    found = read("Name,Email")
    assert (found.problem, found.header_line, found.accepted) == (None, 1, [])
    assert found.guess.row_count == 0


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_line_end_will_do(end: str) -> None:
    found = read(end.join(["Name,Email", "", "Ann,a@example.com", "Bob,b@example.com"]))
    assert [row.line for row in found.accepted] == [3, 4]
    assert found.skipped == [2]


def test_line_ends_may_be_mixed_and_other_separators_are_text() -> None:
    found = read(
        "Name,Email\r\nAnn\u2028Lee,a@example.com\rBob,b@example.com\nC\x0bd,c@example.com"
    )
    assert [row.line for row in found.accepted] == [2, 3, 4]


@pytest.mark.parametrize(
    ("header", "origin"),
    [
        ("Record ID,First Name,Email", Crm.HUBSPOT),
        ("First Name,Company / Account,Email", Crm.SALESFORCE),
        ("Lead - Title,Lead - Owner,Person - Name", Crm.PIPEDRIVE),
        ("Topic,Status Reason,Email", Crm.DYNAMICS),
        ("(Do Not Modify) Lead,Name,Email", Crm.DYNAMICS),
        ("Name,Email", None),
        ("Name,Lead Owner", None),
    ],
)
def test_a_file_is_known_by_its_header(header: str, origin: Crm | None) -> None:
    assert read(header + "\n").guess.origin is origin


def test_a_report_of_salesforce_is_known_by_its_footer() -> None:
    text = 'Name,Lead Owner\nAnn,Bob\n\n"Generated By: Bob 5/3/2026"\n"Acme Corp"\n'
    assert read(text).guess.origin is Crm.SALESFORCE


def test_a_hundred_columns_are_no_trouble() -> None:
    names = ",".join(f"Field {i}" for i in range(98))
    found = read(f"{names},Name,Email\n{',' * 98}Ann,a@example.com\n")
    assert found.columns == {"Name": "name", "Email": "email"}
    assert found.accepted[0].fields == {"name": "Ann", "email": "a@example.com"}
