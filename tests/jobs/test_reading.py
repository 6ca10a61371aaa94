"""Mail is read in a process of its own: what breaks the reader breaks nothing else."""

import os
import signal
import subprocess
from collections.abc import Iterator
from datetime import date

import pytest

from app.domain.replies import PromptedLead
from app.jobs import guarded
from app.jobs.guarded import GuardedReader, TookTooLong
from app.mail.received import Problem
from app.services.reading import ReadingFailed, Written

MAIL = b"From: a@b.example\r\nMessage-ID: <1@b.example>\r\n\r\nWe won it!\r\n"


@pytest.fixture(scope="module")
def reader() -> Iterator[GuardedReader]:
    with GuardedReader() as reader:
        yield reader


def child_of(reader: GuardedReader) -> "subprocess.Popen[bytes]":
    assert reader._child is not None
    return reader._child


def test_a_mail_is_read_as_it_is_here(reader: GuardedReader) -> None:
    assert reader.parse(MAIL).reply == "We won it!"


def test_a_reply_is_understood_as_it_is_here(reader: GuardedReader) -> None:
    lead = PromptedLead(1, "Jane Doe", "Acme")
    written = Written("We won it!", (), "", [lead], date(2026, 3, 4), "en", "EUR")
    (reading,) = reader.understand(written).readings
    assert (reading.lead, reading.outcome) == (1, "won")


def test_a_reader_that_dies_takes_nothing_with_it(reader: GuardedReader) -> None:
    reader.parse(MAIL)
    first = child_of(reader)
    os.kill(first.pid, signal.SIGKILL)
    with pytest.raises(ReadingFailed, match="died"):
        reader.parse(MAIL + b"x")
    assert reader.parse(MAIL + b"y").reply == "We won it!\ny"
    assert child_of(reader).pid != first.pid


def test_a_reader_that_hangs_is_ended() -> None:
    with GuardedReader(wall_seconds=0.3) as reader:
        reader.parse(MAIL)
        child = child_of(reader)
        os.kill(child.pid, signal.SIGSTOP)
        with pytest.raises(TookTooLong, match=r"0\.3 seconds"):
            reader.parse(MAIL + b"x")
        assert child.poll() is not None


def test_a_reader_that_computes_for_ever_is_ended_by_the_system() -> None:
    assert isinstance(guarded._died_of(-signal.SIGXCPU), TookTooLong)


def test_a_mail_too_big_for_the_readers_memory_is_still_a_mail(
    reader: GuardedReader,
) -> None:
    read = reader.parse(MAIL + b"x" * (150 * 1024 * 1024))
    assert read.problems == (
        Problem.NO_TEXT,
        Problem.DATE_UNREADABLE,
        Problem.UNREADABLE,
    )
    assert reader.parse(MAIL).reply == "We won it!"


def test_the_process_ends_with_whoever_reads() -> None:
    with GuardedReader() as reader:
        reader.parse(MAIL)
        child = child_of(reader)
    assert child.poll() is not None
