"""Those who hear a kiosk's news, and what is told at once to who comes later.

News arises on many threads and is told there; people listen from theirs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import structlog

from app.news import ScannerChanged, StoreNews

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.news import News

    Listener = Callable[[News], None]


class Audience:
    """Listeners; remembers what is wrong with the disk, and how each scanner stands."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self._unsolved: list[StoreNews] = []
        self._scanner_states: dict[str, ScannerChanged] = {}

    def listen(self, listener: Listener) -> None:
        """Call `listener` with all news, on the thread where it arises; at once with what is wrong with the disk."""
        self._listeners.append(listener)
        for news in list(self._unsolved):
            listener(news)

    def unlisten(self, listener: Listener) -> None:
        """Tell `listener` nothing more."""
        self._listeners = [each for each in self._listeners if each != listener]

    def tell(self, news: News) -> None:
        """Tell all listeners, here and now."""
        self._remember(news)
        for listener in self._listeners:
            try:
                listener(news)
            except Exception:  # one listener must not silence the others, nor stop a writer
                structlog.get_logger().exception("a listener failed", news=type(news).__name__)

    def scanner_states(self) -> tuple[ScannerChanged, ...]:
        """How each scanner stands that was heard of, as last told."""
        return tuple(self._scanner_states.values())

    def _remember(self, news: News) -> None:
        if isinstance(news, StoreNews):  # the window may listen only later
            known = [each for each in self._unsolved if not news.solved or each.about is not news.about]
            self._unsolved = known if news.solved else [*known, news]
        if isinstance(news, ScannerChanged) and news.kind != "hint":
            self._scanner_states[news.address] = news
