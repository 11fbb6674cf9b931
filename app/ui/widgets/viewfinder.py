"""The camera's picture where something other than a visitor's badge is awaited: with words of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.widgets.finder import Finder

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.news import PicturesChanged, ScannerChanged
    from app.ui.bridge import Bridge


class Viewfinder(Finder):
    """Invites with `invitation`; keeps no pictures."""

    def __init__(self, bridge: Bridge, invitation: str, parent: QWidget | None = None) -> None:
        self._invitation = invitation
        super().__init__(bridge, parent)

    def look(self) -> None:
        """Look for the next code, once the last one was taken away."""
        super().look()
        if self.corners == "looking" and not self._advice:
            self.say(self._invitation, "looking")

    def on_scanner(self, changed: ScannerChanged) -> None:
        """The camera works, or does not and why."""
        super().on_scanner(changed)
        self.keep_button.hide()

    def on_pictures(self, changed: PicturesChanged) -> None:
        """Kept pictures are no matter here."""
