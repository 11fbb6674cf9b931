"""Somebody types a note, and a scan takes the card: what was typed is saved, and what they type on goes there too.

For a moment keys that nobody took are not the beginning of a code, which a person who looks at their keyboard would
type into the next lead's day. They are added to what was being typed, until the hands have rested.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.lead import Edit
from app.ui.words import name_of, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.lead import Lead

REST_MS = 1500
"""So long after a scan, and after each key, a key still belongs to what was being typed."""
_SILENT = (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr)


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody was typing about `lead`: its note, a new tag or the answer to `question`.

    `before` is what the lead said before they began, `kept` what it says by now.
    """

    lead: Lead
    kind: Literal["note", "tag", "answer"]
    before: str
    kept: str
    question: str = ""

    def edit(self, text: str) -> Edit:
        """The edit that makes it `text`."""
        if self.kind == "note":
            return Edit(notes=text, notes_seen=self.kept)
        return Edit(add_tags=(text.strip(),)) if self.kind == "tag" else Edit(answers={self.question: text.strip()})

    def back(self, text: str) -> Edit:
        """The edit that takes `text` back."""
        if self.kind == "note":
            return Edit(notes=self.before, notes_seen=text)
        return Edit(remove_tags=(text.strip(),)) if self.kind == "tag" else Edit(answers={self.question: self.before})

    def sentence(self, text: str) -> str:
        """What to tell whoever typed it."""
        name = name_of(self.lead)
        if self.kind == "note":
            return tr("Note saved for {name}").format(name=name)
        if self.kind == "tag":
            return tr("Tag “{tag}” saved for {name}").format(tag=text.strip(), name=name)
        return tr("Answer saved for {name}").format(name=name)


class TypingOn(QObject):
    """`saved` carries the draft and all of its text once the hands rest and it is not what is kept."""

    saved = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft: Draft | None = None
        self._text = ""
        self.rest = QTimer(self, singleShot=True, interval=REST_MS)
        self.rest.timeout.connect(self.end)

    def begin(self, draft: Draft, text: str) -> None:
        """A scan came while `text` was being typed."""
        self.end()
        self._draft, self._text = draft, text
        self.rest.start()

    def take(self, event: QKeyEvent) -> bool:
        """Take a key that nobody took, if it is still theirs."""
        if self._draft is None:
            return False
        if event.key() in _SILENT:
            return True
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.end()
            return True
        if event.key() == Qt.Key.Key_Backspace:
            self._text = self._text[:-1]
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._draft.kind != "note":
                self.end()
                return True
            self._text += "\n"
        elif event.text() and event.text().isprintable():
            self._text += event.text()
        else:
            return False
        self.rest.start()
        return True

    def end(self) -> None:
        """The hands rest, or turned to something else: save what was typed."""
        self.rest.stop()
        draft, text = self._draft, self._text
        self._draft = None
        if draft is not None and text.strip() != draft.kept.strip() and (text.strip() or draft.kind != "tag"):
            self.saved.emit(draft, text)
