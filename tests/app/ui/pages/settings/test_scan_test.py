"""A scan's raw text, scanner and time are shown live; the test badge makes no lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.badge import SELF_TEST
from app.news import NotSaved, Refusal
from app.store import pictures
from app.ui.bridge import Bridge
from app.ui.pages.settings.scan_test import ScanTest, reading_of
from hardware import Scan

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.app.ui.fake_kiosk import FakeKiosk


@pytest.mark.parametrize(
    ("refusal", "state", "raw"),
    [
        (Refusal.SELF_TEST, "ok", SELF_TEST),
        (Refusal.SELF_TEST_GARBLED, "bad", "lktest>"),
        (Refusal.UNREADABLE, "warn", ""),
    ],
)
def test_what_is_said_of_a_refused_scan(refusal: Refusal, state: str, raw: str) -> None:
    read = "lktest>" if refusal is Refusal.SELF_TEST_GARBLED else ""
    found = reading_of(NotSaved(refusal, "Try again.", "keyboard-wedge", read=read))
    assert (found.state, found.raw) == (state, raw)


def test_the_last_scan_is_shown_live(qtbot: QtBot, kiosk: FakeKiosk) -> None:
    bridge = Bridge(kiosk)
    test = ScanTest(bridge, kiosk.now)
    qtbot.addWidget(test)
    assert not test.waiting.isHidden()
    kiosk.take(Scan(SELF_TEST.encode(), "keyboard", "keyboard-wedge", kiosk.at, 0.0))
    assert kiosk.outbox().leads == 0
    assert test.sentence.text() == "Letters and signs arrive as printed."
    assert test.facts._shown[0] == ("Read", SELF_TEST)
    assert test.facts._shown[1] == ("Scanner", "USB scanner · keyboard-wedge")
    kiosk.scan("A8F2Q77")
    assert test.facts._shown[0] == ("Read", "A8F2Q77")
    assert "Saved as a lead" in test.sentence.text()
    kiosk.take(Scan(b"B7G3R88", "QRCode", pictures.SCANNER, kiosk.at, 0.0))  # says nothing about a scanner
    assert test.facts._shown[0] == ("Read", "A8F2Q77")
    bridge.close()
