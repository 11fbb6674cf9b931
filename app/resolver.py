"""Makes leads of kept pictures: looks at each closely in the background, and lets a person type the rest.

A picture is on the disk before anything else happens to it. Its scan is handed on like any scanner's, with the time
when the picture was taken and the picture's name as its source; when that scan was saved the picture goes. One that
was looked at in vain waits for a person.
"""

from __future__ import annotations

import queue
import threading
from time import monotonic
from typing import TYPE_CHECKING, Protocol

import structlog

from app.news import Acted, News, NotSaved, PicturesChanged, Refusal, Saved
from app.store import StoreError, pictures
from hardware import Scan, vision

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from app.store.pictures import KeptPicture
    from hardware.preview import Picture
    from hardware.symbols import Symbol

_LONGEST_LOOK = 20.0  # seconds


class Rescue(Protocol):
    """A decoder that takes its time; see `hardware.rescue`."""

    def __call__(self, picture: Picture, give_up: Callable[[], bool]) -> Symbol | None:
        """The code in `picture`, or None; stops soon after `give_up()` turns True."""
        ...


def rescue(picture: Picture, give_up: Callable[[], bool]) -> Symbol | None:
    """`hardware.rescue`, loaded when first used."""
    from hardware.rescue import rescue

    return rescue(picture, give_up)


class Resolver:
    """A thread that looks at kept pictures of a data folder; news is told on it and on the callers' threads."""

    def __init__(
        self,
        folder: Path,
        take: Callable[[Scan], None],
        tell: Callable[[News], None],
        *,
        rescue: Rescue = rescue,
        longest_look: float = _LONGEST_LOOK,
    ) -> None:
        """`take` saves a scan; `longest_look` is in seconds."""
        self._folder, self._take, self._tell = folder, take, tell
        self._rescue, self._longest_look = rescue, longest_look
        self._sent: dict[str, KeptPicture] = {}
        self._unseen: queue.SimpleQueue[KeptPicture | None] = queue.SimpleQueue()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="resolver", daemon=True)

    def start(self) -> None:
        """Go on with the pictures that an earlier run kept."""
        self._thread.start()

    def stop(self) -> None:
        """Stop looking; what was not looked at to the end is looked at again next time."""
        self._stopping.set()
        self._unseen.put(None)
        if self._thread.is_alive():
            self._thread.join(timeout=2)

    def keep(self, picture: Picture, at: datetime, scanner: str) -> None:
        """Keep a picture (BGR) that `scanner` took at `at`, then look at it; blocks for the disk."""
        try:
            jpeg = vision.jpeg(picture)
            kept = pictures.keep(self._folder, jpeg, at)
        except StoreError as error:
            self._tell(NotSaved(error.refusal, str(error), scanner))
            return
        self._tell_count(kept)
        self._unseen.put(kept)

    def typed(self, picture: KeptPicture, code: str) -> None:
        """A person read the badge in the picture."""
        self._send(picture, code.encode("utf-8", "surrogatepass"), "typed")

    def remove(self, picture: KeptPicture) -> None:
        """A person wants the picture gone; blocks for the disk. Raises `StoreError`."""
        pictures.remove(picture)
        self._tell_count()

    def hear(self, news: News) -> None:
        """A scan was saved or not: if it was a picture's, the picture goes, or waits for a person."""
        if not isinstance(news, (Saved, NotSaved, Acted)) or news.source not in self._sent:
            return
        picture = self._sent.pop(news.source)
        try:
            if not isinstance(news, NotSaved) or news.refusal is Refusal.ERASED:
                pictures.remove(picture)
            elif not picture.looked:
                pictures.mark_looked(picture)
        except StoreError as error:  # it stays, and so does the lead: nothing is lost
            structlog.get_logger().info("a kept picture could not be put away", problem=str(error))
        self._tell_count()

    def _run(self) -> None:
        try:
            for picture in pictures.waiting(self._folder):
                if not picture.looked:
                    self._unseen.put(picture)
            self._tell_count()
        except StoreError as error:
            structlog.get_logger().info("kept pictures cannot be listed", problem=str(error))
        while (unseen := self._unseen.get()) is not None and not self._stopping.is_set():
            try:
                self._look(unseen)
            except Exception:  # one picture must not keep the others from being looked at
                structlog.get_logger().exception("a kept picture could not be looked at", picture=unseen.name)

    def _look(self, picture: KeptPicture) -> None:
        ends = monotonic() + self._longest_look
        try:
            symbol = self._rescue(vision.read_gray(picture.path), lambda: self._stopping.is_set() or monotonic() > ends)
        except (vision.NotAPicture, FileNotFoundError):  # deleted meanwhile, or damaged: a person decides
            symbol = None
        if self._stopping.is_set() or not picture.path.exists():
            return
        if symbol is not None:
            self._send(picture, symbol.payload, symbol.symbology)
            return
        pictures.mark_looked(picture)
        self._tell_count()

    def _send(self, picture: KeptPicture, payload: bytes, symbology: str) -> None:
        self._sent[picture.name] = picture
        self._take(Scan(payload, symbology, pictures.SCANNER, picture.at, monotonic(), source=picture.name))

    def _tell_count(self, kept: KeptPicture | None = None) -> None:
        self._tell(PicturesChanged(len(pictures.waiting(self._folder)), kept.at if kept else None))
