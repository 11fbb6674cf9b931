"""The platform's two steps offer what helps, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.bridge import Bridge
from app.ui.joining import Saying, asking
from app.ui.pages.setup.platform import ScanStep, TypeStep

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.window import Window
    from tests.app.ui.fake_kiosk import FakeKiosk

OFFLINE = Saying("warn", "offline", "Not reached", "Check it.", "No route.", later=True)
REFUSED = Saying("bad", "key", "Refused", "Check it.", "“No.”")
WRONG = Saying("bad", "stop", "This code does not help here", "It is damaged.")


@pytest.fixture
def scan(kiosk: FakeKiosk, qtbot: QtBot) -> ScanStep:
    step = ScanStep(Bridge(kiosk))
    qtbot.addWidget(step)
    step.show()
    return step


def shown(step: ScanStep) -> list[str]:
    buttons = (step.offers.again, step.offers.later, step.type_button, step.without_button)
    return [button.text() for button in buttons if button.isVisible()]


@pytest.mark.parametrize(
    ("saying", "offers"),
    [
        (None, ["Type it instead", "Use without a platform"]),
        (OFFLINE, ["Try again", "Connect anyway, check later", "Type it instead"]),
        (REFUSED, ["Try again", "Type it instead"]),
        (WRONG, ["Type it instead", "Use without a platform"]),
        (asking("pretix.example"), ["Type it instead", "Use without a platform"]),
    ],
)
def test_what_is_offered_follows_what_was_said(scan: ScanStep, saying: Saying | None, offers: list[str]) -> None:
    scan.say(OFFLINE)
    scan.say(saying)
    assert shown(scan) == offers


def test_the_page_says_to_treat_a_set_up_code_as_a_password(scan: ScanStep) -> None:
    words = " ".join(child.accessibleName() for child in scan.side.findChildren(type(scan.side.title)))
    assert "password" in words


def test_while_the_platform_is_asked_the_form_waits(kiosk: FakeKiosk, qtbot: QtBot) -> None:
    step = TypeStep(Bridge(kiosk))
    qtbot.addWidget(step)
    step.show()
    step.say(asking("pretix.example"))
    assert not step.connect_button.isEnabled()
    step.say(OFFLINE)
    assert step.connect_button.isEnabled()
    assert step.offers.later.isVisible()
    assert not step.offers.again.isVisible(), "the button below the form does that"
    step.say(REFUSED)
    assert not step.offers.later.isVisible()


def test_on_the_smallest_screen_with_the_largest_type_connect_is_seen_without_scrolling(
    window: Window, kiosk: FakeKiosk
) -> None:
    window.resize(1024, 600)
    kiosk.change_settings(lambda now: now.model_copy(update={"text_scale": 130}))
    window.desk.go("setup")
    page = window.desk.setup_page
    page.go("type")
    for _ in range(3):
        QApplication.processEvents()
    button = page.type.connect_button
    assert not button.visibleRegion().isEmpty()
    assert button.visibleRegion().boundingRect() == button.rect()
