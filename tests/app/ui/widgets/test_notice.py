"""A notice shows what it is told, as high as its words, and nothing when there is nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.joining import Saying
from app.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LONG = "Check this computer’s network and the server address. " * 4


def test_it_shows_title_line_and_details_and_goes_again(qtbot: QtBot) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    assert notice.isHidden()
    notice.say(Saying("bad", "key", "Refused", "Check it.", "<b>their words</b>"))
    assert not notice.isHidden()
    assert (notice.title.text(), notice.line.text(), notice.details.text()) == (
        "Refused",
        "Check it.",
        "<b>their words</b>",
    )
    assert notice.accessibleName() == "Refused. Check it."
    assert notice.title.tone == "bad"
    notice.say(Saying("ok", "check", "Connected"))
    assert notice.line.isHidden()
    assert notice.details.isHidden()
    notice.say(None)
    assert notice.isHidden()


def test_it_is_as_high_as_its_words_need(qtbot: QtBot) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    notice.say(Saying("warn", "offline", "Not reached", LONG))
    narrow, wide = (notice.layout().totalHeightForWidth(width) for width in (300, 900))
    assert narrow > wide > 48
