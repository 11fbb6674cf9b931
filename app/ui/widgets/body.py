"""One lead, to be read and remarked on: name, stars, tags, questions, note, and what was saved last.

A tap shows at once and is saved behind it (see `app.ui.pending`). There is no Save button.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.lead import Edit
from app.ui import theme
from app.ui.pending import Pending
from app.ui.typing_on import Draft
from app.ui.widgets.chips import TagRow, TagSheet
from app.ui.widgets.fields import Fields
from app.ui.widgets.footer import Footer
from app.ui.widgets.jotter import Jotter
from app.ui.widgets.note import Note
from app.ui.widgets.questions import Questions
from app.ui.widgets.stars import Stars
from app.ui.widgets.titles import Titles
from app.ui.words import fields_of, stars_words, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.lead import Lead
    from app.settings import Question
    from app.ui.sizes import Sizes

_SETTLE_MS = 2000
_PLENTY = 16_777_215


class LeadBody(QWidget):
    """The card without its strip; `edited` carries a lead's id and the `Edit` to save, `menu` asks for all else.

    `paged` shows one question at a time, and none where there is no room.
    """

    edited = Signal(int, object)
    menu = Signal(int)
    reread = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, paged: bool = True) -> None:
        super().__init__(parent)
        self._paged = paged
        self._pending = Pending()
        self._offered: tuple[str, ...] = ()
        self._order: tuple[str, ...] = ()
        self._prefix = ""
        self._brief = self._low = False
        self._field_count = 0
        self._note_before: str | None = None
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._give_up_waiting)
        self._make()

    @property
    def lead(self) -> Lead | None:
        """The lead on show, as it was read last."""
        return self._pending.lead

    def _make(self) -> None:
        self.titles = Titles()
        self.name, self.subtitle, self.more = self.titles.name, self.titles.subtitle, self.titles.more
        self.more.clicked.connect(self._ask_menu)
        self.stars, self.tags, self.sheet = Stars(), TagRow(), TagSheet()
        self.questions = Questions(paged=self._paged)
        self.note, self.fields, self.footer = Note(), Fields(lines=1), Footer()
        self.jotter = Jotter(self.note)
        self.rule = QFrame()
        self.rule.setProperty("panel", "rule")
        self.rule.setFixedHeight(1)
        self.stars.picked.connect(self._rate)
        self.tags.toggled.connect(self._tag)
        self.sheet.toggled.connect(self._tag)
        self.tags.more.connect(lambda: self._open_sheet(True))
        self.sheet.closed.connect(lambda: self._open_sheet(False))
        self.questions.answered.connect(self._answer)
        self.note.typed.connect(self._write)
        self.footer.undone.connect(self._undo)
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self.titles)
        for part in (self.stars, self.tags, self.sheet, self.questions, self.jotter, self.rule, self.fields):
            self._layout.addWidget(part, 1 if part in (self.sheet, self.jotter) else 0)
        self._layout.addStretch(0)
        self._layout.addWidget(self.footer)
        self.sheet.hide()

    def arrange(self, sizes: Sizes, *, fields: int, note: int | None = None) -> None:
        """Take the measures of `sizes`; `fields` attendee fields; `note` fixes the note's height."""
        inner, gap = theme.px(sizes.inner), theme.px(sizes.gap)
        below = theme.px(6 if sizes.kind == "compact" else 12)
        self._layout.setContentsMargins(inner, inner - theme.px(4), inner, below)
        self._layout.setSpacing(gap)
        self.titles.arrange(sizes)
        self.stars.set_cell(sizes.star)
        self.tags.set_rows(sizes.tag_rows)
        self.questions.set_rows(1 if sizes.kind == "compact" else 2)
        self._field_count = fields
        self.jotter.arrange(sizes, note)
        self._layout.setStretch(self._layout.count() - 2, 0 if note is None else 1)
        self._low = sizes.low
        self._show_fields()
        self._fit()

    def offer(self, tags: Sequence[str]) -> None:
        """Set the tags on offer, most used first; none moves under a finger before the next lead."""
        if tuple(tags) == self._offered:
            return
        self._offered = tuple(tags)
        if self.lead is not None:
            known = {*tags, *self._pending.remarks.tags}
            self._order = tuple(dict.fromkeys((*(tag for tag in self._order if tag in known), *tags)))
            self.tags.show_tags(self._order, self._pending.remarks.tags)

    def ask(self, questions: Sequence[Question]) -> None:
        """Set what is asked of every lead."""
        self.questions.ask(questions)
        self.questions.start(self._pending.answers)
        self._fit()

    def shorten(self, brief: bool) -> None:
        """Leave the questions out, or show them again."""
        self._brief = brief
        self._fit()

    def show_lead(self, lead: Lead, saved: str = "") -> None:
        """Show a lead; `saved` says when and by whom it was saved.

        What a person just did to the same lead stays, though the disk may not have it yet.
        """
        self.flush()
        self._open_sheet(False)
        if self.lead is not None and self.lead.id == lead.id:
            self.refresh(lead, saved)
            return
        self._pending.show(lead)
        self._note_before = None
        self.footer.start(saved)
        self.note.show_note(lead.remarks.notes)
        self.jotter.show_lead(lead)
        self._order_tags()
        self.questions.start(lead.answers)
        self._show()

    def leave(self) -> None:
        """Let the keyboard go: the next keys are not about this lead."""
        focused = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused) and isinstance(focused, QLineEdit | QPlainTextEdit):
            focused.clearFocus()

    def forget(self) -> None:
        """Show no lead; what was typed of it is gone with it."""
        self._pending.show(None)
        self._note_before = None
        self._settle.stop()
        self.note.show_note("")
        self.jotter.show_lead(None)
        self.footer.start("")

    def refresh(self, lead: Lead, saved: str = "") -> None:
        """Show news of the same lead without disturbing who is at it."""
        if self._pending.refresh(lead):
            self._settle.stop()
            self.footer.confirm(saved)
        self.note.refresh(lead.remarks.notes)
        self.jotter.show_lead(lead)
        if any(tag not in self._order for tag in lead.remarks.tags):
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
            return Draft(self.lead, "note", text if self._note_before is None else self._note_before, text), text, saved
        if at_answer and box is not None:
            return Draft(self.lead, "answer", answered, box.answer, box.question.text), box.answer, saved
        return (Draft(self.lead, "tag", "", ""), tag.text(), False) if tag.hasFocus() else None

    def fail(self, sentence: str) -> None:
        """An edit was not saved: say so; a note stays as it was typed."""
        self._pending.drop()
        if self.lead is not None and self.note.toPlainText() != self.lead.remarks.notes:
            self.note.keep()
        self.footer.complain(sentence)
        self._show()

    def _show(self) -> None:
        if self.lead is None:
            return
        remarks = self._pending.remarks
        self.titles.show_lead(self.lead, self._prefix)
        self.stars.show_rating(remarks.rating)
        merged = any(delivery.merged_at for delivery in self.lead.deliveries.values())
        self.footer.tell(tr("Merged with a colleague’s remarks") if merged else "")
        self.tags.show_tags(self._order, remarks.tags)
        self.questions.show_answers(self._pending.answers)
        self._show_fields()
        self._fit()

    def _show_fields(self) -> None:
        fields = fields_of(self.lead)[: self._field_count] if self.lead and self._field_count else []
        self.fields.show_fields([(field.label, field.value) for field in fields])
        shown = bool(fields) and self.sheet.isHidden() and not self._low
        self.rule.setVisible(shown)
        self.fields.setVisible(shown)

    def _fit(self) -> None:
        """The question is the first to make room, then the tags: under a refusal, a long name, in a low window.

        Under the keyboard on the screen only what is typed in is left, besides the name.
        """
        closed, answering = self.sheet.isHidden(), self._low and self._is_answering()
        self.stars.setVisible(not self._low)
        self.jotter.setVisible(closed and not answering)
        asked = bool(self.questions.boxes) or not self._paged
        wanted = {
            self.tags: closed and not self._low,
            self.questions: asked and closed and (answering or not (self._brief or self._low)),
        }
        room = self._room() if self._paged and self.isVisible() and not answering else _PLENTY
        for part, is_wanted in wanted.items():
            room -= self._cost(part) if is_wanted else 0
            part.setVisible(is_wanted and room >= 0)

    def _room(self) -> int:
        """The height that is left for tags and question; it does not depend on whether they are to be seen now."""
        shown = [part for part in (self.tags, self.questions) if not part.isHidden()]
        taken = self._layout.totalMinimumHeightForWidth(self.width()) - sum(map(self._cost, shown))
        return self.height() - taken

    def _cost(self, part: QWidget) -> int:
        """The least height that `part` takes, with its distance to the next."""
        width, inside = self.contentsRect().marginsRemoved(self._layout.contentsMargins()).width(), part.layout()
        if inside is None:
            least = part.heightForWidth(width)
        elif inside.hasHeightForWidth():
            least = inside.totalMinimumHeightForWidth(width)
        else:
            least = inside.totalMinimumSize().height()
        return self._layout.spacing() + least

    def _is_answering(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and self.questions.isAncestorOf(focused)

    def event(self, event: QEvent) -> bool:
        """Show the question where there is room, which changes with the card, and with all that stands on it."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.LayoutRequest):
            self._fit()
        return done

    def _order_tags(self) -> None:
        own = self.lead.remarks.tags if self.lead else ()
        self._order = tuple(dict.fromkeys((*own, *self._offered)))
        self.tags.show_tags(self._order, self._pending.remarks.tags)

    def _open_sheet(self, opened: bool) -> None:
        if opened:
            self.sheet.show_tags(self._order, self._pending.remarks.tags)
        self.sheet.setVisible(opened)
        self._show_fields()
        self._fit()
        if opened:
            self.sheet.entry.begin()

    def _ask_menu(self) -> None:
        if self.lead is not None:
            self.menu.emit(self.lead.id)

    def _rate(self, rating: int | None) -> None:
        self._change(Edit(rating=rating), stars_words(rating))

    def _tag(self, tag: str, on: bool) -> None:
        if (tag in self._pending.remarks.tags) != on:
            if tag not in self._order:
                self._order = (tag, *self._order)
            self._change(Edit(add_tags=(tag,)) if on else Edit(remove_tags=(tag,)), tag)

    def _answer(self, question: str, answer: str) -> None:
        self._change(Edit(answers={question: answer}), answer or tr("no answer"))

    def _write(self, text: str, seen: str) -> None:
        before = seen if self._note_before is None else self._note_before
        self._change(Edit(notes=text, notes_seen=seen), tr("note"), Edit(notes=before, notes_seen=text))
        self._note_before = before

    def _change(self, edit: Edit, what: str, back: Edit | None = None) -> None:
        """Save `edit`; `back` takes it back, where that is more than this edit."""
        self._note_before = None
        found = self._send(edit)
        if back or found:
            self.footer.offer_undo(what, back or found or Edit())

    def _send(self, edit: Edit) -> Edit | None:
        if self.lead is None:
            return None
        back = self._pending.change(edit)
        self._settle.start()
        self._show()
        self.edited.emit(self.lead.id, edit)
        return back

    def acted(self, what: str, back: Edit) -> None:
        """Something that was not tapped here was saved: offer to take it back, unless `what` took back itself."""
        self._note_before = None
        if what:
            self.footer.offer_undo(what, back)
        else:
            self.footer.withdraw()

    def _undo(self, back: Edit) -> None:
        if back.notes is not None:
            self._note_before = None
            self.note.show_note(back.notes)
        self._send(back)

    def _give_up_waiting(self) -> None:
        """No revision came (the edit changed nothing): show the lead as it is."""
        self._pending.drop()
        if self.lead is not None:
            self.reread.emit(self.lead.id)
