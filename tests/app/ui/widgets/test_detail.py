"""All of one lead."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from app.lead import TargetState, ms
from app.ui.sizes import sizes_for
from app.ui.widgets.detail import DeliveryRow, LeadDetail
from app.ui.widgets.text import Text
from app.ui.words import clock, clock_seconds

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.app.ui.fake_kiosk import FakeKiosk


@pytest.fixture
def detail(qtbot: QtBot) -> LeadDetail:
    """An empty detail."""
    made = LeadDetail()
    qtbot.addWidget(made)
    made.arrange(sizes_for(1280, 800))
    made.resize(672, 680)
    made.show()
    return made


def show(detail: LeadDetail, kiosk: FakeKiosk) -> list[str]:
    lead = kiosk.lead(1)
    assert lead
    detail.show_lead(lead, "", kiosk.at.date())
    QApplication.processEvents()  # Qt shows what is added to a visible widget a turn later
    return [text.text() for text in detail.findChildren(Text) if not text.isHidden()]


def test_fields_have_the_platforms_own_labels(detail: LeadDetail, kiosk: FakeKiosk) -> None:
    kiosk.scan("jane-8F2Q")
    kiosk.upload(1, name="Jane Doe", shoe_size="38")
    words = show(detail, kiosk)
    assert words[words.index("Shoe_size") + 1] == "38"


def test_what_the_platform_declined_is_said_in_its_words(detail: LeadDetail, kiosk: FakeKiosk) -> None:
    kiosk.scan("jane-8F2Q")
    kiosk.decline(1, "Unknown <b>attendee</b>")
    words = show(detail, kiosk)
    assert "Needs attention" in words
    assert "“Unknown <b>attendee</b>”" in words


def test_what_needs_a_person_stands_above_all_else(detail: LeadDetail, kiosk: FakeKiosk) -> None:
    kiosk.scan("jane-8F2Q")
    kiosk.decline(1, "Unknown attendee")
    show(detail, kiosk)
    (row,) = detail.findChildren(DeliveryRow)
    assert row.send_again.isVisible()
    assert row.mapTo(detail, QPoint()).y() < detail.body.mapTo(detail, QPoint()).y()
    kiosk.upload(1, name="Jane Doe")
    show(detail, kiosk)
    row = next(each for each in detail.findChildren(DeliveryRow) if each.isVisible())
    assert row.mapTo(detail, QPoint()).y() > detail.body.mapTo(detail, QPoint()).y()


def test_why_it_waits_and_when_it_is_tried_next(detail: LeadDetail, kiosk: FakeKiosk) -> None:
    kiosk.scan("jane-8F2Q")
    soon = kiosk.at + timedelta(seconds=12)
    with kiosk.store.atomic():
        kiosk.store.run("UPDATE delivery SET attempts = 3, problem = 'Too slow.', next_at = ?", ms(soon))
    detail.show_targets(kiosk.outbox().targets, kiosk.at.date())
    assert f"Too slow · tried 3 times · next try {clock_seconds(soon)}" in show(detail, kiosk)
    kiosk.status = replace(kiosk.status, state=TargetState.SIGN_IN)
    detail.show_targets(kiosk.outbox().targets, kiosk.at.date())
    QApplication.processEvents()
    words = [text.text() for text in detail.findChildren(Text) if not text.isHidden()]
    assert "Sign in again · tried 3 times" in words


def test_the_whole_code_and_all_scans(detail: LeadDetail, kiosk: FakeKiosk) -> None:
    kiosk.scan("jane-8F2Q")
    kiosk.scan("jane-8F2Q")
    words = show(detail, kiosk)
    assert words[words.index("Code") + 1] == "jane-8F2Q"
    assert words[words.index("Scans") + 1] == "2"


def test_there_is_a_way_back_only_where_it_covers_the_list(qtbot: QtBot, detail: LeadDetail) -> None:
    assert detail.back_button.isHidden()
    detail.arrange(sizes_for(1024, 600))
    with qtbot.waitSignal(detail.back):
        detail.back_button.click()


def test_when_a_colleague_s_remarks_came_in_is_said(detail: LeadDetail, kiosk: FakeKiosk) -> None:
    kiosk.scan("jane-8F2Q")
    kiosk.merge_in(1, "Jo: has budget")
    assert f"Merged with a colleague’s remarks, {clock(kiosk.at)}" in show(detail, kiosk)
    assert detail.body.footer.told.text() == "Merged with a colleague’s remarks"
