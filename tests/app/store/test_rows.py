"""Values come back from the lead file as they went in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.lead import AttendeeField, Detail, Profile, Remarks
from app.store import rows

TEXT = st.text(max_size=20)
DETAILS = st.lists(st.builds(Detail, TEXT, TEXT), max_size=2).map(tuple)
REMARKS = st.builds(Remarks, TEXT, st.none() | st.integers(0, 5), st.lists(TEXT, max_size=3).map(tuple))


@given(st.lists(st.builds(AttendeeField, TEXT, TEXT, TEXT, DETAILS), max_size=3).map(tuple))
def test_an_attendee_comes_back(attendee: tuple[AttendeeField, ...]) -> None:
    assert rows.attendee(rows.attendee_json(attendee)) == attendee


@given(st.none() | REMARKS)
def test_what_a_target_held_comes_back(said: Remarks | None) -> None:
    assert rows.base(rows.base_json(said)) == said
    held = () if said is None else (said, said)
    assert rows.states(rows.states_json(held)) == held


def test_a_profile_comes_back() -> None:
    full = Profile(
        "Ünïted Ltd",
        "org/event",
        {"en": "Fair", "de": "Messe"},
        booth="A1",
        event_end=datetime(2026, 5, 4, 18, tzinfo=timezone(timedelta(hours=2))),
        notes_allowed=False,
        tags=("hot", "cold"),
        links={"privacy": "https://example.org"},
    )
    for profile in (full, Profile("x", "y", {})):
        assert rows.profile(rows.profile_json(profile)) == profile
    assert rows.profile(None) is None


@pytest.mark.parametrize(
    "at", [None, datetime(2026, 5, 4, 12, 0, 0, 123000, tzinfo=UTC), datetime(1970, 1, 1, tzinfo=UTC)]
)
def test_a_time_comes_back_in_milliseconds(at: datetime | None) -> None:
    assert rows.maybe_utc(rows.maybe_ms(at)) == at
