"""Keeps a painted picture as a PNG among the tables that were taken out; for the reader thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImageWriter

from app import disk
from app.store import make_folder
from app.ui.takeout import FOLDER, Taken
from app.ui.words import tr

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QImage

    from app.store import Store


def keep(store: Store, image: QImage, now: datetime) -> Taken:
    """Write `exports/stats-20260908-1402.png`; a picture of the same minute is replaced."""
    folder = store.folder / FOLDER
    path = folder / f"stats-{now.astimezone():%Y%m%d-%H%M}.png"
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    try:
        make_folder(folder)
        disk.replace(path, bytes(buffer.data().data()))
    except OSError as error:
        words = tr("The picture {path} cannot be written: {reason}.")
        return Taken(problem=words.format(path=path, reason=error.strerror or error))
    return Taken(path)
