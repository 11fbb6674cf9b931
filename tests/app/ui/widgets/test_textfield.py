"""What is typed is told once it is complete; what cannot be taken stays, with a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.ui.widgets.textfield import TextField

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def field(qtbot: QtBot, told: list[str]) -> Iterator[TextField]:
    page = QWidget()
    made = TextField("Name", check=lambda text: "" if text else "Give a name.")
    made.committed.connect(told.append)
    other = QPushButton()
    layout = QVBoxLayout(page)
    layout.addWidget(made)
    layout.addWidget(other)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    made.show_text("Kim")
    made.field.setFocus()
    made.field.selectAll()
    yield made
    page.deleteLater()


def test_enter_tells_what_was_typed_without_spaces_around(qtbot: QtBot, field: TextField, told: list[str]) -> None:
    qtbot.keyClicks(field.field, "  Jo ")
    qtbot.keyClick(field.field, Qt.Key.Key_Return)
    assert told == ["Jo"]


def test_leaving_the_field_tells_once(qtbot: QtBot, field: TextField, told: list[str]) -> None:
    qtbot.keyClicks(field.field, "Jo")
    qtbot.keyClick(field.field, Qt.Key.Key_Tab)
    field.flush()
    assert told == ["Jo"]


def test_what_cannot_be_taken_stays_with_a_sentence(qtbot: QtBot, field: TextField, told: list[str]) -> None:
    qtbot.keyClick(field.field, Qt.Key.Key_Backspace)
    qtbot.keyClick(field.field, Qt.Key.Key_Return)
    assert told == []
    assert field.problem.text() == "Give a name."
    assert not field.problem.isHidden()
    qtbot.keyClicks(field.field, "J")
    assert field.problem.isHidden()


def test_escape_brings_back_what_is_kept(qtbot: QtBot, field: TextField, told: list[str]) -> None:
    qtbot.keyClicks(field.field, "Jo")
    qtbot.keyClick(field.field, Qt.Key.Key_Escape)
    assert field.field.text() == "Kim"
    field.flush()
    assert told == []


def test_news_do_not_disturb_who_types(qtbot: QtBot, field: TextField) -> None:
    qtbot.keyClicks(field.field, "Jo")
    field.show_text("Bo")
    assert field.field.text() == "Jo"


def test_another_field_goes_on_with_what_is_being_typed(qtbot: QtBot, field: TextField, told: list[str]) -> None:
    qtbot.keyClicks(field.field, "ber")
    other = TextField("Name")
    qtbot.addWidget(other)
    other.show_text("Kim")
    text, place = field.lift()
    other.go_on(text, place)
    field.field.clearFocus()
    assert told == []
    assert other.field.text() == field.field.text() == "ber"


def test_another_field_has_the_news_where_nothing_is_typed(qtbot: QtBot, field: TextField) -> None:
    other = TextField("Name")
    qtbot.addWidget(other)
    other.show_text("Bo")
    other.go_on(*field.lift())
    assert other.field.text() == "Bo"


def test_lines_that_are_pasted_become_one(qtbot: QtBot, field: TextField, told: list[str]) -> None:
    field.field.insert("Kim\nMiller")
    qtbot.keyClick(field.field, Qt.Key.Key_Return)
    assert told == ["Kim Miller"]
    assert field.field.text() == "Kim Miller"
