"""A power cut below ext4 loses nothing that was told (the long form: `python -m tests.crash.ext4 100`)."""

from __future__ import annotations

import pytest

from tests.crash import ext4


def test_a_power_cut_below_a_real_file_system_loses_no_scan() -> None:
    if not ext4.possible():
        pytest.skip("only root may mount a disk, and mkfs.ext4 makes it")
    toll = ext4.run(2)
    assert toll.told > 0
    assert (toll.cuts, toll.lost, toll.corrupt) == (2, 0, 0)
