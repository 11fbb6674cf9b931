"""The strip on top of the card: the one place where a scan's result is said."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.ui import draw, icons, theme
from app.ui.results import FILL_SECONDS, REFUSAL_SECONDS, Result
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import Text
from app.ui.words import clock, tr

_ICON = 26


class Strip(QWidget):
    """A result: filled while it is news, then soft; `over` says that a refusal has been shown long enough.

    What a platform refused has two buttons: `again` asks to send it again, `details` for all of the lead.
    """

    over = Signal()
    again = Signal()
    details = Signal()

    def __init__(self, parent: QWidget | None = None, *, acts: bool = True) -> None:
        """`acts` False leaves out the buttons."""
        super().__init__(parent)
        self._acts = acts
        self.result: Result | None = None
        self.filled = False
        self._compact = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._settle)
        self._icon = QLabel()
        self._icon.setFixedSize(QSize(theme.px(_ICON), theme.px(_ICON)))
        self._title = Text(size=20, weight=600, lines=2)
        self._time = Text(size=20, weight=600, tabular=True)
        self._line = Text(weight=500, lines=3)
        self._grid = QGridLayout(self)
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(2))
        self._grid.addWidget(self._icon, 0, 0)
        self._grid.addWidget(self._title, 0, 1)
        self._grid.addWidget(self._time, 0, 2, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(self._make_buttons(), 0, 2)  # in the time's place: only one of them shows
        self._grid.addWidget(self._line, 1, 1, 1, 2)
        self._grid.setColumnStretch(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.arrange(20, compact=False)
        self.hide()

    def _make_buttons(self) -> QWidget:
        self.send_again, self.show_details = Button(tr("Send again")), Button(tr("Details"))
        self.send_again.clicked.connect(self._ask_again)
        self.show_details.clicked.connect(self.details)
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.send_again)
        row.addWidget(self.show_details)
        self._buttons.hide()
        return self._buttons

    def _ask_again(self) -> None:
        self.say(tr("Sending again …"))
        if self.result is not None:
            self.result = replace(self.result, line=self.line)  # the same refusal is news then
        self._buttons.hide()
        self.again.emit()

    def arrange(self, inner: int, *, compact: bool, line: int = 16) -> None:
        """Set the side margin and the second line's type, in design pixels."""
        self._line.resize_type(line)
        side, above = theme.px(inner), theme.px(12 if compact else 16)
        self._grid.setContentsMargins(side, above, side, above)
        self._compact = compact
        self._fit()

    def _fit(self) -> None:
        """Buttons keep some distance; where it is low, they cost the second line one of its lines."""
        refused = self.result is not None and self.result.refused
        self._grid.setVerticalSpacing(theme.px(6 if refused else 2))
        self._line.set_lines(2 if refused and self._compact else 3)

    def show_result(self, result: Result) -> None:
        """Say `result`: filled, unless it is silent."""
        self.result = result
        self._title.setText(result.title)
        self._line.setText(result.line)
        self._line.setVisible(bool(result.line))
        self._time.setText(clock(result.at) if result.at else "")
        self._time.setVisible(not result.refused)
        self._buttons.setVisible(result.refused and self._acts)
        self._fit()
        self._fill(not result.silent)
        self.setAccessibleName(f"{result.title}. {result.line}".rstrip(". ") + ".")
        self.show()
        if result.lasting:
            self._timer.stop()
        else:
            self._timer.start(round(1000 * (REFUSAL_SECONDS if self.is_refusal() else FILL_SECONDS)))

    @property
    def line(self) -> str:
        """The second line as it is now."""
        return self._line.text()

    def say(self, line: str) -> None:
        """Change the second line, silently."""
        self._line.setText(line)
        self._line.setVisible(bool(line))

    def is_refusal(self) -> bool:
        """Whether what is shown is a scan that was not saved."""
        return self.result is not None and (self.result.icon == "stop" or self.result.passing)

    def clear(self) -> None:
        """Show nothing."""
        self._timer.stop()
        self.result = None
        self.hide()

    def _settle(self) -> None:
        if self.is_refusal():
            self.over.emit()
        else:
            self.soften()

    def soften(self) -> None:
        """What is shown is no news any more."""
        self._fill(False)

    def _fill(self, filled: bool) -> None:
        if self.result is None:
            return
        self.filled = filled
        state = self.result.state
        tone = f"on_{state}" if filled else state
        for text in (self._title, self._time, self._line):
            text.set_tone(tone)
        ratio = self.devicePixelRatioF()
        colour = theme.palette().of(tone)
        self._icon.setPixmap(icons.pixmap(self.result.icon, colour, theme.px(_ICON), ratio, 2.4))
        self.update()

    def restyle(self) -> None:
        """Take up a changed palette."""
        self._fill(self.filled)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, round where the card is."""
        del event
        if self.result is None:
            return
        painter = draw.smooth(QPainter(self))
        radius = theme.px(16)
        path = QPainterPath()
        path.addRoundedRect(QRectF(0, 0, self.width(), self.height() + radius), radius, radius)
        painter.setClipRect(self.rect())
        suffix = "fill" if self.filled else "soft"
        painter.fillPath(path, theme.colour(f"{self.result.state}_{suffix}"))
