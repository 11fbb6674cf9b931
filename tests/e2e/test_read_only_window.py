"""A kiosk on a disk that nothing can be written to: its window shows leads and takes nothing in that would be lost."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt

from app import settings
from app.kiosk import Kiosk
from app.settings import TargetSettings
from app.store import Store, scans
from app.store.failures import READ_ONLY
from app.ui import theme
from app.ui.widgets.rows import LeadRow
from app.ui.window import Window
from tests import disks

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

AT = datetime(2026, 3, 1, 9, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A connected kiosk with two leads, on a disk of its own that has become read-only."""
    with disks.mounted(tmp_path / "disk") as disk:
        folder = disk / "kiosk"
        target = TargetSettings(uid="uid", name="pretix", platform="pretix", values={"url": "http://127.0.0.1:9"})
        settings.change(
            folder, lambda now: now.model_copy(update={"targets": (target,), "scanners": (), "theme": "light"})
        )
        with Store(folder) as store:
            for code in ("badge-one", "badge-two"):
                scans.record(store, scans.Read(AT, "webcam:0", "qr", code=code))
        with disks.read_only(disk):
            yield folder


@pytest.fixture
def window(folder: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Window]:
    theme.apply(qapp, "light")
    kiosk = Kiosk(folder)
    kiosk.start()
    window = Window(kiosk)
    window.resize(1024, 600)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def test_leads_show_and_the_window_says_that_nothing_is_saved(window: Window, qtbot: QtBot) -> None:
    recent = window.desk.scan_page.recent
    qtbot.waitUntil(lambda: len([row for row in recent.findChildren(LeadRow) if row.isVisible()]) == 2)
    qtbot.waitUntil(window.desk.banner.isVisible)
    assert window.desk.banner.text.text() == READ_ONLY
    assert window.desk.header.pill.said.words == "Read-only: not saving"
    qtbot.mouseClick(window.desk.banner.button, Qt.MouseButton.LeftButton)
    assert window.desk.banner.isHidden()
    assert window.desk.header.pill.said.words == "Read-only: not saving"


def test_a_scan_is_refused_in_words_that_stay(window: Window, qtbot: QtBot) -> None:
    window.kiosk.type_code("badge-three")
    strip = window.desk.scan_page.card.strip
    qtbot.waitUntil(lambda: strip.result is not None)
    assert strip.result
    assert (strip.result.title, strip.result.line) == ("NOT SAVED", "Leads can be read, not added.")
    assert strip.result.lasting
    assert not strip._timer.isActive()


def test_what_is_typed_on_a_lead_stays_on_the_screen(window: Window, qtbot: QtBot) -> None:
    window.desk.scan_page.open_lead(1)
    body = window.desk.scan_page.card.body
    assert body.lead
    body.note.setFocus()
    qtbot.keyClicks(body.note, "Call back on Monday")
    with qtbot.waitSignal(window.bridge.edit_failed) as failed:
        body.note.flush()
    assert "read-only" in failed.args[0].sentence
    assert body.note.toPlainText() == "Call back on Monday"
    window.desk.go("leads")
    window.desk.go("scan")
    assert body.note.toPlainText() == "Call back on Monday"
