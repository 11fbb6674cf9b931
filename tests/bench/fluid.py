"""Whether the window stays fluid while everything else is slow, and how soon a scan is seen on any page.

The real kiosk and its window (drawn offscreen, in software) hold 10,000 leads that are all still to be uploaded to a
backend that answers after 20 s. Another process keeps the disk busy with fsync, and a camera of 30 frames a second is
unplugged and comes back. Every page and every section of the settings is opened, and a scan comes each third of a
second. A timer of 5 ms tells how long the window's thread was held up (as it waits, and its CPU between two beats);
opening a page counts apart. A scan's way is from being told that it is saved to its strip being painted. At last the
look, size and language change, and two programs of their own measure a start against a bare PySide6 window. Prints
one figure line last. Run from the project's root:

    python tests/bench/fluid.py [--seconds 1.5] [--leads 10000]
"""

from __future__ import annotations

import argparse
import asyncio
import compileall
import contextlib
import gc
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).parents[2]))

import numpy as np
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer

from app.connect import connect
from app.kiosk import Kiosk
from app.news import Saved
from app.settings import Settings
from app.ui.application import application
from app.ui.pages.settings.page import titles
from app.ui.window import Window
from hardware import Scan, ScannerError
from hardware.cameras import UNPLUGGED
from hardware.webcam import Webcam
from tests.bench.list import fill

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hardware.preview import Picture

ROOT = Path(__file__).parents[2]
BEAT, SCAN_EVERY, FRAMES = 5, 333, 30
PAGES = ("scan", "leads", "stats", "vouchers", "outbox", "unread", "setup")
LOOKS: tuple[dict[str, object], ...] = (
    {"theme": "dark"},
    {"language": "de"},
    {"text_scale": 130},
    {"theme": "light", "language": "en", "text_scale": 100},
)
BUSY = "import os,sys\nwhile True:\n with open(sys.argv[1],'wb') as f: f.write(bytes(4<<20)); os.fsync(f.fileno())"
BARE = """
import time
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
imported = time.process_time()
window = QWidget()
window.resize(1280, 800)
window.show()
app.processEvents()
window.grab()
print(time.process_time(), time.process_time() - imported)
"""
OURS = """
import sys, time
from pathlib import Path
from app.kiosk import Kiosk
from app.ui import running
from app.ui.application import application
from app.ui.window import Window
kiosk = Kiosk(Path(sys.argv[1]), sync=False)
kiosk.start()
app = application(kiosk.settings)
imported = time.process_time()
window = Window(kiosk)
window.show()
app.processEvents()
window.grab()
print(time.process_time(), time.process_time() - imported, flush=True)
window.leave()
"""


class Pluggable:
    """A camera of noise at 720p and 30 frames a second, that can be unplugged and plugged in again."""

    def __init__(self) -> None:
        generator = np.random.default_rng(1)
        self._pictures = [generator.integers(90, 160, (720, 1280, 3), dtype=np.uint8) for _ in range(4)]
        self.plugged = threading.Event()
        self.plugged.set()
        self._frame = 0

    def __call__(self) -> Pluggable:
        """Open it."""
        if not self.plugged.is_set():
            raise ScannerError(UNPLUGGED)
        return self

    def isOpened(self) -> bool:
        """It always is."""
        return True

    def grab(self) -> bool:
        """Wait for the next frame."""
        time.sleep(1 / FRAMES)
        self._frame += 1
        return self.plugged.is_set()

    def retrieve(self) -> tuple[bool, Picture]:
        """The frame grabbed last."""
        return True, self._pictures[self._frame % len(self._pictures)].copy()

    def release(self) -> None:
        """Nothing to give back."""


class Pulse(QObject):
    """Beats every 5 ms; `worst` is by how much one came late, and the most CPU between two, both in ms."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        self.rest()

    def rest(self) -> tuple[float, float]:
        """The worst since the last rest; then count anew."""
        found = getattr(self, "_late", 0.0) * 1000, getattr(self, "_cpu", 0.0) * 1000
        self._late = self._cpu = 0.0
        self._at, self._spent = time.monotonic(), time.thread_time()
        return found

    def _beat(self) -> None:
        now, spent = time.monotonic(), time.thread_time()
        self._late = max(self._late, now - self._at - BEAT / 1000)
        self._cpu = max(self._cpu, spent - self._spent)
        self._at, self._spent = now, spent


class Seen(QObject):
    """How many milliseconds pass from each `Saved` to the paint of its strip, wherever that is."""

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__()
        self._told = 0.0
        self.ways: list[float] = []
        kiosk.listen(self._hear)

    def watch(self, window: Window) -> None:
        """See what `window` paints."""
        for strip in (window.desk.scan_page.card.strip, window.elsewhere.slide.strip):
            strip.installEventFilter(self)
        window.idling.page.installEventFilter(self)

    def _hear(self, news: object) -> None:
        if isinstance(news, Saved):
            self._told = time.monotonic()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Something is painted: the first after a scan is its strip."""
        if event.type() is QEvent.Type.Paint and self._told:
            told, self._told = self._told, 0.0
            QTimer.singleShot(0, self, lambda: self.ways.append((time.monotonic() - told) * 1000))
        return False


@dataclass
class Figures:
    """What was found, in ms; by page: (late, CPU) while it is open, and while it opens for the first time."""

    open: dict[str, tuple[float, float]] = field(default_factory=dict)
    opening: dict[str, tuple[float, float]] = field(default_factory=dict)
    ways: dict[str, list[float]] = field(default_factory=dict)
    looks: list[tuple[float, float]] = field(default_factory=list)
    memory: float = 0.0


@contextlib.contextmanager
def slow_backend() -> Iterator[dict[str, object]]:
    """A mock backend in a process of its own that answers everything after 20 s, as its first line describes it."""
    command = [sys.executable, "-m", "app", "mock", "--json", "--people=10", "--faults=delay", "--set=delay-ms=20000"]
    backend = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        assert backend.stdout is not None
        yield json.loads(backend.stdout.readline())
    finally:
        backend.terminate()
        backend.wait(10)


@contextlib.contextmanager
def busy_disk(place: str) -> Iterator[None]:
    """Another process writes and syncs all the time."""
    other = subprocess.Popen([sys.executable, "-c", BUSY, str(Path(place, "busy"))])
    try:
        yield
    finally:
        other.kill()
        other.wait(10)


def live(milliseconds: float) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(round(milliseconds), loop.quit)
    loop.exec()


def memory() -> float:
    """What this process holds, in MB."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


class Day:
    """Opens page after page in `window` and measures."""

    def __init__(self, kiosk: Kiosk, window: Window, seen: Seen, seconds: float) -> None:
        self._kiosk, self._window, self._seen, self._seconds = kiosk, window, seen, seconds
        self._pulse, self._scanned = Pulse(), 0
        self._scans = QTimer(window, interval=SCAN_EVERY)
        self._scans.timeout.connect(self._scan)
        self.found = Figures()

    def _scan(self) -> None:
        self._scanned += 1
        payload = f"visitor-{self._scanned:06}".encode()
        self._kiosk.take(Scan(payload, "QRCode", "stdin", datetime.now(UTC), time.monotonic()))

    def spend(self, camera: Pluggable) -> Figures:
        """Go through everything twice: first openings, then with scans; the camera goes and comes."""
        desk = self._window.desk
        for name in PAGES:
            self._first(name, lambda name=name: desk.go(name))
        self._first("settings", lambda: desk.go("settings"))
        for section, _, _ in titles():
            self._first(f"settings/{section}", lambda section=section: desk.settings_page.open_section(section))
        self._first("idle", self._window.idling.begin)
        self._window.idling.wake()
        self._scans.start()
        for number, name in enumerate(PAGES):
            if number % 2:
                camera.plugged.clear()
            else:
                camera.plugged.set()
            self._stay(name, lambda name=name: desk.go(name))
        camera.plugged.set()
        desk.go("settings")
        for section, _, _ in titles():
            self._stay(f"settings/{section}", lambda section=section: desk.settings_page.open_section(section))
        self._stay("idle", self._window.idling.begin)
        self._scans.stop()
        live(300)
        gc.collect()
        self.found.memory = memory()
        self._change_looks()
        return self.found

    def _first(self, name: str, go: Callable[[], object]) -> None:
        self._pulse.rest()
        go()
        live(250)
        self.found.opening[name] = self._pulse.rest()

    def _stay(self, name: str, go: Callable[[], object]) -> None:
        self._seen.ways.clear()
        self._pulse.rest()
        go()
        live(self._seconds * 1000)
        self.found.open[name] = self._pulse.rest()
        self.found.ways[name] = list(self._seen.ways)

    def _change_looks(self) -> None:
        for page in ("scan", "settings"):
            self._window.desk.go(page)
            for look in LOOKS:
                live(200)
                began, spent = time.monotonic(), time.thread_time()
                self._kiosk.change_settings(lambda now, look=look: now.model_copy(update=look))
                self._window.grab()
                took = time.monotonic() - began, time.thread_time() - spent
                self.found.looks.append((took[0] * 1000, took[1] * 1000))


def start_of(program: str, *arguments: str) -> tuple[float, float]:
    """Seconds of CPU until the window that `program` shows is painted: from its start, and once all is imported."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": sys.pycache_prefix or ""}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    found = []
    for _ in range(4):
        done = subprocess.run(
            [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=True, env=environment
        )
        found.append(tuple(float(each) for each in done.stdout.split()))
    return min(each[0] for each in found), min(each[1] for each in found)


def measured(place: str, leads: int, seconds: float) -> Figures:
    """A day in a kiosk at `place`."""
    folder = Path(place, "kiosk")
    fill(folder, leads, random.Random(1))
    with slow_backend() as backend, busy_disk(place):
        values = {"url": str(backend["url"]), "access_code": str(backend["access_code"])}
        asyncio.run(connect(folder, "pretix", values, offline=True))
        application(Settings(theme="light", setup_done=True))
        kiosk = Kiosk(folder, holder="the bench")
        kiosk.start()
        seen = Seen(kiosk)
        window = Window(kiosk)
        window.show()
        seen.watch(window)
        camera = Pluggable()
        kiosk.add_scanner(Webcam("webcam:0", camera))
        live(1500)
        try:
            return Day(kiosk, window, seen, seconds).spend(camera)
        finally:
            window.leave()


def main() -> None:
    """Measure and print."""
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("--seconds", type=float, default=1.5, help="on each page")
    options.add_argument("--leads", type=int, default=10_000)
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as place:
        sys.pycache_prefix = str(Path(place, "compiled"))  # as everything is at every start but the first
        compileall.compile_dir(ROOT / "app", quiet=1)
        found = measured(place, given.leads, given.seconds)
        bare, ours = start_of(BARE), start_of(OURS, str(Path(place, "other")))
    for name, (late, cpu) in found.open.items():
        first = found.opening[name]
        ways = found.ways[name] or [float("nan")]
        print(
            f"{name:20} open: {late:5.0f} ms late, {cpu:4.0f} ms of CPU; first: {first[0]:5.0f}, {first[1]:4.0f};"
            f" {len(found.ways[name])} scans, seen after at most {max(ways):4.0f} ms"
        )
    print("looks, ms (CPU):", ", ".join(f"{wall:.0f} ({cpu:.0f})" for wall, cpu in found.looks))
    print(f"start, s of CPU: bare {bare[0]:.2f}, ours {ours[0]:.2f}; after imports {bare[1]:.3f}, {ours[1]:.3f}")
    ways = sorted(way for each in found.ways.values() for way in each)
    print(
        f"fluid: worst stall {max(late for late, _ in found.open.values()):.0f} ms "
        f"({max(cpu for _, cpu in found.open.values()):.0f} ms of CPU), first opening of a page at most "
        f"{max(cpu for _, cpu in found.opening.values()):.0f} ms of CPU; {len(ways)} scans seen after "
        f"{ways[len(ways) // 2]:.0f} ms (median), {ways[len(ways) * 19 // 20]:.0f} ms (p95), {ways[-1]:.0f} ms (most);"
        f" new look in at most {max(cpu for _, cpu in found.looks):.0f} ms of CPU; start {ours[0] / bare[0]:.1f} x"
        f" bare, {found.memory:.0f} MB"
    )


if __name__ == "__main__":
    main()
