"""Whose lead it is: the name, what they do where, and a button for all else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import Text
from app.ui.words import name_of, subtitle_of, tr

if TYPE_CHECKING:
    from app.lead import Lead
    from app.ui.sizes import Sizes


class Titles(QWidget):
    """The name takes two lines at most; what is longer stands in its tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.subtitle = Text(size=40, weight=600, lines=2), Text(size=20, tone="text2")
        self.more = Button("", "bare", "more", name=tr("More about this lead"))
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(self.name)
        words.addWidget(self.subtitle)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addLayout(words, 1)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)

    def arrange(self, sizes: Sizes) -> None:
        """Take the measures of `sizes`."""
        self.name.resize_type(sizes.name)
        self.subtitle.resize_type(sizes.subtitle)

    def show_lead(self, lead: Lead, prefix: str = "") -> None:
        """Say who it is; `prefix` stands before the second line."""
        self.name.setText(name_of(lead))
        words = " · ".join(part for part in (prefix, subtitle_of(lead)) if part)
        self.subtitle.setText(words or ("" if lead.name else tr("Saved on this kiosk")))
