"""Which news is heard: played only once a scan was committed, or was refused for good."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QGuiApplication

import resources
from app.actions import Staff
from app.news import Acted, NotSaved, Refusal, Saved
from hardware.sound import Player

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.news import News
    from app.ui.bridge import Bridge

# What is no fault of the badge: nothing can be saved until a person has mended it.
_NOTHING_SAVED = {Refusal.DISK_FULL, Refusal.READ_ONLY, Refusal.FAILED}


class Plays(Protocol):
    """The part of `hardware.sound.Player` that is used."""

    def play(self, name: str, volume: int = 100) -> None:
        """Play a sound; returns at once."""

    def close(self) -> None:
        """Let the device go."""


def sound_of(news: News) -> str | None:
    """The name of the sound for `news`, a file in `resources/sounds`; None for what comes silently."""
    match news:
        case Saved(new=True):
            return "new"
        case Saved():
            return "seen"
        case Acted():
            return "tick" if news.lead or isinstance(news.action, Staff) else "refused"
        case NotSaved(refusal=Refusal.SELF_TEST):
            return "new"
        case NotSaved():
            return "full" if news.refusal in _NOTHING_SAVED else "refused"
        case _:
            return None


class Sounds:
    """Plays what the bridge tells, as loud as the settings say at that moment."""

    def __init__(self, bridge: Bridge, player: Plays) -> None:
        self._bridge, self._player = bridge, player
        bridge.play.connect(self._play)
        bridge.saved.connect(self._hear)
        bridge.refused.connect(self._hear)
        bridge.acted.connect(self._hear)

    def _hear(self, news: News) -> None:
        settings, name = self._bridge.kiosk.settings, sound_of(news)
        if settings.sounds and name:
            self._player.play(name, settings.volume)

    def _play(self, name: str) -> None:
        self._player.play(name, self._bridge.kiosk.settings.volume)

    def close(self) -> None:
        """Be silent from now on."""
        self._player.close()


@contextmanager
def sounding(bridge: Bridge) -> Iterator[None]:
    """Let news be heard for the length of a block; nobody hears a window that is drawn to no screen."""
    unseen = QGuiApplication.platformName() in ("offscreen", "minimal")
    player = Player(resources.path("sounds"), look=tuple if unseen else None)
    sounds = Sounds(bridge, player)
    try:
        yield
    finally:
        sounds.close()
