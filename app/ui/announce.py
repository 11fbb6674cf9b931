"""Says to screen readers what everybody else sees: results of scans, and what the toast and banners tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class _Said(QObject):
    said = Signal(str)


told = _Said()
"""`said` carries whatever is announced, for who wants to hear it, too."""


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have `words` of `widget` spoken; `urgent` ones interrupt what is being read.

    They come from the window: `widget` may be on a page that is not on the screen, which readers pass over.
    """
    event = QAccessibleAnnouncementEvent(widget.window(), words)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
    told.said.emit(words)
