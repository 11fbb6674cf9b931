"""The room that the keyboard on the screen leaves: what floats over the window stays above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QWidget

_COVERED = "covered"  # a property, so that who floats over a window need not know what else does


def covered(window: QWidget) -> int:
    """How many screen pixels at the bottom of `window` the keyboard covers."""
    found = window.property(_COVERED)
    return found if isinstance(found, int) else 0


def cover(window: QWidget, height: int) -> None:
    """Say how many it covers from now on; `window` hears of it as a DynamicPropertyChange."""
    if height != covered(window):
        window.setProperty(_COVERED, height)


def room(window: QWidget) -> QRect:
    """What is left of `window`."""
    return window.rect().adjusted(0, 0, 0, -covered(window))
