"""Icons are drawn in any colour and size."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor

import resources
from app.ui import icons

NAMES = sorted(path.stem for path in resources.path("icons").glob("*.svg"))


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_is_drawn_in_its_colour(name: str) -> None:
    image = icons.pixmap(name, "#FF0000", 48).toImage()
    painted = {image.pixelColor(x, y).name() for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha()}
    assert painted
    assert all(QColor(colour).green() == 0 for colour in painted)


@pytest.mark.parametrize("name", NAMES)
def test_icons_share_one_grid_and_stroke(name: str) -> None:
    drawing = resources.path(f"icons/{name}.svg").read_text(encoding="utf-8")
    assert 'viewBox="0 0 24 24"' in drawing
    assert re.findall(r'stroke-width="(.*?)"', drawing) == ["2"]
    assert 'stroke-linecap="round"' in drawing


def test_sharp_screens_get_sharp_icons() -> None:
    assert icons.pixmap("scan", "#000000", 24, 2.0).width() == 48


def test_an_unknown_icon_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        icons.pixmap("unicorn", "#000000", 24)
