"""The header."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from app.ui import tokens
from app.ui.sizes import sizes_for
from app.ui.widgets.header import Booth, Header
from app.ui.widgets.pill import PillWords
from app.ui.widgets.staff import StaffCircle, StaffList

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

OFFLINE = PillWords("warn", "offline", "7 waiting · offline since 13:40", "7 waiting · offline")


@pytest.fixture
def header(qtbot: QtBot) -> Header:
    """A busy header, 1024 wide."""
    made = Header()
    qtbot.addWidget(made)
    made.arrange(sizes_for(1024, 600))
    made.show_booth(Booth("ACME Robotics", "Booth A2 · Sample Conf", demo=True))
    made.show_staff(("Ann", "Kim", "Jo", "Bo Ti", "Lee"), "Kim")
    made.show_pill(OFFLINE)
    made.resize(1024, 56)
    made.show()
    return made


def circles(header: Header) -> list[str]:
    return [circle.name for circle in header.findChildren(StaffCircle) if not circle.isHidden()]


def test_a_logo_stands_on_white_in_its_own_shape(header: Header, tmp_path: Path) -> None:
    letter = header._logo.width()
    picture = QImage(600, 200, QImage.Format.Format_RGB32)
    picture.fill(QColor("#E30613"))
    picture.save(str(tmp_path / "logo.png"))
    header.show_logo(tmp_path / "logo.png")
    assert header._logo.width() > 2 * letter
    shown = header._logo.grab().toImage()
    assert shown.pixelColor(shown.width() // 2, shown.height() // 2) == QColor("#E30613")
    assert shown.pixelColor(3, shown.height() // 2) == QColor("#FFFFFF")
    header.show_logo(tmp_path / "missing.png")
    assert header._logo.width() == letter


def test_the_last_four_and_a_plus(header: Header) -> None:
    assert circles(header) == ["Kim", "Jo", "Bo Ti", "Lee", ""]


def test_who_is_active_is_always_among_them(qtbot: QtBot, header: Header) -> None:
    header.show_staff(("Ann", "Kim", "Jo", "Bo Ti", "Lee"), "Ann")
    qtbot.waitUntil(lambda: circles(header) == ["Ann", "Jo", "Bo Ti", "Lee", ""])


def test_a_tap_changes_who_scans(qtbot: QtBot, header: Header) -> None:
    circle = next(c for c in header.findChildren(StaffCircle) if c.name == "Jo")
    with qtbot.waitSignal(header.staff_chosen) as blocker:
        qtbot.mouseClick(circle, Qt.MouseButton.LeftButton)
    assert blocker.args == ["Jo"]


def test_plus_shows_all_of_the_staff_and_asks_for_a_name(qtbot: QtBot, header: Header) -> None:
    plus = next(c for c in header.findChildren(StaffCircle) if not c.name)
    qtbot.mouseClick(plus, Qt.MouseButton.LeftButton)
    content = header.findChild(StaffList)
    assert content
    assert [member.name for member in content.members] == ["Ann", "Kim", "Jo", "Bo Ti", "Lee"]
    with qtbot.waitSignal(header.staff_chosen) as blocker:
        qtbot.keyClicks(content.entry.field, "Zoe\r")
    assert blocker.args == ["Zoe"]
    assert not content.isVisible()


def test_each_has_their_colour(qtbot: QtBot, header: Header) -> None:
    header.show_staff(("Ann", "Kim"), "Kim", {"Ann": "teal", "Kim": "red"})
    qtbot.waitUntil(lambda: circles(header) == ["Ann", "Kim", ""])
    shown = [c for c in header.findChildren(StaffCircle) if c.name and not c.isHidden()]
    assert [(c.name, c.colour, c.active) for c in shown] == [("Ann", "teal", False), ("Kim", "red", True)]
    teal, red = QColor(tokens.STAFF["teal"]), QColor(tokens.STAFF["red"])
    edge, middle = (5, 24), (12, 24)
    for circle, colour in zip(shown, (teal, red), strict=True):
        picture = circle.grab().toImage()
        assert picture.pixelColor(*edge) == colour
    assert shown[1].grab().toImage().pixelColor(*middle) == red


@pytest.mark.parametrize("width", [1280, 1024, 960, 900, 800])
def test_what_does_not_fit_is_dropped_but_never_a_count(header: Header, width: int) -> None:
    header.resize(width, 56)
    header._layout.activate()
    shown = header.pill.said.short if header.pill.toolTip() else header.pill.said.words
    assert "7 waiting" in shown
    assert header.pill.geometry().right() < width
    assert header.pill.width() == header.pill.sizeHint().width()
    assert header.exhibitor.width() > 0


def test_since_goes_first_then_the_name_then_the_booth(header: Header) -> None:
    def state() -> tuple[bool, bool, bool]:
        return not header.pill.toolTip(), not header.active.isHidden(), not header.place.isHidden()

    seen = []
    for width in range(1400, 560, -10):
        header.resize(width, 56)
        if not seen or seen[-1] != state():
            seen.append(state())
    assert seen[:3] == [(True, True, True), (False, True, True), (False, False, True)]


def test_the_pill_leads_to_the_outbox(qtbot: QtBot, header: Header) -> None:
    with qtbot.waitSignal(header.outbox):
        qtbot.mouseClick(header.pill, Qt.MouseButton.LeftButton)
