"""The last step says as whom one is connected, if one is, and leads on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.joining import Saying
from app.ui.pages.setup.done import DoneStep

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_it_sums_up_and_leads_on(qtbot: QtBot) -> None:
    step = DoneStep()
    qtbot.addWidget(step)
    step.show()
    step.say(None)
    assert not step.line.isVisible()
    step.say(Saying("ok", "check", "Connected", "ACME Robotics · Sample Conf"))
    assert step.line.text() == "Connected: ACME Robotics · Sample Conf"
    with qtbot.waitSignal(step.passed):
        step.start_button.click()
