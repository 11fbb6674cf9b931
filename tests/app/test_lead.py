"""The words of Lead Kiosk: what little they do by themselves."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.lead import DeliveryState, Edit, Lead, Profile, Remarks, iso, ms, utc


@given(st.integers(0, 4_102_444_800_000))
def test_milliseconds_come_back(at: int) -> None:
    assert ms(utc(at)) == at
    assert utc(at).tzinfo is UTC


@pytest.mark.parametrize(
    ("at", "text"),
    [
        (datetime(2026, 5, 4, 12, 0, 0, 123456, tzinfo=UTC), "2026-05-04T12:00:00.123Z"),
        (datetime(2026, 5, 4, 12, tzinfo=UTC), "2026-05-04T12:00:00.000Z"),
        (datetime(2026, 5, 4, 1, tzinfo=timezone(timedelta(hours=2))), "2026-05-03T23:00:00.000Z"),
    ],
)
def test_times_are_told_in_utc_with_milliseconds(at: datetime, text: str) -> None:
    assert iso(at) == text


@pytest.mark.parametrize(
    ("names", "language", "title"),
    [
        ({"de": "Messe", "en": "Fair"}, "de", "Messe"),
        ({"de": "Messe", "en": "Fair"}, "fr", "Fair"),
        ({"de": "Messe"}, "fr", "Messe"),
        ({"en": ""}, "en", "org/fair"),
        ({}, "en", "org/fair"),
    ],
)
def test_an_event_has_a_title_in_any_language(names: dict[str, str], language: str, title: str) -> None:
    assert Profile("Acme", "org/fair", names).event_title(language) == title


def test_values_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        Remarks().notes = "x"  # type: ignore[misc]


def test_the_worst_state_comes_first() -> None:
    assert list(DeliveryState) == ["attention", "waiting", "local", "uploaded"]


def test_an_edit_says_nothing_by_itself() -> None:
    assert Edit() == Edit()
    assert Edit().rating is not None  # None is a rating: none
    assert "deliveries" in Lead.__slots__
