"""Counts side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.ui.figures import Row
from app.ui.widgets.tally import Tally

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def tally(qtbot: QtBot) -> Tally:
    """A card wide enough for a few words."""
    tally = Tally("Tags", "No tags yet.")
    qtbot.addWidget(tally)
    tally.resize(320, 240)
    tally.show()
    return tally


def test_rows_are_told_in_words(tally: Tally) -> None:
    tally.show_rows([Row("Hot", 12), Row("5 stars", 3, 5)], "2 not rated")
    assert tally.bars.accessibleName() == "Tags"
    assert tally.bars.accessibleDescription() == "Hot: 12; 5 stars: 3"
    assert tally.note.text() == "2 not rated"
    assert not tally.nothing.isVisible()


def test_without_rows_a_sentence(tally: Tally) -> None:
    tally.show_rows([])
    assert tally.nothing.isVisible()
    assert not tally.bars.isVisible()
    tally.show_rows([Row("Hot", 1)])
    assert tally.bars.isVisible()


def test_words_that_do_not_fit_are_in_the_tooltip(tally: Tally) -> None:
    long = "Follow up in the third quarter, by phone"
    tally.show_rows([Row("Hot", 1), Row(long, 1), Row("5 stars", 1, 5)])
    tally.grab()
    assert tally.bars.toolTip() == long
    tally.resize(1600, 240)
    tally.grab()
    assert tally.bars.toolTip() == ""


def test_markup_in_a_tag_stays_text(tally: Tally) -> None:
    tally.show_rows([Row("<b>Hot</b> and a good deal more of it", 1)])
    tally.grab()
    assert "&lt;b&gt;" in tally.bars.toolTip()


def test_a_longer_bar_is_a_higher_count(tally: Tally) -> None:
    tally.show_rows([Row("A", 100), Row("B", 50), Row("C", 0)])
    image = tally.bars.grab().toImage()
    high = image.height() // 3

    def filled(row: int) -> int:
        y = row * high + high // 2
        accent = [image.pixelColor(x, y).name() == "#1b5bd6" for x in range(image.width())]
        return sum(accent)

    assert filled(0) == pytest.approx(2 * filled(1), rel=0.1)
    assert filled(2) == 0


def test_stars_are_never_cut(tally: Tally) -> None:
    tally.show_rows([Row("5 stars", 1, 5)])
    tally.bars.resize(160, 28)
    words, _ = tally.bars._columns()
    assert words >= 5 * 24
