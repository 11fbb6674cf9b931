"""Tags keep their places while a lead is on show."""

from __future__ import annotations

from app.ui.tag_order import TagOrder


def ordered() -> TagOrder:
    order = TagOrder()
    order.offer(("Hot", "Newsletter"), ())
    order.begin(("VIP",))
    return order


def test_a_leads_own_tags_come_first() -> None:
    assert ordered().tags == ("VIP", "Hot", "Newsletter")


def test_what_stands_keeps_its_place_when_another_offer_comes() -> None:
    order = ordered()
    assert order.offer(("Robots", "Newsletter", "Hot"), ("VIP",))
    assert order.tags == ("VIP", "Hot", "Newsletter", "Robots")
    order.begin(())
    assert order.tags == ("Robots", "Newsletter", "Hot")


def test_what_is_neither_offered_nor_on_goes() -> None:
    order = ordered()
    assert order.offer(("Hot",), ())
    assert order.tags == ("Hot",)


def test_the_same_offer_changes_nothing() -> None:
    order = ordered()
    assert not order.offer(("Hot", "Newsletter"), ())
    assert order.tags == ("VIP", "Hot", "Newsletter")


def test_a_new_tag_stands_first_and_a_known_one_keeps_its_place() -> None:
    order = ordered()
    order.add("Later")
    order.add("Hot")
    assert order.tags == ("Later", "VIP", "Hot", "Newsletter")
    assert order.has(("Later", "Hot"))
    assert not order.has(("Hot", "Cold"))
