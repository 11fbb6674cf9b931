"""A payload still in view, or seen again within 3 s, is the same scan (cli.md)."""

from __future__ import annotations

import pytest

from hardware.sightings import Sightings


def test_first_sight_is_new_and_order_is_kept() -> None:
    assert Sightings().new([b"b", b"a"], 10.0) == [b"b", b"a"]


@pytest.mark.parametrize(("pause", "new"), [(0.04, False), (2.9, False), (3.0, False), (3.1, True), (60.0, True)])
def test_seen_again_within_three_seconds_is_the_same_scan(pause: float, new: bool) -> None:
    sightings = Sightings()
    sightings.new([b"a"], 10.0)
    assert sightings.new([b"a"], 10.0 + pause) == ([b"a"] if new else [])


def test_staying_in_view_never_becomes_a_new_scan() -> None:
    sightings = Sightings()
    counts = [len(sightings.new([b"a"], number / 10)) for number in range(200)]
    assert sum(counts) == 1


def test_another_badge_in_between_does_not_renew_the_first() -> None:
    sightings = Sightings()
    assert sightings.new([b"a"], 0.0) == [b"a"]
    assert sightings.new([b"b"], 1.0) == [b"b"]
    assert sightings.new([b"a"], 2.0) == []


def test_the_same_payload_twice_in_one_picture_is_one_scan() -> None:
    assert Sightings().new([b"a", b"a"], 0.0) == [b"a"]
