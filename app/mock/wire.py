"""The mock's uvicorn: says when it answers, resets connections, and can close its port for a while.

uvicorn knows nothing of faults: `Cutting` lies around the application, catches `Cut`, finds the connection of
the request among uvicorn's own by the client's address, and ends it. A reset is a close with SO_LINGER of zero
seconds: TCP then sends RST, and the client sees ECONNRESET.

While its port is closed the socket stays bound to it (SHUT_RD, as Linux has it): were it free, another program, or
even a client's own end of a connection, could be given it. The old `asyncio.Server` is closed only when the port
opens again: closed at once, it would lose connections accepted in that moment, which then hang until somebody
collects them.
"""

from __future__ import annotations

import asyncio
import errno
import logging
import socket
import struct
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import uvicorn

from app.lead import LeadKioskError
from app.mock.faulty import Cut

if TYPE_CHECKING:
    import threading

    from starlette.types import ASGIApp, Receive, Scope, Send

HOST = "127.0.0.1"
_AT_ONCE = struct.pack("ii", 1, 0)
_BACKLOG = 100


def listen(port: int) -> socket.socket:
    """A listening socket on this computer only; raises `LeadKioskError` when the port cannot be had."""
    # With its protocol named, asyncio turns Nagle's delay off: answers come 40 ms sooner.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        _bind(listener, port)
        listener.listen(_BACKLOG)
    except (OSError, OverflowError) as error:
        listener.close()
        if isinstance(error, OverflowError):
            raise LeadKioskError(f"There is no port {port}: choose one from 1024 to 65535.") from error
        why = "is in use by another program" if error.errno == errno.EADDRINUSE else "cannot be used"
        raise LeadKioskError(f"Port {port} {why}: choose another with --port.") from error
    return listener


def _bind(listener: socket.socket, port: int) -> None:
    """Bind to `port`, or to a free one that is named: a port that the system chose it takes back on SHUT_RD."""
    with socket.socket() as finder:
        if not port:
            finder.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            finder.bind((HOST, 0))
            port = finder.getsockname()[1]
        listener.bind((HOST, port))


class Wire(uvicorn.Server):
    """One run of the server over `listener`; `ready` is set once it answers."""

    def __init__(self, app: ASGIApp, listener: socket.socket, ready: threading.Event) -> None:
        super().__init__(
            uvicorn.Config(
                Cutting(app, self),
                loop="asyncio",
                http="h11",
                ws="none",
                lifespan="off",
                log_config=None,
                log_level=logging.CRITICAL,
                access_log=False,
                server_header=False,
                date_header=False,
                timeout_graceful_shutdown=1,
            )
        )
        self._bound = listener.dup()
        self._ready = ready
        self._closing: asyncio.Task[None] | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to listen, and say so."""
        await super().startup(sockets)
        self._ready.set()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop, and give up the port."""
        await super().shutdown(sockets)
        self._bound.close()

    def cut(self, client: object, how: Cut) -> None:
        """End the connection of this client; the port, if it closes, closes first."""
        if how.closed_for and (self._closing is None or self._closing.done()):
            self._close_port()
            for connection in list(self.server_state.connections):
                connection.shutdown()  # those at work end with their answer
            self._closing = asyncio.get_running_loop().create_task(self._reopen_after(how.closed_for))
        for connection in list(self.server_state.connections):
            if getattr(connection, "client", None) == client:
                _end(connection.transport, reset=how.reset)

    def _close_port(self) -> None:
        loop = asyncio.get_running_loop()
        for each in (each for server in self.servers for each in server.sockets):
            loop.remove_reader(each.fileno())
        with suppress(OSError):  # not on Linux: whoever connects meanwhile waits
            self._bound.shutdown(socket.SHUT_RD)

    async def _reopen_after(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
        if self.should_exit:
            return
        for server in self.servers:
            server.close()
        listener = self._bound.dup()
        loop = asyncio.get_running_loop()
        self.servers[:] = [await loop.create_server(self._connection, sock=listener, backlog=_BACKLOG)]

    def _connection(self) -> asyncio.Protocol:
        protocol: Any = self.config.http_protocol_class
        connection: asyncio.Protocol = protocol(
            config=self.config, server_state=self.server_state, app_state=self.lifespan.state
        )
        return connection


class Cutting:
    """`app`, whose `Cut`s are carried out."""

    def __init__(self, app: ASGIApp, wire: Wire) -> None:
        self._app = app
        self._wire = wire

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or end its connection."""
        try:
            await self._app(scope, receive, send)
        except Cut as how:
            self._wire.cut(scope["client"], how)
            await asyncio.sleep(0)  # uvicorn hears that the connection is lost, and does not answer 500 itself


def _end(transport: asyncio.Transport, *, reset: bool) -> None:
    """Close after what was written, or at once with RST."""
    if not reset:
        transport.close()
        return
    connected: socket.socket | None = transport.get_extra_info("socket")
    if connected is not None:
        connected.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _AT_ONCE)
    transport.abort()
