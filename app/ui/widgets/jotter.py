"""The note with what belongs to it: microphone and camera, the recording in its place, and what was kept below it.

Where the window is small, what was kept is one chip inside the note.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.store import attachments
from app.store.attachments import Kind
from app.ui import theme
from app.ui.widgets.attachments import AttachmentChip, AttachmentRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.phototaker import take_photo
from app.ui.widgets.viewer import view
from app.ui.widgets.voice import VoiceBar
from app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from app.lead import Lead
    from app.news import AttachmentsChanged
    from app.store.attachments import Attachment
    from app.ui.bridge import Bridge
    from app.ui.sizes import Sizes
    from app.ui.widgets.note import Note

_MOST = 16_777_215
_ROOMY = 400  # design pixels


class Jotter(QWidget):
    """Holds `note`; nothing can be recorded or taken before `join`."""

    def __init__(self, note: Note, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note, self.bar, self.row = note, VoiceBar(), AttachmentRow()
        self.found: list[Attachment] = []
        self._bridge: Bridge | None = None
        self._lead: Lead | None = None
        self._compact = False
        self.microphone = Button("", "bare", "microphone", name=tr("Record a voice note"))
        self.camera = Button("", "bare", "photo", name=tr("Take a photo"))
        self.count = AttachmentChip(None)
        self.microphone.clicked.connect(self._record)
        self.camera.clicked.connect(self._photograph)
        self.count.clicked.connect(lambda: self._view(self.found[0]) if self.found else None)
        self.row.chosen.connect(self._view)
        self.note.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self.note, 1)
        layout.addWidget(self.bar, 1)
        layout.addWidget(self.row)
        for part in (self.bar, self.row, self.count):
            part.hide()

    def join(self, bridge: Bridge) -> None:
        """Belong to the kiosk behind `bridge`."""
        self._bridge = bridge
        self.note.hold(self.microphone, self.camera, last=self.count)
        self._show_row()
        bridge.attachments.connect(self._on_attachments)
        jotting = bridge.jotting
        jotting.changed.connect(self.follow)
        self.bar.stopped.connect(jotting.stop)
        self.bar.cancelled.connect(jotting.cancel)
        self.bar.again.connect(self._try_again)
        self.bar.discarded.connect(jotting.discard)
        self.follow()

    def arrange(self, sizes: Sizes, fixed: int | None = None) -> None:
        """Take the measures of `sizes`; `fixed` is the note's height, where it does not grow."""
        self._compact = sizes.kind == "compact" and fixed is None  # else the page scrolls
        least = theme.px(sizes.note if fixed is None else fixed)
        self.note.setMinimumHeight(least)
        self.bar.set_least(least)
        for part in (self.note, self.bar):
            part.setMaximumHeight(_MOST if fixed is None else theme.px(fixed))
        self._show_row()

    def show_lead(self, lead: Lead | None) -> None:
        """Show what was kept of `lead`, or nothing."""
        before, self._lead = self._lead, lead
        if lead is None or before is None or before.id != lead.id:
            self._show_found([])
            self._load()
            self.follow()

    def follow(self) -> None:
        """Show how a recording stands; a note that somebody is typing stays."""
        bar = self._bridge.jotting.bar if self._bridge and self._lead else None
        if bar is not None and self._lead is not None:
            self.bar.show_bar(bar, other=bar.lead != self._lead.id)
        instead = bar is not None and not (self.note.hasFocus() and not self.note.isHidden())
        if self.bar.isHidden() == instead:
            self.bar.setVisible(instead)
            self.note.setVisible(not instead)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The note was left: show what waited."""
        if event.type() is QEvent.Type.FocusOut and self._bridge is not None and self._bridge.jotting.bar is not None:
            self.follow()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the note's words have the room of the chip's."""
        super().resizeEvent(event)
        self._show_row()

    def _record(self) -> None:
        if self._bridge is not None and self._lead is not None:
            self.note.clearFocus()
            self._bridge.jotting.begin(self._lead)

    def _try_again(self) -> None:
        if self._bridge is not None:
            jotting = self._bridge.jotting
            bar = jotting.bar
            (jotting.save_again if bar and bar.kind == "unsaved" else jotting.again)()

    def _photograph(self) -> None:
        if self._bridge is not None and self._lead is not None:
            take_photo(self, self._bridge.jotting, self._lead)

    def _view(self, attachment: Attachment) -> None:
        if self._bridge is not None and self._lead is not None:
            view(self, self._bridge.jotting, self._lead, attachment)

    def _on_attachments(self, changed: AttachmentsChanged) -> None:
        if self._lead is not None and changed.lead == self._lead.id:
            self._load()

    def _load(self) -> None:
        if self._bridge is None or self._lead is None:
            return
        uid = self._lead.uid
        topic = ("attachments", id(self))
        self._bridge.ask(topic, lambda store: attachments.listed(store.folder, uid), self._show_found)

    def _show_found(self, found: list[Attachment]) -> None:
        self.found = found
        self.row.show_attachments(found)
        self._show_row()
        photos = [each for each in found if each.kind is Kind.PHOTO]
        if photos and self._bridge is not None:
            self._bridge.work(("thumbnails", id(self)), lambda: thumbnails(photos), self._show_images)

    def _show_row(self) -> None:
        words = tr("1 note") if len(self.found) == 1 else tr("{n} notes").format(n=len(self.found))
        self.count.say(words, str(len(self.found)) if self.width() < theme.px(_ROOMY) else "")
        self.row.setVisible(bool(self.found) and not self._compact)
        self.count.setVisible(bool(self.found) and self._compact)
        self.note.place_tools()

    def _show_images(self, images: dict[str, QImage] | Exception) -> None:
        if isinstance(images, dict):
            self.row.show_images(images)


def thumbnails(photos: Sequence[Attachment]) -> dict[str, QImage]:
    """Small images of photos, by their names; blocks for the disk."""
    images = {}
    for photo in photos:
        reader = QImageReader(str(photo.path))
        reader.setAutoTransform(True)
        size = reader.size()
        if size.isValid():
            reader.setScaledSize(size.scaled(QSize(144, 144), Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
        if not image.isNull():
            images[photo.name] = image
    return images
