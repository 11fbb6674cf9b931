"""One of several, and words that can be taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.ui.widgets.choice import Choice, Removable

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_another_tap_chooses_another_and_the_same_changes_nothing(qtbot: QtBot) -> None:
    choice = Choice(["English", "Deutsch", "Français"], "Language")
    qtbot.addWidget(choice)
    told: list[int] = []
    choice.choose(0)
    choice.chosen.connect(told.append)
    for number in (2, 2, 1):
        qtbot.mouseClick(choice.chips[number], Qt.MouseButton.LeftButton)
    assert told == [2, 1]
    assert [chip.isChecked() for chip in choice.chips] == [False, True, False]


def test_a_word_is_taken_away_by_a_tap(qtbot: QtBot) -> None:
    words = Removable()
    qtbot.addWidget(words)
    words.show_words(["Hot", "Reseller"])
    told: list[str] = []
    words.removed.connect(told.append)
    assert words.chips[1].accessibleName() == "Remove “Reseller”"
    qtbot.mouseClick(words.chips[1], Qt.MouseButton.LeftButton)
    assert told == ["Reseller"]


def test_without_words_nothing_is_shown(qtbot: QtBot) -> None:
    words = Removable()
    qtbot.addWidget(words)
    words.show_words(["Hot"])
    words.show_words([])
    assert words.isHidden()
    assert words.chips == []
