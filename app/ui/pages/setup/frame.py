"""What Setup's steps stand in: a card in the middle of the window, with the way back, how far one is, and a way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.dots import Dots
from app.ui.widgets.scroll import Scroll
from app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.ui.sizes import Sizes


class Frame(Scroll):
    """Shows one of `steps`; scrolls where the window is too small for it."""

    def __init__(self, steps: Sequence[QWidget], dots: int) -> None:
        super().__init__()
        self.back_button = Button(tr("Back"), "quiet", "back")
        self.dots = Dots(dots)
        self.close_button = Button("", "bare", "close", name=tr("Close"))
        self._steps, self.current = tuple(steps), steps[0]
        self.card = QFrame()
        self.card.setProperty("panel", "card")
        self._inner = QVBoxLayout(self.card)
        self._inner.setSpacing(theme.px(12))
        self._inner.addLayout(self._head())
        for step in steps:  # no stack, which would be as high as the highest
            step.hide()
            self._inner.addWidget(step, 1)
        ground = QWidget()
        middle = QHBoxLayout()  # whose ends share what the card leaves over
        self._ground = QVBoxLayout(ground)
        for outer, part in ((middle, self.card), (self._ground, middle)):
            outer.addStretch(1)
            if isinstance(part, QWidget):
                outer.addWidget(part, 1000)
            else:
                outer.addLayout(part, 1000)
            outer.addStretch(1)
        self.setWidget(ground)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for part in (self.back_button, self.close_button):  # hidden they keep their place
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)
        row.addWidget(self.back_button, 1, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self.dots)
        row.addWidget(self.close_button, 1, Qt.AlignmentFlag.AlignRight)
        return row

    def show_step(self, step: QWidget, dot: int, *, back: bool, close: bool) -> None:
        """Show `step`, which is the one called `dot`, with a way `back` and one out of Setup.

        Where there is a way out, what is done is one step of its own, and no dots count it.
        """
        for each in self._steps:
            if each is not step:
                each.hide()
        step.show()
        self.current = step
        self.dots.show_step(dot)
        self.dots.setVisible(not close)
        self.back_button.setVisible(back)
        self.close_button.setVisible(close)
        self.verticalScrollBar().setValue(0)

    def arrange(self, sizes: Sizes) -> None:
        """Take the measures of `sizes`."""
        pad, inner = theme.px(sizes.pad), theme.px(sizes.inner)
        self._ground.setContentsMargins(pad, pad, pad, pad)
        self._inner.setContentsMargins(inner, theme.px(12), inner, inner)
        width, height = (1280, 660) if sizes.kind == "wide" else (1120, 600)
        self.card.setMaximumSize(theme.px(width), theme.px(height))
