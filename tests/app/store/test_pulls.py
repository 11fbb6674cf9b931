"""What a pull keeps: records, claims and the cursor, together or not at all."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app.lead import AttendeeField, DeliveryState
from app.platforms import RemoteRecord
from app.store import Store, deliveries, leads, pulls, scans, targets
from tests import uploads

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
ANN = (AttendeeField("contact.company", "Company", "Tern & Tide"),)
NONE = timedelta(0)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path) as store:
        for uid in ("t", "u"):
            targets.add(store, uid, uid, "licence", None, NOW, takes_remarks=False)
        for number, code in enumerate("AB"):
            scans.record(store, scans.Read(NOW + timedelta(seconds=number), "s", "qr", code))
        yield store


def lost(store: Store, code: str, uid: str = "t") -> datetime:
    """A scan goes up and its answer is lost; the time it told."""
    found = leads.by_code(store, code)
    assert found
    begun = uploads.begin(store, found.deliveries[uid].id, (1, 1))
    assert begun
    assert begun[0].sent_time
    deliveries.recover(store)
    return begun[0].sent_time


def record(time: datetime | None, remote_id: str = "r1", *, claimable: bool = True) -> RemoteRecord:
    return RemoteRecord(remote_id, 2**40, time, claimable, ANN, None, "{}", "Ann Lee")


def state(store: Store, code: str, uid: str = "t") -> tuple[DeliveryState, str | None, bool]:
    found = leads.by_code(store, code)
    assert found
    one = found.deliveries[uid]
    return one.state, one.remote_id, one.unconfirmed


def test_a_record_with_the_time_of_an_unanswered_scan_settles_it(store: Store) -> None:
    told = lost(store, "A")
    assert pulls.keep(store, "t", [record(told)], 2**40 + 1, NOW) == [1]
    assert state(store, "A") == (DeliveryState.UPLOADED, "r1", False)
    assert state(store, "A", "u") == (DeliveryState.WAITING, None, False)
    found = leads.by_code(store, "A")
    assert found
    assert (found.name, found.company) == ("Ann Lee", "Tern & Tide")
    assert pulls.pulling(store, "t").cursor == 2**40 + 1


@pytest.mark.parametrize("why", ["another time", "no time", "not claimable", "another target"])
def test_what_is_not_that_scan_is_not_claimed(store: Store, why: str) -> None:
    told = lost(store, "A", "u" if why == "another target" else "t")
    time = {"another time": told + timedelta(seconds=1), "no time": None}.get(why, told)
    assert pulls.keep(store, "t", [record(time, claimable=why != "not claimable")], 1, NOW) == []
    assert {state(store, "A", uid)[1] for uid in "tu"} == {None}


def test_a_scan_that_was_answered_or_never_sent_claims_nothing(store: Store) -> None:
    assert pulls.keep(store, "t", [record(NOW)], 1, NOW) == []
    assert pulls.unsettled(store, "t") == []


def test_a_record_is_claimed_once(store: Store) -> None:
    told = lost(store, "A")
    pulls.keep(store, "t", [record(told), record(told, "r2"), record(told)], 1, NOW)
    assert state(store, "A")[1] == "r1"


def test_a_complete_pull_lets_only_those_be_sent_again_that_it_was_to_settle(store: Store) -> None:
    lost(store, "A")
    settles = pulls.begin(store, "t", (1, 1), NONE)
    lost(store, "B")  # after the pull began
    pulls.keep(store, "t", [], 5, NOW)
    assert deliveries.due(store, "t", NOW, 9, certain=True) == []
    pulls.complete(store, "t", settles, NOW)
    assert [state(store, code)[2] for code in "AB"] == [False, True]
    assert deliveries.due(store, "t", NOW, 9, certain=True) == settles
    assert deliveries.next_due(store, "t", certain=True) is not None


def test_a_lead_file_made_anew_claims_by_the_scans_own_time(store: Store) -> None:
    with store.atomic():
        store.run("UPDATE delivery SET unconfirmed = 1")
    pulls.begin(store, "t", (1, 1), NONE)
    pulls.keep(store, "t", [record(NOW)], 1, NOW)
    assert state(store, "A") == (DeliveryState.UPLOADED, "r1", False)


def test_a_known_record_that_says_nothing_new_changes_nothing(store: Store) -> None:
    told = lost(store, "A")
    pulls.keep(store, "t", [record(told)], 1, NOW)
    assert pulls.keep(store, "t", [record(told)], 2, NOW) == []


def test_failures_are_counted_until_a_pull_is_complete_or_a_person_asks(store: Store) -> None:
    for number in (1, 2):
        pulls.failed(store, "t", NOW)
        assert pulls.pulling(store, "t") == pulls.Pulling(next_at=NOW, failures=number)
    deliveries.make_due(store)
    assert pulls.pulling(store, "t") == pulls.Pulling()
    pulls.complete(store, "t", [], NOW)
    assert pulls.pulling(store, "t") == pulls.Pulling(pulled_at=NOW)
    assert pulls.pulling(store, "nobody") == pulls.Pulling()


def test_the_cursor_never_goes_back(store: Store) -> None:
    pulls.keep(store, "t", [], 9, NOW)
    pulls.keep(store, "t", [], 4, NOW)
    assert pulls.pulling(store, "t").cursor == 9
