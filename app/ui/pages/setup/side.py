"""What stands beside a step of Setup: its title, what to do, what became of it, and a word of caution."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui import icons, theme
from app.ui.widgets.notice import Notice
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from app.ui.joining import Saying
    from app.ui.sizes import Sizes


class Mark(QWidget):
    """An icon as part of a layout, in the colour called `tone`."""

    def __init__(self, icon: str, size: int = 24, tone: str = "text2") -> None:
        super().__init__()
        self._icon, self._tone = icon, tone
        self.setFixedSize(theme.px(size), theme.px(size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon."""
        del event
        icons.paint(QPainter(self), self._icon, QRect(0, 0, self.width(), self.height()), theme.colour(self._tone))


def remark(icon: str, words: str) -> QWidget:
    """A quiet line with an icon."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(12))
    row.addWidget(Mark(icon))
    row.addWidget(Text(words, size=14, tone="text2", lines=0), 1)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    return made


def row_on_top(step: QWidget) -> QHBoxLayout:
    """A row at the top of `step`, as high as its highest part; what is left over stays below."""
    column = QVBoxLayout(step)
    column.setContentsMargins(0, 0, 0, 0)
    row = QHBoxLayout()
    column.addLayout(row)
    column.addStretch(1)
    return row


class Side(QWidget):
    """Title, line, notice and remarks from the top; `buttons` go to the bottom, each on its line."""

    def __init__(self, title: str, line: str, remarks: tuple[QWidget, ...] = ()) -> None:
        super().__init__()
        self.title = Text(title, size=28, weight=600, lines=0)
        self.line = Text(line, tone="text2", lines=0)
        self.notice = Notice()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(12))
        for part in (self.title, self.line, self.notice, *remarks):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self._remarks = remarks

    def say(self, saying: Saying | None) -> None:
        """Say what became of it, in the remarks' place."""
        self.notice.say(saying)
        for each in self._remarks:
            each.setVisible(saying is None)

    def arrange(self, sizes: Sizes) -> None:
        """Take the measures of `sizes`."""
        self.title.resize_type(20 if sizes.kind == "compact" else 28)
