"""The parts of a lead's card, one below the other, and which of them make room for others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.giving_way import fitting, wanted
from app.ui.widgets.chips import TagRow, TagSheet
from app.ui.widgets.fields import Fields
from app.ui.widgets.footer import Footer
from app.ui.widgets.jotter import Jotter
from app.ui.widgets.note import Note
from app.ui.widgets.questions import Questions
from app.ui.widgets.stars import Stars
from app.ui.widgets.titles import Titles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.ui.sizes import Sizes

_PLENTY = 16_777_215


class LeadParts(QWidget):
    """All parts, with nothing in them; `paged` shows one question at a time, and none where there is no room."""

    def __init__(self, parent: QWidget | None = None, *, paged: bool = True) -> None:
        super().__init__(parent)
        self._paged = paged
        self._brief = self._low = False
        self._facts: Sequence[tuple[str, str]] = ()
        self._field_count = 0
        self.titles = Titles()
        self.name, self.subtitle, self.more = self.titles.name, self.titles.subtitle, self.titles.more
        self.stars, self.tags, self.sheet = Stars(), TagRow(), TagSheet()
        self.questions = Questions(paged=paged)
        self.note, self.fields, self.footer = Note(), Fields(lines=1), Footer()
        self.jotter = Jotter(self.note)
        self.rule = QFrame()
        self.rule.setProperty("panel", "rule")
        self.rule.setFixedHeight(1)
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self.titles)
        for part in (self.stars, self.tags, self.sheet, self.questions, self.jotter, self.rule, self.fields):
            self._layout.addWidget(part, 1 if part in (self.sheet, self.jotter) else 0)
        self._layout.addStretch(0)
        self._layout.addWidget(self.footer)
        self.sheet.hide()

    def arrange(self, sizes: Sizes, *, fields: int, note: int | None = None) -> None:
        """Take the measures of `sizes`; `fields` attendee fields; `note` fixes the note's height."""
        inner, gap = theme.px(sizes.inner), theme.px(sizes.gap)
        below = theme.px(6 if sizes.kind == "compact" else 12)
        self._layout.setContentsMargins(inner, inner - theme.px(4), inner, below)
        self._layout.setSpacing(gap)
        self.titles.arrange(sizes)
        self.stars.set_cell(sizes.star)
        self.tags.set_rows(sizes.tag_rows)
        self.questions.set_rows(1 if sizes.kind == "compact" else 2)
        self._field_count = fields
        self.jotter.arrange(sizes, note)
        self._layout.setStretch(self._layout.count() - 2, 0 if note is None else 1)
        self._low = sizes.low
        self.fit()

    def shorten(self, brief: bool) -> None:
        """Leave the questions out, or show them again."""
        self._brief = brief
        self.fit()

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show labels and values below the note, as many as there is to be."""
        self._facts = facts
        self.fit()

    def choose_tags(self, choosing: bool) -> None:
        """Show all tags to choose from in the place of what is below the stars, or no more."""
        self.sheet.setVisible(choosing)
        self.fit()

    def fit(self) -> None:
        """Show what there is room for (see `app.ui.giving_way`)."""
        answering, choosing = self._low and self._is_answering(), not self.sheet.isHidden()
        self._fit_facts(choosing)
        asked = bool(self.questions.boxes) or not self._paged
        seen = wanted(low=self._low, brief=self._brief, choosing=choosing, answering=answering, asked=asked)
        self.stars.setVisible(seen.stars)
        self.jotter.setVisible(seen.note)
        room = self._room() if self._paged and self.isVisible() and not answering else _PLENTY
        parts: dict[QWidget, bool] = {self.tags: seen.tags, self.questions: seen.question}
        costs = [self._cost(part) if is_wanted else 0 for part, is_wanted in parts.items()]
        for (part, is_wanted), fits in zip(parts.items(), fitting(room, costs), strict=True):
            part.setVisible(is_wanted and fits)

    def _fit_facts(self, choosing: bool) -> None:
        facts = self._facts[: self._field_count]
        self.fields.show_fields(facts)
        shown = bool(facts) and not choosing and not self._low
        self.rule.setVisible(shown)
        self.fields.setVisible(shown)

    def _room(self) -> int:
        """The height that is left for tags and question; it does not depend on whether they are to be seen now."""
        shown = [part for part in (self.tags, self.questions) if not part.isHidden()]
        taken = self._layout.totalMinimumHeightForWidth(self.width()) - sum(map(self._cost, shown))
        return self.height() - taken

    def _cost(self, part: QWidget) -> int:
        """The least height that `part` takes, with its distance to the next."""
        width, inside = self.contentsRect().marginsRemoved(self._layout.contentsMargins()).width(), part.layout()
        if inside is None:
            least = part.heightForWidth(width)
        elif inside.hasHeightForWidth():
            least = inside.totalMinimumHeightForWidth(width)
        else:
            least = inside.totalMinimumSize().height()
        return self._layout.spacing() + least

    def _is_answering(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and self.questions.isAncestorOf(focused)

    def event(self, event: QEvent) -> bool:
        """Show the question where there is room, which changes with the card, and with all that stands on it."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.LayoutRequest):
            self.fit()
        return done
