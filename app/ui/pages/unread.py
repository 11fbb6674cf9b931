"""The page of kept pictures: badges that no decoder could read, one at a time, for their codes to be typed."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.store import pictures
from app.ui import theme
from app.ui.page import Page
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty import Empty
from app.ui.widgets.entry import Entry
from app.ui.widgets.photo import Photo
from app.ui.widgets.text import Text
from app.ui.words import moment, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.news import PicturesChanged
    from app.store.pictures import KeptPicture
    from app.ui.bridge import Bridge
    from app.ui.sizes import Sizes

_SURE_MS = 4000  # how long a second tap deletes


class UnreadPage(Page):
    """`done` says that no picture waits any more."""

    done = Signal()

    def __init__(self, bridge: Bridge, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        super().__init__()
        self._bridge, self._now = bridge, now
        self._waiting: list[KeptPicture] = []
        self._shown: KeptPicture | None = None
        self.photo = Photo()
        self.title = Text(tr("Not read yet"), size=28, weight=600)
        self.taken = Text(size=16, weight=500, tone="text2", lines=0, tabular=True)
        self.hint = Text(tone="text2", lines=0)
        self.entry = Entry(tr("Code on the badge"), tr("Save"), closes=False)
        self.next = Button(tr("Next picture"), "secondary", "next")
        self.delete = Button(tr("Delete picture"), "quiet", "close")
        self._sure = QTimer(self, singleShot=True, interval=_SURE_MS)
        self._sure.timeout.connect(self._unsure)
        self._lay_out()
        self.entry.entered.connect(self._typed)
        self.next.clicked.connect(self._show_next)
        self.delete.clicked.connect(self._delete)
        bridge.pictures.connect(self.on_pictures)
        self.load()

    def _lay_out(self) -> None:
        words = QFrame()
        words.setProperty("panel", "card")
        self._words = QVBoxLayout(words)
        self._words.setSpacing(theme.px(12))
        for widget in (self.title, self.taken, self.hint, self.entry):
            self._words.addWidget(widget)
        self._words.addStretch(1)
        for button in (self.next, self.delete):
            self._words.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        one = QWidget()
        self._layout = QHBoxLayout(one)
        self._layout.addWidget(self.photo, 3)
        self._layout.addWidget(words, 2)
        self.empty = Empty("check", tr("Every picture has become a lead."))
        self._stack = QStackedWidget()
        self._stack.addWidget(one)
        self._stack.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def arrange(self, sizes: Sizes) -> None:
        """Take the measures of `sizes`."""
        pad, inner = theme.px(sizes.pad), theme.px(sizes.inner)
        self._layout.setContentsMargins(pad, pad, pad, pad)
        self._layout.setSpacing(pad)
        compact = sizes.kind == "compact"
        self._layout.setStretch(0, 1 if compact else 3)
        self._layout.setStretch(1, 1 if compact else 2)
        self._words.setSpacing(theme.px(8 if compact else 12))
        self.title.resize_type(20 if compact else 28)
        self.hint.resize_type(14 if compact else 16)
        self._words.setContentsMargins(inner, inner, inner, inner)

    def on_pictures(self, changed: PicturesChanged) -> None:
        """One came or went."""
        del changed
        self.load()

    def load(self) -> None:
        """Read which pictures wait."""
        self._bridge.ask("pictures", lambda store: pictures.waiting(store.folder), self._show_waiting)

    def _show_waiting(self, waiting: list[KeptPicture]) -> None:
        self._waiting = waiting
        names = [picture.name for picture in waiting]
        self._stack.setCurrentIndex(0 if waiting else 1)
        if self._shown is not None and self._shown.name in names:
            self._show(waiting[names.index(self._shown.name)])
        elif waiting:
            self._show(waiting[0])
        else:
            if self._shown is not None:
                self.done.emit()
            self._shown = None

    def _show(self, picture: KeptPicture) -> None:
        number = self._waiting.index(picture) + 1
        of = tr("{n} of {count}").format(n=number, count=len(self._waiting))
        when = moment(picture.at, self._now().astimezone().date())
        taken = tr("Taken {time}").format(time=when)
        self.taken.setText(f"{taken} · {of}")
        self.hint.setText(
            tr("Type the code that is printed on the badge. The lead gets the time of the picture. Tap to enlarge.")
            if picture.looked
            else tr("A closer look is taken. If it reads the code, the lead is saved by itself.")
        )
        self.next.setVisible(len(self._waiting) > 1)
        if self._shown is None or self._shown.name != picture.name:
            self._unsure()
            self.entry.field.clear()
            self.photo.show_image(None)
            self._bridge.ask("picture", lambda _: QImage(str(picture.path)), self.photo.show_image)
        self._shown = picture

    def _show_next(self) -> None:
        names = [picture.name for picture in self._waiting]
        at = names.index(self._shown.name) if self._shown is not None and self._shown.name in names else -1
        self._show(self._waiting[(at + 1) % len(self._waiting)])

    def _typed(self, code: str) -> None:
        if self._shown is not None:
            self._bridge.kiosk.resolve(self._shown, code)

    def _delete(self) -> None:
        if not self._sure.isActive():
            self.delete.setText(tr("Tap again: delete for good"))
            self.delete.updateGeometry()
            self._sure.start()
        elif self._shown is not None:
            self._unsure()
            self._bridge.guard.ask(partial(self._bridge.kiosk.delete_picture, self._shown))

    def _unsure(self) -> None:
        self._sure.stop()
        self.delete.setText(tr("Delete picture"))
        self.delete.updateGeometry()
