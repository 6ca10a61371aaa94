"""Ends a process whose parent has gone without saying so."""

import os
import signal
import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])

_LOOK_EVERY = 1.0


def _end_with(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(_LOOK_EVERY)
    os.kill(os.getpid(), signal.SIGTERM)


def _watch(_: click.Context, __: click.Parameter, is_wanted: bool) -> None:  # noqa: FBT001 - click calls it so.
    if is_wanted:
        threading.Thread(target=_end_with, args=(os.getppid(),), daemon=True).start()


def with_parent(command: Command) -> Command:
    """Give the command an option by which `run` starts it: it never outlives `run`."""
    option = click.option(
        "--with-parent",
        is_flag=True,
        hidden=True,
        expose_value=False,
        is_eager=True,
        callback=_watch,
    )
    decorated: Command = option(command)
    return decorated
