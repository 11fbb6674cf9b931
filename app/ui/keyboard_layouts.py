"""The keyboards on the screen as tables: rows of keys for letters and signs, and what a long press on a key offers.

A page of keys is made of rows that are all as wide, in columns; letters are written small and shift makes them large.
Every character of ASCII stands on some page, so that access codes and addresses can be typed; accented letters stand
behind the letters they are made from.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["text", "shift", "erase", "enter", "page", "left", "right", "hide"]
Page = Literal["letters", "signs", "more"]


@dataclass(frozen=True, slots=True)
class Key:
    """One key; `text` is what it types, or for a "page" key the page that it opens. `width` is in columns."""

    text: str
    kind: Kind = "text"
    width: float = 1


Row = tuple[Key, ...]
Rows = tuple[Row, Row, Row, Row]

_SHIFT, _ERASE = Key("", "shift", 1.5), Key("", "erase", 1.5)
_SHORT_SHIFT, _SHORT_ERASE = Key("", "shift"), Key("", "erase")


def _row(letters: str) -> Row:
    return tuple(Key(letter) for letter in letters)


def _last(page: Page, columns: int) -> Row:
    """The row of the space bar, `columns` wide, with a way to `page`."""
    around = (Key(page, "page", 1.5), Key(","), Key("."), Key("", "left", 0.75), Key("", "right", 0.75))
    ends = (Key("", "enter", 1.25), Key("", "hide", 0.75))
    space = Key(" ", width=columns - sum(key.width for key in (*around, *ends)))
    return (*around[:2], space, *around[2:], *ends)


LETTERS: dict[str, Rows] = {
    "qwerty": (
        _row("qwertyuiop"),
        _row("asdfghjkl'"),
        (_SHIFT, *_row("zxcvbnm"), _ERASE),
        _last("signs", 10),
    ),
    "qwerty-es": (
        _row("qwertyuiop"),
        _row("asdfghjklñ"),
        (_SHIFT, *_row("zxcvbnm"), _ERASE),
        _last("signs", 10),
    ),
    "qwertz": (
        _row("qwertzuiopü"),
        _row("asdfghjklöä"),
        (_SHIFT, *_row("yxcvbnmß"), _ERASE),
        _last("signs", 11),
    ),
    "azerty": (
        _row("azertyuiop"),
        _row("qsdfghjklm"),
        (_SHORT_SHIFT, *_row("wxcvbné'"), _SHORT_ERASE),
        _last("signs", 10),
    ),
}
"""The pages of letters, by layout."""

SIGNS: Rows = (
    _row("1234567890"),
    _row("@#&_-+()/="),
    (Key("more", "page", 1.5), *_row("*\"':;!?"), _ERASE),
    _last("letters", 10),
)
MORE: Rows = (
    _row("1234567890"),
    _row("[]{}<>^~|`"),
    (Key("signs", "page", 1.5), *_row("\\%$€£°§"), _ERASE),
    _last("letters", 10),
)

ACCENTS: dict[str, str] = {
    "a": "äàáâæãåąā",
    "c": "çćč",
    "d": "ďđð",
    "e": "éèêëęěē",
    "g": "ğģ",
    "i": "ïîíìıī",
    "l": "łľ",
    "n": "ñńňņ",
    "o": "öôóòœøõő",
    "r": "řŕ",
    "s": "ßšśşș",
    "t": "ťțþ",
    "u": "üùúûůűū",
    "y": "ÿý",
    "z": "žźż",
    "é": "èêëęěē",
    "ñ": "ńňņ",
    "'": "’‘“”„«»",
    '"': "“”„«»",
    ".": "@:/-_…?!",
    ",": ";'\"–",
    "-": "–—",
    "?": "¿",
    "!": "¡",
    "€": "£$¥₺",
    "0": "°",
}
"""What a long press offers, the likeliest first."""

_BY_LANGUAGE = {"de": "qwertz", "fr": "azerty"}


def layout_of(choice: str, language: str) -> str:
    """The layout for `choice` ("auto" or one's name in the settings), for who speaks `language`, as in `de`."""
    found = _BY_LANGUAGE.get(language, "qwerty") if choice == "auto" else choice
    return "qwerty-es" if found == "qwerty" and language == "es" else found


def rows_of(layout: str, page: Page) -> Rows:
    """The keys of `page`."""
    if page == "letters":
        return LETTERS[layout]
    return SIGNS if page == "signs" else MORE


def large(text: str) -> str:
    """`text` as shift makes it; a letter that has no large form of one character stays."""
    upper = text.upper()
    return upper if len(upper) == 1 else text


def accents_of(text: str) -> str:
    """What a long press on a key that types `text` offers, in the same case; empty for nothing."""
    found = ACCENTS.get(text.lower(), "")
    return "".join(map(large, found)) if text != text.lower() else found
