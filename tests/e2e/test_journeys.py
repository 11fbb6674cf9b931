"""Whole days at a booth: the program, process by process, against its own mock backend."""

from __future__ import annotations

import json
import signal
import socket
import threading
import urllib.request
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from tests.program import ended, run, start

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterator
    from pathlib import Path

    from tests.outcome import Outcome

PEOPLE = 12


class Mock:
    """`lead-kiosk mock` as a process: stopped and started again on the same port."""

    def __init__(self) -> None:
        self.port = 0
        self.first: dict[str, Any] = {}
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        self._process = start("mock", "--port", self.port, "--people", PEOPLE, "--json")
        assert self._process.stdout
        line = self._process.stdout.readline()
        assert line, ended(self._process)
        self.first = json.loads(line)
        self.port = int(self.url.rpartition(":")[2])

    def stop(self) -> None:
        if self._process is None:
            return
        self._process.terminate()
        outcome = ended(self._process, 4)
        self._process = None
        assert (outcome.code, outcome.out, outcome.err) == (0, "", "")

    @property
    def url(self) -> str:
        return str(self.first["url"])

    def saved(self) -> dict[str, dict[str, Any]]:
        """The leads on the server, by code."""
        return {row["code"]: row for row in self._ask("leads")}

    def uploads(self) -> int:
        """How many leads were posted, counting repeats."""
        return sum(request["method"] == "POST" for request in self._ask("ledger")["requests"])

    def _ask(self, what: str) -> Any:  # noqa: ANN401
        with urllib.request.urlopen(f"{self.url}/_mock/{what}", timeout=10) as response:
            return json.load(response)


@pytest.fixture(scope="module")
def mock() -> Iterator[Mock]:
    mock = Mock()
    mock.start()
    yield mock
    mock.stop()


@pytest.fixture(scope="module")
def badges(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("badges")
    assert run("badges", folder, "--people", PEOPLE, "--json").row == {"badges": PEOPLE}
    return folder


def connect(folder: Path, url: str, *more: object) -> Outcome:
    return run(
        *("connect", "pretix", "--url", url, "--access-code-file", "-", "--json", *more),
        typed=b"TERNBAY8\n",
        LEAD_KIOSK_DATA=str(folder),
    )


def test_from_a_folder_of_badges_to_leads_on_the_server(mock: Mock, badges: Path, tmp_path: Path) -> None:
    def kiosk(*arguments: object) -> Outcome:
        return run(*arguments, "--json", "--data", tmp_path)

    assert connect(tmp_path, f"{mock.url}/").row["exhibitor"] == "Tern & Tide Instruments"
    scans = kiosk("scan", "--from", f"replay:{badges}").rows
    assert [row["new"] for row in scans] == [True] * PEOPLE
    assert {row["code"] for row in scans} == set(mock.first["badges"])
    edited = kiosk("edit", 1, "--rating", 4, "--tag", "Hot", "--tag", "Press", "--note", "Wünscht Demo 😀").row
    assert edited["rating"] == 4
    assert kiosk("sync", "--until-idle").row == {"uploaded": PEOPLE, "waiting": 0, "attention": 0}

    rows = {row["code"]: row for row in kiosk("leads").rows}
    saved = mock.saved()
    assert set(rows) == set(saved) == set(mock.first["badges"])
    for code, row in rows.items():
        assert row["deliveries"]["pretix"]["state"] == "uploaded"
        assert row["name"] == saved[code]["attendee"]
        for part in ("rating", "tags", "notes"):
            assert row[part] == saved[code][part]
        assert [field["value"] for field in row["attendee"] if field["id"] == "attendee_name"] == [row["name"]]
    first = saved[edited["code"]]
    assert (first["rating"], first["tags"], first["notes"]) == (4, ["Hot", "Press"], "Wünscht Demo 😀")
    assert {row["lead"]: row["scanned"] for row in scans} == {row["lead"]: row["first"] for row in rows.values()}

    uploads = mock.uploads()
    again = kiosk("scan", "--from", f"replay:{badges}").rows
    assert [(row["lead"], row["new"]) for row in again] == [(row["lead"], False) for row in scans]
    assert kiosk("sync", "--until-idle").row == {"uploaded": PEOPLE, "waiting": 0, "attention": 0}
    assert (mock.uploads(), mock.saved()) == (uploads, saved)
    status = kiosk("status").row
    assert (status["leads"], status["scans"], status["safe_to_pack_up"]) == (PEOPLE, 2 * PEOPLE, True)


def test_leads_wait_while_the_backend_is_away_and_go_up_at_once_when_it_is_back(mock: Mock, tmp_path: Path) -> None:
    assert connect(tmp_path, mock.url).code == 0
    mock.stop()
    try:
        typed = "\n".join(mock.first["badges"][:3]).encode()
        rows = run("scan", "--from", "stdin", "--json", "--data", tmp_path, typed=typed).rows
        assert [row["new"] for row in rows] == [True] * 3
        waiting = run("sync", "--json", "--data", tmp_path)
        assert (waiting.code, waiting.row["waiting"]) == (1, 3)
    finally:
        mock.start()
    outcome = run("sync", "--until-idle", "--timeout", 10, "--json", "--data", tmp_path)
    assert (outcome.code, outcome.row) == (0, {"uploaded": 3, "waiting": 0, "attention": 0})
    times = {row["code"]: row["scanned"] for row in rows}
    assert {code: row["scanned"].replace("+00:00", "Z") for code, row in mock.saved().items()} == times


@contextmanager
def silent_server() -> Iterator[tuple[str, threading.Event]]:
    """Accepts connections, reads what is asked, and never answers; the event is set once it was asked."""
    asked = threading.Event()
    held: list[socket.socket] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                held.append(connection)
                connection.recv(1000)
                asked.set()

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}", asked
        server.shutdown(socket.SHUT_RDWR)
        for connection in held:
            connection.close()
        thread.join(5)


def test_a_signal_during_a_request_that_hangs_ends_connect_and_scan_within_2_seconds(tmp_path: Path) -> None:
    with silent_server() as (url, asked):
        assert connect(tmp_path, url, "--offline").code == 0
        for number, arguments in {
            signal.SIGINT: ("connect", "pretix", "--url", url, "--access-code-file", "-", "--name", "other"),
            signal.SIGTERM: ("scan", "--from", "stdin", "--sync", "--json"),
        }.items():
            asked.clear()
            with start(*arguments, "--data", tmp_path) as process:
                assert process.stdin
                process.stdin.write(b"A1\n")
                process.stdin.flush()
                if "connect" in arguments:
                    process.stdin.close()
                    process.stdin = None
                assert asked.wait(30)
                process.send_signal(number)
                outcome = ended(process, 2)
            assert (outcome.code, outcome.err.strip()) == (0, "")
    assert [row["target"] for row in run("targets", "--json", "--data", tmp_path).rows] == ["pretix"]
    assert run("leads", "--json", "--data", tmp_path).row["deliveries"]["pretix"]["state"] == "waiting"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_a_sync_with_leads_waiting_as_1(tmp_path: Path, number: signal.Signals) -> None:
    with silent_server() as (url, asked):
        assert connect(tmp_path, url, "--offline").code == 0
        assert run("scan", "--from", "stdin", "--data", tmp_path, typed=b"A1\n").code == 0
        with start("sync", "--until-idle", "--json", "--data", tmp_path) as process:
            assert asked.wait(30)
            process.send_signal(number)
            outcome = ended(process, 2)
    assert (outcome.code, outcome.row) == (1, {"uploaded": 0, "waiting": 1, "attention": 0})


def test_stdout_holds_only_json_lines_and_failures_are_one_sentence(tmp_path: Path) -> None:
    picture = tmp_path / "torn.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n torn")
    outcome = run("scan", "--from", f"replay:{picture}", "--json", "--data", tmp_path / "kiosk")
    assert (outcome.code, list(outcome.row)) == (0, ["nothing", "source"])
    for arguments in (["scan", "--from", "webcam:77"], ["leads", "--data", "/proc/none"]):
        failed = run("--data", tmp_path / "kiosk", "--json", *arguments)
        assert failed.sentence
        assert failed.out == ""
