"""The welcome: what there is to choose, and what was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.ui.joining import Saying
from app.ui.language import NAMES
from app.ui.pages.setup.welcome import WelcomeStep

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def step(qtbot: QtBot) -> WelcomeStep:
    step = WelcomeStep()
    qtbot.addWidget(step)
    step.show()
    return step


def test_every_language_is_there_in_its_own_words(step: WelcomeStep, qtbot: QtBot) -> None:
    assert [chip.text() for chip in step.languages.chips] == list(NAMES.values())
    assert step.languages.current == list(NAMES).index("en")
    with qtbot.waitSignal(step.language_chosen) as blocker:
        step.languages.chips[2].click()
    assert blocker.args == ["fr"]


def test_the_size_in_use_is_shown_and_another_one_told(step: WelcomeStep, qtbot: QtBot) -> None:
    assert step.sizes.current == 0
    with qtbot.waitSignal(step.size_chosen) as blocker:
        step.sizes.buttons[3].click()
    assert blocker.args == [150]


def test_it_says_that_a_code_is_enough_unless_it_has_something_else_to_say(step: WelcomeStep) -> None:
    assert step.hint.isVisible()
    step.say(Saying("bad", "alert", "The demo ended early"))
    assert not step.hint.isVisible()
    assert step.notice.isVisible()
