"""A number is stepped through the values that make sense, and stops at both ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.ui.widgets.stepper import Stepper

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def stepper(qtbot: QtBot) -> Stepper:
    made = Stepper("Lock after", [0, 1, 5, 10], lambda value: f"{value} minutes" if value else "Never")
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("kept", "button", "told"),
    [(1, "more", [5]), (5, "less", [1]), (10, "more", []), (0, "less", []), (7, "more", [10]), (7, "less", [5])],
)
def test_a_step_goes_to_the_next_value(qtbot: QtBot, stepper: Stepper, kept: int, button: str, told: list[int]) -> None:
    heard: list[int] = []
    stepper.show_value(kept)
    stepper.changed.connect(heard.append)
    qtbot.mouseClick(getattr(stepper, button), Qt.MouseButton.LeftButton)
    assert heard == told


def test_the_value_is_said_in_words(stepper: Stepper) -> None:
    stepper.show_value(0)
    assert stepper.shown.text() == "Never"
    assert stepper.accessibleName() == "Lock after: Never"
    assert not stepper.less.isEnabled()
    assert stepper.more.isEnabled()
