"""The last step of Setup: all that was set up, and the way to the first lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import theme
from app.ui.pages.setup.side import Mark
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import Text
from app.ui.words import tr

if TYPE_CHECKING:
    from app.ui.joining import Saying
    from app.ui.sizes import Sizes


class DoneStep(QWidget):
    """`passed` says that a person goes on."""

    passed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = Text(tr("Ready for the first visitor"), size=40, weight=600, lines=0)
        self.line = Text(size=20, tone="text2", lines=0)
        more = tr("Settings has everything else: staff, questions, sounds, the kiosk lock.")
        self.hint = Text(more, tone="text2", lines=0)
        self.start_button = Button(tr("Start scanning"), "primary", "scan")
        self.start_button.clicked.connect(self.passed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(16))
        column.addStretch(1)
        column.addWidget(Mark("check", 72, "ok"), 0, Qt.AlignmentFlag.AlignHCenter)
        for part in (self.title, self.line, self.hint):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(part)
        column.addSpacing(theme.px(8))
        column.addWidget(self.start_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def say(self, saying: Saying | None) -> None:
        """Say how the connection stands."""
        self.line.setText("" if saying is None else f"{saying.title}: {saying.line}" if saying.line else saying.title)
        self.line.setVisible(saying is not None)

    def arrange(self, sizes: Sizes) -> None:
        """Take the measures of `sizes`."""
        self.title.resize_type(28 if sizes.kind == "compact" else 40)

    def tighten(self, tight: bool) -> None:
        """Leave out the hint where there is little room."""
        self.hint.setHidden(tight)

    def begin(self) -> None:
        """The keyboard stays nowhere: a scanner types."""
