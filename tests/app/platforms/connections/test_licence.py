"""The connections of the mock's licence: what a scan makes of a visitor, and in which order they are listed."""

from __future__ import annotations

import json

import pytest

from app.platforms.connections.licence import FIRST_REVISION, PAGE, Licence, without_empty
from app.platforms.connections.wire import WireConnection
from app.world import World, make_world

AT = "2026-11-22T09:30:15Z"


@pytest.fixture
def world() -> World:
    return make_world(150)


@pytest.fixture
def licence(world: World) -> Licence:
    return Licence(world)


def test_a_scan_makes_a_connection_with_an_id_and_a_revision_of_its_own(licence: Licence, world: World) -> None:
    saved = [licence.submit(person, AT)[0] for person in world.people]
    assert len({one.id for one in saved}) == len({one.revision for one in saved}) == 150
    assert all(len(one.id) == 13 and one.id.isalnum() and one.id.islower() for one in saved)
    assert min(one.revision for one in saved) > FIRST_REVISION > 2**32


@pytest.mark.parametrize(("how", "count", "bumped"), [("bump", 1, True), ("same", 1, False), ("new", 2, False)])
def test_a_code_scanned_again_is_as_the_switch_says(world: World, how: str, count: int, bumped: bool) -> None:
    world.switches["connections-duplicate"] = how
    licence = Licence(world)
    first, new = licence.submit(world.people[0], AT)
    before = first.revision
    again, new_again = licence.submit(world.people[0], "2026-11-22T10:00:00Z")
    assert (new, new_again) == (True, how == "new")
    assert len(licence.connections) == count
    assert (first.revision > before) is bumped
    assert (again.id == first.id) is (how != "new")
    assert first.time == AT


def test_pages_ascend_by_revision_and_include_the_one_asked_for(licence: Licence, world: World) -> None:
    for person in world.people:
        licence.submit(person, AT)
    licence.submit(world.people[0], AT)  # its connection moves to the end
    first = licence.page(0)
    assert len(first) == PAGE
    assert [one.revision for one in first] == sorted(one.revision for one in first)
    rest = licence.page(first[-1].revision + 1)
    assert len(rest) == 50
    assert rest[-1].person == world.people[0]
    assert licence.page(rest[-1].revision) == [rest[-1]]
    assert licence.page(rest[-1].revision + 1) == []


def test_a_few_visitors_have_no_details(licence: Licence, world: World) -> None:
    answers = {person.number: licence.answer(licence.submit(person, AT)[0]) for person in world.people[:25]}
    assert {number: answer["state"] for number, answer in answers.items() if answer["state"] != "completed"} == {
        11: "NoAccess", 17: "NoLicense",
    }  # fmt: skip
    assert answers[11]["contact"] is None
    assert answers[17]["profileQuestions"] == []


def test_an_answer_has_the_fields_of_the_document_and_tells_no_code(licence: Licence, world: World) -> None:
    for person in world.people:
        answer = licence.answer(licence.submit(person, AT)[0])
        assert set(answer) == {
            "contact", "exhibitorQuestions", "id", "notes", "profileQuestions", "revision", "scanInfo", "source",
            "state", "time",
        }  # fmt: skip
        assert person.code not in json.dumps(answer)
        if answer["contact"] is not None:
            assert WireConnection.model_validate(answer).name() == person.name
            assert WireConnection.model_validate(answer).record("").claimable


def test_spelling_and_emptiness_are_as_the_switches_say(licence: Licence, world: World) -> None:
    saved, _ = licence.submit(world.people[0], AT)
    example = licence.answer(saved)
    world.switches.update({"connections-spelling": "table", "connections-empty": "missing"})
    table = licence.answer(saved)
    assert (example["state"], example["source"], "notes" in example) == ("completed", "barcode", True)
    assert (table["state"], table["source"], "notes" in table) == ("Completed", "Barcode", False)
    assert "fax" not in str(table)


def test_what_is_empty_is_left_out_at_any_depth() -> None:
    assert without_empty({"a": {"b": None, "c": {"d": ""}}, "e": 0, "f": [], "g": "x"}) == {"e": 0, "g": "x"}


def test_a_token_expires(world: World) -> None:
    now = 0.0
    licence = Licence(world, clock=lambda: now)
    world.switches["connections-token-seconds"] = "60"
    token, seconds = licence.give_token()
    assert (seconds, licence.knows_token(token), licence.knows_token("other")) == (60, True, False)
    now = 60.0
    assert not licence.knows_token(token)
    token, _ = licence.give_token()
    licence.forget_tokens()
    assert not licence.knows_token(token)


def test_rows_tell_tests_what_is_kept(licence: Licence, world: World) -> None:
    saved, _ = licence.submit(world.people[3], AT, "Kim")
    licence.submit(world.people[3], AT)
    [row] = licence.rows()
    assert row == {
        "code": world.people[3].code, "attendee": world.people[3].name, "id": saved.id, "revision": saved.revision,
        "time": AT, "state": "Completed", "scanInfo": "Kim", "uploads": 2,
    }  # fmt: skip
