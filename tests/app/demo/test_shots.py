"""What there is to see."""

from __future__ import annotations

from app.demo import portfolio
from app.demo.shots import STAGES


def test_no_two_shots_have_one_name() -> None:
    names = portfolio.names()
    assert len(set(names)) == len(names)


def test_every_page_of_the_rail_is_seen_full_and_those_that_can_be_are_seen_empty() -> None:
    names = set(portfolio.names())
    assert {"scan-new", "leads", "stats", "vouchers", "outbox-safe"} <= names
    assert {"scan-empty", "leads-empty", "stats-empty", "outbox-empty"} <= names
    assert {"scan-offline", "outbox-offline", "outbox-attention", "outbox-sign-in"} <= names


def test_stages_come_in_the_order_of_a_booths_life() -> None:
    firsts = [stage.shots[0].name for stage in STAGES]
    assert firsts.index("scan-new") < firsts.index("scan-offline") < firsts.index("outbox-attention")
