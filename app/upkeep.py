"""What a kiosk with a window does about its lead file by itself: mends it, and erases what is older than it may be.

All of it is done on the recorder's thread, while the window is up and hears of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.news import StoreMatter, StoreNews
from app.store import mending
from app.store.retention import Retention

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.news import News
    from app.store import Store


class Upkeep:
    """The upkeep of one lead file."""

    def __init__(self, days: Callable[[], int], tell: Callable[[News], None]) -> None:
        """`days` says how long leads are kept; 0 is for ever."""
        self._tell = tell
        self._retention = Retention(days)

    def begin(self, store: Store, mended: str | None) -> None:
        """Look closely, before anything is saved; `mended` says what was mended at the start."""
        if store.trouble:
            self._tell(StoreNews(store.trouble, StoreMatter.READ_ONLY))
        for sentence in (mended, mending.look_closely(store.folder)):
            if sentence:
                self._tell(StoreNews(sentence))

    def comes_due(self) -> bool:
        """Whether it is time to `retain`; True once at the start, and then once a day. On one thread only."""
        return self._retention.comes_due()

    def retain(self, store: Store) -> None:
        """Erase what is older than it may be."""
        sentence = self._retention.apply(store)
        if sentence:
            self._tell(StoreNews(sentence, StoreMatter.RETENTION))
