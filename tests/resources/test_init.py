"""Fonts and icons are found wherever the package is."""

from __future__ import annotations

import pytest

import resources


@pytest.mark.parametrize("weight", ["Regular", "Medium", "SemiBold", "Bold"])
def test_the_fonts_come_with_their_licence(weight: str) -> None:
    assert resources.path(f"fonts/Inter-{weight}.otf").stat().st_size > 100_000
    licence = resources.path("fonts/OFL.txt").read_text(encoding="utf-8")
    assert "Copyright" in licence.splitlines()[0]
    assert "SIL OPEN FONT LICENSE" in licence


def test_a_missing_file_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        resources.path("icons/unicorn.svg")
