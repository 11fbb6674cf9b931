"""What was tapped counts at once, until the lead comes back with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from app.lead import Edit, Lead, Remarks
from app.ui.pending import Pending

AT = datetime(2026, 9, 8, 12, 2, 11, tzinfo=UTC)
JANE = Lead(1, "u", "c", "Jane", None, None, (), Remarks("", 2, ("Hot",)), {"When?": "Now"}, None, 1, AT, AT, 7, {})


def shown() -> Pending:
    pending = Pending()
    pending.show(JANE)
    return pending


def test_a_change_counts_at_once_and_knows_its_way_back() -> None:
    pending = shown()
    assert pending.change(Edit(rating=4, add_tags=("New",), answers={"When?": "Later"})) == Edit(
        rating=2, remove_tags=("New",), answers={"When?": "Now"}
    )
    assert (pending.remarks.rating, pending.remarks.tags) == (4, ("Hot", "New"))
    assert pending.answers == {"When?": "Later"}


def test_older_news_of_the_lead_change_nothing_that_was_tapped() -> None:
    pending = shown()
    pending.change(Edit(rating=4))
    pending.change(Edit(rating=5))
    assert not pending.refresh(replace(JANE, name="Jane Doe", revision=8))
    assert pending.remarks.rating == 5
    assert pending.lead
    assert pending.lead.name == "Jane Doe"


def test_the_lead_with_what_was_tapped_is_shown_as_it_is() -> None:
    pending = shown()
    pending.change(Edit(rating=4))
    assert pending.refresh(replace(JANE, remarks=Remarks("x", 3), answers={}, revision=8))
    assert (pending.remarks.rating, pending.answers) == (3, {})
    assert not pending.refresh(replace(JANE, revision=9))


def test_what_cannot_be_saved_goes() -> None:
    pending = shown()
    pending.change(Edit(rating=4, answers={"When?": "Later"}))
    pending.drop()
    assert (pending.remarks.rating, pending.answers) == (2, {"When?": "Now"})


def test_a_change_that_changes_nothing_has_no_way_back() -> None:
    assert shown().change(Edit(rating=2)) is None


def test_without_a_lead_nothing_is_changed() -> None:
    assert Pending().change(Edit(rating=2)) is None


def test_what_was_read_before_what_is_shown_is_no_news() -> None:
    pending = shown()
    pending.change(Edit(rating=4))
    assert pending.waits()
    newest = replace(JANE, remarks=Remarks("", 4, ("Hot",)), revision=8)
    assert pending.refresh(newest)
    assert not pending.waits()
    assert not pending.refresh(JANE)
    assert pending.lead == newest


def test_another_lead_begins_with_what_is_under_way() -> None:
    pending = Pending()
    pending.show(JANE, (Edit(rating=4), Edit(add_tags=("New",))))
    assert (pending.remarks.rating, pending.remarks.tags) == (4, ("Hot", "New"))
    assert not pending.refresh(replace(JANE, revision=8))
    assert pending.refresh(replace(JANE, remarks=Remarks("", 4, ("Hot", "New")), revision=9))
