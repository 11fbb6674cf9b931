"""A driven window is stepped until it is over, photographed, and closed; what goes wrong is not swallowed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from app.kiosk import Kiosk
from app.lead import LeadKioskError
from app.settings import Settings
from app.ui import stage
from hardware.stdin import open_scanner

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from hardware import Scanner

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Kiosk]:
    """A started kiosk that uploads nothing."""
    kiosk = Kiosk(tmp_path / "data", sync=False)
    kiosk.start()
    yield kiosk
    kiosk.stop()


def test_the_window_is_stepped_until_it_is_over_and_photographed(kiosk: Kiosk, tmp_path: Path) -> None:
    steps: list[int] = []

    def step() -> bool:
        steps.append(len(QApplication.topLevelWidgets()))
        return len(steps) == 3

    picture = tmp_path / "window.png"
    assert stage.play(kiosk, [], step, picture)
    assert len(steps) == 3
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (1280, 800)


def test_scanners_are_started_behind_the_window(kiosk: Kiosk) -> None:
    scanner: Scanner = open_scanner("")
    scanner.close()
    assert stage.play(kiosk, [scanner], lambda: bool(kiosk.scanners), None)
    assert kiosk.scanners == [scanner]


def test_closing_the_window_ends_it_without_a_picture(kiosk: Kiosk, tmp_path: Path) -> None:
    def step() -> bool:
        next(widget for widget in QApplication.topLevelWidgets() if widget.isVisible()).close()
        return False

    assert not stage.play(kiosk, [], step, tmp_path / "window.png")
    assert not (tmp_path / "window.png").exists()


def test_no_step_is_taken_after_the_window_was_closed_however_long_the_end_takes(kiosk: Kiosk) -> None:
    other = QWidget()  # while it is open Qt does not end
    other.show()
    steps: list[bool] = []

    def step() -> bool:
        window = next(each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not other)
        steps.append(window.close())
        QTimer.singleShot(4 * stage.STEP_MS, other.close)
        return False

    assert not stage.play(kiosk, [], step, None)
    assert steps == [True]


def test_a_failure_in_a_step_ends_it_and_is_raised(kiosk: Kiosk) -> None:
    def step() -> bool:
        raise LeadKioskError("broken")

    with pytest.raises(LeadKioskError, match="broken"):
        stage.play(kiosk, [], step, None)


def test_a_picture_that_cannot_be_written_is_said(kiosk: Kiosk, tmp_path: Path) -> None:
    with pytest.raises(LeadKioskError, match="cannot be written"):
        stage.play(kiosk, [], lambda: True, tmp_path / "gone" / "window.png")


@pytest.mark.parametrize(
    ("environ", "dark"),
    [
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"QT_QPA_PLATFORM": "minimal"}, True),
        ({}, True),
        ({"DISPLAY": ":98765"}, True),
        ({"QT_QPA_PLATFORM": "linuxfb"}, False),
    ],
)
def test_without_a_screen_nobody_sees_it(environ: dict[str, str], dark: bool) -> None:
    assert stage.is_dark(environ) is dark


def test_who_asks_for_no_screen_gets_none() -> None:
    assert stage.prepare(Settings(), headless=True)
