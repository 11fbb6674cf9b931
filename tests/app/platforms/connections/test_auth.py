"""Tokens: the three ways to ask, renewal in time and on refusal, and what a refused client is told."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import TypeVar
from urllib.parse import parse_qs

import httpx
import pytest

from app.platforms.answers import CallFailed
from app.platforms.connections.auth import TOKEN, Credentials, Token, TokenFailed, Tokens, known_token, refusal
from app.platforms.http import open_client
from app.reply import Declined, Insecure, Later, Offline, Portal, Reply, SignIn, Wait

T = TypeVar("T")
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


class Endpoint:
    """A token endpoint in memory, and a clock."""

    def __init__(self) -> None:
        self.now = NOON
        self.requests: list[httpx.Request] = []
        self.kept: list[Mapping[str, str]] = []
        self.known: Token | None = None
        self.answer: Callable[[int], httpx.Response] = lambda number: httpx.Response(
            200, json={"access_token": f"token-{number}", "expires_in": "3600", "token_type": "Bearer"}
        )

    def respond(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self.answer(len(self.requests))

    def use(self, work: Callable[[Tokens], Awaitable[T]], method: str = "json") -> T:
        async def run() -> T:
            client = open_client("http://127.0.0.1", transport=httpx.MockTransport(self.respond))
            credentials = Credentials("tern", "S3CRET:+/ü", method)
            try:
                return await work(Tokens(client, credentials, self.known, self.kept.append, lambda: self.now))
            finally:
                await client.aclose()

        return asyncio.run(run())

    def text(self) -> str:
        """The token that is current in a new holder."""
        return self.use(lambda tokens: tokens.current()).text


@pytest.fixture
def endpoint() -> Endpoint:
    return Endpoint()


# --- how it is asked ("Authentication") -----------------------------------------------------------------


def test_method_one_passes_all_in_json(endpoint: Endpoint) -> None:
    assert endpoint.use(lambda tokens: tokens.current(), "json").text == "token-1"
    [request] = endpoint.requests
    assert (request.method, request.url.path) == ("POST", TOKEN)
    assert request.headers["content-type"] == "application/json"
    assert json.loads(request.content) == {
        "grant_type": "client_credentials", "client_id": "tern", "client_secret": "S3CRET:+/ü",
    }  # fmt: skip
    assert "authorization" not in request.headers


def test_method_two_passes_all_in_a_form(endpoint: Endpoint) -> None:
    endpoint.use(lambda tokens: tokens.current(), "form")
    [request] = endpoint.requests
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert parse_qs(request.content.decode()) == {
        "grant_type": ["client_credentials"], "client_id": ["tern"], "client_secret": ["S3CRET:+/ü"],
    }  # fmt: skip
    assert "authorization" not in request.headers


def test_method_three_passes_the_client_in_the_header_and_the_grant_in_a_form(endpoint: Endpoint) -> None:
    endpoint.use(lambda tokens: tokens.current(), "basic")
    [request] = endpoint.requests
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert request.content == b"grant_type=client_credentials"
    scheme, _, pair = request.headers["authorization"].partition(" ")
    assert (scheme, base64.b64decode(pair).decode()) == ("Basic", "tern:S3CRET:+/ü")


# --- how long it lasts ----------------------------------------------------------------------------------


def test_a_token_is_used_for_nine_tenths_of_its_time(endpoint: Endpoint) -> None:
    async def work(tokens: Tokens) -> list[str]:
        texts = []
        for seconds in (0, 3239, 1, 3239, 1):
            endpoint.now += timedelta(seconds=seconds)
            texts.append((await tokens.current()).text)
        return texts

    assert endpoint.use(work) == ["token-1", "token-1", "token-2", "token-2", "token-3"]


@pytest.mark.parametrize("lifetime", ["100", 100])
def test_the_platform_says_how_long(endpoint: Endpoint, lifetime: object) -> None:
    endpoint.answer = lambda number: httpx.Response(200, json={"access_token": "abc", "expires_in": lifetime})
    token = endpoint.use(lambda tokens: tokens.current())
    assert (token.issued, token.expires) == (NOON, NOON + timedelta(seconds=100))
    assert [s for s in (-1, 0, 89, 90, 200) if token.is_fresh(NOON + timedelta(seconds=s))] == [0, 89]


def test_a_refused_token_is_renewed_before_its_time(endpoint: Endpoint) -> None:
    async def work(tokens: Tokens) -> tuple[str, str]:
        first = await tokens.current()
        return (await tokens.current(refused=first)).text, (await tokens.current()).text

    assert endpoint.use(work) == ("token-2", "token-2")


def test_many_who_need_a_token_ask_once(endpoint: Endpoint) -> None:
    async def work(tokens: Tokens) -> set[str]:
        return {token.text for token in await asyncio.gather(*(tokens.current() for _ in range(20)))}

    assert endpoint.use(work) == {"token-1"}
    assert len(endpoint.requests) == 1


def test_many_whose_token_was_refused_renew_it_once(endpoint: Endpoint) -> None:
    async def work(tokens: Tokens) -> set[str]:
        old = await tokens.current()
        return {token.text for token in await asyncio.gather(*(tokens.current(refused=old) for _ in range(20)))}

    assert endpoint.use(work) == {"token-2"}
    assert len(endpoint.requests) == 2


def test_who_gives_up_waiting_leaves_the_others_their_token(endpoint: Endpoint) -> None:
    async def work(tokens: Tokens) -> str:
        waiting = [asyncio.create_task(tokens.current()) for _ in range(3)]
        await asyncio.sleep(0)
        waiting[0].cancel()
        return (await waiting[2]).text

    assert endpoint.use(work) in ("token-1", "token-2")


# --- across restarts ------------------------------------------------------------------------------------


def test_a_token_is_remembered_with_its_expiry(endpoint: Endpoint) -> None:
    endpoint.text()
    [kept] = endpoint.kept
    assert kept["access_token"] == "token-1"
    endpoint.known = known_token({"client_id": "tern", **kept})
    assert endpoint.known == Token("token-1", NOON, NOON + timedelta(hours=1))
    assert endpoint.text() == "token-1"
    endpoint.now += timedelta(minutes=54)
    assert endpoint.text() == "token-2"


def test_a_clock_that_was_set_back_renews(endpoint: Endpoint) -> None:
    endpoint.text()
    endpoint.known = known_token(endpoint.kept[0])
    endpoint.now -= timedelta(days=1)
    assert endpoint.text() == "token-2"


def test_a_token_that_cannot_be_kept_is_used_all_the_same(endpoint: Endpoint) -> None:
    class Full(list[Mapping[str, str]]):
        def append(self, values: Mapping[str, str]) -> None:
            raise OSError("disk full")

    endpoint.kept = Full()
    assert endpoint.text() == "token-1"


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"access_token": "abc"},
        {"access_token": "a b", "access_token_issued": "1", "access_token_expires": "2"},
        {"access_token": "abc", "access_token_issued": "x", "access_token_expires": "2"},
        {"access_token": "abc", "access_token_issued": "1", "access_token_expires": "9" * 30},
    ],
)
def test_what_was_not_kept_whole_is_no_token(values: dict[str, str]) -> None:
    assert known_token(values) is None


# --- when there is none ---------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [400, 401, 403, 422])
@pytest.mark.parametrize("body", [b'{"error":"invalid_client"}', b"Who are you?", b""])
def test_a_refused_client_is_a_refused_sign_in(endpoint: Endpoint, status: int, body: bytes) -> None:
    endpoint.answer = lambda number: httpx.Response(status, content=body)
    with pytest.raises(TokenFailed) as failed:
        endpoint.text()
    reply = failed.value.reply
    assert isinstance(reply, SignIn)
    assert reply.reason.startswith("The platform refused the client ID or the client secret")
    assert reply.reason.endswith({b"": "secret.", b"Who are you?": "“Who are you?”"}.get(body, "“invalid_client”"))
    assert endpoint.kept == []


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (httpx.Response(404, json={}), Portal),
        (httpx.Response(405, json={}), Portal),
        (httpx.Response(401, html="<html>"), Portal),
        (httpx.Response(200, html="<html>Wi-Fi"), Portal),
        (httpx.Response(200, json={"status": "ok"}), Portal),
        (httpx.Response(200, json=["token"]), Portal),
        (httpx.Response(302, headers={"location": "/"}), Portal),
        (httpx.Response(500), Later),
        (httpx.Response(429, headers={"retry-after": "7"}), Wait),
    ],
)
def test_other_answers_are_what_they_are_elsewhere(
    endpoint: Endpoint, answer: httpx.Response, kind: type[Reply]
) -> None:
    endpoint.answer = lambda number: answer
    with pytest.raises(TokenFailed) as failed:
        endpoint.text()
    assert isinstance(failed.value.reply, kind)


@pytest.mark.parametrize("reply", [Offline("x"), Later("x"), Insecure("x"), Wait("x", 3.0)])
def test_a_failure_of_the_way_stays_what_it_is(reply: Reply) -> None:
    assert refusal(CallFailed(reply)) == reply


def test_a_wrong_address_is_said() -> None:
    reply = refusal(CallFailed(Declined("Not found", 404), 404))
    assert isinstance(reply, Portal)
    assert "does not answer as Visit Connections" in reply.reason


def test_a_failure_is_not_for_ever(endpoint: Endpoint) -> None:
    good = endpoint.answer
    endpoint.answer = lambda number: httpx.Response(500) if number == 1 else good(number)

    async def work(tokens: Tokens) -> str:
        with pytest.raises(TokenFailed):
            await tokens.current()
        return (await tokens.current()).text

    assert endpoint.use(work) == "token-2"


# --- secrecy --------------------------------------------------------------------------------------------


def test_tokens_and_secrets_show_nowhere(endpoint: Endpoint, capfd: pytest.CaptureFixture[str]) -> None:
    endpoint.answer = lambda number: httpx.Response(200, json={"access_token": "T0KEN-secret", "expires_in": 60})
    token = endpoint.use(lambda tokens: tokens.current())
    shown = repr(token) + repr(Credentials("tern", "S3CRET")) + "".join(capfd.readouterr())
    assert "T0KEN" not in shown
    assert "S3CRET" not in shown
