"""The real kiosk and its window as a program of its own, told over stdin where the focus goes and what to tell.

One JSON command per line, `[name, argument]`, each answered by one line; all of it happens in the GUI thread.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractButton, QApplication

from app.kiosk import Kiosk
from app.news import Saved
from app.settings import Settings
from app.ui.application import application
from app.ui.window import Window
from tests.e2e.booth_window import end_with

if TYPE_CHECKING:
    from app.news import News

KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


class Remote(QObject):
    """Does what stdin says."""

    told = Signal(str)
    ended = Signal()

    def __init__(self, kiosk: Kiosk, window: Window) -> None:
        super().__init__()
        self._kiosk, self._window = kiosk, window
        self._clicks: list[str] = []
        self._known: set[int] = set()
        self._told: list[str | None] = []
        self._heard: list[tuple[int, bool, int]] = []
        QApplication.instance().installEventFilter(self)
        self._committed: list[float] = []
        kiosk.listen(self._note_time)
        window.bridge.saved.connect(lambda saved: self._told.append(saved.lead.code))
        window.bridge.refused.connect(lambda refused: self._told.append(f"not saved: {refused.sentence}"))
        self.told.connect(self._obey)
        threading.Thread(target=self._listen, daemon=True).start()

    def _note_time(self, news: News) -> None:
        if isinstance(news, Saved):
            self._committed.append(time.monotonic() * 1000)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note code, press and time of each key that X sent: it may be too busy to keep the pace it was asked for."""
        if event.type() in KEYS and watched.isWindowType() and event.spontaneous():
            self._heard.append((event.nativeScanCode() - 8, event.type() == KEYS[0], event.timestamp()))
        return False

    def _listen(self) -> None:
        for line in sys.stdin:
            self.told.emit(line)
        self.ended.emit()

    def _obey(self, line: str) -> None:
        name, argument = json.loads(line)
        print(json.dumps(getattr(self, name)(argument)), flush=True)

    def focus(self, where: str) -> None:
        """Put the focus there, and watch all buttons."""
        window = self._window
        self._heard.clear()
        window.desk.scan_page.code_row.entry.field.clear()
        window.desk.scan_page.code_row.entry.dismissed.emit()
        if where in ("search", "detail"):
            window.desk.go("leads")
        else:
            window.desk.go("scan")
        if where == "note":
            window.desk.scan_page.card.body.note.setFocus(Qt.FocusReason.MouseFocusReason)
        elif where == "search":
            window.desk.leads_page.search.setFocus(Qt.FocusReason.MouseFocusReason)
        elif where == "detail":
            window.desk.leads_page.open_lead(1)
            window.desk.leads_page.detail.body.note.setFocus(Qt.FocusReason.MouseFocusReason)
            window.desk.leads_page.detail.body.note.moveCursor(QTextCursor.MoveOperation.End)
        elif where == "entry":
            window.desk.scan_page.type_code()
        elif where == "button":
            window.desk.scan_page.code_row.button.setFocus(Qt.FocusReason.TabFocusReason)
        for button in window.findChildren(QAbstractButton):
            if id(button) not in self._known:
                self._known.add(id(button))
                button.clicked.connect(partial(self._clicked, button.accessibleName()))

    def _clicked(self, name: str) -> None:
        self._clicks.append(name)

    def block(self, milliseconds: int) -> None:
        """The GUI thread does nothing else for so long, from now on."""
        QTimer.singleShot(0, lambda: time.sleep(milliseconds / 1000))

    def report(self, _: None) -> dict[str, Any]:
        """What there is to see."""
        focused = QApplication.focusWidget()
        return {
            "saved": self._told,
            "heard": self._heard,
            "committed": self._committed,
            "clicks": self._clicks,
            "search": self._window.desk.leads_page.search.text(),
            "entry": self._window.desk.scan_page.code_row.entry.field.text(),
            "note": self._window.desk.scan_page.card.body.note.toPlainText(),
            "detail": self._window.desk.leads_page.detail.body.note.toPlainText(),
            "focus": type(focused).__name__ if focused else None,
            "active": self._window.isActiveWindow(),
        }

    def notes(self, _: None) -> dict[str, str]:
        """Every lead's note as it is kept."""
        self._window.desk.flush()
        found = (self._kiosk.lead(number) for number in range(1, len(self._told) + 1))
        return {str(lead.code): lead.remarks.notes for lead in found if lead}


def main() -> None:
    """Run until stdin ends."""
    sys.excepthook = end_with
    app = application(Settings(theme="light"))
    kiosk = Kiosk(Path(sys.argv[1]), sync=False)
    kiosk.start()
    window = Window(kiosk)
    remote = Remote(kiosk, window)
    remote.ended.connect(window.close)
    window.show()
    window.activateWindow()
    app.exec()
    kiosk.stop()


if __name__ == "__main__":
    main()
