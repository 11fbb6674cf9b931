"""What the sections of the settings share: a column of panels, and changes that count at once."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.settings import Settings
    from app.ui.bridge import Bridge
    from app.ui.kiosklike import KioskLike


class Section(QWidget):
    """One section; `told` carries a sentence and an undo or None, `wanted` the name of a page to open."""

    told = Signal(str, object)
    wanted = Signal(str)

    def __init__(self, bridge: Bridge, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        super().__init__()
        self.bridge, self.kiosk, self.now = bridge, bridge.kiosk, now
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(16))

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
