"""The camera's picture with corner marks and a hint; or, in words, why there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import draw, icons, theme, tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

    from hardware.preview import Preview

_INTERVAL_MS = 66  # 15 pictures a second


class CameraView(QWidget):
    """Shows a scanner's preview while it is visible; asks for no pictures otherwise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview: Preview | None = None
        self._image: QImage | None = None
        self._pixels: object = None  # the image borrows this array's memory
        self._problem: tuple[str, str] | None = None
        self.corners = "looking"
        self.hint = ""
        self._timer = QTimer(self, interval=_INTERVAL_MS)
        self._timer.timeout.connect(self._poll)
        self._resting = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def watch(self, preview: Preview | None) -> None:
        """Show `preview` from now on."""
        if self._preview is not None:
            self._preview.wanted = None
        self._preview = preview
        self._image = None
        self._want()
        self.update()

    def rest(self, resting: bool) -> None:
        """Leave the pictures to another view meanwhile."""
        self._resting = resting
        self._want()

    def sees_code(self) -> bool:
        """Whether a code is in view now."""
        return self._preview is not None and self._preview.seen

    def say(self, hint: str, corners: str) -> None:
        """Set the hint and the corners' state: looking, ok or bad."""
        self.hint, self.corners = hint, corners
        self._name()

    def has_problem(self) -> bool:
        """Whether it says why there is no picture."""
        return self._problem is not None

    def is_telling(self) -> bool:
        """Whether it shows a picture, or says why there is none."""
        return self._image is not None or self._problem is not None

    def show_problem(self, icon: str, sentence: str) -> None:
        """Say why there is no picture; an empty sentence takes it back."""
        self._problem = (icon, sentence) if sentence else None
        if sentence:
            self._image = None
            if self._preview is not None:
                self._preview.take()  # one from before the problem, which it would seem to end
        self._name()

    def _name(self) -> None:
        self.setAccessibleName(self._problem[1] if self._problem else self.hint)
        self.update()

    def _want(self) -> None:
        if self._preview is None or self._resting or not self.isVisible():
            self._timer.stop()
            return
        ratio = self.devicePixelRatioF()
        self._preview.wanted = (round(self.width() * ratio), round(self.height() * ratio))
        self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for pictures."""
        super().showEvent(event)
        self._want()

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask for none."""
        super().hideEvent(event)
        self._timer.stop()
        if self._preview is not None:
            self._preview.wanted = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for pictures of this size."""
        super().resizeEvent(event)
        self._want()

    def _poll(self) -> None:
        picture = self._preview.take() if self._preview else None
        if picture is None:
            return
        height, width = picture.shape[:2]
        self._pixels = picture
        self._image = QImage(picture.data, width, height, picture.strides[0], QImage.Format.Format_RGB888)
        self._problem = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, cut to fill, and what lies over it."""
        del event
        painter = draw.smooth(QPainter(self))
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(self.rect()), theme.px(16), theme.px(16))
        painter.setClipPath(clip)
        painter.fillRect(self.rect(), QColor(tokens.PICTURE_EMPTY))
        if self._image is not None:
            painter.drawImage(QRectF(self.rect()), self._image, self._crop(self._image))
        if self._problem is not None:
            self._paint_problem(painter, *self._problem)
            return
        self._paint_corners(painter)
        if self.hint:
            self._paint_hint(painter)

    def _crop(self, image: QImage) -> QRectF:
        """The part of `image` with this widget's proportions, from its middle."""
        scale = min(image.width() / self.width(), image.height() / self.height())
        width, height = self.width() * scale, self.height() * scale
        return QRectF((image.width() - width) / 2, (image.height() - height) / 2, width, height)

    def _paint_corners(self, painter: QPainter) -> None:
        side = self.height() * 0.70
        frame = QRectF(self.width() / 2 - side / 2, self.height() * 0.43 - side / 2, side, side)
        reach, curve = theme.px(28), theme.px(6)
        marks = QPainterPath()
        for corner, dx, dy in (
            (frame.topLeft(), 1, 1),
            (frame.topRight(), -1, 1),
            (frame.bottomLeft(), 1, -1),
            (frame.bottomRight(), -1, -1),
        ):
            marks.moveTo(corner + QPointF(0, dy * reach))
            marks.lineTo(corner + QPointF(0, dy * curve))
            marks.quadTo(corner, corner + QPointF(dx * curve, 0))
            marks.lineTo(corner + QPointF(dx * reach, 0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        shade = QColor(0, 0, 0, 120)
        for colour, width in ((shade, 7), (QColor(tokens.CORNERS[self.corners]), 4)):
            pen = QPen(colour, theme.px(width), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPath(marks)

    def _paint_hint(self, painter: QPainter) -> None:
        font = theme.font(16, 600)
        width = min(draw.width_of(self.hint, font) + theme.px(32), self.width() - theme.px(24))
        height = theme.px(36)
        place = QRect((self.width() - width) // 2, self.height() - theme.px(10) - height, width, height)
        draw.rounded(painter, place, height / 2, QColor(tokens.PICTURE_PILL))
        inside = place.adjusted(theme.px(14), 0, -theme.px(14), 0)
        draw.text(painter, inside, self.hint, font, QColor(tokens.ON_PICTURE), align="centre")

    def _paint_problem(self, painter: QPainter, icon: str, sentence: str) -> None:
        size = theme.px(48)
        tone = QColor(tokens.PICTURE_EMPTY_TEXT)
        room = self.rect().adjusted(theme.px(32), 0, -theme.px(32), 0)
        painter.setFont(theme.font(16, 500))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        needed = painter.boundingRect(room, flags, sentence)
        top = (self.height() - size - theme.px(16) - needed.height()) // 2
        icons.paint(painter, icon, QRect((self.width() - size) // 2, top, size, size), tone, 1.5)
        painter.setPen(tone)
        room.setTop(top + size + theme.px(16))
        painter.drawText(room, flags, sentence)

    def sizeHint(self) -> QSize:
        """Set from outside."""
        return QSize(theme.px(392), theme.px(250))
