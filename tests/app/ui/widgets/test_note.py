"""The note is saved as typed, and nothing that comes in disturbs who is typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.widgets.buttons import Button
from app.ui.widgets.note import Note

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Typed:
    def __init__(self, note: Note) -> None:
        self.saves: list[tuple[str, str]] = []
        note.typed.connect(lambda text, seen: self.saves.append((text, seen)))


@pytest.fixture
def note(qtbot: QtBot) -> Note:
    """A note on screen, with something else that can take the keyboard."""
    ground = QWidget()
    ground.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made = Note()
    QVBoxLayout(ground).addWidget(made)
    qtbot.addWidget(ground)
    made.ground = ground  # type: ignore[attr-defined]  # keeps it alive
    with qtbot.waitExposed(ground):
        ground.show()
    ground.activateWindow()
    qtbot.waitUntil(ground.isActiveWindow)
    ground.setFocus()
    made.show_note("Likes robots")
    return made


def focus(qtbot: QtBot, note: Note) -> None:
    note.setFocus()
    qtbot.waitUntil(note.hasFocus)
    note.moveCursor(note.textCursor().MoveOperation.End)


def test_what_is_typed_is_saved_after_a_pause(qtbot: QtBot, note: Note) -> None:
    with qtbot.waitSignal(note.typed, timeout=3000) as blocker:
        qtbot.keyClicks(note, "!")
    assert blocker.args == ["!Likes robots", "Likes robots"]


def test_keys_within_a_pause_are_one_save(qtbot: QtBot, note: Note) -> None:
    typed = Typed(note)
    qtbot.keyClicks(note, "abc")
    assert typed.saves == []
    assert note.flush()
    assert typed.saves == [("abcLikes robots", "Likes robots")]
    assert not note.flush()


def test_turning_to_something_else_saves_at_once(qtbot: QtBot, note: Note) -> None:
    typed = Typed(note)
    focus(qtbot, note)
    qtbot.keyClicks(note, "!")
    note.clearFocus()
    assert typed.saves == [("Likes robots!", "Likes robots")]


def test_the_next_save_replaces_the_last(qtbot: QtBot, note: Note) -> None:
    typed = Typed(note)
    qtbot.keyClicks(note, "a")
    note.flush()
    qtbot.keyClicks(note, "b")
    note.flush()
    assert typed.saves[1] == ("abLikes robots", "aLikes robots")


def test_news_does_not_move_the_cursor_of_who_is_typing(qtbot: QtBot, note: Note) -> None:
    focus(qtbot, note)
    qtbot.keyClicks(note, " and arms")
    note.refresh("A colleague's words")
    assert note.toPlainText() == "Likes robots and arms"
    assert note.textCursor().position() == len("Likes robots and arms")


def test_what_came_in_while_typing_is_merged_not_replaced(qtbot: QtBot, note: Note) -> None:
    typed = Typed(note)
    focus(qtbot, note)
    qtbot.keyClicks(note, "!")
    note.refresh("Likes robots\nJo: wants a demo")
    note.flush()
    # the text the person saw is what the merge starts from
    assert typed.saves == [("Likes robots!", "Likes robots")]


def test_the_merged_note_shows_when_the_person_is_done(qtbot: QtBot, note: Note) -> None:
    focus(qtbot, note)
    qtbot.keyClicks(note, "!")
    note.flush()
    note.refresh("Likes robots!\nJo: wants a demo")
    assert note.toPlainText() == "Likes robots!"
    note.clearFocus()
    assert note.toPlainText() == "Likes robots!\nJo: wants a demo"


def test_news_shows_at_once_when_nobody_types(note: Note) -> None:
    note.refresh("A colleague's words")
    assert note.toPlainText() == "A colleague's words"


def test_news_older_than_the_own_save_is_ignored(qtbot: QtBot, note: Note) -> None:
    qtbot.keyClicks(note, "!")
    note.flush()
    note.clearFocus()
    note.refresh("Likes robots")
    assert note.toPlainText() == "!Likes robots"
    note.refresh("!Likes robots")
    note.refresh("Later news")
    assert note.toPlainText() == "Later news"


def test_what_could_not_be_saved_stays_and_is_tried_again(qtbot: QtBot, note: Note) -> None:
    typed = Typed(note)
    qtbot.keyClicks(note, "!")
    note.flush()
    note.keep()
    assert note.toPlainText() == "!Likes robots"
    assert note.flush()
    assert typed.saves == [("!Likes robots", "Likes robots")] * 2


def test_escape_leaves_and_saves(qtbot: QtBot, note: Note) -> None:
    typed = Typed(note)
    focus(qtbot, note)
    qtbot.keyClicks(note, "!")
    qtbot.keyClick(note, Qt.Key.Key_Escape)
    assert not note.hasFocus()
    assert len(typed.saves) == 1


def test_markup_is_text(note: Note) -> None:
    note.show_note("<b>bold</b>")
    assert note.toPlainText() == "<b>bold</b>"


@pytest.mark.parametrize(
    ("height", "stacked", "in_a_row"), [(64, False, True), (103, False, True), (104, True, False), (200, True, False)]
)
def test_tools_stand_one_below_the_other_where_there_is_room(
    note: Note, height: int, stacked: bool, in_a_row: bool
) -> None:
    tools = [Button("", "bare", "microphone", name=name) for name in ("one", "two")]
    note.hold(*tools)
    note.setFixedHeight(height)
    note.place_tools()
    one, two = (tool.geometry() for tool in tools)
    assert (one.x() == two.x(), one.y() == two.y()) == (stacked, in_a_row)
    assert note.rect().contains(one)
    assert note.rect().contains(two)
    assert not one.intersects(two)


def test_no_text_is_written_below_the_tools(qtbot: QtBot, note: Note) -> None:
    tool = Button("", "bare", "microphone", name="one")
    note.hold(tool)
    note.setFixedHeight(64)
    note.show_note("Wants two arms for a pilot line in Q3, call after the 12th. " * 20)
    qtbot.waitUntil(note.verticalScrollBar().isVisible)
    assert note.viewport().geometry().right() < tool.geometry().left()
    assert tool.geometry().right() < note.verticalScrollBar().mapTo(note, note.verticalScrollBar().rect().topLeft()).x()
    assert not note.horizontalScrollBar().isVisible()


def test_a_note_on_its_way_to_the_disk_is_shown_and_written_on(note: Note) -> None:
    saved: list[tuple[str, str]] = []
    note.typed.connect(lambda text, seen: saved.append((text, seen)))
    note.show_note("Wants")
    note.show_sent("Wants two")
    note.refresh("Wants")  # read before it arrived
    assert note.toPlainText() == "Wants two"
    assert not note.flush()
    note.moveCursor(QTextCursor.MoveOperation.End)
    note.insertPlainText(" arms")
    note.flush()
    assert saved == [("Wants two arms", "Wants two")]


def test_whoever_comes_by_tab_goes_on_where_the_note_ends(qtbot: QtBot, note: Note) -> None:
    note.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(note.hasFocus)
    qtbot.keyClicks(note, "!")
    assert note.toPlainText() == "Likes robots!"
