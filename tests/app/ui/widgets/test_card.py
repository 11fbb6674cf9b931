"""The card after a scan."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from app.news import NotSaved, Refusal
from app.ui import results
from app.ui.results import Result
from app.ui.sizes import sizes_for
from app.ui.widgets.card import LeadCard

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.lead import Lead
    from tests.app.ui.fake_kiosk import FakeKiosk

AT = datetime(2026, 9, 8, 12, 2, tzinfo=UTC)
NEW = Result("ok", "check", "New lead", "Looking up the name …", AT)
REFUSED = results.of_refusal(NotSaved(Refusal.SETUP_PRETIX, "", "webcam:0"), AT)


@pytest.fixture
def card(qtbot: QtBot) -> LeadCard:
    """An empty card."""
    made = LeadCard()
    qtbot.addWidget(made)
    made.arrange(sizes_for(1280, 800))
    made.resize(640, 680)
    made.show()
    return made


@pytest.fixture
def jane(kiosk: FakeKiosk) -> Lead:
    """A lead."""
    kiosk.scan("jane-8F2Q")
    kiosk.upload(1, name="Jane Doe", company="ACME Corp", job_title="Head of R&D", email="j@example.org")
    found = kiosk.lead(1)
    assert found
    return found


def test_before_the_first_scan_it_says_what_to_do(qtbot: QtBot, card: LeadCard) -> None:
    assert card.empty.isVisible()
    with qtbot.waitSignal(card.wanted):
        card.empty.button.click()


def test_a_scan_shows_its_lead(card: LeadCard, jane: Lead) -> None:
    card.show_result(NEW, jane, "Saved 14:02:11 · Kim")
    assert card.strip.isVisible()
    assert card.body.name.text() == "Jane Doe"
    assert card.body.subtitle.text() == "Head of R&D · ACME Corp"


def test_a_refusal_marks_the_last_lead_and_ends(card: LeadCard, jane: Lead) -> None:
    card.show_result(NEW, jane, "")
    card.show_refusal(REFUSED)
    assert card.body.subtitle.text() == "Last lead · Head of R&D · ACME Corp"
    assert card.strip.result == REFUSED
    card.strip.over.emit()
    assert card.body.subtitle.text() == "Head of R&D · ACME Corp"
    assert card.strip.result == NEW
    assert not card.strip.filled


def test_a_refusal_before_any_lead_leaves_the_invitation(card: LeadCard) -> None:
    card.show_refusal(REFUSED)
    assert card.empty.isVisible()
    card.strip.over.emit()
    assert not card.strip.isVisible()


def test_the_name_fills_in_silently(card: LeadCard, kiosk: FakeKiosk) -> None:
    kiosk.scan("token-8F2Q")
    lead = kiosk.lead(1)
    assert lead
    card.show_result(NEW, lead, "")
    assert card.body.name.text() == "Badge …8F2Q"
    kiosk.upload(1, name="Jane Doe")
    named = kiosk.lead(1)
    assert named
    card.show_change(named, None, "", "")
    assert card.body.name.text() == "Jane Doe"
    assert card.strip.result == NEW
    assert not card.strip._line.isVisible()


def test_attention_replaces_the_result_and_goes_when_it_is_solved(card: LeadCard, jane: Lead) -> None:
    attention = Result("bad", "alert", "Needs attention", "pretix: “No”. Saved here.", AT, silent=True)
    card.show_result(NEW, jane, "")
    card.show_change(jane, attention, None, "")
    assert card.strip.result == attention
    card.show_change(jane, None, None, "")
    assert not card.strip.isVisible()


def test_a_full_disk_stays_in_view_while_leads_are_looked_at(card: LeadCard, jane: Lead) -> None:
    full = results.of_refusal(NotSaved(Refusal.DISK_FULL, "", "webcam:0"), AT)
    card.show_refusal(full)
    card.show_lead(jane, "")
    assert card.strip.result == full


def test_a_wide_card_shows_four_fields(card: LeadCard, jane: Lead) -> None:
    card.arrange(sizes_for(1920, 1080))
    card.show_result(NEW, jane, "")
    assert card.body.fields.isVisible()
    card.arrange(sizes_for(1280, 800))
    assert not card.body.fields.isVisible()
