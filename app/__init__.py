"""Throughline: one journey for marketer, buyer and salesperson."""

from flask import Flask

from app import runtime as runtimes
from app import settings as settings_module
from app.web import install

__all__ = ["create_app"]


def create_app(runtime: runtimes.Runtime | None = None) -> Flask:
    """The web application, around the given runtime or one built from the environment."""
    if runtime is None:
        runtime = runtimes.build(settings_module.load())
    return install.application(runtime)
