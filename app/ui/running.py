"""How the window is opened and closed, and photographed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QTimer

from app.lead import LeadKioskError
from app.ui.application import application
from app.ui.farewell import Farewell
from app.ui.garbage import collecting
from app.ui.interrupts import closing
from app.ui.joining import is_first_start
from app.ui.scanning import Scanning
from app.ui.sounds import sounding
from app.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.ui.kiosklike import KioskLike


def screenshot(window: QWidget, path: Path) -> None:
    """Save a picture of `window` as it is; raises `LeadKioskError` when it cannot be written."""
    if not window.grab().save(str(path)):
        raise LeadKioskError(f"The picture {path} cannot be written.")


def open_window(kiosk: KioskLike, *, full_screen: bool = False, shown: Callable[[Window], None] | None = None) -> int:
    """Show the window of a kiosk that has been started, until it is closed; the exit code.

    `shown` is called once the window is on the screen. SIGINT and SIGTERM close it.
    Raises `LeadKioskError` when there is no usable display.
    """
    app = application(kiosk.settings)
    with collecting():
        window = Window(kiosk)
        if is_first_start(kiosk.settings, kiosk.outbox().leads):
            window.desk.go("setup")
        if app.platformName() != "offscreen":  # whose screen nobody looks at
            window.resize(window.size().boundedTo(window.screen().availableSize()))
        if full_screen:
            window.lock.fill_screen()
        else:
            window.show()
        if shown is not None:
            QTimer.singleShot(0, lambda: shown(window))
        lines: list[Farewell] = []

        def part(words: str) -> None:
            if app.platformName() != "offscreen":
                lines.append(Farewell(words, window.screen().availableGeometry()))
                lines[0].show()

        def leave() -> None:
            window.leave()
            for line in lines:
                line.close()

        window.parted.connect(part)
        try:
            with closing(leave), sounding(window.bridge):
                return app.exec()
        finally:
            window.deleteLater()
            QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def run(kiosk: KioskLike, *, full_screen: bool = False) -> int:
    """Start `kiosk`, show its window, then open its scanners; the exit code.

    Raises `LeadKioskError` when there is no display or the kiosk cannot start.
    """
    application(kiosk.settings)
    kiosk.start()
    scanning: list[Scanning] = []

    def shown(window: Window) -> None:
        scanning.append(Scanning(kiosk))
        window.bridge.settings.connect(scanning[0].follow)

    try:
        return open_window(kiosk, full_screen=full_screen, shown=shown)
    finally:
        for each in scanning:
            each.stop()
        kiosk.stop()
