"""Where on a drawing words are put: at the spot where they cover the least of it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPointF


def least_covered(spots: Sequence[QRectF], costs: Sequence[tuple[QRectF, float]]) -> QRectF:
    """The first of `spots` that covers the least of what stands there, each with the cost of a covered pixel."""

    def cost(spot: QRectF) -> float:
        shared = ((spot.intersected(rect), dear) for rect, dear in costs)
        return sum(both.width() * both.height() * dear for both, dear in shared)

    return min(spots, key=cost)


def along(points: Sequence[QPointF], wide: float) -> list[QRectF]:
    """Squares as `wide` along a line, close enough that nothing crosses it between them."""
    middles = list(points[:1])
    for one, other in pairwise(points):
        steps = max(int(QLineF(one, other).length() / wide), 1)
        middles += [one + (other - one) * step / steps for step in range(1, steps + 1)]
    return [QRectF(at.x() - wide / 2, at.y() - wide / 2, wide, wide) for at in middles]
