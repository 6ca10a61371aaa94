"""Bytes of a file to text: which encoding, and lines one by one."""

import codecs
import io
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain
from typing import BinaryIO

# What a person may choose from when the guess is wrong.
ENCODINGS = (
    "utf-8",
    "utf-16-le",
    "utf-16-be",
    "cp1252",
    "iso-8859-15",
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "mac-roman",
    "cp850",
    "shift-jis",
    "gb18030",
)

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 4096
_CHUNK = 1 << 16


def guess_encoding(file: BinaryIO) -> str:
    """By its mark, else UTF-8 if every byte agrees, else the code page of most PCs."""
    file.seek(0)
    start = file.read(_SAMPLE)
    for mark, encoding in _MARKS:
        if start.startswith(mark):
            return encoding
    if wide := _unmarked_utf16(start):
        return wide
    return "utf-8" if _is_utf8(file) else "cp1252"


@contextmanager
def text_lines(file: BinaryIO, encoding: str) -> Iterator[Iterator[str]]:
    """The physical lines with their ends (CR, LF or both), without a byte order mark."""
    file.seek(0)
    # Bytes that the encoding does not know must not stop the other rows.
    text = io.TextIOWrapper(file, encoding, errors="replace", newline="")
    try:
        yield _unmarked(text)
    finally:
        text.detach()


def _unmarked(lines: Iterator[str]) -> Iterator[str]:
    first = next(lines, None)
    return lines if first is None else chain((first.lstrip("\ufeff"),), lines)


def _unmarked_utf16(start: bytes) -> str | None:
    """UTF-16 without its mark: every other byte of Latin text is zero."""
    pairs = len(start) // 2
    if pairs < 4:
        return None
    low, high = start[0 : pairs * 2 : 2].count(0), start[1 : pairs * 2 : 2].count(0)
    if high > 0.7 * pairs and low < 0.1 * pairs:
        return "utf-16-le"
    if low > 0.7 * pairs and high < 0.1 * pairs:
        return "utf-16-be"
    return None


def _is_utf8(file: BinaryIO) -> bool:
    file.seek(0)
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        while chunk := file.read(_CHUNK):
            decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True
