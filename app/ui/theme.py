"""How everything looks now: palette, scale and type, and the style sheet made from them.

Painted widgets ask `colour()` while they paint, so a change of look needs a repaint and nothing else.
The style sheet covers what Qt paints itself: fields, scroll bars, tooltips and panels.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette

import resources
from app.ui.accent import accented
from app.ui.tokens import DARK, LIGHT, Palette

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen
    from PySide6.QtWidgets import QApplication

Choice = Literal["auto", "light", "dark"]

_WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")
_LINE = {14: 20, 16: 24, 20: 28, 28: 34, 40: 46, 72: 80}
_TARGET_MM = 9.0  # a finger needs this much of a 48 px target
_SCALES = (1.0, 1.15, 1.3, 1.5)


class _Now:
    palette: Palette = LIGHT
    scale: float = 1.0
    choice: Choice = "auto"
    accent: str = ""
    applied: bool = False


def palette() -> Palette:
    """The palette in use."""
    return _Now.palette


def colour(name: str) -> QColor:
    """The colour called `name` in the palette in use."""
    return QColor(_Now.palette.of(name))


def px(length: float) -> int:
    """`length` in design pixels as screen pixels at the chosen size."""
    return round(length * _Now.scale)


def scale() -> float:
    """Screen pixels per design pixel."""
    return _Now.scale


def line_height(size: int) -> int:
    """The height of a line of text of `size` design pixels, in screen pixels."""
    return px(_LINE[size])


def font(size: int, weight: int = 400, *, tabular: bool = False) -> QFont:
    """Inter at `size` design pixels; `tabular` gives every digit the same width, for times and counts."""
    made = QFont("Inter")
    made.setPixelSize(px(size))
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    if size >= 28:
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98.5)
    return made


def scale_for(pixels_per_mm: float) -> float:
    """The smallest size at which a 48 px target measures 9 mm, where the screen's figure is credible.

    Screens report nonsense (projectors, virtual screens); outside 70 to 400 dpi the size is 100 %.
    """
    if not 70 <= pixels_per_mm * 25.4 <= 400:
        return 1.0
    wanted = _TARGET_MM * pixels_per_mm / 48
    return next((size for size in _SCALES if size >= wanted - 0.05), _SCALES[-1])


def screen_scale(screen: QScreen) -> float:
    """The default size on `screen`."""
    return scale_for(screen.physicalDotsPerInch() / screen.devicePixelRatio() / 25.4)


def apply(app: QApplication, choice: Choice, scale: float = 1.0, accent: str = "") -> None:
    """Give `app` this look; "auto" follows the system's (see `follow`), `accent` is `#RRGGBB` or our own."""
    load_fonts()
    _Now.choice, _Now.accent = choice, accent
    dark = choice == "dark" or (choice == "auto" and app.styleHints().colorScheme() == Qt.ColorScheme.Dark)
    wanted = accented(DARK if dark else LIGHT, accent), scale
    if _Now.applied and (_Now.palette, _Now.scale) == wanted:
        return
    _Now.palette, _Now.scale = wanted
    _Now.applied = True
    app.setStyle("Fusion")
    app.setFont(font(16))
    app.setPalette(_qt_palette(_Now.palette))
    app.setStyleSheet(style_sheet(_Now.palette))


def follow(app: QApplication) -> None:
    """The system's look changed: take it up where that was chosen."""
    apply(app, _Now.choice, _Now.scale, _Now.accent)


@lru_cache(maxsize=1)
def load_fonts() -> None:
    """Let Qt know Inter; once is enough."""
    for weight in _WEIGHTS:
        QFontDatabase.addApplicationFont(str(resources.path(f"fonts/Inter-{weight}.otf")))


def _qt_palette(p: Palette) -> QPalette:
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: p.bg,
        QPalette.ColorRole.Base: p.surface,
        QPalette.ColorRole.AlternateBase: p.sunken,
        QPalette.ColorRole.Button: p.surface,
        QPalette.ColorRole.WindowText: p.text,
        QPalette.ColorRole.Text: p.text,
        QPalette.ColorRole.ButtonText: p.text,
        QPalette.ColorRole.PlaceholderText: p.text3,
        QPalette.ColorRole.Highlight: p.accent,
        QPalette.ColorRole.HighlightedText: p.on_accent,
        QPalette.ColorRole.ToolTipBase: p.text,
        QPalette.ColorRole.ToolTipText: p.surface,
    }
    for role, value in roles.items():
        made.setColor(role, QColor(value))
    return made


def style_sheet(p: Palette) -> str:
    """The style sheet for what Qt paints by itself."""
    field = f"background: {p.surface}; color: {p.text}; border: {px(1)}px solid {p.edge}; border-radius: {px(12)}px;"
    return f"""
    QWidget#root {{ background: {p.bg}; }}
    QFrame[panel="card"] {{ background: {p.surface}; border: 1px solid {p.line}; border-radius: {px(16)}px; }}
    QFrame[panel="header"] {{ background: {p.surface}; border: 0; border-bottom: 1px solid {p.line}; }}
    QFrame[panel="rail"] {{ background: {p.surface}; border: 0; border-right: 1px solid {p.line}; }}
    QFrame[panel="rule"] {{ background: {p.line}; border: 0; }}
    QLineEdit, QPlainTextEdit {{ placeholder-text-color: {p.text3}; }}
    QLineEdit {{ {field} padding: 0 {px(14)}px; }}
    QPlainTextEdit {{ {field} padding: {px(7)}px {px(11)}px; }}
    QLineEdit:focus, QPlainTextEdit:focus {{ border: {px(2)}px solid {p.accent}; }}
    QLineEdit:focus {{ padding: 0 {px(13)}px; }}
    QPlainTextEdit:focus {{ padding: {px(6)}px {px(10)}px; }}
    QLineEdit[icon="yes"] {{ padding-left: {px(44)}px; }}
    QScrollArea, QTableView, QListView {{ background: transparent; border: 0; outline: 0; }}
    QTableView {{ selection-background-color: transparent; }}
    QScrollBar:vertical {{ background: transparent; width: {px(10)}px; margin: {px(2)}px; }}
    QScrollBar::handle:vertical {{ background: {p.edge}; border-radius: {px(3)}px; min-height: {px(48)}px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QToolTip {{ background: {p.text}; color: {p.surface}; border: 0; padding: {px(6)}px {px(8)}px; }}
    """
