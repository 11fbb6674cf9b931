"""`scan`: what it prints for each reading, and when it ends."""

from __future__ import annotations

import importlib
import os
import signal
import sys
import threading
import types
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app import settings
from app.stops import interrupted
from app.store import Store, leads, scans
from app.store.lock import RoleLock
from app.ui import paper
from app.world.people import people
from hardware import Condition, Reading, Scan, Scanner, ScannerError
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from app.mock.server import MockServer
    from tests.app.cli.conftest import Shell

CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Lovelace\r\nORG:Engines\r\nEND:VCARD\r\n"


def test_what_is_older_than_settings_say_goes_at_the_start(connected: Shell, folder: Path) -> None:
    settings.change(folder, lambda now: now.model_copy(update={"retention_days": 7}))
    with Store(folder) as store:
        scans.record(store, scans.Read(datetime.now(UTC) - timedelta(days=8), "s", "qr", "OLD"))
        with store.atomic():
            store.run("UPDATE delivery SET state = 'uploaded', acked = 1")
    outcome = connected("scan", "--from", "stdin", "--json", typed=b"NEW\n")
    assert outcome.err.strip() == "1 lead older than 7 days was deleted, as Settings say."
    assert [row["code"] for row in connected("leads", "--json").rows] == ["NEW"]


def test_every_line_is_one_scan_with_one_answer(lead_kiosk: Shell) -> None:
    outcome = lead_kiosk("scan", "--from", "stdin", "--json", typed=b"A1\nB2\r\n\n\t\nA1\nlast without an end")
    assert outcome.code == 0
    assert [(row["code"], row["lead"], row["new"]) for row in outcome.rows] == [
        ("A1", 1, True),
        ("B2", 2, True),
        ("A1", 1, False),
        ("last without an end", 3, True),
    ]
    assert list(outcome.rows[0]) == ["code", "lead", "new", "scanned", "scanner", "source"]
    assert (outcome.rows[0]["scanner"], outcome.rows[0]["source"]) == ("stdin", None)
    assert outcome.rows[0]["scanned"] == lead_kiosk("show", 1, "--json").row["first"]


def test_codes_are_kept_exactly(lead_kiosk: Shell) -> None:
    codes = ["a", "A", "\u00e9", "e\u0301", " spaces ", "=a+/b==", "https://x.example/?a=1"]
    rows = lead_kiosk("scan", "--from", "stdin", "--json", typed="\n".join(codes).encode()).rows
    assert [row["code"] for row in rows] == codes
    assert len({row["lead"] for row in rows}) == len(codes)


def test_bytes_that_are_not_utf8_are_latin_1(lead_kiosk: Shell) -> None:
    assert lead_kiosk("scan", "--from", "stdin", "--json", typed=b"caf\xe9\n").row["code"] == "café"


def test_a_refusal_has_its_reason_and_does_not_change_the_exit_code(lead_kiosk: Shell) -> None:
    refused = b'{"handshake_version": 1}\n' + b"x" * 2049 + b"\nb\x01d\nBEGIN:VCARD\nFN:Cut\n"
    outcome = lead_kiosk("scan", "--from", "stdin", "--json", typed=refused)
    assert outcome.code == 0
    assert [list(row) for row in outcome.rows] == [["refused", "source"]] * 4
    assert lead_kiosk("leads", "--json").rows == []


def test_action_codes_act_on_the_lead_before_them_and_do_not_count(lead_kiosk: Shell) -> None:
    typed = b"LKACT:rating:5\nA1\nLKACT:rating:4\nLKACT:tag:Hot\nLKACT:answer:When%3F:Now\n"
    typed += b"LKACT:undo\nLKACT:staff:Jo\nB2\n"
    outcome = lead_kiosk("scan", "--from", "stdin", "--count", "2", "--json", typed=typed)
    assert outcome.code == 0
    assert [(row["action"], row["lead"]) for row in outcome.rows if "action" in row] == [
        ("rating:5", None),
        ("rating:4", 1),
        ("tag:Hot", 1),
        ("answer:When%3F:Now", 1),
        ("undo", 1),
        ("staff:Jo", None),
    ]
    first, second = lead_kiosk("show", 1, "--json").row, lead_kiosk("show", 2, "--json").row
    assert (first["rating"], first["tags"], first["answers"].get("When?")) == (4, ["Hot"], "")
    assert second["staff"] == "Jo"


def test_an_action_without_a_lead_asks_for_a_badge(lead_kiosk: Shell) -> None:
    assert lead_kiosk("scan", "--from", "stdin", typed=b"LKACT:rating:5\n").out == "rating:5: scan a badge first\n"


def test_a_contact_card_is_one_lead_without_a_code(lead_kiosk: Shell) -> None:
    rows = lead_kiosk("scan", "--from", "stdin", "--json", typed=CARD + b"A1\n" + CARD).rows
    assert [(row["code"], row["lead"], row["new"]) for row in rows] == [
        (None, 1, True),
        ("A1", 2, True),
        (None, 1, False),
    ]
    lead = lead_kiosk("show", 1, "--json").row
    assert (lead["name"], lead["company"]) == ("Ada Lovelace", "Engines")


def test_count_counts_acknowledged_lines(lead_kiosk: Shell) -> None:
    outcome = lead_kiosk("scan", "--from", "stdin", "--count", 2, "--json", typed=b"b\x01d\nA1\nA1\nB2\n")
    assert next(map(list, outcome.rows)) == ["refused", "source"]
    assert [row["code"] for row in outcome.rows[1:]] == ["A1", "A1"]


def test_pictures_come_in_natural_order_with_their_names(lead_kiosk: Shell, tmp_path: Path) -> None:
    badges = tmp_path / "badges"
    assert paper.badge_folder(people(3), badges) == 3
    first, second, third = sorted(badges.iterdir())
    first.rename(badges / "img10.png")
    second.rename(badges / "img2.png")
    third.rename(badges / "img1.png")
    (badges / "img3.png").write_bytes(b"not a picture")
    outcome = lead_kiosk("scan", "--from", f"replay:{badges}", "--json")
    assert outcome.code == 0
    assert [row["source"] for row in outcome.rows] == ["img1.png", "img2.png", "img3.png", "img10.png"]
    assert list(outcome.rows[2]) == ["nothing", "source"]
    assert {row["code"] for row in outcome.rows if "code" in row} == {person.code for person in people(3)}


@pytest.mark.parametrize(
    "scanner", ["nonsense", "nonsense:1", "replay:", "replay:/no/such/file", "webcam:77", "stdin:1", "lines", ""]
)
def test_a_scanner_that_cannot_be_used_is_one_sentence(lead_kiosk: Shell, scanner: str) -> None:
    assert lead_kiosk("scan", "--from", scanner, "--json").sentence


def test_an_empty_folder_is_one_sentence(lead_kiosk: Shell, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert "empty" in lead_kiosk("scan", "--from", f"replay:{tmp_path / 'empty'}").sentence


def test_staff_are_noted(lead_kiosk: Shell) -> None:
    lead_kiosk("scan", "--from", "stdin", "--staff", "Mia", typed=b"A1\n")
    assert lead_kiosk("leads", "--json").row["staff"] == "Mia"


def test_for_people_it_says_what_became_of_each(lead_kiosk: Shell) -> None:
    out = lead_kiosk("scan", "--from", "stdin", typed=b"A1\nA1\nb\x01d\n").out
    assert out.splitlines()[:2] == ["New lead 1: A1", "Seen before 1: A1"]
    assert out.splitlines()[2].startswith("Not saved. ")


def test_a_second_capturing_process_is_told_who_holds_the_folder(lead_kiosk: Shell, folder: Path) -> None:
    lead_kiosk("status")
    with RoleLock(folder, "capture", "the window"):
        sentence = lead_kiosk("scan", "--from", "stdin", typed=b"A1\n").sentence
        assert "the window" in sentence
        assert str(folder) in sentence
        assert lead_kiosk("add", "--name", "Ada").code == 0  # the other commands work beside it


def test_with_sync_it_uploads_and_prints_the_sums_last(connected: Shell, server: MockServer) -> None:
    outcome = connected("scan", "--from", "stdin", "--sync", "--json", typed=b"8NXDQUCAVD\n")
    assert outcome.code == 0
    assert outcome.rows[-1] == {"uploaded": 1, "waiting": 0, "attention": 0}
    assert "8NXDQUCAVD" in [row["code"] for row in server.world.leads()]
    outcome = connected("scan", "--from", "stdin", "--sync", "--json", typed=b"NOT-OF-THIS-EVENT\n")
    assert (outcome.code, outcome.rows[-1]) == (3, {"uploaded": 1, "waiting": 0, "attention": 1})


def test_without_sync_nothing_goes_up(connected: Shell) -> None:
    connected("scan", "--from", "stdin", typed=b"8NXDQUCAVD\n")
    assert connected("status", "--json").row["targets"]["pretix"]["waiting"] == 1


# --- scanners made for the test: `pretend:` --------------------------------------------------------------


class Pretend:
    address = "pretend:"
    preview = None

    def __init__(self, read: Callable[[threading.Event], Iterator[Reading]]) -> None:
        self._read = read
        self.closed = threading.Event()

    def __iter__(self) -> Iterator[Reading]:
        return self._read(self.closed)

    def close(self) -> None:
        self.closed.set()


def scan_of(code: str) -> Scan:
    return Scan(code.encode(), "qr", "pretend:", datetime.now(UTC), 0.0)


@pytest.fixture
def pretend(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[threading.Event], Iterator[Reading]]], None]:
    """Give Lead Kiosk a scanner of the kind `pretend`, found by its address as any other."""

    def install(read: Callable[[threading.Event], Iterator[Reading]]) -> None:
        module = types.ModuleType("hardware.pretend")
        module.__spec__ = importlib.machinery.ModuleSpec("hardware.pretend", None)

        def open_scanner(rest: str) -> Scanner:
            return Pretend(read)

        module.open_scanner = open_scanner  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, "hardware.pretend", module)

    return install


def test_seconds_end_a_scanner_that_goes_on(lead_kiosk: Shell, pretend: Callable[..., None]) -> None:
    def read(closed: threading.Event) -> Iterator[Reading]:
        yield scan_of("A1")
        assert closed.wait(10)

    pretend(read)
    outcome = lead_kiosk("scan", "--from", "pretend:", "--seconds", "0.05", "--json")
    assert (outcome.code, outcome.row["code"]) == (0, "A1")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_well_and_it_does_not_go_on_uploading(
    connected: Shell, pretend: Callable[..., None], number: signal.Signals, server: MockServer
) -> None:
    server.stop()
    try:

        def read(closed: threading.Event) -> Iterator[Reading]:
            yield scan_of("A1")
            os.kill(os.getpid(), number)
            assert closed.wait(10)

        pretend(read)
        outcome = connected("scan", "--from", "pretend:", "--sync", "--json")
    finally:
        server.start()
    assert (outcome.code, outcome.row["code"]) == (0, "A1")


def test_two_signals_interrupt_it_and_what_then_cleans_up_is_left_alone(
    lead_kiosk: Shell, pretend: Callable[..., None]
) -> None:
    def read(_: threading.Event) -> Iterator[Reading]:
        yield scan_of("A1")
        signal.raise_signal(signal.SIGINT)
        signal.raise_signal(signal.SIGINT)
        pytest.fail("not reached")

    pretend(read)
    outcome = lead_kiosk("scan", "--from", "pretend:", "--json")
    assert (outcome.code, outcome.row["code"]) == (0, "A1")
    assert interrupted()


def test_a_lead_is_on_the_disk_before_its_line_is_printed(
    lead_kiosk: Shell, pretend: Callable[..., None], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def read(closed: threading.Event) -> Iterator[Reading]:
        yield scan_of("A1")
        with Store(folder) as beside:
            assert leads.count(beside) == 1
        assert '"A1"' in capsys.readouterr().out
        yield scan_of("B2")

    pretend(read)
    assert lead_kiosk("scan", "--from", "pretend:", "--json").row["code"] == "B2"


def test_a_device_that_never_worked_is_a_failure(lead_kiosk: Shell, pretend: Callable[..., None]) -> None:
    readings = [Condition("starting", "", "pretend:"), Condition("problem", "No camera.", "pretend:")]
    pretend(lambda closed: iter(readings))
    assert lead_kiosk("scan", "--from", "pretend:").sentence == "No camera."


def test_a_device_that_fails_later_is_waited_for(lead_kiosk: Shell, pretend: Callable[..., None]) -> None:
    readings = [Condition("ready", "", "pretend:"), Condition("problem", "Unplugged.", "pretend:"), scan_of("A1")]
    pretend(lambda closed: iter(readings))
    outcome = lead_kiosk("scan", "--from", "pretend:", "--json")
    assert (outcome.code, outcome.row["code"], outcome.err) == (0, "A1", "Unplugged.\n")


def test_a_scanner_that_breaks_keeps_what_was_scanned(lead_kiosk: Shell, pretend: Callable[..., None]) -> None:
    def read(closed: threading.Event) -> Iterator[Reading]:
        yield scan_of("A1")
        raise ScannerError("The scanner is gone.")

    pretend(read)
    outcome = lead_kiosk("scan", "--from", "pretend:", "--json")
    assert (outcome.code, outcome.row["code"], outcome.err) == (1, "A1", "lead-kiosk: The scanner is gone.\n")
    assert len(lead_kiosk("leads", "--json").rows) == 1


def test_a_lead_goes_up_while_scanning_goes_on(
    connected: Shell, pretend: Callable[..., None], server: MockServer
) -> None:
    code = server.world.people[3].code

    def read(closed: threading.Event) -> Iterator[Reading]:
        yield scan_of(code)
        until(lambda: code in [row["code"] for row in server.world.leads()])

    pretend(read)
    assert connected("scan", "--from", "pretend:", "--sync", "--json").rows[-1]["uploaded"] == 1
