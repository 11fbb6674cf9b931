"""A walk through the window; the portfolio's test walks all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.demo.booth import Booth
from app.demo.tour import Tour
from app.ui import stage
from app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from pathlib import Path


def test_what_floats_is_found_and_tidied_away(tmp_path: Path) -> None:
    with Booth(tmp_path / "kiosk", stage.breathe) as booth:
        stage.prepare(booth.kiosk.settings, headless=True)
        with stage.on_show(booth.kiosk) as window:
            tour = Tour(booth, window)
            Sheet(tour.desk, "Who scans?", QWidget()).open()
            tour.desk.go("leads")
            tour.desk.leads_page.search.setText("nobody")
            assert tour.find("Who scans?")
            tour.tidy()
            found = tour.find("Who scans?")
            assert found is None or found.isHidden()
            assert tour.desk.page_name == "scan"
            assert tour.desk.leads_page.search.text() == ""
