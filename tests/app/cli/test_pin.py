"""`pin` on the command line."""

from __future__ import annotations

import os
import pty
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from app import pin, settings
from app.pin import Tries
from tests.program import environment

if TYPE_CHECKING:
    from pathlib import Path

    from tests.app.cli.conftest import Shell


def test_two_equal_lines_set_a_pin_of_which_only_the_hash_is_kept(lead_kiosk: Shell, folder: Path) -> None:
    outcome = lead_kiosk("--json", "pin", "--set", typed=b"4711\r\n4711\n")
    assert outcome.row == {"pin": True}
    kept = settings.load(folder).pin
    assert pin.matches(kept, "4711")
    assert "4711" not in (folder / settings.FILE).read_text().replace(kept, "")


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        (b"471\n471\n", "A PIN has 4 to 12 digits and nothing else."),
        (b"secret\nsecret\n", "A PIN has 4 to 12 digits and nothing else."),
        (b"", "A PIN has 4 to 12 digits and nothing else."),
        (b"4711\n4712\n", "The two are not the same. The PIN is as before."),
        (b"4711\n", "The two are not the same. The PIN is as before."),
    ],
)
def test_what_is_no_pin_or_differs_changes_nothing(
    lead_kiosk: Shell, folder: Path, typed: bytes, sentence: str
) -> None:
    lead_kiosk("pin", "--set", typed=b"9876\n9876\n")
    before = settings.load(folder).pin
    assert lead_kiosk("pin", "--set", typed=typed).sentence == sentence
    assert settings.load(folder).pin == before


def test_reset_removes_the_pin_and_the_wait(lead_kiosk: Shell, folder: Path) -> None:
    lead_kiosk("pin", "--set", typed=b"4711\n4711\n")
    now = datetime.now(UTC)
    pin.attempt(folder, "x", "0000", now, Tries(6, now))
    assert lead_kiosk("pin", "--reset").out == "There is no PIN now.\n"
    assert settings.load(folder).pin == ""
    assert pin.load(folder, now) == Tries()


@pytest.mark.parametrize("options", [(), ("--set", "--reset")])
def test_neither_and_both_are_wrong_usage(lead_kiosk: Shell, options: tuple[str, ...]) -> None:
    assert lead_kiosk("pin", *options).code == 2


def test_on_a_terminal_it_asks_twice_and_shows_nothing_of_it(folder: Path) -> None:
    child, terminal = pty.fork()
    if child == 0:
        os.execve(sys.executable, [sys.executable, "-m", "app", "--data", str(folder), "pin", "--set"], environment())
    seen = b""
    for question, answer in ((b"digits): ", b"4711\n"), (b"Once more: ", b"4711\n"), (b"set.", b"")):
        while question not in seen:
            seen += os.read(terminal, 1024)
        os.write(terminal, answer)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    os.close(terminal)
    assert b"4711" not in seen
    assert pin.matches(settings.load(folder).pin, "4711")
