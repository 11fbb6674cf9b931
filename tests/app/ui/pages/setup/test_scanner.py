"""The scanner test says of each kind of scanner what its last code told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.badge import SELF_TEST
from app.store import leads
from app.ui.bridge import Bridge
from app.ui.joining import Saying
from app.ui.pages.setup.scanner import ScannerStep
from hardware import Scan

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.app.ui.fake_kiosk import FakeKiosk


@pytest.fixture
def step(kiosk: FakeKiosk, qtbot: QtBot) -> ScannerStep:
    bridge = Bridge(kiosk)
    step = ScannerStep(bridge)
    bridge.saved.connect(step.show_saved)
    bridge.refused.connect(step.show_refused)
    qtbot.addWidget(step)
    step.show()
    return step


def test_the_newest_result_of_a_kind_of_scanner_counts(step: ScannerStep, kiosk: FakeKiosk) -> None:
    kiosk.scan(SELF_TEST.swapcase())
    assert step.results["Camera"].title.text() == "Camera: Letters are swapped"
    assert step.next_button.text() == "Skip"
    kiosk.scan(SELF_TEST)
    assert step.results["Camera"].title.text() == "Camera works"
    assert step.next_button.text() == "Go on"
    assert leads.count(kiosk.store) == 0


def test_each_kind_of_scanner_has_its_own_line(step: ScannerStep, kiosk: FakeKiosk) -> None:
    kiosk.scan("A8F2Q77")
    kiosk.take(Scan(b"B9", "keyboard", "keyboard-wedge", kiosk.at, 0.0))
    assert {kind: notice.line.text() for kind, notice in step.results.items()} == {
        "Camera": "Saved as a lead: Badge A8F2Q77",
        "USB scanner": "Saved as a lead: Badge B9",
    }


def test_the_name_takes_the_codes_place_once_it_is_known(step: ScannerStep, kiosk: FakeKiosk) -> None:
    kiosk.scan("A8F2Q77")
    kiosk.upload(1, name="Jane Doe")
    assert step.results["Camera"].line.text() == "Saved as a lead: Jane Doe"
    kiosk.scan(SELF_TEST)
    kiosk.upload(1, name="Jane R. Doe")
    assert step.results["Camera"].line.text() == "Letters and signs arrive as printed."


def test_how_it_was_connected_is_one_line(step: ScannerStep) -> None:
    step.say(Saying("ok", "check", "Connected", "ACME Robotics"))
    assert step.side.notice.title.text() == "Connected: ACME Robotics"
    assert not step.side.notice.line.isVisible()
