"""Settings: what is asked of every visitor, and which tags are on offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app import questions_file
from app.ui.pages.settings import catalogue
from app.ui.pages.settings.file_offer import FileOffer
from app.ui.pages.settings.question_row import QuestionRow
from app.ui.pages.settings.section import Section
from app.ui.sentences import said
from app.ui.widgets.chips import LONGEST_TAG
from app.ui.widgets.choice import Removable
from app.ui.widgets.entry import Entry
from app.ui.widgets.form import Panel
from app.ui.widgets.rowlist import RowList
from app.ui.widgets.text import Text
from app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from app.settings import Question, Settings
    from app.ui.bridge import Bridge


def read_file(path: Path) -> tuple[Question, ...]:
    """The questions in a file; raises `QuestionsError`."""
    try:
        with path.open("rb") as file:
            content = file.read(questions_file.LARGEST + 1)
    except OSError as error:
        raise questions_file.QuestionsError(f"“{path}” cannot be read: {error.strerror or error}.") from error
    return questions_file.parse(path.name, content)


class QuestionsSection(Section):
    """Questions in their order, a file to take them from, and tags."""

    def __init__(self, bridge: Bridge, *, now: Callable[[], datetime]) -> None:
        super().__init__(bridge, now=now)
        self._opened = ""
        self._shown: tuple[tuple[Question, ...], str] = (), ""
        self.rows: dict[str, QuestionRow] = {}
        asked = Panel(
            tr("Questions"), tr("Asked on each lead’s card. Answers stay under the wording they were given to.")
        )
        self.entry = Entry(tr("New question"), tr("Add"), closes=False, look="secondary")
        self.entry.field.setMaxLength(200)
        self.entry.entered.connect(self._add)
        self.problem = Text(size=14, tone="bad", lines=0)
        self.problem.hide()
        self._list = RowList()
        asked.column.addWidget(self._list)
        asked.column.addWidget(self.entry)
        asked.column.addWidget(self.problem)
        tags = Panel(tr("Tags"), tr("Offered on each lead’s card, besides those of the platform."))
        self.tags, self.new_tag = (
            Removable(),
            Entry(tr("New tag"), tr("Add"), closes=False, look="secondary", longest=LONGEST_TAG),
        )
        self.tags.removed.connect(self._remove_tag)
        self.new_tag.entered.connect(self._add_tag)
        tags.column.addWidget(self.tags)
        tags.column.addWidget(self.new_tag)
        example = tr("A row per question: question, kind (single, multi or text), options parted by semicolons.")
        self.files = FileOffer(bridge, tr("Questions from a file"), example, questions_file.ENDINGS)
        self.files.chosen.connect(self._take)
        self.column.addWidget(asked)
        for panel in (tags, self.files):
            self.beside.addWidget(panel)

    def show_settings(self, settings: Settings) -> None:
        """Show questions and tags; rows that did not change stay."""
        self.tags.show_words(settings.tags)
        if (settings.questions, self._opened) == self._shown:
            return
        self._shown = settings.questions, self._opened
        self.rows = {}
        for question in settings.questions:
            text = question.text
            row = self.rows[text] = QuestionRow(settings, question, opened=text == self._opened)
            row.toggled.connect(lambda text=text: self._toggle(text))
            row.moved.connect(lambda by, text=text: self.edit(lambda now: catalogue.moved(now, text, by), "", ()))
            row.changed.connect(lambda changed, text=text: self._replace(text, changed))
            row.removed.connect(lambda text=text: self._remove(text))
        self._list.show_rows(self.rows.values())

    def opened(self) -> None:
        """Look which files there are."""
        self.files.look()

    def _toggle(self, text: str) -> None:
        self._opened = "" if text == self._opened else text
        self.show_settings(self.kiosk.settings)

    def _add(self, text: str) -> None:
        problem = catalogue.problem_with(self.kiosk.settings, text)
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        if problem:
            self.entry.field.setText(text)
        else:
            self._opened = text
            self.edit(lambda settings: catalogue.added(settings, text), "", ())

    def _replace(self, text: str, question: Question) -> None:
        self._opened = question.text
        self.edit(lambda settings: catalogue.replaced(settings, text, question), "", ())

    def _remove(self, text: str) -> None:
        self._opened = ""
        sentence = tr("“{question}” is no longer asked. Answers are kept.").format(question=text)
        self.edit(lambda settings: catalogue.removed(settings, text), sentence, ("questions",))

    def _take(self, path: Path) -> None:
        self.bridge.work("questions", lambda: read_file(path), self._taken)

    def _taken(self, found: tuple[Question, ...] | Exception) -> None:
        self.files.refuse(said(str(found)) if isinstance(found, Exception) else "")
        if isinstance(found, Exception):
            return
        self._opened = ""
        words = (
            tr("1 question was taken from the file")
            if len(found) == 1
            else tr("{n} questions were taken from the file")
        )
        self.change(words.format(n=len(found)), questions=found)

    def _add_tag(self, tag: str) -> None:
        if tag.casefold() not in {other.casefold() for other in self.kiosk.settings.tags}:
            self.edit(lambda settings: settings.model_copy(update={"tags": (*settings.tags, tag)}), "", ())

    def _remove_tag(self, tag: str) -> None:
        sentence = tr("“{tag}” is no longer offered. Leads keep it.").format(tag=tag)
        self.edit(
            lambda settings: settings.model_copy(update={"tags": tuple(each for each in settings.tags if each != tag)}),
            sentence,
            ("tags",),
        )

    def flush(self) -> None:
        """Save what is typed."""
        for row in list(self.rows.values()):
            if row.editor is not None:
                row.editor.text.flush()
