"""The recording bar says how it stands and offers what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.store.attachments import Kind
from app.ui.jotting import Bar
from app.ui.widgets.voice import VoiceBar

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

RECORDING = Bar("recording", 1, "Jane Doe", seconds=7.4, level=0.5)


@pytest.fixture
def bar(qtbot: QtBot) -> VoiceBar:
    """On the screen."""
    made = VoiceBar()
    qtbot.addWidget(made)
    made.resize(480, 64)
    made.show()
    return made


def buttons(bar: VoiceBar) -> list[str]:
    return [each.text() for each in (bar.left, bar.right, bar.stop) if not each.isHidden()]


def test_a_recording_shows_its_time_and_can_be_stopped_or_cancelled(qtbot: QtBot, bar: VoiceBar) -> None:
    bar.show_bar(RECORDING, other=False)
    assert bar.time.text() == "0:07 / 1:00"
    assert bar.whose.isHidden()
    assert buttons(bar) == ["Cancel", "Stop"]
    with qtbot.waitSignal(bar.stopped):
        qtbot.mouseClick(bar.stop, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(bar.cancelled):
        qtbot.mouseClick(bar.left, Qt.MouseButton.LeftButton)


def test_it_says_whose_note_it_is_where_another_lead_is_shown(bar: VoiceBar) -> None:
    bar.show_bar(RECORDING, other=True)
    assert bar.whose.text() == "For Jane Doe"
    assert not bar.whose.isHidden()


def test_before_the_microphone_works_there_is_nothing_to_stop(bar: VoiceBar) -> None:
    bar.show_bar(Bar("opening", 1, "Jane Doe", words="The microphone starts …"), other=False)
    assert buttons(bar) == ["Cancel"]
    assert bar.words.text() == "The microphone starts …"


def test_what_is_wrong_takes_the_place_of_the_level(qtbot: QtBot, bar: VoiceBar) -> None:
    bar.show_bar(Bar("failed", 1, "Jane Doe", words="There is no microphone."), other=False)
    assert bar.wave.isHidden()
    assert bar.words.text() == "There is no microphone."
    assert buttons(bar) == ["Close", "Try again"]
    with qtbot.waitSignal(bar.again):
        qtbot.mouseClick(bar.right, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(("what", "word"), [(Kind.VOICE, "Voice note"), (Kind.PHOTO, "Photo")])
def test_what_is_not_saved_can_be_saved_again_or_given_up(qtbot: QtBot, bar: VoiceBar, what: Kind, word: str) -> None:
    bar.show_bar(Bar("unsaved", 1, "Jane Doe", what, "The disk is full."), other=False)
    assert bar.words.text() == f"{word} for Jane Doe not saved. The disk is full."
    assert buttons(bar) == ["Discard", "Save again"]
    with qtbot.waitSignal(bar.discarded):
        qtbot.mouseClick(bar.left, Qt.MouseButton.LeftButton)


UNSAVED = Bar("unsaved", 1, "Jane Doe", Kind.VOICE, "The disk is full. Export, free space, scan again.")


@pytest.mark.parametrize(
    ("shown", "wide", "beside"),
    [(RECORDING, 480, True), (RECORDING, 300, False), (UNSAVED, 640, True), (UNSAVED, 480, False)],
)
def test_where_words_and_buttons_would_squeeze_each_other_the_buttons_stand_below(
    qtbot: QtBot, bar: VoiceBar, shown: Bar, wide: int, beside: bool
) -> None:
    bar.show_bar(shown, other=False)
    bar.resize(wide, 120)
    said = bar.words if shown is UNSAVED else bar.time
    button = bar.left
    qtbot.waitUntil(lambda: (button.y() < said.geometry().bottom()) == beside)
    for each in (bar.left, bar.right, bar.stop):
        assert each.isHidden() or (each.width() >= each.sizeHint().width() and each.height() >= 48)
    assert not said.toolTip()  # nothing is cut
