"""Whether to pack up, and which button leads on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.lead import TargetState, TargetStatus
from app.news import OutboxChanged
from app.ui.widgets.verdict import VerdictPanel, refused

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def panel(qtbot: QtBot) -> VerdictPanel:
    """A panel on the screen."""
    made = VerdictPanel()
    qtbot.addWidget(made)
    made.resize(900, 160)
    made.show()
    return made


@pytest.mark.parametrize(
    ("states", "buttons"),
    [
        ([("a", TargetState.READY, 2)], ["send: primary"]),
        ([("a", TargetState.OFFLINE, 2)], ["send: primary"]),
        ([("a", TargetState.SIGN_IN, 2)], ["sign_in: primary"]),
        ([("a", TargetState.SIGN_IN, 0)], ["sign_in: primary"]),
        ([("a", TargetState.READY, 2), ("b", TargetState.SIGN_IN, 1)], ["sign_in: primary", "send: secondary"]),
        ([("a", TargetState.READY, 0), ("b", TargetState.SIGN_IN, 1)], ["sign_in: primary"]),
        ([("a", TargetState.READY, 0)], []),
    ],
)
def test_one_button_leads_on_and_it_is_the_one_that_helps(
    panel: VerdictPanel, states: list[tuple[str, TargetState, int]], buttons: list[str]
) -> None:
    targets = tuple(TargetStatus(name, name, "pretix", waiting=n, state=state) for name, state, n in states)
    panel.show_verdict(OutboxChanged(targets, 3), 0)
    both = {"sign_in": panel.sign_in, "send": panel.send}
    assert [f"{name}: {each.look}" for name, each in both.items() if each.isVisible()] == buttons


def test_it_says_whether_it_is_safe_in_words_and_colour(panel: VerdictPanel) -> None:
    panel.show_verdict(OutboxChanged((TargetStatus("t", "pretix", "pretix", uploaded=3),), 3), 0)
    assert (panel.words.text(), panel.words.tone) == ("Safe to pack up", "ok")
    panel.show_verdict(OutboxChanged((TargetStatus("t", "pretix", "pretix", uploaded=2, waiting=1),), 3), 0)
    assert (panel.words.text(), panel.words.tone) == ("Not yet: 1 lead waits", "warn")


def test_of_refused_targets_the_one_with_most_waiting_is_signed_in_to_first() -> None:
    few, many = (TargetStatus(name, name, "pretix", TargetState.SIGN_IN, waiting=n) for name, n in (("a", 1), ("b", 2)))
    assert refused((few, many)) == "b"
    assert refused((TargetStatus("c", "c", "pretix", waiting=9),)) == ""
