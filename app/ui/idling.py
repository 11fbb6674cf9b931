"""When nobody is there: the idle page comes after a while and goes at a scan, a touch or a key.

A touch also keeps an open kiosk open (`app.ui.guard`), unless the idle page is on: who wakes the kiosk need not be who
opened it. Input is seen on its way into the window; keys of scanners do not come so far (`app.ui.wedge`), their scans
wake as those of a camera do, and visitors' badges keep nothing open. Nor does what needs no hand: a mouse that is
shaken, a key that something lies on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from app.ui.pages.idle import IdlePage

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

    from app.settings import Settings
    from app.ui.window import Window

_INPUT = frozenset((QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress, QEvent.Type.Wheel))


class Idling(QObject):
    """Looks after the idle page of a window; lives as long as the window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._handle: QWindow | None = None
        self.page = self._new_page()
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self.begin)
        for news in (window.bridge.saved, window.bridge.refused, window.bridge.acted):
            news.connect(self.wake)
        window.bridge.settings.connect(self._on_settings)
        window.installEventFilter(self)
        self._on_settings(window.kiosk.settings)

    def _new_page(self) -> IdlePage:
        page = IdlePage(self._window.bridge, parent=self._window)
        page.hide()
        page.woken.connect(self.wake)
        return page

    def restyle(self) -> None:
        """Another language, size or look."""
        old, self.page = self.page, self._new_page()
        if not old.isHidden():
            self._show()
        old.hide()
        old.deleteLater()

    def watch(self) -> None:
        """The window is on the screen: see when it is touched."""
        handle = self._window.windowHandle()
        if handle is not self._handle and handle is not None:
            self._handle = handle
            handle.installEventFilter(self)

    def begin(self) -> None:
        """Nobody was there for a while; whoever sets the kiosk up may read for longer."""
        desk = self._window.desk
        if desk.page_name == "setup":
            self._start()
            return
        if self._window.lock.sheet is not None:
            self._window.lock.sheet.dismiss()
        desk.go("scan")
        self._show()

    def _show(self) -> None:
        self._window.toast.hide()
        self.page.setGeometry(self._window.rect())
        self.page.show()
        self.page.raise_()
        self.page.opened()
        self._window.setFocus(Qt.FocusReason.OtherFocusReason)

    def wake(self) -> None:
        """Somebody is there, or a badge."""
        if not self.page.isHidden():
            self.page.rest()
        self._start()

    def _on_settings(self, settings: Settings) -> None:
        self.timer.setInterval(settings.idle_after * 60_000)
        self._start()

    def _start(self) -> None:
        if self.timer.interval():
            self.timer.start()
        else:
            self.timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice hands, and the window's size."""
        kind = event.type()
        if watched is self._window:
            if kind is QEvent.Type.Resize:
                self.page.setGeometry(self._window.rect())
            elif kind is QEvent.Type.Show:
                self.watch()
        elif kind in _INPUT and not (isinstance(event, QKeyEvent) and event.isAutoRepeat()):
            if self.page.isHidden():
                self._window.bridge.guard.touch()
            if kind is QEvent.Type.KeyPress:
                self.wake()
            else:
                self._start()  # a touch wakes once it is up again: the page sees to it
        return False
