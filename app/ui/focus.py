"""Where the keys are: which control Tab leads to, and whether a ring shows it.

Qt leads Tab through widgets in the order in which they were made, and ours are made anew all the time. So the window
asks here: controls follow one another as they are read, row by row, part by part. Only keys need a ring to see where
they are: Qt notes on the window whether Tab, arrows or shortcuts moved the focus last (`WA_KeyboardFocusChange`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

_HOLDS = "holds-focus"


def by_keys(widget: QWidget) -> bool:
    """Whether keys moved the focus last in the window of `widget`."""
    return widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)


def reason(window: QWidget) -> Qt.FocusReason:
    """The reason for giving the focus to what opens or is left: who uses keys goes on seeing where they are."""
    return Qt.FocusReason.ShortcutFocusReason if by_keys(window) else Qt.FocusReason.PopupFocusReason


def hold(widget: QWidget) -> None:
    """While `widget`, a child of the window, is open, Tab leads to nothing else."""
    widget.setProperty(_HOLDS, True)


def as_read(widgets: Sequence[QWidget]) -> list[QWidget]:
    """Siblings row by row: what begins above the middle of a row's first one stands in that row."""
    found: list[QWidget] = []
    left = sorted(widgets, key=lambda each: each.y())
    while left:
        middle = left[0].y() + left[0].height() / 2
        row = [each for each in left if each.y() < middle or each is left[0]]
        found += sorted(row, key=lambda each: each.x())
        left = left[len(row) :]
    return found


def controls(root: QWidget) -> list[QWidget]:
    """All that Tab leads to in `root`, as it is read."""
    children = [each for each in root.children() if isinstance(each, QWidget)]
    found = []
    for child in as_read([each for each in children if each.isVisible() and each.isEnabled() and not each.isWindow()]):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.focusProxy() is None:
            found.append(child)
        found += controls(child)
    return found


def step(window: QWidget, *, forward: bool, start: QWidget) -> bool:
    """Move the focus to the next control, or the one before; from nowhere into `start`. False where there is none."""
    holding = [each for each in window.children() if isinstance(each, QWidget) and each.property(_HOLDS)]
    root = next((each for each in reversed(holding) if each.isVisible()), window)
    found = controls(root)
    if not found:
        return False
    focused = window.focusWidget()
    if focused in found:
        at = found.index(focused) + (1 if forward else -1)
    else:
        inside = [number for number, each in enumerate(found) if start.isAncestorOf(each)]
        at = (inside[0] if inside else 0) if forward else -1
    why = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    found[at % len(found)].setFocus(why)
    return True
