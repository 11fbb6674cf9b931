"""Action codes to print: A4 sheets of QR codes for stars, tags, answers, staff and undo, to lie beside the scanner.

Each code stands in a frame of its own with white around it, so that a scanner or a camera that is held close sees
one at a time.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageSize, QPainter, QPainterPath, QPdfWriter, QPen

from app import actions
from app.actions import Answer, Rate, Staff, Tag, Undo
from app.stops import breathe
from app.ui import draw, paper
from app.ui.words import stars_words, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.actions import Action
    from app.settings import Settings

LONGEST = 320
"""Characters of a code whose modules are still 0.3 mm wide."""
_MARGIN, _FOOT = 15.0, 10.0  # mm, as all lengths here
_COLUMNS, _GAP = 6, 3.6
_CODE, _PAD, _LABEL = 20.6, 3.2, 9.5
_TALL = 2 * _PAD + _CODE + _LABEL
_TITLE, _BETWEEN = 9.0, 6.0
_HEAD = _TALL + 7.0
_RULE, _ACCENT, _STAR = QColor(211, 218, 227), QColor(27, 91, 214), QColor(168, 103, 0)


@dataclass(frozen=True, slots=True)
class Section:
    """Codes that belong together: `cells` are an action and its words each."""

    title: str
    cells: tuple[tuple[Action, str], ...]


def sections(settings: Settings, tags: Sequence[str]) -> list[Section]:
    """What to print for these settings and the `tags` in use; what is empty is left out."""
    ratings = *((Rate(stars), stars_words(stars)) for stars in (1, 2, 3, 4, 5)), (Rate(None), tr("No stars"))
    questions = [
        Section(
            each.text, tuple((Answer(each.text, answer, also=each.kind == "multi"), answer) for answer in each.options)
        )
        for each in settings.questions
    ]
    found = [
        Section(tr("Stars"), ratings),
        Section(tr("Tags"), tuple((Tag(tag), tag) for tag in tags)),
        *questions,
        Section(tr("Who scans"), tuple((Staff(name), name) for name in settings.staff)),
    ]
    return [section for section in found if section.cells]


def without_long(wanted: Sequence[Section]) -> tuple[list[Section], list[str]]:
    """The sections without codes that are too long to be read at their size, and the words of these."""
    kept = [
        replace(section, cells=tuple(cell for cell in section.cells if len(actions.encode(cell[0])) <= LONGEST))
        for section in wanted
    ]
    left_out = [words for section in wanted for action, words in section.cells if len(actions.encode(action)) > LONGEST]
    return [section for section in kept if section.cells], left_out


def count(wanted: Sequence[Section]) -> int:
    """How many codes they hold, undo among them."""
    return sum(len(section.cells) for section in wanted) + 1


def pages(wanted: Sequence[Section]) -> list[list[tuple[float, Section]]]:
    """The sections on their pages, each with its top in mm; one that does not fit goes on on the next page."""
    made: list[list[tuple[float, Section]]] = [[]]
    top = begin = _MARGIN + _HEAD
    bottom = 297.0 - _MARGIN - _FOOT
    for section in wanted:
        cells = section.cells
        while cells:
            rows = int((bottom - top - _TITLE + _GAP) // (_TALL + _GAP))
            if rows < 1:
                made.append([])
                top = begin
                continue
            here, cells = cells[: rows * _COLUMNS], cells[rows * _COLUMNS :]
            made[-1].append((top, Section(section.title, here)))
            used = -(-len(here) // _COLUMNS)
            top += _TITLE + used * (_TALL + _GAP) - _GAP + _BETWEEN
    return made


def write(wanted: Sequence[Section], exhibitor: str, path: Path) -> int:
    """Write the sheets to `path`; returns how many codes. Raises `LeadKioskError` when it cannot be written."""
    paper.canvas()
    content = QBuffer()
    content.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(content)
    writer.setTitle(tr("Lead Kiosk: action codes"))
    writer.setResolution(paper.DOTS_PER_INCH)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    made = pages(wanted)
    with paper.painting(writer) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, placed in enumerate(made, 1):
            breathe()
            if number > 1:
                writer.newPage()
            _draw_head(painter, exhibitor)
            for top, section in placed:
                _draw_section(painter, top, section)
            _draw_foot(painter, number, len(made))
    paper.keep(content, path)
    return count(wanted)


def _box(left: float, top: float, width: float, height: float) -> QRectF:
    """A box in dots from one in mm."""
    scale = paper.DOTS_PER_INCH / 25.4
    return QRectF(left * scale, top * scale, width * scale, height * scale)


def _width() -> float:
    return (210 - 2 * _MARGIN - (_COLUMNS - 1) * _GAP) / _COLUMNS


def _write(painter: QPainter, box: QRectF, words: str, mm: float, weight: QFont.Weight, ink: QColor) -> None:
    """Words at the left of `box`, on as many lines as they need."""
    font = QFont("Inter")
    font.setWeight(weight)
    font.setPixelSize(round(mm * paper.DOTS_PER_INCH / 25.4))
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap), words)


def _draw_head(painter: QPainter, exhibitor: str) -> None:
    """Title and what to do on the left, undo on the right, where it is found in a hurry."""
    wide = 210 - 2 * _MARGIN - _width() - 10
    painter.fillRect(_box(_MARGIN, _MARGIN + 1, 14, 1.4), _ACCENT)
    _write(painter, _box(_MARGIN, _MARGIN + 5, wide, 12), tr("Action codes"), 8.2, QFont.Weight.Bold, paper.INK)
    how = tr("Scan a badge, then what you want to say of it. Each code is about the badge before it.")
    close = tr("Cover the codes beside it, or hold the scanner close.")
    _write(painter, _box(_MARGIN, _MARGIN + 17, wide, 14), f"{how}\n{close}", 3.7, QFont.Weight.Medium, paper.SOFT_INK)
    _write(painter, _box(_MARGIN, _MARGIN + 32.5, wide, 6), exhibitor, 3.9, QFont.Weight.DemiBold, paper.INK)
    _draw_cell(painter, 210 - _MARGIN - _width(), _MARGIN, Undo(), tr("Undo"), _ACCENT)


def _draw_section(painter: QPainter, top: float, section: Section) -> None:
    box = _box(_MARGIN, top, 210 - 2 * _MARGIN, _TITLE)
    _write(painter, box, section.title, 4.8, QFont.Weight.DemiBold, paper.INK)
    for number, (action, words) in enumerate(section.cells):
        row, column = divmod(number, _COLUMNS)
        left = _MARGIN + column * (_width() + _GAP)
        _draw_cell(painter, left, top + _TITLE + row * (_TALL + _GAP), action, words, _RULE)


def _draw_cell(painter: QPainter, left: float, top: float, action: Action, words: str, edge: QColor) -> None:
    frame = QPainterPath()
    frame.addRoundedRect(_box(left, top, _width(), _TALL), 36, 36)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(edge, 4))
    painter.drawPath(frame)
    side = (_width() - _CODE) / 2
    paper.draw_code(painter, _box(left + side, top + _PAD, _CODE, _CODE), actions.encode(action))
    label = _box(left + 1.5, top + _PAD + _CODE + 1, _width() - 3, _LABEL)
    if isinstance(action, Rate) and action.stars:
        _draw_stars(painter, label, action.stars)
    else:
        paper.draw_text(painter, label, words, 46, QFont.Weight.DemiBold, paper.INK)


def _draw_stars(painter: QPainter, box: QRectF, stars: int) -> None:
    radius, apart = 24.0, 58.0
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_STAR)
    for number in range(stars):
        left = box.center().x() + (number - (stars - 1) / 2) * apart
        painter.drawPath(draw.star(QPointF(left, box.center().y() + 2), radius))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _draw_foot(painter: QPainter, number: int, of: int) -> None:
    box = _box(_MARGIN, 297 - _MARGIN - 4, 210 - 2 * _MARGIN, 5)
    words = tr("Page {n} of {count}").format(n=number, count=of) if of > 1 else ""
    _write(painter, box, words, 3.4, QFont.Weight.Medium, paper.SOFT_INK)
