"""The measures of the pages for a window's size: compact, regular or wide, in design pixels."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Sizes:
    """All measures that depend on the window's size, before `px()`."""

    kind: str
    header: int
    rail: int
    pad: int
    left: int  # the scan page's left column
    camera: int  # the picture's height
    rows: int  # recent leads
    card: int | None  # the card's width; None takes what is left
    name: int  # type size
    subtitle: int
    star: int  # a star's cell
    tag_rows: int
    note: int  # the note's least height, its only one where `fields` are shown
    fields: int  # attendee fields on the card
    inner: int  # the card's inner margin
    gap: int  # between the card's parts
    nav: int  # a rail entry's height
    low: bool = False  # the keyboard on the screen leaves no room for all of a card


_SMALL = Sizes("compact", 52, 76, 8, 268, 168, 2, None, 20, 14, 48, 1, 52, 0, 14, 6, 56)  # for large text
_COMPACT = Sizes("compact", 56, 80, 12, 392, 250, 3, None, 28, 16, 56, 1, 70, 0, 20, 10, 64)
_REGULAR = Sizes("regular", 72, 88, 24, 480, 345, 4, None, 40, 20, 64, 2, 64, 0, 28, 20, 76)
_WIDE = Sizes("wide", 72, 104, 32, 0, 0, 5, 760, 40, 20, 64, 2, 144, 4, 28, 20, 76)

_TOOLS, _GAP, _ROW = 48, 12, 56
_ENOUGH = {"compact": 540, "regular": 720, "wide": 760}  # for a whole card
_ENOUGH_IF_SMALL = 440
_TIGHT = 440  # below it even a card without stars and tags has little room


def sizes_for(width: float, height: float, covered: float = 0) -> Sizes:
    """The measures for a window of `width` x `height` design pixels, `covered` of it by the keyboard on the screen."""
    left = height - covered
    if width >= 1600 and height >= 900:
        room = round(width - _WIDE.rail - 3 * _WIDE.pad - 760)
        sizes = replace(_WIDE, left=room, camera=room * 9 // 16)
        above = round(left - sizes.header - 2 * sizes.pad - _TOOLS - 2 * _GAP - sizes.rows * _ROW)
    else:
        large = width >= 1200 and height >= 720
        sizes = _REGULAR if large else _COMPACT if width >= 920 and height >= _ENOUGH["compact"] else _SMALL
        above = round(left - sizes.header - 2 * sizes.pad - _TOOLS - _GAP)
    enough = _ENOUGH_IF_SMALL if sizes is _SMALL else _ENOUGH[sizes.kind]
    sizes = replace(sizes, camera=min(sizes.camera, above), low=left < enough)
    if left < _TIGHT:
        sizes = replace(sizes, note=_SMALL.note, gap=_SMALL.gap)
    below = left - sizes.header - 2 * sizes.pad - sizes.camera - _TOOLS - 2 * _GAP
    return replace(sizes, rows=max(0 if covered else 1, min(sizes.rows, int(below // _ROW))))
