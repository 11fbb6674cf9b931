"""The App API's shapes: the document's own examples, and everything servers may get wrong."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from app.lead import AttendeeField, Detail, Remarks
from app.platforms.pretix.wire import Page, Voucher, WireLead, WireProfile
from app.platforms.shapes import clean, to_text

# The examples of the document's "App API" part, their trailing commas taken out.
FIELDS = [
    {
        "id": "attendee_name",
        "label": "Name",
        "value": "Jon Doe",
        "details": [{"label": "Given name", "value": "John"}, {"label": "Family name", "value": "Doe"}],
    },
    {"id": "attendee_email", "label": "Email", "value": "test@example.com", "details": []},
]
PROFILE = {
    "name": "Aperture Science",
    "booth": "A2",
    "event": {
        "name": {"en": "Sample conference", "de": "Beispielkonferenz"},
        "end_date": "2017-12-28T10:00:00+00:00",
        "slug": "bigevents",
        "imprint_url": None,
        "privacy_url": None,
        "help_url": None,
        "terms_url": None,
        "logo_url": None,
        "organizer": "sampleconf",
    },
    "notes": True,
    "tags": ["foo", "bar"],
    "scan_types": [{"key": "lead", "label": "Lead Scanning"}],
}
LEAD = {
    "attendee": {"fields": FIELDS},
    "rating": 4,
    "tags": ["foo"],
    "notes": "Great customer, wants our newsletter",
    "device_name": "DEV1",
    "device_uuid": "d8c2ec53-d602-4a08-882d-db4cf54344a2",
}
VOUCHER = {
    "id": 1,
    "code": "43K6LKM37FBVR2YG",
    "max_usages": 1,
    "redeemed": 0,
    "valid_until": None,
    "subevent": None,
    "tag": "testvoucher",
    "comment": "",
    "items": ["All"],
    "price_mode": "set",
    "value": "12.00",
    "redemptions": [{"attendee_fields": FIELDS, "redemption_date": "2026-05-06", "subevent": None}],
}
ATTENDEE = (
    AttendeeField("attendee_name", "Name", "Jon Doe", (Detail("Given name", "John"), Detail("Family name", "Doe"))),
    AttendeeField("attendee_email", "Email", "test@example.com"),
)


def test_the_documents_profile() -> None:
    profile = WireProfile.model_validate(PROFILE).profile()
    assert (profile.exhibitor, profile.booth, profile.event_key) == ("Aperture Science", "A2", "sampleconf/bigevents")
    assert profile.event_name == {"en": "Sample conference", "de": "Beispielkonferenz"}
    assert profile.event_end == datetime(2017, 12, 28, 10, tzinfo=UTC)
    assert (profile.notes_allowed, profile.tags, profile.links) == (True, ("foo", "bar"), {})


def test_the_documents_lead() -> None:
    lead = WireLead.model_validate(LEAD)
    assert lead.people() == ATTENDEE
    assert lead.remarks() == Remarks("Great customer, wants our newsletter", 4, ("foo",))
    assert (lead.device_name, lead.device_uuid) == ("DEV1", "d8c2ec53-d602-4a08-882d-db4cf54344a2")


def test_the_documents_voucher_and_page() -> None:
    page = Page.model_validate({"count": 1, "next": None, "previous": None, "results": [VOUCHER]})
    voucher = Voucher.model_validate(page.results[0])
    assert (voucher.id, voucher.code, voucher.items, voucher.value) == (1, "43K6LKM37FBVR2YG", ("All",), "12.00")
    [redemption] = voucher.redemptions
    assert redemption.redemption_date == "2026-05-06"
    assert [field.value for field in redemption.attendee_fields] == ["Jon Doe", "test@example.com"]


def test_an_older_servers_profile_lacks_fields() -> None:
    profile = WireProfile.model_validate({"name": "A", "event": {"slug": "expo"}}).profile()
    assert (profile.event_key, profile.event_name, profile.event_end) == ("expo", {}, None)
    assert (profile.booth, profile.notes_allowed, profile.tags) == (None, True, ())


def test_null_counts_as_missing_everywhere() -> None:
    profile = WireProfile.model_validate(dict.fromkeys(PROFILE)).profile()
    assert (profile.exhibitor, profile.notes_allowed, profile.tags, profile.event_key) == ("", True, (), "")
    bare = WireProfile.model_validate({"event": dict.fromkeys(("name", "end_date", "slug", "organizer", "help_url"))})
    assert (bare.profile().event_name, bare.profile().event_end, bare.profile().links) == ({}, None, {})
    lead = WireLead.model_validate({"attendee": None, "notes": None, "tags": None, "rating": None, "device_name": None})
    assert (lead.people(), lead.remarks()) == ((), Remarks())
    assert WireLead.model_validate({"attendee": {"fields": None}}).people() == ()
    assert WireLead.model_validate({"attendee": {"fields": [{"id": "x", "details": None}, None, "y"]}}).people() == (
        AttendeeField("x", "", ""),
    )
    assert Voucher.model_validate(dict.fromkeys(VOUCHER)).redemptions == ()


def test_an_event_name_may_be_plain_text() -> None:
    profile = WireProfile.model_validate({"event": {"name": "Expo", "slug": "x", "organizer": "o"}}).profile()
    assert profile.event_title("de") == "Expo"


def test_labels_and_values_become_text() -> None:
    details = [{"label": None, "value": True}]
    field = {"id": 7, "label": {"de": "Firma", "en": "Company"}, "value": 12.5, "details": details}
    [shown] = WireLead.model_validate({"attendee": {"fields": [field]}}).people()
    assert shown == AttendeeField("7", "Company", "12.5", (Detail("", "true"),))
    assert to_text({"de": "Firma"}) == "Firma"
    assert to_text(["a", None, 1]) == "a, , 1"


@pytest.mark.parametrize(
    ("sent", "rating"),
    [(0, 0), (5, 5), ("4", 4), (3.0, 3), (None, None), (6, None), (-1, None), ("many", None), (True, None), ([], None),
     (float("nan"), None), (10**400, None)],
)  # fmt: skip
def test_a_rating_is_zero_to_five_or_none(sent: object, rating: int | None) -> None:
    assert WireLead.model_validate({"notes": "", "rating": sent}).rating == rating


@pytest.mark.parametrize(
    ("sent", "end"),
    [
        ("2026-05-06T10:00:00Z", datetime(2026, 5, 6, 10, tzinfo=UTC)),
        ("2026-05-06T10:00:00.5+02:00", datetime(2026, 5, 6, 8, 0, 0, 500_000, tzinfo=UTC)),
        ("2026-05-06T10:00:00", datetime(2026, 5, 6, 10, tzinfo=UTC)),
        ("2026-05-06", datetime(2026, 5, 6, tzinfo=UTC)),
        ("0001-01-01T00:00:00+14:00", None),
        ("tomorrow", None),
        (1_700_000_000, None),
    ],
)
def test_an_end_date_that_cannot_be_read_is_none(sent: object, end: datetime | None) -> None:
    assert WireProfile.model_validate({"event": {"end_date": sent}}).profile().event_end == end


def test_only_links_to_web_pages_are_kept() -> None:
    event = {"privacy_url": "https://a.example/p", "help_url": "javascript:alert(1)", "terms_url": "file:///etc/passwd"}
    assert WireProfile.model_validate({"event": event}).profile().links == {"privacy": "https://a.example/p"}


def test_unknown_fields_are_kept() -> None:
    lead = WireLead.model_validate({**LEAD, "sponsor": {"level": "gold"}})
    assert lead.model_extra == {"sponsor": {"level": "gold"}}


def test_what_nothing_can_store_is_cleaned_and_the_rest_survives() -> None:
    assert clean("a\0b\ud800c") == "a b�c"
    family = "👨‍👩‍👧 \u200fשלום"
    assert clean(family) == family
    lead = WireLead.model_validate({"notes": "x\udfff\0", "tags": ["\ud83d"]})
    assert lead.remarks() == Remarks("x� ", None, ("�",))


def test_tags_are_each_once() -> None:
    assert WireLead.model_validate({"notes": "", "tags": ["a", "", "b", "a", 3]}).tags == ("a", "b", "3")
    assert WireLead.model_validate({"notes": "", "tags": "single"}).tags == ("single",)


@pytest.mark.parametrize("body", [None, [], "ok", 1, {}, {"status": "success"}])
def test_what_is_no_lead_or_profile_is_refused(body: object) -> None:
    for shape in (WireLead, WireProfile):
        with pytest.raises(ValidationError):
            shape.model_validate(body)


@pytest.mark.parametrize("body", [None, [], {}, {"results": None}, {"results": ["x"]}])
def test_what_is_no_page_is_refused(body: object) -> None:
    with pytest.raises(ValidationError):
        Page.model_validate(body)


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(codec=None)),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(_json, _json, _json)
def test_any_json_in_any_field_of_a_lead_is_read_and_can_be_stored(notes: object, fields: object, tags: object) -> None:
    lead = WireLead.model_validate({"notes": notes, "attendee": {"fields": fields}, "tags": tags, "rating": notes})
    texts = [lead.remarks().notes, *lead.remarks().tags]
    for field in lead.people():
        texts += [field.id, field.label, field.value, *(part.value for part in field.details)]
    for text in texts:
        assert "\0" not in text
        text.encode()  # lone surrogates would raise


@given(_json, _json)
def test_any_json_in_any_field_of_a_profile_is_read(one: object, other: object) -> None:
    event = dict.fromkeys(("name", "end_date", "slug", "organizer", "privacy_url"), one)
    profile = WireProfile.model_validate({"name": other, "booth": one, "event": event, "notes": other, "tags": one})
    assert isinstance(profile.profile().exhibitor, str)
