"""Members of staff."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.ui.widgets.staff import StaffCircle, StaffList

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_tap_in_the_list_chooses(qtbot: QtBot) -> None:
    staff = StaffList(("Kim", "Jo"), "Kim", {"Kim": "teal"})
    qtbot.addWidget(staff)
    staff.show()
    assert [member.accessibleName() for member in staff.members] == ["Kim, active", "Jo"]
    with qtbot.waitSignal(staff.chosen) as chosen:
        qtbot.mouseClick(staff.members[1], Qt.MouseButton.LeftButton)
    assert chosen.args == ["Jo"]


def test_a_new_name_is_chosen_at_once(qtbot: QtBot) -> None:
    staff = StaffList((), None, {})
    qtbot.addWidget(staff)
    staff.show()
    assert staff.focusProxy() is staff.entry.field
    with qtbot.waitSignal(staff.chosen) as chosen:
        qtbot.keyClicks(staff.entry.field, " Zoe \r")
    assert chosen.args == ["Zoe"]


def test_a_circle_says_who_it_is(qtbot: QtBot) -> None:
    for circle, said in (
        (StaffCircle("Kim", "teal", active=True), "Kim, active"),
        (StaffCircle("<b>Jo</b>", "red"), "<b>Jo</b>"),
        (StaffCircle(""), "All colleagues"),
    ):
        qtbot.addWidget(circle)
        assert circle.accessibleName() == said
        assert "<b>" not in circle.toolTip()
