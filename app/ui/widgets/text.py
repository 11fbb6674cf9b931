"""Text that people read: plain always, on a fixed line height, elided with the whole in its tooltip."""

from __future__ import annotations

import math
from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QWidget

from app.ui import draw, theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

_ENDLESS = 10_000
_WIDTHS = 8  # that lines are remembered for


class Text(QLabel):
    """One or more lines of plain text; `lines` 0 shows them all."""

    def __init__(
        self,
        text: str = "",
        size: int = 16,
        weight: int = 400,
        tone: str = "text",
        *,
        lines: int = 1,
        tabular: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._starts: dict[int, list[int]] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._lines, self._weight, self._tabular, self._size = lines, weight, tabular, size
        self.tone = tone
        self.resize_type(size)
        self.setWordWrap(lines != 1)
        self.setText(text)

    def resize_type(self, size: int) -> None:
        """Set the type's size in design pixels."""
        self._size = size
        self.setFont(theme.font(size, self._weight, tabular=self._tabular))
        self.updateGeometry()

    def set_lines(self, lines: int) -> None:
        """Set the most lines, of a text that may have several."""
        if lines != self._lines:
            self._lines = lines
            self._tell_whole()
            self.updateGeometry()

    def set_tone(self, tone: str) -> None:
        """Set the colour by its name."""
        if tone != self.tone:
            self.tone = tone
            self.update()

    def setText(self, text: str) -> None:
        """Show `text` as it is, whatever markup it may hold."""
        if text == self.text() and self.accessibleName() == text:
            return
        super().setText(text)
        self._starts.clear()
        self.setAccessibleName(text)
        self._tell_whole()
        self.updateGeometry()

    def is_elided(self) -> bool:
        """Whether not all of the text is to be seen."""
        return self._laid_out(self.width())[1]

    def _laid_out(self, width: int) -> tuple[list[str], bool]:
        """The text in lines as they are shown at `width`, and whether some of it is left out."""
        metrics = QFontMetricsF(self.font())
        if self._lines == 1:
            words = self.text().replace("\n", " ")
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width + 0.5)
            return [shown], shown != words
        text = self.text().replace("\n", "\u2028")
        starts = self._line_starts(text, width)
        limit = self._lines or _ENDLESS
        kept = [text[a:b].rstrip("\u2028 ") for a, b in zip(starts, [*starts[1:], len(text)], strict=True)][:limit]
        left_out = len(starts) > limit
        if left_out:
            rest = text[starts[limit - 1] :].replace("\u2028", " ")
            kept[-1] = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
        return kept or [""], left_out

    def changeEvent(self, event: QEvent) -> None:
        """Lines break elsewhere in another type."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._starts.clear()

    def _line_starts(self, text: str, width: int) -> list[int]:
        """Where lines begin at `width`: layouts ask for it many times a pass, so the latest are remembered."""
        if width not in self._starts:
            if len(self._starts) >= _WIDTHS:
                self._starts.clear()
            self._starts[width] = self._broken(text, width)
        return self._starts[width]

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Align the lines; what stands in the middle has lines of about the same length."""
        super().setAlignment(alignment)
        self._starts.clear()

    def _broken(self, text: str, width: int) -> list[int]:
        starts = self._broken_within(text, width)
        if len(starts) == 1 or not self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return starts
        metrics = QFontMetricsF(self.font())
        widths = range(
            math.ceil(max(map(metrics.horizontalAdvance, text.split()), default=1)), width
        )  # no word breaks for it
        least = bisect_left(widths, -len(starts), key=lambda each: -len(self._broken_within(text, each)))
        return self._broken_within(text, widths[least]) if least < len(widths) else starts

    def _broken_within(self, text: str, width: int) -> list[int]:
        layout = QTextLayout(text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        starts = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            starts.append(line.textStart())
        layout.endLayout()
        return starts

    def _full_width(self) -> int:
        metrics = QFontMetricsF(self.font())
        return math.ceil(max(metrics.horizontalAdvance(part) for part in self.text().split("\n")))

    def sizeHint(self) -> QSize:
        """The whole text on one line."""
        return QSize(self._full_width(), theme.line_height(self._size) * (self.text().count("\n") + 1))

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters; the rest is elided or wraps."""
        return QSize(min(self._full_width(), theme.px(40)), theme.line_height(self._size))

    def hasHeightForWidth(self) -> bool:
        """Whether the height follows from the width."""
        return self._lines != 1

    def heightForWidth(self, width: int) -> int:
        """As high as its lines at `width`."""
        return theme.line_height(self._size) * len(self._laid_out(width)[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the tooltip true to what is shown."""
        super().resizeEvent(event)
        self._tell_whole()

    def _tell_whole(self) -> None:
        self.setToolTip(draw.tooltip(self.text()) if self.is_elided() else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines on their fixed height."""
        del event
        painter = QPainter(self)
        painter.setPen(theme.colour(self.tone))
        metrics = QFontMetricsF(self.font())
        height = theme.line_height(self._size)
        lines = self._laid_out(self.width())[0]
        top = (self.height() - height * len(lines)) / 2
        for number, line in enumerate(lines):
            left = 0.0
            if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
                left = (self.width() - metrics.horizontalAdvance(line)) / 2
            elif self.alignment() & Qt.AlignmentFlag.AlignRight:
                left = self.width() - metrics.horizontalAdvance(line)
            inside = (height - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
            painter.drawText(QPointF(left, top + number * height + inside), line)
