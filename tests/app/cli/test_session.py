"""What every command shares."""

from __future__ import annotations

import errno
import io
import sys
from typing import TYPE_CHECKING

import pytest
from rich.table import Table

from app.cli.session import Session, printable
from app.lead import LeadKioskError

if TYPE_CHECKING:
    from pathlib import Path

    from tests.app.cli.conftest import Shell


@pytest.mark.parametrize(
    "arguments",
    [
        ("--data", "{folder}", "--json", "status"),
        ("--json", "status", "--data", "{folder}"),
        ("--data", "{folder}", "status", "--json"),
        ("status", "--json", "--data", "{folder}"),
    ],
)
def test_data_and_json_are_taken_before_and_after_the_command(
    lead_kiosk: Shell, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    named = tmp_path / "named"
    outcome = lead_kiosk(*(part.format(folder=named) for part in arguments), data=False)
    assert outcome.row["leads"] == 0
    assert (named / "leads.sqlite3").exists()


def test_the_environment_names_the_data_folder_and_the_option_wins(
    lead_kiosk: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEAD_KIOSK_DATA", str(tmp_path / "of-environment"))
    assert lead_kiosk("status", data=False).code == 0
    assert lead_kiosk("status", "--data", tmp_path / "of-option", data=False).code == 0
    assert {path.name for path in tmp_path.iterdir()} == {"of-environment", "of-option"}


def test_the_data_folder_is_its_owner_s_alone(lead_kiosk: Shell, folder: Path) -> None:
    lead_kiosk("add", "--name", "Ada")
    assert folder.stat().st_mode & 0o777 == 0o700


def test_without_a_folder_the_platform_s_own_is_used(lead_kiosk: Shell, home: Path) -> None:
    assert lead_kiosk("status", data=False).code == 0
    assert list(home.rglob("leads.sqlite3"))


def test_with_json_words_go_to_stderr(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    session = Session(tmp_path, json=True)
    session.answer({"name": "Zoë", "text": "a\nb"}, "Words.")
    session.say("More words.")
    session.warn("Careful.")
    out, err = capsys.readouterr()
    assert out == '{"name": "Zoë", "text": "a\\nb"}\n'
    assert err == "More words.\nCareful.\n"


class Full(io.StringIO):
    def write(self, text: str) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


def test_an_answer_that_finds_no_room_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", Full())
    with pytest.raises(LeadKioskError, match="The answer cannot be written: No space left on device"):
        Session(tmp_path, json=False).answer({}, "Words.")


def test_outside_text_cannot_command_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    session = Session(tmp_path, json=False)
    session.answer({}, "Ada\x1b]0;title\x07\n\tLovelace\x9b2J")
    assert capsys.readouterr().out == "Ada]0;title\n\tLovelace2J\n"
    assert printable("אבג \U0001f600 \u200d") == "אבג \U0001f600 \u200d"


def test_tables_are_wide_enough_where_no_terminal_limits_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = Table("A", "B")
    table.add_row("x" * 70, "y" * 70)
    Session(tmp_path, json=False).table(table)
    out = capsys.readouterr().out
    assert "x" * 70 in out
    assert "y" * 70 in out
