"""Calendar files as governments, phones and offices write them: which days are off."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.holiday_file import NotACalendar, read_holidays

SINCE, UNTIL = date(2026, 3, 4), date(2028, 12, 31)


def calendar(*lines: str, end: str = "\r\n") -> bytes:
    event = ["BEGIN:VEVENT", *lines, "END:VEVENT"]
    whole = ["BEGIN:VCALENDAR", "VERSION:2.0", *event, "END:VCALENDAR", ""]
    return end.join(whole).encode()


def days(*lines: str) -> list[str]:
    found = read_holidays(calendar(*lines), SINCE, UNTIL)
    return [holiday.day.isoformat() for holiday in found.holidays]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["DTSTART;VALUE=DATE:20261225"], ["2026-12-25"]),
        (["DTSTART:20261225"], ["2026-12-25"]),
        (["DTSTART;TZID=Europe/Berlin:20261225T000000"], ["2026-12-25"]),
        (["DTSTART:20261225T000000Z", "DTEND:20261226T000000Z"], ["2026-12-25"]),
        (
            ["DTSTART;VALUE=DATE:20261225", "DTEND;VALUE=DATE:20261227"],
            ["2026-12-25", "2026-12-26"],
        ),
        (["DTSTART:20260101"], []),
        (["DTSTART:20290101"], []),
        (["DTSTART:20261225", "STATUS:CANCELLED"], []),
        (
            ["DTSTART:20201225", "RRULE:FREQ=YEARLY"],
            ["2026-12-25", "2027-12-25", "2028-12-25"],
        ),
        (
            ["DTSTART:20201225", "RRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25;WKST=MO"],
            ["2026-12-25", "2027-12-25", "2028-12-25"],
        ),
        (["DTSTART:20251225", "RRULE:FREQ=YEARLY;COUNT=2"], ["2026-12-25"]),
        (["DTSTART:20251225", "RRULE:FREQ=YEARLY;UNTIL=20270101"], ["2026-12-25"]),
        (
            ["DTSTART:20251225", "RRULE:FREQ=YEARLY", "EXDATE:20261225,20281225"],
            ["2027-12-25"],
        ),
        (["DTSTART:20240229", "RRULE:FREQ=YEARLY"], ["2028-02-29"]),
        (
            ["BEGIN:VALARM", "DTSTART:20260401", "END:VALARM", "DTSTART:20260501"],
            ["2026-05-01"],
        ),
    ],
)
def test_a_day_off_is_read(lines: list[str], expected: list[str]) -> None:
    assert days(*lines) == expected


@pytest.mark.parametrize(
    "lines",
    [
        ["RRULE:FREQ=WEEKLY", "DTSTART:20260401"],
        ["RRULE:FREQ=YEARLY;BYDAY=-1MO;BYMONTH=5", "DTSTART:20260525"],
        ["RRULE:FREQ=YEARLY;INTERVAL=2", "DTSTART:20260525"],
        ["DTSTART:20261399"],
        ["DTSTART:next week"],
        ["DTSTART;TZID=Europe/Berlin:20260401T090000"],
        [],
        ["DTSTART:20260401", "DTEND:20270401"],
    ],
)
def test_what_we_cannot_tell_is_named_and_left_out(lines: list[str]) -> None:
    found = read_holidays(calendar("SUMMARY:Some day", *lines), SINCE, UNTIL)
    assert (found.holidays, found.left_out) == ([], ["Some day"])


def test_names_are_read_over_folded_lines_and_escapes() -> None:
    raw = calendar("SUMMARY:Tag der Deutschen\r\n  Einheit\\, frei", "DTSTART:20261003")
    (holiday,) = read_holidays(raw, SINCE, UNTIL).holidays
    assert holiday.name == "Tag der Deutschen Einheit, frei"


def test_other_line_ends_marks_and_encodings_are_read() -> None:
    raw = calendar("SUMMARY:Neujahr für alle", "DTSTART:20270101", end="\n")
    for text in (raw, b"\xef\xbb\xbf" + raw, raw.decode().encode("latin-1")):
        (holiday,) = read_holidays(text, SINCE, UNTIL).holidays
        assert holiday.name == "Neujahr für alle"


def test_a_day_counts_once() -> None:
    raw = calendar("DTSTART:20261225", "END:VEVENT", "BEGIN:VEVENT", "DTSTART:20261225")
    assert len(read_holidays(raw, SINCE, UNTIL).holidays) == 1


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"Name,Day\nNew Year,2027-01-01",
        calendar("DTSTART:20261225") + b" " * 1_000_001,
        b"BEGIN:VCALENDAR\n" + b"BEGIN:VEVENT\nEND:VEVENT\n" * 5_001,
    ],
)
def test_what_is_no_calendar_is_refused(raw: bytes) -> None:
    with pytest.raises(NotACalendar):
        read_holidays(raw, SINCE, UNTIL)


@given(
    st.lists(
        st.sampled_from(
            [
                "BEGIN:VEVENT",
                "END:VEVENT",
                "BEGIN:VALARM",
                "DTSTART:20261225",
                "DTEND:9",
                "RRULE:FREQ=YEARLY;COUNT=",
                "RRULE:;=;",
                "EXDATE:,,",
                " folded",
                ":",
                ";",
                "",
            ]
        )
    )
)
def test_any_jumble_of_lines_is_read_without_an_error(lines: list[str]) -> None:
    raw = "\r\n".join(["BEGIN:VCALENDAR", *lines]).encode()
    assert read_holidays(raw, SINCE, UNTIL).left_out is not None
