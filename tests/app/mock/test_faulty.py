"""Each fault spoils a request as its name says, and the ledger tells which and whether it was processed."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

import pytest

from app.mock.answers import POISON_WORDS
from app.mock.faulty import Cut, Faulty
from app.mock.ledgered import Ledgered
from app.world import World, make_world
from app.world.faults import parse

if TYPE_CHECKING:
    from app.world.ledger import Entry

LEAD = json.dumps({"code": "badge-1"}).encode()
ANSWER = b'{"attendee": {"fields": []}}'


@dataclass
class Outcome:
    """What a client would see."""

    cut: Cut | None = None
    status: int | None = None
    headers: dict[bytes, bytes] = field(default_factory=dict)
    parts: list[bytes] = field(default_factory=list)
    whole: bool = False

    @property
    def body(self) -> bytes:
        return b"".join(self.parts)


class Booth:
    """A platform behind the faults, asked without a network."""

    def __init__(self, faults: str, **switches: str) -> None:
        chosen = {name.replace("_", "-"): value for name, value in switches.items()}
        self.world: World = make_world(1, faults=parse(faults), switches=chosen)
        self.processed = 0
        self._app = Ledgered(Faulty(self._platform, self.world), self.world.ledger)

    @property
    def entry(self) -> Entry:
        return self.world.ledger.entries()[-1]

    def ask(self, body: bytes = LEAD, path: str = "/leads/", *, leaves: bool = False) -> Outcome:
        return asyncio.run(self._ask(body, path, leaves))

    async def _platform(self, scope: Any, receive: Any, send: Any) -> None:  # noqa: ANN401
        assert await receive() == {"type": "http.request", "body": LEAD, "more_body": False}
        self.processed += 1
        headers = [(b"content-length", str(len(ANSWER)).encode())]
        await send({"type": "http.response.start", "status": 201, "headers": headers})
        await send({"type": "http.response.body", "body": ANSWER[:9], "more_body": True})
        await send({"type": "http.response.body", "body": ANSWER[9:]})

    async def _ask(self, body: bytes, path: str, leaves: bool) -> Outcome:
        got = Outcome()
        halves = [(body[:5], True), (body[5:], False)]

        async def receive() -> dict[str, object]:
            if halves:
                part, more = halves.pop(0)
                return {"type": "http.request", "body": part, "more_body": more}
            if not leaves:
                await asyncio.Event().wait()
            return {"type": "http.disconnect"}

        async def send(message: Any) -> None:  # noqa: ANN401
            if message["type"] == "http.response.start":
                got.status, got.headers = message["status"], dict(message["headers"])
            else:
                got.parts.append(message["body"])
                got.whole = not message.get("more_body")

        scope: Any = {"type": "http", "method": "POST", "path": path, "query_string": b""}
        try:
            await self._app(scope, receive, send)
        except Cut as cut:
            got.cut = cut
        return got


def test_without_faults_the_platform_answers() -> None:
    booth = Booth("")
    got = booth.ask()
    assert (got.status, got.body, got.whole, booth.processed) == (201, ANSWER, True, 1)
    assert b"date" in got.headers
    entry = booth.entry
    assert (entry.status, entry.faults, entry.processed, entry.code) == (201, (), True, "badge-1")


@pytest.mark.parametrize("fault", ["reset-before", "reset-after"])
def test_a_reset_cuts_before_or_after_the_platform_has_it(fault: str) -> None:
    booth = Booth(f"{fault}=1")
    got = booth.ask()
    assert got.cut is not None
    assert (got.cut.reset, got.cut.closed_for, got.status) == (True, 0, None)
    assert booth.processed == (fault == "reset-after")
    assert (booth.entry.status, booth.entry.faults) == (None, (fault,))
    assert booth.entry.processed == (fault == "reset-after")


def test_half_of_a_truncated_answer_comes() -> None:
    booth = Booth("truncate=1")
    got = booth.ask()
    assert got.cut is not None
    assert not got.cut.reset
    assert (got.status, got.body, got.whole) == (201, ANSWER[: len(ANSWER) // 2], False)
    assert got.headers[b"content-length"] == str(len(ANSWER)).encode()
    assert (booth.entry.status, booth.entry.processed) == (None, True)


def test_a_silence_ends_with_a_reset_and_is_in_the_ledger_before() -> None:
    booth = Booth("timeout=1", hang_seconds="0")
    got = booth.ask()
    assert got.cut is not None
    assert (got.status, booth.processed, booth.entry.faults) == (None, 1, ("timeout",))


def test_a_client_that_leaves_ends_a_silence() -> None:
    booth = Booth("timeout=1", hang_seconds="3600")
    assert booth.ask(leaves=True).cut is not None
    assert booth.processed == 1


def test_a_dripping_answer_is_whole_in_the_end() -> None:
    booth = Booth("drip=1", drip_seconds="0")
    got = booth.ask()
    assert (got.body, got.whole) == (ANSWER, True)
    assert len(got.parts) > 10
    assert (booth.entry.status, booth.entry.faults) == (201, ("drip",))


def test_a_closed_port_stays_closed_as_long_as_its_switch_says() -> None:
    booth = Booth("closed=1", closed_seconds="1.5")
    got = booth.ask()
    assert got.cut is not None
    assert (got.cut.reset, got.cut.closed_for, booth.processed) == (True, 1.5, 0)


@pytest.mark.parametrize(
    ("fault", "status", "processed"),
    [
        ("500", 500, False), ("502", 502, True), ("503", 503, False), ("503-wait", 503, False),
        ("503-date", 503, False), ("429", 429, False), ("429-wait", 429, False), ("429-date", 429, False),
        ("portal-200", 200, False), ("portal-302", 302, False), ("portal-511", 511, False), ("401", 401, False),
        ("wrong-shape", 200, False),
    ],
)  # fmt: skip
def test_another_answer_comes_instead(fault: str, status: int, processed: bool) -> None:
    booth = Booth(f"{fault}=1", retry_after="9")
    got = booth.ask()
    assert (got.status, got.whole, got.body != ANSWER) == (status, True, True)
    assert booth.processed == processed
    entry = booth.entry
    assert (entry.status, entry.faults, entry.processed) == (status, (fault,), processed)
    if fault.endswith("-wait"):
        assert got.headers[b"retry-after"] == b"9"


def test_chance_turns_a_lead_away_once_at_most() -> None:
    # refused again right away, a lead needs a person: the mock must not make chance look like that
    booth = Booth("401=0.9;seed=1")
    seen = [booth.ask().status for _ in range(40)]
    assert seen.count(401) == 1
    assert [entry.faults for entry in booth.world.ledger.entries()].count(("401",)) == 1


def test_a_whole_share_of_401_refuses_for_good() -> None:
    booth = Booth("401=1")
    assert {booth.ask().status for _ in range(5)} == {401}


def test_poisoned_codes_are_refused_in_words_whenever_they_arrive() -> None:
    booth = Booth("poison=1,reset-after=0.5;seed=4")
    seen = [booth.ask() for _ in range(20)]
    assert {got.status for got in seen} == {400, None}
    assert all(POISON_WORDS.encode() in got.body for got in seen if got.status)
    assert booth.processed == 0
    assert all("poison" in entry.faults and not entry.processed for entry in booth.world.ledger.entries())


def test_poison_needs_a_code() -> None:
    booth = Booth("poison=1,500=1")
    for body in (b"", b"{", b"[]", b'{"code": 7}', b'"code"'):
        booth.ask(body)
        assert (booth.entry.code, booth.entry.faults) == (None, ("500",))


def test_expired_tokens_are_forgotten_and_then_the_platform_speaks() -> None:
    booth = Booth("token-expiry=1")
    forgotten: list[str] = []
    booth.world.forget_tokens.append(lambda: forgotten.append("all"))
    assert booth.ask().status == 201
    assert forgotten == ["all"]


def test_a_skewed_date_is_hours_off_and_nothing_else() -> None:
    booth = Booth("skew", skew_seconds="-86400")
    got = booth.ask()
    assert (got.status, got.body) == (201, ANSWER)
    behind = datetime.now(UTC) - parsedate_to_datetime(got.headers[b"date"].decode())
    assert 86_400 <= behind.total_seconds() < 86_460


def test_a_late_answer_comes_beside_another_fault() -> None:
    booth = Booth("delay,500=1", delay_ms="0")
    assert booth.ask().status == 500
    assert booth.entry.faults == ("delay", "500")


def test_faults_may_change_while_it_runs_and_are_counted_anew() -> None:
    booth = Booth("500=0.5;seed=9")
    first = [booth.ask().status for _ in range(12)]
    booth.world.faults = parse("500=0.5;seed=9")
    assert [booth.ask().status for _ in range(12)] == first
    booth.world.faults = parse("")
    assert {booth.ask().status for _ in range(12)} == {201}


def test_the_mocks_own_addresses_meet_no_faults() -> None:
    async def own(scope: Any, receive: Any, send: Any) -> None:  # noqa: ANN401
        asked.append(scope["path"])

    asked: list[str] = []
    scope: Any = {"type": "http", "method": "GET", "path": "/_mock/ledger", "query_string": b""}

    async def nothing(*_: object) -> Any:  # noqa: ANN401
        raise AssertionError("nothing is read or sent")

    asyncio.run(Faulty(own, make_world(1, faults=parse("reset-before=1")))(scope, nothing, nothing))
    assert asked == ["/_mock/ledger"]
