"""The invented event's commands."""

from __future__ import annotations

import json
import os
import signal
import socket
import threading
import urllib.request
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

from app import setup_code
from app.badge import SENTENCES
from app.mock.mocks import known_switches
from app.news import Refusal
from app.world.faults import KINDS, PRESETS
from app.world.people import ACCESS_CODE, CLIENT_ID, CLIENT_SECRET, people
from tests.waiting import until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.app.cli.conftest import Shell


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_mock_says_where_it_is_and_serves_until_stopped(lead_kiosk: Shell, number: signal.Signals) -> None:
    port = free_port()
    answers: list[bytes] = []

    def ask() -> None:
        def answer() -> bytes | None:
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/_mock/leads", timeout=5) as response:
                    read: bytes = response.read()
                    return read
            except OSError:
                return None

        answers.append(until(answer))
        os.kill(os.getpid(), number)

    thread = threading.Thread(target=ask)
    thread.start()
    outcome = lead_kiosk("mock", "--port", port, "--people", 7, "--json")
    thread.join()
    assert answers == [b"[]"]
    assert outcome.code == 0
    assert outcome.row["url"] == f"http://127.0.0.1:{port}"
    assert outcome.row["access_code"] == ACCESS_CODE
    assert (outcome.row["client_id"], outcome.row["client_secret"]) == (CLIENT_ID, CLIENT_SECRET)
    assert outcome.row["badges"] == [person.code for person in people(7)]
    found = [setup_code.read(text.encode()) for text in outcome.row["setup"]]
    assert {code.values["url"] for code in found} == {f"http://127.0.0.1:{port}"}


def test_the_mock_has_the_faults_and_switches_it_was_given(lead_kiosk: Shell) -> None:
    port = free_port()
    answers: list[tuple[object, ...]] = []

    def ask() -> None:
        def answer() -> tuple[object, ...] | None:
            try:
                return tuple(_json(f"http://127.0.0.1:{port}/_mock/{what}") for what in ("faults", "switches"))
            except OSError:
                return None

        answers.append(until(answer))
        os.kill(os.getpid(), signal.SIGINT)

    thread = threading.Thread(target=ask)
    thread.start()
    given = ("--faults", "503=0.25,delay;seed=3", "--set", "delay-ms=5", "--set", "pretix-notes=off")
    outcome = lead_kiosk("mock", "--port", port, *given)
    thread.join()
    assert outcome.code == 0
    [(faults, switches)] = answers
    assert faults == {"faults": "delay=1,503=0.25;seed=3"}
    assert isinstance(switches, dict)
    assert (switches["delay-ms"], switches["pretix-notes"], switches["retry-after"]) == ("5", "off", "1")


def _json(url: str) -> object:
    with urllib.request.urlopen(url, timeout=5) as response:
        return json.loads(response.read())


@pytest.mark.parametrize(
    ("option", "value", "words"),
    [
        ("--faults", "gremlins", "There is no fault “gremlins”"),
        ("--faults", "500=45%", "from 0 to 1, such as 0.45"),
        ("--set", "pretix-noise=1", "There is no switch “pretix-noise”"),
        ("--set", "pretix-notes=perhaps", "“pretix-notes” can be on, off"),
        ("--set", "pretix-notes", "by KEY=VALUE"),
    ],
)
def test_faults_and_switches_that_do_not_exist_are_wrong_usage(
    lead_kiosk: Shell, option: str, value: str, words: str
) -> None:
    outcome = lead_kiosk("mock", option, value)
    assert (outcome.code, outcome.out) == (2, "")
    assert words in outcome.err


def test_the_mocks_help_lists_every_fault_and_switch(lead_kiosk: Shell) -> None:
    words = lead_kiosk("mock", "--help").out.split()
    assert {kind.name for kind in KINDS} | set(PRESETS) <= set(words)
    named = {word.split("=")[0] for word in words}
    assert {switch.name for switch in known_switches()} <= named


def test_a_port_that_is_taken_is_one_sentence(lead_kiosk: Shell) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        assert str(port) in lead_kiosk("mock", "--port", port).sentence


def test_badges_in_a_folder_are_named_by_their_codes(lead_kiosk: Shell, tmp_path: Path) -> None:
    assert lead_kiosk("badges", tmp_path / "badges", "--people", 3, "--json").row == {"badges": 3}
    names = {path.name for path in (tmp_path / "badges").iterdir()}
    assert names == {quote(person.code, safe="") + ".png" for person in people(3)}


def test_badges_as_a_pdf_to_print(lead_kiosk: Shell, tmp_path: Path) -> None:
    assert lead_kiosk("badges", tmp_path / "badges.pdf", "--people", 2, "--json").row == {"badges": 2}
    assert (tmp_path / "badges.pdf").read_bytes().startswith(b"%PDF")


def test_the_test_badge_holds_what_the_scanner_is_tested_with(lead_kiosk: Shell, tmp_path: Path) -> None:
    assert lead_kiosk("badges", tmp_path, "--self-test", "--json").row == {"badges": 1}
    (picture,) = tmp_path.iterdir()
    scan = lead_kiosk("scan", "--from", f"replay:{picture}", "--json")
    assert scan.row["refused"] == SENTENCES[Refusal.SELF_TEST]
    assert lead_kiosk("leads", "--json").rows == []


def test_badges_cannot_be_drawn_into_another_kind_of_file(lead_kiosk: Shell, tmp_path: Path) -> None:
    assert "badges.docx" in lead_kiosk("badges", tmp_path / "badges.docx").sentence


def test_these_commands_make_no_data_folder(lead_kiosk: Shell, folder: Path, tmp_path: Path) -> None:
    lead_kiosk("badges", tmp_path / "badges", "--people", 1)
    assert not folder.exists()
