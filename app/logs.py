"""Logs as JSON lines with the request or job they belong to, without addresses or tokens."""

import logging
import re
import sys
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from typing import Any

import structlog
from structlog.typing import Processor

Event = MutableMapping[str, Any]

_ADDRESS = re.compile(r"[^\s@<>\"'(),:;]{1,64}@[^\s@<>\"'(),:;]{1,255}")
#: What is long and has no blank in it may be a token: a link, a cookie, a reply address.
_TOKEN = re.compile(r"[A-Za-z0-9_-]{22,}(?:\.[A-Za-z0-9_-]+)*")
#: Keys whose values are ours and long by nature.
_PLAIN_KEYS = frozenset(
    ("logger", "timestamp", "level", "job", "run", "request", "worker", "method")
)
_FRAME = re.compile(r'^\s*File "')


def redacted(text: str) -> str:
    """The text without addresses and without anything that could be a token."""
    return _TOKEN.sub("[token]", _ADDRESS.sub("[address]", text))


def _redact_trace(text: str) -> str:
    """A traceback with its file names left readable."""
    lines = text.splitlines()
    return "\n".join(line if _FRAME.match(line) else redacted(line) for line in lines)


def _redact(_: object, __: str, event: Event) -> Event:
    for key, value in event.items():
        if key in _PLAIN_KEYS or value is None or isinstance(value, bool | int | float):
            continue
        text = value if isinstance(value, str) else str(value)
        event[key] = _redact_trace(text) if key == "exception" else redacted(text)
    return event


def _common() -> list[Processor]:
    return [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]


def configure(log_format: str, level: str) -> None:
    """Send every library's log lines, and ours, to standard error in one form.

    `text` is for people who watch, `json` for machines that keep.
    """
    last: Processor = structlog.processors.JSONRenderer()
    if log_format == "text":
        last = structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=_common(),
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.format_exc_info,
            _redact,
            last,
        ],
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(formatter)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    # Their lines at INFO say each bell that rings, each migration that is looked at.
    for noisy in ("apscheduler", "alembic"):
        logging.getLogger(noisy).setLevel(max(logging.WARNING, root.level))


@contextmanager
def about(**values: str) -> Iterator[None]:
    """Every line logged inside carries these values, such as the job and its run."""
    with structlog.contextvars.bound_contextvars(**values):
        yield
