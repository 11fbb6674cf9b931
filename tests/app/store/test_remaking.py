"""A new lead file is made of what was salvaged, of the journal and of the settings, the journal being believed."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from app.lead import AttendeeField, DeliveryState
from app.settings import TargetSettings
from app.store import Store, checks, leads, remaking, scans, targets
from app.store.journal import read
from app.store.lines import Contents, Entry, encode

if TYPE_CHECKING:
    from pathlib import Path

AT = datetime(2026, 3, 1, 9, tzinfo=UTC)
TARGET = TargetSettings(uid="uid", name="pretix", platform="pretix")


@pytest.fixture
def live(tmp_path: Path) -> Path:
    with Store(tmp_path / "live") as store:
        targets.add(store, "uid", "pretix", "pretix", None, AT)
        for code in ("A", "B", "A"):
            scans.record(store, scans.Read(AT, "webcam:0", "qr", code=code, staff="Mia"))
        card = (AttendeeField("name", "Name", "Ada"),)
        scans.record(store, scans.Read(AT, "webcam:0", "qr", raw=b"BEGIN:VCARD", attendee=card))
        scans.record(store, scans.Read(AT, "typed", "typed", attendee=card, notes="walk-up"))
    return tmp_path / "live"


def test_the_journal_alone_is_enough(live: Path, tmp_path: Path) -> None:
    made = remaking.remake(None, read(live / "scans.journal"), [TARGET], tmp_path / "new")
    assert (made.leads, set(made.scans)) == (4, {1, 2, 3, 4, 5})
    with Store(live) as old, Store(tmp_path / "new", glance=False) as new:
        for before, after in zip(leads.find(old, limit=-1), leads.find(new, limit=-1), strict=True):
            assert (after.code, after.uid, after.scans, after.first, after.last, after.staff) == (
                *(before.code, before.uid, before.scans, before.first, before.last, before.staff),
            )
            assert (after.name, after.attendee) == (before.name, before.attendee)
        states = {lead.code or lead.name: lead.deliveries["pretix"].state for lead in leads.find(new, limit=-1)}
        assert states == {"A": DeliveryState.WAITING, "B": DeliveryState.WAITING, "Ada": DeliveryState.LOCAL}
        assert [lead.remarks.notes for lead in leads.find(new, "walk")] == ["walk-up"]
        assert leads.count(new, "ada") == 2


def test_deliveries_that_had_to_be_made_again_may_have_been_sent(live: Path, tmp_path: Path) -> None:
    remaking.remake(None, read(live / "scans.journal"), [TARGET], tmp_path / "new")
    with Store(tmp_path / "new", glance=False) as new:
        found = leads.by_code(new, "A")
        assert found
        assert found.deliveries["pretix"].unconfirmed


def test_the_journal_is_believed_where_the_file_tells_otherwise(live: Path) -> None:
    journal = read(live / "scans.journal")
    with Store(live) as store:
        with store.atomic():
            store.run("UPDATE lead SET code = 'Z' WHERE code = 'A'")
            leads.index(store, 1)
            store.run("UPDATE scan SET scanner = 'x' WHERE id = 2")
            remaking.believe(store, journal.owed())
        found = checks.entries(store.connection)
        assert not any(checks.differs(found[number], journal.entries[number]) for number in journal.entries)
        assert leads.by_code(store, "Z") is None
        assert 1 in leads.ids(store, "A")
        assert leads.count(store, "Z") == 0


def test_a_refused_scan_is_not_saved_after_all(live: Path, tmp_path: Path) -> None:
    journal = read(live / "scans.journal")
    journal.refused.add(2)
    assert remaking.remake(None, journal, [], tmp_path / "new").leads == 3


def test_what_is_owed_already_is_not_owed_again(live: Path) -> None:
    with Store(live) as store:
        before = [tuple(row) for row in store.rows("SELECT * FROM delivery")]
        with store.atomic():
            remaking.owe(store, [TARGET], unconfirmed=True)
        assert [tuple(row) for row in store.rows("SELECT * FROM delivery")] == before


def test_a_journal_that_fits_needs_no_remaking() -> None:
    one, other = Entry(1, "u", 0, "s", "qr", "A"), Entry(1, "u", 0, "s", "qr", "B")
    assert not remaking.needs_remaking(Contents({1: one}), {1: one})
    assert not remaking.needs_remaking(Contents({1: one}), {})
    assert remaking.needs_remaking(Contents({}), {1: one})
    assert remaking.needs_remaking(Contents({1: one}, bad=1), {1: one})
    assert remaking.needs_remaking(Contents({1: one}), {1: other})


def test_a_journal_is_replaced_in_one_piece_and_private(tmp_path: Path) -> None:
    path = tmp_path / "scans.journal"
    path.write_bytes(b"old")
    one = Entry(1, "u", 0, "s", "qr", "A")
    remaking.write_journal(path, {1: one}, [], [])
    assert path.read_bytes() == encode([one], [])
    assert [each.name for each in tmp_path.iterdir()] == ["scans.journal"]
    assert path.stat().st_mode & 0o777 == 0o600
