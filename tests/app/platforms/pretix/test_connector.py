"""Delivering leads to pretix: against the mock over loopback, and against servers with quirks of their own."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, TypeVar

import httpx
import pytest

from app.lead import LeadKioskError, Remarks
from app.mock.server import MockServer
from app.platforms import Account, Parcel, PlatformError
from app.platforms.pretix.connector import LEADS, NOT_PRETIX, PROFILE, PretixConnector, difference, open_connector
from app.platforms.vouchers import VouchersRefused
from app.reply import Accepted, Declined, Later, Offline, Portal, Reply, SignIn, Wait
from app.world import make_world
from app.world.people import ACCESS_CODE, EXHIBITOR, SCANNING_CODE, TAGS

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from app.platforms.http import Transport

T = TypeVar("T")
AT = datetime(2026, 11, 22, 9, 30, 15, 250_000, tzinfo=UTC)
UUID = "d8c2ec53-d602-4a08-882d-db4cf54344a2"
HOT, DEMO = TAGS[0], TAGS[2]


def using(
    url: str,
    work: Callable[[PretixConnector], Awaitable[T]],
    *,
    code: str = ACCESS_CODE,
    device: str | None = "Booth 1",
    transport: Transport | None = None,
) -> T:
    async def run() -> T:
        connector = open_connector(Account({"url": url, "access_code": code}, device, UUID), transport)
        try:
            return await work(connector)
        finally:
            await connector.aclose()

    return asyncio.run(run())


@pytest.fixture
def server() -> Iterator[MockServer]:
    with MockServer(make_world(20)) as server:
        yield server


def deliver(server: MockServer, parcel: Parcel, *, code: str = ACCESS_CODE, device: str | None = "Booth 1") -> Reply:
    return using(server.url, lambda connector: connector.deliver(parcel), code=code, device=device)


def accepted(reply: Reply) -> Accepted:
    assert isinstance(reply, Accepted), reply
    return reply


def parcel_of(
    server: MockServer, number: int = 0, remarks: Remarks | None = None, base: Remarks | None = None
) -> Parcel:
    return Parcel(server.world.people[number].code, AT, remarks or Remarks(), base)


# --- with the mock over loopback ------------------------------------------------------------------------


def test_the_profile_says_who_the_exhibitor_is(server: MockServer) -> None:
    profile = using(server.url + "/", lambda connector: connector.profile())
    assert (profile.exhibitor, profile.booth) == (EXHIBITOR.name, EXHIBITOR.booth)
    assert profile.event_key == "fernblick/spring"
    assert profile.tags == TAGS


def test_a_scan_goes_up_with_its_own_time_and_brings_the_attendee(server: MockServer) -> None:
    person = server.world.people[0]
    elsewhere = AT.astimezone(timezone(timedelta(hours=2)))
    reply = accepted(deliver(server, replace(parcel_of(server), scanned=elsewhere)))
    assert reply.attendee[0].value == person.name
    assert [part.value for part in reply.attendee[0].details] == [person.given, person.family]
    assert (reply.remarks, reply.merged, reply.problem) == (Remarks(), False, None)
    assert json.loads(reply.raw)["attendee"]["fields"][0]["value"] == person.name
    [saved] = server.world.leads()
    assert saved["scanned"] == "2026-11-22T09:30:15.250+00:00"
    assert (saved["device_name"], saved["device_uuid"], saved["uploads"], saved["writes"]) == ("Booth 1", UUID, 1, 0)


def test_an_edit_goes_up_in_full_and_repeating_it_writes_nothing(server: MockServer) -> None:
    remarks = Remarks("Wants a quote\nby Friday", 4, (HOT, DEMO))
    parcel = parcel_of(server, remarks=remarks, base=Remarks())
    for _ in range(2):
        reply = accepted(deliver(server, parcel))
        assert (reply.remarks, reply.merged, reply.problem) == (remarks, False, None)
    [saved] = server.world.leads()
    assert (saved["notes"], saved["rating"], saved["tags"]) == (remarks.notes, 4, [HOT, DEMO])
    assert (saved["uploads"], saved["writes"]) == (3, 1)


def test_clearing_all_remarks_reaches_the_server(server: MockServer) -> None:
    before = Remarks("a note", 3, (HOT,))
    accepted(deliver(server, parcel_of(server, remarks=before)))
    reply = accepted(deliver(server, parcel_of(server, base=before)))
    assert (reply.remarks, reply.problem) == (Remarks(), None)
    [saved] = server.world.leads()
    assert (saved["notes"], saved["rating"], saved["tags"]) == ("", None, [])


def test_a_colleagues_remarks_come_back_with_the_first_scan(server: MockServer) -> None:
    theirs = Remarks("Spoke to Kim", 5, (DEMO,))
    accepted(deliver(server, parcel_of(server, remarks=theirs), device="Booth 2"))
    reply = accepted(deliver(server, parcel_of(server)))
    assert (reply.remarks, reply.merged) == (theirs, True)
    assert server.world.leads()[0]["writes"] == 1


def test_a_colleagues_note_and_tags_survive_an_edit_here(server: MockServer) -> None:
    accepted(deliver(server, parcel_of(server)))
    accepted(deliver(server, parcel_of(server, remarks=Remarks("Spoke to Kim", 2, (DEMO,))), device="Booth 2"))
    ours = Remarks("Wants a quote", 4, (HOT,))
    reply = accepted(deliver(server, parcel_of(server, remarks=ours, base=Remarks())))
    [saved] = server.world.leads()
    assert set(str(saved["notes"]).splitlines()) == {"Spoke to Kim", "Wants a quote"}
    assert (saved["rating"], set(reply.remarks.tags)) == (4, {HOT, DEMO})
    assert reply.merged
    assert reply.remarks.notes == saved["notes"]


def test_many_leads_at_once_and_edits_from_two_devices_lose_nothing(server: MockServer) -> None:
    async def both(one: PretixConnector) -> list[Reply]:
        other = open_connector(Account({"url": server.url, "access_code": SCANNING_CODE}, "Booth 2", UUID))
        parcels = [
            (connector, parcel_of(server, number, Remarks(f"note of {name} on {number}"), Remarks()))
            for number in range(20)
            for name, connector in (("one", one), ("other", other))
        ]
        # Each device has its leads in flight at once; the devices take turns, since no lock spans probe and write.
        replies = []
        for device in (one, other):
            replies += await asyncio.gather(*(device.deliver(parcel) for owner, parcel in parcels if owner is device))
        await other.aclose()
        return replies

    assert all(isinstance(reply, Accepted) and reply.problem is None for reply in using(server.url, both))
    saved = server.world.leads()
    assert len(saved) == 20
    for number, person in enumerate(server.world.people):
        notes = next(str(row["notes"]) for row in saved if row["code"] == person.code)
        assert set(notes.splitlines()) == {f"note of one on {number}", f"note of other on {number}"}


def test_tags_that_the_organiser_lacks_stay_here_and_this_is_said(server: MockServer) -> None:
    reply = accepted(deliver(server, parcel_of(server, remarks=Remarks("", 3, (HOT, "my own")))))
    assert reply.remarks == Remarks("", 3, (HOT,))
    assert reply.problem is not None
    assert "my own" in reply.problem
    assert server.world.leads()[0]["tags"] == [HOT]


def test_only_own_tags_write_nothing(server: MockServer) -> None:
    reply = accepted(deliver(server, parcel_of(server, remarks=Remarks("", None, ("my own",)))))
    assert reply.problem is not None
    assert server.world.leads()[0]["writes"] == 0


def test_a_code_unknown_to_the_platform_is_declined_in_its_words(server: MockServer) -> None:
    reply = deliver(server, Parcel("not-a-badge", AT, Remarks()))
    assert isinstance(reply, Declined)
    assert (reply.reason, reply.status) == ("This code is not known at this event.", 400)


def test_a_wrong_access_code_is_a_sign_in_for_profile_and_lead(server: MockServer) -> None:
    assert isinstance(deliver(server, parcel_of(server), code="WRONG123"), SignIn)
    with pytest.raises(PlatformError, match="Invalid authentication code") as refused:
        using(server.url, lambda connector: connector.profile(), code="WRONG123")
    assert isinstance(refused.value.reply, SignIn)


def test_the_scanning_code_uploads_but_reads_no_lists(server: MockServer) -> None:
    accepted(deliver(server, parcel_of(server), code=SCANNING_CODE))
    assert using(server.url, PretixConnector.count, code=SCANNING_CODE) is None
    with pytest.raises(VouchersRefused, match="does not let this access code"):
        using(server.url, PretixConnector.vouchers, code=SCANNING_CODE)


def test_leads_on_further_pages_are_counted(server: MockServer) -> None:
    server.world.switches["pretix-page-size"] = "3"
    for number in range(7):
        accepted(deliver(server, parcel_of(server, number)))
    assert using(server.url, PretixConnector.count) == 7


def test_another_address_on_the_server_does_not_answer_as_pretix(server: MockServer) -> None:
    with pytest.raises(PlatformError, match="exhibitors plugin") as wrong:
        using(f"{server.url}/elsewhere", lambda connector: connector.profile())
    assert wrong.value.reply == Portal(NOT_PRETIX)


def test_a_stopped_server_is_offline_and_answers_again_after_its_start() -> None:
    server = MockServer(make_world(3))
    server.start()

    async def outage(connector: PretixConnector) -> list[Reply]:
        replies = [await connector.deliver(parcel_of(server))]
        await asyncio.to_thread(server.stop)
        replies.append(await connector.deliver(parcel_of(server)))
        await asyncio.to_thread(server.start)
        replies.append(await connector.deliver(parcel_of(server)))
        return replies

    try:
        before, during, after = using(server.url, outage)
    finally:
        server.stop()
    assert isinstance(before, Accepted)
    assert isinstance(during, Offline)
    assert isinstance(after, Accepted)


# --- servers with quirks --------------------------------------------------------------------------------


class Quirky:
    """A server that holds one lead; `kept` says what it makes of what it is asked to save."""

    def __init__(self, held: Remarks | None = None, kept: Callable[[Remarks], Remarks] = lambda asked: asked) -> None:
        self.held = held or Remarks()
        self.kept = kept
        self.notes_allowed = True
        self.posts: list[dict[str, Any]] = []
        self.profiles = 0
        self.before_post: Callable[[int], None] = lambda number: None

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == PROFILE:
            self.profiles += 1
            event = {"name": "Expo", "slug": "expo", "organizer": "fair"}
            body = {"name": "We", "event": event, "tags": ["a", "b"], "notes": self.notes_allowed}
            return httpx.Response(200, json=body)
        asked = json.loads(request.content)
        self.before_post(len(self.posts))
        self.posts.append(asked)
        if asked["notes"] or asked["tags"] is not None or asked["rating"] is not None:
            self.held = self.kept(Remarks(asked["notes"], asked["rating"], tuple(asked["tags"] or ())))
        return httpx.Response(200, json=self.answer())

    def answer(self) -> dict[str, Any]:
        held = self.held
        return {"attendee": {"fields": []}, "notes": held.notes, "rating": held.rating, "tags": list(held.tags)}

    def deliver(self, remarks: Remarks, base: Remarks | None = None, device: str | None = None) -> Reply:
        parcel = Parcel("code", AT, remarks, base)
        return ask(self, lambda connector: connector.deliver(parcel), device=device)


def ask(
    respond: Callable[[httpx.Request], httpx.Response],
    work: Callable[[PretixConnector], Awaitable[T]],
    device: str | None = None,
) -> T:
    return using("https://fair.example", work, device=device, transport=httpx.MockTransport(respond))


# What the document answers ("You can also fetch existing leads"), in short.
LEADS_EXAMPLE = """
{"count": 1, "next": null, "previous": null, "results": [{
  "attendee": {"fields": [{"id": "attendee_name", "label": "Name", "value": "Jon Doe", "details": []}]},
  "rating": 4, "tags": ["foo"], "notes": "Great customer, wants our newsletter",
  "device_name": "DEV1", "device_uuid": "d8c2ec53-d602-4a08-882d-db4cf54344a2"}]}
"""


@pytest.mark.parametrize(
    ("answer", "count"),
    [
        (httpx.Response(200, json=json.loads(LEADS_EXAMPLE)), 1),
        (httpx.Response(200, json={"count": 0, "results": []}), 0),
        (httpx.Response(200, json={"results": []}), None),
        (httpx.Response(403, json={"detail": "You do not have permission to perform this action."}), None),
        (httpx.Response(404, text="<h1>Not found</h1>", headers={"content-type": "text/html"}), None),
        (httpx.Response(405, json={"detail": "Method “GET” not allowed."}), None),
    ],
)
def test_leads_are_counted_with_one_request_where_that_is_permitted(answer: httpx.Response, count: int | None) -> None:
    asked: list[str] = []

    def respond(request: httpx.Request) -> httpx.Response:
        asked.append(f"{request.method} {request.url.raw_path.decode()}")
        return answer

    assert ask(respond, PretixConnector.count) == count
    assert asked == [f"GET {LEADS}?page_size=1"]


def test_a_hotspot_s_page_is_no_count() -> None:
    page = httpx.Response(403, text="<html>Sign in to the Wi-Fi</html>", headers={"content-type": "text/html"})
    with pytest.raises(PlatformError) as wrong:
        ask(lambda request: page, PretixConnector.count)
    assert isinstance(wrong.value.reply, Portal)


def test_the_first_post_asks_to_read_and_overwrites_nothing() -> None:
    quirky = Quirky(Remarks("theirs", 3, ("a",)))
    quirky.deliver(Remarks())
    [probe] = quirky.posts
    assert probe == {
        "code": "code",
        "notes": "",
        "tags": None,
        "rating": None,
        "scanned": "2026-11-22T09:30:15.250+00:00",
        "scan_type": "lead",
        "device_name": None,
        "device_uuid": UUID,
    }
    assert quirky.profiles == 0


def test_a_cleared_lead_sends_tags_as_a_list() -> None:
    quirky = Quirky(Remarks("ours", None, ("a",)))
    quirky.deliver(Remarks(), base=Remarks("ours", None, ("a",)))
    assert [post["tags"] for post in quirky.posts] == [None, []]


def test_a_long_device_name_is_cut_to_what_the_platform_takes() -> None:
    quirky = Quirky()
    quirky.deliver(Remarks(), device="é" * 300)
    assert quirky.posts[0]["device_name"] == "é" * 190


@pytest.mark.parametrize(
    ("kept", "said"),
    [
        (lambda asked: replace(asked, rating=4), "The platform kept 4 stars."),
        (lambda asked: replace(asked, rating=1), "The platform kept 1 star."),
        (lambda asked: replace(asked, rating=None), "The platform kept no stars."),
        (lambda asked: replace(asked, notes="short"), "The platform kept another note."),
        (lambda asked: replace(asked, tags=()), "The platform kept no tags."),
        (lambda asked: replace(asked, tags=("b",)), "The platform kept the tags b."),
    ],
)
def test_an_echo_that_differs_is_sent_once_more_and_then_said(kept: Callable[[Remarks], Remarks], said: str) -> None:
    quirky = Quirky(kept=kept)
    reply = accepted(quirky.deliver(Remarks("a long note", 5, ("a",)), base=Remarks()))
    assert len(quirky.posts) == 4  # probe, write, probe, write
    assert reply.remarks == quirky.held
    assert reply.problem == said


def test_an_echo_that_differs_once_is_no_problem() -> None:
    ratings = iter([1, 5])
    quirky = Quirky(kept=lambda asked: replace(asked, rating=next(ratings)))
    reply = accepted(quirky.deliver(Remarks("", 5), base=Remarks()))
    assert (reply.problem, reply.remarks.rating, len(quirky.posts)) == (None, 5, 4)


def test_a_colleague_who_writes_between_write_and_echo_is_merged_in() -> None:
    quirky = Quirky()

    def colleague(number: int) -> None:
        if number == 2:
            quirky.held = Remarks("theirs", 2, ("b",))

    quirky.before_post = colleague
    quirky.kept = lambda asked: Remarks("theirs", 2, ("b",)) if len(quirky.posts) == 2 else asked
    reply = accepted(quirky.deliver(Remarks("ours", 4, ("a",)), base=Remarks()))
    assert reply.problem is None
    assert set(quirky.held.notes.splitlines()) == {"theirs", "ours"}
    assert (quirky.held.rating, set(quirky.held.tags)) == (4, {"a", "b"})


def test_space_and_line_ends_that_a_server_trims_are_no_difference() -> None:
    quirky = Quirky(kept=lambda asked: replace(asked, notes=asked.notes.strip().replace("\n", "\r\n")))
    reply = accepted(quirky.deliver(Remarks("one\ntwo \n"), base=Remarks()))
    assert (reply.problem, reply.remarks.notes, len(quirky.posts)) == (None, "one\ntwo", 2)


def test_notes_that_are_switched_off_go_back_unchanged_and_this_is_said() -> None:
    quirky = Quirky(Remarks("the organiser's\r\nown", None, ()))
    quirky.notes_allowed = False
    base = Remarks("the organiser's\nown")
    reply = accepted(quirky.deliver(Remarks("ours", 4, ()), base=base))
    assert quirky.posts[-1]["notes"] == "the organiser's\r\nown"
    assert reply.remarks == Remarks("the organiser's\nown", 4, ())
    assert reply.problem is not None
    assert "stays on this kiosk" in reply.problem


def test_a_tag_of_a_colleague_that_the_profile_lacks_is_sent_back() -> None:
    quirky = Quirky(Remarks("", None, ("old tag",)))
    accepted(quirky.deliver(Remarks("ours", None, ("old tag",)), base=Remarks("", None, ("old tag",))))
    assert quirky.posts[-1]["tags"] == ["old tag"]


def test_what_we_had_sent_before_a_lost_reply_is_no_colleagues() -> None:
    ours = Remarks("ours", 4, ("a",))
    reply = accepted(Quirky(ours).deliver(ours, base=Remarks()))
    assert not reply.merged


def test_the_profile_is_asked_once_for_many_edits_at_once(server: MockServer) -> None:
    async def edits(connector: PretixConnector) -> list[Reply]:
        parcels = [parcel_of(server, number, Remarks(f"note {number}")) for number in range(4)]
        return await asyncio.gather(*map(connector.deliver, parcels))

    assert all(isinstance(reply, Accepted) for reply in using(server.url, edits))
    assert [entry.path for entry in server.world.ledger.entries()].count(PROFILE) == 1


def test_texts_that_no_server_can_store_are_cleaned_on_the_way() -> None:
    quirky = Quirky()
    reply = accepted(quirky.deliver(Remarks("a\0b\ud800 👍"), base=Remarks()))
    assert (quirky.held.notes, reply.problem) == ("a b� 👍", None)


@pytest.mark.parametrize(
    ("response", "kind"),
    [
        (httpx.Response(200, html="<h1>Welcome to the Wi-Fi</h1>"), Portal),
        (httpx.Response(200, json={"status": "ok"}), Portal),
        (httpx.Response(200, json=[]), Portal),
        (httpx.Response(302, headers={"Location": "https://portal.example"}), Portal),
        (httpx.Response(404, html="<h1>Not found</h1>"), Later),
        (httpx.Response(404, json={"detail": "Not found."}), Declined),
        (httpx.Response(429, headers={"Retry-After": "3"}), Wait),
        (httpx.Response(500, html="<h1>Server error</h1>"), Later),
    ],
)
def test_deliver_never_raises_for_what_comes_back(response: httpx.Response, kind: type[Reply]) -> None:
    parcel = Parcel("code", AT, Remarks("note"))

    def respond(request: httpx.Request) -> httpx.Response:
        return Quirky()(request) if request.url.path == PROFILE else response

    assert isinstance(ask(respond, lambda connector: connector.deliver(parcel)), kind)


def test_a_lead_read_but_not_written_is_not_accepted() -> None:
    quirky = Quirky()

    def respond(request: httpx.Request) -> httpx.Response:
        return quirky(request) if len(quirky.posts) == 0 or request.url.path == PROFILE else httpx.Response(502)

    reply = ask(respond, lambda connector: connector.deliver(Parcel("code", AT, Remarks("note"))))
    assert isinstance(reply, Later)
    assert quirky.held == Remarks()


@pytest.mark.parametrize(
    "response",
    [
        httpx.Response(404, html="<h1>Not found</h1>"),
        httpx.Response(404, json={"detail": "Not found."}),
        httpx.Response(405, json={"detail": "Method not allowed."}),
        httpx.Response(200, json={"hello": "world"}),
    ],
)
def test_a_server_without_the_plugin_has_its_own_sentence(response: httpx.Response) -> None:
    with pytest.raises(PlatformError) as wrong:
        ask(lambda request: response, lambda connector: connector.profile())
    assert wrong.value.reply == Portal(NOT_PRETIX)


@pytest.mark.parametrize("body", [{"count": 3, "results": None}, {"count": 3}, []])
def test_lists_of_another_shape_are_a_portal(body: object) -> None:
    with pytest.raises(PlatformError) as wrong:
        ask(lambda request: httpx.Response(200, json=body), PretixConnector.count)
    assert isinstance(wrong.value.reply, Portal)


def test_an_account_without_a_code_or_address_is_refused_with_a_sentence() -> None:
    for values in ({"url": "https://fair.example"}, {"url": "https://fair.example", "access_code": " "}):
        with pytest.raises(LeadKioskError, match="access code"):
            open_connector(Account(values, None, UUID))
    with pytest.raises(LeadKioskError, match="address"):
        open_connector(Account({"access_code": "X"}, None, UUID))


def test_the_same_tags_in_another_order_are_no_difference() -> None:
    assert difference(Remarks("", None, ("a", "b")), Remarks("", None, ("b", "a"))) is None
    assert LEADS.endswith("/")
