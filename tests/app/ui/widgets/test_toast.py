"""A short message with one way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def shown(qtbot: QtBot) -> tuple[QWidget, Toast]:
    """What it stands on, and the toast."""
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(1024, 600)
    ground.show()
    return ground, Toast(ground)


def test_it_stands_at_the_bottom_and_takes_back_once(qtbot: QtBot) -> None:
    ground, toast = shown(qtbot)
    done: list[str] = []
    toast.say("Note saved for Jane Doe", lambda: done.append("undone"))
    assert toast.isVisible()
    assert ground.rect().contains(toast.geometry())
    assert abs(toast.geometry().center().x() - 512) <= 1
    toast._button.click()
    assert done == ["undone"]
    assert not toast.isVisible()


def test_it_goes_after_ten_seconds(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    toast = Toast(ground)
    toast.say("Saved")
    assert toast._timer.interval() == 10_000
    assert toast._button.isHidden()
    toast._timer.timeout.emit()
    assert toast.isHidden()


def test_words_alone_stand_in_the_middle_of_it(qtbot: QtBot) -> None:
    _ground, toast = shown(qtbot)
    toast.say("Note saved for Jane Doe", lambda: None)
    high = toast.height()
    toast.say("pretix is connected.")
    toast.layout().activate()
    words = toast._text.geometry()
    assert words.left() == toast.width() - 1 - words.right()
    assert abs(toast.height() - high) <= 8
