"""However long a file is, its repetitions are found, and in little memory."""

import io
import random
import tracemalloc

from app.domain.lead_file import open_lead_file, read_lead_file

HEADER = "Record ID,Email,Name,Company"


def test_each_repetition_names_the_line_that_was_first() -> None:
    chance = random.Random(7)
    people = [chance.randrange(2000) for _ in range(4000)]
    rows = [f"R{n},p{n}@example.com,Person {n},Firm {n}" for n in people]
    found = read_lead_file("\n".join([HEADER, *rows]).encode())
    first_line: dict[int, int] = {}
    expected = []
    for line, person in enumerate(people, start=2):
        if first_line.setdefault(person, line) != line:
            expected.append((line, first_line[person]))
    assert [(row.line, row.duplicate_of) for row in found.duplicates] == expected
    assert [row.line for row in found.accepted] == list(first_line.values())


def test_a_row_takes_few_bytes_while_a_file_is_read() -> None:
    small, large = peak_while_reading(1000), peak_while_reading(3000)
    assert (large - small) / 2000 < 60


def peak_while_reading(count: int) -> int:
    rows = (f"R{n},p{n}@example.com,Person {n},Firm {n}" for n in range(count))
    file = io.BytesIO("\n".join([HEADER, *rows]).encode())
    tracemalloc.start()
    try:
        for _ in open_lead_file(file).rows():
            pass
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
