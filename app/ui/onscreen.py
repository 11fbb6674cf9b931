"""When the keyboard on the screen shows, and where its keys go.

It follows the hands: after a touch into a field it shows, once somebody types on a real keyboard it is gone ("on" shows
it after a click, too). Its keys are sent to the field that has the focus, not to the window, where `app.ui.wedge` looks
for scanners; a scanner's keys never come as far as here. The desk is laid out in the room that is left, and moved up
where that is still not enough to see the field.

A scan may take the card while somebody types. What they type in the next moment then goes to the window, which knows
what it belongs to (`app.ui.typing_on`); meanwhile the keyboard stays, so that no finger hits what lies below.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QInputDevice, QKeyEvent, QMouseEvent, QTouchEvent, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from app.ui import language, theme
from app.ui.keyboard_layouts import layout_of
from app.ui.keyboard_rules import begins_sentence, first_page, row_height, wanted
from app.ui.room import cover
from app.ui.sight import bring_into_sight
from app.ui.typing_on import REST_MS
from app.ui.widgets.keyboard import Keyboard

if TYPE_CHECKING:
    from app.settings import Settings
    from app.ui.keyboard_rules import Hands
    from app.ui.window import Window

Field = QLineEdit | QPlainTextEdit
_PEOPLE_S = (Qt.Key.Key_Backspace, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)  # no scanner begins with these
_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin)
_LIFTS = (QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)


def _is_typing(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and (bool(event.text().strip()) or event.key() in _PEOPLE_S)


def _settle() -> None:
    """Have all layouts know what they hold by now."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


class OnScreen(QObject):
    """The keyboard of a window; lives as long as the window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._handle: QWindow | None = None
        self.settings = window.kiosk.settings
        self.hands: Hands = "none"
        self._put_away = False  # with its own key: until the next tap into a field
        self._on_keyboard = False  # where the last press was
        self._down = False  # a finger is on the desk: nothing moves under it
        self._sending = False
        self._field: Field | None = None
        self.keyboard = Keyboard(self._layout(), window)
        self.keyboard.typed.connect(self._type)
        self.keyboard.erased.connect(lambda: self._send(Qt.Key.Key_Backspace))
        self.keyboard.entered.connect(lambda: self._send(Qt.Key.Key_Return, "\r"))
        self.keyboard.moved.connect(lambda by: self._send(Qt.Key.Key_Left if by < 0 else Qt.Key.Key_Right))
        self.keyboard.dismissed.connect(self._dismiss)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.review)
        self._least = 0
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._follow)
        self.attend()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def _layout(self) -> str:
        return layout_of(self.settings.keyboard_layout, language.language())

    def attend(self) -> None:
        """The window has a new desk."""
        self._window.desk.installEventFilter(self)

    def watch(self) -> None:
        """The window is on the screen: see what hands use."""
        handle = self._window.windowHandle()
        if handle is not self._handle:
            self._handle = handle
            handle.installEventFilter(self)

    def restyle(self, settings: Settings) -> None:
        """The settings or the look changed."""
        self.settings = settings
        self.keyboard.set_layout(self._layout())
        self.review()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Learn from what reaches the window what the hands use; keys of scanners do not come so far."""
        if watched is not self._handle:
            if event.type() == QEvent.Type.LayoutRequest and self.keyboard.isVisible():
                self._later.start()
        elif event.type() in _PRESSES and isinstance(event, QMouseEvent | QTouchEvent):
            touch = event.deviceType() == QInputDevice.DeviceType.TouchScreen
            self._pressed(event.points()[0].position().toPoint(), "touch" if touch else "mouse")
        elif event.type() in _LIFTS:
            self._down = False
            QTimer.singleShot(0, self, self.review)
        elif isinstance(event, QKeyEvent) and _is_typing(event) and self.hands != "keys":
            self.hands, self._down = "keys", False
            self.review()
        return super().eventFilter(watched, event)

    def _pressed(self, at: QPoint, hands: Hands) -> None:
        floating = (self.keyboard, self.keyboard.accents)
        self._on_keyboard = any(each.isVisible() and each.geometry().contains(at) for each in floating)
        self.hands = hands
        self._down = not self._on_keyboard
        if self._down:
            self._rest.stop()
            self._put_away = False

    def _focused(self) -> Field | None:
        focused = self._window.focusWidget()
        return focused if isinstance(focused, Field) and not focused.isReadOnly() and focused.isVisible() else None

    def _on_focus(self) -> None:
        if not shiboken6.isValid(self._window):  # it is going, and so is the focus
            return
        focused = self._focused()
        if focused is not None:
            self._rest.stop()
            if focused is not self._field:
                self.keyboard.begin(first_page(focused.inputMethodHints()))
        elif self._field is not None and self.keyboard.isVisible() and self._on_keyboard and not self._sending:
            self._rest.start()  # nobody tapped elsewhere, and nobody was done: it was taken away
        self.review()

    def review(self) -> None:
        """Show or hide the keyboard, as things are."""
        self._field, was = self._focused(), self.keyboard.isVisible()
        if self._down or (was and self._rest.isActive()):
            return
        shows = self._field is not None and wanted(self.settings.keyboard, self.hands) and not self._put_away
        if was and not shows:
            self.keyboard.let_go()
        self.keyboard.setFocusProxy(self._field)  # type: ignore[arg-type]  # None is no proxy
        self.keyboard.setVisible(shows)
        self._suggest()
        if was or shows:
            self.place()

    def place(self) -> None:
        """Lay out the desk in what is left of the window, with the field in sight."""
        window, desk = self._window, self._window.desk
        whole = window.rect()
        self.keyboard.set_row(row_height(whole.width() / theme.scale(), whole.height() / theme.scale()))
        height = self.keyboard.sizeHint().height() if self.keyboard.isVisible() else 0
        self.keyboard.setGeometry(0, whole.height() - height, whole.width(), height)
        self.keyboard.raise_()
        self.keyboard.accents.raise_()
        left = whole.height() - height
        shrinks = left < desk.height()
        cover(window, height)
        if shrinks:  # what is typed in makes room for itself before the room is gone
            desk.arrange()
        desk.setGeometry(0, 0, whole.width(), left)
        if not shrinks:
            desk.arrange()
        if height:
            _settle()
            self._least = desk.least_height()
            desk.setGeometry(0, 0, whole.width(), max(left, min(self._least, whole.height())))
            _settle()
            self._show_field(left)
            self._later.start()  # what scrolls knows a moment later how far

    def _follow(self) -> None:
        """Something on the desk became higher or lower."""
        if not self.keyboard.isVisible():
            return
        if self._window.desk.least_height() != self._least:
            self.place()
        else:
            self._show_field(self.keyboard.y())

    def _show_field(self, room: int) -> None:
        if self._field is not None:
            bring_into_sight(self._field, self._window.desk, room)

    def _suggest(self) -> None:
        """Begin sentences with a capital, in notes."""
        field = self._field
        if isinstance(field, QPlainTextEdit) and self.keyboard.page == "letters":
            before = field.toPlainText()[: field.textCursor().position()]
            self.keyboard.suggest_capital(begins_sentence(before))

    def _type(self, text: str) -> None:
        self._send(Qt.Key.Key_unknown, text)

    def _send(self, key: Qt.Key, text: str = "") -> None:
        """Let whoever is typed at have a key, or the window while nobody is."""
        receiver = self._field if self._field is not None and shiboken6.isValid(self._field) else self._window
        if receiver is self._window and self._rest.isActive():
            self._rest.start()
        self._sending = True
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(receiver, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))
        self._sending = False
        self._suggest()

    def _dismiss(self) -> None:
        self._put_away = True
        self._rest.stop()
        self.review()
