"""Tags as chips: a tap adds or takes away; a row that is full ends in "+", which opens all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui import draw, icons, theme
from app.ui.widgets.entry import Entry
from app.ui.widgets.flow import Flow
from app.ui.widgets.scroll import Scroll
from app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_GAP = 8
LONGEST_TAG = 60  # characters


class Chip(QAbstractButton):
    """A tag, on or off."""

    def __init__(self, text: str, *, on: bool = False, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setText(text)
        self.setCheckable(not icon)
        self.setChecked(on)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def _bold(self) -> bool:
        return self.isChecked() or bool(self._icon)

    def sizeHint(self) -> QSize:
        """Wide enough for the words in either weight and the check, so that a tap moves nothing."""
        height = theme.px(48)
        if not self.text():
            return QSize(self.round_width(), height)
        words = draw.width_of(self.text(), theme.font(16, 600))
        return QSize(words + theme.px(12 + 20 + 6 + 14), height)

    def round_width(self) -> int:
        """The width without words."""
        return theme.px(50)

    def minimumSizeHint(self) -> QSize:
        """Long tags are elided."""
        return QSize(self.round_width(), theme.px(48))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A tag that does not fit says itself in the tooltip."""
        super().resizeEvent(event)
        self.setToolTip(draw.tooltip(self.text()) if self.width() < self.sizeHint().width() else "")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second of two taps in haste counts for nothing: it would take back what the first did."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pill, its check and its words."""
        del event
        painter = draw.smooth(QPainter(self))
        on, radius = self.isChecked(), self.height() / 2
        ground = "accent_soft" if on else "sunken" if self.isDown() else "surface"
        edge = theme.colour("accent" if on else "edge")
        draw.rounded(painter, self.rect(), radius, theme.colour(ground), edge, theme.px(2) if on else theme.px(1))
        tone = theme.colour("accent" if self._bold() else "text")
        size = theme.px(20)
        font = theme.font(16, 600 if self._bold() else 500)
        icon = self._icon or ("check" if on else "")
        middle = (self.height() - size) // 2
        if not self.text() or (self._icon and self.width() <= self.round_width()):
            icons.paint(painter, icon, QRect((self.width() - size) // 2, middle, size, size), tone, 2.4)
        elif icon:
            icons.paint(painter, icon, QRect(theme.px(12), middle, size, size), tone, 2.4)
            left = theme.px(12 + 20 + 6)
            room = QRect(left, 0, self.width() - left - theme.px(12), self.height())
            draw.text(painter, room, self.text(), font, tone)
        else:
            room = self.rect().adjusted(theme.px(14), 0, -theme.px(14), 0)
            draw.text(painter, room, self.text(), font, tone, align="centre")
        if self.hasFocus():
            draw.focus_ring(painter, self.rect(), radius)


class TagRow(QWidget):
    """The tags of one lead in at most `rows` rows; `toggled` carries the tag and whether it is on now.

    They end in a chip that opens all of them, `always` or where not all fit in.
    """

    toggled = Signal(str, bool)
    more = Signal()

    def __init__(
        self, words: str = "", icon: str = "plus", *, always: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows, self._always = 2, always
        self._chips: list[Chip] = []
        self._words = words or tr("Tag")
        self._plus = self._make_plus(icon, words or tr("Add a tag"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _make_plus(self, icon: str, name: str) -> Chip:
        plus = Chip(self._words, icon=icon, parent=self)
        plus.setAccessibleName(name)
        plus.clicked.connect(self.more)
        return plus

    def set_rows(self, rows: int) -> None:
        """Set the most rows; a single row ends in a round plus without words."""
        self._rows = rows
        self._plus.setText(self._words if rows > 1 else "")
        self._place()
        self.updateGeometry()

    def show_tags(self, tags: Sequence[str], on: Iterable[str]) -> None:
        """Show `tags` in this order."""
        chosen = set(on)
        if [chip.text() for chip in self._chips] != list(tags):
            for chip in self._chips:
                chip.hide()
                chip.deleteLater()
            self._chips = [Chip(tag, parent=self) for tag in tags]
            for chip in self._chips:
                chip.clicked.connect(lambda on, chip=chip: self.toggled.emit(chip.text(), on))
            self._place()
            self.updateGeometry()
        for chip in self._chips:
            chip.setChecked(chip.text() in chosen)

    def _places(self, width: int) -> tuple[list[QRect], QRect]:
        """Where the chips that fit go, and the plus after them; it is empty where there is none."""
        if not self._always:
            places, _ = self._places_before(0, width)
            if len(places) == len(self._chips):
                return places, QRect(0, places[-1].y(), 0, theme.px(48)) if places else QRect()
        return self._places_before(self._plus.sizeHint().width(), width)

    def _places_before(self, plus: int, width: int) -> tuple[list[QRect], QRect]:
        gap, height = theme.px(_GAP), theme.px(48)
        widths = [min(chip.sizeHint().width(), max(width, 1)) for chip in self._chips]
        places: list[QRect] = []
        left = row = 0
        for wide in widths:
            room = width - (plus + gap if row == self._rows - 1 else 0)
            if left and left + wide > (width if row < self._rows - 1 else room):
                if row == self._rows - 1:
                    break
                left, row = 0, row + 1
                room = width - (plus + gap if row == self._rows - 1 else 0)
            places.append(QRect(left, row * (height + gap), min(wide, room), height))
            left += places[-1].width() + gap
        if left + plus > width and left + self._plus.round_width() <= width:
            plus = self._plus.round_width()
        elif left + plus > width:
            left, row = 0, row + 1
        return places, QRect(left, row * (height + gap), plus, height)

    def _place(self) -> None:
        places, plus = self._places(self.width())
        for number, chip in enumerate(self._chips):
            chip.setVisible(number < len(places))
            if number < len(places):
                chip.setGeometry(places[number])
        self._plus.setGeometry(plus)
        self._plus.setVisible(not plus.isEmpty())

    def heightForWidth(self, width: int) -> int:
        """As many rows as are used."""
        return self._places(width)[1].bottom() + 1

    def sizeHint(self) -> QSize:
        """One row, all of it."""
        return QSize(theme.px(300), self.heightForWidth(self.width() or theme.px(300)))

    def minimumSizeHint(self) -> QSize:
        """At least one row."""
        return QSize(theme.px(120), theme.px(48))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the chips anew."""
        super().resizeEvent(event)
        self._place()


class TagSheet(QWidget):
    """All tags at once, and a field for a new one."""

    toggled = Signal(str, bool)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = Entry(tr("New tag"), tr("Add"), longest=LONGEST_TAG)
        self.entry.entered.connect(self._add)
        self.entry.dismissed.connect(self.closed)
        self._scroll = Scroll()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(12))
        layout.addWidget(self.entry)
        layout.addWidget(self._scroll, 1)

    def show_tags(self, tags: Sequence[str], on: Iterable[str]) -> None:
        """Show all `tags`."""
        chosen = set(on)
        inside = QWidget()
        flow = Flow(theme.px(_GAP), inside)
        for tag in tags:
            chip = Chip(tag, on=tag in chosen)
            chip.clicked.connect(lambda on, tag=tag: self.toggled.emit(tag, on))
            flow.addWidget(chip)
        self._scroll.setWidget(inside)

    def _add(self, tag: str) -> None:
        self.toggled.emit(tag, True)
        self.closed.emit()
