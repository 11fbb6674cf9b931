"""Commands that reach platforms, against the mock backend and against servers that are none."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import pytest

from app.platforms import http
from app.store.lock import RoleLock
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.mock.server import MockServer
    from tests.app.cli.conftest import Shell

KNOWN = b"8NXDQUCAVD\n"


@contextmanager
def serving(status: int, body: bytes, **headers: str) -> Iterator[tuple[str, list[str]]]:
    """A server with one answer to everything: its address, and the requests as they come."""
    requests: list[str] = []

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            requests.append(f"{self.command} {self.path}")
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name.replace("_", "-"), value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_GET

        def log_message(self, format: str, *arguments: Any) -> None:  # noqa: ANN401
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}", requests
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def connect(shell: Shell, url: str, *more: object, code: str = "TERNBAY8") -> Any:  # noqa: ANN401
    return shell("connect", "pretix", "--url", url, "--access-code-file", "-", *more, typed=f"{code}\n".encode())


def nothing_is_stored(shell: Shell, folder: Path) -> bool:
    kept = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    return shell("targets", "--json").rows == [] and b"TERNBAY8" not in kept


# --- connect --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("slash", ["", "/"])
def test_connect_says_to_whom(lead_kiosk: Shell, server: MockServer, slash: str) -> None:
    assert connect(lead_kiosk, server.url + slash, "--json").row == {
        "target": "pretix",
        "platform": "pretix",
        "exhibitor": "Tern & Tide Instruments",
        "event": "Fernblick Trade Fair",
    }


def test_a_secret_comes_from_a_file_too_and_on_the_command_line_it_warns(
    lead_kiosk: Shell, server: MockServer, tmp_path: Path
) -> None:
    file = tmp_path / "code"
    file.write_text("TERNBAY8\r\n")
    outcome = lead_kiosk("connect", "pretix", "--url", server.url, "--access-code-file", file, "--json")
    assert (outcome.code, outcome.err) == (0, "")
    outcome = lead_kiosk("connect", "pretix", "--url", server.url, "--access-code", "TERNBAY8", "--json")
    assert outcome.code == 0
    assert "--access-code-file" in outcome.err
    missing = lead_kiosk("connect", "pretix", "--url", server.url, "--access-code-file", tmp_path / "none")
    assert str(tmp_path / "none") in missing.sentence


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("https://nowhere.invalid", "nowhere.invalid cannot be found"),
        ("http://127.0.0.1:9", "refuses connections"),
        ("http://pretix.example", "https://"),
        ("pretix.example", "https://"),
        ("", "https://"),
    ],
)
def test_an_address_that_cannot_be_reached_stores_nothing(
    lead_kiosk: Shell, folder: Path, url: str, words: str
) -> None:
    assert words in connect(lead_kiosk, url).sentence
    assert nothing_is_stored(lead_kiosk, folder)


@pytest.mark.parametrize(
    ("status", "body", "headers", "words"),
    [
        (404, b"<html>Not found</html>", {"Content_Type": "text/html"}, "pretix"),
        (200, b"<html>Welcome to the fair's Wi-Fi</html>", {"Content_Type": "text/html"}, "Wi-Fi"),
        (200, b"{}", {"Content_Type": "application/json"}, "pretix"),
        (302, b"", {"Location": "http://127.0.0.1:9/login"}, "Wi-Fi"),
        (511, b"<html>Sign in</html>", {"Content_Type": "text/html"}, "Wi-Fi"),
        (500, b"oops", {"Content_Type": "text/plain"}, "500"),
    ],
)
def test_a_server_that_is_none_of_ours_stores_nothing(
    lead_kiosk: Shell, folder: Path, status: int, body: bytes, headers: dict[str, str], words: str
) -> None:
    with serving(status, body, **headers) as (url, _):
        assert words in connect(lead_kiosk, url).sentence
    assert nothing_is_stored(lead_kiosk, folder)


@pytest.mark.parametrize("code", ["WRONG", "", "smörgås"])
def test_a_wrong_access_code_stores_nothing(lead_kiosk: Shell, server: MockServer, folder: Path, code: str) -> None:
    sentence = connect(lead_kiosk, server.url, code=code).sentence
    assert "access code" in sentence or "Invalid authentication code." in sentence
    assert nothing_is_stored(lead_kiosk, folder)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_in_the_middle_of_a_step_ends_connect_quietly_between_two(
    lead_kiosk: Shell, folder: Path, monkeypatch: pytest.MonkeyPatch, number: signal.Signals
) -> None:
    """The library for networks survives a cancellation, but no interrupt between any two of its lines."""
    seen = []

    async def asking(_client: http.Client, method: str, path: str, *_: object) -> None:
        signal.raise_signal(number)
        seen.append((method, path))
        await asyncio.sleep(30)

    monkeypatch.setattr(http, "_exchange", asking)
    outcome = connect(lead_kiosk, "https://pretix.example")
    assert (outcome.code, outcome.out, outcome.err.strip()) == (0, "", "")
    assert seen
    assert nothing_is_stored(lead_kiosk, folder)


def test_connecting_owes_all_leads_and_connecting_again_owes_none_twice(lead_kiosk: Shell, server: MockServer) -> None:
    lead_kiosk("scan", "--from", "stdin", typed=KNOWN)
    connect(lead_kiosk, server.url)
    assert lead_kiosk("sync", "--json").row == {"uploaded": 1, "waiting": 0, "attention": 0}
    before = server.world.ledger.total
    assert connect(lead_kiosk, server.url + "/").code == 0
    assert lead_kiosk("sync", "--json").row == {"uploaded": 1, "waiting": 0, "attention": 0}
    assert [entry.method for entry in server.world.ledger.entries()[before:]] == ["GET", "GET"]


def test_offline_it_is_asked_later(lead_kiosk: Shell, server: MockServer) -> None:
    outcome = connect(lead_kiosk, "http://127.0.0.1:9", "--offline", "--json", "--name", "Later")
    assert outcome.row == {"target": "Later", "platform": "pretix", "exhibitor": None, "event": None}
    assert "https://" in connect(lead_kiosk, "http://far.example", "--offline").sentence  # what can be known is checked
    assert connect(lead_kiosk, server.url, "--offline").code == 0
    lead_kiosk("scan", "--from", "stdin", typed=KNOWN)
    assert lead_kiosk("sync", "--json").code == 1
    rows = {row["target"]: row["state"] for row in lead_kiosk("targets", "--json").rows}
    assert rows == {"Later": "offline", "pretix": "ready"}
    states = lead_kiosk("leads", "--json").row["deliveries"]
    assert (states["Later"]["state"], states["pretix"]["state"]) == ("waiting", "uploaded")


def test_the_option_for_another_account_is_named(connected: Shell) -> None:
    assert connect(connected, "http://127.0.0.1:9", "--offline").sentence.endswith("another name (--name).")


def test_disconnecting_is_refused_while_leads_wait(connected: Shell) -> None:
    connected("scan", "--from", "stdin", typed=KNOWN)
    assert "--keep-waiting" in connected("disconnect", "pretix").sentence
    assert connected("disconnect", "pretix", "--keep-waiting", "--json").row == {
        "target": "pretix",
        "platform": "pretix",
        "state": "ready",
        "problem": None,
    }
    assert connected("targets", "--json").rows == []
    assert connected("leads", "--json").row["deliveries"] == {}
    assert "pretix" in connected("disconnect", "pretix").sentence


# --- sync -----------------------------------------------------------------------------------------------


def test_sync_uploads_and_counts_deliveries(connected: Shell) -> None:
    connected("scan", "--from", "stdin", typed=KNOWN)
    outcome = connected("sync", "--json")
    assert (outcome.code, outcome.row) == (0, {"uploaded": 1, "waiting": 0, "attention": 0})
    assert connected("sync").out == "1 uploaded, 0 waiting, 0 need attention.\n"


def test_without_a_target_sync_says_so(lead_kiosk: Shell) -> None:
    outcome = lead_kiosk("sync", "--until-idle", "--json")
    assert (outcome.code, outcome.row) == (0, {"uploaded": 0, "waiting": 0, "attention": 0})
    assert "No target is connected" in outcome.err


def test_leads_that_still_wait_are_1_and_one_sentence_says_why(connected: Shell, server: MockServer) -> None:
    connected("scan", "--from", "stdin", typed=KNOWN)
    server.stop()
    try:
        outcome = connected("sync", "--once", "--json")
        assert (outcome.code, outcome.row) == (1, {"uploaded": 0, "waiting": 1, "attention": 0})
        assert "refuses connections" in outcome.err
        assert connected("sync", "--until-idle", "--timeout", "0.3").code == 1
    finally:
        server.start()
    assert connected("sync", "--until-idle").code == 0


def test_attention_is_3_also_while_others_wait(connected: Shell, server: MockServer) -> None:
    connected("scan", "--from", "stdin", typed=b"NOT-OF-THIS-EVENT\n")
    assert connected("sync").code == 3
    connected("scan", "--from", "stdin", typed=KNOWN)
    server.stop()
    try:
        outcome = connected("sync", "--json")
    finally:
        server.start()
    assert (outcome.code, outcome.row) == (3, {"uploaded": 0, "waiting": 1, "attention": 1})


def test_a_refused_sign_in_is_3_and_ends_until_idle_at_once(lead_kiosk: Shell, server: MockServer) -> None:
    connect(lead_kiosk, server.url, "--offline", code="REVOKED")
    lead_kiosk("scan", "--from", "stdin", typed=KNOWN)
    outcome = lead_kiosk("sync", "--until-idle", "--json")
    assert (outcome.code, outcome.row["waiting"]) == (3, 1)
    assert "Invalid authentication code." in outcome.err
    assert lead_kiosk("leads", "--json").row["deliveries"]["pretix"]["attempts"] == 0
    assert connect(lead_kiosk, server.url).code == 0
    assert lead_kiosk("sync", "--until-idle", "--json").row == {"uploaded": 1, "waiting": 0, "attention": 0}


def test_a_sign_in_that_works_again_is_noticed_though_nothing_waits(lead_kiosk: Shell, server: MockServer) -> None:
    connect(lead_kiosk, server.url, "--offline", code="REVOKED")
    assert lead_kiosk("sync", "--until-idle").code == 3
    connect(lead_kiosk, server.url, "--offline")
    assert lead_kiosk("sync", "--until-idle").code == 0
    assert lead_kiosk("targets", "--json").row["state"] == "ready"


def test_a_wait_that_was_asked_for_holds_the_next_sync(lead_kiosk: Shell) -> None:
    with serving(429, b"{}", Content_Type="application/json", Retry_After="300") as (url, requests):
        connect(lead_kiosk, url, "--offline")
        lead_kiosk("scan", "--from", "stdin", typed=KNOWN)
        assert lead_kiosk("sync").code == 1
        assert len(requests) == 1
        assert lead_kiosk("sync", "--once").code == 1
        assert lead_kiosk("sync", "--until-idle", "--timeout", "0.3").code == 1
        assert len(requests) == 1
    assert lead_kiosk("targets", "--json").row["state"] == "waiting"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_a_sync_with_its_sums(connected: Shell, server: MockServer, number: signal.Signals) -> None:
    connected("scan", "--from", "stdin", typed=KNOWN)
    server.stop()
    try:
        before = signal.getsignal(number)

        def stop() -> None:
            until(lambda: signal.getsignal(number) != before)
            os.kill(os.getpid(), number)

        thread = threading.Thread(target=stop)
        thread.start()
        outcome = connected("sync", "--until-idle", "--json")
        thread.join()
    finally:
        server.start()
    assert (outcome.code, outcome.row["waiting"]) == (1, 1)


def test_a_second_syncing_process_is_told_who_holds_the_folder(connected: Shell, folder: Path) -> None:
    with RoleLock(folder, "sync", "the window"):
        assert "the window" in connected("sync").sentence
        assert "the window" in connected("scan", "--from", "stdin", "--sync", typed=KNOWN).sentence
    assert connected("sync").code == 0


# --- a platform that names neither exhibitor nor event, and takes no remarks --------------------------------

LICENCE = ("connect", "connections", "--client-id", "tern-and-tide", "--client-secret-file", "-")


def connect_licence(shell: Shell, url: str, *more: object) -> Any:  # noqa: ANN401
    return shell(*LICENCE, "--url", url, *more, typed=b"k3st-rel7-w1nd-h0ver\n")


@pytest.mark.parametrize("method", ["json", "form", "basic"])
def test_what_is_not_known_of_an_account_is_null(lead_kiosk: Shell, server: MockServer, method: str) -> None:
    outcome = connect_licence(lead_kiosk, server.url, "--token-method", method, "--seat", "2/3", "--json")
    assert outcome.row == {"target": "connections", "platform": "connections", "exhibitor": None, "event": None}


@pytest.mark.parametrize(("option", "value", "code"), [("--token-method", "magic", 2), ("--seat", "4/3", 1)])
def test_an_option_that_cannot_be_stores_nothing(
    lead_kiosk: Shell, server: MockServer, option: str, value: str, code: int
) -> None:
    assert connect_licence(lead_kiosk, server.url, option, value).code == code
    assert lead_kiosk("targets", "--json").rows == []


def test_one_lead_goes_to_two_platforms_and_what_one_cannot_take_is_said(connected: Shell, server: MockServer) -> None:
    connect_licence(connected, server.url)
    connected("scan", "--from", "stdin", typed=KNOWN)
    assert connected("sync", "--until-idle", "--json").row == {"uploaded": 2, "waiting": 0, "attention": 0}
    edited = connected("edit", "1", "--note", "Call back", "--json").row
    ways = edited["deliveries"]
    assert [ways[name]["state"] for name in ("pretix", "connections")] == ["waiting", "uploaded"]
    assert ways["pretix"]["problem"] is None
    assert "stay on this kiosk" in ways["connections"]["problem"]
    assert ways["connections"]["remote_id"]
    assert connected("sync", "--until-idle", "--json").row == {"uploaded": 2, "waiting": 0, "attention": 0}
    assert sum(row["platform"] == "connections" for row in server.world.leads()) == 1


def test_a_sync_that_leaves_leads_behind_says_why_and_what_to_do(connected: Shell, server: MockServer) -> None:
    connected("scan", "--from", "stdin", typed=b"8NXDQUCAVD\n")
    server.stop()
    try:
        outcome = connected("sync")
    finally:
        server.start()
    assert outcome.code == 1
    assert "refuses connections" in outcome.err
    assert "once the network is back" in outcome.err
