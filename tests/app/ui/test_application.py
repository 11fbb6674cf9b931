"""The QApplication is made once, with our look."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from app.settings import Settings
from app.ui import theme
from app.ui.application import application
from app.ui.tokens import DARK, LIGHT

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def test_the_one_application_is_used_again(qapp: QApplication) -> None:
    assert application(Settings(theme="dark")) is qapp
    assert theme.palette() is DARK
    application(Settings(theme="light"))
    assert theme.palette() is LIGHT


def test_without_a_display_it_says_so() -> None:
    program = (
        "from app.lead import LeadKioskError\n"
        "from app.settings import Settings\n"
        "from app.ui.application import application\n"
        "try:\n    application(Settings())\n"
        "except LeadKioskError as error:\n    print(error)\n"
    )
    environ = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run([sys.executable, "-c", program], env=environ, capture_output=True, text=True, timeout=60)
    assert done.stdout.startswith("There is no display to show the window on.")
