"""Throughline: one journey for marketer, buyer and salesperson."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flask import Flask

    from app.runtime import Runtime

__all__ = ["create_app"]


def create_app(runtime: "Runtime | None" = None) -> "Flask":
    """The web application, around the given runtime or one built from the environment."""
    # Here alone: a process that shows no pages, such as the one that reads a mail, starts
    # without all this.
    from app import runtime as runtimes  # noqa: PLC0415
    from app import settings  # noqa: PLC0415
    from app.web import install  # noqa: PLC0415

    return install.application(runtime or runtimes.build(settings.load()))
