"""A kill at any moment loses nothing that was told (the long form: `python -m tests.crash.kills 1000`)."""

from __future__ import annotations

from tests.crash import kills


def test_killed_commands_lose_nothing_that_they_told() -> None:
    toll = kills.run(6)
    assert toll.kills == 6
    assert toll.scans > 0
    assert (toll.lost_scans, toll.lost_edits, toll.left, toll.unowed, toll.corrupt) == (0, 0, 0, 0, 0)
