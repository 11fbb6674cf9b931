"""What stands beside a step: remarks until there is something to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.joining import Saying
from app.ui.pages.setup.side import Mark, Side, remark

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_what_is_said_takes_the_remarks_place(qtbot: QtBot) -> None:
    note = remark("key", "Treat it as a password.")
    side = Side("Title", "Line", (note,))
    qtbot.addWidget(side)
    side.show()
    assert note.isVisible()
    side.say(Saying("bad", "key", "Refused"))
    assert not note.isVisible()
    assert side.notice.isVisible()
    side.say(None)
    assert note.isVisible()
    assert not side.notice.isVisible()


def test_a_mark_paints_its_icon(qtbot: QtBot) -> None:
    mark = Mark("check", 72, "ok")
    qtbot.addWidget(mark)
    image = mark.grab().toImage()
    tones = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert len(tones) > 1
