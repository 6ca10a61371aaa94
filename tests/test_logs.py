"""Log lines: JSON, with what they belong to, without addresses and tokens."""

import json
import logging
from collections.abc import Iterator

import pytest

from app import logs

TOKEN = "Tbn-cQDg3wYnayoSUVaufg9T238tHBz7tT-RhRvK3kg"


@pytest.fixture(autouse=True)
def logging_as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("to nadia@nordwerft.example now", "to [address] now"),
        ("<reply+abc@mail.example>", "<[address]>"),
        (f"GET /s/{TOKEN} 200", "GET /s/[token] 200"),
        (f"/a/{TOKEN}.abc.{TOKEN}/won", "/a/[token]/won"),
        ("The job outbox was last seen 121 s ago.", None),
        ("sqlalchemy.exc.OperationalError", None),
    ],
)
def test_addresses_and_tokens_are_left_out(text: str, kept: str | None) -> None:
    assert logs.redacted(text) == (kept or text)


def test_a_line_is_json_and_says_which_job_it_belongs_to(
    capsys: pytest.CaptureFixture[str],
) -> None:
    logs.configure("json", "INFO")
    with logs.about(job="outbox", run="0a1b2c3d"):
        logging.getLogger("app.jobs").warning("Refused %s", "a@nordwerft.example")
    line = json.loads(capsys.readouterr().err)
    assert line["event"] == "Refused [address]"
    assert (line["job"], line["run"], line["level"]) == (
        "outbox",
        "0a1b2c3d",
        "warning",
    )


def test_a_traceback_keeps_its_files_and_loses_its_addresses(
    capsys: pytest.CaptureFixture[str],
) -> None:
    logs.configure("json", "INFO")
    try:
        int("nadia@nordwerft.example")
    except ValueError:
        logging.getLogger("app").exception("Failed for %s", "nadia@nordwerft.example")
    text = capsys.readouterr().err
    assert "nadia" not in text
    assert "test_logs.py" in json.loads(text)["exception"]


def test_a_long_hostile_line_takes_no_time() -> None:
    for piece in ("a@", "@", "a.", "-", "aaaaaaaaaaaaaaaaaaaaaaaa.", " "):
        logs.redacted(piece * 200_000)
