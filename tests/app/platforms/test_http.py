"""Calls over HTTP: addresses, what is sent, and how each way to fail is told apart."""

from __future__ import annotations

import asyncio
import json
import socket
import ssl
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest

from app.lead import LeadKioskError
from app.platforms.http import (
    LARGEST_ANSWER,
    Answer,
    CallFailed,
    Transport,
    call,
    failure,
    is_loopback,
    open_client,
    server_root,
)
from app.reply import Declined, Insecure, Later, Offline, Portal, Reply

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pydantic import JsonValue

CERTIFICATE = Path(__file__).parent / "localhost.pem"


def ask(
    url: str,
    path: str = "/lead",
    body: JsonValue = None,
    *,
    transport: Transport | None = None,
    seconds: float = 20,
    ca_file: Path | None = None,
) -> Answer:
    async def run() -> Answer:
        client = open_client(url, "Exhibitor SECRET99", transport=transport, seconds=seconds, ca_file=ca_file)
        try:
            return await call(client, "GET" if body is None else "POST", path, body)
        finally:
            await client.aclose()

    return asyncio.run(run())


def reply_of(url: str, *, transport: Transport | None = None, seconds: float = 20) -> Reply:
    with pytest.raises(CallFailed) as failed:
        ask(url, transport=transport, seconds=seconds)
    return failed.value.reply


def answering(response: Callable[[httpx.Request], httpx.Response]) -> httpx.MockTransport:
    return httpx.MockTransport(response)


@contextmanager
def raw_server(serve: Callable[[socket.socket], None], *, tls: bool = False) -> Iterator[int]:
    """Hands each connection to `serve` in a thread and closes it then; yields the port."""
    listener = socket.create_server(("127.0.0.1", 0))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)

    def run() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            try:
                with context.wrap_socket(connection, server_side=True) if tls else connection as wrapped:
                    serve(wrapped)
            except OSError:
                connection.close()

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(5)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


# --- addresses ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "root"),
    [
        ("https://pretix.eu", "https://pretix.eu"),
        ("https://pretix.eu/", "https://pretix.eu"),
        (" HTTPS://Pretix.EU/tickets/ \n", "https://pretix.eu/tickets"),
        ("https://fair.example:8443/a/b", "https://fair.example:8443/a/b"),
        ("http://127.0.0.1:8345/", "http://127.0.0.1:8345"),
        ("http://localhost:8345", "http://localhost:8345"),
        ("http://[::1]:8345", "http://[::1]:8345"),
    ],
)
def test_server_root_keeps_a_path_prefix_and_drops_the_last_slash(given: str, root: str) -> None:
    assert server_root(given) == root


@pytest.mark.parametrize(
    "given",
    [
        "", "pretix.eu", "ftp://pretix.eu", "https://", "https:///leads", "https://pretix.eu:port",
        "https://pretix.eu:99999999", "https://user:word@pretix.eu", "https://pretix.eu/?code=1", 
        "https://pretix.eu/#x", "https://pretix.eu/?",
        "https://pre tix.eu", "https://pretix.eu/\x00", "http://pretix.eu", "http://127.0.0.1.pretix.eu",
        "http://192.168.0.10", "http://localhost.pretix.eu",
    ],
)  # fmt: skip
def test_addresses_that_cannot_be_right_are_refused_with_a_sentence(given: str) -> None:
    with pytest.raises(LeadKioskError, match=r"^The server address .*[.]$"):
        server_root(given)


def test_only_this_computer_is_loopback() -> None:
    assert [is_loopback(host) for host in ("localhost", "127.9.9.9", "::1", "[::1]")] == [True] * 4
    assert [is_loopback(host) for host in ("0.0.0.0", "10.0.0.1", "localhost.example", "::2", "")] == [False] * 5


@pytest.mark.parametrize("code", ["Exhibitor KÄSE", "Exhibitor a\r\nX: y", "Exhibitor \x00"])
def test_codes_that_fit_no_header_are_refused_with_a_sentence(code: str) -> None:
    with pytest.raises(LeadKioskError, match="access code"):
        open_client("https://pretix.example", code)


def test_a_certificate_file_that_is_none_is_refused_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "ca.pem").write_text("not a certificate")
    for name in ("ca.pem", "missing.pem"):
        with pytest.raises(LeadKioskError, match=name):
            open_client("https://pretix.example", "x", ca_file=tmp_path / name)


def test_a_proxy_that_cannot_be_used_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "gopher://proxy.example")
    with pytest.raises(LeadKioskError, match="proxy"):
        open_client("https://pretix.example", "x")


def test_this_computer_is_never_asked_through_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{free_port()}")
    monkeypatch.setenv("ALL_PROXY", f"http://127.0.0.1:{free_port()}")
    with raw_server(says(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}")) as port:
        assert ask(f"http://127.0.0.1:{port}").status == 200


# --- what is sent ---------------------------------------------------------------------------------------


def test_a_call_sends_the_code_and_json_below_the_path_prefix() -> None:
    seen: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(201, json={"ok": True}, headers={"X-Thing": "1"})

    notes: dict[str, JsonValue] = {"notes": "é \ud800"}
    answer = ask("https://fair.example/shop/", "/api/leads/?page=2", notes, transport=answering(respond))
    assert (answer.status, answer.body, answer.headers["x-thing"]) == (201, {"ok": True}, "1")
    [request] = seen
    assert str(request.url) == "https://fair.example/shop/api/leads/?page=2"
    assert request.headers["authorization"] == "Exhibitor SECRET99"
    assert request.headers["content-type"] == "application/json"
    assert request.headers["user-agent"].startswith("LeadKiosk/")
    assert json.loads(request.content) == {"notes": "é \ud800"}


def test_a_form_goes_up_as_a_form_with_an_authorization_of_its_own() -> None:
    seen: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(400, json={"detail": "no TOKEN77 for S3CRET"})

    async def run() -> CallFailed:
        client = open_client("https://fair.example", secret="S3CRET", transport=answering(respond))
        with pytest.raises(CallFailed) as failed:
            await call(client, "POST", "/token", form={"a": "1 2", "b": "ü&"}, authorization="Bearer TOKEN77")
        with pytest.raises(CallFailed):
            await call(client, "GET", "/plain")
        await client.aclose()
        return failed.value

    failed = asyncio.run(run())
    assert isinstance(failed.reply, Declined)
    assert failed.reply.reason == "no … for …"
    form, plain = seen
    assert form.headers["content-type"] == "application/x-www-form-urlencoded"
    assert form.headers["authorization"] == "Bearer TOKEN77"
    assert form.content == b"a=1+2&b=%C3%BC%26"
    assert "authorization" not in plain.headers


def test_redirects_are_not_followed() -> None:
    asked: list[str] = []

    def respond(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(302, headers={"Location": "https://elsewhere.example/"})

    assert isinstance(reply_of("https://fair.example", transport=answering(respond)), Portal)
    assert asked == ["https://fair.example/lead"]


def test_an_answer_is_read_up_to_five_megabytes() -> None:
    size = LARGEST_ANSWER - 2
    body = b'"' + b"x" * size + b'"'
    fits = answering(lambda request: httpx.Response(200, content=body, headers={"content-type": "application/json"}))
    assert ask("https://fair.example", transport=fits).body == "x" * size
    body += b" "
    assert isinstance(reply_of("https://fair.example", transport=fits), Portal)


def test_an_endless_answer_is_cut_off() -> None:
    sent = 0

    class Endless(httpx.AsyncByteStream):
        async def __aiter__(self):  # type: ignore[no-untyped-def]  # noqa: ANN204
            nonlocal sent
            while True:
                sent += 1
                yield b"x" * 100_000

    endless = answering(lambda request: httpx.Response(500, stream=Endless()))
    assert isinstance(reply_of("https://fair.example", transport=endless), (Portal, Later))
    assert sent * 100_000 < 2 * LARGEST_ANSWER


# --- how calls fail -------------------------------------------------------------------------------------


def says(data: bytes) -> Callable[[socket.socket], None]:
    """A server that reads a request and answers with these bytes."""

    def serve(connection: socket.socket) -> None:
        connection.recv(65536)
        connection.sendall(data)

    return serve


def test_nobody_listening_is_offline() -> None:
    reply = reply_of(f"http://127.0.0.1:{free_port()}")
    assert isinstance(reply, Offline)
    assert "refuses connections" in reply.reason


def test_a_name_that_does_not_exist_is_offline() -> None:
    reply = reply_of("https://nobody.invalid")
    assert isinstance(reply, Offline)
    assert "nobody.invalid cannot be found" in reply.reason


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (httpx.ConnectTimeout("slow"), Offline),
        (httpx.ConnectError("unreachable"), Offline),
        (httpx.ProxyError("407"), Offline),
        (httpx.ReadTimeout("slow"), Later),
        (httpx.WriteTimeout("slow"), Later),
        (httpx.ReadError("reset"), Later),
        (httpx.WriteError("reset"), Later),
        (httpx.RemoteProtocolError("cut"), Later),
        (httpx.DecodingError("gzip"), Later),
        (TimeoutError(), Later),
        (httpx.InvalidURL("what"), Portal),
    ],
)
def test_what_broke_off_before_a_byte_was_sent_is_offline_and_after_is_later(
    error: Exception, kind: type[Reply]
) -> None:
    reply = failure(error, "fair.example")
    assert isinstance(reply, kind)
    assert not isinstance(reply, Later) or reply.unconfirmed


def test_a_call_that_breaks_off_is_told_by_its_error() -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("SECRET99 reset", request=request)

    reply = reply_of("https://fair.example", transport=answering(respond))
    assert reply == Later("The connection to fair.example broke off; it is tried again.")


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{", id="body"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Ty", id="headers"),
        pytest.param(b"", id="all"),
        pytest.param(b'HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n{"notes": "a', id="JSON"),
        pytest.param(
            b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"a"',
            id="chunks",
        ),
    ],
)
def test_an_answer_cut_off_is_later_and_may_have_arrived(data: bytes) -> None:
    with raw_server(says(data)) as port:
        reply = reply_of(f"http://127.0.0.1:{port}")
    assert isinstance(reply, Later)
    assert reply.unconfirmed


def test_a_reset_is_later_and_may_have_arrived() -> None:
    def reset(connection: socket.socket) -> None:
        connection.recv(65536)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")

    with raw_server(reset) as port:
        reply = reply_of(f"http://127.0.0.1:{port}")
    assert isinstance(reply, Later)
    assert reply.unconfirmed


def test_a_server_that_does_not_speak_http_is_later() -> None:
    with raw_server(says(b"220 mail.example ESMTP\r\n")) as port:
        assert isinstance(reply_of(f"http://127.0.0.1:{port}"), Later)


def test_a_server_that_does_not_answer_is_later_and_may_have_taken_it() -> None:
    enough = threading.Event()

    def hang(connection: socket.socket) -> None:
        enough.wait(10)

    with raw_server(hang) as port:
        reply = reply_of(f"http://127.0.0.1:{port}", seconds=0.2)
        enough.set()
    assert isinstance(reply, Later)
    assert reply.unconfirmed
    assert "did not answer in time" in reply.reason


def test_a_server_that_drips_is_held_to_the_time_of_the_whole_call() -> None:
    enough = threading.Event()

    def drip(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9999\r\n\r\n")
        while not enough.wait(0.02):
            connection.sendall(b" ")

    with raw_server(drip) as port:
        reply = reply_of(f"http://127.0.0.1:{port}", seconds=0.3)
        enough.set()
    assert isinstance(reply, Later)


def test_no_tls_where_it_was_promised_is_insecure() -> None:
    with raw_server(says(b"HTTP/1.1 400 Bad Request\r\n\r\n")) as port:
        assert isinstance(reply_of(f"https://127.0.0.1:{port}"), Insecure)


def test_a_certificate_nobody_vouches_for_is_insecure_and_sends_nothing() -> None:
    received: list[bytes] = []
    with raw_server(lambda connection: received.append(connection.recv(100)), tls=True) as port:
        reply = reply_of(f"https://localhost:{port}")
    assert isinstance(reply, Insecure)
    assert "self-signed" in reply.reason
    assert b"".join(received) == b""


def test_a_certificate_of_our_own_file_is_trusted() -> None:
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"
    with raw_server(says(answer), tls=True) as port:
        assert ask(f"https://localhost:{port}", ca_file=CERTIFICATE).body == {}


def test_what_a_server_echoes_never_shows_the_code() -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        return httpx.Response(400, json={"detail": f"bad {request.headers['authorization']}"})

    reply = reply_of("https://fair.example", transport=answering(respond))
    assert reply == Declined("bad Exhibitor …", 400, '{"detail":"bad Exhibitor …"}')


def test_a_failed_call_says_which_status_it_had() -> None:
    with pytest.raises(CallFailed, match="page") as failed:
        ask("https://fair.example", transport=answering(lambda request: httpx.Response(404, html="<h1>Not found</h1>")))
    assert failed.value.status == 404
