"""What a person says of the lead on show: it counts at once, is asked to be saved, and can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.lead import Edit, Remarks
from app.ui.pending import Pending
from app.ui.words import stars_words, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.lead import Lead

SETTLE_MS = 2000


class Remarking(QObject):
    """`asked` carries a lead's id and the `Edit` to save, `undoable` what was done and the `Edit` that takes it back.

    `changed` says that the lead on show is another as the person sees it, `reread` asks for it as it is on the disk.
    """

    asked = Signal(int, object)
    undoable = Signal(str, object)
    changed = Signal()
    reread = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pending = Pending()
        self.note_before: str | None = None
        """The note before somebody began to write, while all they did since is to write on."""
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._give_up_waiting)

    @property
    def lead(self) -> Lead | None:
        """The lead on show, as it was read last."""
        return self._pending.lead

    @property
    def remarks(self) -> Remarks:
        """Stars, tags and note as the person sees them."""
        return self._pending.remarks

    @property
    def answers(self) -> Mapping[str, str]:
        """The answers as the person sees them."""
        return self._pending.answers

    def show(self, lead: Lead | None, under_way: Sequence[Edit] = ()) -> None:
        """Begin with another lead and what was said of it that it does not have yet, or with none."""
        self._pending.show(lead, under_way)
        self.note_before = None
        self._settle.stop()

    def waits(self) -> bool:
        """Whether something said of the lead is not known to be saved yet."""
        return self._pending.waits()

    def refresh(self, lead: Lead) -> bool:
        """Take up news of the same lead; says whether all that was said of it is saved by now."""
        settled = self._pending.refresh(lead)
        if settled:
            self._settle.stop()
        elif self.waits():
            self._settle.start()
        return settled

    def drop(self) -> None:
        """Show the lead as it was read: what was said of it will not be saved."""
        self._pending.drop()

    def rate(self, rating: int | None) -> None:
        """Stars were tapped."""
        self._change(Edit(rating=rating), stars_words(rating))

    def tag(self, tag: str, on: bool) -> None:
        """A tag is to be `on`, or not."""
        if (tag in self.remarks.tags) != on:
            self._change(Edit(add_tags=(tag,)) if on else Edit(remove_tags=(tag,)), tag)

    def answer(self, question: str, answer: str) -> None:
        """A question was answered."""
        self._change(Edit(answers={question: answer}), answer or tr("no answer"))

    def write(self, text: str, seen: str) -> None:
        """The note was written, where it said `seen` before; it is taken back as a whole."""
        before = seen if self.note_before is None else self.note_before
        self._change(Edit(notes=text, notes_seen=seen), tr("note"), Edit(notes=before, notes_seen=text))
        self.note_before = before

    def undo(self, back: Edit) -> None:
        """Take something back."""
        if back.notes is not None:
            self.note_before = None
        self._send(back)

    def _change(self, edit: Edit, what: str, back: Edit | None = None) -> None:
        """Save `edit`; `back` takes it back, where that is more than this edit."""
        self.note_before = None
        found = self._send(edit)
        if back or found:
            self.undoable.emit(what, back or found)

    def _send(self, edit: Edit) -> Edit | None:
        if self.lead is None:
            return None
        back = self._pending.change(edit)
        self._settle.stop()
        self.changed.emit()
        self.asked.emit(self.lead.id, edit)
        return back

    def _give_up_waiting(self) -> None:
        """There was news and no revision (the edit changed nothing): show the lead as it is.

        Without news nothing is given up: a slow disk takes nothing back that a person did.
        """
        self.drop()
        if self.lead is not None:
            self.reread.emit(self.lead.id)
