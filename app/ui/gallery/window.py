"""The gallery's window: light or dark, four sizes, and everything below one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.settings import Settings
from app.ui import theme
from app.ui.application import application
from app.ui.gallery import controls, figures, leads, tellings
from app.ui.interrupts import closing
from app.ui.widgets.flow import Flow
from app.ui.widgets.segments import Segments
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from typing import Literal

    from app.ui.gallery.exhibit import Exhibit

ROOMS = (controls.ROOM, tellings.ROOM, leads.ROOM, figures.ROOM)
_LOOKS: tuple[Literal["light", "dark"], ...] = ("light", "dark")
_SCALES = (1.0, 1.15, 1.3, 1.5)


class Gallery(QWidget):
    """All exhibits, made anew for each look and size."""

    def __init__(self, look: int = 0, scale: int = 0) -> None:
        super().__init__()
        self.setObjectName("root")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("Lead Kiosk: gallery")
        self.resize(1280, 800)
        self._look, self._scale = look, scale
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._page: QWidget | None = None
        self._make()

    def show_look(self, number: int) -> None:
        """Light (0) or dark (1)."""
        self._look = number
        self._make()

    def show_scale(self, number: int) -> None:
        """100 (0) to 150 % (3)."""
        self._scale = number
        self._make()

    def _make(self) -> None:
        if self._page is not None:
            self._page.deleteLater()  # at once: a style sheet takes long to reach so many widgets
            QCoreApplication.sendPostedEvents(self._page, QEvent.Type.DeferredDelete)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, _LOOKS[self._look], _SCALES[self._scale])
        self._page = QWidget()
        layout = QVBoxLayout(self._page)
        layout.setSpacing(0)
        layout.addWidget(self._bar())
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setWidget(self._all())
        layout.addWidget(self.area, 1)
        self._column.addWidget(self._page)

    def _bar(self) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        looks, scales = Segments(("Light", "Dark"), "Look"), Segments([f"{each:.0%}" for each in _SCALES], "Size")
        looks.choose(self._look)
        scales.choose(self._scale)
        # the segments go with the page that they change
        looks.chosen.connect(self.show_look, Qt.ConnectionType.QueuedConnection)
        scales.chosen.connect(self.show_scale, Qt.ConnectionType.QueuedConnection)
        row.addWidget(looks)
        row.addStretch(1)
        row.addWidget(scales)
        return bar

    def _all(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setSpacing(theme.px(32))
        for exhibit in (each for room in ROOMS for each in room.exhibits):
            column.addWidget(_section(exhibit))
        column.addStretch(1)
        return inside


def _section(exhibit: Exhibit) -> QWidget:
    section, shown = QWidget(), QWidget()
    flow = Flow(theme.px(16), shown)
    for widget in exhibit.make():
        flow.addWidget(widget)
    column = QVBoxLayout(section)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(12))
    column.addWidget(Text(exhibit.title, 20, 600))
    column.addWidget(shown)
    return section


def run() -> int:
    """Show the gallery until a person or a signal closes it; the exit code.

    Raises `LeadKioskError` without a display.
    """
    app = application(Settings(theme="light", text_scale=100))
    gallery = Gallery()
    gallery.show()
    try:
        with closing(gallery.close):
            return app.exec()
    finally:
        gallery.deleteLater()
        QCoreApplication.sendPostedEvents(gallery, QEvent.Type.DeferredDelete)
