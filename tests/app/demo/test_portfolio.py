"""Every page in every state: nothing that a person could not read, in any of the looks there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.demo import portfolio
from app.demo.portfolio import Look
from tests.legible import clipped, overlapping

if TYPE_CHECKING:
    from pathlib import Path

    from app.ui.window import Window

# The narrowest look of each language, the largest text, and one of each other size and theme; the command has all.
LOOKS = (
    Look((1024, 600), "light", "de"),
    Look((1280, 800), "dark", "en"),
    Look((1024, 600), "light", "en", 130),
)


@pytest.mark.timeout(300)
def test_all_can_be_read_on_every_page_in_every_state(tmp_path: Path) -> None:
    seen: set[str] = set()
    bad: list[str] = []

    def see(name: str, look: Look, window: Window) -> None:
        seen.add(name)
        bad.extend(f"{name}, {look}: {each}" for each in clipped(window) + overlapping(window))

    portfolio.visit(tmp_path / "kiosk", LOOKS, see)
    assert seen == set(portfolio.names())
    assert bad == []


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
