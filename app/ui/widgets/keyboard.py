"""The keyboard on the screen: one widget, so that a finger that misses a key by a little still hits it.

Letters are typed when the finger lifts, or when the next one comes down, as people type with two thumbs; erasing and
the arrows act at once and repeat. It never takes the focus: who wants its keys connects to its signals.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QEventPoint, QPainter, QTouchEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import draw, theme
from app.ui.keyboard_layouts import Key, Page, accents_of, rows_of
from app.ui.widgets import keys
from app.ui.widgets.accents import Accents
from app.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

HOLD_MS, REPEAT_MS = 450, 60
_MOUSE = -1  # the number of the one pointer that is no finger
_TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd)
_AT_ONCE = ("erase", "left", "right")
_NEXT_SHIFT: dict[keys.Shift, keys.Shift] = {"off": "once", "once": "locked", "locked": "off"}
_PAGES: dict[str, Page] = {"letters": "letters", "signs": "signs", "more": "more"}


@dataclass(slots=True)
class _Press:
    key: Key
    offering: bool = False  # its accents are open


class Keyboard(QWidget):
    """`typed` carries a character, `moved` -1 or 1 for the arrows; times are in milliseconds."""

    typed = Signal(str)
    erased = Signal()
    entered = Signal()
    moved = Signal(int)
    dismissed = Signal()

    def __init__(self, layout: str, parent: QWidget, *, hold: int = HOLD_MS, repeat: int = REPEAT_MS) -> None:
        super().__init__(parent)
        self._layout, self._row, self._hold_ms, self._repeat_ms = layout, 60, hold, repeat
        self.page: Page = "letters"
        self.shift: keys.Shift = "off"
        self._suggested = False  # whether shift is as a sentence's beginning wants it, and nobody has touched it
        self._presses: dict[int, _Press] = {}
        self._over = parent
        self.accents = Accents(parent)
        self.accents.setFocusProxy(self)
        self.accents.chosen.connect(self._take_accent)
        self._hold = QTimer(self, singleShot=True, interval=hold)
        self._hold.timeout.connect(self._offer_accents)
        self._repeat = QTimer(self)
        self._repeat.timeout.connect(self._again)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Keyboard"))
        self.hide()

    def set_layout(self, layout: str) -> None:
        """Use the letters of another layout."""
        self._layout = layout
        self.update()

    def set_row(self, row: int) -> None:
        """Set a row's height, in design pixels."""
        self._row = row
        self.updateGeometry()

    def begin(self, page: Page) -> None:
        """Somebody begins to type in another field."""
        self.page, self.shift, self._suggested = page, "off", False
        self.let_go()

    def suggest_capital(self, capital: bool) -> None:
        """A sentence begins, or does not; what a person locked stays."""
        if self.shift != "locked":
            self.shift, self._suggested = "once" if capital else "off", capital
            self.update()

    def sizeHint(self) -> QSize:
        """Four rows."""
        return QSize(theme.px(480), 4 * theme.px(self._row) + 2 * theme.px(keys.EDGE))

    def places(self) -> keys.Places:
        """Where each key of the page is, its share of the gaps included."""
        return keys.places(rows_of(self._layout, self.page), self.width(), theme.px(self._row))

    def press(self, finger: int, at: QPoint) -> None:
        """A finger comes down."""
        for other in [each for each in self._presses if each != finger]:
            self.release(other)
        self.accents.hide()
        key = keys.nearest(self.places(), at)
        self._presses[finger] = _Press(key)
        if key.kind in _AT_ONCE:
            self._act(key)
            self._repeat.start(self._hold_ms)
        else:
            self._wait_for_hold(key)
        self.update()

    def slide(self, finger: int, at: QPoint) -> None:
        """A finger slides: to an accent, or to the key that was meant."""
        press = self._presses.get(finger)
        if press is None:
            return
        places = self.places()
        key = keys.nearest(places, at)
        if press.offering:
            if not dict(places)[press.key].contains(at) or self.accents.pointed:
                self.accents.point(self.accents.mapFromGlobal(self.mapToGlobal(at)))
        elif key != press.key and key.kind == press.key.kind == "text":
            press.key = key
            self._wait_for_hold(key)
            self.update()

    def release(self, finger: int) -> None:
        """A finger lifts."""
        press = self._presses.pop(finger, None)
        self._hold.stop()
        self._repeat.stop()
        self.update()
        if press is not None and press.offering:
            if self.accents.pointed:
                self._take_accent(self.accents.pointed)
        elif press is not None and press.key.kind not in _AT_ONCE:
            self._act(press.key)

    def let_go(self) -> None:
        """Forget all fingers: nothing comes of them."""
        self._presses.clear()
        self._hold.stop()
        self._repeat.stop()
        self.accents.hide()
        self.update()

    def _wait_for_hold(self, key: Key) -> None:
        self._hold.stop()
        if key.kind == "text" and accents_of(key.text):
            self._hold.start()

    def _act(self, key: Key) -> None:
        self.update()
        if key.kind == "text":
            self._type(keys.shown(key, self.shift))
        elif key.kind == "shift":
            self.shift = "off" if self._suggested else _NEXT_SHIFT[self.shift]
            self._suggested = False
        elif key.kind == "page":
            self.page = _PAGES[key.text]
        elif key.kind in ("left", "right"):
            self.moved.emit(-1 if key.kind == "left" else 1)
        else:
            {"erase": self.erased, "enter": self.entered, "hide": self.dismissed}[key.kind].emit()

    def _type(self, text: str) -> None:
        if self.shift == "once":
            self.shift, self._suggested = "off", False
        self.typed.emit(text)

    def _again(self) -> None:
        self._repeat.setInterval(self._repeat_ms)
        for press in list(self._presses.values()):
            self._act(press.key)

    def _offer_accents(self) -> None:
        places = dict(self.places())
        for press in self._presses.values():
            press.offering = True
            place = places[press.key].translated(self.mapTo(self._over, QPoint(0, 0)))
            self.accents.open(accents_of(keys.shown(press.key, self.shift)), QRect(place))

    def _take_accent(self, accent: str) -> None:
        self.accents.hide()
        self._type(accent)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Fingers, each of them; Qt makes a mouse of the first one only where nobody wants them."""
        if isinstance(event, QTouchEvent) and event.type() in _TOUCHES:
            for point in event.points():
                self._touch(point)
            return True
        if event.type() == QEvent.Type.TouchCancel:
            self.let_go()
            return True
        return super().event(event)

    def _touch(self, point: QEventPoint) -> None:
        at = point.position().toPoint()
        if point.state() == QEventPoint.State.Pressed:
            self.press(point.id(), at)
        elif point.state() == QEventPoint.State.Updated:
            self.slide(point.id(), at)
        elif point.state() == QEventPoint.State.Released:
            self.release(point.id())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A tap or click."""
        self.press(_MOUSE, event.position().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second of two quick taps."""
        self.press(_MOUSE, event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The pointer slides."""
        self.slide(_MOUSE, event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The pointer lifts."""
        del event
        self.release(_MOUSE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and keys."""
        del event
        painter = draw.smooth(QPainter(self))
        painter.fillRect(self.rect(), theme.colour("sunken"))
        painter.fillRect(0, 0, self.width(), 1, theme.colour("line"))
        down = [press.key for press in self._presses.values()]
        for key, place in self.places():
            keys.paint_key(painter, key, place, self.shift, pressed=key in down)
