"""What is said of leads and exists only on this kiosk."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from app.lead import Edit, Remarks
from app.reply import Accepted
from app.store import Store, attachments, edits, leads, scans, stays, targets
from app.store.attachments import Kind
from app.store.stays import Staying
from tests.uploads import begin, settle

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """Two leads, one of them without a code."""
    store = Store(tmp_path)
    for code in ("A", None):
        scans.record(store, scans.Read(NOW, "s", "qr", code))
    return store


def connect(store: Store, uid: str, *, takes_remarks: bool = True) -> None:
    targets.add(store, uid, uid, "pretix", None, NOW, takes_remarks=takes_remarks)


def upload(store: Store, uid: str, kept: Remarks | None = None) -> None:
    """The target takes what is said of the first lead, and holds `kept` then."""
    row = store.one("SELECT id FROM delivery WHERE lead = 1 AND target = ?", uid)
    lead = leads.get(store, 1)
    assert row
    assert lead
    begin(store, row["id"])
    held = lead.remarks if kept is None else kept
    settle(store, row["id"], Accepted((), held), NOW, 1)


def test_what_was_said_of_nobody_stays_nowhere(store: Store) -> None:
    assert stays.count(store) == 0


@pytest.mark.parametrize("edit", [Edit(append="Hello"), Edit(rating=0), Edit(add_tags=("Hot",))])
def test_without_a_target_all_of_it_is_only_here(store: Store, edit: Edit) -> None:
    edits.edit(store, 1, edit)
    assert stays.count(store) == 1


@pytest.mark.parametrize("edit", [Edit(append="Hello"), Edit(rating=0), Edit(add_tags=("Hot",))])
def test_what_goes_to_one_target_is_not_only_here(store: Store, edit: Edit) -> None:
    connect(store, "connections", takes_remarks=False)
    edits.edit(store, 1, edit)
    upload(store, "connections")
    assert stays.count(store) == 1
    connect(store, "pretix")
    assert stays.count(store) == 0  # it waits to go up
    upload(store, "pretix")
    assert stays.count(store) == 0


def test_a_lead_without_a_code_goes_nowhere(store: Store) -> None:
    connect(store, "pretix")
    edits.edit(store, 2, Edit(append="Hello"))
    assert stays.count(store) == 1


def test_answers_go_nowhere(store: Store) -> None:
    connect(store, "pretix")
    edits.edit(store, 1, Edit(answers={"Budget": "Yes"}))
    upload(store, "pretix")
    assert stays.count(store) == 1


@pytest.mark.parametrize(
    "kept",
    [Remarks("", 3, ("Hot",)), Remarks("Hello", None, ("Hot",)), Remarks("Hello", 4, ("Hot",)), Remarks("Hello", 3)],
)
def test_what_the_platform_did_not_keep_is_only_here(store: Store, kept: Remarks) -> None:
    connect(store, "pretix")
    edits.edit(store, 1, Edit(append="Hello", rating=3, add_tags=("Hot",)))
    upload(store, "pretix", kept)
    with store.atomic():  # whatever a merge makes of it, this is what is said here
        store.run("UPDATE lead SET rating = 3 WHERE id = 1")
    assert stays.count(store) == 1


def test_what_the_platform_holds_besides_does_not_matter(store: Store) -> None:
    connect(store, "pretix")
    edits.edit(store, 1, Edit(append="Hello", add_tags=("Hot", "New")))
    upload(store, "pretix", Remarks("Hello\r\n", 5, ("New", "Jo’s", "Hot")))
    with store.atomic():
        store.run("UPDATE lead SET notes = 'Hello', rating = NULL WHERE id = 1")
    assert stays.count(store) == 0


def test_photos_and_voice_notes_stay_here_whatever_is_connected(store: Store) -> None:
    connect(store, "pretix")
    edits.edit(store, 1, Edit(append="Hello"))
    upload(store, "pretix")
    assert stays.staying(store) == Staying()
    for kind in Kind:
        attachments.keep(store.folder, "one", kind, b"x", NOW)
    edits.edit(store, 2, Edit(rating=3))
    assert stays.staying(store) == Staying(notes=1, files=2)
