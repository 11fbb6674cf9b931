"""Which scripts of visitors' names would show as boxes, because the system has no font for them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QTextLayout

from app.ui import theme

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

SAMPLES = {
    "Greek": "Ωμέγα",
    "Cyrillic": "Жанна",
    "Chinese": "王小明",
    "Japanese": "ひろみ",
    "Korean": "김민준",
    "Arabic": "محمد",
    "Hebrew": "דוד",
    "emoji": "😀",
}
"""A word in each, that most of its fonts have."""


def boxes() -> list[str]:
    """The scripts of `SAMPLES` that cannot be shown; needs the Qt application."""
    return [script for script, word in SAMPLES.items() if not can_show(word)]


def can_show(word: str) -> bool:
    """Whether some font has every character of `word`; Qt looks into all of them as it does for the window."""
    layout = QTextLayout(word, theme.font(16))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(index for run in layout.glyphRuns() for index in run.glyphIndexes())


def send_boxes(answer: Connection) -> None:
    """Send what `boxes` gives, from a process that has no Qt application and ends afterwards."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([])
    theme.load_fonts()
    answer.send(boxes())
    del application
