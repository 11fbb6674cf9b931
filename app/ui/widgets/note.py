"""The note, saved as it is typed: 600 ms after the last key, and at once when the person turns to something else.

What is on screen belongs to the person. A note that comes in from elsewhere replaces it only while nothing
typed is unsaved and nobody is typing; otherwise the editor keeps the text and its cursor, and the next save
says which text the person had seen (`seen`), so that both notes are merged and nothing is dropped.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.ui import theme
from app.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

SAVE_AFTER_MS = 600
_TOOL, _EDGE = 48, 8


class Note(QPlainTextEdit):
    """A lead's note; `typed` carries the text to save and the text the person had seen before."""

    typed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stored = ""  # as last heard from the store
        self._seen = ""  # what the next save replaces
        self._sent: str | None = None  # saved, not yet heard back
        self._dirty = False
        self._loading = False
        self._timer = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._timer.timeout.connect(self.flush)
        self.setPlaceholderText(tr("Note"))
        self.setAccessibleName(tr("Note"))
        self.setTabChangesFocus(True)
        self.setFont(theme.font(16))
        self.document().setDocumentMargin(theme.px(4))
        self.textChanged.connect(self._changed)
        self._tools: tuple[QWidget, ...] = ()
        self._last: QWidget | None = None
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().rangeChanged.connect(self.place_tools)

    def hold(self, *tools: QWidget, last: QWidget | None = None) -> None:
        """Have `tools` at the right side, where no text is written; `last` stands below them, or next to the text."""
        self._tools, self._last = tools, last
        for tool in (*tools, last) if last is not None else tools:
            tool.setParent(self)
            tool.setCursor(Qt.CursorShape.ArrowCursor)
            tool.show()
        self.place_tools()

    def place_tools(self) -> None:
        """Place the tools that are not hidden: one below the other where there is room, else side by side."""
        last = [self._last] if self._last is not None and not self._last.isHidden() else []
        shown = [*(tool for tool in self._tools if not tool.isHidden()), *last]
        side, edge = theme.px(_TOOL), theme.px(_EDGE)
        widths = [tool.sizeHint().width() for tool in shown]
        stacked = self.height() >= len(shown) * side + edge
        taken = (max(widths, default=0) if stacked else sum(widths) + edge * max(0, len(widths) - 1)) + edge
        self.setViewportMargins(0, 0, taken if shown else 0, 0)
        bar = self.verticalScrollBar().sizeHint().width() + edge if self.verticalScrollBar().maximum() > 0 else 0
        right, spare = self.width() - edge - bar, self.height() - side * (len(shown) if stacked else 1)
        top = min(edge, spare // 2) if stacked else spare // 2
        for tool in shown if stacked else [*(tool for tool in reversed(shown) if tool not in last), *last]:
            width = tool.sizeHint().width()
            tool.setGeometry(right - width, top, width, side)
            right, top = (right, top + side) if stacked else (right - width - edge, top)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the tools at the right side."""
        super().resizeEvent(event)
        self.place_tools()

    def show_note(self, notes: str) -> None:
        """Show another lead's note; what was typed must have been flushed."""
        self._timer.stop()
        self._dirty, self._sent = False, None
        self._stored = self._seen = notes
        self._set(notes)

    def show_sent(self, notes: str) -> None:
        """The same lead's note as it will be once what was saved of it has arrived."""
        if notes != self._stored:
            self._sent = self._seen = notes
            self._set(notes)

    def refresh(self, notes: str) -> None:
        """The same lead's note as the store has it now."""
        if self._sent is not None and notes != self._sent and notes == self._stored:
            return  # read before our own save was
        self._stored = notes
        self._sent = None
        if self._dirty or (self.hasFocus() and self.toPlainText() != notes):
            return
        self._adopt(notes)

    def _adopt(self, notes: str) -> None:
        self._seen = notes
        if self.toPlainText() != notes:
            self._set(notes)

    def _set(self, notes: str) -> None:
        self._loading = True
        self.setPlainText(notes)
        self._loading = False

    def _changed(self) -> None:
        if not self._loading:
            self._dirty = True
            self._timer.start()

    def is_dirty(self) -> bool:
        """Whether something typed is not handed over to be saved yet."""
        return self._dirty

    def flush(self) -> bool:
        """Hand over what was typed; says whether there was anything."""
        self._timer.stop()
        if not self._dirty:
            return False
        self._dirty = False
        text, seen = self.toPlainText(), self._seen
        self._sent = self._seen = text
        self.typed.emit(text, seen)
        return True

    def keep(self) -> None:
        """The save failed: the text stays here and is handed over again with the next key or turn."""
        self._seen, self._sent, self._dirty = self._stored, None, True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes by the Tab key goes on where the note ends."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.moveCursor(QTextCursor.MoveOperation.End)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save, and then show what came in meanwhile."""
        super().focusOutEvent(event)
        if event.reason() is Qt.FocusReason.PopupFocusReason:
            return
        if not self.flush() and self._sent is None and not self._dirty:
            self._adopt(self._stored)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the note; what was typed is saved."""
        if event.key() == Qt.Key.Key_Escape:
            self.clearFocus()
        else:
            super().keyPressEvent(event)
