"""The invented event's commands."""

from __future__ import annotations

import os
import signal
import socket
import threading
import urllib.request
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

from app.world.people import ACCESS_CODE, people
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
    assert outcome.row["badges"] == [person.code for person in people(7)]


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


def test_badges_cannot_be_drawn_into_another_kind_of_file(lead_kiosk: Shell, tmp_path: Path) -> None:
    assert "badges.docx" in lead_kiosk("badges", tmp_path / "badges.docx").sentence


def test_these_commands_make_no_data_folder(lead_kiosk: Shell, folder: Path, tmp_path: Path) -> None:
    lead_kiosk("badges", tmp_path / "badges", "--people", 1)
    assert not folder.exists()
