"""The one QApplication: made only where a window can be shown, with our fonts and colours."""

from __future__ import annotations

import os

from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from app.lead import LeadKioskError
from app.ui import display, icons, theme, tokens


def application(choice: theme.Choice) -> QApplication:
    """The one QApplication, made if need be, with fonts and colours; raises `LeadKioskError` without a display."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        app = existing
    else:
        trouble = display.problem(os.environ)
        if trouble:
            raise LeadKioskError(trouble)
        with display.words_for_aborts():
            app = QApplication(["lead-kiosk"])
        app.setApplicationName("Lead Kiosk")
        app.setDesktopFileName("lead-kiosk")
        app.setWindowIcon(QIcon(icons.pixmap("scan", tokens.LIGHT.accent, 64)))
        app.styleHints().colorSchemeChanged.connect(lambda _: theme.apply(app, choice, theme.scale()))
    theme.apply(app, choice, theme.screen_scale(QGuiApplication.primaryScreen()))
    return app
