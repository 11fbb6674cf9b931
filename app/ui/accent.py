"""An accent of one's own: the exhibitor's colour, made light or dark enough to be read, or taken from their logo."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader

from app.ui.tokens import contrast, readable_on

if TYPE_CHECKING:
    from pathlib import Path

    from app.ui.tokens import Palette

_READABLE = 4.5
_SOFT = {"light": 0.12, "dark": 0.22}  # how much of it the soft ground takes
_DARK_INK = 0.5  # of the lightness scale: a palette whose ground is below is dark
_SAMPLE = 64  # pixels that a logo is looked at, each way
_COLOURFUL = 60  # of 255: what is paler is paper or ink
_HUES = 36


def accented(palette: Palette, colour: str) -> Palette:
    """`palette` with `colour` (`#RRGGBB`) as its accent: its hue, light or dark enough; "" changes nothing."""
    if not colour:
        return palette
    dark = QColor(palette.bg).lightnessF() < _DARK_INK
    own = QColor(colour)
    hue, saturation, lightness = max(own.hslHueF(), 0.0), own.hslSaturationF(), own.lightnessF()
    steps = range(101)
    tried = sorted(steps, key=lambda step: abs(step / 100 - lightness))
    for step in tried:
        accent = QColor.fromHslF(hue, saturation, step / 100).name().upper()
        soft = mixed(accent, palette.surface, _SOFT["dark" if dark else "light"])
        if all(contrast(accent, ground) >= _READABLE for ground in (palette.bg, palette.surface, soft)):
            return replace(palette, accent=accent, accent_soft=soft, on_accent=readable_on(accent))
    return palette


def mixed(colour: str, ground: str, share: float) -> str:
    """`share` of `colour` over `ground`."""
    parts = zip(_channels(QColor(colour)), _channels(QColor(ground)), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02X}" for a, b in parts)


def _channels(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


def read_picture(path: Path, side: int = 512) -> QImage:
    """The picture in `path`, no larger than `side` each way; a null image where it is none."""
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > side:
        reader.setScaledSize(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def dominant(picture: QImage) -> str:
    """The colour that a picture has most of besides white, grey and black, as `#RRGGBB`; empty where it has none."""
    small = picture.scaled(_SAMPLE, _SAMPLE, Qt.AspectRatioMode.KeepAspectRatio)
    small = small.convertToFormat(QImage.Format.Format_ARGB32)
    found: dict[int, list[QColor]] = {}
    for y in range(small.height()):
        for x in range(small.width()):
            colour = small.pixelColor(x, y)
            if colour.alpha() > 128 and colour.hsvSaturation() > _COLOURFUL and colour.value() > _COLOURFUL:
                found.setdefault(colour.hsvHue() * _HUES // 360, []).append(colour)
    if not found:
        return ""
    most = max(found.values(), key=lambda colours: sum(colour.hsvSaturation() for colour in colours))
    means = (round(sum(channel) / len(most)) for channel in zip(*map(_channels, most), strict=True))
    return "#" + "".join(f"{mean:02X}" for mean in means)
