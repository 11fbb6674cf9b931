"""A camera for pictures of the window: it sees one still, and reads nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hardware.preview import Preview
from hardware.vision import rgb, within

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hardware import Condition, Scan, Unread
    from hardware.preview import Picture


class StillCamera:
    """A camera before which somebody holds a badge, without an end."""

    def __init__(self, address: str, picture: Picture) -> None:
        self.address = address
        self._still = _Still(picture)
        self.preview: Preview | None = self._still

    def show(self, picture: Picture) -> None:
        """From now on it sees this."""
        self._still.picture = picture

    def __iter__(self) -> Iterator[Scan | Unread | Condition]:
        """Nothing comes from it."""
        return iter(())

    def keep(self) -> Picture:
        """What it sees."""
        return self._still.picture

    def close(self) -> None:
        """Nothing is open."""


class _Still(Preview):
    def __init__(self, picture: Picture) -> None:
        super().__init__()
        self.picture = picture

    def take(self) -> Picture | None:
        """The same picture again, in the size that is wanted."""
        return rgb(within(self.picture, *self.wanted)) if self.wanted else None
