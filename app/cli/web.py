"""The command that serves the pages, by gunicorn."""

import logging
from typing import Any

import click
from flask import Flask
from gunicorn.app.base import BaseApplication
from gunicorn.glogging import Logger

from app import create_app
from app.cli.children import with_parent
from app.cli.process import open_runtime
from app.settings import Settings
from app.web import set_up


class PlainLogger(Logger):  # type: ignore[misc]
    """Leaves gunicorn's lines to our own handlers."""

    def setup(self, cfg: object) -> None:
        """Keep gunicorn from adding handlers; requests are logged by the application."""
        self.error_log = logging.getLogger("gunicorn.error")
        self.access_log = logging.getLogger("gunicorn.access")
        self.error_log.propagate = True


class Server(BaseApplication):  # type: ignore[misc]
    """gunicorn with our settings instead of its command line."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        super().__init__()

    def load_config(self) -> None:
        for name, value in options(self._settings).items():
            self.cfg.set(name, value)

    def load(self) -> Flask:
        # Each worker builds its own runtime: connections must not cross a fork.
        return create_app()


def options(settings: Settings) -> dict[str, Any]:
    """What gunicorn is told."""
    return {
        "bind": [f"{_bracketed(settings.host)}:{settings.port}"],
        "workers": settings.web_workers,
        "threads": settings.web_threads,
        "worker_class": "gthread",
        # A request that is under way at SIGTERM is finished.
        "graceful_timeout": 30,
        "timeout": 60,
        "keepalive": 5,
        # Workers are renewed now and then, not all at the same time.
        "max_requests": 20_000,
        "max_requests_jitter": 2_000,
        "accesslog": None,
        "logger_class": PlainLogger,
        # X-Forwarded-For is judged by the application alone.
        "forwarded_allow_ips": "",
        "control_socket_disable": True,
        "proc_name": "throughline-web",
    }


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host


@click.command()
@with_parent
def web() -> None:
    """Serve the pages until told to stop."""
    runtime = open_runtime()
    set_up.announce(runtime)
    Server(runtime.settings).run()
