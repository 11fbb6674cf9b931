"""The first step of Setup: language and size, and which way to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui import language, theme
from app.ui.pages.setup.side import remark
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice import Choice
from app.ui.widgets.notice import Notice
from app.ui.widgets.segments import Segments
from app.ui.widgets.text import Text
from app.ui.words import tr

if TYPE_CHECKING:
    from app.ui.joining import Saying
    from app.ui.sizes import Sizes

SCALES = (100, 115, 130, 150)


class WelcomeStep(QWidget):
    """`language_chosen` carries a language as in `de`, `size_chosen` percent."""

    begun = Signal()
    demo = Signal()
    without = Signal()
    language_chosen = Signal(str)
    size_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._tight = False
        self.title = Text(tr("Welcome to Lead Kiosk"), size=40, weight=600, lines=0)
        promise = tr("Scan badges, keep every lead, and upload whenever there is a network.")
        self.line = Text(promise, size=20, tone="text2", lines=0)
        self.languages = Choice(tuple(language.NAMES.values()), tr("Language"))
        self.languages.choose(list(language.NAMES).index(language.language()))
        self.sizes = Segments([f"{percent} %" for percent in SCALES], tr("Size of text and buttons"))
        percent = round(theme.scale() * 100)
        self.sizes.choose(SCALES.index(percent) if percent in SCALES else -1)
        self.sizes.setMaximumWidth(theme.px(520))
        self.begin_button = Button(tr("Set up this kiosk"), "primary", "next")
        self.demo_button = Button(tr("Try the demo"), "secondary", "play")
        self.without_button = Button(tr("Use without a platform"), "quiet")
        self.notice = Notice()
        self.hint = remark("scan", tr("You have a set-up code? Scan it now: that is all it takes."))
        self._lay_out()
        self.begin_button.clicked.connect(self.begun)
        self.demo_button.clicked.connect(self.demo)
        self.without_button.clicked.connect(self.without)
        self.languages.chosen.connect(lambda number: self.language_chosen.emit(list(language.NAMES)[number]))
        self.sizes.chosen.connect(lambda number: self.size_chosen.emit(SCALES[number]))

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(8))
        self._column.addWidget(self.title)
        self._column.addWidget(self.line)
        self._column.addStretch(2)
        for words, control in ((tr("Language"), self.languages), (tr("Size of text and buttons"), self.sizes)):
            self._column.addWidget(Text(words, size=14, weight=500, tone="text2"))
            self._column.addWidget(control)
            self._column.addStretch(1)
        self._column.addStretch(1)
        self._column.addWidget(self.notice)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        for button in (self.begin_button, self.demo_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.without_button)
        self._column.addLayout(buttons)
        self._column.addSpacing(theme.px(4))
        self._column.addWidget(self.hint)

    def arrange(self, sizes: Sizes) -> None:
        """Take the measures of `sizes`."""
        compact = sizes.kind == "compact"
        self.title.resize_type(28 if compact else 40)
        self.line.resize_type(16 if compact else 20)

    def tighten(self, tight: bool) -> None:
        """Leave out what can be done without, where there is little room."""
        self._tight = tight
        self.line.setHidden(tight)
        self.hint.setHidden(tight or self.notice.said is not None)
        self._column.setSpacing(theme.px(4 if tight else 8))

    def say(self, saying: Saying | None) -> None:
        """Tell of the demo, or of a code that was scanned."""
        self.notice.say(saying)
        self.hint.setVisible(saying is None and not self._tight)

    def begin(self) -> None:
        """The keyboard stays nowhere: a scanner types."""
