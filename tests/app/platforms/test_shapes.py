"""What platforms send is read for what it means, whatever its type."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.platforms.shapes import Count, Moment, Text, Wire, clean, to_count, to_moment, to_object, to_rows, to_text


class Thing(Wire):
    name: Text = ""
    number: Count = 0
    at: Moment = None


def test_missing_null_and_wrong_types_have_a_meaning_and_unknown_fields_are_kept() -> None:
    assert Thing.model_validate({}) == Thing()
    assert Thing.model_validate({"name": None, "number": None, "at": None}) == Thing()
    thing = Thing.model_validate({"name": 7, "number": "12", "at": 5, "colour": "red"})
    assert (thing.name, thing.number, thing.at, thing.model_extra) == ("7", 12, None, {"colour": "red"})


@pytest.mark.parametrize(
    ("sent", "text"),
    [
        ("a\0b\ud800", "a b�"), (None, ""), (True, "true"), (1.5, "1.5"), (["a", None, 2], "a, , 2"),
        ({"de": "x", "en": "y"}, "y"), ({"de": "x"}, "x"), ({}, ""),
    ],
)  # fmt: skip
def test_anything_is_text(sent: object, text: str) -> None:
    assert to_text(sent) == text


def test_a_text_keeps_every_sign_that_can_be_stored() -> None:
    family = "👨‍👩‍👧 \u200fשלום"
    assert clean(family) == family


def test_what_cannot_be_told_is_empty() -> None:
    assert to_text(10**5000) == ""


def test_lists_without_end_do_not_end_the_program() -> None:
    deep: list[object] = []
    for _ in range(5000):
        deep = [deep]
    assert to_text(deep) == ""


def test_rows_and_objects_leave_out_what_is_none() -> None:
    assert to_rows([{"a": 1}, "profileQuestions", None, []]) == [{"a": 1}]
    assert to_rows({"a": 1}) == []
    assert to_object({"a": 1}) == {"a": 1}
    assert to_object(["a"]) == {}


@pytest.mark.parametrize(
    ("sent", "count"),
    [(10411084157, 10411084157), ("10411084157", 10411084157), (1.0411084157e10, 10411084157), (None, 0), ("x", 0),
     (float("nan"), 0), (float("inf"), 0), ([1], 0)],
)  # fmt: skip
def test_a_count_may_come_as_text(sent: object, count: int) -> None:
    assert to_count(sent) == count


@given(st.datetimes(min_value=datetime(2, 1, 1), max_value=datetime(9998, 1, 1), timezones=st.timezones()))
def test_a_time_of_any_zone_is_read_as_utc(at: datetime) -> None:
    read = to_moment(at.isoformat())
    assert read is not None
    assert read.tzinfo is UTC
