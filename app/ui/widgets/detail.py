"""All of one lead: the card to edit, what the platform says, its scans, and its way to each target."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.lead import DeliveryState
from app.standing import waiting_words
from app.ui import icons, theme
from app.ui.sentences import said as say
from app.ui.widgets.body import LeadBody
from app.ui.widgets.buttons import Button
from app.ui.widgets.clearing import clear
from app.ui.widgets.fields import Fields
from app.ui.widgets.scroll import Scroll
from app.ui.widgets.text import Text
from app.ui.words import by_staff, clock_seconds, moment, state_words, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from app.lead import Delivery, Lead, TargetStatus
    from app.store.history import Change
    from app.ui.sizes import Sizes

_NOTE = 112
_UPLOAD_AT = 3  # below what is known of the attendee, and a space
_CHANGES = 20  # the newest that are shown


class DeliveryRow(QWidget):
    """A lead's way to one target: where it stands, why it waits, and the platform's own words."""

    def __init__(self, target: str, delivery: Delivery, today: date, waits: str = "") -> None:
        super().__init__()
        tone, icon, words = state_words(delivery.state)
        if delivery.state is DeliveryState.UPLOADED and delivery.problem:
            tone = "warn"
        mark = QLabel()
        mark.setFixedSize(QSize(theme.px(20), theme.px(20)))
        mark.setPixmap(icons.pixmap(icon, theme.palette().of(tone), theme.px(20), self.devicePixelRatioF(), 2.2))
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(mark)
        head.addWidget(Text(target, weight=600))
        head.addWidget(Text(words, tone=tone, weight=500), 1)
        self.send_again = Button(tr("Send again"), parent=self)  # else it is a window for a moment, and takes the keys
        self.send_again.setVisible(delivery.state is DeliveryState.ATTENTION)
        head.addWidget(self.send_again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(2))
        layout.addLayout(head)
        merged = delivery.merged_at
        said = [waits or f"“{say(delivery.problem or '')}”"] if waits or delivery.problem else []
        if merged is not None:
            said.append(tr("Merged with a colleague’s remarks, {time}").format(time=moment(merged, today)))
        for words in said:
            indent = QHBoxLayout()
            indent.setContentsMargins(theme.px(28), 0, 0, 0)
            indent.addWidget(Text(words, tone="text2", lines=0))
            layout.addLayout(indent)


class LeadDetail(QFrame):
    """One lead in a card that scrolls; `back` leaves it where it covers the list, `again` sends it again."""

    back = Signal()
    again = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self.body = LeadBody(paged=False)
        self._shown: tuple[object, ...] = ()
        self._targets: dict[str, TargetStatus] = {}
        self.back_button = Button(tr("Leads"), "quiet", "back")
        self.back_button.clicked.connect(self.back)
        self._fields, self._code, self._changes = Fields(), Fields(), Fields()
        self._deliveries = QVBoxLayout()
        self._deliveries.setSpacing(theme.px(12))
        self._titles = [Text(words, 20, 600) for words in (tr("Attendee"), tr("Upload"), tr("Badge"), tr("Changes"))]
        self._upload, self._above, self._rest = QWidget(), QWidget(), QWidget()
        self._above_layout, self._rest_layout = QVBoxLayout(self._above), QVBoxLayout(self._rest)
        self._lay_out_rest()
        inside = QWidget()
        inside.setObjectName("inside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._above, self.body, self._rest):
            column.addWidget(part)
        self._above.hide()
        column.addStretch(1)
        self.scroller = Scroll(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, theme.px(4), 1, theme.px(4))
        layout.setSpacing(0)
        self._head = QHBoxLayout()
        self._head.addWidget(self.back_button)
        self._head.addStretch(1)
        layout.addLayout(self._head)
        layout.addWidget(self.scroller, 1)

    def _lay_out_rest(self) -> None:
        """What stands below the card: a title each for what is known of the lead and cannot be edited."""
        upload = QVBoxLayout(self._upload)
        upload.setContentsMargins(0, 0, 0, 0)
        upload.setSpacing(theme.px(12))
        upload.addWidget(self._titles[1])
        upload.addLayout(self._deliveries)
        self._rest_layout.setSpacing(theme.px(12))
        known = (self._titles[0], self._fields, self._upload)
        for part in (*known, self._titles[2], self._code, self._titles[3], self._changes):
            if part is self._upload or part in self._titles[1:]:
                self._rest_layout.addSpacing(theme.px(12))
            self._rest_layout.addWidget(part)

    def arrange(self, sizes: Sizes) -> None:
        """Take the measures of `sizes`."""
        self.body.arrange(sizes, fields=0, note=_NOTE)
        inner = theme.px(sizes.inner)
        self._above_layout.setContentsMargins(inner, inner - theme.px(4), inner, theme.px(8))
        self._rest_layout.setContentsMargins(inner, theme.px(8), inner, inner)
        self._head.setContentsMargins(inner - theme.px(8), 0, 0, 0)
        self.back_button.setVisible(sizes.kind == "compact")

    def show_lead(self, lead: Lead, saved: str, today: date) -> None:
        """Show another lead from its top, where its upload stands if that needs a person."""
        above = any(each.state is DeliveryState.ATTENTION for each in lead.deliveries.values())
        if above:
            self._above_layout.addWidget(self._upload)
        else:
            self._rest_layout.insertWidget(_UPLOAD_AT, self._upload)
        self._above.setVisible(above)
        self.body.show_lead(lead, saved)
        self.scroller.verticalScrollBar().setValue(0)
        self._show_rest(lead, today)

    def refresh(self, lead: Lead, saved: str, today: date) -> None:
        """Show news of the same lead."""
        self.body.refresh(lead, saved)
        self._show_rest(lead, today)

    def show_targets(self, targets: Sequence[TargetStatus], today: date) -> None:
        """How the targets stand, which is why the lead waits."""
        self._targets = {target.name: target for target in targets}
        if self.body.lead is not None:
            self._show_rest(self.body.lead, today)

    def _waits(self, lead: Lead) -> dict[str, str]:
        """Why the lead waits for each target."""
        return {
            name: waiting_words(delivery, self._targets.get(name), tr, clock_seconds)
            for name, delivery in lead.deliveries.items()
        }

    def _show_rest(self, lead: Lead, today: date) -> None:
        known = (lead.attendee, lead.deliveries, lead.scans, lead.last, theme.palette(), self._waits(lead))
        if known == self._shown:
            return
        self._shown = known
        fields = [(field.label, field.value) for field in lead.attendee if field.value]
        self._fields.show_fields(fields)
        self._titles[0].setVisible(bool(fields))
        self._fields.setVisible(bool(fields))
        self._show_deliveries(lead, today)
        self._code.show_fields(_scan_fields(lead, today))

    def show_changes(self, history: Sequence[Change], today: date) -> None:
        """Show who changed what of the lead."""
        fields = changes_of(history, today)
        self._changes.show_fields(fields)
        self._titles[3].setVisible(bool(fields))
        self._changes.setVisible(bool(fields))

    def _show_deliveries(self, lead: Lead, today: date) -> None:
        clear(self._deliveries)
        waits = self._waits(lead)
        for target, delivery in lead.deliveries.items():
            row = DeliveryRow(target, delivery, today, waits[target])
            row.send_again.clicked.connect(lambda: self.again.emit(lead.id))
            self._deliveries.addWidget(row)
        if not lead.deliveries:
            self._deliveries.addWidget(Text(tr("Saved here only: no platform is connected."), tone="text2", lines=0))


def changes_of(history: Sequence[Change], today: date) -> list[tuple[str, str]]:
    """When somebody changed what, newest first."""
    names = {"note": tr("Note"), "rating": tr("Rating"), "tags": tr("Tags"), "answers": tr("Answers")}
    rows = []
    for each in history[:_CHANGES]:
        what = ", ".join(names[part] for part in each.parts)
        rows.append((moment(each.at, today), by_staff(what, each.staff)))
    return rows


def _scan_fields(lead: Lead, today: date) -> list[tuple[str, str]]:
    first = by_staff(moment(lead.first, today), lead.staff)
    fields = [(tr("Code"), lead.code or tr("none: a contact card")), (tr("First scan"), first)]
    if lead.scans > 1:
        fields += [(tr("Last scan"), moment(lead.last, today)), (tr("Scans"), str(lead.scans))]
    return fields
