"""A visitor is shown everything that is kept about them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from app.lead import AttendeeField, Detail, Edit, Remarks
from app.reply import Accepted
from app.store import Store, attachments, edits, erasing, scans, targets
from app.store.about import about
from app.store.attachments import Kind
from app.store.edits import By
from tests import uploads

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

AT = datetime(2026, 3, 1, 9, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path) as store:
        scans.record(store, scans.Read(AT, "webcam:0", "qr", code="A1", staff="Mia"))
        yield store


def test_all_that_is_kept_is_shown(store: Store) -> None:
    targets.add(store, "t", "pretix", "pretix", None, AT)
    begun = uploads.begin(store, 1)
    assert begun
    who = (AttendeeField("attendee_name", "Name", "Zed", (Detail("Given name", "Z"),)), AttendeeField("x", "", "y"))
    uploads.settle(store, 1, Accepted(who, Remarks(), remote_id="77"), AT, 1)
    change = Edit(rating=0, notes="Call\nback", add_tags=("Hot", "EU"), answers={"Budget": "10"})
    edits.edit(store, 1, change, by=By("Mia", AT))
    attachments.keep(store.folder, begun[1].uid, Kind.VOICE, b"WAV", AT)
    scans.record(store, scans.Read(AT, "typed", "typed", code="A1"))
    assert about(store, 1) == [
        ("Lead", "1"),
        ("Code on the badge", "A1"),
        ("Name", "Zed"),
        ("Name: Given name", "Z"),
        ("x", "y"),
        ("Rating", "0 of 5"),
        ("Tags", "Hot, EU"),
        ("Notes", "Call\nback"),
        ("Budget", "10"),
        ("Voice note", "2026-03-01T09:00:00.000Z, 20260301T090000000Z-voice.wav"),
        ("Scanned", "2026-03-01T09:00:00.000Z by webcam:0, Mia"),
        ("Scanned", "2026-03-01T09:00:00.000Z by typed"),
        ("Changed", "2026-03-01T09:00:00.000Z note, rating, tags, answers, Mia"),
        ("Platform “pretix”", "It has a copy, and gets a newer one. Its number there is 77."),
        ("Sent to “pretix”", "2026-03-01T09:00:00.000Z accepted"),
    ]


def test_of_a_lead_that_was_only_scanned_that_is_all(store: Store) -> None:
    assert [label for label, _ in about(store, 1)] == ["Lead", "Code on the badge", "Scanned"]


def test_of_who_was_erased_there_is_nothing(store: Store) -> None:
    erasing.erase(store, [1], AT)
    assert about(store, 1) == []


@pytest.mark.parametrize(
    ("state", "acked", "says"),
    [("waiting", 0, "gets a copy."), ("attention", 0, "has not taken"), ("attention", 1, "has a copy."),
     ("local", 0, "gets no copy."), ("uploaded", 1, "has a copy.")],
)  # fmt: skip
def test_it_says_what_each_platform_has(store: Store, state: str, acked: int, says: str) -> None:
    targets.add(store, "t", "pretix", "pretix", None, AT)
    with store.atomic():
        store.run("UPDATE delivery SET state = ?, acked = ?", state, acked)
    assert says in dict(about(store, 1))["Platform “pretix”"]
