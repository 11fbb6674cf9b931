"""Microphone and camera beside the note: what they keep appears below it, and nobody who types is disturbed."""

from __future__ import annotations

from datetime import timedelta
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.lead import Edit
from app.store import attachments
from app.store.attachments import Attachment, Kind
from app.ui import theme
from app.ui.widgets.jotter import thumbnails
from tests.app.ui.recordings import Microphone, jpeg, wav

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.widgets.jotter import Jotter
    from app.ui.window import Window
    from tests.app.ui.fake_kiosk import FakeKiosk


@pytest.fixture
def ear() -> Microphone:
    return Microphone()


def ready(window: Window, kiosk: FakeKiosk, ear: Microphone) -> Jotter:
    """The card shows Jane Doe, whose id is 1."""
    window.bridge.jotting.record = ear.record
    kiosk.scan("A8F2Q77")
    kiosk.upload(1, name="Jane Doe")
    return window.desk.scan_page.card.body.jotter


def record(qtbot: QtBot, jotter: Jotter, ear: Microphone) -> None:
    qtbot.mouseClick(jotter.microphone, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ear.opened)
    ear.hear(2.0)
    qtbot.waitUntil(jotter.bar.stop.isVisible)


def kinds(jotter: Jotter) -> list[Kind]:
    return [each.kind for each in jotter.found]


def test_the_recording_takes_the_notes_place_and_gives_it_back(
    qtbot: QtBot, window: Window, kiosk: FakeKiosk, ear: Microphone
) -> None:
    jotter = ready(window, kiosk, ear)
    record(qtbot, jotter, ear)
    assert jotter.note.isHidden()
    place = jotter.bar.geometry()
    qtbot.mouseClick(jotter.bar.left, Qt.MouseButton.LeftButton)
    assert not jotter.note.isHidden()
    qtbot.waitUntil(lambda: jotter.note.geometry() == place)
    record(qtbot, jotter, ear)
    qtbot.mouseClick(jotter.bar.stop, Qt.MouseButton.LeftButton)
    assert not jotter.note.isHidden()
    assert jotter.bar.isHidden()
    assert [chip.accessibleName()[:16] for chip in jotter.row.chips] == ["Voice note, 0:02"]


def test_a_scan_meanwhile_does_not_take_the_recording_away(
    qtbot: QtBot, window: Window, kiosk: FakeKiosk, ear: Microphone
) -> None:
    jotter = ready(window, kiosk, ear)
    record(qtbot, jotter, ear)
    kiosk.scan("B9")
    assert jotter.bar.whose.text() == "For Jane Doe"
    assert not jotter.bar.whose.isHidden()
    ear.hear(1.0)
    qtbot.mouseClick(jotter.bar.stop, Qt.MouseButton.LeftButton)
    assert window.toast._text.text() == "Voice note saved for Jane Doe"
    assert jotter.found == []
    window.desk.scan_page.open_lead(1)
    assert [each.seconds for each in jotter.found] == [3.0]


def test_what_is_typed_is_saved_when_a_recording_begins(
    qtbot: QtBot, window: Window, kiosk: FakeKiosk, ear: Microphone
) -> None:
    jotter = ready(window, kiosk, ear)
    jotter.note.setFocus()
    qtbot.keyClicks(jotter.note, "Likes robots")
    record(qtbot, jotter, ear)
    assert (1, Edit(notes="Likes robots", notes_seen="")) in kiosk.edits


def test_news_of_a_recording_never_takes_the_note_from_who_types(
    qtbot: QtBot, window: Window, kiosk: FakeKiosk, ear: Microphone
) -> None:
    jotter = ready(window, kiosk, ear)
    window.desk.open_lead(1)
    detail = window.desk.leads_page.detail.body.jotter
    detail.note.setFocus()
    qtbot.waitUntil(detail.note.hasFocus)
    jotter._record()  # on the other page, whose card is not to be seen
    qtbot.waitUntil(lambda: ear.opened)
    ear.hear(1.0)
    detail.follow()
    assert detail.note.hasFocus()
    assert not detail.note.isHidden()
    detail.note.clearFocus()
    assert detail.note.isHidden()
    assert not detail.bar.isHidden()


def test_a_full_disk_keeps_the_recording_on_screen_until_it_is_saved(
    qtbot: QtBot, window: Window, kiosk: FakeKiosk, ear: Microphone
) -> None:
    jotter = ready(window, kiosk, ear)
    record(qtbot, jotter, ear)
    kiosk.full = True
    qtbot.mouseClick(jotter.bar.stop, Qt.MouseButton.LeftButton)
    assert attachments.FULL in jotter.bar.words.text()
    kiosk.full = False
    qtbot.mouseClick(jotter.bar.right, Qt.MouseButton.LeftButton)
    assert jotter.bar.isHidden()
    assert kinds(jotter) == [Kind.VOICE]


def test_a_new_look_does_not_take_a_recording_away(
    qtbot: QtBot, window: Window, kiosk: FakeKiosk, ear: Microphone
) -> None:
    record(qtbot, ready(window, kiosk, ear), ear)
    window.rebuild()
    window.desk.scan_page.open_lead(1)
    jotter = window.desk.scan_page.card.body.jotter
    assert not jotter.bar.isHidden()
    qtbot.mouseClick(jotter.bar.stop, Qt.MouseButton.LeftButton)
    assert kinds(jotter) == [Kind.VOICE]


def test_closing_the_window_saves_the_recording(
    qtbot: QtBot, window: Window, kiosk: FakeKiosk, ear: Microphone
) -> None:
    record(qtbot, ready(window, kiosk, ear), ear)
    lead = kiosk.lead(1)
    assert lead
    window.close()
    assert len(attachments.listed(kiosk.folder, lead.uid)) == 1


def test_in_a_small_window_what_was_kept_is_one_chip_in_the_note(
    qtbot: QtBot, open_window: Callable[..., Window], kiosk: FakeKiosk, ear: Microphone
) -> None:
    jotter = ready(open_window(1024, 600), kiosk, ear)
    assert jotter.count.isHidden()
    for number, kind in enumerate(Kind):
        kiosk.attach(1, kind, jpeg() if kind is Kind.PHOTO else wav(1), kiosk.at + timedelta(seconds=number))
    assert jotter.count.accessibleName() == "2 notes"
    assert not jotter.count.isHidden()
    assert jotter.row.isHidden()
    places = [each.geometry() for each in (jotter.count, jotter.microphone, jotter.camera)]
    assert all(jotter.note.rect().contains(place) for place in places)
    assert not any(one.intersects(other) for one, other in combinations(places, 2))


def test_where_it_is_narrow_the_chip_is_a_number_and_the_note_has_the_room(
    open_window: Callable[..., Window], kiosk: FakeKiosk, ear: Microphone
) -> None:
    kiosk.change_settings(lambda now: now.model_copy(update={"text_scale": 130}))
    jotter = ready(open_window(1024, 600), kiosk, ear)
    kiosk.attach(1, Kind.VOICE, wav(1), kiosk.at)
    assert jotter.count.accessibleName() == "1 note"
    assert jotter.count.width() < theme.px(80)
    assert jotter.count.height() >= theme.px(48)
    assert jotter.note.viewport().width() > theme.px(120)


def test_another_lead_shows_its_own(window: Window, kiosk: FakeKiosk, ear: Microphone) -> None:
    jotter = ready(window, kiosk, ear)
    kiosk.attach(1, Kind.VOICE, wav(1), kiosk.at)
    assert len(jotter.found) == 1
    kiosk.scan("B9")
    assert jotter.found == []
    assert jotter.row.isHidden()


def test_thumbnails_are_small_and_a_damaged_photo_has_none(tmp_path: Path, kiosk: FakeKiosk) -> None:
    photos = []
    for name, content in (("sound.jpg", jpeg()), ("torn.jpg", b"")):
        (tmp_path / name).write_bytes(content)
        photos.append(Attachment(tmp_path / name, Kind.PHOTO, kiosk.at))
    found = thumbnails(photos)
    assert list(found) == ["sound.jpg"]
    assert max(found["sound.jpg"].size().toTuple()) <= 144
