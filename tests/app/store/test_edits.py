"""A person's edits are applied in one piece, merged with what came in meanwhile, and owed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.lead import KEEP, DeliveryState, Edit, Lead, Remarks
from app.store import Store, StoreError, edits, leads, scans, targets

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
BEFORE = Remarks("old", 3, ("hot",))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    store = Store(tmp_path)
    targets.add(store, "t", "t", "pretix", None, NOW)
    scans.record(store, scans.Read(NOW, "s", "qr", "A"))
    scans.record(store, scans.Read(NOW, "s", "qr", None, raw=b"card"))
    return store


def lead(store: Store, number: int = 1) -> Lead:
    found = leads.get(store, number)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("change", "after"),
    [
        (Edit(), BEFORE),
        (Edit(rating=0), Remarks("old", 0, ("hot",))),
        (Edit(rating=None), Remarks("old", None, ("hot",))),
        (Edit(notes=""), Remarks("", 3, ("hot",))),
        (Edit(notes="new"), Remarks("new", 3, ("hot",))),
        (Edit(notes="new", notes_seen="old"), Remarks("new", 3, ("hot",))),
        (Edit(notes="mine", notes_seen=""), Remarks("old\nmine", 3, ("hot",))),
        (Edit(notes="older", notes_seen=""), Remarks("older", 3, ("hot",))),
        (Edit(append="line"), Remarks("old\nline", 3, ("hot",))),
        (Edit(notes="", append="line"), Remarks("line", 3, ("hot",))),
        (Edit(append=""), BEFORE),
        (Edit(add_tags=("hot", "new", "new")), Remarks("old", 3, ("hot", "new"))),
        (Edit(add_tags=(" new ", "", " ")), Remarks("old", 3, ("hot", "new"))),
        (Edit(remove_tags=("hot", "gone")), Remarks("old", 3, ())),
        (Edit(remove_tags=(" hot ",)), Remarks("old", 3, ())),
        (Edit(notes="a\x00b\ud800", add_tags=("t\ud800",)), Remarks("ab", 3, ("hot", "t"))),
        (Edit(notes="\u200b\u202eab\U0001f600"), Remarks("\u200b\u202eab\U0001f600", 3, ("hot",))),
    ],
)
def test_what_an_edit_makes_of_remarks(change: Edit, after: Remarks) -> None:
    assert edits.edited(BEFORE, change) == after


@given(st.text(max_size=20), st.text(max_size=20), st.text(max_size=20))
def test_a_note_that_came_in_while_somebody_typed_is_never_lost(seen: str, typed: str, came: str) -> None:
    after = edits.edited(Remarks(came), Edit(notes=typed, notes_seen=seen)).notes.split("\n")
    if came != seen:
        for line in filter(None, came.split("\n")):
            assert any(kept.startswith(line) for kept in after)


def test_an_edit_is_stored_found_and_owed_where_it_can_go(store: Store) -> None:
    due = NOW + timedelta(seconds=2)
    change = Edit(rating=4, notes="Wants a démo", add_tags=("hot",), answers={"Budget?": "1\u00a0M"})
    assert edits.edit(store, 1, change, due)
    found = lead(store)
    assert found.remarks == Remarks("Wants a démo", 4, ("hot",))
    assert dict(found.answers) == {"Budget?": "1\u00a0M"}
    assert (found.revision, found.deliveries["t"].wanted, found.deliveries["t"].next_at) == (2, 2, due)
    assert leads.count(store, "demo hot") == 1


def test_an_uploaded_lead_waits_again_and_a_local_one_stays_local(store: Store) -> None:
    with store.atomic():
        store.run("UPDATE delivery SET state = 'uploaded', acked = 1 WHERE lead = 1")
    for number, state in ((1, DeliveryState.WAITING), (2, DeliveryState.LOCAL)):
        edits.edit(store, number, Edit(rating=1))
        assert lead(store, number).deliveries["t"].state == state


def test_a_delivery_that_backs_off_or_needs_attention_stays_so(store: Store) -> None:
    later = NOW + timedelta(seconds=40)
    with store.atomic():
        store.run("UPDATE delivery SET attempts = 3, next_at = ? WHERE lead = 1", int(later.timestamp() * 1000))
    edits.edit(store, 1, Edit(rating=1), NOW)
    assert lead(store).deliveries["t"].next_at == later
    with store.atomic():
        store.run("UPDATE delivery SET state = 'attention' WHERE lead = 1")
    edits.edit(store, 1, Edit(rating=2), NOW)
    after = lead(store).deliveries["t"]
    assert (after.state, after.wanted) == (DeliveryState.ATTENTION, 3)


@pytest.mark.parametrize(
    "change", [Edit(), Edit(rating=KEEP), Edit(rating=None, notes="", remove_tags=("x",)), Edit(append="")]
)
def test_an_edit_that_changes_nothing_owes_nothing(store: Store, change: Edit) -> None:
    before, version = lead(store), store.next_change()
    assert not edits.edit(store, 1, change)
    assert (lead(store), store.next_change()) == (before, version)


def test_answers_are_kept_beside_each_other_and_owe_no_upload(store: Store) -> None:
    edits.edit(store, 1, Edit(answers={"a": "1", "b": "2"}))
    edits.edit(store, 1, Edit(answers={"b": "3"}))
    found = lead(store)
    assert dict(found.answers) == {"a": "1", "b": "3"}
    assert (found.revision, found.deliveries["t"].wanted) == (3, 1)


@pytest.mark.parametrize("rating", [-1, 6, 10**9])
def test_an_impossible_rating_is_refused_with_all_of_the_edit(store: Store, rating: int) -> None:
    before = lead(store)
    with pytest.raises(StoreError):
        edits.edit(store, 1, Edit(rating=rating, notes="new", add_tags=("new",)))
    assert lead(store) == before
    assert edits.edit(store, 1, Edit(notes="new"))


def test_a_lead_that_is_not_there_cannot_be_edited(store: Store) -> None:
    with pytest.raises(StoreError, match=r"no lead 99\."):
        edits.edit(store, 99, Edit(rating=1))
    assert leads.count(store) == 2
