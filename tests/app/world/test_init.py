"""A world belongs to one server: its visitors, its ledger, and what the mocks have saved."""

from __future__ import annotations

from datetime import UTC, datetime

from app.world import make_world
from app.world.people import people


def test_a_world_finds_its_visitors_by_code() -> None:
    world = make_world(30)
    assert list(world.people) == people(30)
    assert all(world.by_code[visitor.code] is visitor for visitor in world.people)


def test_worlds_share_nothing() -> None:
    one, other = make_world(1), make_world(1)
    one.ledger.note("GET", "/", 200, "answered")
    one.saved["platform"] = lambda: [{"code": "x"}]
    assert (other.ledger.total, other.leads()) == (0, [])


def test_leads_of_all_platforms_say_their_platform() -> None:
    world = make_world(1)
    world.saved["one"] = lambda: [{"code": "a"}, {"code": "b"}]
    world.saved["two"] = lambda: [{"code": "a"}]
    assert [(row["platform"], row["code"]) for row in world.leads()] == [("one", "a"), ("one", "b"), ("two", "a")]


def test_the_fair_is_not_over() -> None:
    assert make_world(1).ends > datetime.now(UTC)
