"""Pages are made when they are wanted first, and know then what the others knew before."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from app.news import LeadChanged, PicturesChanged
from app.ui.pages.stats import StatsPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.window import Window
    from tests.app.ui.fake_kiosk import FakeKiosk

ROOT = Path(__file__).parents[3]


def test_a_window_makes_only_the_page_that_it_shows(window: Window, kiosk: FakeKiosk) -> None:
    assert list(window.desk.pages.made) == ["scan"]
    window.desk.go("stats")
    assert list(window.desk.pages.made) == ["scan", "stats"]
    kiosk.change_settings(lambda now: now.model_copy(update={"text_scale": 115}))
    assert list(window.desk.pages.made) == ["scan", "stats"]
    assert isinstance(window.desk.page, StatsPage)


def test_a_start_loads_no_page_that_it_does_not_show_and_nothing_that_is_heavy() -> None:
    rarely = ("app.ui.pages.", "segno", "numpy", "cv2", "sqlite_utils", "httpx", "fastapi", "urllib.request")
    program = "import sys, app.kiosk, app.ui.running, app.ui.pages.scan\n"
    program += f"print(*sorted(each for each in sys.modules if each.startswith({rarely})))"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["app.ui.pages.idle", "app.ui.pages.scan"]


def test_a_page_that_is_opened_late_knows_what_was_told_before(window: Window, kiosk: FakeKiosk, qtbot: QtBot) -> None:
    kiosk.scan("A8F2Q77")
    kiosk.tell(PicturesChanged(2))
    qtbot.waitUntil(lambda: bool(window.desk.scan_page.card.body.order.offered))
    window.desk.go("outbox")
    assert len(window.desk.outbox_page.cards) == 1
    assert window.desk.outbox_page.verdict.said.unread
    window.desk.open_lead(1)
    assert window.desk.leads_page.detail.body.order.offered == window.desk.scan_page.card.body.order.offered


def test_new_looks_leave_nothing_of_the_old_ones_behind(window: Window, kiosk: FakeKiosk, qtbot: QtBot) -> None:
    def widgets() -> int:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        return len(QApplication.allWidgets())

    counted = []
    for scale in (115, 100, 115, 100):
        for name in window.desk.pages:
            window.desk.go(name)
        kiosk.change_settings(lambda now, scale=scale: now.model_copy(update={"text_scale": scale}))
        qtbot.waitUntil(window.bridge.is_idle)
        counted.append(widgets())
    assert counted[1] == counted[3]


def test_a_page_made_late_has_the_measures_of_the_window(window: Window) -> None:
    window.resize(1024, 600)
    window.desk.go("leads")
    late = window.desk.leads_page._compact
    window.desk.arrange()
    assert late is window.desk.leads_page._compact is True


def test_a_new_look_is_not_worked_out_for_pages_that_nobody_sees(window: Window, kiosk: FakeKiosk) -> None:
    gone: list[str] = []
    for name in list(window.desk.pages):
        window.desk.go(name)
        window.desk.page.destroyed.connect(lambda _=None, name=name: gone.append(name))
    window.desk.go("leads")
    kiosk.change_settings(lambda now: now.model_copy(update={"text_scale": 115}))
    assert sorted(gone) == sorted(set(window.desk.pages) - {"leads"})
    assert list(window.desk.pages.made) == ["scan", "leads"]


def test_news_on_its_way_at_a_new_look_reaches_the_old_pages_while_they_are(window: Window, kiosk: FakeKiosk) -> None:
    for name in ("leads", "outbox", "settings"):
        window.desk.go(name)
    old, told = window.desk, (kiosk.outbox(), LeadChanged(1))
    other = threading.Thread(target=lambda: [old.bridge.hear(news) for news in told])
    other.start()
    other.join()
    kiosk.change_settings(lambda now: now.model_copy(update={"text_scale": 115}))
    assert old is not window.desk
    QCoreApplication.processEvents()  # an exception in a slot fails the test
