"""A list of any length."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.lead import DeliveryState
from app.ui.bridge import Bridge
from app.ui.widgets.leadlist import LEAD_ROLE, PAGE, LeadDelegate, LeadList, LeadModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.app.ui.fake_kiosk import FakeKiosk


@pytest.fixture
def model(qtbot: QtBot, kiosk: FakeKiosk) -> LeadModel:
    """Two pages and a half of leads."""
    with kiosk.store.atomic():
        for number in range(1, 501):
            kiosk.store.run(
                "INSERT INTO lead (uid, code, first, last, changed, scans, name) VALUES (?, ?, 0, 0, 0, 1, ?)",
                *(str(number), f"code-{number}", f"Person {number}"),
            )
    bridge = Bridge(kiosk)
    made = LeadModel(bridge, lambda: kiosk.at.date(), bridge)
    made.bridge = bridge  # type: ignore[attr-defined]  # keeps it alive
    made.search("", None)
    return made


def name(model: LeadModel, row: int) -> str:
    model.data(model.index(row))  # asks for the page
    return str(model.data(model.index(row)))


def test_all_leads_newest_first(model: LeadModel) -> None:
    assert model.rowCount() == 500
    assert [name(model, row) for row in (0, PAGE - 1, PAGE, 499)] == [
        "Person 500",
        f"Person {501 - PAGE}",
        f"Person {500 - PAGE}",
        "Person 1",
    ]


def test_only_the_page_in_view_is_read(model: LeadModel, kiosk: FakeKiosk) -> None:
    name(model, 450)
    assert {row for row in range(500) if row // PAGE in model._asked} == set(range(2 * PAGE, 500))


def test_pages_that_were_scrolled_past_are_not_read(model: LeadModel, kiosk: FakeKiosk) -> None:
    later: list[Callable[[], None]] = []
    kiosk.defer = later.append
    for row in (0, 250, 450):
        model.data(model.index(row))
    assert len(later) == 1
    later.pop()()
    model.data(model.index(450))  # painted again: only what is in view asks
    later.pop()()
    kiosk.defer = None
    assert model._asked == {0, 2}


def test_a_new_lead_comes_in_on_top(qtbot: QtBot, model: LeadModel, kiosk: FakeKiosk) -> None:
    name(model, 0)
    kiosk.scan("new one here")
    with qtbot.waitSignal(model.rowsInserted):
        model.on_saved()
    assert model.rowCount() == 501
    assert [name(model, row) for row in (0, 1, 500)] == ["Badge …here", "Person 500", "Person 1"]


def test_a_changed_lead_is_read_again(qtbot: QtBot, model: LeadModel, kiosk: FakeKiosk) -> None:
    name(model, 0)
    kiosk.upload(500, name="Jane Doe")
    with qtbot.waitSignal(model.filled):
        model.on_changed(500)
    assert name(model, 0) == "Jane Doe"


def test_a_filter_shows_only_that_state(model: LeadModel, kiosk: FakeKiosk) -> None:
    kiosk.scan("declined")
    kiosk.decline(501, "Unknown")
    model.search("", DeliveryState.ATTENTION)
    assert [model.id_at(row) for row in range(model.rowCount())] == [501]


def test_where_a_lead_stands(model: LeadModel) -> None:
    assert model.row_of(499) == 1
    assert model.row_of(10_000) is None


def test_rows_are_painted_before_and_after_they_are_read(qtbot: QtBot, model: LeadModel, kiosk: FakeKiosk) -> None:
    view = LeadList()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setItemDelegate(LeadDelegate(lambda: kiosk.at.date(), view))
    view.resize(448, 400)
    view.show()
    view.grab()
    assert model.data(model.index(0), LEAD_ROLE) is not None
    view.keyboardSearch("P")
    assert not view.currentIndex().isValid()
