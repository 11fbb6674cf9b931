"""A panel that offers files: those that lie on drives and where people put them, and a field for any other."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.ui import places
from app.ui.widgets.buttons import Button
from app.ui.widgets.form import FormRow, Panel
from app.ui.widgets.text import Text
from app.ui.widgets.textfield import TextField
from app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.ui.bridge import Bridge


class FileOffer(Panel):
    """`chosen` carries a path; `problem` may be told below."""

    chosen = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        title: str,
        line: str,
        endings: Sequence[str],
        *,
        find: Callable[[Sequence[str]], list[Path]] = lambda endings: places.files(places.folders(), endings),
    ) -> None:
        super().__init__(title, line)
        self._bridge, self._endings, self._find = bridge, tuple(endings), find
        self.field = TextField(tr("Another file"), hint="/media/…", longest=500)
        self.field.committed.connect(self._typed)
        self.problem = Text(size=14, tone="bad", lines=0)
        self.problem.hide()
        self.buttons: list[Button] = []
        self._offered: list[FormRow] = []
        self.column.addWidget(self.field)
        self.column.addWidget(self.problem)

    def _typed(self, path: str) -> None:
        if path:
            self.chosen.emit(Path(path).expanduser())

    def look(self) -> None:
        """Look for files, on a thread of its own."""
        self._bridge.work(("files", *self._endings), lambda: self._find(self._endings), self._show)

    def refuse(self, problem: str) -> None:
        """Say why the file was not taken; nothing when it was."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def _show(self, found: list[Path] | Exception) -> None:
        for row in self._offered:
            row.hide()
            row.deleteLater()
        self._offered, self.buttons = [], []
        for number, path in enumerate([] if isinstance(found, Exception) else found):
            take = Button(tr("Take"), "secondary", name=tr("Take {file}").format(file=path.name))
            take.clicked.connect(lambda _=False, path=path: self.chosen.emit(path))
            row = FormRow(path.name, str(path.parent), take)
            self.column.insertWidget(1 + number, row)
            self._offered.append(row)
            self.buttons.append(take)
