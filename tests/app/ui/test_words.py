"""How leads, times and states are said."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest

from app.lead import AttendeeField, DeliveryState, Lead, Remarks
from app.ui import words

if TYPE_CHECKING:
    from tests.app.ui.fake_kiosk import FakeKiosk

AT = datetime(2026, 9, 8, 12, 2, 11, tzinfo=UTC)
AMSTERDAM = timezone(timedelta(hours=2))


def a_lead(code: str | None = None, name: str | None = None, company: str | None = None, **fields: str) -> Lead:
    attendee = tuple(AttendeeField(key, key.capitalize(), value) for key, value in fields.items())
    return Lead(1, "u", code, name, company, None, attendee, Remarks(), {}, None, 1, AT, AT, 1, {})


def test_times_are_local() -> None:
    assert words.clock(AT, AMSTERDAM) == "14:02"
    assert words.clock_seconds(AT, AMSTERDAM) == "14:02:11"


@pytest.mark.parametrize(
    ("today", "said"),
    [
        (date(2026, 9, 8), "14:02"),
        (date(2026, 9, 9), "Tue 14:02"),
        (date(2026, 9, 14), "Tue 14:02"),
        (date(2026, 9, 15), "8 Sep 14:02"),
        (date(2026, 9, 7), "8 Sep 14:02"),
    ],
)
def test_a_moment_says_as_much_as_is_needed(today: date, said: str) -> None:
    assert words.moment(AT, today, AMSTERDAM) == said


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        (a_lead("secret-token-8F2Q", "Jane Doe"), "Jane Doe"),
        (a_lead("secret-token-8F2Q"), "Badge …8F2Q"),
        (a_lead("A12"), "Badge A12"),
        (a_lead(None, None, "ACME"), "ACME"),
        (a_lead(), "No name"),
    ],
)
def test_a_lead_without_a_name_is_its_badge(lead: Lead, name: str) -> None:
    assert words.name_of(lead) == name


def test_fields_leave_out_what_is_said_above() -> None:
    lead = a_lead("c", "Jane Doe", "ACME", attendee_name="Jane Doe", job_title="Head of R&D", firm="ACME", city="Ede")
    assert words.subtitle_of(lead) == "Head of R&D · ACME"
    assert [field.value for field in words.fields_of(lead)] == ["Ede"]


@pytest.mark.parametrize(("rating", "said"), [(None, "no stars"), (1, "1 star"), (4, "4 stars")])
def test_a_rating_is_said(rating: int | None, said: str) -> None:
    assert words.stars_words(rating) == said


@pytest.mark.parametrize(("name", "said"), [("Kim", "KI"), ("Jo van Dam", "JD"), ("é", "É")])
def test_initials(name: str, said: str) -> None:
    assert words.initials(name) == said


def test_only_what_is_not_uploaded_gets_a_word(kiosk: FakeKiosk) -> None:
    kiosk.scan("one")
    lead = kiosk.lead(1)
    assert lead
    assert words.owed(lead) == ("text2", "clock", "Waiting")
    kiosk.decline(1, "Unknown")
    declined = kiosk.lead(1)
    assert declined
    assert words.owed(declined) == ("bad", "alert", "Needs attention")
    kiosk.upload(1, name="Jane")
    uploaded = kiosk.lead(1)
    assert uploaded
    assert words.owed(uploaded) is None


def test_a_lead_that_nobody_is_owed_gets_no_word() -> None:
    assert words.owed(a_lead("c")) is None


@pytest.mark.parametrize("state", list(DeliveryState))
def test_every_state_has_icon_and_words(state: DeliveryState) -> None:
    tone, icon, said = words.state_words(state)
    assert tone
    assert icon
    assert said


@pytest.mark.parametrize(("seconds", "said"), [(0, "0:00"), (7.9, "0:07"), (60, "1:00"), (754, "12:34")])
def test_a_length_of_time_is_minutes_and_seconds(seconds: float, said: str) -> None:
    assert words.duration(seconds) == said


@pytest.mark.parametrize(("staff", "said"), [("Kim", "Note · Kim"), ("", "Note"), (None, "Note")])
def test_who_it_was_is_said_where_that_is_known(staff: str | None, said: str) -> None:
    assert words.by_staff("Note", staff) == said


def test_what_was_saved_says_when_to_the_second() -> None:
    assert words.saved_words(datetime(2026, 9, 8, 14, 2, 11).astimezone(), "Kim") == "Saved 14:02:11 · Kim"
