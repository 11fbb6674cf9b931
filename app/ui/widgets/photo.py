"""A picture to be read by a person: whole, and enlarged where it is tapped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import draw, theme, tokens
from app.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

_ENLARGED = 3.0
_WIDE, _HIGHEST, _AROUND = 640, 600, 232  # the rest of a sheet: its title, its buttons, its edges


def room_for(window: QWidget) -> tuple[int, int]:
    """How wide, in design pixels, a sheet over `window` may be that shows a photo, and how high, on screen, that is."""
    high = max(160, min(_HIGHEST, window.height() / theme.scale() - _AROUND))
    return max(_WIDE, round(high * 16 / 9)), theme.px(high)


class Photo(QWidget):
    """Fits its image in; a tap enlarges it threefold around the place that was tapped, and back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._around: QPointF | None = None  # in the image's pixels
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Picture of a badge"))
        self.setAccessibleDescription(tr("Tap to enlarge."))

    def show_image(self, image: QImage | None) -> None:
        """Show `image` whole; None or an empty one shows nothing."""
        self._image = image if image is not None and not image.isNull() else None
        self._around = None
        self.update()

    def _whole(self) -> QRectF:
        """Where the whole image is."""
        if self._image is None:
            return QRectF(self.rect())
        size = QSize(self._image.size()).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2, *size.toTuple())

    def _enlarge(self, place: QPointF | None) -> None:
        if self._image is None:
            return
        if self._around is not None or place is None:
            self._around = None
        else:
            whole = self._whole()
            scale = self._image.width() / whole.width()
            self._around = (place - whole.topLeft()) * scale
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Enlarge around the place, or show the whole again."""
        self._enlarge(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and space enlarge the middle, or show the whole again."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._enlarge(QPointF(self.rect().center()))
        else:
            super().keyPressEvent(event)

    def _part(self, image: QImage) -> QRectF:
        """The part of the enlarged image that fills this widget, kept within it."""
        shown = self._whole().width() / image.width() * _ENLARGED
        width, height = min(image.width(), self.width() / shown), min(image.height(), self.height() / shown)
        around = self._around or QPointF()
        left = min(max(0.0, around.x() - width / 2), image.width() - width)
        top = min(max(0.0, around.y() - height / 2), image.height() - height)
        return QRectF(left, top, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the image on dark ground."""
        del event
        painter = draw.smooth(QPainter(self))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(self.rect()), theme.px(16), theme.px(16))
        painter.setClipPath(clip)
        painter.fillRect(self.rect(), QColor(tokens.PICTURE_EMPTY))
        if self._image is not None and self._around is None:
            painter.drawImage(self._whole(), self._image)
        elif self._image is not None:
            part = self._part(self._image)
            scale = min(self.width() / part.width(), self.height() / part.height())
            width, height = part.width() * scale, part.height() * scale
            place = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
            painter.drawImage(place, self._image, part)
        if self.hasFocus():
            draw.focus_ring(painter, self.rect(), theme.px(16))

    def sizeHint(self) -> QSize:
        """As large as there is room."""
        return QSize(theme.px(480), theme.px(320))

    def minimumSizeHint(self) -> QSize:
        """Small enough for the smallest window."""
        return QSize(theme.px(240), theme.px(160))
