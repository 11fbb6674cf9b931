"""The one writer: what it answers, and that it outlives a bad item."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app.lead import Edit
from app.news import EditFailed, LeadChanged, News, NotSaved, Refusal, Saved, StoreNews
from app.recorder import EDIT_DUE, Recorder, save_scan
from app.store import FILE, Store, StoreError, edits, leads, scans, targets
from hardware import Scan
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

AT = datetime(2026, 3, 1, 9, 0, 0, 123_700, tzinfo=UTC)


def scan(payload: bytes, at: datetime = AT, source: str | None = None, scanner: str = "webcam:0") -> Scan:
    return Scan(payload, "qr", scanner, at, 0.0, source)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path) as store:
        yield store


def test_a_new_code_is_a_new_lead(store: Store) -> None:
    news = save_scan(store, scan(b"A1\r\n", source="img1.png"), "Mia")
    assert isinstance(news, Saved)
    assert (news.lead.code, news.lead.staff, news.new, news.previous) == ("A1", "Mia", True, None)
    assert (news.scanner, news.source) == ("webcam:0", "img1.png")


def test_a_known_code_is_the_same_lead_and_says_when_it_was_seen_before(store: Store) -> None:
    first = save_scan(store, scan(b"A1"), None)
    again = save_scan(store, scan(b"A1", AT + timedelta(hours=1)), "Mia")
    assert isinstance(first, Saved)
    assert isinstance(again, Saved)
    assert (again.lead.id, again.new, again.previous) == (first.lead.id, False, first.at)
    assert (again.lead.scans, again.lead.first, again.lead.last) == (2, first.at, again.at)


def test_a_garbled_test_badge_is_told_as_it_was_read_and_secrets_are_not(store: Store) -> None:
    garbled = save_scan(store, scan(b"lktest>zyqw"), None)
    assert isinstance(garbled, NotSaved)
    assert (garbled.refusal, garbled.read) == (Refusal.SELF_TEST_GARBLED, "lktest>zyqw")
    secret = save_scan(store, scan(b'{"handshake_version": 1, "token": "s3cret"}'), None)
    assert isinstance(secret, NotSaved)
    assert secret.read == ""


def test_the_time_told_is_the_time_kept(store: Store) -> None:
    news = save_scan(store, scan(b"A1"), None)
    assert isinstance(news, Saved)
    assert news.at == news.lead.first
    assert abs(news.at - AT) < timedelta(milliseconds=1)


def test_what_is_told_is_on_the_disk(store: Store, tmp_path: Path) -> None:
    news = save_scan(store, scan(b"A1"), None)
    assert isinstance(news, Saved)
    with Store(tmp_path) as beside:
        assert leads.get(beside, news.lead.id) == news.lead
        assert [read.scanner for read in scans.of_lead(beside, news.lead.id)] == ["webcam:0"]


def test_every_target_is_owed_a_code_and_a_card_stays_here(store: Store) -> None:
    targets.add(store, "uid", "pretix", "pretix", None, AT)
    code = save_scan(store, scan(b"A1"), None)
    card = save_scan(store, scan(b"BEGIN:VCARD\nFN:Ada\nEND:VCARD"), None)
    assert isinstance(code, Saved)
    assert isinstance(card, Saved)
    assert code.lead.deliveries["pretix"].state == "waiting"
    assert (card.lead.code, card.lead.name, card.lead.deliveries["pretix"].state) == (None, "Ada", "local")


@pytest.mark.parametrize(
    ("payload", "refusal"),
    [
        (b"\t\r\n", Refusal.EMPTY),
        (b"x" * 2049, Refusal.TOO_LONG),
        (b"a\x07b", Refusal.UNREADABLE),
        (b'{"handshake_version": 1}', Refusal.SETUP_PRETIX),
        (b"BEGIN:VCARD\nFN:Ada", Refusal.CONTACT_CUT),
    ],
)
def test_what_is_no_badge_is_refused_in_words_and_leaves_nothing(
    store: Store, payload: bytes, refusal: Refusal
) -> None:
    news = save_scan(store, scan(payload, source="img1.png"), None)
    assert isinstance(news, NotSaved)
    assert (news.refusal, news.source) == (refusal, "img1.png")
    assert news.sentence.endswith(".")
    assert (leads.count(store), scans.count(store)) == (0, 0)


def test_a_scanner_named_after_a_file_whose_name_is_no_text(store: Store) -> None:
    assert isinstance(save_scan(store, scan(b"A1", scanner="replay:/x/\udcff"), None), Saved)


def test_a_scan_that_cannot_be_kept_is_not_acknowledged(store: Store) -> None:
    store.connection.execute("PRAGMA query_only = ON")
    news = save_scan(store, scan(b"A1"), None)
    assert isinstance(news, NotSaved)
    assert news.refusal == Refusal.READ_ONLY


# --- the thread -----------------------------------------------------------------------------------------


@pytest.fixture
def heard() -> list[News]:
    return []


@pytest.fixture
def recorder(tmp_path: Path, heard: list[News]) -> Iterator[Recorder]:
    recorder = Recorder(tmp_path, heard.append, lambda: "Mia", lambda: AT)
    recorder.start()
    yield recorder
    recorder.stop()


def test_scans_and_edits_are_worked_off_in_order(recorder: Recorder, heard: list[News], store: Store) -> None:
    recorder.take(scan(b"A1"))
    recorder.edit(1, Edit(notes="Call back"))
    recorder.take(scan(b"A1"))
    recorder.stop()
    assert [type(news) for news in heard] == [Saved, LeadChanged, Saved]
    found = leads.get(store, 1)
    assert found
    assert (found.remarks.notes, found.scans, found.staff) == ("Call back", 2, "Mia")


def test_an_edit_goes_up_two_seconds_after_the_last(recorder: Recorder, heard: list[News], store: Store) -> None:
    targets.add(store, "uid", "pretix", "pretix", None, AT)
    recorder.take(scan(b"A1"))
    recorder.edit(1, Edit(rating=3))
    until(lambda: len(heard) == 2)
    found = leads.get(store, 1)
    assert found
    assert found.deliveries["pretix"].next_at == (AT + EDIT_DUE).replace(microsecond=124_000)


def test_an_edit_of_no_lead_fails_in_words(recorder: Recorder, heard: list[News]) -> None:
    recorder.edit(99, Edit(rating=3))
    (news,) = until(lambda: heard)
    assert news == EditFailed(99, "There is no lead 99.")


def test_an_erased_lead_reads_as_none_and_an_edit_after_it_fails_in_words(
    recorder: Recorder, heard: list[News], store: Store
) -> None:
    recorder.take(scan(b"A1"))
    recorder.erase(1)
    recorder.edit(1, Edit(rating=3))
    until(lambda: len(heard) == 3)
    assert heard[1:] == [LeadChanged(1), EditFailed(1, "There is no lead 1.")]
    assert leads.get(store, 1) is None


def test_an_erasure_that_leaves_traces_says_so(recorder: Recorder, heard: list[News], store: Store) -> None:
    recorder.take(scan(b"A1"))
    until(lambda: heard)
    (store.folder / "leads.before-m001_leads.sqlite3").mkdir()  # which nobody can open
    recorder.erase(1)
    until(lambda: len(heard) == 3)
    assert isinstance(heard[1], StoreNews)
    assert heard[1].sentence.startswith("It is deleted, but not yet out of every file")
    assert (heard[2], leads.get(store, 1)) == (LeadChanged(1), None)


def test_what_needs_attention_waits_to_be_sent_again(recorder: Recorder, heard: list[News], store: Store) -> None:
    targets.add(store, "uid", "pretix", "pretix", None, AT)
    recorder.take(scan(b"A1"))
    until(lambda: heard)
    with store.atomic():
        store.run("UPDATE delivery SET state = 'attention', problem = 'Unknown', attempts = 3")
    recorder.retry(1)
    until(lambda: len(heard) == 2)
    found = leads.get(store, 1)
    assert found
    delivery = found.deliveries["pretix"]
    assert (heard[1], delivery.state, delivery.problem) == (LeadChanged(1), "waiting", None)


def test_other_work_is_done_in_turn_and_tells_nobody(recorder: Recorder, heard: list[News]) -> None:
    counted: list[int] = []
    recorder.take(scan(b"A1"))
    recorder.do(lambda store: counted.append(leads.count(store)))
    recorder.take(scan(b"B2"))
    recorder.stop()
    assert counted == [1]
    assert [type(news) for news in heard] == [Saved, Saved]


@pytest.mark.logs("the recorder could not do other work")
def test_other_work_that_fails_does_not_end_it(recorder: Recorder, heard: list[News]) -> None:
    def fail(store: Store) -> None:
        raise StoreError("No.", Refusal.FAILED)

    recorder.do(fail)
    recorder.take(scan(b"A1"))
    recorder.stop()
    assert [type(news) for news in heard] == [Saved]


@pytest.mark.logs("the recorder met an unexpected failure")
def test_a_bad_item_does_not_end_it(tmp_path: Path, heard: list[News]) -> None:
    who: list[Callable[[], str]] = [lambda: str(1 / 0), lambda: "Mia"]
    recorder = Recorder(tmp_path, heard.append, lambda: who.pop(0)())
    recorder.start()
    recorder.take(scan(b"A1", source="img1.png"))
    recorder.take(scan(b"B2"))
    recorder.stop()
    assert isinstance(heard[0], NotSaved)
    assert (heard[0].refusal, heard[0].source) == (Refusal.FAILED, "img1.png")
    assert isinstance(heard[1], Saved)


def test_a_folder_that_cannot_be_used_is_told_for_each_item(tmp_path: Path, heard: list[News]) -> None:
    folder = tmp_path / "file"
    folder.write_text("not a folder")
    recorder = Recorder(folder, heard.append, lambda: None)
    recorder.start()
    recorder.take(scan(b"A1"))
    recorder.edit(1, Edit(rating=3))
    recorder.retry(1)
    recorder.stop()
    assert isinstance(heard[0], NotSaved)
    assert isinstance(heard[1], EditFailed)
    assert heard[2] == heard[1]
    assert str(folder) in heard[0].sentence
    assert heard[0].sentence == heard[1].sentence


def test_stopping_writes_what_is_queued_and_listeners_hear_it_on_the_recorder_s_thread(tmp_path: Path) -> None:
    threads: set[str] = set()
    count = 20
    recorder = Recorder(tmp_path, lambda news: threads.add(threading.current_thread().name), lambda: None)
    for number in range(count):
        recorder.take(scan(f"C{number}".encode()))
    recorder.start()
    recorder.stop()
    assert threads == {"recorder"}
    with Store(tmp_path) as store:
        assert leads.count(store) == count


def test_a_recorder_that_was_never_started_stops(tmp_path: Path) -> None:
    Recorder(tmp_path, lambda news: None, lambda: None).stop()
    assert not (tmp_path / FILE).exists()


def test_a_person_s_edit_beside_it_is_not_undone(recorder: Recorder, heard: list[News], store: Store) -> None:
    recorder.take(scan(b"A1"))
    until(lambda: heard)
    edits.edit(store, 1, Edit(rating=5))
    recorder.edit(1, Edit(append="More"))
    until(lambda: len(heard) == 2)
    found = leads.get(store, 1)
    assert found
    assert (found.remarks.rating, found.remarks.notes) == (5, "More")
