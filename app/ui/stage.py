"""A window that somebody else drives: shown with or without a screen, stepped, and photographed at the end."""

from __future__ import annotations

import os
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QGuiApplication

from app import stops
from app.ui import display
from app.ui.application import application
from app.ui.running import open_window, screenshot
from app.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from app.settings import Settings
    from app.ui.kiosklike import KioskLike
    from hardware import Scanner

STEP_MS = 50
_BREATH = 0.005  # seconds


def is_dark(environ: Mapping[str, str]) -> bool:
    """Whether nobody would see a window: there is no display, or Qt was told to draw to none."""
    return display.problem(environ) is not None or environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal")


def prepare(settings: Settings, *, headless: bool) -> bool:
    """Make the Qt application, which everything drawn needs; returns whether it has no screen.

    It has none where `headless` asks for that, and where there is no display.
    """
    headless = headless or is_dark(os.environ)
    if headless and QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application(settings)
    return headless


def breathe() -> None:
    """Let Qt, if it runs, do what is due, and other threads go on; what holds signals back is interrupted here."""
    if QGuiApplication.instance() is not None:
        QGuiApplication.processEvents()
    stops.breathe()
    time.sleep(_BREATH)


@contextmanager
def on_show(kiosk: KioskLike) -> Iterator[Window]:
    """A window of a started kiosk, to be looked at; the kiosk goes on after it."""
    window = Window(kiosk)
    try:
        window.show()
        yield window
    finally:
        window.let_go()
        window.hide()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def play(kiosk: KioskLike, scanners: Sequence[Scanner], step: Callable[[], bool], picture: Path | None) -> bool:
    """Show the window of a started kiosk, and then start its scanners, until `step` returns True or it is closed.

    `step` is called every 50 ms in the GUI thread; what it raises ends the play and is raised here. Returns
    whether `step` ended it; then the window's picture is saved to `picture`.
    """
    ended: list[BaseException | None] = []

    def shown(window: Window) -> None:
        for scanner in scanners:
            kiosk.add_scanner(scanner)
        timer = QTimer(window, interval=STEP_MS)
        timer.timeout.connect(lambda: advance(window, timer))
        timer.start()

    def advance(window: Window, timer: QTimer) -> None:
        if not window.isVisible():  # closed, and Qt takes a moment to end
            timer.stop()
            return
        try:
            if not step():
                return
            if picture is not None:
                screenshot(window, picture)
            ended.append(None)
        except Exception as error:  # Qt would print it and go on for ever
            ended.append(error)
        timer.stop()
        window.leave()

    open_window(kiosk, shown=shown)
    if ended and ended[0] is not None:
        raise ended[0]
    return bool(ended)
