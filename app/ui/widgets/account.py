"""The form for an account on a platform, made from the fields that the platform declares."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app import platforms
from app.ui import theme
from app.ui.joining import Attempt
from app.ui.widgets.account_rows import Line, Pick, problem_of, row_of
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice import Choice
from app.ui.widgets.text import Text
from app.ui.words import tr

if TYPE_CHECKING:
    from app.platforms import Field, Platform
    from app.settings import Settings, TargetSettings


class Fields(QWidget):
    """The rows of one platform; those that have a default are shown once asked for, which `completed` tells."""

    completed = Signal()

    def __init__(self, platform: Platform) -> None:
        super().__init__()
        self.platform = platform
        self.rows: dict[str, Line | Pick] = {}
        self.device = Line(tr("Name of this kiosk, as the platform shows it"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(16))
        self._grid.setVerticalSpacing(theme.px(12))
        needed = [field for field in platform.fields if field.default is None]
        self._options = [field for field in platform.fields if field.default is not None]
        self._add(needed, 0)
        self._add(self._options, 50)
        self._grid.addWidget(self.device, 99, 0, 1, 2)
        for row in self._optional():
            row.hide()

    def _add(self, fields: list[Field], top: int) -> None:
        """The first and every odd one out over both columns, the others side by side."""
        at = 0
        for number, field in enumerate(fields):
            self.rows[field.name] = row = row_of(field)
            alone = number == 0 or bool(field.choices) or (at % 2 == 0 and number == len(fields) - 1)
            at += at % 2 if alone else 0
            place = Qt.AlignmentFlag.AlignTop
            if alone:
                self._grid.addWidget(row, top + at // 2, 0, 1, 2, place)
            else:
                self._grid.addWidget(row, top + at // 2, at % 2, 1, 1, place)
            at += 2 if alone else 1

    def _optional(self) -> list[QWidget]:
        return [*(self.rows[field.name] for field in self._options), self.device]

    @property
    def is_whole(self) -> bool:
        """Whether what has a default is shown, too."""
        return not self.device.isHidden()

    def show_whole(self) -> None:
        """Show what has a default, too."""
        for row in self._optional():
            row.show()
        self.completed.emit()

    def lines(self) -> list[Line]:
        """The rows to type in, from the top."""
        return [*(row for row in self.rows.values() if isinstance(row, Line)), self.device]

    def values(self) -> dict[str, str] | None:
        """What was typed, by field; None when a row cannot be taken, which then says why."""
        found: dict[str, str] = {}
        for field in self.platform.fields:
            row = self.rows[field.name]
            text = row.text() if isinstance(row, Pick) else row.field.text().strip()
            found[field.name] = text = text or field.default or ""
            if isinstance(row, Line) and (problem := problem_of(field, text)):
                if field.default is not None:
                    self.show_whole()
                row.complain(problem)
                return None
        return found


class AccountForm(QWidget):
    """`entered` carries an `Attempt` once every row can be taken; the first row that cannot says why.

    `buttons` is the row below, where the one that enters has its place, too.
    For a known target (`sign_in`) the platform and the account stand, and only the secrets are asked for anew.
    """

    entered = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name: str | None = None
        kinds = sorted((platforms.load(name) for name in platforms.names()), key=_needed)
        self.forms = {kind.name: Fields(kind) for kind in kinds}
        self.choice = Choice([kind.label for kind in kinds], tr("Platform"))
        self._label = Text(tr("Platform"), size=14, weight=500, tone="text2")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(4))
        self._column.addWidget(self._label)
        self._column.addWidget(self.choice)
        self._column.addSpacing(theme.px(12))
        for form in self.forms.values():
            self._column.addWidget(form)
            form.completed.connect(self._offer_more)
            form.device.fill(settings.device_name or "")
            for line in form.lines():
                line.field.returnPressed.connect(partial(self._go_on, line))
        self.more = Button(tr("More options"), "quiet", "down")
        self.more.clicked.connect(lambda: self.fields.show_whole())
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(theme.px(8))
        self.buttons.addWidget(self.more)
        self.buttons.addStretch(1)
        self._column.addSpacing(theme.px(12))
        self._column.addLayout(self.buttons)
        self._column.addStretch(1)
        self.choice.chosen.connect(lambda number: self.show_platform(kinds[number].name))
        self.show_platform(kinds[0].name)

    @property
    def fields(self) -> Fields:
        """The rows of the platform that is chosen."""
        return next(form for form in self.forms.values() if not form.isHidden())

    def show_platform(self, name: str) -> None:
        """Show the rows of the platform called `name`."""
        for number, (each, form) in enumerate(self.forms.items()):
            form.setVisible(each == name)
            if each == name:
                self.choice.choose(number)
        self._offer_more()

    def _offer_more(self) -> None:
        self.more.setHidden(self.fields.is_whole)

    def show_attempt(self, attempt: Attempt) -> None:
        """Fill in what was tried."""
        self.show_platform(attempt.platform)
        self._name = attempt.name
        for name, text in attempt.values.items():
            if name in self.fields.rows:  # else a platform that has changed
                self.fields.rows[name].fill(text)
        if attempt.device_name:
            self.fields.device.fill(attempt.device_name)

    def sign_in(self, target: TargetSettings) -> None:
        """Ask for the secrets of `target` anew."""
        self.show_attempt(Attempt(target.platform, target.values, target.name))
        self._label.hide()
        self.choice.hide()
        for field in self.fields.platform.fields:
            row = self.fields.rows[field.name]
            if field.default is None and not field.secret and isinstance(row, Line):
                row.field.setReadOnly(bool(target.values.get(field.name)))

    def begin(self) -> None:
        """Put the keyboard on the first row that is empty."""
        empty = [line for line in self.fields.lines() if not line.field.text() and not line.isHidden()]
        if empty:
            empty[0].field.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forget what was typed."""
        for form in self.forms.values():
            for field in form.platform.fields:
                form.rows[field.name].fill(field.default or "")

    def _go_on(self, line: Line) -> None:
        """Return was struck in `line`: what is empty below it is not missing yet, but next."""
        lines = [each for each in self.fields.lines() if each.is_needed]
        below = lines[lines.index(line) + 1 :] if line in lines and line.field.text().strip() else []
        following = next((each for each in below if not each.field.text().strip()), None)
        if following:
            following.field.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.enter()

    def enter(self) -> None:
        """Check what was typed, and tell it."""
        values = self.fields.values()
        if values is not None:
            device = self.fields.device.field.text().strip() or None
            self.entered.emit(Attempt(self.fields.platform.name, values, self._name, device))


def _needed(platform: Platform) -> int:
    """How much there is to type: what is soonest done comes first."""
    return sum(field.default is None for field in platform.fields)
