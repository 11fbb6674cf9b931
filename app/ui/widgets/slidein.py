"""A scan's result while something else than its card is on the screen: it slides in at the top right, over everything.

It is up with the scan, above pages, sheets and the PIN, takes neither keys nor focus, and goes after eight seconds or
when the card itself comes on the screen; a tap leads there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, QPropertyAnimation, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import draw, theme
from app.ui.widgets.stars import Stars
from app.ui.widgets.strip import Strip
from app.ui.widgets.text import Text
from app.ui.words import name_of

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from app.lead import Lead
    from app.ui.results import Result

SECONDS = 8
_WIDE, _SHADOW, _SLIDE_MS = 420, 16, 180


class SlideIn(QWidget):
    """Over `parent`, `top` pixels below its upper edge; `opened` says that it was tapped."""

    opened = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lead: Lead | None = None
        self.top = 0
        self._over = parent
        self.strip, self.name, self.stars = Strip(acts=False), Text(size=28, weight=600), Stars(40)
        for part in (self.strip, self.name, self.stars):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._rest = QWidget()
        inside = QVBoxLayout(self._rest)
        inside.setContentsMargins(theme.px(20), theme.px(12), theme.px(20), theme.px(14))
        inside.setSpacing(theme.px(6))
        inside.addWidget(self.name)
        inside.addWidget(self.stars)
        self._rest.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        edge = theme.px(_SHADOW)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setSpacing(0)
        layout.addWidget(self.strip)
        layout.addWidget(self._rest)
        self._slide = QPropertyAnimation(self, b"pos", self)
        self._slide.setDuration(_SLIDE_MS)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.timer = QTimer(self, singleShot=True, interval=SECONDS * 1000)
        self.timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def show_result(self, result: Result, lead: Lead | None, *, motion: bool = True) -> None:
        """Show `result`, and whose it is."""
        arriving = self.isHidden()
        self.strip.show_result(result)
        self.show_lead(lead)
        self._place(from_outside=arriving and motion)
        self.show()
        self.raise_()
        self.timer.start()

    def follow(self, result: Result, line: str) -> None:
        """Say silently what became of it meanwhile."""
        if self.strip.result is None or self.strip.result.title != result.title:
            self.strip.show_result(result)
        self.strip.say(line)
        self._place(from_outside=False)

    def show_lead(self, lead: Lead | None) -> None:
        """Name and stars of `lead` as they are now; None shows the result alone."""
        self.lead = lead
        self._rest.setVisible(lead is not None)
        if lead is not None:
            self.name.setText(name_of(lead))
            self.stars.show_rating(lead.remarks.rating)
        self.setAccessibleName(" ".join(part for part in (self.strip.accessibleName(), self.name.text()) if part))

    def _place(self, *, from_outside: bool) -> None:
        edge = theme.px(_SHADOW)
        self.strip.arrange(20, compact=True)
        wide = min(theme.px(_WIDE) + 2 * edge, self._over.width())
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.resize(wide, self.heightForWidth(wide) if self.hasHeightForWidth() else self.sizeHint().height())
        place = QPoint(self._over.width() - wide + edge - theme.px(16), self.top - edge + theme.px(8))
        self._slide.stop()
        if from_outside:
            self.move(self._over.width() - theme.px(_WIDE) // 2, place.y())  # half of it is seen at once
            self._slide.setStartValue(self.pos())
            self._slide.setEndValue(place)
            self._slide.start()
        else:
            self.move(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the window's edge."""
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._place(from_outside=False)
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A tap leads to the card."""
        event.accept()
        self.hide()
        self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys are for what lies below."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and its soft shadow."""
        del event
        draw.floating(draw.smooth(QPainter(self)), self.rect(), theme.px(_SHADOW), theme.px(16))
