"""doctor: a line per check, 3 when a person should do something, and never a traceback."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from app import settings
from app.store.lock import RoleLock
from tests import program

if TYPE_CHECKING:
    from pathlib import Path

    from tests.app.cli.conftest import Shell
    from tests.outcome import Outcome

CHECKS = [
    "disk", "clock", "database", "camera", "decoder", "scanner rights", "credentials", "network", "fonts", "battery",
    "disk encryption", "sound", "microphone", "photos and voice notes",
]  # fmt: skip


def found(outcome: Outcome) -> dict[str, dict[str, object]]:
    rows = [json.loads(line) for line in outcome.out.splitlines()]
    assert [row["check"] for row in rows] == CHECKS
    assert all(list(row) == ["check", "ok", "detail"] for row in rows)
    assert all(isinstance(row["ok"], bool) and row["detail"] for row in rows)
    assert outcome.code == (0 if all(row["ok"] for row in rows) else 3)
    return {row["check"]: row for row in rows}


def test_in_an_empty_folder_every_check_answers(tmp_path: Path) -> None:
    outcome = program.run("--data", tmp_path / "new", "doctor", "--json")
    rows = found(outcome)
    assert outcome.err == ""
    assert rows["database"] == {"check": "database", "ok": True, "detail": "No leads yet."}
    for name in ("disk", "decoder", "credentials", "network", "camera", "sound", "battery", "clock"):
        assert rows[name]["ok"], rows[name]


def test_connected_it_asks_the_platform(connected: Shell) -> None:
    connected("scan", "--from", "stdin", typed=b"A\nB\n")
    rows = found(connected("doctor", "--json"))
    assert rows["network"]["detail"] == "pretix: reached."
    assert str(rows["credentials"]["detail"]).startswith("pretix: accepted, kept in ")
    assert rows["clock"]["detail"] == "It agrees with pretix."
    assert str(rows["database"]["detail"]).startswith("2 leads, 2 scans; ")


def test_for_people_it_is_a_table_with_words(lead_kiosk: Shell) -> None:
    outcome = lead_kiosk("doctor")
    lines = {line.split("│")[0].strip(): line for line in outcome.out.splitlines() if "│" in line}
    assert list(lines) == CHECKS
    for name, line in lines.items():
        assert ("ok" in line.split("│")[1]) is not ("problem" in line.split("│")[1]), name


def test_a_server_that_is_gone_needs_a_person(lead_kiosk: Shell, folder: Path) -> None:
    lead_kiosk(
        "connect", "pretix", "--url", "http://127.0.0.1:9", "--access-code-file", "-", "--offline", typed=b"TERNBAY8"
    )
    outcome = lead_kiosk("doctor", "--json")
    rows = found(outcome)
    assert outcome.code == 3
    assert not rows["network"]["ok"]
    assert "refuses connections" in str(rows["network"]["detail"])
    assert rows["credentials"]["ok"]
    assert rows["clock"]["ok"]


def test_damaged_settings_are_told_and_the_rest_is_checked(lead_kiosk: Shell, folder: Path) -> None:
    folder.mkdir()
    (folder / settings.FILE).write_text("x = [")
    outcome = lead_kiosk("doctor", "--json")
    rows = found(outcome)
    assert outcome.code == 3
    assert "damaged" in str(rows["credentials"]["detail"])
    assert not rows["network"]["ok"]
    assert rows["decoder"]["ok"]


def test_beside_a_running_kiosk_it_only_counts(lead_kiosk: Shell, folder: Path) -> None:
    lead_kiosk("scan", "--from", "stdin", typed=b"A\n")
    with RoleLock(folder, "capture", "the window"):
        rows = found(lead_kiosk("doctor", "--json"))
        assert rows["database"]["ok"]
        assert "in use" in str(rows["database"]["detail"])


@pytest.mark.parametrize("key", ["sounds", "volume"])
def test_sounds_turned_off_are_no_problem(lead_kiosk: Shell, folder: Path, key: str) -> None:
    settings.change(folder, lambda now: now.model_copy(update={key: 0 if key == "volume" else False}))
    rows = found(lead_kiosk("doctor", "--json"))
    assert rows["sound"]["detail"] == "Sounds are turned off in the settings."
