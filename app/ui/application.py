"""The one QApplication: made only where a window can be shown, with our fonts, colours and words."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from app.lead import LeadKioskError
from app.ui import display, icons, language, theme, tokens

if TYPE_CHECKING:
    from app.settings import Settings


def application(settings: Settings) -> QApplication:
    """The one QApplication, made if need be, looking as `settings` say; raises `LeadKioskError` without a display."""
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
        app.styleHints().colorSchemeChanged.connect(lambda _: theme.follow(app))
    wear(app, settings)
    return app


def wear(app: QApplication, settings: Settings) -> None:
    """Give `app` the look and the language that `settings` name."""
    language.speak(app, settings.language)
    scale = settings.text_scale
    screen = QGuiApplication.primaryScreen()
    theme.apply(app, settings.theme, theme.screen_scale(screen) if scale == "auto" else scale / 100, settings.accent)
