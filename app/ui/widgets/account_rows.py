"""The rows of an account form: a line, a line that is hidden, a choice; each says what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.lead import LeadKioskError
from app.ui import theme
from app.ui.joining import label_of
from app.ui.sentences import said
from app.ui.widgets.buttons import Button
from app.ui.widgets.segments import Segments
from app.ui.widgets.text import Text
from app.ui.widgets.textfield import TextField
from app.ui.words import tr

if TYPE_CHECKING:
    from app.platforms import Field


class Line(TextField):
    """A line that is checked when it is left, and when all is entered."""

    def __init__(self, label: str, field: Field | None = None) -> None:
        super().__init__(label, check=lambda text: problem_of(field, text) if field else "", longest=2048)
        self.is_needed = field is not None and field.default is None

    def fill(self, text: str) -> None:
        """Show `text`, whatever was typed."""
        self.field.setText(text)
        self._known = text
        self._say("")

    def complain(self, problem: str) -> None:
        """Say what is wrong, with the keyboard there."""
        self._say(problem)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)


class Secret(Line):
    """A line whose text is hidden until the eye beside it is tapped."""

    def __init__(self, label: str, field: Field) -> None:
        super().__init__(label, field)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.eye = Button("", "bare", "eye", name=tr("Show what is typed"), parent=self)
        self.eye.setCheckable(True)
        self.eye.toggled.connect(self._show)
        row = QHBoxLayout(self.field)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self.eye)
        self.field.setTextMargins(0, 0, theme.px(40), 0)

    def _show(self, shown: bool) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)


class Pick(QWidget):
    """One of a field's choices, under its label."""

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.choices = field.choices
        self.segments = Segments(field.choices, label_of(field))
        self.fill(field.default or field.choices[0])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(Text(label_of(field), size=14, weight=500, tone="text2", lines=0))
        column.addWidget(self.segments)

    def fill(self, text: str) -> None:
        """Choose `text`."""
        self.segments.choose(self.choices.index(text) if text in self.choices else 0)

    def text(self) -> str:
        """What is chosen."""
        return self.choices[self.segments.current]


def row_of(field: Field) -> Line | Pick:
    """The row for `field`, with its default in it."""
    if field.choices:
        return Pick(field)
    line = Secret(label_of(field), field) if field.secret else Line(label_of(field), field)
    line.fill(field.default or "")
    return line


def problem_of(field: Field, text: str) -> str:
    """What is wrong with `text` as far as can be known without asking; else empty."""
    if not text:
        return tr("This is needed.")
    try:
        field.accept(text)
    except LeadKioskError as error:
        return said(str(error))
    return ""
