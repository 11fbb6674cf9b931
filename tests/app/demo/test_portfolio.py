"""Every page in every state: nothing that a person could not read.

In three looks; `LEAD_KIOSK_LOOKS=all` goes through all there are, and through every language where it is narrowest.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from app.demo import portfolio
from app.demo.portfolio import Look
from tests.legible import clipped, overlapping

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from app.ui.window import Window

EVERY = (*portfolio.ALL, *(Look((1024, 600), "light", language) for language in ("fr", "nl", "es")))
# The narrowest look of the longest language, the largest text, and another size and theme.
SOME = (
    Look((1024, 600), "light", "de"),
    Look((1280, 800), "dark", "en"),
    Look((1024, 600), "light", "en", 130),
)
LOOKS = EVERY if os.environ.get("LEAD_KIOSK_LOOKS") == "all" else SOME


class Strays(QObject):
    """What was shown as a window of its own, if only for a moment: it would flicker, and take the keyboard."""

    def __init__(self, qapp: QApplication) -> None:
        super().__init__()
        self.seen: set[str] = set()
        qapp.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.add(f"{type(watched).__name__} “{watched.accessibleName()}”")
        return False


@pytest.mark.timeout(100 * len(LOOKS))
def test_all_can_be_read_on_every_page_in_every_state(tmp_path: Path, qapp: QApplication) -> None:
    strays, seen = Strays(qapp), set[str]()
    bad: list[str] = []

    def see(name: str, look: Look, window: Window) -> None:
        seen.add(name)
        bad.extend(f"{name}, {look}: {each}" for each in clipped(window) + overlapping(window))

    portfolio.visit(tmp_path / "kiosk", LOOKS, see)
    assert seen == set(portfolio.names())
    assert bad == []
    qapp.removeEventFilter(strays)
    assert strays.seen == {"Window “”"}


def test_a_wrong_pin_is_photographed_oftener_than_anybody_may_try(tmp_path: Path) -> None:
    looks = [Look((1024, 600), "light", "en", text) for text in (100, 115, 130, 150)] * 2
    seen: list[str] = []
    portfolio.visit(tmp_path, looks, lambda name, look, window: seen.append(name), ["lock-wrong"])
    assert len(seen) == len(looks)


def test_pictures_are_named_after_page_state_and_look(tmp_path: Path) -> None:
    look = Look((1024, 600), "dark", "en")
    count = portfolio.take(tmp_path / "kiosk", tmp_path, [look], ["scan-empty", "outbox-empty"])
    assert count == 2
    pictures = {file.name for file in tmp_path.glob("*.png")}
    assert pictures == {"scan-empty-1024x600-dark-en.png", "outbox-empty-1024x600-dark-en.png"}
    assert all(file.stat().st_size > 5000 for file in tmp_path.glob("*.png"))


def test_there_are_all_sizes_both_themes_two_languages_and_large_text() -> None:
    names = [str(look) for look in portfolio.ALL]
    assert len(set(names)) == len(names) == 18
    for part in ("1024x600", "1280x800", "1920x1080", "-light", "-dark", "-en", "-de", "-130"):
        assert any(part in name for name in names)
