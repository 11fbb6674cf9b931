"""The rules of the keyboard on the screen: for whom it shows, what it begins with, and how high it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt

from app.ui.sizes import sizes_for

if TYPE_CHECKING:
    from app.ui.keyboard_layouts import Page

Hands = Literal["none", "touch", "mouse", "keys"]
_SHARE, _LEAST_ROW = 0.45, 42  # of the window's height for all rows; design pixels
_DIGITS = (
    Qt.InputMethodHint.ImhDigitsOnly
    | Qt.InputMethodHint.ImhFormattedNumbersOnly
    | Qt.InputMethodHint.ImhDialableCharactersOnly
    | Qt.InputMethodHint.ImhPreferNumbers
)


def wanted(setting: str, hands: Hands) -> bool:
    """Whether a field that has the focus gets the keyboard; `hands` is what was used last."""
    return hands == "touch" if setting == "auto" else setting == "on" and hands != "keys"


def first_page(hints: Qt.InputMethodHint) -> Page:
    """The page to begin with in a field with these `hints`."""
    return "signs" if hints & _DIGITS else "letters"


def begins_sentence(before: str) -> bool:
    """Whether a sentence begins after `before`."""
    rest = before.rstrip(" ")
    return not rest or rest.endswith("\n") or (rest != before and rest.endswith((".", "!", "?")))


def row_height(width: float, height: float) -> int:
    """How high a row of keys is in a window of that size, all in design pixels: large text leaves room above, too."""
    wanted = 52 if sizes_for(width, height).kind == "compact" else 60
    return max(_LEAST_ROW, min(wanted, int(height * _SHARE / 4)))
