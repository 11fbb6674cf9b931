"""What the gallery shows: functions that make widgets, in the order in which they are written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from app.ui import theme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound="QWidget")


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A title, and what makes the widgets below it, anew for each look and size."""

    title: str
    make: Callable[[], Sequence[QWidget]]


class Room:
    """Exhibits that belong together, in the order in which they are written."""

    def __init__(self) -> None:
        self.exhibits: list[Exhibit] = []

    def exhibit(self, make: Callable[[], Sequence[QWidget]]) -> Callable[[], Sequence[QWidget]]:
        """Show what `make` returns, under its name."""
        self.exhibits.append(Exhibit(make.__name__.replace("_", " ").capitalize(), make))
        return make


def sized(widget: W, width: int, height: int = 0) -> W:
    """`widget` in a size of its own, in design pixels; without a height it takes what it needs."""
    widget.setFixedWidth(theme.px(width))
    if height:
        widget.setFixedHeight(theme.px(height))
    elif widget.hasHeightForWidth():
        widget.setFixedHeight(max(widget.heightForWidth(theme.px(width)), widget.minimumSizeHint().height()))
    return widget
