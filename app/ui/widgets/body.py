"""One lead, to be read and remarked on: name, stars, tags, note, and what was saved last.

A tap shows at once and is saved behind it: until the lead comes back with the revision that the edit makes,
what was tapped stays on screen, whatever else is heard of the lead. There is no Save button.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.lead import Edit
from app.ui import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.chips import TagRow, TagSheet
from app.ui.widgets.fields import Fields
from app.ui.widgets.footer import Footer
from app.ui.widgets.note import Note
from app.ui.widgets.stars import Stars
from app.ui.widgets.text import Text
from app.ui.words import fields_of, name_of, stars_words, subtitle_of, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.lead import Lead, Remarks
    from app.ui.sizes import Sizes

_SETTLE_MS = 2000


class LeadBody(QWidget):
    """The card without its strip; `edited` carries a lead's id and the `Edit` to save."""

    edited = Signal(int, object)
    details = Signal(int)
    reread = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, with_details: bool = True) -> None:
        super().__init__(parent)
        self.lead: Lead | None = None
        self._offered: tuple[str, ...] = ()
        self._order: tuple[str, ...] = ()
        self._mine: Remarks | None = None  # shown until it is saved
        self._owed = 0  # the revision that will hold it
        self._prefix = ""
        self._field_count = 0
        self._note_before: str | None = None
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._give_up_waiting)
        self._make(with_details)

    def _make(self, with_details: bool) -> None:
        self.name, self.subtitle = Text(size=40, weight=600, lines=2), Text(size=20, tone="text2")
        self.more = Button("", "bare", "more", name=tr("Details"))
        self.more.setVisible(with_details)
        self.more.clicked.connect(self._ask_details)
        self.stars, self.tags, self.sheet = Stars(), TagRow(), TagSheet()
        self.note, self.fields, self.footer = Note(), Fields(lines=1), Footer()
        self.rule = QFrame()
        self.rule.setProperty("panel", "rule")
        self.rule.setFixedHeight(1)
        self.stars.picked.connect(self._rate)
        self.tags.toggled.connect(self._tag)
        self.sheet.toggled.connect(self._tag)
        self.tags.more.connect(lambda: self._open_sheet(True))
        self.sheet.closed.connect(lambda: self._open_sheet(False))
        self.note.typed.connect(self._write)
        self.footer.undone.connect(self._undo)
        titles = QVBoxLayout()
        titles.setSpacing(theme.px(2))
        titles.addWidget(self.name)
        titles.addWidget(self.subtitle)
        self._top = QHBoxLayout()
        self._top.setSpacing(theme.px(8))
        self._top.addLayout(titles, 1)
        self._top.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self._layout = QVBoxLayout(self)
        self._layout.addLayout(self._top)
        for part in (self.stars, self.tags, self.sheet, self.note, self.rule, self.fields):
            self._layout.addWidget(part, 1 if part in (self.sheet, self.note) else 0)
        self._layout.addStretch(0)
        self._layout.addWidget(self.footer)
        self.sheet.hide()

    def arrange(self, sizes: Sizes, *, fields: int, note: int | None = None) -> None:
        """Take the measures of `sizes`; `fields` attendee fields; `note` fixes the note's height."""
        inner, gap = theme.px(sizes.inner), theme.px(sizes.gap)
        below = theme.px(6 if sizes.kind == "compact" else 12)
        self._layout.setContentsMargins(inner, inner - theme.px(4), inner, below)
        self._layout.setSpacing(gap)
        self.name.resize_type(sizes.name)
        self.subtitle.resize_type(sizes.subtitle)
        self.stars.set_cell(sizes.star)
        self.tags.set_rows(sizes.tag_rows)
        self._field_count = fields
        if note is None:
            self.note.setMinimumHeight(theme.px(sizes.note))
            self.note.setMaximumHeight(16_777_215)
        else:
            self.note.setFixedHeight(theme.px(note))
        self._layout.setStretch(self._layout.count() - 2, 0 if note is None else 1)
        self._show_fields()

    def offer(self, tags: Sequence[str]) -> None:
        """Set the tags on offer, most used first; none moves under a finger before the next lead."""
        if tuple(tags) == self._offered:
            return
        self._offered = tuple(tags)
        remarks = self._remarks()
        if remarks is not None:
            known = {*tags, *remarks.tags}
            self._order = tuple(dict.fromkeys((*(tag for tag in self._order if tag in known), *tags)))
            self.tags.show_tags(self._order, remarks.tags)

    def show_lead(self, lead: Lead, saved: str = "") -> None:
        """Show another lead; `saved` says when and by whom it was saved."""
        self.flush()
        self.lead, self._mine, self._owed, self._note_before = lead, None, 0, None
        self._open_sheet(False)
        self.footer.start(saved)
        self.note.show_note(lead.remarks.notes)
        self._order_tags()
        self._show()

    def refresh(self, lead: Lead, saved: str = "") -> None:
        """Show news of the same lead without disturbing who is at it."""
        self.lead = lead
        if self._owed and lead.revision >= self._owed:
            self._mine, self._owed = None, 0
            self._settle.stop()
            self.footer.confirm(saved)
        self.note.refresh(lead.remarks.notes)
        if any(tag not in self._order for tag in lead.remarks.tags):
            self._order_tags()
        self._show()

    def mark(self, prefix: str) -> None:
        """Put `prefix` before the subtitle, as in “Last lead”."""
        self._prefix = prefix
        self._show()

    def flush(self) -> bool:
        """Save what is typed; says whether there was anything."""
        return self.note.flush()

    def fail(self, sentence: str) -> None:
        """An edit was not saved: say so; a note stays as it was typed."""
        self._mine, self._owed = None, 0
        if self.lead is not None and self.note.toPlainText() != self.lead.remarks.notes:
            self.note.keep()
        self.footer.complain(sentence)
        self._show()

    def _remarks(self) -> Remarks | None:
        return self._mine or (self.lead.remarks if self.lead else None)

    def _show(self) -> None:
        remarks = self._remarks()
        if self.lead is None or remarks is None:
            return
        self.name.setText(name_of(self.lead))
        words = " · ".join(part for part in (self._prefix, subtitle_of(self.lead)) if part)
        self.subtitle.setText(words or ("" if self.lead.name else tr("Saved on this kiosk")))
        self.stars.show_rating(remarks.rating)
        merged = any(delivery.merged_at for delivery in self.lead.deliveries.values())
        self.footer.tell(tr("Merged with a colleague’s remarks") if merged else "")
        self.tags.show_tags(self._order, remarks.tags)
        self._show_fields()

    def _show_fields(self) -> None:
        fields = fields_of(self.lead)[: self._field_count] if self.lead and self._field_count else []
        self.fields.show_fields([(field.label, field.value) for field in fields])
        shown = bool(fields) and self.sheet.isHidden()
        self.rule.setVisible(shown)
        self.fields.setVisible(shown)

    def _order_tags(self) -> None:
        own = self.lead.remarks.tags if self.lead else ()
        self._order = tuple(dict.fromkeys((*own, *self._offered)))
        remarks = self._remarks()
        if remarks is not None:
            self.tags.show_tags(self._order, remarks.tags)

    def _open_sheet(self, opened: bool) -> None:
        remarks = self._remarks()
        if opened and remarks is not None:
            self.sheet.show_tags(self._order, remarks.tags)
        self.tags.setVisible(not opened)
        self.note.setVisible(not opened)
        self.sheet.setVisible(opened)
        self._show_fields()
        if opened:
            self.sheet.entry.begin()

    def _ask_details(self) -> None:
        if self.lead is not None:
            self.details.emit(self.lead.id)

    def _rate(self, rating: int | None) -> None:
        remarks = self._remarks()
        if remarks is not None:
            back = Edit(rating=remarks.rating)
            self._change(replace(remarks, rating=rating), Edit(rating=rating), stars_words(rating), back)

    def _tag(self, tag: str, on: bool) -> None:
        remarks = self._remarks()
        if remarks is None or (tag in remarks.tags) == on:
            return
        add, remove = Edit(add_tags=(tag,)), Edit(remove_tags=(tag,))
        tags = (*remarks.tags, tag) if on else tuple(kept for kept in remarks.tags if kept != tag)
        self._change(replace(remarks, tags=tags), add if on else remove, tag, remove if on else add)
        if tag not in self._order:
            self._order = (tag, *self._order)
            self._show()

    def _write(self, text: str, seen: str) -> None:
        remarks = self._remarks()
        if remarks is None:
            return
        if self._note_before is None:
            self._note_before = seen
        back = Edit(notes=self._note_before, notes_seen=text)
        before = self._note_before
        self._change(replace(remarks, notes=text), Edit(notes=text, notes_seen=seen), tr("note"), back)
        self._note_before = before

    def _change(self, after: Remarks, edit: Edit, what: str, back: Edit) -> None:
        if self.lead is None:
            return
        self._note_before = None
        self._send(after, edit)
        self.footer.offer_undo(what, back)

    def _send(self, after: Remarks, edit: Edit) -> None:
        if self.lead is None:
            return
        self._mine = after
        self._owed = max(self._owed, self.lead.revision) + 1
        self._settle.start()
        self._show()
        self.edited.emit(self.lead.id, edit)

    def _undo(self, back: Edit) -> None:
        remarks = self._remarks()
        if remarks is None:
            return
        if back.notes is not None:
            self._note_before = None
            self.note.show_note(back.notes)
        kept = tuple(tag for tag in (*remarks.tags, *back.add_tags) if tag not in back.remove_tags)
        rating = remarks.rating if not (back.rating is None or isinstance(back.rating, int)) else back.rating
        self._send(replace(remarks, rating=rating, tags=kept), back)

    def _give_up_waiting(self) -> None:
        """No revision came (the edit changed nothing): show the lead as it is."""
        self._mine, self._owed = None, 0
        if self.lead is not None:
            self.reread.emit(self.lead.id)
