"""Serves the mock backend on 127.0.0.1: every platform's `mock.py`, found by name, over one `World`.

FastAPI and uvicorn are imported only when it serves, since they are slow to load. uvicorn runs in a
thread of its own and installs no signal handlers there; its thread ends within two seconds of `stop`,
also while a request hangs.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Self

import structlog

from app.mock.faulty import Faulty
from app.mock.ledgered import Ledgered
from app.mock.mocks import mocks
from app.mock.pages import NOT_FOUND
from app.world import World, make_world

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Coroutine
    from types import TracebackType

    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.types import ASGIApp

    from app.mock.wire import Wire

STOP_SECONDS = 2.0

log = structlog.get_logger()


class MockServer:
    """A running mock backend: `with MockServer() as server: server.url`. Port 0 takes a free one."""

    def __init__(self, world: World | None = None, port: int = 0) -> None:
        self.world = world or make_world()
        self._port = port
        self._app: ASGIApp | None = None
        self._wire: Wire | None = None
        self._thread: threading.Thread | None = None

    @property
    def port(self) -> int:
        """The port it serves on; the one asked for, before the start."""
        return self._port

    @property
    def url(self) -> str:
        """The address of the server's root."""
        return f"http://127.0.0.1:{self._port}"

    def start(self) -> None:
        """Serve, and return once requests are answered; raises `LeadKioskError` when the port cannot be had.

        May be started again after `stop`: on the same port, and with the leads it has saved.
        """
        from app.mock.wire import Wire, listen

        listener = listen(self._port)
        self._port = listener.getsockname()[1]
        ready = threading.Event()
        self._app = self._app or create_app(self.world)
        self._wire = Wire(self._app, listener, ready)
        self._thread = threading.Thread(target=_run, args=(self._wire, listener, ready), name="mock", daemon=True)
        self._thread.start()
        ready.wait()

    def stop(self) -> None:
        """Stop serving, within two seconds; does nothing when it is not running."""
        if self._wire is None or self._thread is None:
            return
        self._wire.should_exit = True
        self._thread.join(STOP_SECONDS / 2)
        self._wire.force_exit = True  # a request hangs: cut it off
        self._thread.join(STOP_SECONDS / 2)
        self._wire = self._thread = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def serve(
    stop: threading.Event,
    *,
    port: int = 0,
    world: World | None = None,
    ready: Callable[[MockServer], None] = lambda server: None,
) -> None:
    """Serve until `stop` is set; `ready` is called once with the running server.

    Raises `LeadKioskError` when the port cannot be had.
    """
    with MockServer(world, port) as server:
        ready(server)
        stop.wait()


def create_app(world: World) -> ASGIApp:
    """The application: every platform that has a mock, behind the world's faults and its ledger."""
    from fastapi import FastAPI

    from app.mock.control import add_routes

    app = FastAPI(
        title="Lead Kiosk mock backend",
        openapi_url="/_mock/openapi.json",
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        exception_handlers=_answers_without_route(),
    )
    add_routes(app, world)
    for mock in mocks():
        app.include_router(mock.make_router(world))
    return Ledgered(Faulty(app, world), world.ledger)


def _answers_without_route() -> dict[int | type[Exception], Callable[[Request, Any], Coroutine[Any, Any, Response]]]:
    """What pretix says where no view answers: a page for 404, JSON for a wrong method."""
    from fastapi.responses import HTMLResponse, JSONResponse

    async def not_found(request: Request, error: Exception) -> Response:
        return HTMLResponse(NOT_FOUND, 404)

    async def wrong_method(request: Request, error: Exception) -> Response:
        headers = getattr(error, "headers", None)
        return JSONResponse({"detail": f'Method "{request.method}" not allowed.'}, 405, headers=headers)

    return {404: not_found, 405: wrong_method}


def _run(wire: Wire, listener: socket.socket, ready: threading.Event) -> None:
    try:
        wire.run([listener])
    except Exception:  # the thread's edge: the start must not wait for ever
        log.exception("mock-server-failed")
    finally:
        listener.close()
        ready.set()
