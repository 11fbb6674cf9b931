"""Pages are made when they are wanted first, and once."""

from __future__ import annotations

import pytest

from app.ui.ondemand import OnDemand


def test_a_page_is_made_at_the_first_look_and_placed_once() -> None:
    made: list[str] = []
    placed: list[tuple[str, str]] = []
    shelf = OnDemand({"a": lambda: made.append("a") or "page a", "b": lambda: "page b"}, lambda *it: placed.append(it))
    assert (list(shelf), len(shelf), made, shelf.made) == (["a", "b"], 2, [], {})
    assert (shelf["a"], shelf["a"]) == ("page a", "page a")
    assert made == ["a"]
    assert placed == [("a", "page a")]
    assert shelf.made == {"a": "page a"}
    with pytest.raises(KeyError):
        shelf["c"]


def test_what_is_placed_may_be_looked_up_already() -> None:
    seen: list[str] = []
    shelf: OnDemand[str] = OnDemand({"a": lambda: "page a"}, lambda name, _: seen.append(shelf[name]))
    assert shelf["a"] == "page a"
    assert seen == ["page a"]
