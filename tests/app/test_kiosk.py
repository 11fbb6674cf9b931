"""One running kiosk without Qt: what goes in, what news comes out, and how it stops."""

from __future__ import annotations

import asyncio
import threading
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import numpy as np
import pytest

from app import settings
from app.connect import connect
from app.kiosk import Kiosk
from app.lead import Edit, LeadKioskError, TargetState, ms, utc
from app.mock.server import MockServer
from app.news import (
    AttachmentsChanged,
    EditFailed,
    LeadChanged,
    News,
    NotSaved,
    OutboxChanged,
    PicturesChanged,
    Refusal,
    Saved,
    ScannerChanged,
    StoreMatter,
    StoreNews,
)
from app.outbox import Health
from app.store import FILE, Store, attachments, edits, erasing, leads, pictures, scans, targets
from app.store.attachments import Kind
from app.store.lock import RoleLock
from app.world import make_world
from app.world.people import ACCESS_CODE
from hardware import KEYS_LOST, Condition, Reading, Scan, ScannerError, Unread
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from hardware.preview import Picture


class Heard(list[News]):
    """All news, with the thread on which it came."""

    def __init__(self) -> None:
        super().__init__()
        self.threads: set[str] = set()

    def __call__(self, news: News) -> None:
        self.threads.add(threading.current_thread().name)
        self.append(news)

    def kind(self, kind: type) -> list[News]:
        return [news for news in list(self) if isinstance(news, kind)]


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def kiosk(tmp_path: Path, heard: Heard) -> Iterator[Kiosk]:
    """A kiosk that does not upload."""
    kiosk = Kiosk(tmp_path, sync=False)
    kiosk.listen(heard)
    kiosk.start()
    yield kiosk
    kiosk.stop()


class FakeScanner:
    address = "fake:1"
    preview = None

    def __init__(self, *readings: Reading | Exception) -> None:
        self._readings = readings
        self.closed = threading.Event()

    def __iter__(self) -> Iterator[Reading]:
        for reading in self._readings:
            if isinstance(reading, Exception):
                raise reading
            yield reading

    def close(self) -> None:
        self.closed.set()


class PatientScanner(FakeScanner):
    """Reads nothing until it is closed."""

    def __iter__(self) -> Iterator[Reading]:
        self.closed.wait(10)
        yield from ()


def scan(code: str) -> Scan:
    return Scan(code.encode(), "qr", "fake:1", datetime.now(UTC), 0.0)


# --- scans and edits --------------------------------------------------------------------------------------


def test_a_typed_code_is_a_scan(kiosk: Kiosk, heard: Heard) -> None:
    kiosk.type_code("A1\n")
    (news,) = until(lambda: heard.kind(Saved))
    assert isinstance(news, Saved)
    assert (news.lead.code, news.scanner, news.new) == ("A1", "typed", True)
    assert kiosk.lead(news.lead.id) == news.lead


def test_text_that_no_badge_has_is_refused_in_words(kiosk: Kiosk, heard: Heard) -> None:
    for text in ("", "\ud800", "a\x00b"):
        kiosk.type_code(text)
    until(lambda: len(heard.kind(NotSaved)) == 3)


class FakeCamera(PatientScanner):
    """Shows a gray picture, once there is one."""

    picture: Picture | None = None

    def keep(self) -> Picture | None:
        return self.picture


def test_what_a_camera_sees_is_kept_until_its_code_is_typed(kiosk: Kiosk, heard: Heard, tmp_path: Path) -> None:
    assert not kiosk.keep_picture()
    camera = FakeCamera()
    kiosk.add_scanner(PatientScanner())
    kiosk.add_scanner(camera)
    assert not kiosk.keep_picture()
    camera.picture = np.full((48, 64, 3), 128, np.uint8)
    assert kiosk.keep_picture()
    (kept,) = until(lambda: [picture for picture in pictures.waiting(tmp_path) if picture.looked])
    kiosk.resolve(kept, "TYPED1")
    (saved,) = until(lambda: heard.kind(Saved))
    assert isinstance(saved, Saved)
    assert (saved.lead.code, saved.at) == ("TYPED1", utc(ms(kept.at)))
    until(lambda: not pictures.waiting(tmp_path))
    until(lambda: heard.kind(PicturesChanged)[-1] == PicturesChanged(0))


def test_a_kept_picture_can_be_deleted(kiosk: Kiosk, heard: Heard, tmp_path: Path) -> None:
    picture = pictures.keep(tmp_path, b"no JPEG", datetime.now(UTC))
    kiosk.delete_picture(picture)
    until(lambda: not picture.path.exists())
    until(lambda: heard.kind(PicturesChanged)[-1] == PicturesChanged(0))


SET_UP = '{"lead_kiosk":1,"platform":"pretix","url":"https://pretix.example","access_code":"SECRET-19"}'


def test_a_set_up_code_is_given_away_while_one_is_expected_and_refused_otherwise(
    kiosk: Kiosk, heard: Heard, tmp_path: Path
) -> None:
    taken: list[bytes] = []
    kiosk.type_code(SET_UP)
    until(lambda: heard.kind(NotSaved))
    kiosk.expect_setup(taken.append)
    kiosk.type_code(SET_UP)
    kiosk.add_scanner(FakeScanner(Scan(SET_UP.encode(), "qr", "fake:1", datetime.now(UTC), 0.0)))
    until(lambda: len(taken) == 2)
    kiosk.type_code("A1")
    until(lambda: heard.kind(Saved))
    kiosk.expect_setup(None)
    kiosk.type_code(SET_UP)
    until(lambda: len(heard.kind(NotSaved)) == 2)
    assert taken == [SET_UP.encode()] * 2
    assert [news.refusal for news in heard if isinstance(news, NotSaved)] == [Refusal.SETUP_OURS] * 2
    assert "SECRET" not in repr(heard)
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and b"SECRET-19" in path.read_bytes()]


def test_connecting_the_running_kiosk_counts_at_once(tmp_path: Path, heard: Heard) -> None:
    kiosk = Kiosk(tmp_path)
    kiosk.listen(heard)
    kiosk.start()
    try:
        with MockServer(make_world(3)) as server:
            kiosk.type_code(server.world.people[0].code)
            until(lambda: kiosk.outbox().leads == 1)
            account = {"url": server.url, "access_code": ACCESS_CODE}
            connection = kiosk.connect_to("pretix", account, device_name="Booth left")
            assert connection.profile
            assert kiosk.settings.targets == (connection.target,)
            assert kiosk.settings.device_name == "Booth left"
            until(lambda: kiosk.outbox().targets and counts(kiosk) == (1, 0), seconds=5)
    finally:
        kiosk.stop()


def test_an_edit_is_told_when_it_is_kept(kiosk: Kiosk, heard: Heard) -> None:
    kiosk.type_code("A1")
    kiosk.edit(1, Edit(notes="Call back"))
    until(lambda: heard.kind(LeadChanged))
    found = kiosk.lead(1)
    assert found
    assert found.remarks.notes == "Call back"
    kiosk.edit(99, Edit(notes="Lost"))
    until(lambda: heard.kind(EditFailed) == [EditFailed(99, "There is no lead 99.")])


def test_staff_are_noted_with_each_scan_and_remembered(kiosk: Kiosk, heard: Heard, tmp_path: Path) -> None:
    kiosk.set_staff("Mia")
    kiosk.set_staff("Ben")
    kiosk.set_staff("Mia")
    kiosk.type_code("A1")
    (news,) = until(lambda: heard.kind(Saved))
    assert isinstance(news, Saved)
    assert news.lead.staff == "Mia"
    kiosk.stop()
    kept = settings.load(tmp_path)
    assert (kept.staff, kept.staff_now) == (("Mia", "Ben"), "Mia")


def test_who_scans_counts_at_once_and_the_disk_is_waited_for_by_another_thread(tmp_path: Path) -> None:
    kiosk = Kiosk(tmp_path, sync=False)  # whose recorder does not run yet
    kiosk.set_staff("Mia")
    assert (kiosk.settings.staff, kiosk.settings.staff_now) == (("Mia",), "Mia")
    assert settings.load(tmp_path).staff_now is None
    kiosk.start()
    until(lambda: settings.load(tmp_path).staff_now == "Mia")
    kiosk.stop()


@pytest.mark.logs("settings could not be kept")
def test_who_scans_counts_even_where_it_cannot_be_kept(kiosk: Kiosk, heard: Heard, tmp_path: Path) -> None:
    kiosk.type_code("A0")
    until(lambda: heard.kind(Saved))  # what is mended at the start is mended
    (tmp_path / settings.FILE).write_text("damaged =")
    kiosk.set_staff("Mia")
    kiosk.type_code("A1")
    news = until(lambda: heard.kind(Saved)[1:])[0]
    assert isinstance(news, Saved)
    assert news.lead.staff == "Mia"


def test_what_needs_attention_is_sent_again(kiosk: Kiosk, heard: Heard, tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        targets.add(store, "uid", "pretix", "pretix", None, datetime.now(UTC))
    kiosk.type_code("A1")
    until(lambda: heard.kind(Saved))
    with Store(tmp_path) as store, store.atomic():
        store.run("UPDATE delivery SET state = 'attention', problem = 'Unknown'")
    kiosk.retry(1)
    until(lambda: heard.kind(LeadChanged))
    found = kiosk.lead(1)
    assert found
    assert found.deliveries["pretix"].state == "waiting"


def test_news_comes_on_worker_threads_and_one_bad_listener_silences_none(kiosk: Kiosk, heard: Heard) -> None:
    kiosk.type_code("A1")
    until(lambda: heard.kind(Saved))
    assert threading.current_thread().name not in heard.threads


@pytest.mark.logs("a listener failed")
def test_a_listener_that_fails_silences_no_other(tmp_path: Path, heard: Heard) -> None:
    def fail(news: News) -> None:
        raise RuntimeError("odd")

    kiosk = Kiosk(tmp_path, sync=False)
    kiosk.listen(fail)
    kiosk.listen(heard)
    kiosk.start()
    kiosk.type_code("A1")
    kiosk.type_code("B2")
    until(lambda: len(heard.kind(Saved)) == 2)
    kiosk.stop()


# --- scanners ---------------------------------------------------------------------------------------------


def test_a_scanner_s_readings_become_news(kiosk: Kiosk, heard: Heard) -> None:
    kiosk.add_scanner(
        FakeScanner(
            Condition("starting", "", "fake:1"),
            Condition("ready", "", "fake:1"),
            Condition("hint", "Hold it closer.", "fake:1"),
            Unread("nothing", "There is no code in the picture.", "fake:1"),
            Unread("refused", "The line is too long to be a code.", "fake:1"),
            Unread("refused", KEYS_LOST, "fake:1"),
            scan("A1"),
        )
    )
    until(lambda: heard.kind(Saved))
    until(lambda: ScannerChanged("fake:1", "ended") in heard)
    assert heard.kind(ScannerChanged) == [
        ScannerChanged("fake:1", "starting"),
        ScannerChanged("fake:1", "ready"),
        ScannerChanged("fake:1", "hint", "Hold it closer."),
        ScannerChanged("fake:1", "ended"),
    ]
    refused = [news for news in heard if isinstance(news, NotSaved)]
    assert [(news.refusal, news.sentence) for news in refused] == [
        (Refusal.UNREADABLE, "The line is too long to be a code."),
        (Refusal.KEYS_LOST, KEYS_LOST),
    ]


def test_a_scanner_that_fails_says_why(kiosk: Kiosk, heard: Heard) -> None:
    kiosk.add_scanner(FakeScanner(scan("A1"), ScannerError("The camera is in use.")))
    until(lambda: ScannerChanged("fake:1", "problem", "The camera is in use.") in heard)
    until(lambda: heard.kind(Saved))


@pytest.mark.logs("a scanner failed")
def test_a_scanner_that_breaks_does_not_take_the_kiosk_with_it(kiosk: Kiosk, heard: Heard) -> None:
    kiosk.add_scanner(FakeScanner(RuntimeError("odd")))
    until(lambda: heard.kind(ScannerChanged))
    kiosk.type_code("A1")
    until(lambda: heard.kind(Saved))


# --- reading ----------------------------------------------------------------------------------------------


def test_a_query_runs_on_the_reader_s_thread(kiosk: Kiosk, heard: Heard) -> None:
    kiosk.type_code("A1")
    until(lambda: heard.kind(Saved))
    found: list[tuple[str, int]] = []
    kiosk.read(leads.count, lambda count: found.append((threading.current_thread().name, count)))
    assert until(lambda: found) == [("reader", 1)]


@pytest.mark.logs("a query failed")
def test_a_query_that_fails_does_not_end_the_reader(kiosk: Kiosk) -> None:
    found: list[int] = []
    kiosk.read(lambda store: 1 / 0, lambda result: None)
    kiosk.read(leads.count, found.append)
    assert until(lambda: found) == [0]


def test_what_another_process_changes_is_told_within_2_seconds(kiosk: Kiosk, heard: Heard, tmp_path: Path) -> None:
    kiosk.type_code("A1")
    until(lambda: heard.kind(OutboxChanged))
    heard.clear()
    with Store(tmp_path) as beside:
        edits.edit(beside, 1, Edit(rating=3))
        until(lambda: LeadChanged(1) in heard, seconds=2)
        targets.add(beside, "uid", "pretix", "pretix", None, datetime.now(UTC))
        until(lambda: heard.kind(OutboxChanged), seconds=2)
    (status,) = kiosk.outbox().targets
    assert (status.name, status.waiting, kiosk.outbox().leads) == ("pretix", 1, 1)


def test_an_erased_lead_reads_as_none_whichever_process_erased_it(kiosk: Kiosk, heard: Heard, tmp_path: Path) -> None:
    for code in ("A1", "B2"):
        kiosk.type_code(code)
    until(lambda: kiosk.outbox().leads == 2)
    heard.clear()
    kiosk.erase(1)
    until(lambda: LeadChanged(1) in heard)
    assert kiosk.lead(1) is None
    with Store(tmp_path) as beside:
        erasing.erase(beside, [2], datetime.now(UTC))
    until(lambda: LeadChanged(2) in heard and kiosk.outbox().leads == 0, seconds=2)
    assert kiosk.lead(2) is None


def test_what_is_older_than_settings_say_goes_at_the_start_and_that_is_told(tmp_path: Path, heard: Heard) -> None:
    settings.change(tmp_path, lambda now: now.model_copy(update={"retention_days": 30}))
    with Store(tmp_path) as store:
        targets.add(store, "uid", "pretix", "pretix", None, datetime.now(UTC))
        for code, days in (("A1", 31), ("B2", 29)):
            scans.record(store, scans.Read(datetime.now(UTC) - timedelta(days=days), "s", "qr", code))
        with store.atomic():
            store.run("UPDATE delivery SET state = 'uploaded', acked = 1")
    kiosk = Kiosk(tmp_path, sync=False)
    kiosk.start()
    news = StoreNews("1 lead older than 30 days was deleted, as Settings say.", StoreMatter.RETENTION)
    try:
        kiosk.listen(heard)
        until(lambda: news in heard)
        assert (kiosk.lead(1), kiosk.lead(2) is None) == (None, False)
    finally:
        kiosk.stop()


def test_a_lead_erased_while_it_goes_up_stays_erased(online: tuple[Kiosk, MockServer]) -> None:
    kiosk, server = online
    for person in server.world.people:
        kiosk.type_code(person.code)
        kiosk.erase(1 + server.world.people.index(person))
    until(lambda: kiosk.outbox().leads == 0 and not kiosk.outbox().targets[0].waiting)
    kiosk.type_code(server.world.people[0].code)
    until(lambda: counts(kiosk) == (1, 0))
    assert [kiosk.lead(number) is None for number in range(1, 7)] == [True] * 5 + [False]


def test_many_changes_at_once_are_all_told(kiosk: Kiosk, heard: Heard, tmp_path: Path) -> None:
    with Store(tmp_path) as beside:
        for number in range(450):
            scans.record(beside, scans.Read(datetime.now(UTC), "stdin", "line", f"C{number}"))
        until(lambda: LeadChanged(450) in heard)
        heard.clear()
        with beside.atomic():  # as `retry` does
            beside.run("UPDATE lead SET changed = ?", beside.next_change())
        until(lambda: {news.lead for news in heard if isinstance(news, LeadChanged)} == set(range(1, 451)))


# --- starting and stopping --------------------------------------------------------------------------------


def test_a_folder_that_another_kiosk_holds_is_refused_and_can_be_had_later(kiosk: Kiosk, tmp_path: Path) -> None:
    second = Kiosk(tmp_path, holder="a second window", sync=False)
    with pytest.raises(LeadKioskError, match="the window"):
        second.start()
    second.stop()
    kiosk.stop()
    third = Kiosk(tmp_path, sync=False)
    third.start()
    third.stop()


def test_a_kiosk_that_uploads_holds_that_role_too(tmp_path: Path) -> None:
    with RoleLock(tmp_path, "sync", "sync"):
        kiosk = Kiosk(tmp_path)
        with pytest.raises(LeadKioskError, match="uploads"):
            kiosk.start()
        kiosk.stop()
    with RoleLock(tmp_path, "capture", "scan"):  # let go, though the other role could not be had
        pass


def test_stopping_finishes_what_was_scanned_and_closes_scanners(tmp_path: Path) -> None:
    kiosk = Kiosk(tmp_path)
    kiosk.start()
    scanner = PatientScanner()
    kiosk.add_scanner(scanner)
    for number in range(20):
        kiosk.type_code(f"C{number}")
    began = time.monotonic()
    kiosk.stop()
    kiosk.stop()
    assert time.monotonic() - began < 2
    assert scanner.closed.is_set()
    assert {thread.name for thread in threading.enumerate()}.isdisjoint({"recorder", "reader", "sync", "fake:1"})
    with Store(tmp_path) as store:
        assert leads.count(store) == 20
    assert kiosk.lead(1) is None


def test_a_kiosk_that_was_never_started_stops(tmp_path: Path) -> None:
    Kiosk(tmp_path).stop()


# --- uploading --------------------------------------------------------------------------------------------


@pytest.fixture
def online(tmp_path: Path, heard: Heard) -> Iterator[tuple[Kiosk, MockServer]]:
    with MockServer(make_world(5)) as server:
        asyncio.run(connect(tmp_path, "pretix", {"url": server.url, "access_code": "TERNBAY8"}))
        kiosk = Kiosk(tmp_path)
        kiosk.listen(heard)
        kiosk.start()
        yield kiosk, server
        kiosk.stop()


def counts(kiosk: Kiosk) -> tuple[int, int]:
    (status,) = kiosk.outbox().targets
    return status.uploaded, status.waiting


def test_a_scan_goes_up_and_comes_back_with_a_name(online: tuple[Kiosk, MockServer]) -> None:
    kiosk, server = online
    person = server.world.people[0]
    kiosk.type_code(person.code)

    def named() -> str | None:
        lead = kiosk.lead(1)
        return lead.name if lead else None

    assert until(named) == person.name
    until(lambda: counts(kiosk) == (1, 0))


def test_what_waits_goes_up_by_itself_when_the_backend_is_back(online: tuple[Kiosk, MockServer]) -> None:
    kiosk, server = online
    until(lambda: server.world.ledger.total >= 2)  # the connect's profile and the kiosk's own
    server.stop()
    for person in server.world.people:
        kiosk.type_code(person.code)
    until(lambda: counts(kiosk) == (0, 5))
    server.start()
    kiosk.sync_now()
    until(lambda: counts(kiosk) == (5, 0), seconds=20)


def test_a_person_who_asks_does_not_wait_for_the_next_try(online: tuple[Kiosk, MockServer], tmp_path: Path) -> None:
    kiosk, server = online
    until(lambda: server.world.ledger.total >= 2)
    server.stop()
    kiosk.type_code(server.world.people[0].code)
    until(lambda: kiosk.outbox().targets[0].state == "offline")
    server.start()
    with Store(tmp_path) as store:
        far = datetime.now(UTC) + timedelta(seconds=14)
        targets.set_health(store, kiosk.outbox().targets[0].uid, Health(TargetState.OFFLINE, "gone", far, far, 9))
    kiosk.sync_now()
    until(lambda: counts(kiosk) == (1, 0), seconds=8)


def test_an_edit_goes_up_once_the_person_has_paused(online: tuple[Kiosk, MockServer]) -> None:
    kiosk, server = online
    kiosk.type_code(server.world.people[0].code)
    until(lambda: counts(kiosk) == (1, 0))
    for notes in ("C", "Ca", "Call"):
        kiosk.edit(1, Edit(notes=notes))
    saved: Callable[[], object] = lambda: server.world.leads()[0]["notes"] == "Call"  # noqa: E731
    until(saved)
    assert server.world.leads()[0]["writes"] == 1


# --- damage -----------------------------------------------------------------------------------------------


def test_a_lost_lead_file_is_made_again_and_the_person_is_told(tmp_path: Path, heard: Heard) -> None:
    with Store(tmp_path) as store:
        scans.record(store, scans.Read(datetime.now(UTC), "webcam:0", "qr", code="A1"))
    (tmp_path / FILE).unlink()
    kiosk = Kiosk(tmp_path, sync=False)
    kiosk.listen(heard)
    kiosk.start()
    (news,) = until(lambda: heard.kind(StoreNews))
    assert isinstance(news, StoreNews)
    assert news.sentence.startswith("The lead file was damaged. 1 leads were saved into a new one.")
    found = kiosk.lead(1)
    kiosk.stop()
    assert found
    assert found.code == "A1"


def test_who_listens_later_hears_at_once_what_is_wrong_with_the_disk(tmp_path: Path, heard: Heard) -> None:
    with Store(tmp_path) as store:
        scans.record(store, scans.Read(datetime.now(UTC), "webcam:0", "qr", code="A1"))
    (tmp_path / FILE).unlink()
    kiosk = Kiosk(tmp_path, sync=False)
    kiosk.listen(heard)
    kiosk.start()
    told = until(lambda: heard.kind(StoreNews))
    late: list[News] = []
    kiosk.listen(late.append)
    assert late == told
    kiosk.tell(StoreNews("There is room again.", StoreMatter.FULL, solved=True))
    kiosk.tell(StoreNews("Mended.", StoreMatter.MENDED, solved=True))
    later: list[News] = []
    kiosk.listen(later.append)
    assert later == []
    kiosk.stop()


def test_damage_that_only_a_close_look_finds_is_mended_under_the_window(tmp_path: Path, heard: Heard) -> None:
    with Store(tmp_path) as store:
        scans.record(store, scans.Read(datetime.now(UTC), "webcam:0", "qr", code="A1"))
        with store.atomic():
            store.run("UPDATE lead SET code = 'B2'")
    kiosk = Kiosk(tmp_path, sync=False)
    kiosk.listen(heard)
    kiosk.start()
    kiosk.type_code("C3")
    until(lambda: heard.kind(Saved))
    found = kiosk.lead(1)
    kiosk.stop()
    assert [type(news) for news in heard if isinstance(news, (Saved, StoreNews))] == [StoreNews, Saved]
    assert found
    assert found.code == "A1"


def test_a_sound_kiosk_says_nothing_of_its_file(kiosk: Kiosk, heard: Heard) -> None:
    kiosk.type_code("A1")
    until(lambda: heard.kind(Saved))
    assert heard.kind(StoreNews) == []


# --- photos and voice notes -------------------------------------------------------------------------------


def test_a_voice_note_is_kept_taken_away_and_brought_back_on_the_recorders_thread(kiosk: Kiosk, heard: Heard) -> None:
    kiosk.type_code("A1")
    until(lambda: heard.kind(Saved))
    lead = kiosk.lead(1)
    assert lead
    at = datetime(2026, 9, 8, 12, 2, tzinfo=UTC)
    heard.threads.clear()
    kiosk.attach(1, Kind.VOICE, b"wav", at)
    until(lambda: heard.kind(AttachmentsChanged))
    name = "20260908T120200000Z-voice.wav"
    assert heard.kind(AttachmentsChanged) == [AttachmentsChanged(1, tried=at, kept=name)]
    assert [made.name for made in attachments.listed(kiosk.folder, lead.uid)] == [name]
    kiosk.detach(1, name)
    until(lambda: len(heard.kind(AttachmentsChanged)) == 2)
    assert attachments.listed(kiosk.folder, lead.uid) == []
    kiosk.reattach(1, name)
    until(lambda: len(heard.kind(AttachmentsChanged)) == 3)
    assert len(attachments.listed(kiosk.folder, lead.uid)) == 1
    kiosk.detach(1, name, for_good=True)
    until(lambda: len(heard.kind(AttachmentsChanged)) == 4)
    assert list((kiosk.folder / attachments.FOLDER / lead.uid).iterdir()) == []


def test_what_is_recorded_when_the_kiosk_stops_is_kept(kiosk: Kiosk, heard: Heard) -> None:
    kiosk.type_code("A1")
    until(lambda: heard.kind(Saved))
    lead = kiosk.lead(1)
    assert lead
    kiosk.attach(1, Kind.VOICE, b"wav", datetime.now(UTC))
    kiosk.stop()
    assert len(attachments.listed(kiosk.folder, lead.uid)) == 1


def test_what_a_camera_sees_now_can_be_had(kiosk: Kiosk) -> None:
    assert kiosk.look() is None
    camera = FakeCamera()
    kiosk.add_scanner(PatientScanner())
    kiosk.add_scanner(camera)
    assert kiosk.look() is None
    camera.picture = np.full((4, 4, 3), 7, np.uint8)
    assert kiosk.look() is camera.picture
