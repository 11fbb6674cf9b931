"""Every page of the window in every state, one after the other, in any size, look and language: `visit`.

The states are a real kiosk's at the invented event (see `booth`), so a picture shows what staff would see.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from app.demo.booth import Booth
from app.demo.shots import STAGES
from app.demo.tour import Tour
from app.ui import stage
from app.ui.running import screenshot

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from pathlib import Path

    from app.demo.shots import Shot
    from app.ui.window import Window

SIZES = ((1024, 600), (1280, 800), (1920, 1080))
THEMES = ("light", "dark")
LANGUAGES = ("en", "de")


@dataclass(frozen=True, slots=True)
class Look:
    """A size in pixels, a theme, a language, and the text's size in percent."""

    size: tuple[int, int]
    theme: str
    language: str
    text: int = 100

    def __str__(self) -> str:
        """As it stands in a file's name."""
        text = f"-{self.text}" if self.text != 100 else ""
        return f"{self.size[0]}x{self.size[1]}-{self.theme}-{self.language}{text}"


ALL = tuple(Look(*each) for each in product(SIZES, THEMES, LANGUAGES)) + tuple(
    Look(size, "light", language, 130) for size, language in product(SIZES, LANGUAGES)
)


def names() -> list[str]:
    """What the shots are called, in order."""
    return [shot.name for each in STAGES for shot in each.shots]


def visit(
    folder: Path, looks: Sequence[Look], see: Callable[[str, Look, Window], None], only: Collection[str] = ()
) -> None:
    """Show every shot, or those in `only`, in each look, and call `see` with its name, the look and the window.

    `folder` must be empty. Raises `LeadKioskError` without a display to draw on.
    """
    with Booth(folder, stage.breathe) as booth:
        stage.prepare(booth.kiosk.settings, headless=True)
        wanted = [[shot for shot in each.shots if not only or shot.name in only] for each in STAGES]
        while wanted and not wanted[-1]:
            wanted.pop()  # what comes after the last one need not be prepared
        for each, shots in zip(STAGES, wanted, strict=False):
            each.prepare(booth)
            if shots:
                _show(booth, shots, looks, see)


def take(folder: Path, into: Path, looks: Sequence[Look], only: Collection[str] = ()) -> int:
    """Save a picture of each shot in each look to `into`; how many there are."""
    count = 0

    def see(name: str, look: Look, window: Window) -> None:
        nonlocal count
        screenshot(window, into / f"{name}-{look}.png")
        count += 1

    visit(folder, looks, see, only)
    return count


def _show(booth: Booth, shots: Sequence[Shot], looks: Sequence[Look], see: Callable[[str, Look, Window], None]) -> None:
    with stage.on_show(booth.kiosk) as window:
        for look in looks:
            window.resize(*look.size)
            booth.set(theme=look.theme, language=look.language, text_scale=look.text)
            for shot in shots:
                tour = Tour(booth, window)
                shot.show(tour)
                tour.settle()
                see(shot.name, look, window)
                tour.tidy()
