"""A sound's bars: the latest at the right, or all of them in the room there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.ui import theme
from app.ui.widgets.wave import Wave, stretched

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(
    ("levels", "count", "shown"),
    [
        ([], 2, [0.0, 0.0]),
        ([0.1, 0.9, 0.2, 0.3], 2, [0.9, 0.3]),
        ([0.1, 0.9], 4, [0.1, 0.1, 0.9, 0.9]),
        ([0.5], 3, [0.5, 0.5, 0.5]),
    ],
)
def test_levels_fill_the_room_and_the_loudest_counts(levels: list[float], count: int, shown: list[float]) -> None:
    assert stretched(levels, count) == shown


def painted(wave: Wave, name: str) -> list[int]:
    """The columns that hold a colour, at the middle line."""
    image = wave.grab().toImage()
    wanted = theme.colour(name).name()
    return [x for x in range(image.width()) if image.pixelColor(x, image.height() // 2).name() == wanted]


@pytest.fixture
def wave(qtbot: QtBot) -> Wave:
    made = Wave()
    qtbot.addWidget(made)
    made.resize(180, 40)
    made.show()
    return made


def test_the_latest_moment_is_at_the_right_end(wave: Wave) -> None:
    wave.add(0.8)
    assert min(painted(wave, "accent")) > 170
    for _ in range(wave.bars() // 2):
        wave.add(0.8)
    assert 80 < min(painted(wave, "accent")) < 100
    wave.clear()
    assert painted(wave, "accent") == []


def test_what_was_played_is_told_by_its_colour(wave: Wave) -> None:
    wave.show_levels([0.5] * 30, 0.5)
    assert max(painted(wave, "accent")) < 92 < max(painted(wave, "edge"))
    wave.show_levels([0.5] * 30, 0.0)
    assert painted(wave, "accent") == []
