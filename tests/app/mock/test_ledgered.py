"""Every request for a platform is noted once, with what is known of it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from app.mock.ledgered import Ledgered
from app.world.ledger import Ledger

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send


def ask(app: ASGIApp, path: str = "/leads", query: bytes = b"", kind: str = "http") -> list[Message]:
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    async def receive() -> Message:
        raise AssertionError("nobody reads")

    scope: Any = {"type": kind, "method": "POST", "path": path, "query_string": query}
    asyncio.run(app(scope, receive, send))
    return sent


async def answers(scope: Scope, receive: Receive, send: Send) -> None:
    await send({"type": "http.response.start", "status": 201, "headers": []})
    await send({"type": "http.response.body", "body": b"x", "more_body": True})
    await send({"type": "http.response.body", "body": b"y"})


def test_an_answer_is_noted_before_its_last_byte_leaves() -> None:
    ledger = Ledger()
    totals: list[int] = []

    async def watching(scope: Scope, receive: Receive, send: Send) -> None:
        await answers(scope, receive, send)
        totals.append(ledger.total)

    assert len(ask(Ledgered(watching, ledger), query=b"page=2")) == 3
    [entry] = ledger.entries()
    assert (entry.method, entry.path, entry.status, entry.became) == ("POST", "/leads?page=2", 201, "answered")
    assert (entry.processed, entry.faults, entry.code) == (True, (), None)
    assert totals == [1]


def test_what_is_known_below_is_noted() -> None:
    ledger = Ledger()

    async def knows(scope: Scope, receive: Receive, send: Send) -> None:
        note = scope["state"]["note"]
        note.faults, note.code, note.processed = ("delay", "500"), "abc", False
        scope["state"]["became"] = "lead created"
        await answers(scope, receive, send)

    ask(Ledgered(knows, ledger))
    [entry] = ledger.entries()
    assert (entry.faults, entry.code, entry.processed, entry.became) == (("delay", "500"), "abc", False, "lead created")


def test_without_a_whole_answer_there_is_no_status() -> None:
    ledger = Ledger()

    async def cut(scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"x", "more_body": True})
        raise ConnectionResetError

    with pytest.raises(ConnectionResetError):
        ask(Ledgered(cut, ledger))
    assert [(entry.status, entry.became) for entry in ledger.entries()] == [(None, "hung up")]


@pytest.mark.parametrize(("path", "kind"), [("/_mock/ledger", "http"), ("/leads", "lifespan")])
def test_the_mocks_own_addresses_are_not_noted(path: str, kind: str) -> None:
    ledger = Ledger()
    ask(Ledgered(answers, ledger), path, kind=kind)
    assert ledger.total == 0
