"""When the keyboard on the screen shows, what it begins with, how high it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.ui.keyboard_rules import Hands, begins_sentence, first_page, row_height, wanted


@pytest.mark.parametrize(
    ("setting", "hands", "shown"),
    [
        ("auto", "none", False),
        ("auto", "mouse", False),
        ("auto", "touch", True),
        ("auto", "keys", False),
        ("on", "none", True),
        ("on", "mouse", True),
        ("on", "touch", True),
        ("on", "keys", False),
        ("off", "touch", False),
    ],
)
def test_it_follows_the_hands(setting: str, hands: Hands, shown: bool) -> None:
    assert wanted(setting, hands) is shown


@pytest.mark.parametrize(
    ("before", "begins"),
    [
        ("", True),
        ("  ", True),
        ("Wants two.", False),
        ("Wants two. ", True),
        ("3.5", False),
        ("Why? ", True),
        ("a\n", True),
        ("a ", False),
    ],
)
def test_a_sentence_begins_after_its_end_and_a_space(before: str, begins: bool) -> None:
    assert begins_sentence(before) is begins


def test_figures_are_typed_on_the_page_of_figures() -> None:
    assert first_page(Qt.InputMethodHint.ImhDigitsOnly) == "signs"
    assert first_page(Qt.InputMethodHint.ImhNone) == "letters"


@pytest.mark.parametrize(
    ("width", "height", "row"),
    [(1024, 600, 52), (1280, 800, 60), (1920, 1080, 60), (1024 / 1.3, 600 / 1.3, 51), (1024 / 1.5, 600 / 1.5, 45)],
)
def test_rows_are_as_high_as_fingers_and_leave_room_above(width: float, height: float, row: int) -> None:
    assert row_height(width, height) == row
