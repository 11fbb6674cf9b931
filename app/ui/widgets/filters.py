"""What the list of leads is narrowed to: states as chips, a chip for each thing more, and a sheet to choose from."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.lead import DeliveryState
from app.store.narrowing import ALL, UNRATED, Narrowing
from app.ui import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.chips import Chip
from app.ui.widgets.flow import Flow
from app.ui.widgets.sheet import Footed, row_of
from app.ui.widgets.text import Text
from app.ui.words import day_words, stars_words, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from app.store.narrowing import Offer

_TAGS = 24  # offered; rarer ones are found by searching


class Filters(QWidget):
    """`changed` says that the list is to be asked for again, `wanted` that the sheet is.

    `more`, the button that opens the sheet, stands where its page wants it.
    """

    changed = Signal()
    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.state: DeliveryState | None = None
        self.to: Narrowing = ALL
        self.states = {
            None: Chip(tr("All")),
            DeliveryState.WAITING: Chip(tr("Waiting")),
            DeliveryState.ATTENTION: Chip(tr("Needs attention")),
        }
        self.more = Button("", "secondary", "filter", name=tr("Filter"))
        self.more.clicked.connect(self.wanted)
        self._parts: list[Chip] = []
        self._flow = Flow(theme.px(8), self)
        for state, chip in self.states.items():
            chip.clicked.connect(lambda _=False, state=state: self.show_state(state))
            self._flow.addWidget(chip)
        self.states[None].setChecked(True)

    def __bool__(self) -> bool:
        """Whether anything is left out."""
        return self.state is not None or bool(self.to)

    def show_state(self, state: DeliveryState | None) -> None:
        """Show only leads that stand at `state`; None shows all."""
        self.state = state
        for known, chip in self.states.items():
            chip.setChecked(known is state)
        self.changed.emit()

    def narrow(self, to: Narrowing, today: date) -> None:
        """Narrow the list, and show by chips to what; a tap on one takes it back."""
        self.to = to
        for chip in self._parts:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._parts = []
        for part, words in parts(to, today):
            chip = Chip(words, on=True)
            chip.setAccessibleName(tr("{filter}: take this filter back").format(filter=words))
            chip.clicked.connect(lambda _=False, part=part: self.narrow(self.to.without(part), today))
            self._flow.addWidget(chip)
            chip.show()
            self._parts.append(chip)
        self.changed.emit()

    def show_all(self, today: date) -> None:
        """Take everything back."""
        self.narrow(ALL, today)
        self.show_state(None)


def parts(to: Narrowing, today: date) -> list[tuple[str, str]]:
    """What `to` narrows, by the name of the part and in words."""
    found = []
    if to.rating is not None:
        found.append(("rating", rating_words(to.rating)))
    if to.tag is not None:
        found.append(("tag", to.tag))
    if to.staff is not None:
        found.append(("staff", to.staff))
    if to.day is not None:
        found.append(("day", day_words(to.day, today)))
    return found


def rating_words(rating: int | str) -> str:
    """A rating to filter by, in words."""
    return tr("Not rated") if rating == UNRATED else stars_words(int(rating))


class FilterSheet(Footed):
    """All that can be chosen; `chosen` carries the narrowing after each tap, `done` ends it."""

    chosen = Signal(object)
    done = Signal()

    def __init__(self, offer: Offer, to: Narrowing, today: date) -> None:
        super().__init__()
        self._to = to
        self._chips: dict[str, dict[Any, Chip]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, theme.px(8), 0)
        self._column.setSpacing(theme.px(8))
        ratings = [(rating, rating_words(rating)) for rating in (5, 4, 3, 2, 1, UNRATED)]
        self._add("rating", tr("Rating"), ratings)
        self._add("tag", tr("Tags"), [(tag, tag) for tag in offer.tags[:_TAGS]])
        self._add("staff", tr("First scanned by"), [(name, name) for name in offer.staff])
        self._add("day", tr("First scan on"), [(day, day_words(day, today)) for day in offer.days])
        self.show_button = Button(tr("Show"), "primary", "check")
        self.show_button.clicked.connect(self.done)
        self.foot = row_of(self.show_button)
        self._column.addWidget(self.foot)
        self._mark()

    def _add(self, part: str, title: str, choices: Sequence[tuple[Any, str]]) -> None:
        if not choices:
            return
        self._column.addWidget(Text(title, size=14, weight=600, tone="text2"))
        row = QWidget()
        flow = Flow(theme.px(8), row)
        self._chips[part] = {}
        for value, words in choices:
            chip = self._chips[part][value] = Chip(words)
            chip.clicked.connect(lambda _=False, value=value: self._choose(part, value))
            flow.addWidget(chip)
        self._column.addWidget(row)
        self._column.addSpacing(theme.px(8))

    def _choose(self, part: str, value: object) -> None:
        chosen: Any = None if getattr(self._to, part) == value else value
        self._to = replace(self._to, **{part: chosen})
        self._mark()
        self.chosen.emit(self._to)

    def _mark(self) -> None:
        for part, chips in self._chips.items():
            for value, chip in chips.items():
                chip.setChecked(getattr(self._to, part) == value)
