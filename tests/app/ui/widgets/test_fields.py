"""What a platform says about an attendee."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.widgets.fields import Fields
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def words(fields: Fields) -> list[str]:
    return [text.text() for text in fields.findChildren(Text) if not text.isHidden()]


def test_labels_and_values_in_their_order(qtbot: QtBot) -> None:
    fields = Fields()
    qtbot.addWidget(fields)
    fields.resize(500, 300)
    fields.show()
    fields.show_fields([("Name", "Jane"), ("Country", "<i>NL</i>")])
    qtbot.waitUntil(lambda: words(fields) == ["Name", "Jane", "Country", "<i>NL</i>"])
    fields.show_fields([("Name", "Jo")])
    qtbot.waitUntil(lambda: words(fields) == ["Name", "Jo"])


def test_a_long_value_is_shown_whole(qtbot: QtBot) -> None:
    fields = Fields()
    qtbot.addWidget(fields)
    fields.show_fields([("Interested in", "Cobots, Vision, Grippers, " * 20)])
    fields.resize(400, fields.heightForWidth(400))
    fields.show()
    assert not any(text.is_elided() for text in fields.findChildren(Text))
