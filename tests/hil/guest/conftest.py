"""What the guest's tests share: the wire to the bench, a kiosk to watch, and how patient to be."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.hil import pace
from tests.hil.guest import wire
from tests.hil.guest.watching import Watched, watched

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="session")
def bench() -> Iterator[wire.Wire]:
    """The bench outside."""
    with wire.wire() as port:
        yield port


@pytest.fixture
def slowness() -> float:
    """How many seconds one second of the host is here and now, at least 1."""
    return max(1.0, pace.spin() / float(os.environ["HIL_HOST_SPIN"]))


@pytest.fixture
def told_within(slowness: float) -> float:
    """The two seconds in which a scanner says that it was unplugged."""
    return 2.0 * slowness


@pytest.fixture
def back_within(slowness: float) -> float:
    """The three seconds in which it works again after it was plugged in."""
    return 3.0 * slowness


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Watched]:
    """A running kiosk without a window, on a new data folder."""
    with watched(tmp_path / "leads") as kiosk:
        yield kiosk


@pytest.fixture(autouse=True)
def _settled() -> Iterator[None]:
    """Nothing of one test's devices is still coming or going when the next begins."""
    yield
    subprocess.run(["udevadm", "settle", "--timeout=60"], check=True)
