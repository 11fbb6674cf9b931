"""A lead that is read before an edit was saved does not have it; who reads it can tell which."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from app.lead import Edit, Lead, Remarks
from app.news import EditFailed
from app.ui.under_way import LONGEST, UnderWay

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.window import Window
    from tests.app.ui.fake_kiosk import FakeKiosk

AT = datetime(2026, 9, 8, 12, 2, 11, tzinfo=UTC)
JANE = Lead(1, "u", "c", "Jane", None, None, (), Remarks("", 2, ("Hot",)), {}, None, 1, AT, AT, 7, {})
FOUR, NOTE = Edit(rating=4), Edit(notes="Wants two", notes_seen="")


class Clock:
    """Seconds as a test says."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    """It stands still."""
    return Clock()


@pytest.fixture
def under_way(clock: Clock) -> UnderWay:
    """Four stars and a note."""
    made = UnderWay(clock)
    made.add(JANE, FOUR)
    made.add(JANE, NOTE)
    return made


@pytest.mark.parametrize(("revision", "left"), [(7, (FOUR, NOTE)), (8, (NOTE,)), (9, ()), (12, ())])
def test_an_edit_has_arrived_with_its_revision(under_way: UnderWay, revision: int, left: tuple[Edit, ...]) -> None:
    assert under_way.of(replace(JANE, revision=revision)) == left


def test_other_leads_have_edits_of_their_own(under_way: UnderWay) -> None:
    assert under_way.of(replace(JANE, id=2)) == ()


def test_what_changes_nothing_is_not_awaited(under_way: UnderWay) -> None:
    under_way.add(JANE, FOUR)  # it has four stars by then
    assert under_way.of(JANE) == (FOUR, NOTE)


def test_what_could_not_be_saved_is_not_awaited(under_way: UnderWay) -> None:
    under_way.drop(1)
    assert under_way.of(JANE) == ()


def test_what_never_arrives_is_forgotten(under_way: UnderWay, clock: Clock) -> None:
    clock.now = LONGEST
    assert under_way.of(JANE) == ()


def test_a_lead_chosen_again_has_what_is_on_its_way_to_the_disk(window: Window, kiosk: FakeKiosk) -> None:
    kiosk.scan("first-8F2Q")
    kiosk.scan("second-9G3R")
    page = window.desk.scan_page
    page.open_lead(1)
    body = page.card.body
    kiosk.holds = True
    body.stars.picked.emit(4)
    body.tags.toggled.emit("Hot", True)
    body.note.insertPlainText("Wants two")
    page.open_lead(2)
    assert (body.stars.rating(), body.note.toPlainText()) == (None, "")
    page.open_lead(1)
    assert (body.stars.rating(), body.note.toPlainText()) == (4, "Wants two")
    assert body.remarking.remarks.tags == ("Hot",)
    body.note.insertPlainText("!")
    body.flush()
    for number, edit in kiosk.edits:
        kiosk.settle(number, edit)
    first = kiosk.lead(1)
    assert first
    assert (first.remarks.rating, first.remarks.notes) == (4, body.note.toPlainText())


def test_what_could_not_be_saved_is_not_shown_as_saved_when_the_lead_is_chosen_again(
    window: Window, kiosk: FakeKiosk
) -> None:
    kiosk.scan("first-8F2Q")
    kiosk.scan("second-9G3R")
    page = window.desk.scan_page
    page.open_lead(1)
    kiosk.holds = True
    page.card.body.stars.picked.emit(4)
    page.open_lead(2)
    kiosk.tell(EditFailed(1, "The disk is full."))
    page.open_lead(1)
    assert page.card.body.stars.rating() is None


def test_what_was_typed_on_is_there_when_its_lead_is_chosen_at_once(
    qtbot: QtBot, window: Window, kiosk: FakeKiosk
) -> None:
    kiosk.scan("first-8F2Q")
    page = window.desk.scan_page
    note = page.card.body.note
    note.setFocus()
    qtbot.waitUntil(note.hasFocus)
    kiosk.holds = True
    qtbot.keyClicks(note, "Wants tw")
    kiosk.scan("second-9G3R")
    qtbot.keyClicks(window, "o arms")
    page.open_lead(1)
    assert note.toPlainText() == "Wants two arms"


def test_all_details_have_what_is_on_its_way_to_the_disk(window: Window, kiosk: FakeKiosk) -> None:
    kiosk.scan("first-8F2Q")
    kiosk.holds = True
    body = window.desk.scan_page.card.body
    body.stars.picked.emit(4)
    body.note.insertPlainText("Wants two")
    window.desk.open_lead(1)
    detail = window.desk.leads_page.detail.body
    assert (detail.stars.rating(), detail.note.toPlainText()) == (4, "Wants two")


def test_a_new_look_keeps_what_is_on_its_way_to_the_disk(window: Window, kiosk: FakeKiosk) -> None:
    kiosk.scan("first-8F2Q")
    kiosk.holds = True
    window.desk.scan_page.card.body.note.insertPlainText("Wants two")
    kiosk.change_settings(lambda now: now.model_copy(update={"text_scale": 115}))
    assert window.desk.scan_page.card.body.note.toPlainText() == "Wants two"
