"""A running service and a real browser for whole stories."""

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from playwright.sync_api import Browser, Page, sync_playwright
from werkzeug.serving import WSGIRequestHandler, make_server

from app import create_app
from app.db import Database, open_engine
from app.mail.render import EmailRenderer
from app.mail.transport import MemoryTransport
from app.runtime import Runtime
from app.settings import Settings
from tests.conftest import Clock
from tests.prepare import chromium

CHROMIUM_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


class KeepAlive(WSGIRequestHandler):
    """Answers many requests by one connection, and does not tell of each."""

    protocol_version = "HTTP/1.1"

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Say nothing."""


@pytest.fixture
def service(
    shared_url: str, settings: Settings, clock: Clock, renderer: EmailRenderer
) -> Iterator[Runtime]:
    """The runtime of a service that listens on `settings.base_url`."""
    engine = open_engine(shared_url)
    transport = MemoryTransport()
    runtime = Runtime(settings, clock, Database.on(engine), renderer, lambda: transport)
    # The address is known only once the server listens, so the application comes second.
    server = make_server(
        "127.0.0.1", 0, lambda *_: [], threaded=True, request_handler=KeepAlive
    )
    base_url = f"http://127.0.0.1:{server.server_port}"
    here = settings.model_copy(
        update={"base_url": base_url, "environment": "development"}
    )
    runtime = replace(runtime, settings=here)
    server.app = create_app(runtime)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield runtime
    server.shutdown()
    thread.join()
    server.server_close()
    engine.dispose()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Headless Chromium; where there is none, the tests that ask for it are skipped.

    One a module: while it is open its event loop runs, and no test could run another.
    """
    path = chromium()
    if path is None:
        pytest.skip("Chromium is missing: browser tests did not run.")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path, args=CHROMIUM_ARGUMENTS
        )
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser, service: Runtime) -> Iterator[Page]:
    """A page of a phone, on the running service."""
    context = browser.new_context(
        base_url=service.settings.base_url, viewport={"width": 375, "height": 780}
    )
    yield context.new_page()
    context.close()
