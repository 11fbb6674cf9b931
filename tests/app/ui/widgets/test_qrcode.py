"""A code on the screen can be read, in either look."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.ui import theme
from app.ui.widgets.qrcode import QrCode
from hardware.decode import still_decoder

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

ADDRESS = "https://example.com/privacy?of=everybody"


@pytest.mark.parametrize("look", ["light", "dark"])
def test_it_can_be_read(qtbot: QtBot, qapp: QApplication, tmp_path: Path, look: theme.Choice) -> None:
    import cv2

    theme.apply(qapp, look)
    code = QrCode(ADDRESS, "Privacy")
    qtbot.addWidget(code)
    code.grab().save(str(tmp_path / "code.png"))
    picture = cv2.imread(str(tmp_path / "code.png"))
    assert picture is not None
    assert [found.payload for found in still_decoder().read(picture)] == [ADDRESS.encode()]


def test_what_is_too_long_for_a_code_is_refused(qtbot: QtBot) -> None:
    with pytest.raises(ValueError, match="data"):
        QrCode("x" * 5000, "Too long")
