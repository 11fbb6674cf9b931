"""Finding leads, paging through them, and keeping who they are."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app.lead import Attendee, AttendeeField, DeliveryState, Remarks
from app.store import Store, deliveries, leads, scans, targets

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path)


def met(store: Store, code: str | None, *values: str, ids: str = "attendee_name company email") -> int:
    attendee = tuple(AttendeeField(id, id, value) for id, value in zip(ids.split(), values, strict=False))
    return scans.record(store, scans.Read(NOW, "s", "qr", code, attendee=attendee))[0]


def numbers(store: Store, search: str = "", state: DeliveryState | None = None) -> list[int]:
    found = [lead.id for lead in leads.find(store, search, state, limit=-1)]
    assert found == list(leads.ids(store, search, state))
    assert len(found) == leads.count(store, search, state)
    return found


def test_leads_come_newest_first_in_pages_that_miss_and_repeat_nothing(store: Store) -> None:
    made = [met(store, f"C{number}") for number in range(7)]
    seen: list[int] = []
    below: int | None = None
    while page := leads.find(store, below=below, limit=3):
        seen += [lead.id for lead in page]
        below = seen[-1]
        met(store, f"new {below}")  # a scan meanwhile moves no page
    assert seen == made[::-1]


def test_a_rescan_does_not_move_a_lead(store: Store) -> None:
    first, second = met(store, "A"), met(store, "B")
    met(store, "A")
    assert numbers(store) == [second, first]


def test_pages_of_a_search(store: Store) -> None:
    made = [met(store, f"C{number}", "Ann" if number % 2 else "Ben") for number in range(6)]
    assert [lead.id for lead in leads.find(store, "ann", below=made[5], limit=1)] == [made[3]]


def test_every_part_of_a_lead_is_searched(store: Store) -> None:
    lead = met(store, "QX7-code", "Zoë Müller", "Ünïted Ltd", "zm@example.org")
    other = met(store, "other", "Ann Lee")
    with store.atomic():
        leads.set_remarks(store, lead, Remarks("wants a démo\nsoon", 3, ("hot stuff", "press")))
    for search in ("zoe", "MULLER", "united", "zm@exam", "qx7", "demo", "soon", "stuff", "pres", "zoe demo press"):
        assert numbers(store, search) == [lead], search
    for search in ("nothing", "zoe lee", "oe", "3"):
        assert numbers(store, search) == [], search
    assert numbers(store, "ann") == [other]
    with store.atomic():
        leads.set_remarks(store, lead, Remarks("called"))
    assert numbers(store, "demo") == []
    assert numbers(store, "called zoe") == [lead]


@pytest.mark.parametrize("search", ['"', "*", "a*", "NEAR(", "words:", "-x", "'", "%", "x" * 100_000, "\ud800", "\x00"])
def test_no_search_breaks_it(store: Store, search: str) -> None:
    met(store, "1", "Ben")
    numbers(store, search)


def test_blank_finds_all_and_signs_alone_find_nothing(store: Store) -> None:
    lead = met(store, "A")
    assert numbers(store, " \t") == [lead]
    assert numbers(store, "!?") == []


def test_a_lead_is_found_by_its_very_code(store: Store) -> None:
    codes = ["Abc", "abc", "abc ", "Zo\u00eb", "Zoe\u0308", "'; DROP TABLE lead", "%"]
    made = {code: met(store, code) for code in codes}
    assert len(set(made.values())) == len(codes)
    for code, number in made.items():
        lead = leads.by_code(store, code)
        assert lead is not None
        assert (lead.id, lead.code) == (number, code)
    assert leads.by_code(store, "ABC") is None
    assert leads.get(store, 999) is None


@pytest.mark.parametrize(
    ("ids", "name"),
    [
        ("attendee_name company", "Ann"),
        ("company attendee_name", "Acme"),
        ("billing_name attendee_name", "Acme"),
        ("order_name", "Ann"),
        ("title", None),
    ],
)
def test_the_name_is_the_field_of_that_id_else_the_first_that_ends_so(store: Store, ids: str, name: str | None) -> None:
    lead = leads.get(store, met(store, "A", "Ann", "Acme", ids=ids))
    assert lead is not None
    assert lead.name == name


def test_an_attendee_is_kept_in_the_platforms_words_and_order(store: Store) -> None:
    number = met(store, "A")
    attendee: Attendee = (AttendeeField("z", "Zett", "\U0001f600 \u202bאב"), AttendeeField("a", "A", "<b>x</b>"))
    with store.atomic():
        leads.set_attendee(store, number, attendee)
    lead = leads.get(store, number)
    assert lead is not None
    assert lead.attendee == attendee


def test_what_no_database_takes_stops_nothing(store: Store) -> None:
    number = met(store, "A")
    with store.atomic():
        leads.set_attendee(store, number, (AttendeeField("attendee_name", "Name", "A\ud800n\x00n"),))
        leads.set_remarks(store, number, Remarks("no\ud800te", None, ("t\ud800ag",)))
    lead = leads.get(store, number)
    assert lead is not None
    assert (lead.name, lead.remarks) == ("Ann", Remarks("note", None, ("tag",)))


def test_the_state_of_a_lead_is_its_worst_deliverys(store: Store) -> None:
    alone = met(store, "alone")
    for uid in ("t1", "t2"):
        targets.add(store, uid, uid, "pretix", None, NOW)
    wanted = {
        "attention": [("attention", "uploaded"), ("waiting", "attention"), ("local", "attention")],
        "waiting": [("waiting", "uploaded"), ("local", "waiting"), ("waiting", "waiting")],
        "local": [("local", "uploaded"), ("local", "local")],
        "uploaded": [("uploaded", "uploaded")],
    }
    made: dict[str, list[int]] = {state: [] for state in wanted}
    with store.atomic():
        store.run("DELETE FROM delivery")
    for state, pairs in wanted.items():
        for pair in pairs:
            made[state].append(met(store, f"{state}{pair}"))
            with store.atomic():
                for uid, each in zip(("t1", "t2"), pair, strict=True):
                    store.run("UPDATE delivery SET state = ? WHERE lead = ? AND target = ?", each, made[state][-1], uid)
    made["local"].insert(0, alone)
    for state, expected in made.items():
        assert numbers(store, state=DeliveryState(state)) == expected[::-1], state
    assert numbers(store, "waiting", DeliveryState.WAITING) == made["waiting"][::-1]


def test_deliveries_come_by_the_targets_name(store: Store) -> None:
    targets.add(store, "uid", "the name", "pretix", None, NOW)
    lead = leads.get(store, met(store, "A"))
    assert lead is not None
    assert list(lead.deliveries) == ["the name"]
    assert leads.find(store)[0] == lead


def test_changes_can_be_followed_in_pages_without_missing_one(store: Store) -> None:
    targets.add(store, "t", "t", "pretix", None, NOW)
    made = [met(store, f"C{number}") for number in range(30)]
    with store.atomic():
        store.run("UPDATE delivery SET state = 'attention'")
    last = store.next_change() - 1
    assert deliveries.retry(store) == 30
    met(store, "C3")
    seen: list[int] = []
    while page := leads.changed_since(store, last, limit=4):
        assert page == sorted(page)
        last = page[-1][0]
        seen += [lead for _, lead in page]
    assert sorted(seen) == sorted(made)
    assert seen[-1] == made[3]


def test_times_are_the_kiosks_own_in_milliseconds(store: Store) -> None:
    at = NOW + timedelta(milliseconds=123)
    number = scans.record(store, scans.Read(at, "s", "qr", "A"))[0]
    lead = leads.get(store, number)
    assert lead is not None
    assert (lead.first, lead.last) == (at, at)


def test_tags_most_used_first(store: Store) -> None:
    assert leads.tags_used(store) == []
    for tags in (("Robots", "Hot"), ("Hot",), ("Cold",), ("Hot", "Cold")):
        lead = met(store, " ".join(tags))
        with store.atomic():
            leads.set_remarks(store, lead, Remarks(tags=tags))
    assert leads.tags_used(store) == ["Hot", "Cold", "Robots"]
