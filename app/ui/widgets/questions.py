"""All qualifying questions of a lead: one at a time where room is scarce, or one below the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.actions import split
from app.ui import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.chips import Chip
from app.ui.widgets.fields import Fields
from app.ui.widgets.flow import Flow
from app.ui.widgets.question import QuestionBox
from app.ui.widgets.sheet import Sheet
from app.ui.widgets.text import Text
from app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.settings import Question

NEXT_AFTER_MS = 450
"""So long an answer is to be seen before the next question takes its place."""


def first_open(questions: Sequence[Question], answers: Mapping[str, str], start: int = 0) -> int | None:
    """The number of the first unanswered question from `start` on, going round; None when all are answered."""
    order = [*range(start, len(questions)), *range(start)]
    return next((at for at in order if not answers.get(questions[at].text)), None)


class Questions(QWidget):
    """`answered` carries a question's text and the answer; `paged` shows one at a time, which goes on when answered."""

    answered = Signal(str, str)

    def __init__(self, *, paged: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: list[QuestionBox] = []
        self._paged, self._rows = paged, 2
        self._questions: tuple[Question, ...] = ()
        self._answers: dict[str, str] = {}
        self._at = 0
        self._follow = QTimer(self, singleShot=True, interval=NEXT_AFTER_MS)
        self._follow.timeout.connect(self._go_on)
        self._count = Text(size=14, weight=500, tone="text3", tabular=True, parent=self)
        self._next = Button("", "secondary", "next", name=tr("Next question"), parent=self)
        self._next.clicked.connect(lambda: self.turn(1))
        self._back = Button("", "secondary", "before", name=tr("Question before"), parent=self)
        self._back.clicked.connect(lambda: self.turn(-1))
        self._others = Fields()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.px(16))
        self._layout.addWidget(self._others)
        self._others.hide()
        for part in (self._count, self._next, self._back):
            part.hide()

    @property
    def current(self) -> QuestionBox | None:
        """The question that is to be seen, where it is one at a time."""
        return self.boxes[self._at] if self._paged and self.boxes else None

    def ask(self, questions: Sequence[Question]) -> None:
        """Set what is asked."""
        if tuple(questions) == self._questions:
            return
        self._questions = tuple(questions)
        self._at = 0
        self._rebuild()

    def set_rows(self, rows: int) -> None:
        """Set the most rows of chips that a question may take on the card."""
        if rows != self._rows:
            self._rows = rows
            self._rebuild()

    def _rebuild(self) -> None:
        for part in (self._count, self._next, self._back):
            part.setParent(self)
            part.hide()
        for box in self.boxes:
            box.hide()
            self._layout.removeWidget(box)
            box.deleteLater()
        self.boxes = [QuestionBox(each, rows=self._rows if self._paged else 99) for each in self._questions]
        for at, box in enumerate(self.boxes):
            box.answered.connect(lambda answer, done, box=box: self._take(box, answer, done))
            box.more.connect(lambda box=box: self._open_options(box))
            self._layout.insertWidget(at, box)
        self._show()

    def start(self, answers: Mapping[str, str]) -> None:
        """Another lead: begin with its first question that is not answered."""
        self._follow.stop()
        self._answers = dict(answers)
        self._at = first_open(self._questions, answers) or 0
        self._show()

    def show_answers(self, answers: Mapping[str, str]) -> None:
        """Show the same lead's answers as they are now."""
        self._answers = dict(answers)
        self._show()

    def keep(self, answers: Mapping[str, str]) -> None:
        """What was typed could not be saved: it stays, where `answers` are kept."""
        for box in self.boxes:
            box.keep(answers.get(box.question.text, ""))

    def turn(self, step: int) -> None:
        """Show the next question, or the one before, going round."""
        self._follow.stop()
        if self.boxes:
            self.flush()
            self._at = (self._at + step) % len(self.boxes)
            self._show()

    def flush(self) -> bool:
        """Save what is typed; says whether there was anything."""
        typed = [box.flush() for box in self.boxes]
        return any(typed)

    def _take(self, box: QuestionBox, answer: str, done: bool) -> None:
        if self._answers.get(box.question.text, "") != answer:
            self._answers[box.question.text] = answer
            self.answered.emit(box.question.text, answer)
        if done and self._paged:
            self._follow.start()

    def _go_on(self) -> None:
        """The next question that nobody answered follows; after the last the answered one stays."""
        at = first_open(self._questions, self._answers, self._at)
        if at is not None and at != self._at:
            self._at = at
            self._show()

    def _show(self) -> None:
        for at, box in enumerate(self.boxes):
            box.show_answer(self._answers.get(box.question.text, ""))
            box.setVisible(not self._paged or at == self._at)
        self._show_pager()
        asked = {question.text for question in self._questions}
        others = [(text, answer) for text, answer in self._answers.items() if answer and text not in asked]
        self._others.show_fields(others)
        self._others.setVisible(bool(others) and not self._paged)

    def _show_pager(self) -> None:
        box, many = self.current, len(self.boxes) > 1
        if box is None:
            return
        if many:
            box.head.addWidget(self._count)
            box.side.addWidget(self._back)
            box.side.addWidget(self._next)
            self._count.setText(tr("{n} of {count}").format(n=self._at + 1, count=len(self.boxes)))
        self._count.setVisible(many)
        self._next.setVisible(many)
        self._back.setVisible(len(self.boxes) > 2 and self._rows > 1)  # round and round leads there too

    def _open_options(self, box: QuestionBox) -> None:
        """All answers to choose from, over the window."""
        inside = QWidget()
        flow = Flow(theme.px(8), inside)
        sheet = Sheet(self, box.question.text, inside)
        for option in box.question.options:
            chip = Chip(option, on=option in (box.answer, *split(box.answer)))
            chip.clicked.connect(lambda on, option=option: box.tap(option, on))
            if box.question.kind == "single":
                chip.clicked.connect(sheet.dismiss)
            flow.addWidget(chip)
        sheet.open()
