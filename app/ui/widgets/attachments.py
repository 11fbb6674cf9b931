"""A lead's photos and voice notes as a row of chips; what finds no room is behind the last one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QImage, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.store.attachments import Kind
from app.ui import draw, icons, theme
from app.ui.words import clock, duration, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.store.attachments import Attachment

_GAP, _SIDE, _PICTURE = 8, 14, 36


class AttachmentChip(QAbstractButton):
    """One of them, with its length and time; or, without one, `words` for several."""

    def __init__(self, attachment: Attachment | None, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.attachment = attachment
        self._image: QImage | None = None
        self._icon, self._strong, self._weak = "", words, ""
        if attachment is not None:
            voice = attachment.kind is Kind.VOICE
            self._icon = "play" if voice else "photo"
            self._strong, self._weak = duration(attachment.seconds) if voice else "", clock(attachment.at)
            words = tr("Voice note, {length}, {time}") if voice else tr("Photo, {time}")
            words = words.format(length=self._strong, time=self._weak)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_image(self, image: QImage) -> None:
        """Show what the photo shows, small."""
        self._image = image
        self.update()

    def say(self, words: str, short: str = "") -> None:
        """Set the words for several; `short` is to be seen in their place, beside a sign."""
        self._icon, self._strong = "clip" if short else "", short or words
        self.setAccessibleName(words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as what it says."""
        parts = [self._lead_width(), *(draw.width_of(text, font) for text, font, _ in self._texts())]
        room = sum(parts) + theme.px(_GAP) * (len([part for part in parts if part]) - 1)
        return QSize(max(theme.px(48), room + 2 * theme.px(_SIDE)), theme.px(48))

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its words."""
        return self.sizeHint()

    def _lead_width(self) -> int:
        if not self._icon:
            return 0
        return theme.px(_PICTURE if self._icon == "photo" else 20)

    def _texts(self) -> list[tuple[str, QFont, str]]:
        strong = (self._strong, theme.font(16, 600, tabular=True), "text")
        weak = (self._weak, theme.font(14, 500, tabular=True), "text2")
        return [part for part in (strong, weak) if part[0]]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pill and what is in it."""
        del event
        painter = draw.smooth(QPainter(self))
        radius = self.height() / 2
        ground = theme.colour("sunken" if self.isDown() else "surface")
        draw.rounded(painter, self.rect(), radius, ground, theme.colour("edge"), theme.px(1))
        left = theme.px(_SIDE)
        if self._icon:
            self._paint_lead(painter, left)
            left += self._lead_width() + theme.px(_GAP)
        for text, font, tone in self._texts():
            width = draw.width_of(text, font)
            draw.text(painter, QRect(left, 0, width, self.height()), text, font, theme.colour(tone))
            left += width + theme.px(_GAP)
        if self.hasFocus():
            draw.focus_ring(painter, self.rect(), radius)

    def _paint_lead(self, painter: QPainter, left: int) -> None:
        width = self._lead_width()
        if self._icon == "play" or self._image is None:
            size = theme.px(20 if self._icon == "play" else 24)
            place = QRect(left + (width - size) // 2, (self.height() - size) // 2, size, size)
            icons.paint(painter, self._icon, place, theme.colour("accent" if self._icon == "play" else "text2"))
            return
        frame = QRectF(left - theme.px(4), (self.height() - theme.px(_PICTURE)) / 2, width + theme.px(4), width)
        scale = min(self._image.width() / frame.width(), self._image.height() / frame.height())
        part = QRectF(0, 0, frame.width() * scale, frame.height() * scale)
        part.moveCenter(QRectF(self._image.rect()).center())
        clip = QPainterPath()
        clip.addRoundedRect(frame, theme.px(8), theme.px(8))
        painter.save()
        painter.setClipPath(clip)
        painter.drawImage(frame, self._image, part)
        painter.restore()


class AttachmentRow(QWidget):
    """One row of chips; `chosen` carries the attachment that was tapped."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: list[AttachmentChip] = []
        self.rest = AttachmentChip(None, parent=self)
        self.rest.clicked.connect(self._open_rest)
        self._shown = 0
        self.setFixedHeight(theme.px(48))

    def show_attachments(self, attachments: Sequence[Attachment]) -> None:
        """Show these, in this order."""
        if [chip.attachment for chip in self.chips] == list(attachments):
            return
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = [self._made(attachment) for attachment in attachments]
        self._place()

    def show_images(self, images: Mapping[str, QImage]) -> None:
        """Show what is on the photos, by their names."""
        for chip in self.chips:
            if chip.attachment is not None and chip.attachment.name in images:
                chip.show_image(images[chip.attachment.name])

    def _made(self, attachment: Attachment) -> AttachmentChip:
        chip = AttachmentChip(attachment, parent=self)
        chip.clicked.connect(lambda: self.chosen.emit(attachment))
        return chip

    def _open_rest(self) -> None:
        self.chosen.emit(self.chips[self._shown].attachment)

    def _place(self) -> None:
        """Put as many in the row as there is room for; the last place is for how many more there are."""
        gap, widths = theme.px(_GAP), [chip.sizeHint().width() for chip in self.chips]
        self._shown = len(self.chips)
        if sum(widths) + gap * (len(widths) - 1) > self.width():
            self.rest.say(tr("+{n}").format(n=len(self.chips)))
            room = self.width() - self.rest.sizeHint().width()
            self._shown = next((n for n in range(len(widths)) if sum(widths[: n + 1]) + gap * (n + 1) > room), 0)
        left = 0
        for number, chip in enumerate(self.chips):
            chip.setVisible(number < self._shown)
            chip.setGeometry(left, 0, widths[number], theme.px(48))
            left += widths[number] + gap if number < self._shown else 0
        self.rest.setVisible(self._shown < len(self.chips))
        self.rest.say(tr("+{n}").format(n=len(self.chips) - self._shown))
        self.rest.setGeometry(left, 0, self.rest.sizeHint().width(), theme.px(48))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the chips anew."""
        super().resizeEvent(event)
        self._place()
