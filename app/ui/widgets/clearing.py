"""Taking away what lies in a layout, so that something else can take its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout


def clear(layout: QLayout, first: int = 0) -> None:
    """Take everything out of `layout` from the part numbered `first` on: gone from sight at once, from memory soon.

    Layouts inside it are taken out too, but not what lies in them.
    """
    while (item := layout.takeAt(first)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
