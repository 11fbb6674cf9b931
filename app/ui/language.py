"""Which language the window speaks: the person's choice, else the system's where we have it, else English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTranslator

import resources

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

NAMES = {"en": "English", "de": "Deutsch", "fr": "Français", "nl": "Nederlands", "es": "Español"}
"""The languages there are, each as its speakers call it."""


class _Now:
    translator: QTranslator | None = None
    language: str = "en"


def chosen(choice: str, system: str) -> str:
    """The language for `choice`, where `system` is the system's locale, as in `de_AT`."""
    if choice in NAMES:
        return choice
    return system[:2] if system[:2] in NAMES else "en"


def language() -> str:
    """The language in use, as in `de`."""
    return _Now.language


def speak(app: QCoreApplication, choice: str) -> None:
    """Let `app` speak `choice`, one of `NAMES` or "auto", and write numbers and dates as its speakers do."""
    system = QLocale.system()
    wanted = chosen(choice, system.name())
    QLocale.setDefault(system if system.name()[:2] == wanted else QLocale(wanted))
    if _Now.language == wanted:
        return
    if _Now.translator is not None:
        app.removeTranslator(_Now.translator)
        _Now.translator = None
    if wanted != "en":
        _Now.translator = QTranslator(app)
        _Now.translator.load(str(resources.path(f"translations/{wanted}.qm")))
        app.installTranslator(_Now.translator)
    _Now.language = wanted
