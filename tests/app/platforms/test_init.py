"""Platforms are found by name, and a connector is made for an account on one."""

from __future__ import annotations

import asyncio

import pytest

from app import platforms
from app.lead import LeadKioskError
from app.platforms import Account, Field, Platform, PlatformError, plain_url
from app.reply import Offline


def test_platforms_are_the_folders_and_nothing_else() -> None:
    assert "pretix" in platforms.names()
    assert not {"http", "answers"} & set(platforms.names())


def test_a_platform_that_does_not_exist_is_refused_with_a_sentence() -> None:
    with pytest.raises(LeadKioskError, match=r"no platform “nowhere”.*pretix"):
        platforms.load("nowhere")
    with pytest.raises(LeadKioskError):
        platforms.open_connector("nowhere", Account({}, None, ""))


def test_a_connector_is_made_by_the_platforms_name() -> None:
    account = Account({"url": "https://fair.example", "access_code": "TERNBAY8"}, "Booth", "")

    async def use() -> int:
        connector = platforms.open_connector("pretix", account)
        await connector.aclose()
        return connector.in_flight

    assert asyncio.run(use()) == 4


def test_a_platform_error_speaks_to_the_person() -> None:
    error = PlatformError(Offline("fair.example cannot be reached."))
    assert str(error) == "fair.example cannot be reached."
    assert error.reply == Offline("fair.example cannot be reached.")


def test_a_field_says_what_it_does_not_accept() -> None:
    def even(text: str) -> None:
        if int(text) % 2:
            raise LeadKioskError("Seats are even.")

    assert Field("url", "Server address").accept("anything at all") == "anything at all"
    method = Field("method", "Method", choices=("json", "form"))
    assert method.accept("form") == "form"
    with pytest.raises(LeadKioskError, match="Method: choose one of json, form"):
        method.accept("Form")
    seat = Field("seat", "Seat", check=even)
    assert seat.accept("2") == "2"
    with pytest.raises(LeadKioskError, match="even"):
        seat.accept("3")


@pytest.mark.parametrize(
    ("spelt", "plain"),
    [
        ("https://Fair.example/", "https://fair.example"),
        ("HTTPS://fair.example:443", "https://fair.example"),
        (" https://fair.example:8443/Shop/ ", "https://fair.example:8443/Shop"),
        ("http://127.0.0.1:80//", "http://127.0.0.1"),
        ("http://127.0.0.1:443", "http://127.0.0.1:443"),
        ("https://[::1]:443", "https://[::1]"),
        ("https://[FE80::1]:1", "https://[fe80::1]:1"),
        ("https://fair.example:", "https://fair.example"),
        ("https://fair.example:x", "https://fair.example:x"),
        ("https://[fair", "https://[fair"),
        ("fair.example/A", "fair.example/A"),
        ("", ""),
    ],
)
def test_an_address_has_one_plain_spelling(spelt: str, plain: str) -> None:
    assert plain_url(spelt) == plain
    assert plain_url(plain) == plain


def test_a_platform_takes_remarks_unless_it_says_otherwise() -> None:
    assert Platform("fair", "Fair", ()).takes_remarks
    assert platforms.load("pretix").takes_remarks


def test_accounts_are_the_same_whoever_remembers_for_them_and_show_no_way_to_it() -> None:
    kept: dict[str, str] = {}
    account = Account({"url": "x"}, None, "", remember=kept.update)
    assert account == Account({"url": "x"}, None, "")
    account.remember({"token": "abc"})
    assert kept == {"token": "abc"}
    Account({}, None, "").remember({"token": "nobody keeps it"})
