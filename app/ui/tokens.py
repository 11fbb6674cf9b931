"""The colours, by what they mean; every other module asks for a colour by its name here.

Text stands at 4.5:1 or better on each ground it is used on, controls and icons at 3:1; a test measures it.
Green, amber and red mean a state and nothing else; the accent never means one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Tone = str  # the name of one of the colours below
State = Literal["ok", "warn", "bad", "neutral"]


@dataclass(frozen=True, slots=True)
class Palette:
    """One look's colours, as `#RRGGBB`.

    `line` is decoration, `edge` outlines controls; a state has its own colour, a soft ground, a filled ground
    and the colour to write with on that.
    """

    bg: str
    surface: str
    sunken: str
    line: str
    edge: str
    text: str
    text2: str
    text3: str
    accent: str
    accent_soft: str
    on_accent: str
    ok: str
    ok_soft: str
    ok_fill: str
    on_ok: str
    warn: str
    warn_soft: str
    warn_fill: str
    on_warn: str
    bad: str
    bad_soft: str
    bad_fill: str
    on_bad: str
    star: str
    star_fill: str
    active_staff: str = "#7A3FB0"
    on_active_staff: str = "#FFFFFF"

    def of(self, name: str) -> str:
        """The colour called `name`; raises `AttributeError` for a name that is none."""
        colour: str = getattr(self, name)
        return colour


LIGHT = Palette(
    bg="#F3F5F8",
    surface="#FFFFFF",
    sunken="#E9EDF2",
    line="#D3DAE3",
    edge="#75828F",
    text="#111A24",
    text2="#46535F",
    text3="#5A6773",
    accent="#1B5BD6",
    accent_soft="#E4EDFC",
    on_accent="#FFFFFF",
    ok="#0A7440",
    ok_soft="#DDF3E5",
    ok_fill="#0B7A43",
    on_ok="#FFFFFF",
    warn="#855000",
    warn_soft="#FFEFCC",
    warn_fill="#F5B32E",
    on_warn="#231500",
    bad="#B42318",
    bad_soft="#FDE5E2",
    bad_fill="#B42318",
    on_bad="#FFFFFF",
    star="#A86700",
    star_fill="#F5A800",
)

DARK = Palette(
    bg="#0E1318",
    surface="#182029",
    sunken="#222C37",
    line="#2F3B48",
    edge="#74838F",
    text="#F0F4F8",
    text2="#B7C3CE",
    text3="#98A6B3",
    accent="#79AAFF",
    accent_soft="#1C3052",
    on_accent="#0A1730",
    ok="#5BD397",
    ok_soft="#143525",
    ok_fill="#12804A",
    on_ok="#FFFFFF",
    warn="#F7BC4D",
    warn_soft="#3A2B0C",
    warn_fill="#F5B32E",
    on_warn="#231500",
    bad="#FF9287",
    bad_soft="#43201C",
    bad_fill="#CE3C31",
    on_bad="#FFFFFF",
    star="#FFC24A",
    star_fill="#FFC24A",
)

# Over the camera's picture, in either look.
ON_PICTURE = "#FFFFFF"
PICTURE_PILL = "#D80A0E12"  # with alpha, as #AARRGGBB
PICTURE_EMPTY = "#161C23"
PICTURE_EMPTY_TEXT = "#DCE4EC"
CORNERS = {"looking": "#FFFFFF", "ok": "#5BD397", "bad": "#FF9287"}

# Members of staff, in either look; white letters stand on them.
STAFF = {
    "violet": "#7A3FB0",
    "blue": "#1B5BD6",
    "teal": "#0B6E78",
    "green": "#0B7A43",
    "olive": "#66700F",
    "brown": "#8A5300",
    "red": "#B42318",
    "pink": "#B3246D",
}
ON_STAFF = "#FFFFFF"
ORANGE = "#C2410C"  # offered as an accent


def readable_on(colour: str) -> str:
    """White or near-black, whichever can be read better on `#RRGGBB`."""
    return max(ON_STAFF, LIGHT.text, key=lambda ink: contrast(ink, colour))


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two `#RRGGBB` colours, 1 to 21 (WCAG 2.2)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
