"""The results table of a scan."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from app.actions import Answer, Rate, Staff, Tag, Undo
from app.lead import Delivery, DeliveryState, Edit, Lead, Remarks, TargetState, TargetStatus
from app.news import Acted, NotSaved, Refusal, Saved
from app.ui import results

if TYPE_CHECKING:
    from app.actions import Action

AT = datetime(2026, 9, 8, 12, 2, 11, tzinfo=UTC)
TODAY = date(2026, 9, 8)
LEAD = Lead(1, "u", "code-8F2Q", None, None, None, (), Remarks(), {}, "Jo", 2, AT, AT, 1, {})
READY = TargetStatus("t", "pretix", "pretix")


def owing(state: DeliveryState, problem: str | None) -> Lead:
    return replace(LEAD, deliveries={"pretix": Delivery(1, 1, "t", state, problem=problem)})


@pytest.mark.parametrize(
    ("lead", "new", "targets", "state", "title", "line"),
    [
        (replace(LEAD, name="Jane"), True, (READY,), "ok", "New lead", ""),
        (LEAD, True, (READY,), "ok", "New lead", "Looking up the name …"),
        (
            LEAD,
            True,
            (replace(READY, state=TargetState.OFFLINE),),
            "ok",
            "New lead",
            "Saved. The name follows when online.",
        ),
        (LEAD, True, (), "ok", "New lead", "Saved on this kiosk."),
        (replace(LEAD, code=None), True, (READY,), "ok", "Contact saved", "No badge code: exported, not uploaded"),
    ],
)
def test_a_saved_scan(
    lead: Lead, new: bool, targets: tuple[TargetStatus, ...], state: str, title: str, line: str
) -> None:
    result = results.of_saved(Saved(lead, new, AT, "webcam:0"), targets, TODAY)
    assert (result.state, result.title, result.line) == (state, title, line)
    assert not result.silent


def test_a_lead_seen_before_says_when_by_whom_and_how_often() -> None:
    result = results.of_saved(Saved(LEAD, False, AT, "webcam:0"), (READY,), TODAY)
    assert (result.state, result.title) == ("warn", "Seen before")
    assert result.line.startswith("First seen ")
    assert result.line.endswith(" by Jo · 2\N{NO-BREAK SPACE}scans")


@pytest.mark.parametrize(
    ("refusal", "title", "line", "lasting"),
    [
        (
            Refusal.SETUP_PRETIX,
            "Not saved · set-up code",
            "This code sets up a pretix device. Scan the code on the visitor’s badge.",
            False,
        ),
        (
            Refusal.SETUP_OURS,
            "Not saved · set-up code",
            "This code sets up Lead Kiosk. Use it in Settings, Targets.",
            False,
        ),
        (Refusal.ACTION, "Not saved · action code", "Scan the code on the visitor’s badge.", False),
        (
            Refusal.ACTION_UNKNOWN,
            "Nothing done · unknown action code",
            "This action code is not known here. Scan one of a newly printed sheet.",
            False,
        ),
        (Refusal.EMPTY, "Not saved · unreadable code", "Try again, or type the code on the badge.", False),
        (Refusal.TOO_LONG, "Not saved · unreadable code", "Try again, or type the code on the badge.", False),
        (Refusal.UNREADABLE, "Not saved · unreadable code", "Try again, or type the code on the badge.", False),
        (Refusal.CONTACT_CUT, "Not saved · scan again", "The contact card is cut off. Scan it again.", False),
        (Refusal.KEYS_LOST, "Not saved · scan again", "The scanner lost some characters.", False),
        (
            Refusal.SELF_TEST_GARBLED,
            "Letters are swapped",
            "Set the scanner to US English, or choose its layout in Settings.",
            False,
        ),
        (Refusal.DISK_FULL, "NOT SAVED", "The disk is full. Export, free space, scan again.", True),
        (Refusal.READ_ONLY, "NOT SAVED", "Leads can be read, not added.", True),
        (Refusal.FAILED, "NOT SAVED", "The sentence.", False),
    ],
)
def test_a_refused_scan(refusal: Refusal, title: str, line: str, lasting: bool) -> None:
    result = results.of_refusal(NotSaved(refusal, "The sentence.", "webcam:0"), AT)
    assert (result.state, result.title, result.line, result.lasting) == ("bad", title, line, lasting)


JANE = replace(LEAD, name="Jane Doe")


@pytest.mark.parametrize(
    ("action", "lead", "back", "state", "title", "line"),
    [
        (Rate(4), JANE, Edit(rating=None), "ok", "4 stars for Jane Doe", ""),
        (Rate(1), JANE, None, "ok", "1 star for Jane Doe", ""),
        (Rate(None), JANE, Edit(rating=4), "ok", "No stars for Jane Doe", ""),
        (Tag("Hot"), JANE, Edit(remove_tags=("Hot",)), "ok", "“Hot” for Jane Doe", ""),
        (Answer("When?", "Now"), JANE, Edit(answers={"When?": ""}), "ok", "“Now” for Jane Doe", "When?"),
        (Undo(), JANE, Edit(rating=4), "ok", "Taken back for Jane Doe", ""),
        (Undo(), JANE, None, "ok", "Nothing to take back for Jane Doe", ""),
        (Staff("Jo"), None, None, "ok", "Jo scans from now on", ""),
        (Rate(4), None, None, "warn", "Scan a badge first", "An action code is about the lead before it."),
        (Undo(), None, None, "warn", "Scan a badge first", "An action code is about the lead before it."),
        (Rate(4), LEAD, None, "ok", "4 stars for Badge …8F2Q", ""),
    ],
)
def test_an_action_code(
    action: Action, lead: Lead | None, back: Edit | None, state: str, title: str, line: str
) -> None:
    result = results.of_acted(Acted(action, lead, AT, "webcam:0", None, back))
    assert (result.state, result.title, result.line, result.passing) == (state, title, line, True)


def test_the_test_badge_is_good_news_that_goes_again() -> None:
    result = results.of_refusal(NotSaved(Refusal.SELF_TEST, "", "keyboard-wedge"), AT)
    assert (result.state, result.icon, result.passing) == ("ok", "check", True)
    assert (result.title, result.line) == ("The scanner works", "Letters and signs arrive as printed.")


def test_what_a_platform_declines_is_shown_silently_in_its_words() -> None:
    result = results.of_change(owing(DeliveryState.ATTENTION, "Unknown attendee."), AT)
    assert result is not None
    assert (result.state, result.title, result.silent, result.refused) == ("bad", "Needs attention", True, True)
    assert result.line == "pretix: “Unknown attendee”. Saved here."


def test_an_upload_with_a_remark_says_it() -> None:
    result = results.of_change(owing(DeliveryState.UPLOADED, "Badge of another event: no details."), AT)
    assert result is not None
    assert (result.state, result.title, result.silent, result.refused) == ("warn", "Uploaded", True, False)


@pytest.mark.parametrize("state", [DeliveryState.UPLOADED, DeliveryState.WAITING])
def test_a_change_without_a_problem_says_nothing(state: DeliveryState) -> None:
    assert results.of_change(owing(state, None), AT) is None


def test_a_waiting_lead_with_a_passing_problem_says_nothing() -> None:
    assert results.of_change(owing(DeliveryState.WAITING, "No network."), AT) is None
