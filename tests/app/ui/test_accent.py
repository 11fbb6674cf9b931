"""Any colour makes an accent that can be read, and a logo has one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage, QPainter

from app.ui.accent import accented, dominant, mixed, read_picture
from app.ui.tokens import DARK, LIGHT, Palette, contrast

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@given(colour=st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06X}"))
def test_any_accent_can_be_read_on_every_ground(palette: Palette, colour: str) -> None:
    made = accented(palette, colour)
    for ground in (made.bg, made.surface, made.accent_soft):
        assert contrast(made.accent, ground) >= 4.5
    assert contrast(made.on_accent, made.accent) >= 4.5


@pytest.mark.parametrize(("colour", "hue"), [("#E30613", 356), ("#FFD500", 50), ("#009640", 146)])
def test_the_hue_stays(colour: str, hue: int) -> None:
    for palette in (LIGHT, DARK):
        found = QColor(accented(palette, colour).accent).hslHue()
        assert min(abs(found - hue), 360 - abs(found - hue)) <= 3


def test_a_colour_that_can_be_read_stays_as_it_is_nearly() -> None:
    made = accented(LIGHT, "#1B5BD6")
    assert max(abs(a - b) for a, b in zip(QColor(made.accent).getRgb(), QColor("#1B5BD6").getRgb(), strict=True)) <= 4


def test_without_one_the_palette_s_own_stays() -> None:
    assert accented(DARK, "") is DARK


def test_a_mix_is_between() -> None:
    assert mixed("#000000", "#FFFFFF", 0.5) == "#808080"


def test_the_accent_of_a_logo_is_its_colour_and_not_its_paper_or_ink(tmp_path: Path) -> None:
    logo = QImage(200, 100, QImage.Format.Format_RGB32)
    logo.fill(QColor("#FFFFFF"))
    painter = QPainter(logo)
    painter.fillRect(20, 20, 60, 60, QColor("#E30613"))
    painter.fillRect(100, 20, 90, 60, QColor("#111111"))
    painter.end()
    path = tmp_path / "logo.png"
    logo.save(str(path))
    found = QColor(dominant(read_picture(path)))
    assert found.hue() in range(350, 360)
    assert found.saturation() > 150


def test_a_grey_logo_and_no_logo_have_none(tmp_path: Path) -> None:
    grey = QImage(10, 10, QImage.Format.Format_RGB32)
    grey.fill(QColor("#777777"))
    assert dominant(grey) == ""
    (tmp_path / "logo.png").write_text("no picture")
    assert read_picture(tmp_path / "logo.png").isNull()


def test_a_large_picture_is_read_small(tmp_path: Path) -> None:
    QImage(3000, 1500, QImage.Format.Format_RGB32).save(str(tmp_path / "large.png"))
    assert read_picture(tmp_path / "large.png").width() == 512
