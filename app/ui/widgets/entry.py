"""A field inside the window for one line: a code, a tag, a name; Enter takes it, Escape closes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from app.ui import draw, theme
from app.ui.widgets.buttons import Button
from app.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from app.ui.widgets.buttons import Look


def one_line(text: str) -> str:
    """`text`, whose lines, which somebody may have pasted, stand in one."""
    return " ".join(part for line in text.splitlines() if (part := line.strip()))


class Entry(QWidget):
    """One line and a button; `entered` carries the text, trimmed and not empty."""

    entered = Signal(str)
    dismissed = Signal()

    def __init__(
        self,
        prompt: str,
        action: str,
        parent: QWidget | None = None,
        *,
        closes: bool = True,
        look: Look = "primary",
        longest: int = 32_767,
    ) -> None:
        """`closes` False leaves out the button that closes; `look` is the other one's; `longest` in characters."""
        super().__init__(parent)
        self._prompt = prompt
        self.field = QLineEdit()
        self.field.setMaxLength(longest)
        self.field.setPlaceholderText(prompt)
        self.field.setAccessibleName(prompt)
        self.field.setFont(theme.font(16))
        self.field.setFixedHeight(theme.px(48))
        self.field.setMinimumWidth(theme.px(80))
        self.field.returnPressed.connect(self._enter)
        self._take = Button(action, look)
        self._take.clicked.connect(self._enter)
        self._shut = Button("", "bare", "close", name=tr("Close"))
        self._shut.clicked.connect(self._dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self.field, 1)
        layout.addWidget(self._take)
        layout.addWidget(self._shut)
        self._shut.setVisible(closes)
        self._closes = closes
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A prompt that would be cut is left to the ear."""
        super().resizeEvent(event)
        fits = draw.width_of(self._prompt, self.field.font()) <= self.field.width() - theme.px(32)
        self.field.setPlaceholderText(self._prompt if fits else "")

    def begin(self, text: str = "") -> None:
        """Start with `text`, ready to type on."""
        self.field.setText(text)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.end(False)

    def _dismiss(self) -> None:
        self._leave()
        self.dismissed.emit()

    def _leave(self) -> None:
        # A focused field that is hidden hands the keyboard to its neighbour, where the next scan would be typed.
        self.field.clearFocus()
        self.field.clear()

    def _enter(self) -> None:
        text = one_line(self.field.text())
        if self._closes:
            self._leave()
        else:  # one more may follow
            self.field.clear()
        if text:
            self.entered.emit(text)
        else:
            self.dismissed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes; Enter ends here, so that no other control hears it."""
        if event.key() == Qt.Key.Key_Escape:
            self._dismiss()
            if not self._closes:  # what it stands in may
                super().keyPressEvent(event)
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
