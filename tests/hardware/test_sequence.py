"""A part of a structured append sequence is told from a whole code (issue 4: hostile codes)."""

from __future__ import annotations

import numpy as np
import pytest
import segno

from hardware.sequence import is_part


def modules(code: segno.QRCode) -> np.ndarray:
    return np.array([list(row) for row in code.matrix_iter(border=0)], dtype=bool)


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("mask", range(8))
@pytest.mark.parametrize("level", "LMQH")
def test_parts_are_told_from_whole_codes_under_every_mask(mask: int, level: str, mirrored: bool) -> None:
    parts = segno.make_sequence("one of several " * 6, version=3, mask=mask, error=level.lower(), boost_error=False)
    whole = [
        segno.make(content, micro=False, mask=mask, error=level.lower(), boost_error=False)
        for content in ("lead-0815", "0815", "LEAD 0815", "点茗")
    ]
    for code, expected in [*((part, True) for part in parts), *((code, False) for code in whole)]:
        seen = modules(code).T if mirrored else modules(code)
        assert is_part(seen, mask, level) is expected


@pytest.mark.parametrize("length", [30, 300, 3000, 6000])
def test_parts_of_every_size_are_told(length: int) -> None:
    for part in segno.make_sequence("x" * length, symbol_count=3):
        assert is_part(modules(part), int(part.mask), str(part.error))
