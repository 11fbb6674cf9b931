"""The keys of the keyboard on the screen: where they are, which one a finger meant, and how they look."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPoint, QRect

from app.ui import draw, icons, theme
from app.ui.keyboard_layouts import large

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from app.ui.keyboard_layouts import Key, Rows

Shift = Literal["off", "once", "locked"]
Places = list[tuple["Key", QRect]]

EDGE = 6
"""Design pixels around all keys."""
_GAP, _COLUMN, _ICON = 3, 108, 24  # around each key; the widest that a column gets
_ICONS = {"erase": "erase", "enter": "enter", "left": "before", "right": "next", "hide": "keyboard-hide"}
_SHIFTED = {"off": "shift", "once": "shift-on", "locked": "shift-lock"}
_PAGES = {"letters": "ABC", "signs": "123", "more": "#+="}


def places(rows: Rows, width: int, height: int) -> Places:
    """Where each key is in `width` screen pixels, rows `height` apart; each key has its share of the gaps."""
    columns = sum(key.width for key in rows[0])
    used = min(width - 2 * theme.px(EDGE), columns * theme.px(_COLUMN))
    first = (width - used) / 2
    found = []
    for number, row in enumerate(rows):
        at, top = 0.0, theme.px(EDGE) + number * height
        for key in row:
            left, right = (round(first + used * edge / columns) for edge in (at, at + key.width))
            found.append((key, QRect(left, top, right - left, height)))
            at += key.width
    return found


def nearest(found: Sequence[tuple[Key, QRect]], at: QPoint) -> Key:
    """The key that is nearest to `at`."""

    def distance(place: QRect) -> int:
        across = max(place.left() - at.x(), 0, at.x() - place.right())
        down = max(place.top() - at.y(), 0, at.y() - place.bottom())
        return across * across + down * down

    return min(found, key=lambda each: distance(each[1]))[0]


def shown(key: Key, shift: Shift) -> str:
    """What a key types while shift is like that."""
    return large(key.text) if shift != "off" else key.text


def paint_key(painter: QPainter, key: Key, place: QRect, shift: Shift, *, pressed: bool) -> None:
    """Paint `key` into its place."""
    gap = theme.px(_GAP)
    inside = place.adjusted(gap, gap, -gap, -gap)
    lit = pressed or key.kind == "enter" or (key.kind == "shift" and shift != "off")
    ground = "accent_soft" if lit else "surface" if key.kind == "text" else "line"
    edge = theme.colour("accent" if pressed else "line")
    draw.rounded(painter, inside, theme.px(8), theme.colour(ground), edge, theme.px(2 if pressed else 1))
    tone = theme.colour("accent" if lit else "text")
    icon = _SHIFTED[shift] if key.kind == "shift" else _ICONS.get(key.kind, "")
    if icon:
        size = theme.px(_ICON)
        left, top = inside.x() + (inside.width() - size) // 2, inside.y() + (inside.height() - size) // 2
        icons.paint(painter, icon, QRect(left, top, size, size), tone)
    elif key.kind == "page":
        draw.text(painter, inside, _PAGES[key.text], theme.font(16, 600), tone, align="centre")
    else:
        draw.text(painter, inside, shown(key, shift), theme.font(20, 500), tone, align="centre")
