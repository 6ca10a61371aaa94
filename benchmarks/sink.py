"""A mail server in a process of its own that takes everything as fast as it can."""

import asyncio
import multiprocessing
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection

_EXTENSIONS = b"250-sink\r\n250-PIPELINING\r\n250 SIZE 0\r\n"


class _Sink(asyncio.Protocol):
    """Answers by the letter that a command begins with; reads mails without keeping them."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._held = b""
        self._is_in_mail = False
        transport.write(b"220 sink\r\n")

    def data_received(self, data: bytes) -> None:
        self._held += data
        while self._step():
            pass

    def _step(self) -> bool:
        if self._is_in_mail:
            end = self._held.find(b"\r\n.\r\n")
            if end < 0:
                # Enough to find an end that is split over two reads.
                self._held = self._held[-4:]
                return False
            self._held = self._held[end + 5 :]
            self._is_in_mail = False
            self._transport.write(b"250 taken\r\n")
            return True
        line, found, rest = self._held.partition(b"\r\n")
        if not found:
            return False
        self._held = rest
        self._answer(line[:4].upper())
        return True

    def _answer(self, command: bytes) -> None:
        if command == b"DATA":
            self._is_in_mail = True
            # The lone dot may follow at once.
            self._held = b"\r\n" + self._held
            self._transport.write(b"354 go on\r\n")
        elif command == b"EHLO":
            self._transport.write(_EXTENSIONS)
        elif command == b"QUIT":
            self._transport.write(b"221 bye\r\n")
            self._transport.close()
        else:
            self._transport.write(b"250 ok\r\n")


def _serve(pipe: Connection) -> None:
    async def serve() -> None:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(_Sink, "127.0.0.1", 0)
        pipe.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(serve())


@contextmanager
def postfix_sink() -> Iterator[int | None]:
    """The port of Postfix's own sink, which takes a fraction of ours; None without it."""
    program = shutil.which("smtp-sink")
    if program is None:
        yield None
        return
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port: int = probe.getsockname()[1]
    nobody = ("-u", "nobody") if os.getuid() == 0 else ()
    process = subprocess.Popen(  # noqa: S603 - a tool that the machine has.
        [program, *nobody, f"127.0.0.1:{port}", "1000"]
    )
    try:
        while process.poll() is None:
            try:
                socket.create_connection(("127.0.0.1", port)).close()
                break
            except OSError:
                time.sleep(0.05)
        yield port
    finally:
        process.terminate()
        process.wait()


@contextmanager
def a_sink() -> Iterator[int]:
    """The port of a sink that runs until the block ends."""
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(
        target=_serve, args=(theirs,), daemon=True
    )
    process.start()
    # So that we hear of its end if it never comes to listen.
    theirs.close()
    try:
        yield ours.recv()
    finally:
        process.terminate()
        process.join()
