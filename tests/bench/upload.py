"""How fast a backlog is uploaded over a slow network, several leads at once against one at a time.

The kiosk's own sync with its connector uploads the same leads twice, from two data folders to two mock backends
in processes of their own, each of which answers 40 ms late; once the connector is told to have one lead in
flight. Both ways take turns, so that the ratio holds on a noisy machine. Prints one figure line
last. Run from the project's root:

    python tests/bench/upload.py [--leads 400] [--delay 40]
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[2]))

from app import platforms
from app.connect import connect
from app.lead import DeliveryState
from app.store import Store, leads, scans
from app.sync import sync_now

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.platforms import Account, Connector


def one_at_a_time(platform: str, account: Account) -> Connector:
    """The platform's connector, told to have one lead in flight."""
    connector = platforms.open_connector(platform, account)
    connector.in_flight = 1
    return connector


ROOT = Path(__file__).parents[2]
TURNS = 2
OPENERS = {"at once": platforms.open_connector, "one at a time": one_at_a_time}


@contextlib.contextmanager
def mock(people: int, delay: int) -> Iterator[dict[str, object]]:
    """A mock backend in a process of its own, as its first line describes it."""
    command = [sys.executable, "-m", "app", "mock", "--json", f"--people={people}", "--faults=delay"]
    backend = subprocess.Popen([*command, f"--set=delay-ms={delay}"], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        assert backend.stdout is not None
        yield json.loads(backend.stdout.readline())
    finally:
        backend.terminate()
        backend.wait(10)


def upload(count: int, delay: int, way: str) -> tuple[float, float]:
    """Seconds of wall time and of this process's CPU that uploading `count` leads takes."""
    with tempfile.TemporaryDirectory() as name, mock(count, delay) as backend:
        folder = Path(name)
        values = {"url": str(backend["url"]), "access_code": str(backend["access_code"])}
        asyncio.run(connect(folder, "pretix", values))
        with Store(folder) as store:
            codes = backend["badges"]
            assert isinstance(codes, list)
            for code in codes:
                scans.record(store, scans.Read(datetime.now(UTC), "bench", "line", code=code))
            began, cpu = time.perf_counter(), time.process_time()
            asyncio.run(sync_now(store, until_idle=True, timeout=3600, tell=lambda news: None, opener=OPENERS[way]))
            took = time.perf_counter() - began, time.process_time() - cpu
            assert leads.count(store, state=DeliveryState.UPLOADED) == count, "not all leads were uploaded"
    return took


def main() -> None:
    """Upload both ways and print."""
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    parser = argparse.ArgumentParser(description="A backlog's upload, several leads at once against one at a time.")
    parser.add_argument("--leads", type=int, default=400, help="how many each way, in all turns together")
    parser.add_argument("--delay", type=int, default=40, help="how late the server answers, in ms")
    given = parser.parse_args()
    each = -(-given.leads // TURNS)
    seconds, cpu = dict.fromkeys(OPENERS, 0.0), dict.fromkeys(OPENERS, 0.0)
    for _ in range(TURNS):
        for way in OPENERS:
            wall, busy = upload(each, given.delay, way)
            seconds[way] += wall
            cpu[way] += busy
    for way in OPENERS:
        rate, ms = TURNS * each / seconds[way], 1000 * cpu[way] / TURNS / each
        print(f"{way:13}: {rate:6.1f} leads a second, {ms:.1f} ms of CPU a lead")
    ratio = seconds["one at a time"] / seconds["at once"]
    print(f"upload: {TURNS * each} leads, {given.delay} ms server delay, ratio to one at a time {ratio:.2f}")


if __name__ == "__main__":
    main()
