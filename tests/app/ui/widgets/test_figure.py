"""Figures in large."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.ui.figures import Figure
from app.ui.sizes import sizes_for
from app.ui.widgets.figure import FigureRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def row(qtbot: QtBot) -> FigureRow:
    """Two figures."""
    row = FigureRow(2)
    qtbot.addWidget(row)
    row.arrange(sizes_for(1280, 800))
    row.resize(600, 170)
    row.show_figures([Figure("Leads today", "180", "12 scans"), Figure("Hot leads", "7", "4 or 5 stars", "star")])
    row.show()
    return row


def sizes(row: FigureRow) -> set[int]:
    return {card.figure.font().pixelSize() for card in row.cards}


def test_figures_are_told_in_words(row: FigureRow) -> None:
    assert [card.accessibleName() for card in row.cards] == ["Leads today: 180", "Hot leads: 7"]


def test_all_figures_have_the_largest_size_in_which_each_fits(row: FigureRow) -> None:
    assert sizes(row) == {72}
    row.show_figures([Figure("Leads today", "1,234,567", ""), Figure("Hot leads", "7", "")])
    assert sizes(row) == {40}
    row.resize(1400, 170)
    assert sizes(row) == {72}


def test_at_no_width_is_a_figure_cut(row: FigureRow) -> None:
    row.show_figures([Figure("Leads today", "1,857", ""), Figure("Hot leads", "7", "")])
    for wide in range(400, 520):
        row.resize(wide, 170)
        assert not row.cards[0].figure.is_elided(), wide
    assert sizes(row) == {72}


def test_a_smaller_figure_moves_nothing(row: FigureRow) -> None:
    before = row.sizeHint().height()
    row.show_figures([Figure("Leads today", "1,234,567", "x"), Figure("Hot leads", "7", "x")])
    assert row.sizeHint().height() == before
