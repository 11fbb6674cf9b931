"""Kiosks whose clock is wrong, or set between two starts: processes under `faketime`; the backend's is right."""

from __future__ import annotations

import json
import shutil
import subprocess
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from app.mock.server import MockServer
from app.outbox import CAP
from app.store import Store
from app.world import make_world
from tests.outcome import Outcome
from tests.program import PATIENCE, command, environment

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.skipif(not shutil.which("faketime"), reason="Debian's package faketime is not installed")
RIGHT = timedelta(0)
CLOSE = timedelta(minutes=1)


@pytest.fixture
def server() -> Iterator[MockServer]:
    with MockServer(make_world(6)) as server:
        yield server


def kiosk(folder: Path, off: timedelta, *arguments: object, typed: str = "") -> Outcome:
    """Run a command whose clock is off by so much."""
    fake = ["faketime", "-m", "--exclude-monotonic", "-f", f"{off.total_seconds():+.0f}s"] if off else []
    done = subprocess.run(
        [*fake, *command("--data", folder, "--json", *arguments)],
        input=typed.encode(),
        capture_output=True,
        timeout=PATIENCE,
        env=environment(),
        check=False,
    )
    assert b"Traceback" not in done.stderr, done.stderr.decode()
    return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())


def connect(folder: Path, server: MockServer, off: timedelta) -> None:
    arguments = ("--url", server.url, "--access-code", "TERNBAY8")
    assert kiosk(folder, off, "connect", "pretix", *arguments).code == 0


def codes(server: MockServer) -> list[str]:
    return [person.code for person in server.world.people]


def on_server(server: MockServer) -> dict[str, datetime]:
    return {row["code"]: datetime.fromisoformat(row["scanned"]) for row in server.world.leads()}


def scanned(outcome: Outcome) -> list[datetime]:
    return [datetime.fromisoformat(row["scanned"]) for row in outcome.rows if "scanned" in row]


@pytest.mark.parametrize("off", [timedelta(hours=2), timedelta(days=-3)], ids=["2 h ahead", "3 days behind"])
def test_under_a_wrong_clock_all_goes_up_with_the_right_time(
    tmp_path: Path, server: MockServer, off: timedelta
) -> None:
    connect(tmp_path, server, off)
    outcome = kiosk(tmp_path, off, "scan", "--from", "stdin", typed="\n".join(codes(server)))
    own = scanned(outcome)
    assert len(own) == 6
    assert all(abs(at - off - datetime.now(UTC)) < CLOSE for at in own)  # the kiosk's own times are its clock's
    outcome = kiosk(tmp_path, off, "sync", "--until-idle")
    assert outcome.row == {"uploaded": 6, "waiting": 0, "attention": 0}
    found = on_server(server)
    assert found.keys() == set(codes(server))
    assert all(abs(at - datetime.now(UTC)) < CLOSE for at in found.values())
    status: dict[str, Any] = json.loads(kiosk(tmp_path, off, "status").out)
    assert "clock" in status["targets"]["pretix"]["problem"]


def test_a_clock_that_is_set_back_between_two_starts_holds_nothing_up(tmp_path: Path, server: MockServer) -> None:
    ahead = timedelta(hours=2)
    connect(tmp_path, server, ahead)
    server.stop()
    kiosk(tmp_path, ahead, "scan", "--from", "stdin", typed="\n".join(codes(server)[:3]))
    outcome = kiosk(tmp_path, ahead, "sync", "--once")
    assert (outcome.code, outcome.row["waiting"]) == (1, 3)
    with Store(tmp_path) as store:
        held = [row[0] for row in store.rows("SELECT next_at FROM target WHERE next_at IS NOT NULL")]
    assert held
    server.start()
    outcome = kiosk(tmp_path, RIGHT, "scan", "--from", "stdin", "--sync", typed="\n".join(codes(server)[3:]))
    assert outcome.rows[-1] == {"uploaded": 6, "waiting": 0, "attention": 0}
    assert on_server(server).keys() == set(codes(server))
    latest = (datetime.now(UTC) + CAP).timestamp() * 1000
    with Store(tmp_path) as store:
        for table in ("target", "delivery"):
            assert all(row[0] <= latest for row in store.rows(f"SELECT next_at FROM {table} WHERE next_at > 0"))
