"""A wrong clock is told where something shows it; else it is shown, to be compared."""

from __future__ import annotations

from datetime import UTC, datetime

from app.doctor.clock import clock, is_synchronised

NOW = datetime(2026, 9, 8, 12, 2, tzinfo=UTC)


def test_a_clock_that_differs_from_a_platform_s_is_wrong() -> None:
    found = clock(NOW, synchronised=True, compared=["pretix"], wrong="This computer's clock is 2 h behind. Set it.")
    assert (found.ok, found.detail) == (False, "This computer's clock is 2 h behind. Set it.")


def test_a_clock_that_lost_its_battery_is_wrong() -> None:
    found = clock(datetime(1970, 1, 1, tzinfo=UTC), synchronised=None, compared=[], wrong=None)
    assert not found.ok
    assert "1970-01-01" in found.detail
    assert found.detail.endswith("Set it.")


def test_who_confirms_it_is_told() -> None:
    found = clock(NOW, synchronised=False, compared=["pretix", "visit"], wrong=None)
    assert (found.ok, found.detail) == (True, "It agrees with pretix, visit.")
    assert "set by the network" in clock(NOW, synchronised=True, compared=[], wrong=None).detail


def test_what_nobody_confirms_is_to_be_compared() -> None:
    for known in (False, None):
        found = clock(NOW, synchronised=known, compared=[], wrong=None)
        assert found.ok
        assert "compare it" in found.detail
        assert NOW.astimezone().strftime("%Y-%m-%d %H:%M") in found.detail


def test_the_kernel_can_be_asked() -> None:
    assert is_synchronised() in (True, False, None)
