"""Chips for photos and voice notes: as many as there is room for, the rest behind the last one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from app.store.attachments import Attachment, Kind
from app.ui.widgets.attachments import AttachmentRow
from app.ui.words import clock

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

AT = datetime(2026, 9, 8, 12, 2, tzinfo=UTC)


def attachments(count: int) -> list[Attachment]:
    """Voice notes and photos in turn."""
    kinds = [Kind.VOICE, Kind.PHOTO]
    return [
        Attachment(Path(f"{number}.x"), kinds[number % 2], AT + timedelta(minutes=number), 7.9 * ((number + 1) % 2))
        for number in range(count)
    ]


@pytest.fixture
def row(qtbot: QtBot) -> AttachmentRow:
    """560 px wide."""
    made = AttachmentRow()
    qtbot.addWidget(made)
    made.resize(560, 48)
    made.show()
    return made


def shown(row: AttachmentRow) -> list[str]:
    return [chip.accessibleName() for chip in (*row.chips, row.rest) if not chip.isHidden()]


def test_each_says_what_it_is_how_long_and_when(row: AttachmentRow) -> None:
    row.show_attachments(attachments(2))
    assert shown(row) == [f"Voice note, 0:07, {clock(AT)}", f"Photo, {clock(AT + timedelta(minutes=1))}"]


def test_what_finds_no_room_is_counted_and_one_tap_away(qtbot: QtBot, row: AttachmentRow) -> None:
    all_of_them = attachments(9)
    row.show_attachments(all_of_them)
    names = shown(row)
    assert names[-1] == f"+{9 - (len(names) - 1)}"
    edges = [chip.geometry().right() for chip in (*row.chips, row.rest) if not chip.isHidden()]
    assert max(edges) < row.width()
    with qtbot.waitSignal(row.chosen) as chosen:
        qtbot.mouseClick(row.rest, Qt.MouseButton.LeftButton)
    assert chosen.args == [all_of_them[len(names) - 1]]


def test_a_tap_chooses(qtbot: QtBot, row: AttachmentRow) -> None:
    both = attachments(2)
    row.show_attachments(both)
    with qtbot.waitSignal(row.chosen) as chosen:
        qtbot.mouseClick(row.chips[1], Qt.MouseButton.LeftButton)
    assert chosen.args == [both[1]]


def test_a_photo_is_seen_small(row: AttachmentRow) -> None:
    photo = attachments(2)[1]
    row.show_attachments([photo])
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#FF0000"))
    row.show_images({photo.name: image})
    chip = row.chips[0]
    assert chip.grab().toImage().pixelColor(30, 24).name() == "#ff0000"
