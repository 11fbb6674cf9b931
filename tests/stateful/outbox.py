"""The promise of the outbox as a state machine: kiosk and platforms do whatever comes, and nothing is lost.

One lead file has two targets: one that keeps remarks and whose records are updated, one that takes a scan sent
twice for two. The kiosk is killed, the clock jumps, colleagues write, also over what we have just written and they
have not seen, and answers fail in every way. What must hold always is checked after each step, and in the end a good
network has to drain the outbox.
"""

from __future__ import annotations

import asyncio
import itertools
import random
import tempfile
from collections import Counter
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app import merge
from app.lead import AttendeeField, Delivery, DeliveryState, Edit, Lead, Profile, Remarks
from app.line import Line
from app.outbox import CAP
from app.platforms import Account, Parcel
from app.reply import Accepted, Declined, Later, Offline, Portal, Reply, SignIn, Wait
from app.store import Store, deliveries, edits, leads, scans, targets
from tests.fake_licence import FakeLicence
from tests.fake_platform import PROFILE, FakePlatform
from tests.uploads import begin

if TYPE_CHECKING:
    from collections.abc import Callable

START = datetime(2026, 3, 1, 9, tzinfo=UTC)
NAMES = ("remarks", "licence")
CODES = (*(f"C{number}" for number in range(12)), "BAD")
PASSING = ("ok", "lost", "gone", "portal", "doubted", "offline", "wait", "edit")
FOR_ALL: dict[str, Reply] = {
    "offline": Offline("No network."),
    "portal": Portal("Sign in to the Wi-Fi."),
    "sign-in": SignIn("Revoked."),
    "wait": Wait("Asked to wait.", 20),
}
REPLIES: dict[str, Reply] = {
    "lost": Later("The answer was lost."),
    "gone": Later("500"),
    "portal": Portal("Sign in to the Wi-Fi."),
    "doubted": Portal("Sign in to the Wi-Fi.", unconfirmed=True),
    "offline": Offline("No network."),
    "wait": Wait("Asked to wait.", 20),
}
TAKEN = ("ok", "lost", "doubted", "edit")
REFUSED = Declined("This code is not known.", 400)
LONGEST_DRAIN = timedelta(minutes=20)
LONGEST_CALL = 40.0  # seconds between a colleague's reading and writing
MOST_A_MINUTE = 9  # requests for one lead while it fails on and on


class _AtOnce(ThreadPoolExecutor):
    """Runs in no thread, so that a story is the same each time it is told."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:  # noqa: ANN401
        done: Future[Any] = Future()
        done.set_result(fn(*args, **kwargs))
        return done


class Outbox(RuleBasedStateMachine):
    """What may happen to a kiosk, and what must hold whatever happens."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.now = self.latest = START
        self.numbers = itertools.count(1)
        self.plan: list[str] = []
        self.mode = ""
        self.known: Counter[str] = Counter()  # how often a platform was asked who we are, since a mode began
        self.acknowledged: Counter[str] = Counter()
        self.said: dict[str, set[str]] = {}  # what must stay in the notes, by code
        self.held: dict[str, Remarks] = {}
        self.read: dict[str, tuple[Remarks, datetime]] = {}  # what a colleague may have read before we wrote, and when
        self.remarks = FakePlatform(reply=self._keep_remarks, ask=lambda account: self._profile("remarks", PROFILE))
        self.licence = FakeLicence(
            fail=self._take_scan, fail_pull=self._fail_pull, ask=lambda: self._profile("licence", Profile("", "", {}))
        )
        self.ours: Counter[str] = Counter()  # records that our scans made
        self._open()

    # --- the world -------------------------------------------------------------------------------------

    @initialize()
    def connect(self) -> None:
        """Both platforms are connected before the first scan."""
        for name in NAMES:
            targets.add(self.store, name, name, name, None, self.now, takes_remarks=name == "remarks")

    @rule(codes=st.lists(st.sampled_from(CODES), min_size=1, max_size=4, unique=True), kiosk_dies=st.booleans())
    def scan(self, codes: list[str], kiosk_dies: bool) -> None:
        """Badges are read in one second; the kiosk may be killed as soon as that is acknowledged."""
        for code in codes:
            self.acknowledged[code] += 1
            scans.record(self.store, scans.Read(self.now, "test", "line", code))
        if kiosk_dies:
            self._reopen()

    @precondition(lambda self: self.acknowledged)
    @rule(pick=st.integers(0, len(CODES)), part=st.sampled_from(["note", "rating", "tag"]))
    def say(self, pick: int, part: str) -> None:
        """A person says something of a lead."""
        codes = sorted(self.acknowledged)
        self.edit(codes[pick % len(codes)], part)

    def edit(self, code: str, part: str) -> None:
        """Something is said of the lead with this code, if there is one."""
        if lead := leads.by_code(self.store, code):
            number = next(self.numbers)
            note = f"ours {number}." if part == "note" else None
            change = Edit(append=note, add_tags=(f"t{number % 3}",) if part == "tag" else ())
            edits.edit(self.store, lead.id, Edit(rating=number % 6) if part == "rating" else change)
            if note:
                self.said.setdefault(code, set()).add(note)

    @rule(code=st.sampled_from(CODES[:-1]))
    def colleague(self, code: str) -> None:
        """Another device writes: a line in the notes, a scan of its own at another time."""
        line = f"theirs {next(self.numbers)}."
        before = self.held.get(code)
        if before is not None:
            notes = "\n".join(filter(None, (before.notes, line)))
            self.held[code] = Remarks(notes, before.rating, before.tags)
        self.licence.take(code, self.now - timedelta(days=9, seconds=next(self.numbers)))

    @precondition(lambda self: self.acknowledged)
    @rule(pick=st.integers(0, len(CODES)), plan=st.lists(st.sampled_from(PASSING), max_size=2))
    def both_write(self, pick: int, plan: list[str]) -> None:
        """A colleague is busy with a lead while something is said of it here and goes up, and then writes, too."""
        codes = sorted(self.acknowledged)
        code = codes[pick % len(codes)]
        self.edit(code, "note")
        self.sync(plan)
        self.colleague_undoes_unseen(code)

    @rule(code=st.sampled_from(CODES[:-1]))
    def colleague_undoes_unseen(self, code: str) -> None:
        """Another device writes in full, which had read before our last write."""
        held, at = self.read.get(code, (Remarks(), self.now))
        if code in self.read and self.now <= at + timedelta(seconds=LONGEST_CALL):
            line = f"theirs {next(self.numbers)}."
            self.held[code] = replace(held, notes="\n".join(filter(None, (held.notes, line))))

    @rule(plan=st.lists(st.sampled_from(PASSING), min_size=1, max_size=8))
    def sync(self, plan: list[str]) -> None:
        """A person's sync, over a network that spoils the answers so."""
        self.plan = list(plan)
        deliveries.recover(self.store)
        deliveries.make_due(self.store)
        for line in self._lines():
            asyncio.run(line.once())
        self.plan = []

    @rule(mode=st.sampled_from(sorted(FOR_ALL)))
    def nothing_works(self, mode: str) -> None:
        """What concerns all leads alike, and begins after we were told who we are, charges none."""
        deliveries.recover(self.store)
        deliveries.make_due(self.store)
        self.known.clear()
        before = self._attempts()
        self.mode = mode
        self._serve(timedelta(seconds=90))
        self.mode = ""
        assert self._attempts() == before, f"{mode} charged an attempt"

    @rule(pick=st.integers(0, 9), taken=st.booleans(), name=st.sampled_from(NAMES))
    def kill_in_flight(self, pick: int, taken: bool, name: str) -> None:
        """The kiosk is killed after it sent a lead and before the answer came."""
        deliveries.recover(self.store)
        due = deliveries.due(self.store, name, self.now, -1, certain=name == "licence")
        if not due:
            return
        begun = begin(self.store, due[pick % len(due)], (1, 1) if name == "licence" else None)
        assert begun
        owed, lead = begun
        parcel = Parcel(
            lead.code or "",
            lead.first,
            lead.remarks,
            base=owed.base,
            unconfirmed=owed.unconfirmed,
            sent_time=owed.sent_time,
            before=owed.before,
        )
        if taken and lead.code != "BAD":
            self.plan = ["lost"]
            if name == "remarks":
                self._keep_remarks(parcel)
            else:
                self._take_scan(parcel)
                assert parcel.sent_time
                self.licence.take(parcel.code, parcel.sent_time)
        self._reopen()

    @rule(seconds=st.sampled_from([1.0, 4.0, 30.0, 600.0]))
    def time_passes(self, seconds: float) -> None:
        """Nothing happens for a while."""
        self._forward(seconds)

    @rule(days=st.sampled_from([1, 30]))
    def clock_jumps_back(self, days: int) -> None:
        """The computer's clock is set back; what was read before is written by then."""
        self.now -= timedelta(days=days)
        self.read.clear()

    @rule()
    def retry(self) -> None:
        """A person puts what needs attention back."""
        deliveries.retry(self.store)

    @precondition(lambda self: self.acknowledged)
    @rule()
    def a_bad_minute(self) -> None:
        """All answers are lost or refused for a minute: no lead is hammered."""
        deliveries.recover(self.store)
        before = Counter(self.remarks.sent), Counter(self.licence.sent)
        self.mode = "gone"
        self._serve(timedelta(minutes=1))
        self.mode = ""
        for sent, earlier in zip((self.remarks.sent, self.licence.sent), before, strict=True):
            most = max((Counter(sent) - earlier).values(), default=0)
            assert most <= MOST_A_MINUTE, f"{most} requests for one lead in a minute"

    @rule()
    def good_network(self) -> None:
        """A healthy network drains the outbox, in bounded time."""
        deliveries.recover(self.store)
        began = self.now
        self._serve(LONGEST_DRAIN, until_drained=True)
        assert not any(status.waiting for status in targets.statuses(self.store)), "the outbox is not drained"
        assert self.now - began < LONGEST_DRAIN
        for lead in self._all():
            wanted = DeliveryState.ATTENTION if lead.code == "BAD" else DeliveryState.UPLOADED
            assert {way.state for way in lead.deliveries.values()} == {wanted}, f"{lead.code} {lead.deliveries}"
            assert not any(way.check_at for way in lead.deliveries.values()), "what was written is not looked at"

    def teardown(self) -> None:
        """Whatever happened, a good network ends it well."""
        try:
            self.plan = []
            self.good_network()
            self.all_is_well()
        finally:
            self.store.close()
            self.folder.cleanup()

    # --- what must hold ----------------------------------------------------------------------------------

    @invariant()
    def all_is_well(self) -> None:
        """The promise, as far as it can be seen in the lead file and on the platforms."""
        found = {lead.code: lead for lead in self._all()}
        assert {code: found[code].scans for code in self.acknowledged} == dict(self.acknowledged)
        for code, lead in found.items():
            assert code
            assert set(lead.deliveries) == set(NAMES), f"{code} has no deliveries"
            missing = [line for line in self.said.get(code, ()) if line not in lead.remarks.notes]
            assert not missing, f"notes lost: {missing}"
            for name, way in lead.deliveries.items():
                self._check_way(code, name, way, lead)
        ids = Counter(lead.deliveries["licence"].remote_id for lead in found.values())
        assert all(count == 1 for remote_id, count in ids.items() if remote_id)
        assert all(count == 1 for count in self.ours.values()), f"doubled: {self.ours}"

    def _check_way(self, code: str, name: str, way: Delivery, lead: Lead) -> None:
        assert way.next_at is None or way.next_at <= self.latest + CAP
        assert way.acked <= way.wanted <= lead.revision
        if way.state == DeliveryState.ATTENTION:
            assert (code, way.problem) == ("BAD", REFUSED.reason)
        if way.state != DeliveryState.UPLOADED:
            return
        assert way.acked >= way.wanted
        if name == "licence":
            records = [(one.code, one.time) for one in self.licence.saved if one.id == way.remote_id]
            assert records == [(code, way.sent_time)], "uploaded, but not on the platform"
            return
        held = self.held.get(code, Remarks())
        assert code in self.held, "uploaded, but not on the platform"
        if way.check_at is not None:
            return  # somebody may have undone it; it is looked at
        missing = [line for line in self.said.get(code, ()) if line not in held.notes]
        assert not missing, f"uploaded, but not on the platform: {missing}"

    # --- how it is played ----------------------------------------------------------------------------------

    def _open(self) -> None:
        self.store = Store(Path(self.folder.name))
        self.store.rows("PRAGMA synchronous=OFF")  # power does not fail here

    def _reopen(self) -> None:
        self.plan = []
        self.store.close()
        self._open()

    def _all(self) -> list[Lead]:
        return leads.find(self.store, limit=-1)

    def _attempts(self) -> int:
        return sum(way.attempts for lead in self._all() for way in lead.deliveries.values())

    def _forward(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)
        self.latest = max(self.latest, self.now)

    def _lines(self) -> list[Line]:
        """A new process's lines."""

        async def nap(_wake: asyncio.Event, seconds: float) -> None:
            self._forward(max(seconds, 0.01))
            await asyncio.sleep(0)

        openers: dict[str, Any] = {"remarks": self.remarks.open, "licence": self.licence.open}
        return [
            Line(
                self.store,
                name,
                name,
                read_account=lambda: Account({}, None, "device"),
                open_connector=opener,
                tell=lambda news: None,
                clock=lambda: self.now,
                draw=random.Random(1).random,
                nap=nap,
            )
            for name, opener in openers.items()
        ]

    def _serve(self, time: timedelta, *, until_drained: bool = False) -> None:
        async def run() -> None:
            asyncio.get_running_loop().set_default_executor(_AtOnce())
            ends = self.now + time
            tasks = [asyncio.create_task(line.serve()) for line in self._lines()]
            while self.now < ends and not (until_drained and self._is_drained()):
                await asyncio.sleep(0)
                for task in tasks:
                    assert not task.done() or task.result()
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

        asyncio.run(run())

    def _is_drained(self) -> bool:
        waits = any(status.waiting for status in targets.statuses(self.store))
        return not waits and deliveries.next_check(self.store, "remarks") is None

    def _profile(self, name: str, profile: Profile) -> Profile | Reply:
        self.known[name] += 1
        return profile if self.known[name] == 1 else FOR_ALL.get(self.mode, profile)

    def _next(self, code: str) -> str:
        if self.mode:
            return self.mode
        if code == "BAD":
            return "refused"
        return self.plan.pop(0) if self.plan else "ok"

    def _reply(self, kind: str) -> Reply:
        return REFUSED if kind == "refused" else {**FOR_ALL, **REPLIES}[kind]

    def _keep_remarks(self, parcel: Parcel) -> Reply:
        """What pretix and its connector do: read, merge, write."""
        kind = self._next(parcel.code)
        if kind not in TAKEN:
            return self._reply(kind)
        before = self.held.get(parcel.code, Remarks())
        held, known = self._written(parcel, before)
        self.held[parcel.code] = held
        if kind == "edit":
            self.edit(parcel.code, "note")
        if kind not in ("ok", "edit"):
            return self._reply(kind)
        attendee = (AttendeeField("name", "Name", parcel.code),)
        return Accepted(attendee, held, merged=held != parcel.remarks, before=known)

    def _written(self, parcel: Parcel, before: Remarks) -> tuple[Remarks, tuple[Remarks, ...]]:
        """What is written over `before`, and what is to be remembered of it."""
        written = parcel.base or Remarks()
        wanted = merge.merge(merge.unseen_base(parcel.before, written, before), parcel.remarks, before)
        known: tuple[Remarks, ...] = ()
        if parcel.unconfirmed and before != written != parcel.remarks:
            known = merge.remember(parcel.before, written, before, again=False)
        if wanted != before:
            again = merge.merge(written, parcel.remarks, before) == before
            known = merge.remember(known or parcel.before, before, wanted, again=again)
            self.read[parcel.code] = before, self.now
        return wanted, known

    def _take_scan(self, parcel: Parcel) -> tuple[Reply | None, bool]:
        """What Connections does: each POST is a record."""
        kind = self._next(parcel.code)
        if kind not in TAKEN:
            return self._reply(kind), False
        self.ours[parcel.code] += 1
        if kind == "edit":
            self.edit(parcel.code, "note")
        return (None if kind in ("ok", "edit") else self._reply(kind)), True

    def _fail_pull(self) -> Reply | None:
        if self.mode:
            return self._reply(self.mode)
        return self._reply("gone") if self.plan and self.plan[0] == "gone" else None
