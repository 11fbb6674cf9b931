"""One target on the outbox page."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app.lead import Profile, TargetState, TargetStatus
from app.ui import theme
from app.ui.counted import Held
from app.ui.widgets.target import Bar, StateChip, TargetCard

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NOW = datetime(2026, 9, 8, 12, 0, tzinfo=UTC)
TODAY = NOW.astimezone().date()
PROFILE = Profile("ACME Robotics", "sample", {"en": "Sample Conf"})


@pytest.fixture
def card(qtbot: QtBot) -> TargetCard:
    """A card on the screen."""
    made = TargetCard()
    qtbot.addWidget(made)
    made.resize(800, 300)
    made.show()
    return made


def told(card: TargetCard) -> list[str]:
    return [label.text() for label, value in card.facts if label.isVisible() and value.isVisible()]


def test_it_says_whose_it_is_and_how_it_stands(card: TargetCard) -> None:
    card.show_target(TargetStatus("t", "Main hall", "pretix", profile=PROFILE, uploaded=3), NOW, TODAY)
    assert (card.name.text(), card.place.text()) == ("Main hall", "pretix · ACME Robotics · Sample Conf")
    assert card.chip.accessibleName() == "All uploaded"
    assert told(card) == ["What to do"]


def test_what_the_platform_has_is_told_and_stands_out_where_it_lacks_leads(card: TargetCard) -> None:
    target = TargetStatus("t", "pretix", "pretix", uploaded=3)
    card.show_target(target, NOW, TODAY, Held(3, NOW, 3))
    assert card.confirmed.text().startswith("pretix confirmed each upload, and has 3 leads")
    assert card.confirmed.tone == "text3"
    card.show_target(target, NOW, TODAY, Held(2, NOW, 3))
    assert "but counts only 2" in card.confirmed.text()
    assert card.confirmed.tone == "warn"
    assert "Ask the organiser" in card.facts[0][1].text()
    card.show_target(replace(target, attention=1), NOW, TODAY, Held(2, NOW, 3))
    assert "send it again" in card.facts[0][1].text()


def test_a_platform_is_not_named_twice(card: TargetCard) -> None:
    card.show_target(TargetStatus("t", "pretix", "pretix"), NOW, TODAY)
    assert not card.place.isVisible()


def test_a_pause_says_why_since_when_and_until_when(card: TargetCard) -> None:
    after = NOW + timedelta(seconds=5)
    paused = TargetStatus("t", "pretix", "pretix", TargetState.PORTAL, "A login page.", NOW, after, waiting=2)
    card.show_target(paused, NOW, TODAY)
    assert told(card) == ["Why", "Since", "Next try", "What to do"]
    card.show_target(TargetStatus("t", "pretix", "pretix", uploaded=2), NOW, TODAY)
    assert told(card) == ["What to do"]


def test_the_chip_grows_with_its_words(qtbot: QtBot) -> None:
    chip = StateChip()
    qtbot.addWidget(chip)
    chip.say("ok", "check", "Ready")
    short = chip.sizeHint().width()
    chip.say("warn", "wifi", "Wi-Fi wants a sign-in")
    assert chip.sizeHint().width() > short
    assert chip.accessibleName() == "Wi-Fi wants a sign-in"
    chip.resize(chip.sizeHint())
    ground = chip.grab().toImage().pixelColor(chip.width() // 2, 2)
    assert ground.name().upper() == theme.palette().warn_soft


def test_the_bar_shows_the_least_share_too(qtbot: QtBot) -> None:
    bar = Bar()
    qtbot.addWidget(bar)
    bar.resize(400, bar.height())
    bar.show_parts([(0, "warn_fill")])
    assert bar.grab().toImage().pixelColor(200, 5).name().upper() == theme.palette().sunken
    bar.show_parts([(10_000, "ok_fill"), (0, "warn_fill"), (1, "bad_fill")])
    picture = bar.grab().toImage()
    assert picture.pixelColor(200, 5).name().upper() == theme.palette().ok_fill
    assert picture.pixelColor(394, 5).name().upper() == theme.palette().bad_fill
