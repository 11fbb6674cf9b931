"""What is drawn to be printed: demo badges as pictures and as sheets of paper.

One function draws a badge, whatever it is drawn on. A QR code's modules are whole pixels of that device
(on paper: of 300 per inch), so that their edges stay crisp. Drawing needs no screen.
"""

from __future__ import annotations

import functools
from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.parse import quote

import segno
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPainterPath,
    QPdfWriter,
    QPen,
)

import resources
from app.lead import LeadKioskError
from app.stops import breathe, held
from app.world.people import EVENT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from app.world.people import Person

CARD = QColor(250, 249, 245)
WHITE = QColor(255, 255, 255)
INK = QColor(20, 24, 31)
SOFT_INK = QColor(84, 93, 105)
BAND = QColor(43, 95, 190)
SLOT = QColor(18, 42, 88)

SHAPE = 4 / 3
"""A badge's height over its width."""
PICTURE = QSize(480, 640)
SHEET_WIDTH_MM, SHEET_COLUMNS, SHEET_ROWS, DOTS_PER_INCH = 63.0, 3, 3, 300


@functools.cache
def canvas() -> QGuiApplication:
    """The Qt application that drawing text needs: the one there is, else a screenless one made now and kept."""
    with held():
        there = QGuiApplication.instance()
        app = there if isinstance(there, QGuiApplication) else QGuiApplication(["lead-kiosk", "-platform", "offscreen"])
        for weight in ("Medium", "SemiBold", "Bold"):
            QFontDatabase.addApplicationFont(str(resources.path(f"fonts/Inter-{weight}.otf")))
    return app


@contextmanager
def painting(device: QPaintDevice) -> Iterator[QPainter]:
    """Paint on `device`, without an interrupt: Qt crashes where a device goes before its painter has ended."""
    with held():
        painter = QPainter(device)
        try:
            yield painter
        finally:
            painter.end()


def keep(content: QBuffer, path: Path) -> None:
    """Write what was painted to `path`; raises `LeadKioskError`."""
    try:
        with held():
            path.write_bytes(content.data().data())
    except OSError as error:
        raise LeadKioskError(f"“{path}” cannot be written: {error.strerror}.") from error


def badge_image(person: Person, size: QSize = PICTURE) -> QImage:
    """The person's badge as a picture, as large as fits into `size` pixels."""
    canvas()
    width = min(size.width(), int(size.height() / SHAPE))
    image = QImage(width, round(width * SHAPE), QImage.Format.Format_RGB32)
    image.fill(WHITE)
    with painting(image) as painter:
        draw_badge(painter, QRectF(image.rect()), person, CARD, radius=0.045 * width)
    return image


def badge_folder(people: Sequence[Person], folder: Path) -> int:
    """Write one PNG per person into `folder`, named by the percent-encoded code; returns how many.

    Raises `LeadKioskError` when the folder or a file in it cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LeadKioskError(f"The folder “{folder}” cannot be made: {error.strerror}.") from error
    for person in people:
        path = folder / f"{quote(person.code, safe='')}.png"
        with held():
            saved = badge_image(person).save(str(path))
        if not saved:
            raise LeadKioskError(f"“{path}” cannot be written.")
    return len(people)


def badge_pdf(people: Sequence[Person], path: Path) -> int:
    """Write A4 sheets of badges with crop marks to `path`; returns how many badges.

    Raises `LeadKioskError` when the file cannot be written.
    """
    canvas()
    content = QBuffer()
    content.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(content)
    writer.setTitle("Lead Kiosk: demo badges")
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    each = SHEET_COLUMNS * SHEET_ROWS
    with painting(writer) as painter:
        for first in range(0, len(people), each):
            breathe()
            if first:
                writer.newPage()
            _draw_sheet(painter, people[first : first + each])
    keep(content, path)
    return len(people)


def draw_badge(painter: QPainter, box: QRectF, person: Person, card: QColor, radius: float = 0) -> None:
    """Draw the person's badge into `box` (3 wide to 4 high): the event's band, the QR code, name and company."""
    left, top, width = box.left(), box.top(), box.width()

    def part(x: float, y: float, w: float, h: float) -> QRectF:
        return QRectF(left + x * width, top + y * width, w * width, h * width)

    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline, band = QPainterPath(), QPainterPath()
    outline.addRoundedRect(box, radius, radius)
    band.addRect(part(0, 0, 1, 0.2))
    painter.fillPath(outline, card)
    painter.fillPath(outline.intersected(band), BAND)
    slot = QPainterPath()
    slot.addRoundedRect(part(0.41, 0.03, 0.18, 0.035), 0.0175 * width, 0.0175 * width)
    painter.fillPath(slot, SLOT)
    draw_text(painter, part(0.06, 0.075, 0.88, 0.115), EVENT.name["en"], 0.075 * width, QFont.Weight.DemiBold, WHITE)
    draw_code(painter, part(0.18, 0.30, 0.64, 0.64), person.code)
    draw_text(painter, part(0.05, 0.965, 0.90, 0.20), person.name, 0.105 * width, QFont.Weight.Bold, INK)
    draw_text(painter, part(0.05, 1.175, 0.90, 0.10), person.company, 0.062 * width, QFont.Weight.Medium, SOFT_INK)
    painter.restore()


def draw_code(painter: QPainter, box: QRectF, code: str) -> None:
    """Draw the QR code of `code` centred in `box`, its modules whole pixels and as large as fit."""
    rows = segno.make(code, micro=False, error="m").matrix
    module = max(1, int(box.width() / len(rows)))
    left = round(box.center().x() - module * len(rows) / 2)
    top = round(box.center().y() - module * len(rows) / 2)
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                path.addRect(left + x * module, top + y * module, module, module)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillPath(path, INK)
    painter.restore()


def draw_text(painter: QPainter, box: QRectF, text: str, size: float, weight: QFont.Weight, ink: QColor) -> None:
    """Draw `text` centred in `box`: on one line, else on several, smaller than `size` pixels where it must be."""
    centred = int(Qt.AlignmentFlag.AlignCenter)
    on_lines, anyhow = centred | int(Qt.TextFlag.TextWordWrap), centred | int(Qt.TextFlag.TextWrapAnywhere)
    smallest = max(1, round(size * 0.55))
    font = QFont("Inter")
    font.setWeight(weight)
    for flags, pixels in (
        *((centred, pixels) for pixels in range(round(size), round(size * 0.75), -1)),
        *((on_lines, pixels) for pixels in range(round(size * 0.9), smallest, -1)),
        (anyhow, smallest),
    ):
        font.setPixelSize(pixels)
        if box.contains(QFontMetricsF(font, painter.device()).boundingRect(box, flags, text)):
            break
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(box, flags, text)


def _draw_sheet(painter: QPainter, people: Sequence[Person]) -> None:
    """Draw up to nine badges side by side, edge to edge, in the middle of the page, and where to cut them."""
    page = painter.viewport()
    width = SHEET_WIDTH_MM / 25.4 * DOTS_PER_INCH
    height = width * SHAPE
    left, top = (page.width() - SHEET_COLUMNS * width) / 2, (page.height() - SHEET_ROWS * height) / 2
    for number, person in enumerate(people):
        row, column = divmod(number, SHEET_COLUMNS)
        draw_badge(painter, QRectF(left + column * width, top + row * height, width, height), person, WHITE)
    painter.setPen(QPen(SOFT_INK, 0.25 / 25.4 * DOTS_PER_INCH))
    near, far = 2 / 25.4 * DOTS_PER_INCH, 7 / 25.4 * DOTS_PER_INCH
    right, bottom = left + SHEET_COLUMNS * width, top + SHEET_ROWS * height
    for x in (left + column * width for column in range(SHEET_COLUMNS + 1)):
        painter.drawLine(QPointF(x, top - far), QPointF(x, top - near))
        painter.drawLine(QPointF(x, bottom + near), QPointF(x, bottom + far))
    for y in (top + row * height for row in range(SHEET_ROWS + 1)):
        painter.drawLine(QPointF(left - far, y), QPointF(left - near, y))
        painter.drawLine(QPointF(right + near, y), QPointF(right + far, y))
