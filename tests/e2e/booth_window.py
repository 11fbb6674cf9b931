"""`lead-kiosk` as people start it, with eyes: told over stdin what to look for, it says where on the screen that is.

One JSON command per line, `[name, argument]`, each answered by one line from the GUI thread. It only looks: what is
tapped and typed comes through the X server.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import traceback
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app.__main__ import main as lead_kiosk

if TYPE_CHECKING:
    from types import TracebackType

KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


class Eyes(QObject):
    """Answers what stdin asks; made before the application is."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._heard: list[tuple[int, bool, int]] = []
        self._listens_for_keys = False
        self.asked.connect(self._answer)
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in sys.stdin:
            self.asked.emit(line)

    def _answer(self, line: str) -> None:
        app = QApplication.instance()
        if app is not None and not self._listens_for_keys:
            self._listens_for_keys = True
            app.installEventFilter(self)
        self._activate()
        name, argument = json.loads(line)
        print(json.dumps(getattr(self, name)(argument)), flush=True)

    def _activate(self) -> None:
        """Give the keyboard to the window, as a window manager would: this X server has none."""
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and QApplication.activeWindow() is None:
                window.activateWindow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note code, press and X's own time of each key: X may be too busy to keep the pace it was asked for."""
        if isinstance(event, QKeyEvent) and event.type() in KEYS and watched.isWindowType() and event.spontaneous():
            self._heard.append((event.nativeScanCode() - 8, event.type() == KEYS[0], event.timestamp()))
        return False

    def heard(self, _: None) -> list[tuple[int, bool, int]]:
        """The keys since this was asked last."""
        heard, self._heard = self._heard, []
        return heard

    def look(self, words: str) -> list[dict[str, Any]]:
        """Everything in view that says `words`, or has them in what it says: where it is, and whether a tap hits it."""
        found = []
        for widget in QApplication.allWidgets():
            if not widget.isVisible():
                continue
            if isinstance(widget, QAbstractItemView):
                found += [seen(widget.viewport(), text, place) for text, place in rows(widget) if words in text]
            elif words in (text := said(widget)) and not widget.visibleRegion().isEmpty():
                found.append(seen(widget, text, widget.visibleRegion().boundingRect()))
        return found


def said(widget: QWidget) -> str:
    """What a person reads there or, where it is a picture, what it is called."""
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText() or widget.accessibleName()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.accessibleName()
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return widget.accessibleName() or text


def rows(view: QAbstractItemView) -> list[tuple[str, QRect]]:
    """The rows in view."""
    model = view.model()
    indexes = (model.index(row, 0) for row in range(model.rowCount()))
    shown = ((str(index.data()), view.visualRect(index)) for index in indexes)
    return [(text, place) for text, place in shown if place.intersects(view.viewport().rect())]


def seen(widget: QWidget, text: str, place: QRect) -> dict[str, Any]:
    """As `look` tells it, on the screen's pixels."""
    top_left, middle = widget.mapToGlobal(place.topLeft()), widget.mapToGlobal(place.center())
    hit = QApplication.widgetAt(QPoint(middle))
    return {
        "says": text,
        "box": [top_left.x(), top_left.y(), place.width(), place.height()],
        "hit": hit is not None and (hit is widget or widget.isAncestorOf(hit)) and widget.isEnabled(),
        "on": isinstance(widget, QAbstractButton) and widget.isChecked(),
    }


def end_with(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """What nobody caught, in a slot too, ends the program, so that the journey ends."""
    traceback.print_exception(kind, error, trace)
    sys.stderr.flush()
    os._exit(3)


def main() -> None:
    """Open the window on the data folder that is named, as `lead-kiosk --data FOLDER` does."""
    sys.excepthook = end_with
    eyes = Eyes()  # noqa: F841  # must not be collected
    lead_kiosk()


if __name__ == "__main__":
    main()
