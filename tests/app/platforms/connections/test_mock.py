"""The mock plays the Connections API as the document tells it, and each of its gaps as the switches say."""

from __future__ import annotations

import asyncio
import base64
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from app.mock.server import create_app
from app.platforms.connections.mock import API, TIME, TOKEN
from app.world import World, make_world
from app.world.people import CLIENT_ID, CLIENT_SECRET

GRANT = {"grant_type": "client_credentials"}
CLIENT = {"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET}


class Visit:
    """A mock of its own, asked without a network; it stays the same between requests."""

    def __init__(self) -> None:
        self.world: World = make_world(120)
        self._app = create_app(self.world)
        self.token = ""

    def set(self, **switches: str) -> None:
        self.world.switches.update({f"connections-{name.replace('_', '-')}": value for name, value in switches.items()})

    def ask(self, method: str, path: str, *, headers: dict[str, str] | None = None, **more: Any) -> httpx.Response:  # noqa: ANN401
        async def run() -> httpx.Response:
            transport = httpx.ASGITransport(self._app)
            sent = {"Authorization": f"Bearer {self.token}"} if headers is None else headers
            async with httpx.AsyncClient(transport=transport, base_url="http://visit", headers=sent) as client:
                return await client.request(method, path, **more)

        return asyncio.run(run())

    def sign_in(self) -> None:
        self.token = self.ask("POST", TOKEN, headers={}, json={**GRANT, **CLIENT}).json()["access_token"]

    def scan(self, number: int = 0, **more: object) -> httpx.Response:
        return self.ask("POST", API, json={"code": self.world.people[number].code, **more})


@pytest.fixture
def visit() -> Visit:
    visit = Visit()
    visit.sign_in()
    return visit


# --- authentication -------------------------------------------------------------------------------------


def basic(secret: str = CLIENT_SECRET) -> dict[str, str]:
    return {"Authorization": "Basic " + base64.b64encode(f"{CLIENT_ID}:{secret}".encode()).decode()}


@pytest.mark.parametrize(
    "passed",
    [
        {"json": {**GRANT, **CLIENT}, "headers": {}},
        {"data": {**GRANT, **CLIENT}, "headers": {}},
        {"data": GRANT, "headers": basic()},
    ],
)
def test_a_token_is_given_by_each_of_the_three_methods(visit: Visit, passed: dict[str, Any]) -> None:
    answer = visit.ask("POST", TOKEN, **passed)
    assert answer.status_code == 200
    body = answer.json()
    assert set(body) == {"access_token", "expires_in", "token_type"}
    assert (body["expires_in"], body["token_type"], len(body["access_token"])) == ("3600", "Bearer", 36)


def test_expires_in_may_be_a_number(visit: Visit) -> None:
    visit.set(expires_in="number", token_seconds="90")
    assert visit.ask("POST", TOKEN, headers={}, json={**GRANT, **CLIENT}).json()["expires_in"] == 90


@pytest.mark.parametrize(
    ("passed", "error"),
    [
        ({"json": {**GRANT, **CLIENT, "client_secret": "no"}, "headers": {}}, "invalid_client"),
        ({"data": GRANT, "headers": basic("no")}, "invalid_client"),
        ({"json": GRANT, "headers": {}}, "invalid_client"),
        ({"json": CLIENT, "headers": {}}, "unsupported_grant_type"),
        ({"data": GRANT, "headers": {"Authorization": "Basic ***"}}, "invalid_request"),
        ({"content": b"{", "headers": {"content-type": "application/json"}}, "invalid_request"),
        ({"content": b"x", "headers": {"content-type": "text/plain"}}, "invalid_request"),
    ],
)
def test_a_wrong_client_gets_no_token(visit: Visit, passed: dict[str, Any], error: str) -> None:
    answer = visit.ask("POST", TOKEN, **passed)
    assert answer.status_code == (401 if error == "invalid_client" else 400)
    assert answer.json()["error"] == error


@pytest.mark.parametrize("status", ["401", "400", "403"])
def test_the_status_for_a_wrong_client_can_be_chosen(visit: Visit, status: str) -> None:
    visit.set(token_error=status)
    assert visit.ask("POST", TOKEN, headers={}, json=GRANT).status_code == int(status)


@pytest.mark.parametrize(("method", "path"), [("GET", API), ("POST", API), ("GET", f"{API}/364e2tkmeyp9t")])
def test_without_a_valid_token_everything_is_401(visit: Visit, method: str, path: str) -> None:
    for headers in ({}, {"Authorization": "Bearer wrong"}, {"Authorization": visit.token}):
        assert visit.ask(method, path, headers=headers).status_code == 401
    for forget in visit.world.forget_tokens:
        forget()
    assert visit.ask(method, path).status_code == 401


# --- scans ----------------------------------------------------------------------------------------------


def test_a_scan_is_answered_with_its_record(visit: Visit) -> None:
    answer = visit.scan(0, time="2023-10-01T13:20:07Z")
    assert answer.status_code == 200
    record = answer.json()
    assert (record["time"], record["scanInfo"], record["state"]) == ("2023-10-01T13:20:07Z", "", "completed")
    assert record["contact"]["firstName"] == visit.world.people[0].given
    assert (record["notes"], record["exhibitorQuestions"]) == ([], [])
    assert visit.ask("GET", f"{API}/{record['id']}").json() == record
    assert visit.ask("GET", API).json() == [record]


def test_without_a_time_it_is_the_time_of_submitting(visit: Visit) -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    at = datetime.strptime(visit.scan().json()["time"], TIME).replace(tzinfo=UTC)
    assert before <= at <= datetime.now(UTC)


@pytest.mark.parametrize("time", ["2023-10-01 13:20:07", "2023-10-01T13:20:07.5Z", "2023-10-01T13:20:07+00:00", "now"])
def test_a_time_in_another_form_is_refused(visit: Visit, time: str) -> None:
    assert visit.scan(time=time).status_code == 400
    assert visit.world.leads() == []


def test_a_time_ahead_is_refused_only_by_choice(visit: Visit) -> None:
    ahead = (datetime.now(UTC) + timedelta(hours=1)).strftime(TIME)
    assert visit.scan(0, time=ahead).status_code == 200
    visit.set(future_time="refused")
    assert visit.scan(1, time=ahead).status_code == 400
    assert visit.scan(1, time=datetime.now(UTC).strftime(TIME)).status_code == 200


@pytest.mark.parametrize("status", ["404", "400", "422"])
def test_an_unknown_code_is_refused(visit: Visit, status: str) -> None:
    visit.set(unknown_code=status)
    answer = visit.ask("POST", API, json={"code": "nobody"})
    assert (answer.status_code, visit.world.leads()) == (int(status), [])


def test_a_badge_of_another_event_is_a_record_without_details_or_refused(visit: Visit) -> None:
    answer = visit.scan(11)
    assert (answer.status_code, answer.json()["state"], answer.json()["contact"]) == (200, "NoAccess", None)
    visit.set(wrong_event="422")
    assert visit.scan(36).status_code == 422


def test_a_second_scan_of_a_code_is_a_new_connection_only_by_choice(visit: Visit) -> None:
    first, again = visit.scan().json(), visit.scan().json()
    assert first["id"] == again["id"]
    assert first["revision"] < again["revision"]
    visit.set(duplicate="new")
    assert visit.scan().json()["id"] != first["id"]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'"x"', b"{}", b'{"code": null}', b'{"code": ["a"]}'])
def test_a_body_without_a_code_is_refused(visit: Visit, content: bytes) -> None:
    assert visit.ask("POST", API, content=content).status_code in (400, 404)


# --- lists ----------------------------------------------------------------------------------------------


def test_lists_come_in_pages_of_a_hundred_by_revision(visit: Visit) -> None:
    for number in range(101):
        visit.scan(number)
    page = visit.ask("GET", API).json()
    revisions = [record["revision"] for record in page]
    assert len(page) == 100
    assert revisions == sorted(revisions)
    rest = visit.ask("GET", f"{API}?fromRevision={revisions[-1] + 1}").json()
    assert len(rest) == 1
    assert visit.ask("GET", f"{API}?fromRevision={rest[0]['revision']}").json() == rest
    assert visit.ask("GET", f"{API}?fromRevision={rest[0]['revision'] + 1}").json() == []


@pytest.mark.parametrize("revision", ["x", "-1", "", "²", "9" * 40])
def test_a_revision_that_is_no_number_is_refused(visit: Visit, revision: str) -> None:
    assert visit.ask("GET", API, params={"fromRevision": revision}).status_code == 400


def test_a_connection_that_does_not_exist_is_404(visit: Visit) -> None:
    assert visit.ask("GET", f"{API}/364e2tkmexp9t").status_code == 404


def test_a_colleagues_scan_is_told_apart_by_its_scan_info(visit: Visit) -> None:
    scan = {"code": visit.world.people[5].code, "time": "2023-10-01T13:20:07Z", "scanInfo": "Kim"}
    assert visit.ask("POST", "/_mock/connections/scan", headers={}, json=scan).status_code == 200
    [record] = visit.ask("GET", API).json()
    assert (record["scanInfo"], record["time"]) == ("Kim", "2023-10-01T13:20:07Z")
    assert visit.ask("POST", "/_mock/connections/scan", headers={}, json={"code": "nobody"}).status_code == 404


# --- errors and fair use --------------------------------------------------------------------------------


def test_errors_have_the_body_that_was_chosen(visit: Visit) -> None:
    problem = visit.ask("POST", API, json={"code": "nobody"})
    assert set(problem.json()) == {"status", "title", "type", "errorCode", "errors"}
    visit.set(error_body="text")
    assert visit.ask("POST", API, json={"code": "nobody"}).text == "The code is not known at this event."
    visit.set(error_body="empty")
    assert visit.ask("POST", API, json={"code": "nobody"}).content == b""


@pytest.mark.parametrize(("how", "wait"), [("wait", "1"), ("bare", None)])
def test_too_many_requests_are_429_only_by_choice(visit: Visit, how: str, wait: str | None) -> None:
    assert {visit.ask("GET", API).status_code for _ in range(5)} == {200}
    visit.set(rate=how, rate_limit="1")
    answers = [visit.ask("GET", API) for _ in range(5)]
    refused = [answer for answer in answers if answer.status_code == 429]
    assert refused
    assert {answer.headers.get("retry-after") for answer in refused} == {wait}


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH"])
def test_only_get_and_post_are_supported(visit: Visit, method: str) -> None:
    assert visit.ask(method, API).status_code == 405


def test_the_ledger_says_what_became_and_tells_no_secret(visit: Visit) -> None:
    visit.scan()
    visit.scan()
    visit.ask("POST", API, json={"code": "nobody"})
    visit.ask("POST", TOKEN, headers={}, json=GRANT)
    name = visit.world.people[0].name
    entries = visit.ask("GET", "/_mock/ledger").json()["requests"]
    assert [entry["became"] for entry in entries] == [
        "token given", f"connection created: {name}", f"connection found: {name}", "refused: UnknownCode",
        "refused: invalid_client",
    ]  # fmt: skip
    assert visit.token not in str(entries)
    assert CLIENT_SECRET not in str(entries)


def test_saved_connections_can_be_seen_by_code(visit: Visit) -> None:
    visit.scan(2, time="2023-10-01T13:20:07Z")
    [row] = visit.ask("GET", "/_mock/leads").json()
    assert (row["platform"], row["code"]) == ("connections", visit.world.people[2].code)
    assert (row["time"], row["uploads"]) == ("2023-10-01T13:20:07Z", 1)
