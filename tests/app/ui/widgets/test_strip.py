"""The strip says a result: filled while it is news, then soft."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from app.ui import theme
from app.ui.results import Result
from app.ui.widgets import strip as module
from app.ui.widgets.strip import Strip

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

AT = datetime(2026, 9, 8, 12, 2, tzinfo=UTC)
NEW = Result("ok", "check", "New lead", "", AT)
REFUSED = Result("bad", "stop", "Not saved · set-up code", "This code sets up a pretix device.", AT)


@pytest.fixture
def strip(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Strip:
    """A strip whose seconds are short."""
    monkeypatch.setattr(module, "FILL_SECONDS", 0.01)
    monkeypatch.setattr(module, "REFUSAL_SECONDS", 0.01)
    made = Strip()
    qtbot.addWidget(made)
    made.resize(500, 60)
    return made


def ground(strip: Strip) -> str:
    return strip.grab().toImage().pixelColor(250, 3).name().upper()


def test_it_is_filled_and_then_soft(qtbot: QtBot, strip: Strip) -> None:
    strip.show_result(NEW)
    assert ground(strip) == theme.palette().ok_fill
    qtbot.waitUntil(lambda: not strip.filled)
    assert ground(strip) == theme.palette().ok_soft


def test_a_silent_result_is_soft_from_the_start(strip: Strip) -> None:
    strip.show_result(Result("bad", "alert", "Needs attention", "pretix: “No”. Saved here.", AT, silent=True))
    assert ground(strip) == theme.palette().bad_soft


def test_a_refusal_ends(qtbot: QtBot, strip: Strip) -> None:
    with qtbot.waitSignal(strip.over, timeout=2000):
        strip.show_result(REFUSED)


def test_what_must_be_solved_stays(qtbot: QtBot, strip: Strip) -> None:
    with qtbot.assertNotEmitted(strip.over, wait=100):
        strip.show_result(Result("bad", "stop", "NOT SAVED", "The disk is full.", AT, lasting=True))
    assert strip.filled


def test_it_is_as_high_as_its_text(strip: Strip) -> None:
    strip.show_result(NEW)
    one = strip.heightForWidth(500)
    strip.show_result(REFUSED)
    two = strip.heightForWidth(500)
    assert one < two <= strip.heightForWidth(200)


def test_it_says_itself(strip: Strip) -> None:
    strip.show_result(REFUSED)
    assert strip.accessibleName() == "Not saved · set-up code. This code sets up a pretix device."


def test_what_a_platform_refused_can_be_sent_again_and_looked_into(qtbot: QtBot, strip: Strip) -> None:
    strip.show_result(NEW)
    assert not strip.send_again.isVisible()
    refused = Result("bad", "alert", "Needs attention", "pretix: “No”. Saved here.", AT, silent=True, refused=True)
    strip.show_result(refused)
    assert strip.send_again.isVisible()
    with qtbot.waitSignal(strip.details):
        strip.show_details.click()
    with qtbot.waitSignal(strip.again):
        strip.send_again.click()
    assert not strip.send_again.isVisible()
    assert strip._line.text() == "Sending again …"


def test_where_it_is_low_buttons_cost_a_line(strip: Strip) -> None:
    refused = Result("bad", "alert", "Needs attention", "word " * 100, AT, silent=True, refused=True)
    strip.arrange(20, compact=True)
    strip.show_result(refused)
    assert strip._line.heightForWidth(300) == 2 * theme.line_height(16)
    strip.arrange(28, compact=False)
    assert strip._line.heightForWidth(300) == 3 * theme.line_height(16)


def test_the_time_ends_where_the_cards_text_ends(strip: Strip) -> None:
    strip.arrange(28, compact=False)
    strip.show_result(NEW)
    strip.grab()  # lays it out
    assert strip._time.geometry().right() + 1 == strip.width() - theme.px(28)
