"""One lead, remarked on: one tap each, shown at once, taken back within ten seconds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor

from app.lead import Edit
from app.settings import Question
from app.ui.sizes import sizes_for
from app.ui.widgets.body import LeadBody
from app.ui.widgets.chips import Chip

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.lead import Lead
    from tests.app.ui.fake_kiosk import FakeKiosk


@pytest.fixture
def body(qtbot: QtBot, kiosk: FakeKiosk) -> LeadBody:
    """Jane Doe, on screen; edits are saved and come back as news."""
    made = LeadBody()
    qtbot.addWidget(made)
    made.offer(("Hot", "Newsletter"))
    made.arrange(sizes_for(1280, 800), fields=0)
    made.edited.connect(kiosk.edit)
    kiosk.scan("jane-8F2Q")
    kiosk.upload(1, name="Jane Doe", company="ACME Corp")
    made.show_lead(lead(kiosk), "Saved 14:02:11 · Kim")
    kiosk.listen(lambda _: made.refresh(lead(kiosk), "Saved 14:02:15 · Kim"))
    made.resize(640, 600)
    made.show()
    made.activateWindow()  # else an X server gives it no keyboard
    qtbot.waitUntil(made.isActiveWindow)
    return made


def lead(kiosk: FakeKiosk) -> Lead:
    found = kiosk.lead(1)
    assert found
    return found


def tap_star(qtbot: QtBot, body: LeadBody, number: int) -> None:
    qtbot.mouseClick(body.stars, Qt.MouseButton.LeftButton, pos=QPoint(64 * (number - 1) + 18, 32))


def tap_tag(qtbot: QtBot, body: LeadBody, tag: str) -> None:
    chip = next(chip for chip in body.tags.findChildren(Chip) if chip.text() == tag)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)


def test_one_tap_rates(qtbot: QtBot, body: LeadBody, kiosk: FakeKiosk) -> None:
    tap_star(qtbot, body, 4)
    assert kiosk.edits == [(1, Edit(rating=4))]
    assert lead(kiosk).remarks.rating == 4
    assert body.footer.words.text() == "Saved 14:02:15 · Kim"


def test_one_tap_tags_and_one_takes_it_away(qtbot: QtBot, body: LeadBody, kiosk: FakeKiosk) -> None:
    tap_tag(qtbot, body, "Hot")
    assert lead(kiosk).remarks.tags == ("Hot",)
    tap_tag(qtbot, body, "Hot")
    assert lead(kiosk).remarks.tags == ()


def test_a_tap_shows_before_it_is_saved(qtbot: QtBot, body: LeadBody, kiosk: FakeKiosk) -> None:
    kiosk.holds = True
    tap_star(qtbot, body, 4)
    assert body.stars.rating() == 4
    body.refresh(lead(kiosk))  # other news of the lead, read before the edit was done
    assert body.stars.rating() == 4


def test_undo_is_offered_by_name_and_takes_one_tap(qtbot: QtBot, body: LeadBody, kiosk: FakeKiosk) -> None:
    tap_star(qtbot, body, 2)
    tap_star(qtbot, body, 5)
    assert body.footer.undo.text() == "Undo “5 stars”"
    qtbot.mouseClick(body.footer.undo, Qt.MouseButton.LeftButton)
    assert lead(kiosk).remarks.rating == 2
    assert body.stars.rating() == 2
    assert not body.footer.undo.isVisible()


def test_a_tag_is_undone(qtbot: QtBot, body: LeadBody, kiosk: FakeKiosk) -> None:
    tap_tag(qtbot, body, "Hot")
    assert body.footer.undo.text() == "Undo “Hot”"
    qtbot.mouseClick(body.footer.undo, Qt.MouseButton.LeftButton)
    assert lead(kiosk).remarks.tags == ()


def test_a_note_is_undone_as_a_whole(qtbot: QtBot, body: LeadBody, kiosk: FakeKiosk) -> None:
    for words in ("Wants ", "two arms"):
        body.note.insertPlainText(words)
        body.flush()
    assert lead(kiosk).remarks.notes == "Wants two arms"
    qtbot.mouseClick(body.footer.undo, Qt.MouseButton.LeftButton)
    assert lead(kiosk).remarks.notes == ""
    assert body.note.toPlainText() == ""


def test_what_cannot_be_saved_is_said_and_a_note_stays(body: LeadBody, kiosk: FakeKiosk) -> None:
    body.edited.disconnect(kiosk.edit)
    body.note.insertPlainText("Wants two arms")
    body.flush()
    body.fail("The disk is full.")
    assert body.note.toPlainText() == "Wants two arms"
    assert body.footer.words.text() == "Not saved. The disk is full."
    assert body.note.is_dirty()


def test_a_rating_that_cannot_be_saved_goes_back(qtbot: QtBot, body: LeadBody, kiosk: FakeKiosk) -> None:
    kiosk.holds = True
    tap_star(qtbot, body, 4)
    body.fail("The disk is full.")
    assert body.stars.rating() is None


def test_another_lead_saves_the_note_first(body: LeadBody, kiosk: FakeKiosk) -> None:
    body.note.insertPlainText("Wants two arms")
    kiosk.scan("other")
    other = kiosk.lead(2)
    assert other
    body.show_lead(other)
    assert lead(kiosk).remarks.notes == "Wants two arms"
    assert body.note.toPlainText() == ""


def test_the_same_lead_opened_again_keeps_what_is_not_on_the_disk_yet(
    qtbot: QtBot, body: LeadBody, kiosk: FakeKiosk
) -> None:
    kiosk.holds = True
    before = lead(kiosk)
    tap_star(qtbot, body, 4)
    body.note.insertPlainText("Wants two arms")
    body.show_lead(before)
    assert (body.stars.rating(), body.note.toPlainText()) == (4, "Wants two arms")
    assert [edit.notes for _, edit in kiosk.edits] == [None, "Wants two arms"]


@pytest.mark.parametrize("slow", [False, True])
def test_a_lead_opened_again_still_takes_back_the_last_change(
    qtbot: QtBot, body: LeadBody, kiosk: FakeKiosk, slow: bool
) -> None:
    tap_star(qtbot, body, 2)
    kiosk.holds = slow
    tap_star(qtbot, body, 5)
    body.show_lead(lead(kiosk))
    assert body.stars.rating() == 5
    assert body.footer.undo.text() == "Undo “5 stars”"
    qtbot.mouseClick(body.footer.undo, Qt.MouseButton.LeftButton)
    assert body.stars.rating() == 2
    if slow:
        for _, edit in kiosk.edits[1:]:
            kiosk.settle(1, edit)
    assert (lead(kiosk).remarks.rating, body.stars.rating()) == (2, 2)


@pytest.mark.parametrize("slow", [False, True])
def test_a_note_of_a_lead_opened_again_is_still_taken_back_as_a_whole(
    qtbot: QtBot, body: LeadBody, kiosk: FakeKiosk, slow: bool
) -> None:
    kiosk.holds = slow
    body.note.insertPlainText("Wants ")
    body.show_lead(lead(kiosk))
    body.note.moveCursor(QTextCursor.MoveOperation.End)
    body.note.insertPlainText("two arms")
    body.show_lead(lead(kiosk))
    assert body.note.toPlainText() == "Wants two arms"
    qtbot.mouseClick(body.footer.undo, Qt.MouseButton.LeftButton)
    if slow:
        for _, edit in kiosk.edits:
            kiosk.settle(1, edit)
    assert (lead(kiosk).remarks.notes, body.note.toPlainText()) == ("", "")


def test_a_new_tag_of_the_own_is_shown_and_saved(body: LeadBody, kiosk: FakeKiosk) -> None:
    body.tags.more.emit()
    assert body.sheet.isVisible()
    body.sheet.entry.entered.emit("VIP")
    assert not body.sheet.isVisible()
    assert lead(kiosk).remarks.tags == ("VIP",)
    assert "VIP" in [chip.text() for chip in body.tags.findChildren(Chip)]


def test_news_of_the_first_save_does_not_take_the_second_from_the_screen(body: LeadBody, kiosk: FakeKiosk) -> None:
    kiosk.holds = True
    for words in ("Wants ", "two arms"):
        body.note.insertPlainText(words)
        body.flush()
    (_, first), (_, second) = kiosk.edits
    kiosk.settle(1, first)
    assert body.note.toPlainText() == "Wants two arms"
    kiosk.settle(1, second)
    assert body.note.toPlainText() == "Wants two arms"
    assert lead(kiosk).remarks.notes == "Wants two arms"


def test_what_was_read_before_what_is_shown_changes_nothing(qtbot: QtBot, body: LeadBody, kiosk: FakeKiosk) -> None:
    before = lead(kiosk)
    tap_star(qtbot, body, 4)
    body.note.insertPlainText("Wants two arms")
    body.flush()
    body.refresh(before)
    assert (body.stars.rating(), body.note.toPlainText()) == (4, "Wants two arms")


def test_a_slow_disk_takes_nothing_back(qtbot: QtBot, body: LeadBody, kiosk: FakeKiosk) -> None:
    kiosk.holds = True
    tap_star(qtbot, body, 4)
    assert not body.remarking._settle.isActive()
    assert body.stars.rating() == 4


def test_a_typed_answer_that_cannot_be_saved_stays_and_is_saved_again(
    qtbot: QtBot, body: LeadBody, kiosk: FakeKiosk
) -> None:
    kiosk.holds = True
    body.ask((Question(text="Budget", kind="text"),))
    box = body.questions.current
    assert box
    assert box.field
    qtbot.keyClicks(box.field, "40 k")
    body.flush()
    body.fail("The disk is full.")
    assert box.field.text() == "40 k"
    kiosk.holds = False
    body.flush()
    assert lead(kiosk).answers == {"Budget": "40 k"}


def test_an_edit_that_changes_nothing_is_not_waited_for(qtbot: QtBot, body: LeadBody, kiosk: FakeKiosk) -> None:
    kiosk.holds = True
    tap_star(qtbot, body, 4)
    body.refresh(lead(kiosk))
    with qtbot.waitSignal(body.reread, timeout=4000) as blocker:
        pass
    assert blocker.args == [1]


def test_all_else_is_behind_the_dots(qtbot: QtBot, body: LeadBody) -> None:
    with qtbot.waitSignal(body.menu) as blocker:
        qtbot.mouseClick(body.more, Qt.MouseButton.LeftButton)
    assert blocker.args == [1]


QUESTIONS = (
    Question(text="When do they want to start?", options=("Now", "3 months", "Later")),
    Question(text="Products", kind="multi", options=("Arms", "Vision")),
)


def test_one_tap_answers_and_one_takes_it_back(qtbot: QtBot, body: LeadBody, kiosk: FakeKiosk) -> None:
    body.ask(QUESTIONS)
    box = body.questions.current
    assert box
    assert box.segments
    qtbot.mouseClick(box.segments.buttons[0], Qt.MouseButton.LeftButton)
    assert lead(kiosk).answers == {"When do they want to start?": "Now"}
    assert body.footer.undo.text() == "Undo “Now”"
    qtbot.mouseClick(body.footer.undo, Qt.MouseButton.LeftButton)
    assert lead(kiosk).answers == {"When do they want to start?": ""}
    assert box.segments.current == -1


def test_an_answer_shows_before_it_is_saved_and_goes_back_when_it_cannot_be(
    qtbot: QtBot, body: LeadBody, kiosk: FakeKiosk
) -> None:
    kiosk.holds = True
    body.ask(QUESTIONS)
    box = body.questions.current
    assert box
    assert box.segments
    qtbot.mouseClick(box.segments.buttons[0], Qt.MouseButton.LeftButton)
    body.refresh(lead(kiosk))  # other news of the lead, read before the edit was done
    assert box.segments.current == 0
    body.fail("The disk is full.")
    assert box.segments.current == -1


def test_without_questions_nothing_is_asked(body: LeadBody) -> None:
    assert not body.questions.isVisible()


def test_the_tag_sheet_takes_the_questions_place(body: LeadBody) -> None:
    body.ask(QUESTIONS)
    body.tags.more.emit()
    assert not body.questions.isVisible()
    body.sheet.closed.emit()
    assert body.questions.isVisible()


def test_what_is_being_typed_is_handed_over(qtbot: QtBot, body: LeadBody, kiosk: FakeKiosk) -> None:
    assert body.carry() is None
    body.note.setFocus()
    qtbot.waitUntil(body.note.hasFocus)
    body.note.insertPlainText("Wants two")
    found = body.carry()
    assert found
    draft, text, saved = found
    assert (draft.kind, draft.before, draft.kept, text, saved) == ("note", "", "Wants two", "Wants two", True)
    assert lead(kiosk).remarks.notes == "Wants two"


def test_a_tag_being_typed_is_handed_over_and_not_saved_yet(qtbot: QtBot, body: LeadBody, kiosk: FakeKiosk) -> None:
    body.tags.more.emit()
    qtbot.waitUntil(body.sheet.entry.field.hasFocus)
    qtbot.keyClicks(body.sheet.entry.field, "Resel")
    found = body.carry()
    assert found
    assert (found[0].kind, found[1], found[2]) == ("tag", "Resel", False)
    assert lead(kiosk).remarks.tags == ()


def test_an_answer_being_typed_is_handed_over(qtbot: QtBot, body: LeadBody, kiosk: FakeKiosk) -> None:
    body.ask((Question(text="Budget", kind="text"),))
    box = body.questions.current
    assert box
    assert box.field
    box.field.setFocus()
    qtbot.waitUntil(box.field.hasFocus)
    qtbot.keyClicks(box.field, "40 k")
    found = body.carry()
    assert found
    assert (found[0].kind, found[0].question, found[0].before, found[1], found[2]) == (
        "answer",
        "Budget",
        "",
        "40 k",
        True,
    )
    assert lead(kiosk).answers == {"Budget": "40 k"}
