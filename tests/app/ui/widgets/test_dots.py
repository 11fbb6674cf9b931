"""The steps, for eyes and for ears."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui import theme
from app.ui.widgets.dots import Dots

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_the_step_is_named_and_painted_in_the_accent(qtbot: QtBot) -> None:
    dots = Dots(4)
    qtbot.addWidget(dots)
    dots.resize(dots.sizeHint())
    dots.show_step(1)
    assert dots.accessibleName() == "Step 2 of 4"
    image = dots.grab().toImage()
    middle = round(image.height() / 2)
    inked = [x for x in range(image.width()) if image.pixelColor(x, middle) == theme.colour("accent")]
    assert theme.px(10 + 28 - 8) <= len(inked) <= theme.px(10 + 28)
