"""What answers in a platform's place says what it should, and is whole."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import pytest

from app.mock.answers import Made, http_date, in_place, made, refused_code

NOW = datetime(2026, 11, 22, 9, 30, 15, 250_000, UTC)


def headers(answer: Made) -> dict[str, str]:
    return {name.decode(): value.decode() for name, value in answer.headers}


def answer(fault: str, retry_after: float = 7) -> Made:
    got = in_place(fault, retry_after, NOW)
    assert got is not None
    return got


@pytest.mark.parametrize(
    ("fault", "status", "kind"),
    [
        ("500", 500, "text/html; charset=utf-8"),
        ("502", 502, "text/html; charset=utf-8"),
        ("503", 503, "text/html; charset=utf-8"),
        ("503-wait", 503, "text/html; charset=utf-8"),
        ("429", 429, "application/json"),
        ("429-date", 429, "application/json"),
        ("portal-200", 200, "text/html; charset=utf-8"),
        ("portal-302", 302, "text/html; charset=utf-8"),
        ("portal-511", 511, "text/html; charset=utf-8"),
        ("401", 401, "application/json"),
        ("wrong-shape", 200, "application/json"),
    ],
)
def test_each_has_its_status_and_kind(fault: str, status: int, kind: str) -> None:
    got = answer(fault)
    assert (got.status, headers(got)["content-type"]) == (status, kind)
    assert headers(got)["content-length"] == str(len(got.body))
    assert ("retry-after" in headers(got)) == (fault.endswith(("-wait", "-date")))


@pytest.mark.parametrize("status", ["429", "503"])
def test_a_wait_is_told_in_seconds_or_as_a_date(status: str) -> None:
    assert headers(answer(f"{status}-wait", 7.2))["retry-after"] == "8"
    until = parsedate_to_datetime(headers(answer(f"{status}-date", 7))["retry-after"])
    # measured from the answer's own Date, which knows whole seconds, it is never shorter than asked
    assert 7 <= (until - parsedate_to_datetime(http_date(NOW))).total_seconds() <= 8


@pytest.mark.parametrize("fault", ["delay", "reset-before", "truncate", "token-expiry", "500-wait", ""])
def test_other_faults_are_no_answers(fault: str) -> None:
    assert in_place(fault, 1, NOW) is None


def test_the_sign_in_page_of_a_wifi_is_on_this_server() -> None:
    assert headers(answer("portal-302"))["location"] == "/portal/login"


def test_a_code_is_refused_in_words() -> None:
    assert refused_code().status == 400
    assert b'{"detail": "This visitor' in refused_code().body


def test_the_date_is_a_header_like_any_other() -> None:
    start = made(200, "text/plain", "ok").start(NOW)
    assert start["status"] == 200
    assert (b"date", b"Sun, 22 Nov 2026 09:30:15 GMT") in start["headers"]
