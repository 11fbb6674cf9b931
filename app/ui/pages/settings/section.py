"""What the sections of the settings share: panels in one column or two, and changes that count at once.

Which panels go `beside` the first ones is the section's to say, not a matter of heights: none jumps from one column
to the other while somebody works in it.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.ui import theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from app.settings import Settings
    from app.ui.bridge import Bridge
    from app.ui.kiosklike import KioskLike

_GAP = 16
_COLUMN = 640  # design pixels: a column that is narrower stacks its rows, and wraps its choices


class Section(QWidget):
    """One section; `told` carries a sentence and an undo or None, `wanted` the name of a page to open."""

    told = Signal(str, object)
    wanted = Signal(str)
    shares = (1, 1)
    """How the two columns share the width."""
    keeps_room = False
    """Whether the second column's place stays free while there is nothing in it."""

    def __init__(self, bridge: Bridge, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        super().__init__()
        self.bridge, self.kiosk, self.now = bridge, bridge.kiosk, now
        self.column, self.beside = QVBoxLayout(), QVBoxLayout()
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(theme.px(_GAP))
        for column in (self.column, self.beside):
            column.setSpacing(theme.px(_GAP))
            down = QVBoxLayout()
            down.addLayout(column)
            down.addStretch(1)  # the shorter column is not pulled apart
            self._columns.addLayout(down)

    def arrange(self) -> None:
        """Two columns beside each other where both are wide enough, else below each other."""
        wide = self.width() >= theme.px(2 * _COLUMN + _GAP) and (self.keeps_room or not self.beside.isEmpty())
        wanted = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() != wanted:
            self._columns.setDirection(wanted)
            for at, share in enumerate(self.shares):
                self._columns.setStretch(at, share if wide else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the second column where there is room for it."""
        super().resizeEvent(event)
        self.arrange()

    def show_settings(self, settings: Settings) -> None:
        """Show the settings as they are now; called first once the section is made."""

    def opened(self) -> None:
        """The section has come on screen."""

    def flush(self) -> None:
        """Save what is typed."""

    def change(self, sentence: str = "", **values: object) -> None:
        """Set `values` in the settings; with a `sentence`, say it and offer to take the change back."""
        self.edit(lambda settings: settings.model_copy(update=values), sentence, tuple(values))

    def edit(self, edit: Callable[[Settings], Settings], sentence: str, fields: tuple[str, ...]) -> None:
        """Change the settings by `edit`; what `fields` held comes back with the undo."""
        before = {name: getattr(self.kiosk.settings, name) for name in fields}
        self.kiosk.change_settings(edit)
        if sentence:
            self.told.emit(sentence, taking_back(self.kiosk, before))


def taking_back(kiosk: KioskLike, before: dict[str, object]) -> Callable[[], None]:
    """What sets the settings named in `before` to what they were; outlives the section."""
    return lambda: kiosk.change_settings(lambda settings: settings.model_copy(update=before))
