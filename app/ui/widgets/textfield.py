"""A line to type in, with its label above and, where it cannot be taken, a sentence below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.widgets.entry import one_line
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable


def _any_text(_: str) -> str:
    return ""


class TextField(QWidget):
    """`committed` carries what was typed, on Enter and when the field is left; `check` says what is wrong with it.

    Text with something wrong stays where it is, with the sentence below it, and is not told. Escape takes back.
    """

    committed = Signal(str)

    def __init__(
        self,
        label: str,
        *,
        hint: str = "",
        check: Callable[[str], str] = _any_text,
        longest: int = 200,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._check, self._known = check, ""
        self.label = Text(label, size=14, weight=500, tone="text2", lines=0)
        self.field = QLineEdit()
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(label)
        self.field.setMaxLength(longest)
        self.field.setFont(theme.font(16))
        self.field.setFixedHeight(theme.px(48))
        self.field.setMinimumWidth(theme.px(120))
        self.problem = Text(size=14, tone="bad", lines=0)
        self.problem.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(4))
        for part in (self.label, self.field, self.problem):
            layout.addWidget(part)
        self.label.setVisible(bool(label))
        self.field.editingFinished.connect(self.flush)
        self.field.textEdited.connect(lambda: self._say(""))
        self.field.installEventFilter(self)

    def show_text(self, text: str) -> None:
        """Show what is kept; what somebody is typing stays."""
        if self.field.text() == self._known:
            self.field.setText(text)
        self._known = text

    def lift(self) -> tuple[str | None, int | None]:
        """What is being typed and where, for another field to `go_on` with: this one goes and tells nothing more."""
        text = self.field.text() if self.field.text() != self._known else None
        place = self.field.cursorPosition() if self.field.hasFocus() else None
        self.field.blockSignals(True)
        return text, place

    def go_on(self, text: str | None, place: int | None) -> None:
        """Go on with what was being typed in another field."""
        if text is not None:
            self.field.setText(text)
        if place is not None:
            self.field.setFocus()
            self.field.setCursorPosition(place)

    def flush(self) -> None:
        """Tell what was typed, if it is new and can be taken."""
        text = one_line(self.field.text())
        if text == self._known:
            return
        problem = self._check(text)
        self._say(problem)
        if not problem:
            self._known = text
            self.field.setText(text)
            self.committed.emit(text)

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.field.setAccessibleDescription(problem)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape brings back what is kept."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if self.field.text() == self._known:
                return False
            self.field.setText(self._known)
            self._say("")
            return True
        return super().eventFilter(watched, event)
