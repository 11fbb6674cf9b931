"""The scan page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt

from app.badge import SELF_TEST
from app.lead import Edit
from app.news import EditFailed, LeadChanged, NotSaved, Refusal, ScannerChanged
from app.settings import Question
from app.ui.widgets.chips import Chip
from app.ui.widgets.rows import LeadRow

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from app.ui.pages.scan import ScanPage
    from app.ui.window import Window
    from tests.app.ui.fake_kiosk import FakeKiosk


TAGS = ("Hot", "Demo wanted", "Call back", "Newsletter", "Reseller", "Press")


def rows(page: ScanPage) -> list[int]:
    return [row.lead.id for row in page.recent.findChildren(LeadRow) if not row.isHidden() and row.lead]


def test_a_scan_is_on_the_card_at_once(window: Window, kiosk: FakeKiosk) -> None:
    page = window.desk.scan_page
    kiosk.scan("token-8F2Q")
    assert page.card.body.name.text() == "Badge …8F2Q"
    assert page.card.strip.result
    assert page.card.strip.result.title == "New lead"
    assert page.camera.hint == "Next badge, please"
    assert page.camera.corners == "ok"


def test_the_name_comes_in_silently(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> None:
    kiosk.scan("token-8F2Q")
    kiosk.upload(1, name="Jane Doe")
    assert window.desk.scan_page.card.body.name.text() == "Jane Doe"


def test_rate_and_tag_are_one_tap_each(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> None:
    kiosk.scan("token-8F2Q")
    body = window.desk.scan_page.card.body
    qtbot.mouseClick(body.stars, Qt.MouseButton.LeftButton, pos=QPoint(64 * 3 + 18, 32))
    chip = next(chip for chip in body.tags.findChildren(Chip) if chip.text() == "Hot")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert kiosk.edits == [(1, Edit(rating=4)), (1, Edit(add_tags=("Hot",)))]


def test_a_question_does_not_wait_for_the_network(window: Window, kiosk: FakeKiosk) -> None:
    window.resize(1280, 800)
    question = Question(text="Budget", options=("Yes", "No"))
    kiosk.change_settings(lambda now: now.model_copy(update={"questions": (question,), "tags": TAGS}))
    kiosk.scan("token-8F2Q")  # whose name is awaited: the strip has two lines
    card = window.desk.scan_page.card
    assert card.strip._line.isVisible()
    assert card.body.questions.isVisible()


def test_the_next_scan_needs_no_tap_and_saves_what_is_typed(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> None:
    kiosk.scan("first-8F2Q")
    kiosk.upload(1, name="Jane Doe")
    note = window.desk.scan_page.card.body.note
    note.setFocus()
    note.insertPlainText("Wants two arms")
    kiosk.scan("second-9G3R")
    assert window.desk.scan_page.card.body.name.text() == "Badge …9G3R"
    assert note.toPlainText() == ""
    assert not note.hasFocus()
    first = kiosk.lead(1)
    assert first
    assert first.remarks.notes == "Wants two arms"
    assert window.toast.isVisible()
    assert window.toast._text.text() == "Note saved for Jane Doe"
    window.toast._button.click()
    first = kiosk.lead(1)
    assert first
    assert first.remarks.notes == ""


def test_the_same_badge_again_does_not_disturb_who_is_typing(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> None:
    kiosk.scan("first-8F2Q")
    note = window.desk.scan_page.card.body.note
    note.setFocus()
    qtbot.waitUntil(note.hasFocus)
    note.insertPlainText("Wants two arms")
    kiosk.scan("first-8F2Q")
    assert note.toPlainText() == "Wants two arms"
    assert note.hasFocus()
    result = window.desk.scan_page.card.strip.result
    assert result
    assert result.title == "Seen before"


def test_a_refusal_is_said_and_the_last_lead_stays(window: Window, kiosk: FakeKiosk) -> None:
    kiosk.scan("first-8F2Q")
    kiosk.scan('{"handshake_version": 1, "url": "https://example.org", "token": "x"}')
    card = window.desk.scan_page.card
    assert card.strip.result
    assert card.strip.result.title == "Not saved · set-up code"
    assert card.body.subtitle.text().startswith("Last lead")
    assert window.desk.scan_page.camera.hint == "Not a visitor’s code"
    assert window.desk.scan_page.camera.corners == "bad"


def test_the_test_badge_is_told_in_green_and_no_lead(window: Window, kiosk: FakeKiosk) -> None:
    kiosk.scan("first-8F2Q")
    kiosk.scan(SELF_TEST)
    card = window.desk.scan_page.card
    assert card.strip.result
    assert card.strip.result.title == "The scanner works"
    assert card.strip.is_refusal()  # it goes again by itself
    assert window.desk.scan_page.camera.corners == "ok"
    assert kiosk.lead(2) is None
    card.strip.over.emit()
    assert card.strip.result.title == "New lead"
    assert not card.body.subtitle.text().startswith("Last lead")


def test_a_full_disk_is_in_the_pill_until_a_scan_is_saved(window: Window, kiosk: FakeKiosk) -> None:
    kiosk.tell(NotSaved(Refusal.DISK_FULL, "", "webcam:0"))
    assert window.desk.header.pill.said.words == "Disk full: not saving"
    kiosk.scan("first-8F2Q")
    assert window.desk.header.pill.said.words == "Sending 1"


def test_typing_a_code_in_the_window(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> None:
    page = window.desk.scan_page
    qtbot.mouseClick(page.code_row.button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.code_row.entry.field, "ABC-123\r")
    assert page.card.body.name.text() == "Badge ABC-123"
    assert page.code_row.button.isVisible()


def test_keys_that_nobody_took_are_a_code(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> None:
    window.desk.go("leads")
    qtbot.keyClick(window, "A")
    qtbot.keyClicks(window.desk.scan_page.code_row.entry.field, "BC-123\r")
    lead = kiosk.lead(1)
    assert lead
    assert (lead.code or "").upper() == "ABC-123"
    assert window.desk.page is window.desk.scan_page


def test_the_rows_are_the_others(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> None:
    for number in range(6):
        kiosk.scan(f"badge-{number}")
    qtbot.waitUntil(lambda: rows(window.desk.scan_page) == [5, 4, 3, 2])
    row = next(row for row in window.desk.scan_page.recent.findChildren(LeadRow) if row.lead and row.lead.id == 4)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert window.desk.scan_page.card.body.name.text() == "Badge badge-3"
    qtbot.waitUntil(lambda: rows(window.desk.scan_page) == [6, 5, 3, 2])


def test_an_edit_that_failed_is_said_and_the_note_stays(window: Window, kiosk: FakeKiosk) -> None:
    kiosk.scan("first-8F2Q")
    kiosk.fails = "The disk is full."
    body = window.desk.scan_page.card.body
    body.note.insertPlainText("Wants two arms")
    window.desk.flush()
    assert body.footer.words.text() == "Not saved. The disk is full."
    assert body.note.toPlainText() == "Wants two arms"
    kiosk.tell(EditFailed(99, "of another lead"))
    assert body.footer.words.text() == "Not saved. The disk is full."
    kiosk.fails = None


def test_attention_is_shown_on_the_card_in_the_platforms_words(window: Window, kiosk: FakeKiosk) -> None:
    kiosk.scan("first-8F2Q")
    kiosk.decline(1, "Unknown attendee.")
    result = window.desk.scan_page.card.strip.result
    assert result
    assert (result.title, result.line) == ("Needs attention", "pretix: “Unknown attendee”. Saved here.")
    assert window.desk.header.pill.said.words == "1 needs attention"


def test_what_was_refused_is_sent_again_with_one_tap(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> None:
    kiosk.scan("first-8F2Q")
    kiosk.decline(1, "Unknown attendee.")
    strip = window.desk.scan_page.card.strip
    qtbot.mouseClick(strip.send_again, Qt.MouseButton.LeftButton)
    assert kiosk.retried == [1]
    assert not strip.isVisible()
    kiosk.decline(1, "Unknown attendee.")
    assert strip.send_again.isVisible()
    qtbot.mouseClick(strip.show_details, Qt.MouseButton.LeftButton)
    assert window.desk.leads_page.detail.body.lead
    assert window.desk.leads_page.detail.body.lead.id == 1
    assert window.desk.leads_page.detail.isVisible()


def test_a_refusal_that_comes_back_at_once_in_the_same_words_is_shown_and_can_be_sent_again(
    qtbot: QtBot, window: Window, kiosk: FakeKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk.scan("first-8F2Q")
    kiosk.decline(1, "Unknown attendee.")
    strip = window.desk.scan_page.card.strip
    for _ in range(2):
        with monkeypatch.context() as patch:
            patch.setattr(kiosk, "tell", lambda news: None)  # sent and refused before the window looks
            qtbot.mouseClick(strip.send_again, Qt.MouseButton.LeftButton)
            assert strip.line == "Sending again …"
            kiosk.decline(1, "Unknown attendee.")
        kiosk.tell(LeadChanged(1))
        assert strip.line == "pretix: “Unknown attendee”. Saved here."
        assert strip.send_again.isVisible()
    assert kiosk.retried == [1, 1]


def test_what_could_not_be_noted_to_be_sent_again_can_be_tried_again(
    qtbot: QtBot, window: Window, kiosk: FakeKiosk
) -> None:
    kiosk.scan("first-8F2Q")
    kiosk.decline(1, "Unknown attendee.")
    kiosk.fails = "The disk is full."
    strip = window.desk.scan_page.card.strip
    qtbot.mouseClick(strip.send_again, Qt.MouseButton.LeftButton)
    assert kiosk.retried == [1]
    assert strip.line == "pretix: “Unknown attendee”. Saved here."
    assert strip.send_again.isVisible()


def test_a_lead_that_a_person_chose_says_that_it_needs_attention(window: Window, kiosk: FakeKiosk) -> None:
    kiosk.scan("first-8F2Q")
    kiosk.decline(1, "Unknown attendee.")
    kiosk.scan("second-9G3R")
    strip = window.desk.scan_page.card.strip
    assert not strip.send_again.isVisible()
    window.desk.scan_page.open_lead(1)
    assert strip.send_again.isVisible()
    window.desk.scan_page.open_lead(2)
    assert not strip.isVisible()


def test_what_came_in_from_a_colleague_is_said(window: Window, kiosk: FakeKiosk) -> None:
    kiosk.scan("first-8F2Q")
    body = window.desk.scan_page.card.body
    assert not body.footer.told.isVisible()
    kiosk.merge_in(1, "Jo: has budget")
    assert body.note.toPlainText() == "Jo: has budget"
    assert body.footer.told.isVisible()
    assert body.footer.told.text() == "Merged with a colleague’s remarks"
    kiosk.scan("second-9G3R")
    assert not body.footer.told.isVisible()


def test_a_new_lead_says_when_its_name_comes_as_the_network_goes_and_comes(window: Window, kiosk: FakeKiosk) -> None:
    kiosk.scan("first-8F2Q")
    line = window.desk.scan_page.card.strip._line
    assert line.text() == "Looking up the name …"
    kiosk.go_offline()
    assert line.text() == "Saved. The name follows when online."
    kiosk.upload(1, name="Jane Doe")
    kiosk.go_offline()
    assert line.text() == ""


def test_who_types_on_after_a_scan_still_writes_to_the_lead_they_were_at(
    qtbot: QtBot, window: Window, kiosk: FakeKiosk
) -> None:
    kiosk.scan("first-8F2Q")
    kiosk.upload(1, name="Jane Doe")
    page = window.desk.scan_page
    note = page.card.body.note
    note.setFocus()
    qtbot.waitUntil(note.hasFocus)
    qtbot.keyClicks(note, "Wants tw")
    kiosk.scan("second-9G3R")
    assert window.toast._text.text() == "Note saved for Jane Doe"
    qtbot.keyClicks(window, "o arms")
    assert not page.code_row.entry.isVisible()  # no code is being typed
    page.typing_on.rest.timeout.emit()
    first, second = kiosk.lead(1), kiosk.lead(2)
    assert first
    assert second
    assert (first.remarks.notes, second.remarks.notes) == ("Wants two arms", "")
    assert len(kiosk.scans) == 2
    window.toast._button.click()
    first = kiosk.lead(1)
    assert first
    assert first.remarks.notes == ""
    qtbot.keyClick(window, "A")
    assert page.code_row.entry.isVisible()


def test_an_action_code_is_seen_on_the_card_and_can_be_undone(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> None:
    kiosk.scan("first-8F2Q")
    kiosk.upload(1, name="Jane Doe")
    card = window.desk.scan_page.card
    kiosk.scan("LKACT:rating:4")
    assert card.strip.result
    assert card.strip.result.title == "4 stars for Jane Doe"
    assert card.body.stars.rating() == 4
    assert card.body.footer.undo.text() == "Undo “4 stars”"
    card.strip.over.emit()
    assert card.strip.result.title == "New lead"
    qtbot.mouseClick(card.body.footer.undo, Qt.MouseButton.LeftButton)
    assert card.body.stars.rating() is None
    kiosk.scan("LKACT:tag:Hot")
    kiosk.scan("LKACT:undo")
    assert card.strip.result.title == "Taken back for Jane Doe"
    assert not card.body.footer.undo.isVisible()
    first = kiosk.lead(1)
    assert first
    assert first.remarks.tags == ()


def test_an_action_code_is_about_the_lead_on_the_card(window: Window, kiosk: FakeKiosk) -> None:
    kiosk.scan("first-8F2Q")
    kiosk.scan("second-9G3R")
    window.desk.scan_page.open_lead(1)
    kiosk.scan("LKACT:rating:4")
    first, second = kiosk.lead(1), kiosk.lead(2)
    assert first
    assert second
    assert (first.remarks.rating, second.remarks.rating) == (4, None)


def test_an_action_code_before_any_lead_asks_for_a_badge(window: Window, kiosk: FakeKiosk) -> None:
    kiosk.scan("LKACT:rating:4")
    card = window.desk.scan_page.card
    assert card.strip.result
    assert card.strip.result.title == "Scan a badge first"
    assert card.empty.isVisible()
    kiosk.scan("LKACT:staff:Jo")
    assert card.strip.result.title == "Jo scans from now on"
    assert window.desk.header.active.text() == "Jo"


def test_a_lead_that_was_erased_leaves_the_card(window: Window, kiosk: FakeKiosk) -> None:
    kiosk.scan("first-8F2Q")
    kiosk.erase(1)
    assert window.desk.scan_page.card.empty.isVisible()
    kiosk.scan("LKACT:rating:4")
    assert window.desk.scan_page.card.strip.result
    assert window.desk.scan_page.card.strip.result.title == "Scan a badge first"


def test_before_the_first_scan_the_card_follows_the_scanners(window: Window, kiosk: FakeKiosk) -> None:
    words = window.desk.scan_page.card.empty.words
    assert words.text() == "Plug in a camera or a USB scanner, or type the code on the badge."
    kiosk.tell(ScannerChanged("webcam:0", "starting"))
    kiosk.tell(ScannerChanged("webcam:0", "ready"))
    assert words.text() == "Hold a badge in front of the camera, or type its code."
    kiosk.tell(ScannerChanged("webcam:0", "problem", "Camera unplugged: plug it in again."))
    assert words.text().startswith("Camera unplugged: plug it in again. Until then, ")
    kiosk.tell(ScannerChanged("webcam:0", "ended"))
    kiosk.tell(ScannerChanged("serial:ttyACM0", "ready"))
    assert words.text() == "Scan a badge with the USB scanner, or type its code."


def test_in_another_language_what_is_wrong_with_a_scanner_is_said_in_it(window: Window, kiosk: FakeKiosk) -> None:
    kiosk.tell(ScannerChanged("webcam:0", "problem", "Camera unplugged: plug it in again."))
    kiosk.change_settings(lambda now: now.model_copy(update={"language": "de"}))
    said = window.desk.scan_page.camera.accessibleName()
    kiosk.change_settings(lambda now: now.model_copy(update={"language": "en"}))
    assert said == "Kamera getrennt: Schließen Sie sie wieder an."
