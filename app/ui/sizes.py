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


_COMPACT = Sizes("compact", 56, 80, 12, 392, 250, 3, None, 28, 16, 56, 1, 70, 0, 20, 10, 64)
_REGULAR = Sizes("regular", 72, 88, 24, 480, 345, 4, None, 40, 20, 64, 2, 96, 0, 28, 20, 76)
_WIDE = Sizes("wide", 72, 104, 32, 0, 0, 5, 760, 40, 20, 64, 2, 144, 4, 28, 20, 76)

_TOOLS, _GAP, _ROW = 48, 12, 56


def sizes_for(width: float, height: float) -> Sizes:
    """The measures for a window of `width` x `height` design pixels."""
    if width >= 1600 and height >= 900:
        left = round(width - _WIDE.rail - 3 * _WIDE.pad - 760)
        rest = round(height - _WIDE.header - 2 * _WIDE.pad - _TOOLS - 2 * _GAP - _WIDE.rows * _ROW)
        return replace(_WIDE, left=left, camera=min(left * 9 // 16, rest))
    sizes = _COMPACT if width < 1200 or height < 720 else _REGULAR
    below = height - sizes.header - 2 * sizes.pad - sizes.camera - _TOOLS - 2 * _GAP
    return replace(sizes, rows=max(1, min(sizes.rows, int(below // _ROW))))
