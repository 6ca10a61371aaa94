"""Lines to records of cells, with true line numbers."""

import pytest

from app.domain.lead_file.records import Records


def records(text: str, delimiter: str = ",") -> list[tuple[int, list[str]]]:
    lines = text.splitlines(keepends=True)
    return [(found.line, found.cells) for found in Records(iter(lines), delimiter)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a,b\nc,d\n", [(1, ["a", "b"]), (2, ["c", "d"])]),
        ("a,b\r\nc,d", [(1, ["a", "b"]), (2, ["c", "d"])]),
        ("a,b\rc,d\n", [(1, ["a", "b"]), (2, ["c", "d"])]),
        ("\n\na\n", [(1, [""]), (2, [""]), (3, ["a"])]),
        ('"a,b",c\n', [(1, ["a,b", "c"])]),
        ('"a ""b""",c\n', [(1, ['a "b"', "c"])]),
        ('"",""\n', [(1, ["", ""])]),
        ('"a\nb",c\nd,e\n', [(1, ["a\nb", "c"]), (3, ["d", "e"])]),
        ('"a\r\nb",c\r\nd\r\n', [(1, ["a\r\nb", "c"]), (3, ["d"])]),
        ('"a\n\n\nb"\nc\n', [(1, ["a\n\n\nb"]), (5, ["c"])]),
        ('"a\n""x"" b","c\nd"\ne\n', [(1, ['a\n"x" b', "c\nd"]), (4, ["e"])]),
        ('5" pipe,b\n', [(1, ['5" pipe', "b"])]),
        ('a "b" c,d\n', [(1, ['a "b" c', "d"])]),
        ('"a" b,c\n', [(1, ["a b", "c"])]),
        ('"a" ,c\n', [(1, ["a ", "c"])]),
        ('"a\nb" ,c\n', [(1, ["a\nb ", "c"])]),
        ('a, "b, c", d\n', [(1, ["a", "b, c", " d"])]),
        ('a, "b" c, d"\n', [(1, ["a", ' "b" c', ' d"'])]),
        ("a,b,\n", [(1, ["a", "b", ""])]),
        (",,\n", [(1, ["", "", ""])]),
    ],
)
def test_a_record_is_read_as_spreadsheets_do(
    text: str, expected: list[tuple[int, list[str]]]
) -> None:
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"a,b\nc,d\n', [(1, ['"a', "b"]), (2, ["c", "d"])]),
        ('a,"b\nc,"d"\n', [(1, ["a", '"b']), (2, ["c", "d"])]),
        ('a,"b\nc,"d, e",f\n', [(1, ["a", '"b']), (2, ["c", "d, e", "f"])]),
        ('"\n"\n', [(1, ["\n"])]),
        ('"', [(1, ['"'])]),
        ('a,"""\nb,c\n', [(1, ["a", '"""']), (2, ["b", "c"])]),
    ],
)
def test_a_quote_that_is_never_properly_closed_swallows_nothing(
    text: str, expected: list[tuple[int, list[str]]]
) -> None:
    assert records(text) == expected


def test_a_quote_left_open_reaches_no_further_than_a_thousand_lines() -> None:
    text = 'a,"b\n' + "c,d\n" * 1500 + 'e,f"\n'
    found = records(text)
    assert len(found) == 1502
    assert found[0] == (1, ["a", '"b'])
    assert found[-1] == (1502, ["e", 'f"'])


@pytest.mark.parametrize(
    "line",
    [
        '"a,b\n',
        '"""\n',
        'a","\n',
        '"a""\n',
        '"a" "\n',
        ', "',
        ', "x' * 50_000 + "\n",
        ', ""' * 50_000 + "\n",
    ],
)
def test_hostile_quotes_take_linear_time(line: str) -> None:
    assert records(line * (20_000 if len(line) < 10 else 2))


def test_a_cell_may_be_longer_than_the_fast_reader_takes() -> None:
    assert records('"' + "x" * 200_000 + '",b\n') == [(1, ["x" * 200_000, "b"])]
