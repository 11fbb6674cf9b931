"""A lead's photos and voice notes in large, one at a time: to look at, to listen to, to remove."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.store import attachments
from app.store.attachments import Kind
from app.ui import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.listening import Listening
from app.ui.widgets.photo import Photo, room_for
from app.ui.widgets.sheet import Sheet
from app.ui.widgets.text import Text
from app.ui.words import moment, name_of, tr

if TYPE_CHECKING:
    from pathlib import Path

    from app.lead import Lead
    from app.news import AttachmentsChanged
    from app.store.attachments import Attachment
    from app.ui.jotting import Jotting

_LOW = 200  # where there are voice notes only
_TOPIC, _LARGE = "viewer", "large"


class Viewer(QWidget):
    """Shows one of `found`; `emptied` once there is none."""

    emptied = Signal()

    def __init__(self, jotting: Jotting, lead: Lead, shown: Attachment, high: int) -> None:
        super().__init__()
        self._jotting, self._bridge, self._lead, self._shown = jotting, jotting.bridge, lead, shown
        self._found: list[Attachment] = []
        self.photo, self.listening = Photo(), Listening(jotting)
        self.words = Text(size=16, tone="text2", tabular=True)
        self.back, self.next = (
            Button("", "secondary", "before", name=tr("The one before")),
            Button("", "secondary", "next", name=tr("The next one")),
        )
        self.remove = Button(tr("Remove"), "secondary", "trash")
        self.back.clicked.connect(lambda: self._step(-1))
        self.next.clicked.connect(lambda: self._step(1))
        self.remove.clicked.connect(lambda: jotting.remove(lead.id, self._shown))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.photo)
        self._stack.addWidget(self.listening)
        self._high = high
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        for part in (self.remove, self.words, self.back, self.next):
            row.addWidget(part, 1 if part is self.words else 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, theme.px(8), 0)
        layout.setSpacing(theme.px(12))
        layout.addWidget(self._stack)
        layout.addLayout(row)
        self._bridge.attachments.connect(self._on_attachments)
        self._show()
        self._show_found([shown])
        self._load()

    def _load(self) -> None:
        uid = self._lead.uid
        self._bridge.ask(_TOPIC, lambda store: attachments.listed(store.folder, uid), self._show_found)

    def _on_attachments(self, changed: AttachmentsChanged) -> None:
        if changed.lead == self._lead.id:
            self._load()

    def _show_found(self, found: list[Attachment]) -> None:
        before, self._found = self._found, found
        if not found:
            self.emptied.emit()
            return
        if self._shown not in found:
            place = before.index(self._shown) if self._shown in before else 0
            self._shown = found[min(place, len(found) - 1)]
            self._show()
        photos = any(each.kind is Kind.PHOTO for each in found)
        self._stack.setFixedHeight(self._high if photos else min(self._high, theme.px(_LOW)))
        self._show_words()

    def _step(self, by: int) -> None:
        self._shown = self._found[(self._found.index(self._shown) + by) % len(self._found)]
        self._show()

    def _show(self) -> None:
        shown = self._shown
        voice = shown.kind is Kind.VOICE
        self.photo.show_image(None)
        self.listening.halt()
        self._stack.setCurrentWidget(self.listening if voice else self.photo)
        if voice:
            self.listening.show_note(shown)
        else:
            self.photo.setAccessibleName(tr("Photo"))
            self._bridge.work(_LARGE, lambda: _large(shown.path), self._show_image)
        self._show_words()

    def _show_image(self, image: QImage | Exception) -> None:
        if isinstance(image, QImage):
            self.photo.show_image(image)

    def _show_words(self) -> None:
        today = self._jotting.now().astimezone().date()
        kind = tr("Photo") if self._shown.kind is Kind.PHOTO else tr("Voice note")
        parts = [kind, moment(self._shown.at, today)]
        if len(self._found) > 1:
            at = self._found.index(self._shown) + 1
            parts.append(tr("{n} of {all}").format(n=at, all=len(self._found)))
        self.words.setText(" · ".join(parts))
        for button in (self.back, self.next):
            button.setVisible(len(self._found) > 1)

    def leave(self) -> None:
        """The sheet was closed."""
        self.listening.leave()
        for topic in (_TOPIC, _LARGE):
            self._bridge.forget(topic)


def _large(path: Path) -> QImage:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    return reader.read()


def view(over: QWidget, jotting: Jotting, lead: Lead, attachment: Attachment) -> Sheet:
    """Open the sheet that shows a lead's photos and voice notes, beginning with `attachment`."""
    wide, high = room_for(over.window())
    viewer = Viewer(jotting, lead, attachment, high)
    sheet = Sheet(over, name_of(lead), viewer, wide=wide)
    viewer.emptied.connect(sheet.dismiss)
    sheet.closed.connect(viewer.leave)
    sheet.open()
    return sheet
