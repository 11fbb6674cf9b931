"""The window: the desk that fills it, what floats over it, and the keys that nobody took."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from app.ui import focus
from app.ui.application import wear
from app.ui.bridge import Bridge
from app.ui.desk import Desk
from app.ui.elsewhere import Elsewhere
from app.ui.farewell import parting_words
from app.ui.flash import Flash
from app.ui.idling import Idling
from app.ui.lock import Lock
from app.ui.onscreen import OnScreen
from app.ui.wedge import Wedge
from app.ui.widgets.toast import Toast
from hardware.burst import Options

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent

    from app.settings import Settings
    from app.ui.kiosklike import KioskLike

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
"""With one of them held, a letter is no part of a code."""
_LOOK = ("language", "text_scale", "theme", "accent", "logo")
"""Settings that change how everything looks."""


class Window(QWidget):
    """The kiosk's one window; closing it stops the kiosk. `parted` carries what is still to be said then."""

    parted = Signal(str)

    def __init__(self, kiosk: KioskLike, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        super().__init__()
        self.kiosk, self._now = kiosk, now
        self._leaving = False
        self.setWindowTitle("Lead Kiosk")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMinimumSize(QSize(960, 540))
        self.resize(1280, 800)
        self.bridge = Bridge(kiosk, self)
        self.bridge.jotting.now = self.bridge.guard.now = now
        self.bridge.jotting.told.connect(self._tell)
        self._settings = kiosk.settings
        self.desk = self._new_desk()
        self.toast, self.flash = Toast(self), Flash(self, self.bridge)
        self.elsewhere = Elsewhere(self, self.desk)
        self.lock, self.idling = Lock(self), Idling(self)
        self.onscreen = OnScreen(self)
        self.wedge = self._new_wedge()
        self.bridge.settings.connect(self._on_settings)
        self.onscreen.place()

    def _new_desk(self) -> Desk:
        kept = self.bridge
        bridge = Bridge(self.kiosk, self, guard=kept.guard, jotting=kept.jotting, said=kept.said)
        desk = Desk(bridge, now=self._now)
        desk.bridge.play.connect(self.bridge.play)
        desk.told.connect(self._tell)
        desk.setParent(self)
        return desk

    def _tell(self, sentence: str, undo: Callable[[], None] | None) -> None:
        self.toast.say(sentence, undo)

    def _new_wedge(self) -> Wedge:
        return Wedge(self.bridge, Options(**self._settings.wedge.model_dump()), self)

    def _on_settings(self, settings: Settings) -> None:
        before, self._settings = self._settings, settings
        if settings.wedge != before.wedge:
            self.wedge.close()
            self.wedge.deleteLater()
            self.wedge = self._new_wedge()
        if any(getattr(settings, each) != getattr(before, each) for each in _LOOK):
            self.rebuild()
        self.onscreen.restyle(settings)

    def rebuild(self) -> None:
        """Make everything anew in the language, size and look that the settings name; the same page is open."""
        old, old_toast = self.desk, self.toast
        old.close_down()
        old.hide()
        scanning_at = old.scan_page.place()
        old.clear()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            wear(app, self._settings)
        self.desk, self.toast = self._new_desk(), Toast(self)
        self.elsewhere = Elsewhere(self, self.desk)
        self.desk.go(old.page_name)
        self.desk.scan_page.return_to(scanning_at)
        self.desk.page.return_to(old.page.place())
        self.toast.again(old_toast)
        self.lock.wire()
        self.idling.restyle()
        for gone in (old, old_toast, old.bridge):
            gone.deleteLater()
        self.desk.show()
        self.onscreen.attend()
        self.onscreen.place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the pages anew."""
        super().resizeEvent(event)
        self.onscreen.place()
        if not self.toast.isHidden():
            self.toast.place()

    def showEvent(self, event: QShowEvent) -> None:
        """Start with the keyboard nowhere, so that what a scanner types goes to the code field."""
        super().showEvent(event)
        self.onscreen.watch()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that nobody took are a code typed by hand."""
        if self.lock.take(event):
            return
        if self.desk.page_name == "setup":  # codes are typed there where the form is
            super().keyPressEvent(event)
            return
        if self.desk.scan_page.typing_on.take(event):
            return
        typed = event.text()
        plain = not event.modifiers() & _COMMANDS
        typing = isinstance(self.focusWidget(), QLineEdit | QPlainTextEdit)
        if plain and typed.isprintable() and typed.strip() and not typing:
            self.desk.go("scan")
            self.desk.scan_page.type_code(typed)
        elif plain and typed == " " and not typing and self.desk.page_name == "scan":
            self.desk.scan_page.camera.keep_picture()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab leads to the next control as it is read, from nowhere into the open page."""
        return focus.step(self, forward=next, start=self.desk.page)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A tap on the ground ends typing."""
        super().mousePressEvent(event)
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()

    def leave(self) -> None:
        """Close without asking anybody, as a signal from the system does."""
        self._leaving = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is typed, and stop the kiosk; a locked one asks for the PIN first."""
        if not self._leaving and self.lock.refuses():
            event.ignore()
            return
        words = "" if self._leaving else parting_words(self.bridge.standing().targets)
        self._leaving = True  # it closes once
        self.let_go()
        if words:
            self.parted.emit(words)
        self.kiosk.stop()
        event.accept()

    def let_go(self) -> None:
        """Save what is typed, and hear nothing more: of the kiosk, nor of keys."""
        self.wedge.close()  # what it holds may be the end of a note
        self.desk.close_down()
        self.lock.close_down()
        self.bridge.close()
