"""One call over the net to an address that somebody typed: checked, short, never redirected."""

import http.client
import socket
import ssl
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from functools import lru_cache
from threading import Timer
from urllib.parse import urlsplit

from app.domain.listeners import RefusedAddress, WrongUrl, check_addresses, check_url
from app.services.listeners import Ending

SECONDS = 10.0
MOST_BYTES = 64 * 1024

#: Name and port to the addresses behind them.
Resolve = Callable[[str, int], list[str]]


def resolved(host: str, port: int) -> list[str]:
    """The addresses of a name, as the system knows them."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(address[0]) for *_, address in found]


@dataclass(frozen=True)
class Caller:
    """How addresses are called, and which."""

    allow_private: bool
    resolve: Resolve = resolved
    #: For all of a call but looking up the name.
    seconds: float = SECONDS

    def post(self, url: str, headers: Mapping[str, str], body: bytes) -> Ending:
        """Post the body and say how it went; whatever goes wrong is an ending, too.

        The name is resolved once and the very address that was checked is called, so that
        a name that changes its mind in between leads nowhere else.
        """
        try:
            return self._post(url, headers, body)
        except WrongUrl as error:
            return Ending(None, f"not called: {error} of the address")
        except RefusedAddress:
            return Ending(None, "not called: the address lies in a private network")
        except (OSError, ValueError, http.client.HTTPException) as error:
            return Ending(None, type(error).__name__)

    def _post(self, url: str, headers: Mapping[str, str], body: bytes) -> Ending:
        parts = urlsplit(check_url(url, allow_private=self.allow_private))
        host, is_secret = parts.hostname or "", parts.scheme == "https"
        port = parts.port or (443 if is_secret else 80)
        addresses = self.resolve(host, port)
        if not self.allow_private:
            check_addresses(addresses)
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        line = _Line(host, port, addresses[0], is_secret=is_secret)
        end = Timer(self.seconds, line.cut)
        with closing(line):
            end.start()
            try:
                line.request("POST", target, body, {**_OURS, **headers})
                answer = line.getresponse()
                # Let the listener finish speaking, but not for ever.
                answer.read(MOST_BYTES)
            finally:
                end.cancel()
        is_fine = answer.status < 300
        return Ending(answer.status, "" if is_fine else answer.reason or "")


_OURS = {
    "Content-Type": "application/json",
    "User-Agent": "Throughline",
    "Connection": "close",
}


class _Line(http.client.HTTPConnection):
    """A connection to one address, with the name for its certificate and Host header."""

    def __init__(self, host: str, port: int, address: str, *, is_secret: bool) -> None:
        self.default_port = 443 if is_secret else 80
        super().__init__(host, port)
        self._address = address
        self._is_secret = is_secret
        self._socket: socket.socket | None = None

    def connect(self) -> None:
        target = (self._address, self.port)
        self._socket = socket.create_connection(target, SECONDS)
        if self._is_secret:
            wrapped = _context().wrap_socket(
                self._socket, server_hostname=self.host, do_handshake_on_connect=False
            )
            self._socket = wrapped
            wrapped.do_handshake()
        self.sock = self._socket

    def cut(self) -> None:
        """End it, however it stands: time limits of sockets start again with every byte."""
        if self._socket is not None:
            with suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)


@lru_cache
def _context() -> ssl.SSLContext:
    return ssl.create_default_context()
