"""Nothing moves where somebody wants it still: by the settings, or by the system's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractAnimation
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QWidget

from app.settings import Settings
from app.ui.motion import moves

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.window import Window
    from tests.app.ui.fake_kiosk import FakeKiosk


class System(QProxyStyle):
    """A system with animations of so many milliseconds."""

    def __init__(self, milliseconds: int) -> None:
        super().__init__("Fusion")
        self._milliseconds = milliseconds

    def styleHint(self, hint: QStyle.StyleHint, *more: object) -> int:
        ours = hint is QStyle.StyleHint.SH_Widget_Animation_Duration
        return self._milliseconds if ours else super().styleHint(hint, *more)


@pytest.mark.parametrize(
    ("setting", "system", "moving"), [(True, 200, True), (True, 0, False), (False, 200, False), (False, 0, False)]
)
def test_both_have_to_want_it(qtbot: QtBot, setting: bool, system: int, moving: bool) -> None:
    widget, style = QWidget(), System(system)
    qtbot.addWidget(widget)
    widget.setStyle(style)
    assert moves(widget, Settings(motion=setting)) is moving


@pytest.mark.parametrize("motion", [True, False])
def test_no_page_moves_when_a_scan_comes(window: Window, kiosk: FakeKiosk, motion: bool) -> None:
    kiosk.settings = kiosk.settings.model_copy(update={"motion": motion})
    began: list[QAbstractAnimation] = []
    for page in window.desk.pages:
        window.desk.go(page)
        QApplication.processEvents()
        kiosk.scan(f"on {page}")
        began += [each for each in window.findChildren(QAbstractAnimation) if each.state() != each.State.Stopped]
    assert bool(began) is motion
