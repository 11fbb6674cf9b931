"""One target's upload line, with a fake platform and a clock that tests move."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app.lead import Delivery, DeliveryState, Edit, Remarks, TargetState, TargetStatus
from app.line import Line
from app.platforms import Account, Dated, Parcel
from app.reply import Accepted, Declined, Insecure, Later, Offline, Portal, Reply, SignIn, Wait
from app.store import Store, deliveries, edits, leads, scans, targets
from tests.fake_platform import PROFILE, FakeConnector, FakePlatform, accepted
from tests.waiting import soon

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator
    from pathlib import Path

    from app.news import News

UID = "uid-1"


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 3, 1, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    with Store(tmp_path) as store:
        targets.add(store, UID, "pretix", "pretix", None, clock())
        yield store


@pytest.fixture
def platform() -> FakePlatform:
    return FakePlatform()


@pytest.fixture
def line(store: Store, platform: FakePlatform, clock: Clock) -> Line:
    return new_line(store, platform, clock)


def new_line(
    store: Store, platform: FakePlatform, clock: Clock, code: Callable[[], str] = lambda: "SECRET", draw: float = 1.0
) -> Line:
    return Line(
        store,
        UID,
        "fake",
        read_account=lambda: Account({"access_code": code()}, None, "device"),
        open_connector=platform.open,
        tell=lambda news: None,
        clock=clock,
        draw=lambda: draw,
    )


def scan(store: Store, clock: Clock, *codes: str, ago: float = 3600) -> list[int]:
    """Leads scanned one second apart, the first so many seconds ago."""
    found = []
    for second, code in enumerate(codes):
        at = clock() - timedelta(seconds=ago - second)
        found.append(scans.record(store, scans.Read(at, "stdin", "line", code))[0])
    return found


def serving(line: Line, check: Callable[[], Awaitable[None]]) -> None:
    """Run `check` while the line serves, then cancel the line."""

    async def both() -> None:
        task = asyncio.create_task(line.serve())
        try:
            await check()
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    asyncio.run(both())


def target(store: Store) -> TargetStatus:
    return targets.statuses(store)[0]


def delivery(store: Store, lead: int) -> Delivery:
    found = leads.get(store, lead)
    assert found is not None
    return found.deliveries["pretix"]


def always(reply: Reply, *codes: str) -> Callable[[Parcel], Reply]:
    """`reply` for these codes (for all, when none is named); the rest is accepted."""
    return lambda parcel: reply if not codes or parcel.code in codes else accepted(parcel)


# --- what is sent -------------------------------------------------------------------------------------


def test_one_attempt_at_each_delivery_whatever_becomes_of_it(
    store: Store, line: Line, platform: FakePlatform, clock: Clock
) -> None:
    good, later, bad = scan(store, clock, "GOOD", "LATER", "BAD")
    platform.reply = lambda parcel: (
        {
            "LATER": Later("The platform cannot take it now (500)."),
            "BAD": Declined("This code is not known at this event.", 400),
        }.get(parcel.code)
        or accepted(parcel)
    )
    asyncio.run(line.once())
    assert sorted(platform.sent) == ["BAD", "GOOD", "LATER"]
    assert delivery(store, good).state == DeliveryState.UPLOADED
    assert (delivery(store, later).state, delivery(store, later).attempts) == (DeliveryState.WAITING, 1)
    assert delivery(store, later).unconfirmed
    assert delivery(store, bad).state == DeliveryState.ATTENTION
    assert delivery(store, bad).problem == "This code is not known at this event."


def test_the_platform_says_who_the_attendee_is(store: Store, line: Line, clock: Clock) -> None:
    (lead,) = scan(store, clock, "A1")
    asyncio.run(line.once())
    found = leads.get(store, lead)
    assert found
    assert found.name == "Visitor A1"


def test_the_time_of_the_first_scan_goes_up(store: Store, line: Line, platform: FakePlatform, clock: Clock) -> None:
    parcels: list[Parcel] = []
    platform.reply = lambda parcel: parcels.append(parcel) or accepted(parcel)  # type: ignore[func-returns-value]
    scan(store, clock, "A1", ago=3600)
    scan(store, clock, "A1", ago=60)
    asyncio.run(line.once())
    assert [parcel.scanned for parcel in parcels] == [clock() - timedelta(hours=1)]


def test_as_many_at_once_as_the_platform_allows_and_no_lead_twice(
    store: Store, line: Line, platform: FakePlatform, clock: Clock
) -> None:
    found = scan(store, clock, *(f"C{number}" for number in range(12)))
    go_on = asyncio.Event()

    async def slowly(parcel: Parcel) -> Reply:
        await go_on.wait()
        return accepted(parcel)

    platform.reply = slowly

    async def check() -> None:
        await soon(lambda: len(platform.running) == 4)
        for lead in found:  # an edit makes everything due again, also what is on its way
            edits.edit(store, lead, Edit(rating=3))
        line.wake.set()
        go_on.set()
        await soon(lambda: target(store).uploaded == 12)

    serving(line, check)
    assert platform.most == 4
    assert all(delivery(store, lead).base == Remarks(rating=3) for lead in found)


def test_an_edit_made_during_the_upload_goes_up_after_it(
    store: Store, line: Line, platform: FakePlatform, clock: Clock
) -> None:
    (lead,) = scan(store, clock, "A1")
    said: list[Remarks] = []

    def edit_once(parcel: Parcel) -> Reply:
        if not said:
            edits.edit(store, lead, Edit(notes="Call back"))
        said.append(parcel.remarks)
        return accepted(parcel)

    platform.reply = edit_once

    async def check() -> None:
        await soon(lambda: len(said) == 2 and target(store).uploaded)

    serving(line, check)
    assert said == [Remarks(), Remarks(notes="Call back")]


def test_a_scan_made_while_the_line_sleeps_goes_up_when_it_is_woken(
    store: Store, line: Line, platform: FakePlatform, clock: Clock
) -> None:
    async def check() -> None:
        await soon(lambda: platform.asked)
        scan(store, clock, "A1", ago=0)
        line.wake.set()
        await soon(lambda: target(store).uploaded == 1, seconds=0.9)  # sooner than it looks by itself

    serving(line, check)


@pytest.mark.timeout(10)
def test_cancelling_ends_a_line_that_is_woken_that_very_moment(line: Line, platform: FakePlatform) -> None:
    async def check() -> None:
        await soon(lambda: platform.asked)
        line.wake.set()
        await asyncio.sleep(0)

    serving(line, check)
    assert platform.closed == 1


def test_cancelling_leaves_the_delivery_waiting_and_unconfirmed(
    store: Store, line: Line, platform: FakePlatform, clock: Clock
) -> None:
    (lead,) = scan(store, clock, "A1")
    never = asyncio.Event()

    async def hang(parcel: Parcel) -> Reply:
        await never.wait()
        return accepted(parcel)

    platform.reply = hang

    async def check() -> None:
        await soon(lambda: platform.running == ["A1"])
        assert delivery(store, lead).inflight == 1

    serving(line, check)
    left = delivery(store, lead)
    assert (left.state, left.inflight, left.unconfirmed, left.attempts) == (DeliveryState.WAITING, None, True, 0)
    assert platform.closed == 1
    parcels: list[Parcel] = []
    platform.reply = lambda parcel: parcels.append(parcel) or accepted(parcel)  # type: ignore[func-returns-value]
    asyncio.run(new_line(store, platform, clock).once())
    assert [parcel.unconfirmed for parcel in parcels] == [True]


@pytest.mark.logs("a connector failed")
def test_a_lead_that_makes_the_connector_fail_blocks_no_other(
    store: Store, line: Line, platform: FakePlatform, clock: Clock
) -> None:
    def fail(parcel: Parcel) -> Reply:
        if parcel.code == "ODD":
            raise ValueError("nobody thought of this")
        return accepted(parcel)

    platform.reply = fail
    odd, *others = scan(store, clock, "ODD", "A1", "A2")
    asyncio.run(line.once())
    assert [delivery(store, lead).state for lead in others] == [DeliveryState.UPLOADED] * 2
    assert (delivery(store, odd).state, delivery(store, odd).unconfirmed) == (DeliveryState.WAITING, True)


# --- what pauses the target ---------------------------------------------------------------------------

PAUSES = [
    (Offline("No network."), TargetState.OFFLINE),
    (Portal("Sign in to the Wi-Fi."), TargetState.PORTAL),
    (SignIn("Invalid authentication code."), TargetState.SIGN_IN),
    (Wait("Asked to wait.", 30), TargetState.WAITING),
    (Insecure("Not secure."), TargetState.TLS),
    (Later("500"), TargetState.OFFLINE),
    (Declined("Bad request", 400), TargetState.PORTAL),
]


@pytest.mark.parametrize(("answer", "state"), PAUSES)
def test_nothing_is_sent_or_charged_before_the_platform_says_who_we_are(
    store: Store, line: Line, platform: FakePlatform, clock: Clock, answer: Reply, state: TargetState
) -> None:
    (lead,) = scan(store, clock, "A1")
    platform.ask = lambda account: answer
    asyncio.run(line.once())
    assert platform.sent == []
    assert (target(store).state, target(store).problem) == (state, getattr(answer, "reason", None))
    assert (delivery(store, lead).state, delivery(store, lead).attempts) == (DeliveryState.WAITING, 0)


@pytest.mark.parametrize(("answer", "state"), PAUSES[:2] + PAUSES[3:5])
def test_a_reply_that_concerns_all_leads_charges_none(
    store: Store, line: Line, platform: FakePlatform, clock: Clock, answer: Reply, state: TargetState
) -> None:
    found = scan(store, clock, *(f"C{number}" for number in range(9)))
    platform.in_flight = 1
    platform.reply = always(answer)
    asyncio.run(line.once())
    assert platform.sent == ["C0"]
    assert target(store).state == state
    assert {delivery(store, lead).attempts for lead in found} == {0}


def test_offline_is_probed_after_1_2_4_seconds_and_then_all_is_due_at_once(
    store: Store, line: Line, platform: FakePlatform, clock: Clock
) -> None:
    scan(store, clock, "A1", "A2")
    platform.ask = lambda account: Offline("No network.")

    async def check() -> None:
        await soon(lambda: platform.asked == 1)
        for number, pause in enumerate((1, 2, 4, 8, 15, 15), start=1):
            wait = await soon(lambda: target(store).next_at)
            assert (wait - clock()).total_seconds() == pause
            if number == 6:
                platform.ask = lambda account: PROFILE
            clock.forward(pause)
            line.wake.set()
            await soon(lambda number=number: platform.asked == number + 1)
        await soon(lambda: target(store).uploaded == 2)

    serving(line, check)
    assert target(store).state == TargetState.READY


def test_a_wait_that_was_asked_for_holds_all_leads_also_in_the_next_process(
    store: Store, line: Line, platform: FakePlatform, clock: Clock
) -> None:
    scan(store, clock, *(f"C{number}" for number in range(9)))
    platform.reply = always(Wait("Asked to wait (429).", 60))
    asyncio.run(line.once())
    assert len(platform.sent) <= 4
    before = len(platform.sent), platform.asked
    clock.forward(59)
    asyncio.run(new_line(store, platform, clock).once())
    assert (len(platform.sent), platform.asked) == before
    clock.forward(2)
    platform.reply = accepted
    asyncio.run(new_line(store, platform, clock).once())
    assert target(store).uploaded == 9


def test_a_line_that_starts_asks_at_once_unless_told_to_wait(
    store: Store, platform: FakePlatform, clock: Clock
) -> None:
    platform.ask = lambda account: Portal("Sign in to the Wi-Fi.")
    asyncio.run(new_line(store, platform, clock).once())
    assert target(store).next_at == clock() + timedelta(seconds=60)
    platform.ask = lambda account: PROFILE
    asyncio.run(new_line(store, platform, clock).once())
    assert target(store).state == TargetState.READY


def test_a_portal_is_asked_again_after_a_minute(store: Store, line: Line, platform: FakePlatform, clock: Clock) -> None:
    scan(store, clock, "A1")
    platform.ask = lambda account: Portal("Sign in to the Wi-Fi.")

    async def check() -> None:
        await soon(lambda: target(store).state == TargetState.PORTAL)
        clock.forward(59)
        line.wake.set()
        await soon(lambda: not line.wake.is_set())
        assert platform.asked == 1
        platform.ask = lambda account: PROFILE
        clock.forward(1)
        line.wake.set()
        await soon(lambda: target(store).uploaded)

    serving(line, check)


def test_the_profile_is_asked_again_every_15_minutes(
    store: Store, line: Line, platform: FakePlatform, clock: Clock
) -> None:
    async def check() -> None:
        await soon(lambda: platform.asked == 1)
        clock.forward(14 * 60)
        line.wake.set()
        await soon(lambda: not line.wake.is_set())
        assert platform.asked == 1
        clock.forward(61)
        line.wake.set()
        await soon(lambda: platform.asked == 2)

    serving(line, check)


# --- sign-in ------------------------------------------------------------------------------------------


def test_a_refused_sign_in_that_the_profile_confirms_needs_one_lead_s_attention_only(
    store: Store, line: Line, platform: FakePlatform, clock: Clock
) -> None:
    bad, *others = scan(store, clock, "BAD", "A1", "A2", "A3", "A4", "A5")
    platform.reply = always(SignIn("You do not have permission."), "BAD")
    asyncio.run(line.once())
    assert platform.sent.count("BAD") == 2
    assert delivery(store, bad).state == DeliveryState.ATTENTION
    assert delivery(store, bad).problem == "You do not have permission."
    assert [delivery(store, lead).state for lead in others] == [DeliveryState.UPLOADED] * 5
    assert target(store).state == TargetState.READY


def test_a_sign_in_refused_once_is_sent_again(store: Store, line: Line, platform: FakePlatform, clock: Clock) -> None:
    (lead,) = scan(store, clock, "A1")
    platform.reply = lambda parcel: SignIn("Hiccup.") if len(platform.sent) == 1 else accepted(parcel)
    asyncio.run(line.once())
    assert delivery(store, lead).state == DeliveryState.UPLOADED


def test_a_sign_in_refused_for_all_pauses_the_target_and_charges_no_lead(
    store: Store, line: Line, platform: FakePlatform, clock: Clock
) -> None:
    found = scan(store, clock, *(f"C{number}" for number in range(9)))
    platform.reply = always(SignIn("Invalid authentication code."))
    platform.ask = lambda account: SignIn("Revoked.") if platform.sent else PROFILE
    asyncio.run(line.once())
    assert (target(store).state, target(store).problem) == (TargetState.SIGN_IN, "Revoked.")
    assert len(platform.sent) <= 4
    assert {(delivery(store, lead).state, delivery(store, lead).attempts) for lead in found} == {
        (DeliveryState.WAITING, 0)
    }


def test_renewed_credentials_are_used_as_soon_as_a_person_has_connected_again(
    store: Store, platform: FakePlatform, clock: Clock
) -> None:
    code = "OLD"
    line = new_line(store, platform, clock, code=lambda: code)
    scan(store, clock, "A1")
    platform.reply = lambda parcel: accepted(parcel) if code == "NEW" else SignIn("Revoked.")
    platform.ask = lambda account: (
        SignIn("Revoked.") if platform.sent and account.values["access_code"] == "OLD" else PROFILE
    )

    async def check() -> None:
        nonlocal code
        await soon(lambda: target(store).state == TargetState.SIGN_IN)
        code = "NEW"
        targets.add(store, UID, "pretix", "pretix", PROFILE, clock())  # as `connect` does, in another process
        line.wake.set()
        await soon(lambda: target(store).uploaded)

    serving(line, check)


# --- a wrong address ----------------------------------------------------------------------------------


def test_a_404_marks_no_lead_before_the_address_is_confirmed(
    store: Store, line: Line, platform: FakePlatform, clock: Clock
) -> None:
    scan(store, clock, *(f"C{number}" for number in range(9)))
    platform.reply = always(Declined("Not found.", 404))
    platform.ask = lambda account: Portal("This address does not answer as pretix.") if platform.sent else PROFILE
    asyncio.run(line.once())
    assert (target(store).state, target(store).attention, target(store).waiting) == (TargetState.PORTAL, 0, 9)


def test_a_404_of_one_lead_at_the_right_address_needs_attention(
    store: Store, line: Line, platform: FakePlatform, clock: Clock
) -> None:
    scan(store, clock, *(f"C{number}" for number in range(6)))
    platform.in_flight = 1
    platform.reply = always(Declined("Not found.", 404))
    asyncio.run(line.once())
    assert (target(store).attention, platform.asked) == (6, 2)  # at the start, and once to confirm


# --- a platform that fails on and on ------------------------------------------------------------------


def test_a_platform_that_fails_every_lead_is_not_hammered(
    store: Store, line: Line, platform: FakePlatform, clock: Clock
) -> None:
    found = scan(store, clock, *(f"C{number}" for number in range(300)))
    platform.reply = always(Later("The platform cannot take it now (500)."))

    async def check() -> None:
        for _ in range(20):  # rests of 1, 2, 4, 8, 15, 15 ... seconds
            await soon(lambda: target(store).state == TargetState.OFFLINE)
            assert target(store).problem == "The platform cannot take it now (500)."
            wait = await soon(lambda: target(store).next_at)
            asked = platform.asked
            clock.forward((wait - clock()).total_seconds())
            line.wake.set()
            await soon(lambda asked=asked: platform.asked > asked)

    began = clock()
    serving(line, check)
    assert clock() - began > timedelta(minutes=4)
    assert len(platform.sent) <= 13 + 20
    assert sum(delivery(store, lead).attempts > 0 for lead in found) <= len(set(platform.sent))


def test_a_platform_that_recovers_is_sent_everything(
    store: Store, line: Line, platform: FakePlatform, clock: Clock
) -> None:
    scan(store, clock, *(f"C{number}" for number in range(100)))
    platform.reply = always(Later("500"))

    async def check() -> None:
        await soon(lambda: target(store).state == TargetState.OFFLINE)
        platform.reply = accepted
        clock.forward(1)
        line.wake.set()
        await soon(lambda: target(store).uploaded == 100)

    serving(line, check)


def test_many_leads_that_always_fail_do_not_block_the_good_ones(
    store: Store, platform: FakePlatform, clock: Clock
) -> None:
    bad = [f"BAD{number}" for number in range(15)]
    scan(store, clock, *bad, "A1", "A2", "A3")
    platform.reply = always(Later("500"), *bad)
    line = new_line(store, platform, clock, draw=0.95)

    async def check() -> None:
        while target(store).uploaded < 3:
            await soon(lambda: target(store).state == TargetState.OFFLINE or target(store).uploaded == 3)
            clock.forward(1)
            line.wake.set()
            await asyncio.sleep(0.01)

    began = clock()
    serving(line, check)
    assert clock() - began <= timedelta(seconds=30)
    assert len(platform.sent) < 150


def test_news_tells_which_lead_changed(store: Store, platform: FakePlatform, clock: Clock) -> None:
    heard: list[News] = []
    line = Line(
        store,
        UID,
        "fake",
        read_account=lambda: Account({}, None, "device"),
        open_connector=platform.open,
        tell=heard.append,
        clock=clock,
    )
    (lead,) = scan(store, clock, "A1")
    asyncio.run(line.once())
    assert {getattr(news, "lead", None) for news in heard} == {lead}


def test_what_a_colleague_s_device_said_comes_back(
    store: Store, line: Line, platform: FakePlatform, clock: Clock
) -> None:
    (lead,) = scan(store, clock, "A1")
    platform.reply = lambda parcel: Accepted((), Remarks("From a colleague", 5, ("Hot",)), merged=True)
    asyncio.run(line.once())
    found = leads.get(store, lead)
    assert found
    assert found.remarks == Remarks("From a colleague", 5, ("Hot",))
    assert deliveries.due(store, UID, clock(), -1) == []


# --- the time -----------------------------------------------------------------------------------------------


@dataclass
class Timely(FakeConnector):
    """A connector whose answers show the platform's clock to be so far ahead of ours."""

    shows: list[float]
    asked: list[str]

    async def ask_time(self) -> None:
        self.asked.append("time")

    def dated(self) -> list[Dated]:
        now = datetime(2026, 3, 1, 9, tzinfo=UTC)
        return [Dated(now, now, now + timedelta(seconds=self.shows.pop(0)))] if self.shows else []

    async def deliver(self, parcel: Parcel) -> Reply:
        self.asked.append(parcel.scanned.isoformat())
        return await super().deliver(parcel)


@pytest.mark.parametrize(
    ("shows", "asks", "corrected"), [([0], 0, 0), ([600, 600, 600], 2, 600), ([600, 0], 1, 0), ([600, 0, 600], 1, 0)]
)
def test_a_first_answer_that_shows_our_clock_to_be_off_is_asked_again_before_any_lead_goes_up(
    store: Store, platform: FakePlatform, clock: Clock, shows: list[float], asks: int, corrected: float
) -> None:
    asked: list[str] = []
    line = Line(
        store,
        UID,
        "fake",
        read_account=lambda: Account({}, None, "device"),
        open_connector=lambda name, account: Timely(platform, account, list(shows), asked),
        tell=lambda news: None,
        clock=clock,
    )
    (lead,) = scan(store, clock, "A1")
    asyncio.run(line.once())
    found = leads.get(store, lead)
    assert found
    assert asked == ["time"] * asks + [(found.first + timedelta(seconds=corrected)).isoformat()]
    assert ("10 min behind" in (target(store).problem or "")) == bool(corrected)


def test_a_clock_that_is_set_while_leads_go_up_is_noticed_by_their_answers(
    store: Store, platform: FakePlatform, clock: Clock
) -> None:
    asked: list[str] = []
    platform.in_flight = 1
    line = Line(
        store,
        UID,
        "fake",
        read_account=lambda: Account({}, None, "device"),
        open_connector=lambda name, account: Timely(platform, account, [0, 600, 600, 600], asked),
        tell=lambda news: None,
        clock=clock,
    )
    found = [leads.get(store, lead) for lead in scan(store, clock, "A1", "A2", "A3", "A4")]
    asyncio.run(line.once())
    told = dict(zip(platform.sent, asked, strict=True))
    late = [lead.code for lead in found if lead and told[lead.code or ""] != lead.first.isoformat()]
    assert late == [platform.sent[-1]]
