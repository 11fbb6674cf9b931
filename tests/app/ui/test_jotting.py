"""A recording outlives scans and pages, is told as saved once it is on the disk, and is dropped by no failure."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest

from app.store import attachments
from app.ui.bridge import Bridge
from hardware import microphone
from tests.app.ui.recordings import Microphone

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from app.lead import Lead
    from app.store.attachments import Attachment
    from app.ui.jotting import Bar, Jotting
    from tests.app.ui.fake_kiosk import FakeKiosk


class Told(list[str]):
    """What was told, and the last way back."""

    undo: Callable[[], None] | None = None

    def __call__(self, sentence: str, undo: object) -> None:
        self.append(sentence)
        self.undo = cast("Callable[[], None] | None", undo)


@pytest.fixture
def ear() -> Microphone:
    return Microphone()


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def jotting(qtbot: QtBot, kiosk: FakeKiosk, ear: Microphone, told: Told) -> Iterator[Jotting]:
    """Of a kiosk with Jane Doe, whose id is 1."""
    kiosk.scan("A8F2Q77")
    kiosk.upload(1, name="Jane Doe")
    bridge = Bridge(kiosk)
    made = bridge.jotting
    made.now, made.record = kiosk.now, ear.record
    made.told.connect(told)
    yield made
    bridge.close()


def jane(kiosk: FakeKiosk) -> Lead:
    found = kiosk.lead(1)
    assert found
    return found


def kept(kiosk: FakeKiosk, lead: int = 1) -> list[str]:
    found = kiosk.lead(lead)
    assert found
    return [made.name for made in attachments.listed(kiosk.folder, found.uid)]


def begun(qtbot: QtBot, kiosk: FakeKiosk, jotting: Jotting, ear: Microphone, seconds: float = 2.0) -> None:
    jotting.begin(jane(kiosk))
    qtbot.waitUntil(lambda: ear.opened)
    ear.hear(seconds)


def removed(qtbot: QtBot, kiosk: FakeKiosk, jotting: Jotting, ear: Microphone) -> Attachment:
    """A voice note that was kept and taken away."""
    begun(qtbot, kiosk, jotting, ear)
    jotting.stop()
    (made,) = attachments.listed(kiosk.folder, jane(kiosk).uid)
    jotting.remove(1, made)
    return made


def bar(jotting: Jotting) -> Bar:
    assert jotting.bar
    return jotting.bar


def test_a_recording_is_shown_with_its_level_and_length(
    qtbot: QtBot, kiosk: FakeKiosk, jotting: Jotting, ear: Microphone
) -> None:
    assert jotting.bar is None
    jotting.begin(jane(kiosk))
    assert (bar(jotting).kind, bar(jotting).name) == ("opening", "Jane Doe")
    qtbot.waitUntil(lambda: ear.opened)
    ear.hear(1.5)
    assert (bar(jotting).kind, bar(jotting).seconds) == ("recording", 1.5)
    assert 0 < bar(jotting).level < 1
    ear.hear(3.0, loud=0)
    assert bar(jotting).words == ""


def test_a_muted_microphone_is_said_while_it_records(
    qtbot: QtBot, kiosk: FakeKiosk, jotting: Jotting, ear: Microphone
) -> None:
    jotting.begin(jane(kiosk))
    qtbot.waitUntil(lambda: ear.opened)
    ear.hear(3.0, loud=0)
    assert bar(jotting).words == "Nothing to hear: is the microphone muted?"


def test_stopping_saves_and_says_for_whom(
    qtbot: QtBot, kiosk: FakeKiosk, jotting: Jotting, ear: Microphone, told: Told
) -> None:
    begun(qtbot, kiosk, jotting, ear)
    at = kiosk.at
    kiosk.scan("B9")  # somebody else is on the card now
    jotting.stop()
    assert told == ["Voice note saved for Jane Doe"]
    assert kept(kiosk) == [f"{at:%Y%m%dT%H%M%S}000Z-voice.wav"]
    assert kept(kiosk, 2) == []
    assert jotting.bar is None


def test_the_name_may_come_while_it_records(
    qtbot: QtBot, kiosk: FakeKiosk, jotting: Jotting, ear: Microphone, told: Told
) -> None:
    kiosk.scan("B9")
    nobody = kiosk.lead(2)
    assert nobody
    jotting.begin(nobody)
    qtbot.waitUntil(lambda: ear.opened)
    ear.hear(1.0)
    kiosk.upload(2, name="Bo Chen")
    assert bar(jotting).name == "Bo Chen"
    jotting.stop()
    assert told == ["Voice note saved for Bo Chen"]


def test_cancelling_keeps_nothing(qtbot: QtBot, kiosk: FakeKiosk, jotting: Jotting, ear: Microphone) -> None:
    begun(qtbot, kiosk, jotting, ear)
    jotting.cancel()
    assert (jotting.bar, kept(kiosk)) == (None, [])


def test_one_recording_at_a_time(qtbot: QtBot, kiosk: FakeKiosk, jotting: Jotting, ear: Microphone) -> None:
    begun(qtbot, kiosk, jotting, ear)
    jotting.begin(jane(kiosk))
    assert len(ear.recordings) == 1


def test_after_a_minute_it_saves_by_itself(
    qtbot: QtBot, kiosk: FakeKiosk, jotting: Jotting, ear: Microphone, told: Told
) -> None:
    begun(qtbot, kiosk, jotting, ear, 61)
    qtbot.waitUntil(lambda: jotting.bar is None)
    assert told == ["Voice note saved for Jane Doe"]
    (made,) = attachments.listed(kiosk.folder, jane(kiosk).uid)
    assert made.seconds == 60.0


def test_why_nothing_is_recorded_is_said_and_it_can_be_tried_again(
    qtbot: QtBot, kiosk: FakeKiosk, jotting: Jotting, ear: Microphone
) -> None:
    ear.there = False
    jotting.begin(jane(kiosk))
    qtbot.waitUntil(lambda: bar(jotting).kind == "failed")
    assert bar(jotting).words == microphone.NO_MICROPHONE
    ear.there = True
    jotting.again()
    qtbot.waitUntil(lambda: len(ear.recordings) == 2 and ear.recordings[1].state == "opening")
    jotting.cancel()
    assert jotting.bar is None


def test_what_could_not_be_saved_stays_until_it_is(
    qtbot: QtBot, kiosk: FakeKiosk, jotting: Jotting, ear: Microphone, told: Told
) -> None:
    begun(qtbot, kiosk, jotting, ear)
    kiosk.full = True
    jotting.stop()
    assert (bar(jotting).kind, bar(jotting).words) == ("unsaved", attachments.FULL)
    jotting.save_again()
    assert bar(jotting).kind == "unsaved"
    kiosk.full = False
    jotting.save_again()
    assert jotting.bar is None
    assert told == ["Voice note saved for Jane Doe"]
    assert len(kept(kiosk)) == 1


def test_what_could_not_be_saved_can_be_given_up(
    qtbot: QtBot, kiosk: FakeKiosk, jotting: Jotting, ear: Microphone
) -> None:
    begun(qtbot, kiosk, jotting, ear)
    kiosk.full = True
    jotting.stop()
    jotting.discard()
    assert jotting.bar is None


def test_closing_saves_what_is_being_recorded(
    qtbot: QtBot, kiosk: FakeKiosk, jotting: Jotting, ear: Microphone
) -> None:
    begun(qtbot, kiosk, jotting, ear)
    jotting.bridge.close()
    assert len(kept(kiosk)) == 1


def test_what_is_removed_can_come_back(
    qtbot: QtBot, kiosk: FakeKiosk, jotting: Jotting, ear: Microphone, told: Told
) -> None:
    made = removed(qtbot, kiosk, jotting, ear)
    assert kept(kiosk) == []
    assert told[-1] == "Voice note removed"
    assert told.undo
    told.undo()
    assert kept(kiosk) == [made.name]


def test_a_second_tap_before_it_is_gone_does_not_end_the_way_back(
    qtbot: QtBot, kiosk: FakeKiosk, jotting: Jotting, ear: Microphone, told: Told
) -> None:
    made = removed(qtbot, kiosk, jotting, ear)
    jotting.remove(1, made)
    assert told.undo
    told.undo()
    assert kept(kiosk) == [made.name]


def test_what_is_removed_is_gone_for_good_once_the_way_back_ended(
    qtbot: QtBot, kiosk: FakeKiosk, jotting: Jotting, ear: Microphone, told: Told
) -> None:
    made = removed(qtbot, kiosk, jotting, ear)
    jotting.close()
    assert list(made.path.parent.iterdir()) == []
    assert told.undo
    told.undo()  # too late, and no failure
    assert kept(kiosk) == []
