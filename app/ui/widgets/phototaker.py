"""Taking a photo for a lead: what the camera sees, a shutter, and the photo to look at before it is kept."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.store.attachments import Kind
from app.ui import theme
from app.ui.jotting import Jot, Jotting
from app.ui.sentences import said
from app.ui.widgets.buttons import Button
from app.ui.widgets.camera import CameraView
from app.ui.widgets.photo import Photo, room_for
from app.ui.widgets.sheet import Sheet
from app.ui.widgets.text import Text
from app.ui.words import name_of, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.lead import Lead
    from app.news import ScannerChanged
    from hardware.preview import Picture

_TOPIC = "photo"


class PhotoFinder(CameraView):
    """The camera's picture without the marks for badges."""

    def __init__(self, high: int) -> None:
        super().__init__()
        self._high = high
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _paint_corners(self, painter: QPainter) -> None:
        """None: this is no badge."""

    def sizeHint(self) -> QSize:
        """As large as there is room."""
        return QSize(theme.px(640), self._high)

    def minimumSizeHint(self) -> QSize:
        """Small enough for the smallest window."""
        return QSize(theme.px(240), theme.px(160))


class PhotoTaker(QWidget):
    """`kept` once the photo is on its way to the disk."""

    kept = Signal()

    def __init__(self, jotting: Jotting, lead: Lead, high: int) -> None:
        super().__init__()
        self._jotting, self._bridge, self._lead = jotting, jotting.bridge, lead
        self._jpeg, self._at = b"", datetime.now(UTC)
        self.finder, self.photo, self.line = PhotoFinder(high), Photo(), Text(size=14, weight=500, tone="warn", lines=0)
        self.photo.setAccessibleName(tr("The photo that was taken"))
        self.shutter = Button(tr("Take photo"), "primary", "photo")
        self.again, self.keep = Button(tr("Again"), "secondary", "again"), Button(tr("Keep"), "primary", "check")
        self.shutter.clicked.connect(self._take)
        self.again.clicked.connect(self._begin)
        self.keep.clicked.connect(self._keep)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.finder)
        self._stack.addWidget(self.photo)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        buttons.addWidget(self.line, 1)
        for button in (self.again, self.keep, self.shutter):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, theme.px(8), 0)
        layout.setSpacing(theme.px(12))
        layout.addWidget(self._stack, 1)
        layout.addLayout(buttons)
        self.setFocusProxy(self.shutter)
        self._bridge.scanner.connect(self._on_scanner)
        self._begin()

    def _begin(self) -> None:
        """Show what the camera sees."""
        self._jpeg = b""
        self._stack.setCurrentWidget(self.finder)
        self._show_buttons()
        self._look()

    def _look(self) -> None:
        """Find the camera, or say that there is none."""
        camera = next((each for each in self._bridge.kiosk.scanners if each.preview is not None), None)
        states = {changed.address: changed for changed in self._bridge.kiosk.scanner_states()}
        known = states.get(camera.address) if camera is not None else None
        self.finder.watch(camera.preview if camera is not None else None)
        if camera is None or (known is not None and known.kind == "ended"):
            self.finder.show_problem("camera-off", tr("No camera: plug one in to take photos."))
        elif known is not None and known.kind == "problem":
            self.finder.show_problem("camera-off", said(known.sentence))
        else:
            self.finder.show_problem("", "")
        self.shutter.setEnabled(not self.finder.has_problem())

    def _on_scanner(self, changed: ScannerChanged) -> None:
        if changed.kind != "hint" and self._stack.currentWidget() is self.finder:
            self._look()

    def _show_buttons(self) -> None:
        taken = bool(self._jpeg)
        self.shutter.setVisible(not taken)
        self.again.setVisible(taken)
        self.keep.setVisible(taken)
        self.line.setText("")

    def _take(self) -> None:
        self.shutter.setEnabled(False)
        self._at = self._jotting.now()
        look = self._bridge.kiosk.look
        self._bridge.work(_TOPIC, lambda: developed(look), self._show_taken)

    def _show_taken(self, made: tuple[bytes, QImage] | Exception | None) -> None:
        self.shutter.setEnabled(True)
        if not isinstance(made, tuple):
            self.line.setText(tr("The camera gave no picture. Try again."))
            return
        self._jpeg, image = made
        self.photo.show_image(image)
        self._stack.setCurrentWidget(self.photo)
        self._show_buttons()
        self.keep.setFocus()

    def _keep(self) -> None:
        self._jotting.save(Jot(self._lead.id, name_of(self._lead), Kind.PHOTO, self._jpeg, self._at))
        self.kept.emit()

    def leave(self) -> None:
        """The sheet was closed: let the camera's picture go."""
        self.finder.watch(None)
        self._bridge.forget(_TOPIC)
        self._jotting.filming.emit(False)


def developed(look: Callable[[], Picture | None]) -> tuple[bytes, QImage] | None:
    """What the camera sees as a JPEG and as an image; None when it sees nothing. For a thread that may take a while."""
    from hardware import vision

    picture = look()
    if picture is None:
        return None
    jpeg = vision.jpeg(picture)
    return jpeg, QImage.fromData(jpeg)


def take_photo(over: QWidget, jotting: Jotting, lead: Lead) -> Sheet:
    """Open the sheet in which a photo for `lead` is taken."""
    wide, high = room_for(over.window())
    taker = PhotoTaker(jotting, lead, high)
    sheet = Sheet(over, tr("Photo for {name}").format(name=name_of(lead)), taker, wide=wide)
    taker.kept.connect(sheet.dismiss)
    sheet.closed.connect(taker.leave)
    jotting.filming.emit(True)
    sheet.open()
    return sheet
