"""The camera's picture as the scan page shows it: it follows the camera's news, and keeps what cannot be read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from app.ui import theme
from app.ui.sentences import said
from app.ui.widgets.buttons import Button
from app.ui.widgets.camera import CameraView
from app.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from app.news import PicturesChanged, ScannerChanged
    from app.ui.bridge import Bridge

_NEXT_SECONDS = 4.0
_STILL_THERE_MS = 250
_NO_CAMERA_MS = 3000


class Finder(CameraView):
    """`unread` asks for the page of kept pictures."""

    unread = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._advice = ""
        keep = tr("Keep the picture of an unreadable badge")
        self.keep_button = Button("", "picture", "keep", name=keep, parent=self)
        self.unread_button = Button("", "picture", "keep", parent=self)
        for button in (self.keep_button, self.unread_button):
            button.hide()
        self._calm = QTimer(self, singleShot=True)
        self._calm.timeout.connect(self.look)
        self._patience = QTimer(self, singleShot=True, interval=_NO_CAMERA_MS)
        self._patience.timeout.connect(self.miss_camera)
        self.keep_button.clicked.connect(self.keep_picture)
        self.unread_button.clicked.connect(self.unread)
        bridge.pictures.connect(self.on_pictures)
        bridge.scanner.connect(self.on_scanner)
        bridge.jotting.filming.connect(self.rest)
        self.show_problem("camera", tr("Camera starts …"))
        self._patience.start()
        for changed in bridge.kiosk.scanner_states():  # it may be made long after the camera was ready
            self.on_scanner(replace(changed, sentence=said(changed.sentence)))

    def tell(self, hint: str, corners: str, seconds: float = _NEXT_SECONDS) -> None:
        """Say for so long what became of a badge."""
        self.say(hint, corners)
        self._calm.start(round(seconds * 1000))

    def look(self) -> None:
        """Look for the next badge, once the last one was taken away."""
        if self.corners == "ok" and self.sees_code():
            self._calm.start(_STILL_THERE_MS)
            return
        self.say(self._advice or tr("Hold the badge in the frame"), "looking")

    def keep_picture(self) -> None:
        """Keep what the camera sees: a badge that it cannot read."""
        if not self._bridge.kiosk.keep_picture():
            self.tell(tr("No picture to keep"), "bad")

    def on_pictures(self, changed: PicturesChanged) -> None:
        """Kept pictures came or went."""
        words = tr("{n} to resolve").format(n=changed.waiting)
        self.unread_button.setText(words)
        self.unread_button.setAccessibleName(words)
        self.unread_button.adjustSize()
        self.unread_button.setVisible(changed.waiting > 0)
        self._place_buttons()
        if changed.kept is not None:
            self.tell(tr("Picture kept. Next badge, please"), "ok")

    def on_scanner(self, changed: ScannerChanged) -> None:
        """The camera works, or does not and why; or it has a hint."""
        camera = next((s for s in self._bridge.kiosk.scanners if s.preview is not None), None)
        ours = camera.address == changed.address if camera else changed.address.startswith("webcam")
        if not ours:
            return
        self._patience.stop()
        self._advice = changed.sentence if changed.kind == "hint" else ""
        if changed.kind == "hint":
            if not self._calm.isActive():  # what became of the last badge is told first
                self.look()
            return
        self.keep_button.setVisible(changed.kind == "ready")
        if changed.kind == "problem":
            self.show_problem("camera-off", changed.sentence)
        elif changed.kind == "ended":
            self.watch(None)
            self._show_none()
        elif camera is not None and camera.preview is not None:
            self.watch(camera.preview)
            self.show_problem("", "")
            self.look()

    def miss_camera(self) -> None:
        """Say so when there is none."""
        if not any(s.preview is not None for s in self._bridge.kiosk.scanners):
            self._show_none()

    def _show_none(self) -> None:
        self.show_problem("camera-off", tr("No camera. USB scanner and typing work."))

    def _place_buttons(self) -> None:
        margin = theme.px(12)
        self.keep_button.setGeometry(margin, margin, theme.px(48), theme.px(48))
        self.unread_button.move(self.width() - self.unread_button.width() - margin, margin)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the buttons in the corners."""
        super().resizeEvent(event)
        self._place_buttons()
