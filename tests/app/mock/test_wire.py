"""Over a real connection each fault is what it says: a reset, a cut answer, a closed port."""

from __future__ import annotations

import http.client
import json
import socket
import threading
import time
from typing import TYPE_CHECKING

import pytest

from app.lead import LeadKioskError
from app.mock.server import MockServer
from app.mock.wire import HOST, listen
from app.platforms.pretix.mock import API
from app.world import make_world
from app.world.faults import parse
from app.world.people import ACCESS_CODE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.world.ledger import Entry

QUICK = {"hang-seconds": "0.1", "drip-seconds": "0.2", "closed-seconds": "0.3", "delay-ms": "120"}


@pytest.fixture
def server() -> Iterator[MockServer]:
    with MockServer(make_world(2, switches=QUICK)) as server:
        yield server


class Client:
    """A raw client, which keeps its connection."""

    def __init__(self, server: MockServer) -> None:
        self._server = server
        self._connection = http.client.HTTPConnection(HOST, server.port, timeout=10)

    def post(self) -> tuple[int, bytes]:
        """Upload a lead: status and body, or what the connection raises."""
        code = self._server.world.people[0].code
        lead = {"code": code, "notes": "", "scanned": "2026-11-22T09:00:00Z", "scan_type": "lead"}
        headers = {"Authorization": f"Exhibitor {ACCESS_CODE}", "Content-Type": "application/json"}
        self._connection.request("POST", f"{API}/leads/", json.dumps(lead), headers)
        response = self._connection.getresponse()
        return response.status, response.read()

    def close(self) -> None:
        self._connection.close()


@pytest.fixture
def client(server: MockServer) -> Iterator[Client]:
    client = Client(server)
    yield client
    client.close()


def faults(server: MockServer, text: str) -> None:
    server.world.faults = parse(text)


def last(server: MockServer) -> Entry:
    return server.world.ledger.entries()[-1]


@pytest.mark.parametrize(("fault", "saved"), [("reset-before", 0), ("reset-after", 1), ("timeout", 1)])
def test_a_reset_is_a_reset(server: MockServer, client: Client, fault: str, saved: int) -> None:
    faults(server, f"{fault}=1")
    with pytest.raises(ConnectionResetError):
        client.post()
    assert len(server.world.leads()) == saved
    assert (last(server).faults, last(server).status, last(server).processed) == ((fault,), None, bool(saved))


def test_a_reset_hits_a_kept_connection_too(server: MockServer, client: Client) -> None:
    assert client.post()[0] == 201
    faults(server, "reset-before=1")
    with pytest.raises(ConnectionResetError):
        client.post()


def test_a_truncated_answer_ends_before_its_length(server: MockServer, client: Client) -> None:
    faults(server, "truncate=1")
    with pytest.raises(http.client.IncompleteRead) as caught:
        client.post()
    assert caught.value.expected
    assert abs(len(caught.value.partial) - caught.value.expected) <= 1
    assert len(server.world.leads()) == 1


def test_a_silence_lasts_until_the_client_leaves(server: MockServer) -> None:
    server.world.switches["hang-seconds"] = "600"
    faults(server, "timeout=1")
    lead = f"POST {API}/leads/ HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{{}}"
    with socket.create_connection((HOST, server.port), timeout=0.2) as asking:
        asking.sendall(lead.encode())
        with pytest.raises(TimeoutError):
            asking.recv(1)
    assert last(server).faults == ("timeout",)


def test_late_and_dripping_answers_take_their_time_and_are_whole(server: MockServer, client: Client) -> None:
    whole = client.post()[1]
    for fault, least in (("delay", 0.12), ("drip=1", 0.19)):
        faults(server, fault)
        began = time.monotonic()
        assert client.post() == (200, whole)
        assert time.monotonic() - began >= least


def test_a_closed_port_refuses_and_opens_again(server: MockServer, client: Client) -> None:
    faults(server, "closed=1")
    with pytest.raises(ConnectionResetError):
        client.post()
    faults(server, "")
    began = time.monotonic()
    refused = 0
    while True:
        try:
            socket.create_connection((HOST, server.port), timeout=5).close()
            break
        except ConnectionRefusedError:
            refused += 1
        assert time.monotonic() - began < 20
    assert refused > 0
    assert time.monotonic() - began >= 0.2
    client.close()
    assert client.post()[0] == 201


def test_a_closed_port_is_given_to_nobody_else(server: MockServer, client: Client) -> None:
    faults(server, "closed=1")
    with pytest.raises(ConnectionError):
        client.post()
    with socket.socket() as other, pytest.raises(OSError, match="in use"):
        other.bind((HOST, server.port))


def test_who_is_being_answered_when_the_port_closes_gets_the_answer(server: MockServer, client: Client) -> None:
    faults(server, "drip=1")
    got: list[int] = []
    slow = Client(server)
    thread = threading.Thread(target=lambda: got.append(slow.post()[0]))
    thread.start()
    deadline = time.monotonic() + 10
    while not server.world.leads() and time.monotonic() < deadline:
        pass  # until the first one is being answered
    faults(server, "closed=1")
    with pytest.raises(ConnectionResetError):
        client.post()
    thread.join(10)
    slow.close()
    assert got == [201]


def test_it_stops_quickly_while_its_port_is_closed(server: MockServer, client: Client) -> None:
    server.world.switches["closed-seconds"] = "3600"
    faults(server, "closed=1")
    with pytest.raises(ConnectionResetError):
        client.post()
    began = time.monotonic()
    server.stop()
    assert time.monotonic() - began < 2


def test_its_own_addresses_answer_whatever_goes_wrong(server: MockServer, client: Client) -> None:
    faults(server, "reset-before=1")
    with pytest.raises(ConnectionResetError):
        client.post()
    plain = http.client.HTTPConnection(HOST, server.port, timeout=10)
    plain.request("GET", "/_mock/ledger")
    [entry] = json.loads(plain.getresponse().read())["requests"]
    plain.close()
    assert (entry["faults"], entry["processed"]) == (["reset-before"], False)


def test_there_is_one_date(server: MockServer) -> None:
    with socket.create_connection((HOST, server.port), timeout=5) as asking:
        asking.sendall(f"GET {API}/profile HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
        answer = b"".join(iter(lambda: asking.recv(4096), b""))
    assert answer.lower().count(b"\r\ndate: ") == 1


def test_a_port_is_listened_on_here_only_and_once() -> None:
    with listen(0) as first:
        address, port = first.getsockname()
        assert address == HOST
        with pytest.raises(LeadKioskError, match="in use"):
            listen(port)
