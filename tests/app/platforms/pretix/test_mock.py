"""The mock plays the App API as the document tells it."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from app.mock.server import create_app
from app.platforms.pretix.mock import API, INSIDE, VOUCHERS, Turnstile
from app.world import World, make_world
from app.world.people import ACCESS_CODE, EVENT, EXHIBITOR, SCANNING_CODE, TAGS

READ = {"notes": "", "tags": None, "rating": None}
LEADS = f"{API}/leads/"


class Pretix:
    """A mock of its own, asked without a network; it stays the same between requests."""

    def __init__(self, **switches: str) -> None:
        chosen = {f"pretix-{name.replace('_', '-')}": value for name, value in switches.items()}
        self.world: World = make_world(120, switches=chosen)
        self._app = create_app(self.world)

    def ask(
        self,
        method: str,
        path: str,
        json: object = None,
        *,
        code: str | None = ACCESS_CODE,
        **more: Any,  # noqa: ANN401
    ) -> httpx.Response:
        async def run() -> httpx.Response:
            transport = httpx.ASGITransport(self._app)
            headers = {} if code is None else {"Authorization": f"Exhibitor {code}"}
            async with httpx.AsyncClient(transport=transport, base_url="http://pretix", headers=headers) as client:
                return await client.request(method, path, json=json, **more)

        return asyncio.run(run())

    def submit(self, number: int = 0, *, code: str = ACCESS_CODE, **said: object) -> httpx.Response:
        lead = {
            "code": self.world.people[number].code,
            "scanned": "2026-11-22T09:30:15.250+00:00",
            "scan_type": "lead",
            "device_name": "Booth 1",
            "device_uuid": "d8c2ec53-d602-4a08-882d-db4cf54344a2",
            **READ,
            **said,
        }
        return self.ask("POST", LEADS, lead, code=code)


@pytest.fixture
def pretix() -> Pretix:
    return Pretix()


def test_the_profile_has_every_field_of_the_document(pretix: Pretix) -> None:
    profile = pretix.ask("GET", f"{API}/profile").json()
    assert set(profile) == {"name", "booth", "event", "notes", "tags", "scan_types"}
    assert (profile["name"], profile["booth"], profile["tags"]) == (EXHIBITOR.name, EXHIBITOR.booth, list(TAGS))
    assert set(profile["event"]) == {
        "name", "end_date", "slug", "organizer", "imprint_url", "privacy_url", "help_url", "terms_url", "logo_url",
    }  # fmt: skip
    assert profile["event"]["name"] == EVENT.name
    assert profile["scan_types"] == [{"key": "lead", "label": "Lead Scanning"}]


def test_a_lead_is_created_once_and_found_again(pretix: Pretix) -> None:
    person = pretix.world.people[0]
    first, again = pretix.submit(), pretix.submit()
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json()
    body = first.json()
    assert (body["notes"], body["rating"], body["tags"]) == ("", None, [])
    assert (body["device_name"], body["device_uuid"]) == ("Booth 1", "d8c2ec53-d602-4a08-882d-db4cf54344a2")
    fields = {field["id"]: field for field in body["attendee"]["fields"]}
    assert next(iter(fields)) == "attendee_name"
    assert fields["attendee_name"]["value"] == person.name
    assert fields["attendee_name"]["details"] == [
        {"label": "Given name", "value": person.given}, {"label": "Family name", "value": person.family},
    ]  # fmt: skip
    assert (fields["company"]["value"], fields["attendee_email"]["value"]) == (person.company, person.email)
    assert all(isinstance(field["value"], str) for field in fields.values())


def test_empty_remarks_read_what_is_saved(pretix: Pretix) -> None:
    pretix.submit(notes="Wants a quote", tags=["Hot"], rating=4)
    body = pretix.submit().json()
    assert (body["notes"], body["tags"], body["rating"]) == ("Wants a quote", ["Hot"], 4)


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ({"notes": "new"}, ("new", [], None)),
        ({"rating": 0}, ("", [], 0)),
        ({"tags": []}, ("", [], None)),
        ({"tags": ["Press"], "rating": 5}, ("", ["Press"], 5)),
    ],
)
def test_any_other_remarks_override_all_that_is_saved(
    pretix: Pretix, said: dict[str, Any], kept: tuple[Any, ...]
) -> None:
    pretix.submit(notes="Wants a quote", tags=["Hot"], rating=4)
    body = pretix.submit(**said).json()
    assert (body["notes"], body["tags"], body["rating"]) == kept


def test_both_codes_are_one_exhibitors(pretix: Pretix) -> None:
    pretix.submit(notes="from the app", code=SCANNING_CODE)
    assert pretix.submit().json()["notes"] == "from the app"


def test_saved_leads_can_be_seen_by_code(pretix: Pretix) -> None:
    person = pretix.world.people[7]
    pretix.submit(7)
    pretix.submit(7, notes="Hello", rating=2, tags=["Demo wanted"], scanned="2026-11-22T12:00:00+00:00")
    assert pretix.ask("GET", "/_mock/leads", code=None).json() == [
        {
            "platform": "pretix",
            "code": person.code,
            "attendee": person.name,
            "rating": 2,
            "tags": ["Demo wanted"],
            "notes": "Hello",
            "scanned": "2026-11-22T09:30:15.250+00:00",
            "device_name": "Booth 1",
            "device_uuid": "d8c2ec53-d602-4a08-882d-db4cf54344a2",
            "uploads": 2,
            "writes": 1,
        }
    ]


def test_an_unknown_code_is_refused(pretix: Pretix) -> None:
    lead = {"code": "nobody", "scanned": "2026-11-22T09:30:15Z", "scan_type": "lead", **READ}
    answer = pretix.ask("POST", LEADS, lead)
    assert answer.status_code == 400
    assert list(answer.json()) == ["detail"]
    assert pretix.world.leads() == []


def test_invalid_fields_are_named(pretix: Pretix) -> None:
    answer = pretix.submit(rating=9)
    assert (answer.status_code, answer.json()) == (400, {"rating": ["Ensure this value is less than or equal to 5."]})
    assert pretix.ask("POST", LEADS, content=b"{", headers={"content-type": "application/json"}).status_code == 400
    assert pretix.ask("POST", LEADS, content=b"x", headers={"content-type": "text/plain"}).status_code == 415


@pytest.mark.parametrize(("code", "words"), [("WRONG123", "Invalid authentication code."), (None, "Authentication")])
@pytest.mark.parametrize("path", [f"{API}/profile", LEADS, f"{API}/vouchers/", f"{API}/vouchers/1/"])
def test_without_a_valid_code_everything_is_401(pretix: Pretix, path: str, code: str | None, words: str) -> None:
    answer = pretix.ask("GET", path, code=code)
    assert answer.status_code == 401
    assert words in answer.json()["detail"]
    assert answer.headers["www-authenticate"]


def test_a_code_is_case_sensitive_and_needs_its_scheme(pretix: Pretix) -> None:
    assert pretix.ask("GET", f"{API}/profile", code=ACCESS_CODE.lower()).status_code == 401
    answer = pretix.ask("GET", f"{API}/profile", code=None, headers={"Authorization": f"Token {ACCESS_CODE}"})
    assert answer.status_code == 401


@pytest.mark.parametrize("path", [LEADS, f"{API}/vouchers/", f"{API}/vouchers/1/"])
def test_the_scanning_code_may_not_read_lists(pretix: Pretix, path: str) -> None:
    answer = pretix.ask("GET", path, code=SCANNING_CODE)
    assert answer.status_code == 403
    assert "detail" in answer.json()
    assert pretix.ask("GET", f"{API}/profile", code=SCANNING_CODE).status_code == 200


def test_leads_come_in_pages_of_fifty_without_their_codes(pretix: Pretix) -> None:
    for number in range(101):
        pretix.submit(number)
    first = pretix.ask("GET", LEADS).json()
    assert (first["count"], first["previous"], len(first["results"])) == (101, None, 50)
    assert first["next"] == f"http://pretix{LEADS}?page=2"
    assert "code" not in first["results"][0]
    last = pretix.ask("GET", f"{LEADS}?page=3").json()
    assert (last["next"], last["previous"], len(last["results"])) == (None, f"http://pretix{LEADS}?page=2", 1)


@pytest.mark.parametrize("page", ["0", "2", "x", "-1", "%C2%B2"])
def test_a_page_that_does_not_exist_is_404(pretix: Pretix, page: str) -> None:
    answer = pretix.ask("GET", f"{LEADS}?page={page}")
    assert (answer.status_code, answer.json()) == (404, {"detail": "Invalid page."})


def test_vouchers_have_every_field_of_the_document(pretix: Pretix) -> None:
    page = pretix.ask("GET", f"{API}/vouchers/").json()
    assert (page["count"], len(page["results"])) == (VOUCHERS, 50)
    assert set(page["results"][0]) == {
        "id", "code", "max_usages", "redeemed", "valid_until", "subevent", "tag", "comment", "items", "price_mode",
        "value", "redemptions",
    }  # fmt: skip
    assert pretix.ask("GET", f"{API}/vouchers/3/").json() == page["results"][2]
    [redemption] = page["results"][2]["redemptions"]
    assert set(redemption) == {"attendee_fields", "redemption_date", "subevent"}
    assert page["results"][2]["redeemed"] == 1


@pytest.mark.parametrize("number", [0, VOUCHERS + 1])
def test_a_voucher_that_does_not_exist_is_404(pretix: Pretix, number: int) -> None:
    answer = pretix.ask("GET", f"{API}/vouchers/{number}/")
    assert (answer.status_code, answer.json()) == (404, {"detail": "No Voucher matches the given query."})


@pytest.mark.parametrize("path", [LEADS, f"{API}/vouchers/", f"{API}/vouchers/1/"])
def test_a_missing_last_slash_is_a_redirect(pretix: Pretix, path: str) -> None:
    answer = pretix.ask("GET", path[:-1])
    assert (answer.status_code, answer.headers["location"]) == (301, path)


@pytest.mark.parametrize("path", [f"{API}/profile/", f"{API}/nothing", f"{API}/vouchers/x/", "/api/v1/organizers/"])
def test_addresses_without_a_view_are_a_page(pretix: Pretix, path: str) -> None:
    answer = pretix.ask("GET", path)
    assert answer.status_code == 404
    assert answer.headers["content-type"].startswith("text/html")


def test_another_method_is_405_in_json(pretix: Pretix) -> None:
    answer = pretix.ask("DELETE", f"{API}/profile")
    assert (answer.status_code, answer.json()) == (405, {"detail": 'Method "DELETE" not allowed.'})
    assert "GET" in answer.headers["allow"]


def test_the_ledger_says_what_became_of_each_request(pretix: Pretix) -> None:
    pretix.submit()
    pretix.submit()
    pretix.submit(rating=9)
    pretix.ask("GET", f"{API}/profile", code="WRONG123")
    pretix.ask("GET", f"{LEADS}?page=1")
    name = pretix.world.people[0].name
    entries = pretix.ask("GET", "/_mock/ledger").json()["requests"]
    assert [(entry["method"], entry["status"]) for entry in entries] == [
        ("POST", 201), ("POST", 200), ("POST", 400), ("GET", 401), ("GET", 200),
    ]  # fmt: skip
    assert [entry["became"] for entry in entries[:2]] == [f"lead created: {name}", f"lead found: {name}"]
    assert entries[2]["became"].startswith("refused: ")
    assert entries[4]["path"] == f"{LEADS}?page=1"
    assert "WRONG123" not in str(entries)


@pytest.mark.parametrize(
    ("shape", "kind", "body"),
    [
        ("detail", "application/json", '{"detail":"This code is not known at this event."}'),
        ("field", "application/json", '{"code":["This code is not known at this event."]}'),
        ("list", "application/json", '["This code is not known at this event."]'),
        ("text", "text/plain; charset=utf-8", "This code is not known at this event."),
        ("empty", None, ""),
    ],
)
def test_a_refusal_has_the_status_and_shape_of_the_switches(shape: str, kind: str | None, body: str) -> None:
    pretix = Pretix(unknown_code="404", error_body=shape)
    lead = {"code": "nobody", "scanned": "2026-11-22T09:30:15Z", "scan_type": "lead", **READ}
    answer = pretix.ask("POST", LEADS, lead)
    assert (answer.status_code, answer.headers.get("content-type"), answer.text) == (404, kind, body)


def test_notes_tags_and_the_last_day_are_switched() -> None:
    profile = Pretix(notes="off", tags="One, Two", event="over").ask("GET", f"{API}/profile").json()
    assert (profile["notes"], profile["tags"]) == (False, ["One", "Two"])
    assert datetime.fromisoformat(profile["event"]["end_date"]) < datetime.now(UTC)


def test_a_page_has_as_many_rows_as_switched_and_a_proxy_may_hide_its_host() -> None:
    pretix = Pretix(page_size="2", next="inside")
    for number in range(3):
        pretix.submit(number)
    page = pretix.ask("GET", LEADS).json()
    assert (len(page["results"]), page["next"]) == (2, f"{INSIDE}{LEADS}?page=2")
    assert len(pretix.ask("GET", f"{LEADS}?page=2").json()["results"]) == 1


def test_an_old_server_lacks_what_came_later() -> None:
    old = Pretix(version="old")
    assert set(old.ask("GET", f"{API}/profile").json()["event"]).isdisjoint({"end_date", "terms_url"})
    assert old.submit().status_code == 201
    lists = old.ask("GET", LEADS)
    assert (lists.status_code, lists.json()) == (405, {"detail": 'Method "GET" not allowed.'})
    for path in (f"{API}/vouchers/", f"{API}/vouchers/1/"):
        answer = old.ask("GET", path)
        assert (answer.status_code, answer.headers["content-type"]) == (404, "text/html; charset=utf-8")


def test_a_rate_limit_says_how_long_to_wait() -> None:
    pretix = Pretix(rate_limit="2")
    pretix.ask("GET", f"{API}/profile", code="WRONG123")  # is not counted
    assert [pretix.submit(number).status_code for number in range(3)] == [201, 201, 429]
    answer = pretix.submit(2)
    assert 1 <= int(answer.headers["retry-after"]) <= 60
    assert "throttled" in answer.json()["detail"]
    assert len(pretix.world.leads()) == 2


def test_the_turnstile_lets_so_many_through_in_a_minute() -> None:
    now = 100.0
    turnstile = Turnstile(lambda: now)
    assert [turnstile.wait(2), turnstile.wait(2), turnstile.wait(2)] == [0, 0, 61]
    now = 159.5
    assert turnstile.wait(2) == 1
    now = 160.0
    assert [turnstile.wait(2) for _ in range(3)] == [0, 0, 61]
    assert turnstile.wait(0) == 0
