"""One read of a badge becomes, in one piece, a lead, a scan and what is owed."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.lead import AttendeeField, DeliveryState, ScanRecord
from app.store import Store, leads, scans, targets
from app.store.scans import Read

if TYPE_CHECKING:
    import sqlite3

NOW = datetime(2026, 5, 4, 12, 0, 0, 123000, tzinfo=UTC)


def read(code: str | None = "A", after: float = 0, **more: Any) -> Read:  # noqa: ANN401
    return Read(NOW + timedelta(seconds=after), "stdin", "qr", code, **more)


def counts(store: Store) -> tuple[int, int, int, int]:
    row = store.one(
        "SELECT (SELECT count(*) FROM lead), (SELECT count(*) FROM scan), (SELECT count(*) FROM delivery),"
        " (SELECT count(*) FROM lead_text)"
    )
    assert row is not None
    return row[0], row[1], row[2], row[3]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    store = Store(tmp_path / "live")
    for uid in ("t1", "t2"):
        targets.add(store, uid, uid, "pretix", None, NOW)
    return store


def test_a_new_badge_is_a_new_lead_owed_to_every_target(store: Store) -> None:
    number, new, previous = scans.record(store, read(staff="Kim", source="1.png"))
    lead = leads.get(store, number)
    assert lead is not None
    assert (new, previous, lead.code, lead.scans, lead.staff, lead.revision) == (True, None, "A", 1, "Kim", 1)
    assert {each.state for each in lead.deliveries.values()} == {DeliveryState.WAITING}
    assert len(lead.deliveries) == 2
    assert {each.wanted for each in lead.deliveries.values()} == {1}


def test_a_known_badge_adds_a_scan_and_owes_nothing_again(store: Store) -> None:
    number, _, _ = scans.record(store, read(staff="Kim"))
    with store.atomic():
        store.run("UPDATE delivery SET state = 'uploaded', acked = 1")
    again, new, previous = scans.record(store, read(after=60, staff="Lou"))
    lead = leads.get(store, number)
    assert lead is not None
    assert (again, new, previous) == (number, False, NOW)
    assert (lead.scans, lead.first, lead.last, lead.staff) == (2, NOW, NOW + timedelta(seconds=60), "Kim")
    assert {each.state for each in lead.deliveries.values()} == {DeliveryState.UPLOADED}
    assert scans.count(store) == 2


def test_a_clock_that_jumped_back_keeps_first_and_last(store: Store) -> None:
    number, _, _ = scans.record(store, read())
    scans.record(store, read(after=-3600))
    lead = leads.get(store, number)
    assert lead is not None
    assert (lead.first, lead.last) == (NOW - timedelta(hours=1), NOW)


def test_a_leads_scans_are_listed_oldest_first(store: Store) -> None:
    number, _, _ = scans.record(store, read())
    scans.record(store, read(after=5, staff="Kim"))
    scans.record(store, read("B", after=6))
    assert scans.of_lead(store, number) == [
        ScanRecord(NOW, "stdin", "qr", None),
        ScanRecord(NOW + timedelta(seconds=5), "stdin", "qr", "Kim"),
    ]


def test_a_contact_card_is_a_lead_of_its_own_that_stays_local(store: Store) -> None:
    card = (AttendeeField("name", "Name", "Ann Lee"),)
    number, new, _ = scans.record(store, read(None, raw=b"card 1", attendee=card))
    lead = leads.get(store, number)
    assert lead is not None
    assert (new, lead.code, lead.name) == (True, None, "Ann Lee")
    assert {each.state for each in lead.deliveries.values()} == {DeliveryState.LOCAL}
    assert scans.record(store, read(None, raw=b"card 1"))[:2] == (number, False)
    assert scans.record(store, read(None, raw=b"card 2"))[1]
    assert leads.count(store) == 2


def test_a_walk_up_is_always_new(store: Store) -> None:
    found = {scans.record(store, read(None, notes="met at the bar"))[:2] for _ in range(2)}
    assert len(found) == 2
    assert leads.count(store, "bar") == 2


def test_a_failure_between_any_two_statements_leaves_nothing_half(store: Store) -> None:
    class Struck(Exception):
        pass

    class Dying(Store):
        left = 0

        def run(self, sql: str, *values: Any) -> sqlite3.Cursor:  # noqa: ANN401
            if self.left == 0:
                raise Struck
            self.left -= 1
            return super().run(sql, *values)

    scans.record(store, read("before"))
    before = counts(store)
    tried = 0
    with Dying(store.folder) as dying:
        while True:
            dying.left = tried
            try:
                scans.record(dying, read("A"))
            except Struck:
                assert counts(store) == before
                tried += 1
            else:
                break
    assert tried >= 4
    assert counts(store) == (2, 2, 4, 2)


def test_a_kill_between_any_two_statements_leaves_nothing_half(store: Store, tmp_path: Path) -> None:
    scans.record(store, read("before"))
    killed: list[Path] = []

    def copy(statement: str) -> None:
        killed.append(tmp_path / str(len(killed)))
        shutil.copytree(store.folder, killed[-1])

    store.connection.set_trace_callback(copy)
    scans.record(store, read("A"))
    store.connection.set_trace_callback(None)
    assert len(killed) >= 6
    for folder in killed:
        with Store(folder) as found:
            assert counts(found) == (1, 1, 2, 1)
    shutil.copytree(store.folder, tmp_path / "after")
    with Store(tmp_path / "after") as found:
        assert counts(found) == (2, 2, 4, 2)


@settings(max_examples=30)
@given(st.lists(st.sampled_from(["a", "A", "á", "a ", "b"]), max_size=12))
def test_one_lead_per_code_and_one_scan_per_read(codes: list[str]) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder, Store(Path(folder)) as store:
        new = [scans.record(store, read(code))[1] for code in codes]
        assert new == [code not in codes[:place] for place, code in enumerate(codes)]
        found = {lead.code: lead.scans for lead in leads.find(store)}
        assert found == {code: codes.count(code) for code in codes}
