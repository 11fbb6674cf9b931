"""Text is plain, keeps its line height, and hides nothing without a tooltip."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from app.ui import theme
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NAME = "Dr. Wolfeschlegelsteinhausenbergerdorff-Lefèvre de la Fontaine y Ñuñez Пётр 王小明 محمد"


def shown(qtbot: QtBot, text: Text, width: int) -> Text:
    qtbot.addWidget(text)
    text.resize(width, text.heightForWidth(width))
    text.show()
    return text


def test_markup_is_shown_as_it_is(qtbot: QtBot) -> None:
    plain = shown(qtbot, Text('<img src="file:///etc/hostname">'), 2000).grab().toImage()
    gone = shown(qtbot, Text(" "), 2000).grab().toImage()
    assert plain != gone  # Qt's AutoText would have drawn a picture, or nothing


def test_what_does_not_fit_is_elided_and_in_the_tooltip(qtbot: QtBot) -> None:
    text = shown(qtbot, Text(NAME), 200)
    assert text.is_elided()
    assert text.toolTip() == NAME
    text.setText("Jo")
    assert not text.is_elided()
    assert text.toolTip() == ""


def test_two_lines_and_no_more(qtbot: QtBot) -> None:
    text = shown(qtbot, Text(NAME, 40, 600, lines=2), 500)
    assert text.height() == 2 * theme.line_height(40)
    assert text.is_elided()


def test_all_lines_where_all_are_wanted(qtbot: QtBot) -> None:
    text = shown(qtbot, Text("one\ntwo\nthree", lines=0), 500)
    assert text.height() == 3 * theme.line_height(16)
    assert not text.is_elided()


def test_a_word_longer_than_the_line_is_broken(qtbot: QtBot) -> None:
    text = shown(qtbot, Text("x" * 100, lines=0), 200)
    assert not text.is_elided()
    assert text.height() > theme.line_height(16)


@pytest.mark.parametrize("text", ["", "\ud800", "a\x00b", "👩‍🔬 emoji", "مرحبا"])
def test_any_text_can_be_shown(qtbot: QtBot, text: str) -> None:
    label = shown(qtbot, Text(text.encode("utf-8", "replace").decode(), lines=2), 100)
    assert label.grab().width() == 100


def test_it_says_itself(qtbot: QtBot) -> None:
    assert shown(qtbot, Text("Jane Doe"), 100).accessibleName() == "Jane Doe"


def test_lines_break_anew_for_other_words_another_type_and_another_width(qtbot: QtBot) -> None:
    text = shown(qtbot, Text("one two three four five six", lines=0), 90)
    before = text.heightForWidth(90)
    assert text.heightForWidth(90) == before
    assert text.heightForWidth(1000) == theme.line_height(16) < before
    text.setText("one")
    assert text.heightForWidth(90) == theme.line_height(16)
    text.setText("one two three")
    lines = text.heightForWidth(90) / theme.line_height(16)
    text.resize_type(28)
    assert text.heightForWidth(90) / theme.line_height(28) > lines


def test_lines_in_the_middle_are_about_as_long_as_each_other(qtbot: QtBot) -> None:
    sentence = "Hold a badge in front of the camera, or type its code."
    metrics = QFontMetricsF(theme.font(16))
    for aligned in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter):
        text = Text(sentence, lines=0)
        qtbot.addWidget(text)
        text.setAlignment(aligned)
        lines, _ = text._laid_out(int(metrics.horizontalAdvance(sentence)) - 2)
        assert " ".join(lines) == sentence
        assert len(lines) == 2
        lengths = [metrics.horizontalAdvance(line) for line in lines]
        assert (min(lengths) > 0.7 * max(lengths)) == (aligned == Qt.AlignmentFlag.AlignHCenter)


def test_no_word_breaks_for_the_sake_of_the_middle(qtbot: QtBot) -> None:
    text = Text("Benutzerkontenverwaltung an", lines=0)
    qtbot.addWidget(text)
    text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    wide = int(QFontMetricsF(theme.font(16)).horizontalAdvance("Benutzerkontenverwaltung")) + 4
    assert text._laid_out(wide)[0] == ["Benutzerkontenverwaltung", "an"]


def test_nothing_but_spaces_in_the_middle(qtbot: QtBot) -> None:
    text = Text("\n \n", lines=0)
    qtbot.addWidget(text)
    text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    assert "".join(text._laid_out(100)[0]).strip() == ""
