"""One qualifying question: segments for few short answers, chips for more or for several, a field for free text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.actions import join, split
from app.ui import theme
from app.ui.widgets.chips import TagRow
from app.ui.widgets.segments import Segments
from app.ui.widgets.text import Text
from app.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

    from app.settings import Question

MOST_SEGMENTS = 4
LONGEST = 200  # characters of a typed answer


def after_tap(question: Question, answer: str, option: str, on: bool) -> str:
    """The answer to `question` once `option` was tapped, which is `on` now."""
    if question.kind == "single":
        return option if on else ""
    chosen = {*split(answer), option} if on else {*split(answer)} - {option}
    known = tuple(each for each in question.options if each in chosen)
    return join((*known, *(each for each in split(answer) if each in chosen)))


class AnswerField(QLineEdit):
    """A typed answer in one line; `typed` carries it on Enter and when the person turns to something else."""

    typed = Signal(str, bool)  # the answer, and whether the person is done with it

    def __init__(self, question: str) -> None:
        super().__init__()
        self._stored = ""
        self.setPlaceholderText(tr("Answer"))
        self.setAccessibleName(question)
        self.setFont(theme.font(16))
        self.setMaxLength(LONGEST)
        self.setFixedHeight(theme.px(48))
        self.returnPressed.connect(lambda: self._hand_over(done=True))

    def show_answer(self, answer: str) -> None:
        """Show what is kept, unless somebody types."""
        dirty = self.text() != self._stored
        self._stored = answer
        if not dirty and self.text() != answer:
            self.setText(answer)

    def keep(self, answer: str) -> None:
        """What was typed could not be saved: it stays, where `answer` is kept, and is handed over again."""
        self._stored = answer

    def flush(self) -> bool:
        """Hand over what was typed; says whether there was anything."""
        return self._hand_over(done=False)

    def is_typed_in(self) -> bool:
        """Whether somebody is at it."""
        return self.hasFocus() or self.text().strip() != self._stored

    def _hand_over(self, *, done: bool) -> bool:
        text = self.text().strip()
        changed = text != self._stored
        self._stored = text
        if changed or done:
            self.typed.emit(text, done)
        return changed

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the field; what was typed is saved."""
        if event.key() == Qt.Key.Key_Escape:
            self.clearFocus()
        else:
            super().keyPressEvent(event)


class QuestionBox(QWidget):
    """A question and its answer; `answered` carries the answer and whether the person is done with the question.

    `more` asks for all options where not all of them fit in. `trailing` is a row for what belongs beside the answer.
    """

    answered = Signal(str, bool)
    more = Signal()

    def __init__(self, question: Question, *, rows: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question, self.answer = question, ""
        self.label = Text(question.text, weight=500, tone="text2", lines=1)
        self.field: AnswerField | None = None
        self.segments: Segments | None = None
        self.chips: TagRow | None = None
        self.side = QHBoxLayout()
        self.side.setSpacing(theme.px(8))
        self._place = QHBoxLayout()
        self._place.setSpacing(0)
        self.side.addLayout(self._place, 1)
        self._rows = rows
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(4))
        self.head = QHBoxLayout()
        self.head.setSpacing(theme.px(12))
        self.head.addWidget(self.label, 1)
        layout.addLayout(self.head)
        layout.addLayout(self.side)
        self._make()

    def _make(self) -> None:
        if self.question.kind == "text":
            self.field = AnswerField(self.question.text)
            self.field.typed.connect(self._tell)
            self._place.addWidget(self.field)
        elif self.question.kind == "single" and 0 < len(self.question.options) <= MOST_SEGMENTS:
            self.segments = Segments(self.question.options, self.question.text, clearable=True)
            self.segments.chosen.connect(self._choose)
            self._place.addWidget(self.segments)
        else:
            self._make_chips()

    def _make_chips(self) -> None:
        self.chips = TagRow(tr("All"), "more", always=False)
        self.chips.set_rows(self._rows)
        self.chips.toggled.connect(self.tap)
        self.chips.more.connect(self.more)
        self._place.addWidget(self.chips, 1)
        self.show_answer(self.answer)

    def _segments_fit(self, width: int) -> bool:
        buttons = self.segments.buttons if self.segments else []
        widest = max((button.sizeHint().width() for button in buttons), default=0)
        return widest * len(buttons) + theme.px(8) * len(buttons) <= width

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Answers that are too long to stand side by side become chips."""
        super().resizeEvent(event)
        if self.segments is not None and self._place.geometry().width() > 0:
            room = self.width() - self._beside()
            if not self._segments_fit(room):
                self.segments.hide()
                self._place.removeWidget(self.segments)
                self.segments.deleteLater()
                self.segments = None
                self._make_chips()

    def _beside(self) -> int:
        items = [self.side.itemAt(at) for at in range(self.side.count())]
        widgets = [item.widget() for item in items if item is not None]
        return sum(each.sizeHint().width() + self.side.spacing() for each in widgets if each and not each.isHidden())

    def show_answer(self, answer: str) -> None:
        """Show what is kept."""
        self.answer = answer
        chosen = (answer,) if self.question.kind == "single" else split(answer)
        if self.field is not None:
            self.field.show_answer(answer)
        if self.segments is not None:
            options = self.question.options
            self.segments.choose(options.index(answer) if answer in options else -1)
        if self.chips is not None:
            others = tuple(each for each in chosen if each and each not in self.question.options)
            self.chips.show_tags((*self.question.options, *others), chosen)

    def flush(self) -> bool:
        """Save what is typed; says whether there was anything."""
        return self.field is not None and self.field.flush()

    def keep(self, answer: str) -> None:
        """An answer could not be saved: what was typed stays, where `answer` is kept."""
        if self.field is not None:
            self.field.keep(answer)

    def is_typed_in(self) -> bool:
        """Whether somebody types an answer."""
        return self.field is not None and self.field.is_typed_in()

    def tap(self, option: str, on: bool) -> None:
        """An option was tapped, which is `on` now."""
        self._tell(after_tap(self.question, self.answer, option, on), self.question.kind == "single" and on)

    def _choose(self, number: int) -> None:
        self._tell(self.question.options[number] if number >= 0 else "", number >= 0)

    def _tell(self, answer: str, done: bool) -> None:
        if answer != self.answer:
            self.show_answer(answer)
            self.answered.emit(answer, done)
        elif done:
            self.answered.emit(answer, True)
