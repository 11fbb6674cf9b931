"""The kiosk lock as the window shows it: the rail's entry, the PIN pad, full screen, what a locked window refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence

from app.ui.awake import Awake
from app.ui.widgets.pinsheet import ChoosePin, GivePin
from app.ui.widgets.sheet import Sheet
from app.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.ui.window import Window

_BEHIND = ("settings",)
"""Pages that a locked kiosk does not leave open."""


class Lock(QObject):
    """Between the window and its guard; lives as long as the window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.guard = window.bridge.guard
        self.awake = Awake()
        self.sheet: Sheet | None = None
        self._locked = self.guard.state == "locked"
        self.guard.asked.connect(self._ask)
        self.guard.changed.connect(self._follow)
        self.guard.choosing.connect(self._choose)
        self.guard.chosen.connect(self._tell_locked)
        self.wire()

    def wire(self) -> None:
        """Belong to the window's desk, which is a new one."""
        self._window.desk.rail.lock.clicked.connect(self._tapped)
        self._show_words()

    def fill_screen(self) -> None:
        """Full screen, and locked; without a PIN it says that one is needed."""
        self._fill(True)
        if self.guard.state == "none":
            sentence = tr("Full screen. To lock it, too, choose a PIN.")
            self._window.toast.say(sentence, self.guard.choose, tr("Choose a PIN"))

    def _fill(self, full: bool) -> None:
        if full:
            self._window.showFullScreen()
        else:
            self._window.showNormal()
        self.awake.follow(full)

    def refuses(self) -> bool:
        """Whether the window must stay; then it asks for the PIN, and closes after it."""
        if self.guard.state != "locked":
            return False
        self.guard.ask(self._close)
        return True

    def take(self, event: QKeyEvent) -> bool:
        """Whether it was a key of ours: F11 goes to full screen and back, Ctrl+Q closes."""
        if event.key() == Qt.Key.Key_F11:
            if self._window.isFullScreen():
                self.guard.ask(lambda: self._fill(False))
            else:
                self._fill(True)
            return True
        if event.matches(QKeySequence.StandardKey.Quit):
            self._window.close()
            return True
        return False

    def close_down(self) -> None:
        """The window closes."""
        self.awake.follow(False)

    def _close(self) -> None:
        self._window.close()

    def _tapped(self) -> None:
        match self.guard.state:
            case "none":
                self.guard.choose()
            case "locked":
                self.guard.ask(lambda: None)
            case "open":
                self.guard.lock()

    def _ask(self) -> None:
        if not isinstance(self.sheet, GivePin):
            self._open(GivePin(self._window, self.guard))

    def _choose(self) -> None:
        self._open(ChoosePin(self._window, self.guard))

    def _open(self, sheet: Sheet) -> None:
        if self.sheet is not None:
            self.sheet.dismiss()
        self.sheet = sheet
        sheet.closed.connect(self._forget)
        sheet.open()

    def _forget(self) -> None:
        self.sheet = None

    def _tell_locked(self) -> None:
        self._fill(True)
        self._window.toast.say(tr("Locked. The PIN opens the settings and closes the window."))

    def _follow(self) -> None:
        """It was locked or opened, or a second has passed."""
        self._show_words()
        before, self._locked = self._locked, self.guard.state == "locked"
        if self._locked and not before and self._window.desk.page_name in _BEHIND:
            for sheet in self._window.findChildren(Sheet):
                if sheet is not self.sheet:
                    sheet.dismiss()
            self._window.desk.go("scan")
        if self.guard.state == "none" and isinstance(self.sheet, GivePin):  # the PIN was reset from a shell
            self.sheet.dismiss()

    def _show_words(self) -> None:
        self._window.desk.rail.lock.say(self.guard.words)
