"""Writes every request into the world's ledger, except those for the mock itself, under `/_mock/`."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from app.world.ledger import Ledger

OWN = "/_mock/"


class Ledgered:
    """`app` behind a ledger. What is known of a request lies in its `state`: see `Note`."""

    def __init__(self, app: ASGIApp, ledger: Ledger) -> None:
        self._app = app
        self._ledger = ledger

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, and note it."""
        if scope["type"] != "http" or scope["path"].startswith(OWN):
            await self._app(scope, receive, send)
            return
        note = scope.setdefault("state", {})["note"] = Note(self._ledger, scope)
        status: int | None = None

        async def watched(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            elif not message.get("more_body"):
                note.write(status)  # before the last byte leaves: who has the answer finds it in the ledger
            await send(message)

        try:
            await self._app(scope, receive, watched)
        finally:
            note.write(None)


class Note:
    """One request's entry, written once; the middlewares below fill in what they know."""

    def __init__(self, ledger: Ledger, scope: Scope) -> None:
        self._ledger = ledger
        self._scope = scope
        self._at = datetime.now(UTC)
        self._written = False
        self.faults: tuple[str, ...] = ()
        self.code: str | None = None
        self.processed = True
        self.became: str | None = None

    def write(self, status: int | None) -> None:
        """Write it, unless that is done; `status` is None where no whole answer was sent."""
        if self._written:
            return
        self._written = True
        query = self._scope.get("query_string", b"").decode(errors="replace")
        path = self._scope["path"] + (f"?{query}" if query else "")
        words = self.became or self._scope["state"].get("became") or ("hung up" if status is None else "answered")
        self._ledger.note(
            self._scope["method"], path, status, words,
            at=self._at, processed=self.processed, faults=self.faults, code=self.code,
        )  # fmt: skip
