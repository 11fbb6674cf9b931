"""Where in a picture something as densely patterned as a code is, found in half a millisecond.

A code has an edge at every few pixels, across and down alike. Text has that too, but in thin lines, and edges of
stands and people run one way. So the frame is cut into cells, each gets the smaller of its mean steps between
neighbours across and down, and the densest place with all cells around it that are nearly as dense is the spot. That
holds for a code that is blurred, dark or too far to be read, which is what a spot is for.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hardware import vision

if TYPE_CHECKING:
    from hardware.preview import Picture

_CELL = 8
"""Pixels a side, in the half-size frame."""
_FAINTEST = 2
"""Shades by which a spot's mean step exceeds the frame's, and by a fifth of that; below, there is only noise."""
_NEARLY = 0.42
"""How far the steps of a spot's cells are from the frame's mean, as a share of the densest ones'."""
_LONGEST_CUT = 420
"""Pixels; a larger code needs no closer look."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A dense place; `box` is (left, top, right, bottom) in the frame's pixels, `step` in shades a pixel."""

    box: tuple[int, int, int, int]
    step: float

    @property
    def size(self) -> tuple[int, int]:
        """(Width, height) in pixels."""
        left, top, right, bottom = self.box
        return right - left, bottom - top

    @property
    def middle(self) -> tuple[float, float]:
        """(x, y) in pixels."""
        left, top, right, bottom = self.box
        return (left + right) / 2, (top + bottom) / 2


def densest(smaller: Picture, factor: float) -> Spot | None:
    """The densest place in the gray frame of which `smaller` is the half; `factor` is how much larger the frame is.

    None when nothing stands out from noise, and for a picture of less than three cells a side.
    """
    cells = _cells(smaller)
    if cells is None:
        return None
    cv2 = vision.cv2()
    smooth = cv2.blur(cells, (3, 3))
    _, step, _, (column, row) = cv2.minMaxLoc(smooth)
    mean = float(cells.mean())
    if step - mean < max(_FAINTEST, mean / 5):
        return None
    dense = (smooth > mean + (step - mean) * _NEARLY).astype("uint8")
    _, labels, areas, _ = cv2.connectedComponentsWithStats(dense, connectivity=4)
    left, top, width, height = (int(cells) for cells in areas[labels[row, column]][:4])
    edge = _CELL * factor
    box = (round(left * edge), round(top * edge), round((left + width) * edge), round((top + height) * edge))
    return Spot(box, float(step))


def cut(shades: Picture, spot: Spot) -> tuple[Picture, int, int]:
    """The part of the gray frame around `spot`, at most 420 pixels a side, and its left and top.

    It has room for a code's quiet zone, and is a copy, since not every decoder takes a window into a larger picture.
    """
    left, top, right, bottom = spot.box
    width, height = spot.size
    across, down = int(width * 0.18) + 12, int(height * 0.18) + 12
    x, y = (int(middle) for middle in spot.middle)
    most = _LONGEST_CUT // 2
    left, top = max(0, left - across, x - most), max(0, top - down, y - most)
    right, bottom = min(right + across, x + most), min(bottom + down, y + most)
    return shades[top:bottom, left:right].copy(), left, top


def _cells(smaller: Picture) -> Picture | None:
    """For each cell the smaller of its mean steps across and down; every second row and column has to do."""
    cv2 = vision.cv2()
    height, width = (side // _CELL * _CELL for side in smaller.shape)
    if min(height, width) < 3 * _CELL:
        return None
    rows, columns = smaller[:height:2, :width], smaller[:height, :width:2]
    border = cv2.BORDER_CONSTANT
    across = cv2.copyMakeBorder(cv2.absdiff(rows[:, :-1], rows[:, 1:]), 0, 0, 0, 1, border, value=0)
    down = cv2.copyMakeBorder(cv2.absdiff(columns[:-1], columns[1:]), 0, 1, 0, 0, border, value=0)
    size = width // _CELL, height // _CELL
    means = [cv2.resize(steps, size, interpolation=cv2.INTER_AREA) for steps in (across, down)]
    return cv2.min(*means)  # type: ignore[no-any-return]
