"""What an HTTP answer means: the table of reply kinds, row by row."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.platforms.answers import LONGEST_WAIT, Answer, classify, redact, retry_after, words
from app.reply import Declined, Later, Portal, Reply, SignIn, Wait

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
JSON = {"content-type": "application/json"}
HTML = {"content-type": "text/html; charset=utf-8"}
TEXT = {"content-type": "text/plain"}
PAGE = b"<!doctype html><title>Welcome to the hall's Wi-Fi</title>"


def meaning(status: int, headers: dict[str, str], body: bytes = b"") -> Answer | Reply:
    return classify(status, headers, body, now=NOW)


@pytest.mark.parametrize("status", [200, 201])
@pytest.mark.parametrize("kind", ["application/json", "application/json; charset=utf-8", "application/problem+json"])
def test_success_with_json_is_the_platforms_answer(status: int, kind: str) -> None:
    answer = meaning(status, {"content-type": kind, "date": "today"}, b'{"notes": "\xc3\xa9"}')
    assert answer == Answer(status, {"notes": "é"}, {"content-type": kind, "date": "today"})


@pytest.mark.parametrize(
    ("status", "headers", "body"),
    [
        pytest.param(200, HTML, PAGE, id="a page with 200"),
        pytest.param(200, JSON, PAGE, id="a page that says it is JSON"),
        pytest.param(200, {}, b"{}", id="JSON without a content type"),
        pytest.param(200, HTML, b"{}", id="JSON that says it is a page"),
        pytest.param(200, JSON, b"", id="nothing"),
        pytest.param(200, JSON, b"[" * 100_000 + b"]" * 100_000, id="nested too deep"),
        pytest.param(204, {}, b"", id="204"),
        pytest.param(202, JSON, b"{}", id="202"),
        pytest.param(301, HTML, PAGE, id="301"),
        pytest.param(302, {"location": "https://portal.example"}, b"", id="302"),
        pytest.param(304, {}, b"", id="304"),
        pytest.param(307, JSON, b"{}", id="307"),
        pytest.param(401, HTML, PAGE, id="401 as a page"),
        pytest.param(403, HTML, PAGE, id="403 as a page"),
        pytest.param(403, {}, b"\n <html>", id="403 as a page that does not say so"),
        pytest.param(407, TEXT, b"proxy", id="407 is a proxy's"),
        pytest.param(511, TEXT, b"sign in", id="511"),
    ],
)
def test_what_something_in_between_says_is_a_portal(status: int, headers: dict[str, str], body: bytes) -> None:
    assert isinstance(meaning(status, headers, body), Portal)


@pytest.mark.parametrize("status", [401, 403])
@pytest.mark.parametrize(
    ("headers", "body", "said"),
    [(JSON, b'{"detail": "Invalid token."}', "Invalid token."), (TEXT, b"No.", "No."), ({}, b"", "")],
)
def test_refused_credentials_are_a_sign_in(status: int, headers: dict[str, str], body: bytes, said: str) -> None:
    reply = meaning(status, headers, body)
    assert isinstance(reply, SignIn)
    assert said in reply.reason


@pytest.mark.parametrize(
    ("status", "headers", "seconds"),
    [
        pytest.param(429, {"retry-after": "7"}, 7, id="seconds"),
        pytest.param(503, {"retry-after": "120", **HTML}, 120, id="503 as a page"),
        pytest.param(429, {"retry-after": "86400"}, LONGEST_WAIT, id="a day: at most 15 minutes"),
        pytest.param(429, {"retry-after": "9" * 5000}, LONGEST_WAIT, id="an absurd number"),
        pytest.param(429, {"retry-after": "0"}, 1, id="none: at least a second"),
        pytest.param(503, {"retry-after": "Sun, 22 Nov 2026 12:00:30 GMT"}, 30, id="a date"),
        pytest.param(503, {"retry-after": "Sun, 22 Nov 2026 11:00:00 GMT"}, 1, id="a date gone by"),
        pytest.param(
            503,
            {"retry-after": "Fri, 01 Jan 2027 00:00:40 GMT", "date": "Fri, 01 Jan 2027 00:00:00 GMT"},
            40,
            id="a date by the server's clock",
        ),
    ],
)
def test_retry_after_is_waited_for(status: int, headers: dict[str, str], seconds: float) -> None:
    reply = meaning(status, headers, b"busy")
    assert isinstance(reply, Wait)
    assert reply.seconds == pytest.approx(seconds)


@pytest.mark.parametrize("value", ["", "soon", "-5", "1.5.2", "nan", "²", "Sun, 99 Nov 2026 12:00:30 GMT"])
def test_retry_after_that_says_nothing_usable_is_ignored(value: str) -> None:
    assert retry_after({"retry-after": value}, NOW) is None


@pytest.mark.parametrize(
    ("status", "headers", "body"),
    [
        pytest.param(429, JSON, b"{}", id="429 without Retry-After"),
        pytest.param(500, HTML, PAGE, id="a crash"),
        pytest.param(500, {"retry-after": "5"}, b"", id="Retry-After counts only with 429 and 503"),
        pytest.param(502, TEXT, b"bad gateway", id="502"),
        pytest.param(503, {}, b"", id="503 without Retry-After"),
        pytest.param(504, {}, b"", id="504"),
        pytest.param(408, TEXT, b"slow", id="408"),
        pytest.param(425, TEXT, b"early", id="425"),
        pytest.param(404, HTML, PAGE, id="a 404 page"),
        pytest.param(400, HTML, PAGE, id="a 400 page"),
        pytest.param(200, JSON, b'{"notes": "cut', id="JSON cut off"),
    ],
)
def test_passing_failures_are_tried_later_and_may_have_arrived(
    status: int, headers: dict[str, str], body: bytes
) -> None:
    reply = meaning(status, headers, body)
    assert isinstance(reply, Later)
    assert reply.unconfirmed


@pytest.mark.parametrize(
    ("status", "headers", "body", "said"),
    [
        pytest.param(400, JSON, b'{"detail": "Unknown code."}', "Unknown code.", id="detail"),
        pytest.param(
            400,
            JSON,
            b'{"rating": ["Too many.", "Really."], "tags": ["No."]}',
            "rating: Too many. Really.; tags: No.",
            id="fields",
        ),
        pytest.param(400, JSON, b'{"non_field_errors": ["No."]}', "No.", id="no field"),
        pytest.param(400, JSON, b'["Not like this."]', "Not like this.", id="a list"),
        pytest.param(404, TEXT, b"no  such\n lead\n", "no such lead", id="text"),
        pytest.param(409, {}, b"", "The platform refused this without a word (409).", id="nothing"),
        pytest.param(405, JSON, b"{}", "The platform refused this without a word (405).", id="an empty object"),
    ],
)
def test_other_refusals_are_declined_in_the_platforms_words(
    status: int, headers: dict[str, str], body: bytes, said: str
) -> None:
    reply = meaning(status, headers, body)
    assert reply == Declined(said, status, body.decode())


def test_long_words_are_shortened() -> None:
    said = words(b"no " * 1000)
    assert len(said) <= 300
    assert said.endswith("…")


def test_words_survive_bytes_that_are_no_text() -> None:
    assert words(b"caf\xe9 \x00 closed") == "caf� closed"
    assert words(b"[" * 100_000) != ""


def test_redact_takes_out_secrets_and_query_strings() -> None:
    text = "GET https://pretix.example/leads/?token=abc#x failed for Exhibitor TERNBAY8 (see http://a.example/b)"
    assert redact(text, "TERNBAY8", "") == (
        "GET https://pretix.example/leads/ failed for Exhibitor … (see http://a.example/b)"
    )
