"""What every page of the window is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from app.ui.sizes import Sizes


class Page(QWidget):
    """A page between header and rail.

    `told` carries a sentence for the toast and a callable that takes it back, or None; `wanted` the name of another
    page to open. After `flush()` a page holds nothing that cannot be made again: it is, when the look changes.
    """

    told = Signal(str, object)
    wanted = Signal(str)

    def arrange(self, sizes: Sizes) -> None:
        """Take the measures of `sizes`."""

    def flush(self) -> None:
        """Save what is typed."""

    def opened(self) -> None:
        """The page has come on screen."""

    def place(self) -> object:
        """Where in the page somebody is, for `return_to` of the page that is made in its stead."""
        return None

    def return_to(self, place: object) -> None:
        """Go where somebody was."""
