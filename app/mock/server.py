"""Serves the mock backend on 127.0.0.1: every platform's `mock.py`, found by name, over one `World`.

FastAPI and uvicorn are imported only when it serves, since they are slow to load. uvicorn runs in a
thread of its own and installs no signal handlers there; its thread ends within two seconds of `stop`,
also while a request hangs.
"""

from __future__ import annotations

import errno
import importlib
import importlib.util
import logging
import socket
import threading
from typing import TYPE_CHECKING, Any, Self

import structlog

from app import platforms
from app.lead import LeadKioskError
from app.mock.pages import NOT_FOUND, START
from app.world import World, make_world

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from types import TracebackType

    import uvicorn
    from fastapi import FastAPI
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

HOST = "127.0.0.1"
STOP_SECONDS = 2.0

log = structlog.get_logger()


class MockServer:
    """A running mock backend: `with MockServer() as server: server.url`. Port 0 takes a free one."""

    def __init__(self, world: World | None = None, port: int = 0) -> None:
        self.world = world or make_world()
        self._port = port
        self._app: FastAPI | None = None
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None

    @property
    def port(self) -> int:
        """The port it serves on; the one asked for, before the start."""
        return self._port

    @property
    def url(self) -> str:
        """The address of the server's root."""
        return f"http://{HOST}:{self._port}"

    def start(self) -> None:
        """Serve, and return once requests are answered; raises `LeadKioskError` when the port cannot be had.

        May be started again after `stop`: on the same port, and with the leads it has saved.
        """
        listener = _listen(self._port)
        self._port = listener.getsockname()[1]
        ready = threading.Event()
        self._app = self._app or create_app(self.world)
        self._server = _make_server(self._app, ready)
        self._thread = threading.Thread(target=_run, args=(self._server, listener, ready), name="mock", daemon=True)
        self._thread.start()
        ready.wait()

    def stop(self) -> None:
        """Stop serving, within two seconds; does nothing when it is not running."""
        if self._server is None or self._thread is None:
            return
        self._server.should_exit = True
        self._thread.join(STOP_SECONDS / 2)
        self._server.force_exit = True  # a request hangs: cut it off
        self._thread.join(STOP_SECONDS / 2)
        self._server = self._thread = None

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


def create_app(world: World) -> FastAPI:
    """The application: every platform that has a mock, and `/_mock/ledger` and `/_mock/leads` beside them."""
    from fastapi import FastAPI
    from fastapi.responses import HTMLResponse, JSONResponse

    app = FastAPI(
        title="Lead Kiosk mock backend",
        openapi_url="/_mock/openapi.json",
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        exception_handlers=_answers_without_route(),
    )
    app.add_middleware(_Ledgered, world=world)
    for name in platforms.names():
        module = f"{platforms.__name__}.{name}.mock"
        if importlib.util.find_spec(module) is not None:
            app.include_router(importlib.import_module(module).make_router(world))

    async def start_page(request: Request) -> Response:
        return HTMLResponse(START)

    async def ledger(request: Request) -> Response:
        return JSONResponse(world.ledger.as_json())

    async def leads(request: Request) -> Response:
        return JSONResponse(world.leads())

    app.add_route("/", start_page, ["GET"])
    app.add_route("/_mock/ledger", ledger, ["GET"])
    app.add_route("/_mock/leads", leads, ["GET"])
    return app


class _Ledgered:
    """Writes every request into the world's ledger, except those that read it."""

    def __init__(self, app: ASGIApp, world: World) -> None:
        self._app = app
        self._ledger = world.ledger

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"].startswith("/_mock/"):
            await self._app(scope, receive, send)
            return
        scope.setdefault("state", {})
        status: int | None = None
        noted = False

        async def watched(message: Message) -> None:
            nonlocal status, noted
            if message["type"] == "http.response.start":
                status = message["status"]
            elif not message.get("more_body"):
                # Before the last byte leaves: who has the answer finds it in the ledger.
                noted = True
                self._note(scope, status)
            await send(message)

        try:
            await self._app(scope, receive, watched)
        finally:
            if not noted:
                self._note(scope, None)

    def _note(self, scope: Scope, status: int | None) -> None:
        query = scope.get("query_string", b"").decode(errors="replace")
        path = scope["path"] + (f"?{query}" if query else "")
        words = scope["state"].get("became") or ("hung up" if status is None else "answered")
        self._ledger.note(scope["method"], path, status, words)


def _answers_without_route() -> dict[int | type[Exception], Callable[[Request, Any], Coroutine[Any, Any, Response]]]:
    """What pretix says where no view answers: a page for 404 and for a crash, JSON for a wrong method."""
    from fastapi.responses import HTMLResponse, JSONResponse

    async def not_found(request: Request, error: Exception) -> Response:
        return HTMLResponse(NOT_FOUND, 404)

    async def wrong_method(request: Request, error: Exception) -> Response:
        headers = getattr(error, "headers", None)
        return JSONResponse({"detail": f'Method "{request.method}" not allowed.'}, 405, headers=headers)

    return {404: not_found, 405: wrong_method}


def _listen(port: int) -> socket.socket:
    # With its protocol named, asyncio turns Nagle's delay off: answers come 40 ms sooner.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((HOST, port))
        listener.listen(100)
    except (OSError, OverflowError) as error:
        listener.close()
        if isinstance(error, OverflowError):
            raise LeadKioskError(f"There is no port {port}: choose one from 1024 to 65535.") from error
        why = "is in use by another program" if error.errno == errno.EADDRINUSE else "cannot be used"
        raise LeadKioskError(f"Port {port} {why}: choose another with --port.") from error
    return listener


def _make_server(app: FastAPI, ready: threading.Event) -> uvicorn.Server:
    import uvicorn

    class Server(uvicorn.Server):
        """Says when it answers."""

        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            ready.set()

    config = uvicorn.Config(
        app,
        loop="asyncio",
        http="h11",
        ws="none",
        lifespan="off",
        log_config=None,
        log_level=logging.CRITICAL,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=1,
    )
    return Server(config)


def _run(server: uvicorn.Server, listener: socket.socket, ready: threading.Event) -> None:
    try:
        server.run([listener])
    except Exception:  # the thread's edge: the start must not wait for ever
        log.exception("mock-server-failed")
    finally:
        listener.close()
        ready.set()
