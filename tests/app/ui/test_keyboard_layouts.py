"""Every keyboard types every letter of the five languages, and whatever an access code is made of."""

from __future__ import annotations

import string

import pytest

from app.ui.keyboard_layouts import ACCENTS, LETTERS, Key, Page, Rows, accents_of, large, layout_of, rows_of

PAGES: tuple[Page, ...] = ("letters", "signs", "more")
ALPHABETS = {
    "en": "",
    "de": "äöüß",
    "fr": "àâæçéèêëîïôœùûüÿ",
    "nl": "éèëïöüáóú",
    "es": "áéíóúüñ¿¡",
}


def keys(rows: Rows) -> list[Key]:
    return [key for row in rows for key in row]


def typed(layout: str) -> set[str]:
    """All that can be typed, with long presses and shift."""
    tapped = {key.text for page in PAGES for key in keys(rows_of(layout, page)) if key.kind == "text"}
    held = {accent for text in tapped for accent in accents_of(text)}
    return tapped | held | {large(text) for text in tapped | held}


@pytest.mark.parametrize("layout", LETTERS)
@pytest.mark.parametrize("language", ALPHABETS)
def test_every_layout_types_every_letter_of_every_language(layout: str, language: str) -> None:
    wanted = ALPHABETS[language] + string.ascii_lowercase
    assert set(wanted) | {large(letter) for letter in wanted} <= typed(layout)


@pytest.mark.parametrize("layout", LETTERS)
def test_every_sign_of_an_access_code_can_be_typed(layout: str) -> None:
    assert {chr(code) for code in range(32, 127)} <= typed(layout)


@pytest.mark.parametrize("layout", LETTERS)
@pytest.mark.parametrize("page", PAGES)
def test_the_rows_of_a_page_are_all_as_wide(layout: str, page: Page) -> None:
    assert len({sum(key.width for key in row) for row in rows_of(layout, page)}) == 1


@pytest.mark.parametrize("layout", LETTERS)
@pytest.mark.parametrize("page", PAGES)
def test_no_page_has_a_key_twice_and_each_can_be_left(layout: str, page: Page) -> None:
    found = keys(rows_of(layout, page))
    assert len({(key.kind, key.text) for key in found}) == len(found)
    assert {"erase", "enter", "hide", "page", "left", "right"} <= {key.kind for key in found}
    assert {key.text for key in found if key.kind == "page"} <= set(PAGES) - {page}


@pytest.mark.parametrize(
    ("choice", "language", "layout"),
    [
        ("auto", "en", "qwerty"),
        ("auto", "nl", "qwerty"),
        ("auto", "de", "qwertz"),
        ("auto", "fr", "azerty"),
        ("auto", "es", "qwerty-es"),
        ("qwerty", "es", "qwerty-es"),
        ("qwerty", "de", "qwerty"),
        ("azerty", "de", "azerty"),
    ],
)
def test_the_layout_is_the_chosen_one_or_the_language_s(choice: str, language: str, layout: str) -> None:
    assert layout_of(choice, language) == layout


def test_the_first_rows_are_what_the_layouts_are_called_by() -> None:
    for layout in LETTERS:
        assert "".join(key.text for key in rows_of(layout, "letters")[0]).startswith(layout[:6])


def test_a_long_press_keeps_the_case() -> None:
    assert accents_of("E")[0] == "É"
    assert accents_of("e")[0] == "é"
    assert accents_of("S")[0] == "ß"  # its large form would be two letters
    assert accents_of("w") == ""


def test_nothing_is_offered_twice() -> None:
    for offered in ACCENTS.values():
        assert len(set(offered)) == len(offered) <= 9
