"""Staff are added, renamed, coloured and taken away in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.ui.pages.settings.booth import BoothSection
from app.ui.roster import COLOURS, colour_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.app.ui.fake_kiosk import FakeKiosk

    Told = list[tuple[str, Callable[[], None]]]


@pytest.fixture
def booth(open_section: Callable[..., BoothSection]) -> BoothSection:
    return open_section(BoothSection)


def test_a_colleague_is_added_in_a_free_colour(qtbot: QtBot, booth: BoothSection, kiosk: FakeKiosk) -> None:
    qtbot.keyClicks(booth.entry.field, "Al")
    qtbot.keyClick(booth.entry.field, Qt.Key.Key_Return)
    assert kiosk.settings.staff[-1] == "Al"
    assert "Al" in booth.rows
    assert len({colour_of(kiosk.settings, name) for name in kiosk.settings.staff}) == 4


def test_a_name_that_is_there_is_refused_with_a_sentence(qtbot: QtBot, booth: BoothSection, kiosk: FakeKiosk) -> None:
    qtbot.keyClicks(booth.entry.field, "kim")
    qtbot.keyClick(booth.entry.field, Qt.Key.Key_Return)
    assert kiosk.settings.staff == ("Kim", "Jo", "Bo Ti")
    assert booth._problem.isVisible()
    assert booth.entry.field.text() == "kim"


def test_a_member_is_renamed_and_coloured(qtbot: QtBot, booth: BoothSection, kiosk: FakeKiosk) -> None:
    qtbot.mouseClick(booth.rows["Jo"].change, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(booth.rows["Jo"].swatches.buttons[3], Qt.MouseButton.LeftButton)
    assert colour_of(kiosk.settings, "Jo") == COLOURS[3]
    row = booth.rows["Jo"]
    assert row.field is not None
    row.field.field.setText("Joanna")
    booth.flush()
    assert kiosk.settings.staff == ("Kim", "Joanna", "Bo Ti")
    assert colour_of(kiosk.settings, "Joanna") == COLOURS[3]
    assert booth.rows["Joanna"].field is not None  # still open


def test_who_was_taken_away_can_be_brought_back(
    qtbot: QtBot, booth: BoothSection, kiosk: FakeKiosk, told: Told
) -> None:
    qtbot.mouseClick(booth.rows["Kim"].change, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(booth.rows["Kim"].remove, Qt.MouseButton.LeftButton)
    assert kiosk.settings.staff == ("Jo", "Bo Ti")
    assert kiosk.settings.staff_now == "Jo"
    told[-1][1]()
    assert kiosk.settings.staff == ("Kim", "Jo", "Bo Ti")
    assert kiosk.settings.staff_now == "Kim"
    assert "Kim" in booth.rows


def test_the_name_of_the_kiosk_may_be_empty(qtbot: QtBot, booth: BoothSection, kiosk: FakeKiosk) -> None:
    qtbot.keyClicks(booth.device.field, "Left")
    booth.flush()
    assert kiosk.settings.device_name == "Left"
    booth.device.field.clear()
    booth.flush()
    assert kiosk.settings.device_name is None


def test_a_name_being_typed_stays_when_an_action_code_says_who_scans(
    qtbot: QtBot, booth: BoothSection, kiosk: FakeKiosk
) -> None:
    booth.activateWindow()
    qtbot.mouseClick(booth.rows["Jo"].change, Qt.MouseButton.LeftButton)
    before = booth.rows["Jo"].field
    assert before
    before.field.setFocus()
    qtbot.waitUntil(before.field.hasFocus)
    qtbot.keyClicks(before.field, "ann")
    kiosk.set_staff("Bo Ti")
    after = booth.rows["Jo"].field
    assert after
    assert kiosk.settings.staff == ("Kim", "Jo", "Bo Ti")
    qtbot.waitUntil(after.field.hasFocus)
    qtbot.keyClicks(after.field, "a")
    assert after.field.text() == "Joanna"
    booth.flush()
    assert kiosk.settings.staff == ("Kim", "Joanna", "Bo Ti")
