"""Finds what a person could not read or hit: text that is cut, widgets that overlap or leave the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QLineEdit, QPlainTextEdit, QWidget

from app.ui import theme
from app.ui.desk import Desk
from app.ui.widgets.sheet import Sheet
from app.ui.widgets.stars import Stars
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from app.ui.window import Window

_MARGINS = 16  # a button's words may come as near to its edges
KINDS = (QLabel, QAbstractButton, QLineEdit, QPlainTextEdit, Stars)


def grounds(window: Window) -> list[QWidget]:
    """What a person can use now: an open sheet, else header, rail and page."""
    sheets = [sheet for sheet in window.findChildren(Sheet) if sheet.isVisible()]
    return [sheets[-1]] if sheets else [window.desk.page, window.desk.header, window.desk.rail]


def parts(window: Window) -> list[QWidget]:
    """Everything there that says something or can be used, as far as it is in view."""
    found = [widget for ground in grounds(window) for kind in KINDS for widget in ground.findChildren(kind)]
    return [widget for widget in found if widget.isVisible() and not widget.visibleRegion().isEmpty()]


def place(widget: QWidget, window: Window) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def is_cut(widget: QWidget) -> bool:
    """Whether an edge of it cannot be seen, unless scrolling brings it into view, or closing the keyboard below."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, Desk):
        if isinstance(around, QAbstractScrollArea) or isinstance(around.parent(), QAbstractScrollArea):
            return False
        if not around.rect().contains(QRect(widget.mapTo(around, QPoint(0, 0)), widget.size())):
            return True
        around = around.parentWidget()
    return False


def clipped(window: Window) -> list[str]:
    """Text that is cut without a tooltip that says it, and widgets that are cut or leave the window sideways."""
    bad = []
    for widget in parts(window):
        name = f"{type(widget).__name__} {widget.accessibleName()[:40] or getattr(widget, 'text', str)()[:40]!r}"
        if isinstance(widget, Text):
            if widget.height() < widget.heightForWidth(widget.width()):
                bad.append(f"{name} is too low")
            if widget.is_elided() and not widget.toolTip():
                bad.append(f"{name} is cut")
        elif isinstance(widget, QAbstractButton):
            least = widget.sizeHint().width() - theme.px(_MARGINS)
            if widget.text() and widget.width() < least and not widget.toolTip():
                bad.append(f"{name} is too narrow")
        elif isinstance(widget, QLineEdit):
            room = widget.width() - 2 * QFontMetrics(widget.font()).averageCharWidth()
            if QFontMetrics(widget.font()).horizontalAdvance(widget.placeholderText()) > room:
                bad.append(f"{name}: its placeholder is cut")
        if is_cut(widget):
            bad.append(f"{name} has an edge that cannot be seen")
        around = place(widget, window)
        if around.left() < 0 or around.right() >= window.width():
            bad.append(f"{name} leaves the window")
    return bad


def overlapping(window: Window) -> list[str]:
    """Pairs that lie over each other."""
    found = parts(window)
    return [
        f"{type(a).__name__} {a.accessibleName()[:30]!r} and {type(b).__name__} {b.accessibleName()[:30]!r}"
        for number, a in enumerate(found)
        for b in found[number + 1 :]
        if not a.isAncestorOf(b) and not b.isAncestorOf(a) and place(a, window).intersects(place(b, window))
        if a.visibleRegion()
        .translated(a.mapTo(window, QPoint()))
        .intersects(b.visibleRegion().translated(b.mapTo(window, QPoint())))
    ]
