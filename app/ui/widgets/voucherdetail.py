"""One voucher with all that is known of it: its code in large, how much is used, what it is good for, and by whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui import draw, theme
from app.ui.voucherwords import facts, holder, redemption_facts, standing, used_words
from app.ui.widgets.buttons import Button
from app.ui.widgets.clearing import clear
from app.ui.widgets.fields import Fields
from app.ui.widgets.scroll import Scroll
from app.ui.widgets.target import StateChip
from app.ui.widgets.text import Text
from app.ui.widgets.voucherlist import paint_use
from app.ui.words import tr

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QPaintEvent

    from app.platforms.vouchers import Redemption, Voucher
    from app.ui.sizes import Sizes

_MOST = 200  # redemptions that are shown


class UseBar(QWidget):
    """How much of a voucher is used; the words beside it say the same."""

    def __init__(self) -> None:
        super().__init__()
        self.voucher: Voucher | None = None
        self.setFixedHeight(theme.px(12))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        del event
        if self.voucher is not None:
            paint_use(draw.smooth(QPainter(self)), self.rect(), self.voucher)


class VoucherDetail(QFrame):
    """`back` asks for the list, where the detail covers it."""

    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self.voucher: Voucher | None = None
        self.back_button = Button(tr("All vouchers"), "quiet", "back")
        self.back_button.clicked.connect(self.back)
        self.target, self.code = Text(size=14, weight=500, tone="text3"), Text(size=28, weight=600, lines=0)
        self.chip, self.bar = StateChip(), UseBar()
        self.used = Text(weight=600, tabular=True)
        self.facts = Fields()
        self.title = Text(tr("Used by"), 20, 600)
        self._people = QVBoxLayout()
        self._people.setSpacing(theme.px(16))
        self._lay_out()

    def _lay_out(self) -> None:
        use = QHBoxLayout()
        use.setSpacing(theme.px(16))
        use.addWidget(self.chip)
        use.addWidget(self.used)
        use.addWidget(self.bar, 1)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.addWidget(self.target)
        self._column.addWidget(self.code)
        self._column.addLayout(use)
        self._column.addWidget(self.facts)
        self._column.addWidget(self.title)
        self._column.addLayout(self._people)
        self._column.addStretch(1)
        self.scroller = Scroll(inside)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # there is nothing inside for the keys to stop at
        self.scroller.setAccessibleName(tr("Voucher"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, theme.px(4), 1, theme.px(4))
        layout.setSpacing(0)
        self._head = QHBoxLayout()
        self._head.addWidget(self.back_button)
        self._head.addStretch(1)
        layout.addLayout(self._head)
        layout.addWidget(self.scroller, 1)

    def arrange(self, sizes: Sizes) -> None:
        """Take the measures of `sizes`."""
        inner, compact = theme.px(sizes.inner), sizes.kind == "compact"
        self._column.setContentsMargins(inner, theme.px(4) if compact else inner - theme.px(4), inner, inner)
        self._column.setSpacing(theme.px(12 if compact else 16))
        self._head.setContentsMargins(inner - theme.px(8), 0, 0, 0)
        self.back_button.setVisible(compact)

    def show_voucher(self, target: str, voucher: Voucher, now: datetime) -> None:
        """Show `voucher` of the target called `target`."""
        if voucher != self.voucher:
            self.scroller.verticalScrollBar().setValue(0)
        self.voucher = self.bar.voucher = voucher
        said = standing(voucher, now)
        self.target.setText(target)
        self.target.setVisible(bool(target))
        self.code.setText(voucher.code or tr("No code"))
        self.chip.say(said.state, said.icon, said.words)
        self.used.setText(used_words(voucher))
        self.bar.update()
        self.facts.show_fields(facts(voucher, now))
        self.title.setVisible(bool(voucher.redemptions))
        self._show_people(voucher.redemptions[:_MOST], now)

    def _show_people(self, redemptions: tuple[Redemption, ...], now: datetime) -> None:
        clear(self._people)
        for redemption in redemptions:
            person = QWidget()
            column = QVBoxLayout(person)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.px(8))
            column.addWidget(Text(holder(redemption), weight=600, lines=0))
            fields = Fields()
            fields.show_fields(redemption_facts(redemption, now.astimezone().date()))
            column.addWidget(fields)
            self._people.addWidget(person)
