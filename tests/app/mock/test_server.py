"""The mock server starts at once, serves this computer only, and stops within two seconds."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

import httpx
import pytest

from app.lead import LeadKioskError
from app.mock.mocks import setup_codes
from app.mock.pages import start_page
from app.mock.server import MockServer, create_app, serve
from app.world import make_world
from app.world.people import ACCESS_CODE

if TYPE_CHECKING:
    from collections.abc import Iterator

PROFILE = "/exhibitors/api/v1/profile"
SIGNED_IN = {"Authorization": f"Exhibitor {ACCESS_CODE}"}


@pytest.fixture
def server() -> Iterator[MockServer]:
    with MockServer(make_world(3)) as server:
        yield server


def get(server: MockServer, path: str) -> httpx.Response:
    return httpx.get(server.url + path, headers=SIGNED_IN, trust_env=False, timeout=5)


def test_it_serves_on_a_free_port_of_this_computer_only(server: MockServer) -> None:
    assert server.url == f"http://127.0.0.1:{server.port}"
    assert server.port > 0
    assert get(server, PROFILE).status_code == 200
    with socket.socket() as elsewhere:  # 127.0.0.2 is this computer too, and must be refused all the same
        assert elsewhere.connect_ex(("127.0.0.2", server.port)) != 0


def test_the_start_page_says_what_this_is(server: MockServer) -> None:
    answer = get(server, "/")
    assert answer.headers["content-type"].startswith("text/html")
    assert "mock backend" in answer.text


def test_the_start_pages_set_up_codes_name_this_server_whatever_the_browser_calls_it(server: MockServer) -> None:
    answer = httpx.get(server.url + "/", headers={"Host": "elsewhere.example"}, trust_env=False, timeout=5)
    assert answer.text == start_page(setup_codes(server.url))


def test_an_unknown_address_is_a_page_with_404(server: MockServer) -> None:
    answer = get(server, "/nothing/here")
    assert (answer.status_code, answer.headers["content-type"]) == (404, "text/html; charset=utf-8")


def test_the_ledger_is_served_and_leaves_itself_out(server: MockServer) -> None:
    get(server, PROFILE)
    get(server, "/_mock/leads")
    ledger = get(server, "/_mock/ledger").json()
    assert ledger["total"] == 1
    assert [(entry["path"], entry["status"]) for entry in ledger["requests"]] == [(PROFILE, 200)]
    assert server.world.ledger.total == 1


def test_who_has_an_answer_finds_it_in_the_ledger(server: MockServer) -> None:
    with httpx.Client(trust_env=False, headers=SIGNED_IN) as client:
        for number in range(1, 101):
            client.get(server.url + PROFILE)
            assert server.world.ledger.total == number


def test_a_request_that_was_left_is_in_the_ledger_too() -> None:
    server = MockServer(make_world(1))
    server.start()
    with socket.create_connection(("127.0.0.1", server.port)) as leaving:
        leaving.sendall(
            b"POST /exhibitors/api/v1/leads/ HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n"
            b"Authorization: Exhibitor " + ACCESS_CODE.encode() + b"\r\nContent-Type: application/json\r\n\r\n{"
        )
        assert get(server, PROFILE).status_code == 200  # by then the first request is being read
    server.stop()
    assert (None, "hung up") in [(entry.status, entry.became) for entry in server.world.ledger.entries()]


def test_two_servers_share_nothing(server: MockServer) -> None:
    with MockServer(make_world(1)) as other:
        get(other, PROFILE)
        assert (server.world.ledger.total, other.world.ledger.total) == (0, 1)


def test_a_port_in_use_is_said_in_a_sentence(server: MockServer) -> None:
    with pytest.raises(LeadKioskError, match=f"Port {server.port} is in use"):
        MockServer(port=server.port).start()


@pytest.mark.parametrize("port", [-1, 65536])
def test_a_port_that_does_not_exist_is_said_in_a_sentence(port: int) -> None:
    with pytest.raises(LeadKioskError, match=f"no port {port}"):
        MockServer(port=port).start()


def test_it_starts_again_on_its_port_with_what_it_saved() -> None:
    world = make_world(3)
    server = MockServer(world)
    lead = {"code": world.people[0].code, "notes": "hi", "scanned": "2026-11-22T09:00:00Z", "scan_type": "lead"}
    with server:
        port = server.port
        httpx.post(f"{server.url}/exhibitors/api/v1/leads/", json=lead, headers=SIGNED_IN, trust_env=False)
    with pytest.raises(httpx.ConnectError):
        get(server, PROFILE)
    with server:
        assert server.port == port
        assert [row["notes"] for row in get(server, "/_mock/leads").json()] == ["hi"]


def test_stop_is_quick_while_a_connection_is_kept_open_or_a_request_hangs() -> None:
    server = MockServer(make_world(1))
    server.start()
    with httpx.Client(trust_env=False) as idle, socket.create_connection(("127.0.0.1", server.port)) as hanging:
        idle.get(server.url)
        hanging.sendall(
            b"POST /exhibitors/api/v1/leads/ HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n"
            b"Authorization: Exhibitor " + ACCESS_CODE.encode() + b"\r\nContent-Type: application/json\r\n\r\n{"
        )
        before = time.monotonic()
        server.stop()
        assert time.monotonic() - before < 2
    assert not [thread for thread in threading.enumerate() if thread.name == "mock"]


def test_stop_without_start_does_nothing() -> None:
    server = MockServer(make_world(1))
    server.stop()
    server.start()
    server.stop()
    server.stop()


def test_serve_runs_until_told_to_stop() -> None:
    stop, running = threading.Event(), threading.Event()
    servers: list[MockServer] = []

    def ready(server: MockServer) -> None:
        servers.append(server)
        running.set()

    thread = threading.Thread(target=serve, args=(stop,), kwargs={"world": make_world(1), "ready": ready})
    thread.start()
    assert running.wait(10)
    assert get(servers[0], PROFILE).status_code == 200
    stop.set()
    thread.join(5)
    assert not thread.is_alive()
    with pytest.raises(httpx.ConnectError):
        get(servers[0], PROFILE)


def test_serve_leaves_signals_to_its_caller() -> None:
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    with MockServer(make_world(1)):
        assert {number: signal.getsignal(number) for number in before} == before


def test_heavy_imports_wait_until_it_serves() -> None:
    code = "import sys, app.mock.server; print({'fastapi', 'uvicorn', 'starlette'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "set()"


def test_every_platforms_mock_is_mounted_by_name() -> None:
    world = make_world(1)
    create_app(world)
    assert "pretix" in world.saved
