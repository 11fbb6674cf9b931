"""Set-up codes: what is written is read back, everything wrong is a sentence, and no secret shows."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import badge, platforms
from app.lead import LeadKioskError
from app.news import Refusal
from app.setup_code import RESERVED, SetupCode, SetupCodeError, read, write

PRETIX = SetupCode("pretix", {"url": "https://pretix.example", "access_code": "SECRET-17"})
CONNECTIONS = SetupCode(
    "connections",
    {"url": "https://visit.example", "client_id": "tern", "client_secret": "SECRET-18", "seat": "2/3"},
    target="Hall 4",
    device_name="Booth left",
)

texts = st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1, max_size=40)
names = texts.map(str.strip).filter(bool)
codes = st.builds(
    lambda url, secret, target, device: SetupCode(
        "pretix", {"url": url, "access_code": secret}, target=target, device_name=device
    ),
    texts,
    texts,
    st.none() | names,
    st.none() | names,
)


@given(codes)
def test_what_is_written_is_read_back(code: SetupCode) -> None:
    text = write(code)
    assert read(text.encode()) == code
    assert text.isascii(), "a scanner that plays keyboard can type it"
    assert text.isprintable()


@pytest.mark.parametrize("code", [PRETIX, CONNECTIONS])
def test_a_written_code_is_no_badge_but_a_set_up_code_of_ours(code: SetupCode) -> None:
    assert badge.read(write(code).encode()) == badge.Refused(Refusal.SETUP_OURS)
    assert read(write(code).encode()) == code


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_nothing_that_is_scanned_breaks_it(payload: bytes) -> None:
    with pytest.raises(SetupCodeError) as failure:
        read(payload)
    assert str(failure.value).endswith(".")


def changed(**more: object) -> bytes:
    return json.dumps({"lead_kiosk": 1, "platform": "pretix", **PRETIX.values, **more}).encode()


@pytest.mark.parametrize(
    ("payload", "words"),
    [
        (b"8F2Q-77", "cannot be read"),
        (b'{"lead_kiosk": 1, "plat', "cannot be read"),
        (b"[" * 5000, "cannot be read"),
        (b"[1]", "cannot be read"),
        (changed(url="https://x.example/" + "a" * 3000), "cannot be read"),
        (b'{"url": "https://x.example"}', "no set-up code of Lead Kiosk"),
        (b'{"handshake_version": 1, "url": "https://x.example", "token": "SECRET-17"}', "sets up a pretix device"),
        (changed(lead_kiosk=2), "newer Lead Kiosk"),
        (changed(lead_kiosk="1"), "damaged"),
        (changed(lead_kiosk=True), "damaged"),
        (changed(lead_kiosk=0), "damaged"),
        (changed(platform="nowhere"), "update Lead Kiosk"),
        (changed(platform=None), "update Lead Kiosk"),
        (changed(platform="../pretix"), "update Lead Kiosk"),
        (changed(access_code=17), "damaged at “access_code”"),
        (changed(access_code="SECRET-17\n"), "damaged at “access_code”"),
        (changed(url="\ud800"), "damaged at “url”"),
        (changed(device_name=["a"]), "damaged at “device_name”"),
        (changed(access_code=""), "lacks this: Access code"),
        (b'{"lead_kiosk": 1, "platform": "pretix", "access_code": "SECRET-17"}', "lacks this: Server address"),
    ],
)
def test_what_is_wrong_is_said_without_what_is_in_it(payload: bytes, words: str) -> None:
    with pytest.raises(SetupCodeError, match=words) as failure:
        read(payload)
    assert "SECRET" not in str(failure.value)


def test_a_platforms_own_rule_for_a_field_holds() -> None:
    with pytest.raises(SetupCodeError, match="seat must be"):
        write(replace(CONNECTIONS, values={**CONNECTIONS.values, "seat": "3/2"}))


def test_what_has_a_default_may_be_missing_and_what_is_not_known_is_passed_over() -> None:
    values = {"url": "https://visit.example", "client_id": "tern", "client_secret": "SECRET-18"}
    found = read(json.dumps({"lead_kiosk": 1, "platform": "connections", "colour": 7, **values}).encode())
    assert found == SetupCode("connections", values)


def test_ends_that_a_scanner_adds_do_not_matter_and_empty_names_are_none() -> None:
    assert read(b"\xef\xbb\xbf" + changed(target=" ", device_name="") + b"\r\n") == PRETIX


def test_what_could_not_be_read_back_is_not_written() -> None:
    with pytest.raises(SetupCodeError, match="cannot hold"):
        write(replace(PRETIX, values={**PRETIX.values, "colour": "red"}))
    with pytest.raises(SetupCodeError):
        write(replace(PRETIX, values={**PRETIX.values, "access_code": "x" * 3000}))


def test_secrets_are_not_in_what_is_printed_of_it() -> None:
    assert "SECRET" not in repr(PRETIX) + str(CONNECTIONS)
    assert PRETIX.secrets() == ["SECRET-17"]
    assert CONNECTIONS.secrets() == ["SECRET-18"]


def test_no_platform_calls_a_field_like_a_part_of_the_code() -> None:
    for name in platforms.names():
        assert not RESERVED & {field.name for field in platforms.load(name).fields}


def test_its_sentences_can_be_said_in_another_language() -> None:
    with pytest.raises(LeadKioskError, match="AS IT IS"):
        read(b"x", lambda text: "AS IT IS")
