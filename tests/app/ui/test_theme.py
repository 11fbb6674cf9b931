"""Palette, scale and type."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import QFrame, QListView, QScrollArea, QTableView

from app.ui import theme
from app.ui.tokens import DARK, LIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QAbstractScrollArea, QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture(autouse=True)
def _back(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply(qapp, "light")


def test_dark_and_light_are_chosen(qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    assert theme.palette() is DARK
    theme.apply(qapp, "light")
    assert theme.palette() is LIGHT


def test_every_length_follows_the_scale(qapp: QApplication) -> None:
    theme.apply(qapp, "light", 1.5)
    assert theme.px(48) == 72
    assert theme.font(16).pixelSize() == 24
    assert theme.line_height(40) == 69


def test_an_accent_of_one_s_own_is_worn_in_either_look(qapp: QApplication) -> None:
    theme.apply(qapp, "dark", 1.0, "#E30613")
    red = theme.palette()
    assert red.accent != DARK.accent
    assert red.text == DARK.text
    theme.apply(qapp, "dark")
    assert theme.palette() is DARK


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_the_type_is_our_own(weight: int) -> None:
    found = QFontInfo(theme.font(16, weight))
    assert (found.family(), found.weight()) == ("Inter", weight)


@pytest.mark.parametrize(
    ("dpi", "scale"),
    [(96, 1.0), (130, 1.0), (150, 1.15), (170, 1.3), (220, 1.5), (20, 1.0), (1000, 1.0)],
)
def test_a_finger_finds_every_target(dpi: float, scale: float) -> None:
    # 9 mm for 48 px, up to 150 %; screens that report nonsense get 100 %
    assert theme.scale_for(dpi / 25.4) == scale


@pytest.mark.parametrize("kind", [QScrollArea, QTableView, QListView])
def test_what_scrolls_stands_on_the_ground_behind_it(
    qtbot: QtBot, qapp: QApplication, kind: type[QAbstractScrollArea]
) -> None:
    theme.apply(qapp, "light")
    ground = QFrame()
    qtbot.addWidget(ground)
    ground.setStyleSheet("QFrame#ground { background: #FF00FF; border: 0; }")
    ground.setObjectName("ground")
    ground.resize(100, 100)
    view = kind(ground)
    view.resize(100, 100)
    ground.show()
    image = ground.grab().toImage()
    assert [image.pixelColor(at, at) for at in (0, 50)] == [QColor("#FF00FF")] * 2


def test_the_style_sheet_is_made_of_tokens() -> None:
    sheet = theme.style_sheet(LIGHT)
    assert LIGHT.edge in sheet
    assert "dashed" not in sheet
