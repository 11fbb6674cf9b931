"""The tags on offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.lead import Edit
from app.ui.bridge import Bridge
from app.ui.offer import TagOffer, ordered

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.app.ui.fake_kiosk import FakeKiosk


def test_used_tags_come_first_and_named_ones_stay_on_offer() -> None:
    assert ordered(("Hot", "Cold"), ("Robots", "Cold")) == ("Robots", "Cold", "Hot")
    assert ordered(("Hot", "Cold"), ()) == ("Hot", "Cold")


@pytest.fixture
def asked(kiosk: FakeKiosk) -> list[int]:
    """One for each query."""
    counted: list[int] = []
    read = kiosk.read
    kiosk.read = lambda query, done: (counted.append(1), read(query, done))  # type: ignore[assignment, method-assign]
    return counted


def test_tags_are_counted_at_once_and_then_only_every_few_seconds(
    qtbot: QtBot, kiosk: FakeKiosk, asked: list[int]
) -> None:
    offer = TagOffer(Bridge(kiosk))
    heard: list[tuple[str, ...]] = []
    offer.changed.connect(heard.append)
    offer.name(("Hot", "Cold"))
    offer.count()
    for number in range(1, 4):
        kiosk.scan(f"badge-{number}")
        kiosk.edit(number, Edit(add_tags=("Robots", "Cold")[: number // 2 + 1]))
    assert len(asked) == 1
    assert heard == [("Hot", "Cold")]
    offer._pause.timeout.emit()
    assert len(asked) == 1  # three seconds have not passed
    offer._pause.stop()
    offer._pause.timeout.emit()
    assert len(asked) == 2
    assert heard[-1] == ("Robots", "Cold", "Hot")


def test_what_did_not_change_is_not_told(kiosk: FakeKiosk) -> None:
    offer = TagOffer(Bridge(kiosk))
    heard: list[tuple[str, ...]] = []
    offer.changed.connect(heard.append)
    offer.name(("Hot",))
    offer.name(("Hot",))
    offer.count()
    assert heard == [("Hot",)]
