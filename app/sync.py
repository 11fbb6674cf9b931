"""Uploads: the sync thread of a running kiosk, and the one-shot sync of the command line.

Both run the same lines (`app.line`), one per target, on one asyncio loop with a store of its own. The
thread follows the settings file: a target that is connected or disconnected meanwhile, by whichever
process, gets or loses its line within two seconds, and at once after `follow`.
"""

from __future__ import annotations

import asyncio
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import structlog

from app import platforms, settings
from app.lead import LeadKioskError, TargetState
from app.line import Line
from app.outbox import CHECK_AFTER
from app.platforms import Account
from app.secrets import Secrets
from app.settings import SettingsError, TargetSettings
from app.store import Store, deliveries, targets

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from app.courier import ConnectorOpener
    from app.news import News

_LOOK_EVERY = 1.0  # seconds between looks at the settings
_UNTIL_IDLE = 120.0  # seconds
_CHECK_SOON = timedelta(seconds=2)  # after a write, when a person waits for the sync's end


def account(folder: Path, target: TargetSettings) -> Account:
    """What the target's connector needs, read now; may wait for a keyring."""
    configured, secrets = settings.load(folder), Secrets(folder)
    values = {**target.values, **secrets.read(target.uid)}

    def remember(more: Mapping[str, str]) -> None:
        if not (kept := secrets.read(target.uid)):
            raise OSError("the other secrets cannot be read, and must not be replaced")
        secrets.write(target.uid, {**kept, **more})

    return Account(values, configured.device_name, configured.device_uuid, remember)


def open_line(
    store: Store,
    target: TargetSettings,
    tell: Callable[[News], None],
    opener: ConnectorOpener,
    check_after: timedelta = CHECK_AFTER,
) -> Line:
    """The upload line of a configured target."""
    with suppress(LeadKioskError):  # a platform that this version lacks, or a lead file that cannot be written
        targets.set_takes_remarks(store, target.uid, platforms.load(target.platform).takes_remarks)
    return Line(
        store,
        target.uid,
        target.platform,
        read_account=lambda: account(store.folder, target),
        open_connector=opener,
        tell=tell,
        check_after=check_after,
    )


@dataclass(frozen=True, slots=True)
class _Running:
    target: TargetSettings
    line: Line
    task: asyncio.Task[None]


class Sync:
    """The upload thread of a running kiosk."""

    def __init__(
        self,
        folder: Path,
        tell: Callable[[News], None],
        opener: ConnectorOpener = platforms.open_connector,
        look_every: float = _LOOK_EVERY,
    ) -> None:
        """`tell` is called on the thread; the settings are looked at every `look_every` seconds."""
        self._folder = folder
        self._tell = tell
        self._opener = opener
        self._look_every = look_every
        self._loop: asyncio.AbstractEventLoop | None = None
        self._lines: dict[str, _Running] = {}
        self._stopping = threading.Event()
        self._look = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sync", daemon=True)

    def start(self) -> None:
        """Begin to upload."""
        self._thread.start()

    def wake(self) -> None:
        """Something may be due: look now. Safe from any thread."""
        loop = self._loop
        if loop is not None and not loop.is_closed():
            with suppress(RuntimeError):  # the loop closed this very moment
                loop.call_soon_threadsafe(self._wake_lines)

    def follow(self) -> None:
        """The settings have changed: take them up now. Safe from any thread."""
        self._look.set()

    def stop(self) -> None:
        """Cancel what is in flight (it waits again, unconfirmed) and end, within two seconds."""
        self._stopping.set()
        self.wake()
        if self._thread.is_alive():
            self._thread.join(timeout=5)

    def _wake_lines(self) -> None:
        for running in self._lines.values():
            running.line.wake.set()

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                asyncio.run(self._main())
            except Exception:  # the thread must outlive anything unforeseen
                structlog.get_logger().exception("uploading met an unexpected failure and starts again")
                self._stopping.wait(5)

    async def _main(self) -> None:
        self._loop = asyncio.get_running_loop()
        with Store(self._folder) as store:
            deliveries.recover(store)
            try:
                while not self._stopping.is_set():
                    await self._follow_settings(store)
                    await self._nap()
            finally:
                for uid in list(self._lines):
                    await self._drop(uid)

    async def _nap(self) -> None:
        ends = time.monotonic() + self._look_every
        while time.monotonic() < ends and not self._stopping.is_set() and not self._look.is_set():
            await asyncio.sleep(0.1)
        self._look.clear()

    async def _follow_settings(self, store: Store) -> None:
        """Start lines of new targets, drop those of removed ones, restart one that failed."""
        try:
            configured = {target.uid: target for target in settings.load(self._folder).targets}
        except SettingsError:
            return  # whoever changes them tells the person; the lines that run go on
        for uid, running in list(self._lines.items()):
            if configured.get(uid) != running.target or running.task.done():
                await self._drop(uid)
        known = {status.uid for status in targets.statuses(store)}
        for uid, target in configured.items():
            if uid not in self._lines and uid in known:
                line = open_line(store, target, self._tell, self._opener)
                self._lines[uid] = _Running(target, line, asyncio.create_task(line.serve()))

    async def _drop(self, uid: str) -> None:
        task = self._lines.pop(uid).task
        task.cancel()
        result = (await asyncio.gather(task, return_exceptions=True))[0]
        if isinstance(result, Exception):
            structlog.get_logger().error("an upload line failed", failure=repr(result))


def hurry(store: Store) -> None:
    """A person asks: all that waits is due and every platform is asked, except what Retry-After holds."""
    targets.ask_now(store)
    deliveries.make_due(store)


async def sync_now(
    store: Store,
    *,
    until_idle: bool,
    timeout: float | None = None,
    tell: Callable[[News], None],
    opener: ConnectorOpener = platforms.open_connector,
) -> None:
    """A sync that a person asked for: everything is due, except what a platform's Retry-After holds.

    With `until_idle` it goes on through back-off and offline until nothing waits or all that waits is
    behind a sign-in, and what was written has been looked at once more; else it makes one attempt at each
    delivery. `timeout` is in seconds, with `until_idle` two minutes unless given.
    """
    deliveries.recover(store)
    deliveries.make_due(store)
    known = {status.uid for status in targets.statuses(store)}
    configured = [target for target in settings.load(store.folder).targets if target.uid in known]
    check_after = _CHECK_SOON if until_idle else CHECK_AFTER
    lines = [open_line(store, target, tell, opener, check_after) for target in configured]
    if timeout is None and until_idle:
        timeout = _UNTIL_IDLE
    with suppress(TimeoutError):
        async with asyncio.timeout(timeout):
            if until_idle:
                await _serve_until_idle(store, lines)
            else:
                await asyncio.gather(*(line.once() for line in lines))


async def _serve_until_idle(store: Store, lines: list[Line]) -> None:
    deliveries.check_by(store, datetime.now(UTC) + _CHECK_SOON)
    tasks = [asyncio.create_task(line.serve()) for line in lines]
    try:
        while not _idle(store, lines):
            await asyncio.sleep(0.05)
            for task in tasks:
                if task.done():
                    task.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _idle(store: Store, lines: list[Line]) -> bool:
    """Every platform was asked who we are, or must not be, and nothing waits but behind a refused sign-in."""
    if any(line.gate.is_open and deliveries.waits(store, line.uid) for line in lines):
        return False  # which is soon found out; to count everything takes longer
    now = {status.uid: status for status in targets.statuses(store)}
    return all(
        (line.gate.asked or now[line.uid].state == TargetState.WAITING)
        and (not now[line.uid].waiting or now[line.uid].state == TargetState.SIGN_IN)
        and (now[line.uid].state != TargetState.READY or not _looks_soon(store, line.uid))
        for line in lines
        if line.uid in now
    )


def _looks_soon(store: Store, uid: str) -> bool:
    """Whether something that was written is still to be looked at; a look that failed is left to the next sync."""
    at = deliveries.next_check(store, uid)
    return at is not None and at <= datetime.now(UTC) + _CHECK_SOON
