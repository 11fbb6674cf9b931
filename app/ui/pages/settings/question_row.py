"""One question in the settings: its text and order; while it is open, everything about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.pages.settings import catalogue
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice import Removable
from app.ui.widgets.entry import Entry
from app.ui.widgets.segments import Segments
from app.ui.widgets.text import Text
from app.ui.widgets.textfield import TextField
from app.ui.words import tr

if TYPE_CHECKING:
    from app.settings import Question, Settings


class QuestionEditor(QWidget):
    """Text, kind and options; `changed` carries the question as it should be."""

    changed = Signal(object)

    def __init__(self, settings: Settings, question: Question) -> None:
        super().__init__()
        self._question = question
        self.text = TextField(
            tr("Question"), check=lambda text: catalogue.problem_with(settings, text, question.text), longest=200
        )
        self.text.show_text(question.text)
        self.text.committed.connect(lambda text: self._change(text=text))
        self.kind = Segments(catalogue.kind_words(), tr("How it is answered"))
        self.kind.choose(catalogue.KINDS.index(question.kind))
        self.kind.chosen.connect(lambda number: self._change(kind=catalogue.KINDS[number]))
        self.options = Removable()
        self.options.removed.connect(self._remove_option)
        self.entry = Entry(tr("New option"), tr("Add"), closes=False, look="secondary")
        self.entry.field.setMaxLength(80)
        self.entry.entered.connect(self._add_option)
        self.problem = Text(size=14, tone="bad", lines=0)
        self.problem.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(12))
        for part in (self.text, self.kind, self.options, self.entry, self.problem):
            layout.addWidget(part)
        self.options.show_words(question.options)
        self.entry.setVisible(question.kind != "text")
        self.options.setVisible(question.kind != "text" and bool(question.options))

    def _change(self, **values: object) -> None:
        self.changed.emit(self._question.model_copy(update=values))

    def _add_option(self, option: str) -> None:
        problem = catalogue.option_problem(self._question, option)
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        if problem:
            self.entry.field.setText(option)
        else:
            self._change(options=(*self._question.options, option))

    def _remove_option(self, option: str) -> None:
        self._change(options=tuple(other for other in self._question.options if other != option))


class QuestionRow(QWidget):
    """`toggled` opens and closes it, `moved` carries -1 or 1, `changed` the question as it should be."""

    toggled = Signal()
    moved = Signal(int)
    changed = Signal(object)
    removed = Signal()

    def __init__(self, settings: Settings, question: Question, *, opened: bool) -> None:
        super().__init__()
        texts = [each.text for each in settings.questions]
        incomplete = question.kind != "text" and len(question.options) < 2
        self.up = Button("", "bare", "up", name=tr("Ask earlier: {question}").format(question=question.text))
        self.down = Button("", "bare", "down", name=tr("Ask later: {question}").format(question=question.text))
        self.pencil = Button(
            "", "bare", "check" if opened else "pencil", name=tr("Change: {question}").format(question=question.text)
        )
        self.up.setEnabled(question.text != texts[0])
        self.down.setEnabled(question.text != texts[-1])
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.pencil.clicked.connect(self.toggled)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(Text(question.text, weight=600, lines=0))
        words.addWidget(Text(catalogue.summary(question), size=14, tone="bad" if incomplete else "text3", lines=0))
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addLayout(words, 1)
        for button in (self.up, self.down, self.pencil):
            head.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(12))
        layout.addLayout(head)
        self.editor: QuestionEditor | None = None
        if opened:
            self.editor = QuestionEditor(settings, question)
            self.editor.changed.connect(self.changed)
            self.remove = Button(tr("Remove"), "quiet", "remove", name=tr("Remove this question"))
            self.remove.clicked.connect(self.removed)
            buttons = QHBoxLayout()
            buttons.addWidget(self.remove)
            buttons.addStretch(1)
            layout.addWidget(self.editor)
            layout.addLayout(buttons)
