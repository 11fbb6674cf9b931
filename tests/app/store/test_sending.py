"""A delivery goes in flight durably, and what the platform replied is kept, whatever happened meanwhile."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from app.lead import AttendeeField, Delivery, DeliveryState, Edit, Lead, Remarks
from app.merge import merge
from app.reply import Accepted, Declined, Later, Offline, Reply
from app.store import Store, deliveries, edits, leads, scans, sending, targets
from tests import uploads

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
ANN = (AttendeeField("attendee_name", "Name", "Ann Lee"),)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    store = Store(tmp_path)
    for uid in ("t", "u"):
        targets.add(store, uid, uid, "pretix", None, NOW)
    scans.record(store, scans.Read(NOW, "s", "qr", "A"))
    return store


def lead(store: Store) -> Lead:
    found = leads.get(store, 1)
    assert found is not None
    return found


def way(store: Store, target: str = "t") -> Delivery:
    return lead(store).deliveries[target]


def begin(store: Store, target: str = "t") -> tuple[Delivery, Lead]:
    begun = uploads.begin(store, way(store, target).id)
    assert begun is not None
    return begun


def settle(store: Store, sent: Lead, reply: Reply, target: str = "t") -> Delivery:
    uploads.settle(store, way(store, target).id, reply, NOW, 0.5, sent=sent)
    return way(store, target)


def took(server: Remarks, base: Remarks | None, sent: Remarks, tags: tuple[str, ...] | None = None) -> Accepted:
    """What pretix holds after our merge with it; of new tags it keeps only those in `tags`."""
    held = merge(base, sent, server)
    kept = tuple(tag for tag in held.tags if tags is None or tag in tags or tag in server.tags)
    return Accepted(ANN, Remarks(held.notes, held.rating, kept))


def upload(store: Store, server: Remarks, target: str = "t", tags: tuple[str, ...] | None = None) -> Remarks:
    """A whole upload to a server that holds `server`; what it holds then."""
    owed, sent = begin(store, target)
    reply = took(server, owed.base, sent.remarks, tags)
    settle(store, sent, reply, target)
    return reply.remarks


def test_what_is_in_flight_is_marked_durably_and_not_sent_twice(store: Store) -> None:
    owed, sent = begin(store)
    assert (owed.inflight, owed.wanted, sent.code) == (1, 1, "A")
    with Store(store.folder) as other:
        assert way(other).inflight == 1
    assert uploads.begin(store, owed.id) is None
    assert deliveries.due(store, "t", NOW, 9) == []


@pytest.mark.parametrize("state", ["uploaded", "attention", "local"])
def test_only_what_waits_is_sent(store: Store, state: str) -> None:
    with store.atomic():
        store.run("UPDATE delivery SET state = ?", state)
    assert uploads.begin(store, way(store).id) is None
    assert uploads.begin(store, 99) is None


def test_the_time_that_a_target_is_told_is_frozen_at_the_first_send(store: Store) -> None:
    assert begin(store)[0].sent_time == NOW
    deliveries.recover(store)
    scans.record(store, scans.Read(NOW - timedelta(hours=1), "s", "qr", "A"))
    assert lead(store).first == NOW - timedelta(hours=1)
    assert begin(store)[0].sent_time == NOW


def test_an_accepted_lead_gets_its_attendee_and_is_found_by_it(store: Store) -> None:
    _, sent = begin(store)
    done = settle(store, sent, Accepted(ANN, Remarks(), remote_id="r", problem="no licence"))
    assert (done.state, done.acked, done.remote_id, done.problem) == (DeliveryState.UPLOADED, 1, "r", "no licence")
    assert (lead(store).name, lead(store).revision) == ("Ann Lee", 1)
    assert leads.count(store, "ann") == 1
    assert way(store, "u").state == DeliveryState.WAITING


def test_an_accepted_lead_without_an_attendee_keeps_what_it_had(store: Store) -> None:
    upload(store, Remarks())
    edits.edit(store, 1, Edit(rating=2))
    _, sent = begin(store)
    settle(store, sent, Accepted((), Remarks("", 2)))
    assert lead(store).name == "Ann Lee"


def test_an_edit_made_during_the_upload_stays_owed_until_it_is_sent(store: Store) -> None:
    edits.edit(store, 1, Edit(notes="first"))
    _, sent = begin(store)
    due = NOW + timedelta(seconds=2)
    edits.edit(store, 1, Edit(notes="first, second", notes_seen="first", rating=5), due)
    after = settle(store, sent, took(Remarks(), None, sent.remarks))
    assert (after.state, after.next_at) == (DeliveryState.WAITING, due)
    assert after.acked < after.wanted
    assert lead(store).remarks == Remarks("first, second", 5)
    server = upload(store, Remarks("first"))
    assert server == lead(store).remarks == Remarks("first, second", 5)
    assert way(store).state == DeliveryState.UPLOADED


def test_a_colleagues_note_is_merged_and_owed_to_the_other_targets(store: Store) -> None:
    upload(store, Remarks(), "u")
    edits.edit(store, 1, Edit(notes="ours"))
    upload(store, Remarks(), "u")
    assert upload(store, Remarks("theirs", 4, ("hot",))).notes == "theirs\nours"
    assert lead(store).remarks == Remarks("theirs\nours", 4, ("hot",))
    assert way(store).state == DeliveryState.UPLOADED
    assert (way(store, "u").state, way(store, "u").wanted) == (DeliveryState.WAITING, lead(store).revision)
    assert upload(store, Remarks("ours"), "u") == lead(store).remarks
    assert {each.state for each in lead(store).deliveries.values()} == {DeliveryState.UPLOADED}


def test_a_colleagues_note_and_an_edit_meet_in_flight(store: Store) -> None:
    edits.edit(store, 1, Edit(notes="ours"))
    _, sent = begin(store)
    edits.edit(store, 1, Edit(notes="ours\nmore", notes_seen="ours", add_tags=("new",)))
    settle(store, sent, took(Remarks("theirs", 2, ("hot",)), None, sent.remarks))
    assert lead(store).remarks == Remarks("theirs\nours\nmore", 2, ("new", "hot"))
    assert way(store).state == DeliveryState.WAITING
    assert upload(store, Remarks("theirs\nours", 2, ("hot",))) == lead(store).remarks


def test_two_targets_with_different_pasts_end_with_the_same_text(store: Store) -> None:
    servers = {"t": Remarks("on t", 1, ("a",)), "u": Remarks("on u", None, ("b",))}
    edits.edit(store, 1, Edit(notes="ours"))
    for _ in range(3):
        for target in servers:
            if way(store, target).state == DeliveryState.WAITING:
                servers[target] = upload(store, servers[target], target)
    assert {each.state for each in lead(store).deliveries.values()} == {DeliveryState.UPLOADED}
    for held in (*servers.values(), lead(store).remarks):
        assert sorted(held.notes.split("\n")) == ["on t", "on u", "ours"]
        assert (held.rating, set(held.tags)) == (1, {"a", "b"})


def test_deleting_a_note_here_deletes_it_there_and_stays_deleted(store: Store) -> None:
    edits.edit(store, 1, Edit(notes="typo", rating=3, add_tags=("hot",)))
    server = upload(store, Remarks())
    edits.edit(store, 1, Edit(notes="", rating=None, remove_tags=("hot",)))
    assert upload(store, server) == lead(store).remarks == Remarks()


def test_a_colleagues_deletion_comes_here(store: Store) -> None:
    edits.edit(store, 1, Edit(notes="typo", add_tags=("hot",)))
    upload(store, Remarks())
    edits.edit(store, 1, Edit(rating=3))
    assert upload(store, Remarks()) == lead(store).remarks == Remarks("", 3)


def test_tags_that_the_platform_does_not_take_stay_here(store: Store) -> None:
    edits.edit(store, 1, Edit(add_tags=("hot", "only here")))
    server = upload(store, Remarks(), tags=("hot",))
    for rating in (1, 2):
        assert lead(store).remarks.tags == ("hot", "only here")
        assert way(store).state == DeliveryState.UPLOADED
        edits.edit(store, 1, Edit(rating=rating))
        server = upload(store, server, tags=("hot",))
    assert server == Remarks("", 2, ("hot",))
    assert lead(store).remarks.tags == ("hot", "only here")


def test_a_note_that_the_platform_does_not_take_stays_here(store: Store) -> None:
    edits.edit(store, 1, Edit(notes="ours", rating=5))
    _, sent = begin(store)
    settle(store, sent, Accepted(ANN, Remarks("", 4), problem="The platform kept 4 stars."))
    assert lead(store).remarks == Remarks("ours", 5)
    assert (way(store).state, way(store).problem) == (DeliveryState.UPLOADED, "The platform kept 4 stars.")


@pytest.mark.parametrize("reply", [Offline("x"), Later("x"), Declined("x", 400, "raw")])
def test_other_replies_leave_the_lead_as_it_is_and_owed(store: Store, reply: Reply) -> None:
    edits.edit(store, 1, Edit(notes="ours"))
    before = lead(store)
    after = settle(store, begin(store)[1], reply)
    assert after.inflight is None
    assert after.acked < after.wanted
    assert (lead(store).remarks, lead(store).revision) == (before.remarks, before.revision)
    changed = leads.changed_since(store, 0)
    assert changed[-1][1] == 1


def test_a_declined_lead_is_sent_again_once_a_person_retries(store: Store) -> None:
    settle(store, begin(store)[1], Declined("unknown code", 400))
    edits.edit(store, 1, Edit(notes="mended"))
    assert deliveries.due(store, "t", NOW, 9) == []
    assert deliveries.retry(store) == 1
    assert upload(store, Remarks()) == Remarks("mended")


def test_what_the_platform_says_cannot_stop_the_store(store: Store) -> None:
    odd = (AttendeeField("attendee_name", "N\ud800", "A\x00nn\ud800"),)
    _, sent = begin(store)
    settle(store, sent, Accepted(odd, Remarks("x\ud800", None, ("\ud800t",)), problem="p\ud800", raw="\ud800" * 20_000))
    assert (lead(store).name, lead(store).remarks) == ("Ann", Remarks("x", None, ("t",)))
    assert way(store).base == Remarks("x", None, ("t",))


def test_a_lead_erased_during_its_upload_is_nothing_to_settle(store: Store) -> None:
    owed, sent = begin(store)
    with store.atomic():
        store.run("DELETE FROM lead")
    uploads.settle(store, owed.id, Accepted(ANN, Remarks()), NOW, 0.5, sent=sent)
    assert leads.count(store) == 0


def test_a_failure_while_settling_leaves_the_delivery_in_flight_and_the_lead_whole(store: Store) -> None:
    class Struck(Exception):
        pass

    class Dying(Store):
        left = 0

        def run(self, sql: str, *values: Any) -> sqlite3.Cursor:  # noqa: ANN401
            if self.left == 0:
                raise Struck
            self.left -= 1
            return super().run(sql, *values)

    edits.edit(store, 1, Edit(notes="ours"))
    owed, sent = begin(store)
    before, reply, struck = lead(store), took(Remarks("theirs"), None, sent.remarks), 0
    with Dying(store.folder) as dying:
        while True:
            dying.left = struck
            try:
                uploads.settle(dying, owed.id, reply, NOW, 0.5, sent=sent)
            except Struck:
                assert lead(store) == before
                struck += 1
            else:
                break
    assert struck >= 6
    assert lead(store).remarks.notes == "theirs\nours"


def test_attempts_are_kept_for_diagnosis_but_not_for_ever(store: Store) -> None:
    with store.atomic():
        for number in range(3000):
            store.run("INSERT INTO attempt (delivery, at, outcome) VALUES (?, ?, 'later')", way(store).id, number)
    settle(store, begin(store)[1], Later("timeout"))
    found = sending.attempts(store, 1)
    assert len(found) == 2000
    assert found[-1] == ({"target": "t", "outcome": "later", "detail": "timeout"}, NOW)
    assert sending.attempts(store, 99) == []


def test_when_a_colleague_s_remarks_came_in_is_kept_through_later_uploads(store: Store) -> None:
    _, sent = begin(store)
    settle(store, sent, Accepted(ANN, Remarks()))
    assert way(store).merged_at is None
    edits.edit(store, 1, Edit(rating=3))
    _, sent = begin(store)
    settle(store, sent, Accepted(ANN, Remarks("Jo: wants a demo", 3), merged=True))
    assert way(store).merged_at == NOW
    edits.edit(store, 1, Edit(rating=4))
    _, sent = begin(store)
    settle(store, sent, Accepted(ANN, sent.remarks))
    assert way(store).merged_at == NOW
    assert way(store, "u").merged_at is None
