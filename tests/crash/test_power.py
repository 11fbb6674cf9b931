"""A power cut at any moment loses nothing that was told (the long form: `python -m tests.crash.power 10000`)."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.crash import power

pytestmark = pytest.mark.skipif(not shutil.which("gcc"), reason="the recording library needs gcc")


@pytest.fixture(scope="module")
def steps(tmp_path_factory: pytest.TempPathFactory) -> list[power.Step]:
    return power.record(Path(tmp_path_factory.mktemp("recorded")), 20)


def test_a_power_cut_loses_nothing_that_was_told(steps: list[power.Step]) -> None:
    toll = power.run(50, steps)
    assert toll.images >= 45
    assert toll.told >= 25
    assert toll.erased >= 15
    assert (toll.lost, toll.corrupt, toll.unowed, toll.left) == (0, 0, 0, 0)


def test_a_disk_that_ignores_syncs_loses_scans(steps: list[power.Step]) -> None:
    # or else the cuts above would prove nothing
    assert power.run(20, [step for step in steps if step.kind != "s"]).lost > 0
