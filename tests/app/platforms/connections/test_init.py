"""Visit Connections is offered as a platform, with the fields that its accounts need."""

from __future__ import annotations

import pytest

from app import platforms
from app.lead import LeadKioskError


def test_connections_is_found_by_name_and_says_what_it_needs() -> None:
    platform = platforms.load("connections")
    assert (platform.name, platform.label) == ("connections", "Visit Connections")
    assert [(field.name, field.secret, field.default) for field in platform.fields] == [
        ("url", False, None),
        ("client_id", False, None),
        ("client_secret", True, None),
        ("token_method", False, "json"),
        ("seat", False, "1/1"),
    ]


def test_what_is_said_of_a_lead_does_not_go_up() -> None:
    assert not platforms.load("connections").takes_remarks


def test_method_and_seat_are_checked() -> None:
    fields = {field.name: field for field in platforms.load("connections").fields}
    assert fields["token_method"].choices == ("json", "form", "basic")
    assert fields["seat"].accept("2/3") == "2/3"
    for name, wrong in (("token_method", "JSON"), ("seat", "4/3")):
        with pytest.raises(LeadKioskError):
            fields[name].accept(wrong)
