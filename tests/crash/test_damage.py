"""Damage is noticed and mended, and costs no scan while one of the copies is whole.

The long form: `python -m tests.crash.damage 500`.
"""

from __future__ import annotations

from tests.crash import damage


def test_damage_is_noticed_and_costs_no_scan() -> None:
    toll = damage.run(15)
    assert toll.variants == 15
    assert toll.noticed > 7
    assert toll.hurt == []
