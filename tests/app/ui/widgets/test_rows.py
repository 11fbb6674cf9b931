"""Leads as rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.store import leads
from app.ui.widgets.rows import LeadRow, RecentRows, spoken

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.app.ui.fake_kiosk import FakeKiosk


def fill(kiosk: FakeKiosk, count: int) -> None:
    for number in range(count):
        kiosk.scan(f"code-{number}")


def visible(rows: RecentRows) -> list[LeadRow]:
    return [row for row in rows.findChildren(LeadRow) if not row.isHidden()]


def test_the_newest_leads_and_no_more_than_fit(qtbot: QtBot, kiosk: FakeKiosk) -> None:
    fill(kiosk, 6)
    rows = RecentRows()
    qtbot.addWidget(rows)
    rows.set_limit(4)
    rows.show_leads(leads.find(kiosk.store), kiosk.at.date())
    assert [row.lead.id for row in visible(rows) if row.lead] == [6, 5, 4, 3]


def test_a_tap_tells_which_lead(qtbot: QtBot, kiosk: FakeKiosk) -> None:
    fill(kiosk, 2)
    rows = RecentRows()
    qtbot.addWidget(rows)
    rows.set_limit(4)
    rows.show_leads(leads.find(kiosk.store), kiosk.at.date())
    rows.resize(480, 260)
    rows.show()
    with qtbot.waitSignal(rows.chosen) as blocker:
        qtbot.mouseClick(visible(rows)[1], Qt.MouseButton.LeftButton)
    assert blocker.args == [1]
    assert all(row.height() >= 56 for row in visible(rows))


def test_all_rows_are_as_high(qtbot: QtBot, kiosk: FakeKiosk) -> None:
    fill(kiosk, 5)
    rows = RecentRows()
    qtbot.addWidget(rows)
    rows.set_limit(3)
    rows.set_limit(4)
    rows.resize(480, 262)
    rows.show_leads(leads.find(kiosk.store), kiosk.at.date())
    rows.show()
    heights = [row.height() for row in visible(rows)]
    assert max(heights) - min(heights) <= 1
    assert min(heights) >= 64


def test_a_row_says_all_it_shows(kiosk: FakeKiosk) -> None:
    kiosk.scan("jane-8F2Q")
    kiosk.upload(1, name="Jane Doe", company="ACME")
    kiosk.decline(1, "Unknown")
    lead = kiosk.lead(1)
    assert lead
    said = spoken(lead, kiosk.at.date())
    assert said.startswith("Jane Doe, ACME, no stars, ")
    assert said.endswith("Needs attention")
