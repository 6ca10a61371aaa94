"""One call over the net: what arrives, what is refused, and how long it may take."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from app.jobs.calling import Caller


class Ear(BaseHTTPRequestHandler):
    """Notes what it is told and answers as its server says."""

    server: Any

    def do_POST(self) -> None:
        length = int(self.headers["Content-Length"])
        self.server.heard.append(
            (self.path, dict(self.headers), self.rfile.read(length))
        )
        self.send_response(self.server.status)
        self.send_header(
            "Location", f"http://127.0.0.1:{self.server.server_port}/other"
        )
        self.end_headers()
        self.wfile.write(b"x" * self.server.answer_bytes)

    def log_message(self, *_: object) -> None:
        """Tests are quiet."""


@contextmanager
def an_ear(status: int = 204, answer_bytes: int = 0) -> Iterator[Any]:
    server: Any = ThreadingHTTPServer(("127.0.0.1", 0), Ear)
    server.heard, server.status, server.answer_bytes = [], status, answer_bytes
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def url_of(server: Any, path: str = "/hook?a=b") -> str:
    return f"http://127.0.0.1:{server.server_port}{path}"


def test_the_body_arrives_with_its_headers() -> None:
    with an_ear() as server:
        ending = Caller(True).post(url_of(server), {"webhook-id": "1"}, b'{"a":1}')
    assert ending.is_taken
    ((path, headers, body),) = server.heard
    assert (path, body, headers["webhook-id"]) == ("/hook?a=b", b'{"a":1}', "1")
    assert headers["Content-Type"] == "application/json"


@pytest.mark.parametrize("status", [301, 302, 307, 308, 400, 404, 410, 500, 503])
def test_anything_but_success_is_a_failure_and_nothing_is_followed(status: int) -> None:
    with an_ear(status) as server:
        ending = Caller(True).post(url_of(server), {}, b"{}")
    assert (ending.status, ending.is_taken) == (status, False)
    assert len(server.heard) == 1


def test_a_long_answer_is_not_read_to_its_end() -> None:
    with an_ear(200, 5_000_000) as server:
        ending = Caller(True).post(url_of(server), {}, b"{}")
    assert ending.is_taken


@pytest.mark.parametrize(
    ("name", "addresses"),
    [
        ("https://crm.example/", ["127.0.0.1"]),
        ("https://crm.example/", ["93.184.216.34", "10.0.0.1"]),
        ("https://crm.example/", ["::ffff:127.0.0.1"]),
        ("https://crm.example/", ["169.254.169.254"]),
    ],
)
def test_a_name_that_leads_inside_is_not_called(
    name: str, addresses: list[str]
) -> None:
    ending = Caller(False, lambda *_: addresses).post(name, {}, b"{}")
    assert ending.status is None
    assert "private network" in ending.error


def test_plain_http_is_not_called_without_the_setting() -> None:
    with an_ear() as server:
        ending = Caller(False).post(url_of(server), {}, b"{}")
    assert ending.status is None
    assert server.heard == []


def test_the_address_that_was_looked_up_is_the_one_that_is_called() -> None:
    """Whoever owns a name could let it lead elsewhere at a second look."""
    asked = []

    def resolve(host: str, port: int) -> list[str]:
        asked.append((host, port))
        return ["127.0.0.1"]

    with an_ear() as server:
        url = f"http://crm.example:{server.server_port}/"
        ending = Caller(True, resolve).post(url, {}, b"{}")
    assert ending.is_taken
    assert asked == [("crm.example", server.server_port)]
    assert server.heard[0][1]["Host"] == f"crm.example:{server.server_port}"


def test_who_is_not_there_is_an_ending_as_well() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/"
        ending = Caller(True).post(url, {}, b"{}")
    assert (ending.status, ending.error) == (None, "ConnectionRefusedError")


def test_who_speaks_a_letter_at_a_time_is_cut_off() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:

        def drip() -> None:
            line, _ = server.accept()
            with line, suppress(OSError):
                for _ in range(100):
                    line.sendall(b"H")
                    time.sleep(0.05)

        thread = threading.Thread(target=drip)
        thread.start()
        began = time.monotonic()
        url = f"http://127.0.0.1:{server.getsockname()[1]}/"
        ending = Caller(True, seconds=0.5).post(url, {}, b"{}")
        took = time.monotonic() - began
        thread.join()
    assert ending.status is None
    assert took < 3
