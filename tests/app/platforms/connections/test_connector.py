"""Scans go up to Visit Connections and changes come back: with the mock over loopback, and with odd servers."""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.lead import LeadKioskError, Remarks
from app.mock.server import MockServer
from app.platforms import PULL_PAGE, Account, Parcel, PlatformError, Pulls, RemoteRecord
from app.platforms.connections.auth import NOT_CONNECTIONS, TOKEN
from app.platforms.connections.connector import CONNECTIONS, ConnectionsConnector, open_connector
from app.platforms.connections.switches import SWITCHES
from app.reply import Accepted, Declined, Later, Offline, Portal, Reply, SignIn, Wait
from app.world import faults, make_world
from app.world.people import CLIENT_ID, CLIENT_SECRET

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping

    from app.platforms.http import Transport

T = TypeVar("T")
AT = datetime(2026, 11, 22, 9, 30, 15, 250_000, tzinfo=UTC)
EXAMPLE: dict[str, Any] = json.loads((Path(__file__).parent / "example.json").read_text(encoding="utf-8"))
FAIR = "http://127.0.0.1"  # never reached; without TLS a client is made sooner
NOTES = Remarks("Wants a quote", 4, ("Hot",))


def account(url: str, **more: str) -> Account:
    return Account({"url": url, "client_id": CLIENT_ID, "client_secret": CLIENT_SECRET, **more}, "Booth", "")


def using(
    url: str,
    work: Callable[[ConnectionsConnector], Awaitable[T]],
    *,
    transport: Transport | None = None,
    remember: Callable[[Mapping[str, str]], None] | None = None,
    **more: str,
) -> T:
    async def run() -> T:
        mine = account(url, **more)
        connector = open_connector(replace(mine, remember=remember) if remember else mine, transport)
        try:
            return await work(connector)
        finally:
            await connector.aclose()

    return asyncio.run(run())


@pytest.fixture
def server() -> Iterator[MockServer]:
    with MockServer(make_world(130)) as server:
        yield server


def parcel_of(server: MockServer, number: int = 0, **more: Any) -> Parcel:  # noqa: ANN401
    return Parcel(server.world.people[number].code, AT, NOTES, **more)


def deliver(server: MockServer, parcel: Parcel, **more: str) -> Reply:
    return using(server.url, lambda connector: connector.deliver(parcel), **more)


def accepted(reply: Reply) -> Accepted:
    assert isinstance(reply, Accepted), reply
    return reply


def asked(server: MockServer) -> list[tuple[str, str, int | None]]:
    return [(entry.method, entry.path, entry.status) for entry in server.world.ledger.entries()]


def plant(server: MockServer, numbers: Iterable[int], at: str) -> None:
    """A colleague scans these visitors with the organiser's app."""
    with httpx.Client(trust_env=False, verify=False) as client:
        for number in numbers:
            scan = {"code": server.world.people[number].code, "time": at, "scanInfo": "Kim"}
            client.post(f"{server.url}/_mock/connections/scan", json=scan).raise_for_status()


# --- with the mock over loopback: scans -----------------------------------------------------------------


def test_it_pulls_and_sends_one_at_a_time(server: MockServer) -> None:
    async def look(connector: ConnectionsConnector) -> tuple[bool, int, float, tuple[int, int]]:
        return isinstance(connector, Pulls), connector.in_flight, connector.pull_every, connector.seat

    assert using(server.url, look, seat="2/3") == (True, 1, 60.0, (2, 3))


def test_a_scan_goes_up_as_code_and_time_and_brings_the_attendee(server: MockServer) -> None:
    person = server.world.people[0]
    reply = accepted(deliver(server, parcel_of(server)))
    assert reply.name == person.name
    values = {field.id: field.value for field in reply.attendee}
    assert (values["contact.company"], values["contact.email"]) == (person.company, person.email)
    assert (reply.problem, reply.merged, json.loads(reply.raw)["id"]) == (None, False, reply.remote_id)
    [saved] = server.world.leads()
    assert (saved["code"], saved["id"], saved["time"]) == (person.code, reply.remote_id, "2026-11-22T09:30:15Z")


def test_the_allocated_time_goes_up_rather_than_the_scans(server: MockServer) -> None:
    elsewhere = timezone(timedelta(hours=2))
    accepted(deliver(server, parcel_of(server, sent_time=datetime(2026, 11, 22, 11, 30, 14, tzinfo=elsewhere))))
    assert server.world.leads()[0]["time"] == "2026-11-22T09:30:14Z"


def test_what_is_said_of_a_lead_stays_here_unchanged(server: MockServer) -> None:
    requests: list[bytes] = []

    def respond(request: httpx.Request) -> httpx.Response:
        requests.append(request.content)
        return httpx.Response(200, json={"access_token": "t"} if request.url.path == TOKEN else EXAMPLE)

    reply = using(FAIR, lambda one: one.deliver(parcel_of(server)), transport=httpx.MockTransport(respond))
    assert accepted(reply).remarks == NOTES
    assert json.loads(requests[1]) == {"code": server.world.people[0].code, "time": "2026-11-22T09:30:15Z"}


def test_a_name_with_a_prefix_is_put_together(server: MockServer) -> None:
    prefixed = next(one for one in server.world.people if one.family.startswith("Ní "))
    assert accepted(deliver(server, parcel_of(server, prefixed.number))).name == prefixed.name


@pytest.mark.parametrize(
    ("number", "problem"),
    [(11, "Badge of another event: no details."), (17, "No licence: ask the organiser for the details.")],
)
def test_badges_without_details_are_uploaded_with_a_problem(server: MockServer, number: int, problem: str) -> None:
    for spelling in ("example", "table"):
        server.world.switches["connections-spelling"] = spelling
        reply = accepted(deliver(server, parcel_of(server, number)))
        assert (reply.problem, reply.attendee, reply.name) == (problem, (), None)
        assert reply.remote_id


def test_a_scan_that_is_known_to_be_there_is_read_and_not_sent_again(server: MockServer) -> None:
    first = accepted(deliver(server, parcel_of(server)))
    again = accepted(deliver(server, parcel_of(server, remote_id=first.remote_id)))
    assert again == first
    assert server.world.leads()[0]["uploads"] == 1
    assert asked(server)[-1] == ("GET", f"{CONNECTIONS}/{first.remote_id}", 200)


@pytest.mark.parametrize("status", ["404", "400", "422"])
@pytest.mark.parametrize("body", ["json", "text", "empty"])
def test_an_unknown_code_is_declined_in_the_platforms_words(server: MockServer, status: str, body: str) -> None:
    server.world.switches.update({"connections-unknown-code": status, "connections-error-body": body})
    reply = deliver(server, Parcel("nobody", AT, Remarks()))
    assert isinstance(reply, Declined)
    assert reply.status == int(status)
    expected = f"({status})" if body == "empty" else "The code is not known at this event."
    assert expected in reply.reason
    assert "errorCode" not in reply.reason


def test_a_wrong_event_may_be_declined(server: MockServer) -> None:
    server.world.switches["connections-wrong-event"] = "422"
    assert isinstance(deliver(server, parcel_of(server, 11)), Declined)
    server.world.switches["connections-wrong-event"] = "403"
    assert isinstance(deliver(server, parcel_of(server, 11)), SignIn)


@pytest.mark.parametrize(("how", "seconds"), [("wait", 1.0), ("bare", None)])
def test_too_many_requests_are_waited_for_and_leave_nothing_in_doubt(
    server: MockServer, how: str, seconds: float | None
) -> None:
    server.world.switches.update({"connections-rate": how, "connections-rate-limit": "1"})

    async def work(connector: ConnectionsConnector) -> list[Reply]:
        return [await connector.deliver(parcel_of(server, number)) for number in range(4)]

    refused = [reply for reply in using(server.url, work) if not isinstance(reply, Accepted)]
    assert refused
    for reply in refused:
        if seconds is None:
            assert isinstance(reply, Later)
        else:
            assert reply == Wait("The platform asks to wait (429).", seconds)


@pytest.mark.parametrize(("switch", "value"), [(switch.name, value) for switch in SWITCHES for value in switch.choices])
def test_under_every_switch_a_good_scan_goes_up_once_and_comes_back(
    server: MockServer, switch: str, value: str
) -> None:
    server.world.switches[switch] = value

    async def work(connector: ConnectionsConnector) -> tuple[Reply, list[str]]:
        await connector.profile()
        reply = await connector.deliver(parcel_of(server))
        return reply, [record.remote_id for record in (await connector.pull(0)).records]

    reply, pulled = using(server.url, work)
    assert pulled == [accepted(reply).remote_id]
    assert server.world.leads()[0]["uploads"] == 1


# --- with the mock over loopback: tokens ----------------------------------------------------------------


@pytest.mark.parametrize("method", ["json", "form", "basic"])
@pytest.mark.parametrize("lifetime", ["string", "number"])
def test_every_method_signs_in(server: MockServer, method: str, lifetime: str) -> None:
    server.world.switches["connections-expires-in"] = lifetime
    profile = using(server.url, lambda connector: connector.profile(), token_method=method)
    assert (profile.exhibitor, profile.event_key, profile.notes_allowed) == ("", "", True)
    assert [(method, path.partition("?")[0]) for method, path, _ in asked(server)] == [
        ("POST", TOKEN), ("GET", CONNECTIONS),
    ]  # fmt: skip


@pytest.mark.parametrize("method", ["json", "form", "basic"])
@pytest.mark.parametrize("status", ["401", "400", "403"])
@pytest.mark.parametrize("body", ["json", "text", "empty"])
def test_a_wrong_secret_is_a_refused_sign_in(server: MockServer, method: str, status: str, body: str) -> None:
    server.world.switches.update({"connections-token-error": status, "connections-error-body": body})
    with pytest.raises(PlatformError) as failed:
        using(server.url, lambda connector: connector.profile(), token_method=method, client_secret="wr0ng-secret")
    reply = failed.value.reply
    assert isinstance(reply, SignIn)
    assert "wr0ng-secret" not in str(reply)
    assert isinstance(deliver(server, parcel_of(server), client_secret="wr0ng-secret"), SignIn)
    assert server.world.leads() == []


def test_a_token_that_expires_midway_is_renewed_once_and_nothing_is_sent_twice(server: MockServer) -> None:
    async def work(connector: ConnectionsConnector) -> None:
        for number in range(3):
            for forget in server.world.forget_tokens:
                forget()
            accepted(await connector.deliver(parcel_of(server, number)))

    using(server.url, work)
    assert [row["uploads"] for row in server.world.leads()] == [1, 1, 1]
    assert [(path, status) for _, path, status in asked(server)] == [
        (TOKEN, 200), (CONNECTIONS, 200), *[(CONNECTIONS, 401), (TOKEN, 200), (CONNECTIONS, 200)] * 2,
    ]  # fmt: skip


def test_tokens_that_expire_before_every_request_do_not_hammer(server: MockServer) -> None:
    server.world.faults = faults.parse("token-expiry=1")
    reply = deliver(server, parcel_of(server))
    assert isinstance(reply, SignIn)
    assert len(asked(server)) == 4


def test_many_at_once_share_one_token_and_one_connection(server: MockServer) -> None:
    async def work(connector: ConnectionsConnector) -> list[Reply]:
        return await asyncio.gather(*(connector.deliver(parcel_of(server, number)) for number in range(20)))

    assert {reply.remote_id for reply in map(accepted, using(server.url, work))} == {
        row["id"] for row in server.world.leads()
    }
    assert [path for _, path, _ in asked(server)].count(TOKEN) == 1


def test_a_remembered_token_is_used_after_a_restart(server: MockServer) -> None:
    kept: dict[str, str] = {}
    using(server.url, lambda connector: connector.deliver(parcel_of(server)), remember=kept.update)
    using(server.url, lambda connector: connector.deliver(parcel_of(server, 1)), remember=kept.update, **kept)
    assert [path for _, path, _ in asked(server)].count(TOKEN) == 1


def test_a_proof_of_a_moment_ago_is_not_asked_for_again(server: MockServer) -> None:
    async def work(connector: ConnectionsConnector) -> None:
        await connector.deliver(parcel_of(server))
        await connector.profile()
        assert isinstance(await connector.deliver(Parcel("nobody", AT, Remarks())), Declined)
        await connector.profile()

    using(server.url, work)
    assert [method for method, path, _ in asked(server) if path != TOKEN] == ["POST", "POST", "GET"]


# --- with the mock over loopback: pulls -----------------------------------------------------------------


def test_pulls_go_from_page_to_page_and_then_bring_only_what_is_new(server: MockServer) -> None:
    plant(server, range(120), "2023-10-01T13:20:07Z")

    async def work(connector: ConnectionsConnector) -> list[int]:
        cursor, sizes = 0, []
        while True:
            pulled = await connector.pull(cursor)
            assert [record.revision for record in pulled.records] == sorted(one.revision for one in pulled.records)
            cursor = pulled.cursor
            sizes.append(len(pulled.records))
            if len(pulled.records) < PULL_PAGE:
                break
        accepted(await connector.deliver(parcel_of(server, 125)))
        pulled = await connector.pull(cursor)
        assert pulled.cursor == pulled.records[-1].revision + 1
        empty = await connector.pull(pulled.cursor)
        assert empty.cursor == pulled.cursor
        return [*sizes, len(pulled.records), len(empty.records)]

    assert using(server.url, work) == [100, 20, 1, 0]
    lists = [path for method, path, _ in asked(server) if method == "GET"]
    assert lists[0] == CONNECTIONS
    assert all("?fromRevision=" in path for path in lists[1:])


def test_a_scan_whose_answer_was_lost_is_found_by_its_time_and_a_colleagues_is_not_taken(server: MockServer) -> None:
    sent = datetime(2026, 11, 22, 9, 30, 15, tzinfo=UTC)
    plant(server, [3], "2026-11-22T09:30:15Z")  # the very same second

    async def work(connector: ConnectionsConnector) -> list[str]:
        server.world.faults = faults.parse("reset-after=1")
        connector._tokens._token = token  # signed in before the network fails
        lost = await connector.deliver(parcel_of(server, sent_time=sent))
        assert isinstance(lost, Later)
        assert lost.unconfirmed
        server.world.faults = faults.Faults()
        records = (await connector.pull(0)).records
        return [record.name or "" for record in records if record.claimable and record.time == sent]

    async def sign_in(connector: ConnectionsConnector) -> Any:  # noqa: ANN401
        return await connector._tokens.current()

    token = using(server.url, sign_in)
    assert using(server.url, work) == [server.world.people[0].name]


def test_one_record_can_be_asked_for(server: MockServer) -> None:
    reply = accepted(deliver(server, parcel_of(server)))
    record = using(server.url, lambda connector: connector.record(reply.remote_id or ""))
    assert (record.remote_id, record.name) == (reply.remote_id, reply.name)
    with pytest.raises(PlatformError) as failed:
        using(server.url, lambda connector: connector.record("364e2tkmexp9t"))
    assert isinstance(failed.value.reply, Declined)
    assert failed.value.reply.reason.endswith("There is no such connection.")


def test_an_id_cannot_lead_elsewhere() -> None:
    asked: list[bytes] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.raw_path)
        return httpx.Response(200, json=EXAMPLE)

    using(FAIR, lambda connector: connector.record("../../x?y#z"), transport=odd(answer))
    assert asked == [f"{CONNECTIONS}/..%2F..%2Fx%3Fy%23z".encode()]


# --- with servers of their own --------------------------------------------------------------------------


def odd(answer: Callable[[httpx.Request], httpx.Response], token: httpx.Response | None = None) -> httpx.MockTransport:
    """A server that answers so, behind a token endpoint."""

    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith(TOKEN):
            return token or httpx.Response(200, json={"access_token": "T0KEN", "expires_in": "3600"})
        return answer(request)

    return httpx.MockTransport(respond)


def reply_from(transport: httpx.MockTransport, parcel: Parcel | None = None) -> Reply:
    parcel = parcel or Parcel("y12abcdefghijklmnopq1GBSmithJ", AT, Remarks())
    return using(FAIR, lambda connector: connector.deliver(parcel), transport=transport)


@pytest.mark.parametrize(
    "response",
    [
        httpx.Response(200, html="<html>Wi-Fi"),
        httpx.Response(200, json={"status": "ok"}),
        httpx.Response(200, json=[EXAMPLE]),
        httpx.Response(200, json=None),
        httpx.Response(302, headers={"location": "/login"}),
        httpx.Response(511, html="<html>"),
        httpx.Response(401, html="<html>"),
    ],
)
def test_another_pages_answer_to_a_scan_leaves_it_in_doubt(response: httpx.Response) -> None:
    reply = reply_from(odd(lambda request: response))
    assert isinstance(reply, Portal)
    assert reply.unconfirmed


def test_a_gateway_that_asks_to_wait_leaves_a_scan_in_doubt() -> None:
    reply = reply_from(odd(lambda request: httpx.Response(503, headers={"retry-after": "9"})))
    assert reply == Wait("The platform asks to wait (503).", 9.0, unconfirmed=True)


@pytest.mark.parametrize("status", [500, 502, 408, 429])
def test_a_passing_failure_leaves_a_scan_in_doubt(status: int) -> None:
    reply = reply_from(odd(lambda request: httpx.Response(status)))
    assert isinstance(reply, Later)
    assert reply.unconfirmed


@pytest.mark.parametrize(
    ("token", "kind"),
    [
        (httpx.Response(500), Offline),
        (httpx.Response(200, html="<html>"), Portal),
        (httpx.Response(404, json={}), Portal),
        (httpx.Response(503, headers={"retry-after": "9"}), Wait),
        (httpx.Response(400, json={"error": "invalid_client"}), SignIn),
    ],
)
def test_without_a_token_no_scan_is_sent_and_none_is_in_doubt(token: httpx.Response, kind: type[Reply]) -> None:
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json=EXAMPLE)

    reply = reply_from(odd(answer, token))
    assert isinstance(reply, kind)
    assert not getattr(reply, "unconfirmed", False)
    assert sent == []


def test_reading_what_is_known_leaves_nothing_in_doubt() -> None:
    known = Parcel("y12", AT, Remarks(), remote_id="364e2tkmeyp9t")
    for response in (httpx.Response(500), httpx.Response(200, json={}), httpx.Response(200, html="<html>")):
        reply = reply_from(odd(lambda request, response=response: response), known)
        assert isinstance(reply, (Later, Portal))
        assert not reply.unconfirmed


def test_the_documents_example_is_accepted() -> None:
    reply = accepted(reply_from(odd(lambda request: httpx.Response(200, json=EXAMPLE))))
    assert (reply.remote_id, reply.name) == ("364e2tkmeyp9t", "John Van de Doe")


def test_requests_never_run_side_by_side() -> None:
    running = most = 0

    async def respond(request: httpx.Request) -> httpx.Response:
        nonlocal running, most
        running += 1
        most = max(most, running)
        for _ in range(5):
            await asyncio.sleep(0)
        running -= 1
        if request.url.path == TOKEN:
            return httpx.Response(200, json={"access_token": "t", "expires_in": "1"})
        return httpx.Response(200, json=[] if request.method == "GET" else EXAMPLE)

    async def work(connector: ConnectionsConnector) -> None:
        parcel = Parcel("y12", AT, Remarks())
        calls: list[Awaitable[object]] = [connector.deliver(parcel) for _ in range(5)]
        await asyncio.gather(*calls, connector.pull(0), connector.profile(), connector.pull(7))

    using(FAIR, work, transport=httpx.MockTransport(respond))
    assert most == 1


def test_a_request_given_up_lets_the_next_one_go() -> None:
    async def work(connector: ConnectionsConnector) -> Reply:
        parcel = Parcel("y12", AT, Remarks())
        hanging = asyncio.create_task(connector.deliver(parcel))
        await began.wait()
        hanging.cancel()
        return await connector.deliver(parcel)

    began = asyncio.Event()

    async def respond(request: httpx.Request) -> httpx.Response:
        if request.url.path == TOKEN:
            return httpx.Response(200, json={"access_token": "t"})
        if not began.is_set():
            began.set()
            await asyncio.Event().wait()
        return httpx.Response(200, json=EXAMPLE)

    accepted(using(FAIR, work, transport=httpx.MockTransport(respond)))


@pytest.mark.parametrize("status", [404, 405, 410])
def test_an_address_without_the_api_is_said(status: int) -> None:
    for transport in (
        odd(lambda request: httpx.Response(status, json={})),
        odd(lambda request: httpx.Response(200, json=[]), httpx.Response(status, json={})),
    ):
        with pytest.raises(PlatformError) as failed:
            using(FAIR, lambda connector: connector.profile(), transport=transport)
        assert failed.value.reply == Portal(NOT_CONNECTIONS)


@pytest.mark.parametrize("body", [{}, {"connections": []}, None, "x"])
def test_what_is_no_list_is_another_page(body: object) -> None:
    transport = odd(lambda request: httpx.Response(200, json=body))
    for work in (lambda one: one.profile(), lambda one: one.pull(0)):  # type: Callable[[ConnectionsConnector], Any]
        with pytest.raises(PlatformError) as failed:
            using(FAIR, work, transport=transport)
        assert isinstance(failed.value.reply, Portal)


def test_a_list_with_what_is_no_record_still_brings_the_others() -> None:
    rows = [None, "x", {}, {"id": None, "revision": 99999999999}, EXAMPLE, [EXAMPLE], {"id": "b", "revision": None}]
    transport = odd(lambda request: httpx.Response(200, json=rows))
    pulled = using(FAIR, lambda connector: connector.pull(5), transport=transport)
    assert [record.remote_id for record in pulled.records] == ["364e2tkmeyp9t", "b"]
    assert pulled.cursor == 10122537398


def test_a_cursor_never_goes_back() -> None:
    transport = odd(lambda request: httpx.Response(200, json=[{"id": "a", "revision": 3}]))
    assert using(FAIR, lambda connector: connector.pull(50), transport=transport).cursor == 50


def test_what_a_server_echoes_shows_neither_token_nor_secret() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(422, json={"title": f"bad {request.headers['authorization']}", "detail": CLIENT_SECRET})

    reply = reply_from(odd(answer))
    assert isinstance(reply, Declined)
    assert "T0KEN" not in str(reply)
    assert CLIENT_SECRET not in str(reply)


@pytest.mark.parametrize(
    "url", ["https://fair.example", "https://fair.example/connect", " https://fair.example/connect/ "]
)
def test_the_address_is_the_servers_root_with_or_without_connect(url: str) -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(200, json=[])

    using(url, lambda connector: connector.pull(10411084158), transport=odd(answer))
    assert asked == ["https://fair.example/connect/v1/connections?fromRevision=10411084158"]


def test_a_path_prefix_is_kept() -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        return httpx.Response(200, json=[])

    using("https://fair.example/api/connect", lambda connector: connector.pull(0), transport=odd(answer))
    assert asked == ["/api/connect/v1/connections"]


@pytest.mark.parametrize(
    "values",
    [
        {"client_id": ""},
        {"client_secret": " "},
        {"token_method": "digest"},
        {"seat": "3/2"},
        {"url": "http://fair.example"},
        {"url": ""},
    ],
)
def test_accounts_that_cannot_be_right_are_refused_with_a_sentence(values: dict[str, str]) -> None:
    with pytest.raises(LeadKioskError, match=r"[.]$"):
        open_connector(account("https://fair.example", **values) if "url" not in values else account(values["url"]))


def test_defaults_are_those_of_the_fields() -> None:
    async def work(connector: ConnectionsConnector) -> tuple[int, int]:
        return connector.seat

    assert using(FAIR, work) == (1, 1)


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.just("364e2tkmeyp9t"),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from([*EXAMPLE, "x"]), inner, max_size=4),
    max_leaves=10,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(_json, st.sampled_from([200, 201, 400, 401, 403, 404, 409, 422, 429, 500]))
def test_whatever_comes_is_a_reply(body: Any, status: int) -> None:  # noqa: ANN401
    transport = odd(lambda request: httpx.Response(status, json=body))
    reply = reply_from(transport)
    assert isinstance(reply, Reply)
    if isinstance(reply, Accepted):
        assert status in (200, 201)
        assert reply.remote_id
    else:
        assert reply.reason
    with suppress(PlatformError):
        pulled = using(FAIR, lambda connector: connector.pull(1), transport=transport)
        assert pulled.cursor >= 1


# --- the whole promise: pull, claim, and only then send again ---------------------------------------------


class Kiosk:
    """What a caller has to do with the connector, in its simplest form."""

    def __init__(self, server: MockServer, connector: ConnectionsConnector, seat: int) -> None:
        self._connector = connector
        self._people = server.world.people[:11]
        self._seat = seat
        self.claimed: dict[str, str] = {}  # code by remote id
        self._cursor = 0
        self._seen: list[RemoteRecord] = []

    async def drain(self) -> None:
        for number, person in enumerate(self._people):
            at = datetime(2026, 11, 22, 9, 0, number * 3 + self._seat, tzinfo=UTC)
            await self._bring(Parcel(person.code, at, Remarks(), sent_time=at))

    async def _bring(self, parcel: Parcel) -> None:
        unconfirmed = False
        for _ in range(500):
            if unconfirmed:
                if not await self._pulled():
                    continue
                if claim := next((one for one in self._seen if self._is_ours(one, parcel)), None):
                    self.claimed[claim.remote_id] = parcel.code
                    return
            reply = await self._connector.deliver(parcel)
            if isinstance(reply, Accepted):
                assert reply.remote_id
                self.claimed[reply.remote_id] = parcel.code
                return
            unconfirmed = unconfirmed or getattr(reply, "unconfirmed", False)
        raise AssertionError("it never went up")

    def _is_ours(self, record: RemoteRecord, parcel: Parcel) -> bool:
        return record.claimable and record.time == parcel.sent_time and record.remote_id not in self.claimed

    async def _pulled(self) -> bool:
        with suppress(PlatformError):
            pulled = await self._connector.pull(self._cursor)
            self._cursor = pulled.cursor
            self._seen += pulled.records
            return len(pulled.records) < PULL_PAGE
        return False


@pytest.mark.parametrize("duplicate", ["bump", "new", "same"])
@pytest.mark.parametrize("seed", [1, 2])
def test_nothing_is_lost_or_doubled_by_two_kiosks_on_a_bad_network(
    server: MockServer, duplicate: str, seed: int
) -> None:
    quick = {"hang-seconds": "0", "drip-seconds": "0", "connections-duplicate": duplicate}
    server.world.switches.update(quick)
    server.world.faults = faults.parse(f"mix=0.45;seed={seed}")

    async def both(first: ConnectionsConnector) -> list[Kiosk]:
        second = open_connector(account(server.url))
        kiosks = [Kiosk(server, first, 0), Kiosk(server, second, 1)]
        await asyncio.gather(*(kiosk.drain() for kiosk in kiosks))
        await second.aclose()
        return kiosks

    kiosks = using(server.url, both)
    for kiosk in kiosks:
        assert sorted(kiosk.claimed.values()) == sorted(person.code for person in server.world.people[:11])
    saved = server.world.leads()
    assert len(saved) == (22 if duplicate == "new" else 11)
    assert {row["id"] for row in saved} == {remote for kiosk in kiosks for remote in kiosk.claimed}
    assert all(kiosk.claimed.get(str(row["id"]), row["code"]) == row["code"] for kiosk in kiosks for row in saved)
