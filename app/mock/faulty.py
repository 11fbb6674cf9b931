"""Puts the world's faults between its clients and the platforms' mocks.

A request is read whole before anything goes wrong, so that the client has sent all of it, as it does not know
whether that was processed. Then at most one fault spoils the answer: it is given in the platform's place, or
the platform's own is lost, cut or slow. Where a connection must end, `Cut` says so to the server above.
"""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from app.mock.answers import Made, in_place, refused_code
from app.mock.ledgered import OWN, Note
from app.world import faults

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from app.world import World
    from app.world.faults import Faults
    from app.world.switches import Switch

_DROPS = 20


class Cut(Exception):
    """The connection ends here: reset at once, or closed after what was written. The port may close with it."""

    def __init__(self, *, reset: bool = True, closed_for: float = 0.0) -> None:
        super().__init__("the connection is cut")
        self.reset = reset
        self.closed_for = closed_for  # seconds


class Faulty:
    """`app` behind the world's faults, which may change at any time: requests are then counted anew."""

    def __init__(self, app: ASGIApp, world: World) -> None:
        self._app = app
        self._world = world
        self._plan: Faults | None = None
        self._number = 0
        self._turned_away: set[str] = set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or raise `Cut`."""
        if scope["type"] != "http" or scope["path"].startswith(OWN):
            await self._app(scope, receive, send)
            return
        note: Note = scope["state"]["note"]
        body = await _whole(receive)
        if body is None:
            note.processed = False
            return
        note.code = _code(body)
        note.faults = self._draw(scope, note.code)
        if "delay" in note.faults:
            await asyncio.sleep(self._amount(faults.DELAY) / 1000)
        await _Exchange(self._app, self._world, scope, receive, send, body).answer()

    def _draw(self, scope: Scope, code: str | None) -> tuple[str, ...]:
        """The faults of the request that has just come."""
        plan = self._world.faults
        if plan is not self._plan:
            self._plan, self._number = plan, 0
            self._turned_away.clear()
        self._number += 1
        drawn = plan.of(self._number)
        if "401" in drawn and not self._may_turn_away(plan, code or scope["path"]):
            drawn = drawn[:-1]
        return ("poison", *drawn) if code is not None and plan.poisons(code) else drawn

    def _may_turn_away(self, plan: Faults, what: str) -> bool:
        """Whether a 401 may be given: a lead that is refused again says that it, not the account, is refused."""
        if what in self._turned_away and plan.share("401") < 1:
            return False
        self._turned_away.add(what)
        return True

    def _amount(self, switch: Switch) -> float:
        return switch.number(self._world.switches)


class _Exchange:
    """One request, and the way of its answer."""

    def __init__(self, app: ASGIApp, world: World, scope: Scope, receive: Receive, send: Send, body: bytes) -> None:
        self._app = app
        self._world = world
        self._scope = scope
        self._receive = receive
        self._send = send
        self._body = body
        self._note: Note = scope["state"]["note"]

    async def answer(self) -> None:
        """Answer as its faults have it."""
        spoils = next((fault for fault in self._note.faults if fault not in ("poison", "delay", "skew")), "")
        match spoils:
            case "reset-before":
                raise self._cut()
            case "closed":
                raise self._cut(closed_for=self._amount(faults.CLOSED))
            case "token-expiry":
                for forget in self._world.forget_tokens:
                    forget()
            case "timeout" | "reset-after" | "truncate" | "drip" | "502":
                await self._lose(spoils, await self._processed())
                return
        made = in_place(spoils, self._amount(faults.RETRY_AFTER), self._date())
        if made is None:
            made = await self._processed()
        else:
            self._unprocessed(f"not processed: {spoils}")
        await self._give(made)

    async def _lose(self, fault: str, made: Made) -> None:
        """What becomes of an answer of the platform that does not arrive whole and in time."""
        match fault:
            case "502":
                await self._give(in_place("502", 0, self._date()) or made)
            case "drip" if made.body:
                await self._drip(made)
            case "drip":
                await self._give(made)
            case "truncate":
                await self._send(made.start(self._date()))
                await self._send(_part(made.body[: len(made.body) // 2], more=True))
                raise Cut(reset=False)
            case "timeout":
                self._note.write(None)
                await self._hang()
                raise Cut
            case _:
                raise Cut

    async def _give(self, made: Made) -> None:
        self._note.write(made.status)  # without a body, its head is the whole answer
        await self._send(made.start(self._date()))
        await self._send(_part(made.body))

    async def _drip(self, made: Made) -> None:
        pause = self._amount(faults.DRIP) / _DROPS
        size = max(1, -(-len(made.body) // _DROPS))
        await self._send(made.start(self._date()))
        for at in range(0, len(made.body), size):
            await asyncio.sleep(pause)
            await self._send(_part(made.body[at : at + size], more=at + size < len(made.body)))

    async def _hang(self) -> None:
        """Wait until the client leaves, or long enough."""
        try:
            async with asyncio.timeout(self._amount(faults.HANG)):
                while (await self._receive())["type"] != "http.disconnect":
                    pass
        except TimeoutError:
            return

    async def _processed(self) -> Made:
        """The platform's own answer; a code that is always refused does not get that far."""
        if "poison" in self._note.faults:
            self._unprocessed("refused: poison")
            return refused_code()
        start: Message = {}
        body = bytearray()

        async def replayed() -> Message:
            return {"type": "http.request", "body": self._body, "more_body": False}

        async def caught(message: Message) -> None:
            if message["type"] == "http.response.start":
                start.update(message)
            else:
                body.extend(message.get("body", b""))

        await self._app(self._scope, replayed, caught)
        return Made(start["status"], tuple(start["headers"]), bytes(body))

    def _cut(self, closed_for: float = 0.0) -> Cut:
        self._unprocessed("not processed: reset")
        return Cut(closed_for=closed_for)

    def _unprocessed(self, words: str) -> None:
        self._note.processed = False
        self._note.became = words

    def _date(self) -> datetime:
        """What the answer's Date says."""
        ahead = self._amount(faults.SKEW) if "skew" in self._note.faults else 0.0
        return datetime.now(UTC) + timedelta(seconds=ahead)

    def _amount(self, switch: Switch) -> float:
        return switch.number(self._world.switches)


def _part(body: bytes, *, more: bool = False) -> Message:
    return {"type": "http.response.body", "body": body, "more_body": more}


async def _whole(receive: Receive) -> bytes | None:
    """The request's body; None if the client left before its end."""
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body", b"")
        if not message.get("more_body"):
            return bytes(body)


def _code(body: bytes) -> str | None:
    """The badge code in a posted lead, where there is one."""
    try:
        said = json.loads(body)
    except (ValueError, RecursionError):
        return None
    code = said.get("code") if isinstance(said, dict) else None
    return code if isinstance(code, str) else None
