"""Forms: a panel with a heading, and rows of a title, a line that explains it, and a control."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.widgets.clearing import clear
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_WORDS = 220  # a title needs so much beside its control, else the control goes below


def rule() -> QFrame:
    """A thin line between two rows."""
    made = QFrame()
    made.setProperty("panel", "rule")
    made.setFixedHeight(1)
    return made


class FormRow(QWidget):
    """`title` and `line` with `control` at their right, or below them where the row is too narrow."""

    def __init__(self, title: str, line: str = "", control: QWidget | None = None, *, below: bool = False) -> None:
        """`below` puts the control below whatever the width."""
        super().__init__()
        self._control, self._below = control, below
        self.title = Text(title, weight=600, lines=0)
        self.line = Text(line, size=14, tone="text3", lines=0)
        if not line:  # shown before it has a place, it would be a window of its own for a moment
            self.line.hide()
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(self.title)
        words.addWidget(self.line)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.px(16))
        self._box.addLayout(words, 1)
        if control is not None:
            self._box.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, line: str) -> None:
        """Change the explaining line."""
        self.line.setText(line)
        self.line.setVisible(bool(line))

    def _stacks(self, width: int) -> bool:
        if self._control is None:
            return False
        return self._below or self._control.sizeHint().width() + theme.px(16 + _WORDS) > width

    def _turn(self, width: int) -> None:
        stacked = self._stacks(width)
        wanted = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        if self._box.direction() != wanted and self._control is not None:
            self._box.setDirection(wanted)
            self._box.setSpacing(theme.px(8 if stacked else 16))
            left = self._control.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Fixed
            below = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag(0)
            self._box.setAlignment(self._control, below if stacked else Qt.AlignmentFlag.AlignVCenter)

    def hasHeightForWidth(self) -> bool:
        """Lines wrap, and the control may go below."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as needed at `width`."""
        self._turn(width)
        return max(self._box.totalHeightForWidth(width), theme.px(48))

    def sizeHint(self) -> QSize:
        """Whatever it gets; its height follows."""
        width = self.width() or theme.px(480)
        return QSize(theme.px(320), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow rows stack."""
        return QSize(theme.px(200), theme.px(48))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the control where it fits."""
        self._turn(self.width())
        super().resizeEvent(event)


class Panel(QFrame):
    """A card with a heading and parts below each other; rows are parted by thin lines."""

    def __init__(self, title: str = "", line: str = "") -> None:
        super().__init__()
        self.setProperty("panel", "card")
        self.title = Text(title, size=20, weight=600, lines=0)
        self.line = Text(line, tone="text2", lines=0)
        self.column = QVBoxLayout(self)
        inner = theme.px(20)
        self.column.setContentsMargins(inner, theme.px(16), inner, theme.px(16))
        self.column.setSpacing(theme.px(12))
        head = QVBoxLayout()
        head.setSpacing(theme.px(4))
        head.addWidget(self.title)
        head.addWidget(self.line)
        self.column.addLayout(head)
        self.title.setVisible(bool(title))
        self.line.setVisible(bool(line))
        self._rows = 0

    def say(self, line: str) -> None:
        """Change the line below the heading."""
        self.line.setText(line)
        self.line.setVisible(bool(line))

    def add_row(self, row: QWidget) -> None:
        """Add `row`, after a thin line when there is one before."""
        if self._rows:
            self.column.addWidget(rule())
        self._rows += 1
        self.column.addWidget(row)

    def clear_rows(self, first: int = 1) -> None:
        """Take away everything below the heading, or from the part numbered `first` on."""
        clear(self.column, first)
        self._rows = 0
