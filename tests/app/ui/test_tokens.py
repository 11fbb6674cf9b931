"""The colours can be read: measured on every ground they are used on."""

from __future__ import annotations

import pytest

from app.ui.tokens import DARK, LIGHT, ON_STAFF, STAFF, Palette, contrast, readable_on

TEXT = [
    *((tone, ground) for tone in ("text", "text2", "text3") for ground in ("bg", "surface", "sunken")),
    *((tone, "accent_soft") for tone in ("text", "text2", "accent")),
    *(("accent", ground) for ground in ("bg", "surface")),
    ("on_accent", "accent"),
    ("text", "line"),  # keys that are not letters
    *((state, ground) for state in ("ok", "warn", "bad") for ground in ("bg", "surface", f"{state}_soft")),
    *(("text", f"{state}_soft") for state in ("ok", "warn", "bad")),
    *((f"on_{state}", f"{state}_fill") for state in ("ok", "warn", "bad")),
    ("bad", "accent_soft"),  # a row that is chosen and needs attention
    ("on_active_staff", "active_staff"),
    ("star", "surface"),  # the figure beside the star
]
CONTROLS = [
    *(("edge", ground) for ground in ("bg", "surface", "sunken")),
    *(("star", ground) for ground in ("surface", "accent_soft")),
    *((f"{state}_fill", "surface") for state in ("ok", "bad")),
]


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("tone", "ground"), TEXT)
def test_text_can_be_read(palette: Palette, tone: str, ground: str) -> None:
    assert contrast(palette.of(tone), palette.of(ground)) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("tone", "ground"), CONTROLS)
def test_controls_can_be_seen(palette: Palette, tone: str, ground: str) -> None:
    assert contrast(palette.of(tone), palette.of(ground)) >= 3


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_an_unknown_colour_is_an_error() -> None:
    with pytest.raises(AttributeError):
        LIGHT.of("mauve")


@pytest.mark.parametrize("name", STAFF)
def test_letters_of_staff_can_be_read_on_each_of_eight_colours(name: str) -> None:
    assert len(set(STAFF.values())) == 8
    assert contrast(ON_STAFF, STAFF[name]) >= 4.5


@pytest.mark.parametrize(("ground", "ink"), [("#FFE14D", LIGHT.text), ("#1B5BD6", "#FFFFFF")])
def test_a_mark_on_any_colour_can_be_read(ground: str, ink: str) -> None:
    assert readable_on(ground) == ink
