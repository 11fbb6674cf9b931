"""The lead card: the result of the last scan on top, and the lead below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.settings import AUTO
from app.ui import draw, theme
from app.ui.announce import announce
from app.ui.invitation import invitation
from app.ui.widgets.body import LeadBody
from app.ui.widgets.empty import Empty
from app.ui.widgets.strip import Strip
from app.ui.words import tr

if TYPE_CHECKING:
    from app.lead import Edit, Lead
    from app.ui.results import Result
    from app.ui.sizes import Sizes

_LINE = 16  # the type of the strip's second line, where there is room for it


class LeadCard(QWidget):
    """A card with strip and lead; before the first scan it says what to do."""

    wanted = Signal()
    """The empty card's action: type a code."""
    again = Signal(int)
    """Send the lead again."""
    details = Signal(int)
    """Show all of the lead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip, self.body = Strip(), LeadBody()
        self._kept: Result | None = None
        self.strip.over.connect(self._after_refusal)
        self.strip.again.connect(lambda: self.again.emit(self.body.lead.id) if self.body.lead else None)
        self.strip.details.connect(lambda: self.details.emit(self.body.lead.id) if self.body.lead else None)
        self._compact = False
        self.empty = Empty("badge", invitation((), (AUTO,)), tr("Type a code"))
        self.empty.chosen.connect(self.wanted)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.strip)
        layout.addWidget(self.stack, 1)

    def invite(self, sentence: str) -> None:
        """Set what it says before the first scan."""
        self.empty.say(sentence, tr("Type a code"))

    def arrange(self, sizes: Sizes) -> None:
        """Take the measures of `sizes`."""
        self._compact = sizes.kind == "compact"
        self.strip.arrange(sizes.inner, compact=self._compact, line=min(_LINE, sizes.subtitle))
        self.body.arrange(sizes, fields=sizes.fields, note=sizes.note if sizes.fields else None)

    def show_result(self, result: Result, lead: Lead, saved: str) -> None:
        """A scan was saved: say so, and show its lead (the same lead stays as it is being edited)."""
        self._kept = result
        self.body.mark("")
        if self.body.lead is not None and self.body.lead.id == lead.id:
            self.body.refresh(lead, saved)
        else:
            self.body.leave()
            self.body.show_lead(lead, saved)
        self.stack.setCurrentWidget(self.body)
        self._speak(result)

    def show_refusal(self, result: Result) -> None:
        """A scan was not saved: say so above the last lead, which can still be edited."""
        if self.body.lead is not None:
            self.body.mark(tr("Last lead"))
        self._speak(result)

    def show_acted(self, result: Result, what: str, back: Edit | None) -> None:
        """An action code was scanned: say what it did for a moment, and offer to take `what` back."""
        self.body.mark("")
        self._speak(result)
        if back is not None:
            self.body.acted(what, back)

    def clear(self) -> None:
        """Show no lead: there is none any more."""
        self._kept = None
        self.body.forget()
        self.strip.clear()
        self.stack.setCurrentWidget(self.empty)

    def _speak(self, result: Result) -> None:
        self._say(result)
        said = f"{self.strip.accessibleName()} {self.body.name.text() if result.state != 'bad' else ''}".strip()
        announce(self, said, urgent=result.state == "bad")

    def show_lead(self, lead: Lead, saved: str, result: Result | None = None) -> None:
        """Show a lead that a person chose, and silently how it stands, if there is something to say."""
        self._kept = result
        self.body.mark("")
        self.body.show_lead(lead, saved)
        self.stack.setCurrentWidget(self.body)
        if self.strip.result is not None and self.strip.result.lasting:
            return
        self.strip.clear()
        self.body.shorten(False)
        if result is not None:
            self._say(result)

    def show_change(self, lead: Lead, result: Result | None, line: str | None, saved: str) -> None:
        """News of the lead on show: silently, without moving the focus."""
        self.body.refresh(lead, saved)
        if self.strip.is_refusal():
            self._kept = result or self._kept
        elif result is not None and (self.strip.result is None or _differs(self.strip.result, result)):
            self._kept = result
            self._say(result)
        elif result is None and self.strip.result is not None and self.strip.result.silent:
            self._kept = None
            self.strip.clear()
            self.body.shorten(False)
        elif line is not None:
            self.say_of_new(line)

    def say_of_new(self, line: str) -> None:
        """Change the second line under “New lead”, silently."""
        if self.strip.result is not None and self.strip.result.title == tr("New lead"):
            self.strip.say(line)

    def _after_refusal(self) -> None:
        self.body.mark("")
        if self._kept is None:
            self.strip.clear()
            self.body.shorten(False)
            return
        self._say(self._kept)
        self.strip.soften()

    def _say(self, result: Result) -> None:
        """Show `result`; where room is scarce, what went wrong takes the question's."""
        self.strip.show_result(result)
        self.body.shorten(self._compact and result.state == "bad")

    def changeEvent(self, event: QEvent) -> None:
        """Take up a changed palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.strip.restyle()
            self.body.footer.restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card's ground and outline."""
        del event
        painter = draw.smooth(QPainter(self))
        painter.setPen(Qt.PenStyle.NoPen)
        draw.rounded(painter, self.rect(), theme.px(16), theme.colour("surface"), theme.colour("line"))


def _differs(one: Result, other: Result) -> bool:
    return (one.title, one.line) != (other.title, other.line)
