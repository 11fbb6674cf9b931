"""What the mock keeps and refuses, under each switch."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.platforms.pretix.checks import Problem
from app.platforms.pretix.shelf import SavedLead, Shelf, attendee_fields, has_other_product, tag_list
from app.world import World, make_world

OTHER = 9  # a visitor of another product


class Pretix:
    """A shelf of its own, under these switches."""

    def __init__(self, **switches: str) -> None:
        chosen = {f"pretix-{name.replace('_', '-')}": value for name, value in switches.items()}
        self.world: World = make_world(20, switches=chosen)
        self.shelf = Shelf(self.world)

    def submit(self, number: int = 0, **said: object) -> tuple[SavedLead, bool] | Problem:
        wanted: dict[str, Any] = {
            "code": self.world.people[number].code,
            "scanned": "2026-11-22T09:30:15+00:00",
            "notes": "",
            "tags": None,
            "rating": None,
            "device_name": None,
            "device_uuid": None,
        }
        return self.shelf.submit({**wanted, **said})

    def saved(self, **said: object) -> SavedLead:
        got = self.submit(**said)
        assert not isinstance(got, Problem)
        return got[0]


@pytest.mark.parametrize("status", ["400", "403", "404"])
@pytest.mark.parametrize(
    ("shape", "kind"), [("detail", dict), ("field", dict), ("list", list), ("text", str), ("empty", str)]
)
def test_an_unknown_code_is_refused_as_switched(status: str, shape: str, kind: type) -> None:
    pretix = Pretix(unknown_code=status, error_body=shape)
    got = pretix.submit(code="nobody")
    assert isinstance(got, Problem)
    assert got.status == int(status)
    assert isinstance(got.body, kind)
    assert bool(got.body) == (shape != "empty")
    assert pretix.shelf.rows() == []


@pytest.mark.parametrize("status", ["400", "403"])
def test_another_product_may_be_refused(status: str) -> None:
    pretix = Pretix(other_product=status)
    got = pretix.submit(OTHER)
    assert isinstance(got, Problem)
    assert got.status == int(status)
    assert not isinstance(pretix.submit(OTHER + 1), Problem)


def test_another_product_may_be_hidden_or_accepted() -> None:
    for value, shown in (("accepted", True), ("hidden", False)):
        pretix = Pretix(other_product=value)
        got = pretix.submit(OTHER)
        assert not isinstance(got, Problem)
        attendee: Any = got[0].answer(pretix.world.switches)["attendee"]
        assert bool(attendee["fields"]) == shown
    assert not has_other_product(pretix.world.people[0])


def test_a_scan_from_the_future_may_be_refused() -> None:
    soon, later = (datetime.now(UTC) + timedelta(minutes=minutes) for minutes in (3, 10))
    strict = Pretix(future_scans="refused")
    assert not isinstance(strict.submit(scanned=soon.isoformat()), Problem)
    got = strict.submit(scanned=later.isoformat())
    assert isinstance(got, Problem)
    assert list(got.body) == ["scanned"]
    assert not isinstance(Pretix().submit(scanned=later.isoformat()), Problem)


@pytest.mark.parametrize(("mode", "kept"), [("triple", ("", 2, ())), ("field", ("Wants a quote", 2, ("Hot",)))])
def test_empty_parts_keep_themselves_or_only_as_a_triple(mode: str, kept: tuple[object, ...]) -> None:
    pretix = Pretix(empty_remarks=mode)
    pretix.submit(notes="Wants a quote", tags=["Hot"], rating=4)
    lead = pretix.saved(rating=2)
    assert (lead.notes, lead.rating, lead.tags) == kept
    assert pretix.saved().writes == 2


@pytest.mark.parametrize("mode", ["triple", "field"])
def test_a_list_without_tags_clears_them_in_either_mode(mode: str) -> None:
    pretix = Pretix(empty_remarks=mode)
    pretix.submit(tags=["Hot"])
    assert pretix.saved(tags=[]).tags == ()


def test_unknown_tags_are_kept_dropped_or_refused() -> None:
    said = {"tags": ["Hot", "Ours"], "notes": "x"}
    assert Pretix().saved(**said).tags == ("Hot", "Ours")
    assert Pretix(unknown_tags="dropped").saved(**said).tags == ("Hot",)
    got = Pretix(unknown_tags="refused").submit(**said)
    assert isinstance(got, Problem)
    assert got.body == {"tags": ['"Ours" is not a valid choice.']}


def test_known_tags_are_those_of_the_switch() -> None:
    pretix = Pretix(unknown_tags="refused", tags="Ours, Theirs")
    assert tag_list(pretix.world.switches) == ["Ours", "Theirs"]
    assert pretix.saved(tags=["Ours"]).tags == ("Ours",)
    assert isinstance(pretix.submit(tags=["Hot"]), Problem)
    assert tag_list({"pretix-tags": ""}) == []


def test_long_notes_are_refused_or_cut() -> None:
    assert Pretix(longest_note="5").saved(notes="12345").notes == "12345"
    got = Pretix(longest_note="5").submit(notes="123456")
    assert isinstance(got, Problem)
    assert got.body == {"notes": ["Ensure this field has no more than 5 characters."]}
    assert Pretix(longest_note="5", long_note="cut").saved(notes="123456").notes == "12345"
    assert len(Pretix().saved(notes="x" * 33_000).notes) == 33_000


def test_a_lead_is_the_exhibitors_or_each_devices() -> None:
    one, other = ("d8c2ec53-d602-4a08-882d-db4cf54344a2", "00000000-0000-4000-8000-000000000000")
    shared, apart = Pretix(), Pretix(scope="device")
    for pretix in (shared, apart):
        pretix.submit(device_uuid=one, notes="one")
    assert shared.saved(device_uuid=other).notes == "one"
    assert apart.saved(device_uuid=other).notes == ""
    assert [row["notes"] for row in apart.shelf.rows()] == ["one", ""]
    assert apart.saved(device_uuid=one).notes == "one"


def test_an_old_server_knows_fewer_fields() -> None:
    old = Pretix(version="old")
    answer: Any = old.saved(device_uuid="d8c2ec53-d602-4a08-882d-db4cf54344a2").answer(old.world.switches)
    assert "device_uuid" not in answer
    assert all("details" not in field for field in answer["attendee"]["fields"])
    assert all("details" in field for field in attendee_fields(old.world.people[0]))
