"""One lead, to be read and remarked on: name, stars, tags, questions, note, and what was saved last.

A tap shows at once and is saved behind it (see `app.ui.remarking`). There is no Save button.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.ui.remarking import Remarking
from app.ui.tag_order import TagOrder
from app.ui.typing_on import Draft
from app.ui.widgets.parts import LeadParts
from app.ui.words import fields_of, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.lead import Edit, Lead
    from app.settings import Question
    from app.ui.bridge import Bridge


class LeadBody(LeadParts):
    """The card without its strip; `edited` carries a lead's id and the `Edit` to save, `menu` asks for all else.

    `paged` shows one question at a time, and none where there is no room.
    """

    edited = Signal(int, object)
    menu = Signal(int)
    reread = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, paged: bool = True) -> None:
        super().__init__(parent, paged=paged)
        self.remarking, self.order = Remarking(self), TagOrder()
        self._prefix = ""
        self._under_way: Callable[[Lead], Sequence[Edit]] = lambda _: ()
        self._connect()

    @property
    def lead(self) -> Lead | None:
        """The lead on show, as it was read last."""
        return self.remarking.lead

    def _connect(self) -> None:
        self.more.clicked.connect(self._ask_menu)
        self.stars.picked.connect(self.remarking.rate)
        self.tags.toggled.connect(self._tag)
        self.sheet.toggled.connect(self._tag)
        self.tags.more.connect(lambda: self._open_sheet(True))
        self.sheet.closed.connect(lambda: self._open_sheet(False))
        self.questions.answered.connect(self.remarking.answer)
        self.note.typed.connect(self.remarking.write)
        self.footer.undone.connect(self._undo)
        self.remarking.changed.connect(self._show)
        self.remarking.asked.connect(self.edited)
        self.remarking.undoable.connect(self.footer.offer_undo)
        self.remarking.reread.connect(self.reread)

    def join(self, bridge: Bridge) -> None:
        """Belong to the kiosk behind `bridge`: edits go there, and what is under way there is shown."""
        self.edited.connect(bridge.edit)
        self._under_way = bridge.under_way
        self.jotter.join(bridge)

    def offer(self, tags: Sequence[str]) -> None:
        """Set the tags on offer, most used first; none moves under a finger before the next lead."""
        on = self.remarking.remarks.tags
        if self.order.offer(tags, on) and self.lead is not None:
            self.tags.show_tags(self.order.tags, on)

    def ask(self, questions: Sequence[Question]) -> None:
        """Set what is asked of every lead."""
        self.questions.ask(questions)
        self.questions.start(self.remarking.answers)
        self.fit()

    def show_lead(self, lead: Lead, saved: str = "") -> None:
        """Show a lead; `saved` says when and by whom it was saved.

        What a person just did to the same lead stays, though the disk may not have it yet.
        """
        self.flush()
        self._open_sheet(False)
        if self.lead is not None and self.lead.id == lead.id:
            self.refresh(lead, saved)
            return
        self.remarking.show(lead, self._under_way(lead))
        self.footer.start(saved)
        self.note.show_note(lead.remarks.notes)
        self.note.show_sent(self.remarking.remarks.notes)
        self.jotter.show_lead(lead)
        self._order_tags()
        self.questions.start(self.remarking.answers)
        self._show()

    def leave(self) -> None:
        """Let the keyboard go: the next keys are not about this lead."""
        focused = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused) and isinstance(focused, QLineEdit | QPlainTextEdit):
            focused.clearFocus()

    def forget(self) -> None:
        """Show no lead; what was typed of it is gone with it."""
        self.remarking.show(None)
        self.note.show_note("")
        self.jotter.show_lead(None)
        self.footer.start("")
        self.show_facts(())

    def refresh(self, lead: Lead, saved: str = "") -> None:
        """Show news of the same lead without disturbing who is at it."""
        if self.remarking.refresh(lead):
            self.footer.confirm(saved)
        if self.lead is not None and not self.remarking.waits():
            self.note.refresh(self.lead.remarks.notes)
        self.jotter.show_lead(lead)
        if not self.order.has(lead.remarks.tags):
            self._order_tags()
        self._show()

    def mark(self, prefix: str) -> None:
        """Put `prefix` before the subtitle, as in “Last lead”."""
        self._prefix = prefix
        self._show()

    def flush(self) -> bool:
        """Save what is typed; says whether there was anything."""
        return any([self.note.flush(), self.questions.flush()])

    def carry(self) -> tuple[Draft, str, bool] | None:
        """What somebody is typing about the lead, how far they are, and whether some of it was saved only now."""
        box, tag = self.questions.current, self.sheet.entry.field
        at_note, at_answer = self.note.hasFocus() or self.note.is_dirty(), box is not None and box.is_typed_in()
        answered, saved = box.answer if box else "", self.flush()
        if self.lead is None:
            return None
        if at_note:
            text = self.note.toPlainText()
            before = text if self.remarking.note_before is None else self.remarking.note_before
            return Draft(self.lead, "note", before, text), text, saved
        if at_answer and box is not None:
            return Draft(self.lead, "answer", answered, box.answer, box.question.text), box.answer, saved
        return (Draft(self.lead, "tag", "", ""), tag.text(), False) if tag.hasFocus() else None

    def fail(self, sentence: str) -> None:
        """An edit was not saved: say so; a note and an answer stay as they were typed."""
        self.remarking.drop()
        if self.lead is not None and self.note.toPlainText() != self.lead.remarks.notes:
            self.note.keep()
        if self.lead is not None:
            self.questions.keep(self.lead.answers)
        self.footer.complain(sentence)
        self._show()

    def _show(self) -> None:
        if self.lead is None:
            return
        remarks = self.remarking.remarks
        self.titles.show_lead(self.lead, self._prefix)
        self.stars.show_rating(remarks.rating)
        merged = any(delivery.merged_at for delivery in self.lead.deliveries.values())
        self.footer.tell(tr("Merged with a colleague’s remarks") if merged else "")
        self.tags.show_tags(self.order.tags, remarks.tags)
        self.questions.show_answers(self.remarking.answers)
        self.show_facts([(field.label, field.value) for field in fields_of(self.lead)])

    def _order_tags(self) -> None:
        own = self.remarking.remarks.tags
        self.order.begin(own)
        self.tags.show_tags(self.order.tags, self.remarking.remarks.tags)

    def _open_sheet(self, opened: bool) -> None:
        if opened:
            self.sheet.show_tags(self.order.tags, self.remarking.remarks.tags)
        self.choose_tags(opened)
        if opened:
            self.sheet.entry.begin()

    def _ask_menu(self) -> None:
        if self.lead is not None:
            self.menu.emit(self.lead.id)

    def _tag(self, tag: str, on: bool) -> None:
        if on:
            self.order.add(tag)
        self.remarking.tag(tag, on)

    def acted(self, what: str, back: Edit) -> None:
        """Something that was not tapped here was saved: offer to take it back, unless `what` took back itself."""
        self.remarking.note_before = None
        if what:
            self.footer.offer_undo(what, back)
        else:
            self.footer.withdraw()

    def _undo(self, back: Edit) -> None:
        if back.notes is not None:
            self.note.show_note(back.notes)
        self.remarking.undo(back)
