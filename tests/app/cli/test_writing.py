"""Commands that change or hand out leads."""

from __future__ import annotations

import csv
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.store import Store, attachments, leads

if TYPE_CHECKING:
    from tests.app.cli.conftest import Shell


def test_a_lead_without_a_badge(lead_kiosk: Shell) -> None:
    everything = ("--name", "Ada", "--company", "Engines", "--email", "ada@x.example", "--phone", "1", "--note", "Hi")
    row = lead_kiosk("add", *everything, "--json").row
    assert (row["code"], row["lead"], row["new"], row["source"]) == (None, 1, True, None)
    assert list(row) == ["code", "lead", "new", "scanned", "scanner", "source"]
    lead = lead_kiosk("show", 1, "--json").row
    assert (lead["name"], lead["company"], lead["notes"]) == ("Ada", "Engines", "Hi")
    assert [field["value"] for field in lead["attendee"]] == ["Ada", "Engines", "ada@x.example", "1"]
    assert lead_kiosk("add", "--name", "Ada", "--json").row["lead"] == 2


def test_a_lead_needs_a_name(lead_kiosk: Shell) -> None:
    assert lead_kiosk("add", "--name", " ").sentence == "The name is empty."
    assert lead_kiosk("leads", "--json").out == ""


@pytest.fixture
def one(connected: Shell) -> Shell:
    connected("scan", "--from", "stdin", typed=b"8NXDQUCAVD\n")
    return connected


def test_an_edit_gives_the_lead_as_it_is_now(one: Shell) -> None:
    row = one(
        *("edit", "code:8NXDQUCAVD", "--rating", 4, "--tag", "Hot", "--tag", "Press", "--note", "Wünscht Demo"),
        *("--answer", "Budget=10 = ten", "--json"),
    ).row
    assert (row["rating"], row["tags"], row["notes"]) == (4, ["Hot", "Press"], "Wünscht Demo")
    assert row["answers"] == {"Budget": "10 = ten"}
    row = one("edit", 1, "--rating", "none", "--untag", "Hot", "--append-note", "Zweite Zeile", "--json").row
    assert (row["rating"], row["tags"], row["notes"]) == (None, ["Press"], "Wünscht Demo\nZweite Zeile")
    assert one("edit", 1, "--rating", 0, "--note", "", "--json").row["rating"] == 0


def test_an_edit_is_all_or_nothing(one: Shell) -> None:
    before = one("show", 1, "--json").row
    assert one("edit", 1, "--note", "New", "--rating", "9").code == 2
    assert one("edit", 99, "--note", "New").sentence == "There is no lead “99”. `lead-kiosk leads` lists them."
    assert one("show", 1, "--json").row == before


def test_an_edit_of_an_uploaded_lead_waits_again_at_once(one: Shell) -> None:
    one("sync")
    assert one("leads", "--json").row["deliveries"]["pretix"]["state"] == "uploaded"
    delivery = one("edit", 1, "--rating", 5, "--json").row["deliveries"]["pretix"]
    assert (delivery["state"], delivery["next_at"]) == ("waiting", None)


def test_an_edit_that_changes_nothing_owes_nothing(one: Shell) -> None:
    one("edit", 1, "--tag", "Hot")
    one("sync")
    assert one("edit", 1, "--tag", "Hot", "--json").row["deliveries"]["pretix"]["state"] == "uploaded"


def test_retry_puts_back_what_needs_attention(connected: Shell) -> None:
    connected("scan", "--from", "stdin", typed=b"WRONG-1\nWRONG-2\nWRONG-3\n")
    assert connected("sync").code == 3
    assert connected("retry", "code:WRONG-2", "--json").row == {"retried": 1}
    assert connected("retry", "--json").row == {"retried": 2}
    assert connected("retry", "--json").row == {"retried": 0}
    assert connected("status", "--json").row["targets"]["pretix"]["waiting"] == 3
    assert "99" in connected("retry", 99).sentence


def test_an_export_has_every_lead_and_is_not_replaced_unasked(one: Shell, tmp_path: Path) -> None:
    one("add", "--name", "Ada")
    for ending in ("csv", "vcf", "xlsx", "json"):
        file = tmp_path / f"leads.{ending}"
        assert one("export", file, "--json").row == {"leads": 2, "file": str(file)}
        before = file.read_bytes()
        assert str(file) in one("export", file).sentence
        assert file.read_bytes() == before
        one("edit", 1, "--append-note", "More")
        assert one("export", file, "--overwrite").code == 0
        assert file.read_bytes() != before
    with (tmp_path / "leads.csv").open(encoding="utf-8-sig", newline="") as text:
        assert {row["code"] for row in csv.DictReader(text)} == {"8NXDQUCAVD", ""}
    rows = json.loads((tmp_path / "leads.json").read_text(encoding="utf-8"))
    assert rows == one("leads", "--json").rows


def test_photos_go_along_with_an_export(one: Shell, folder: Path, tmp_path: Path) -> None:
    with Store(folder) as store:
        found = leads.get(store, 1)
        assert found
        attachments.keep(folder, found.uid, attachments.Kind.PHOTO, b"JPEG", datetime(2026, 3, 1, tzinfo=UTC))
    file = tmp_path / "leads.xlsx"
    assert one("export", file, "--json").row == {"leads": 1, "file": str(file)}
    assert (tmp_path / "leads-attachments" / "1-20260301T000000000Z-photo.jpg").read_bytes() == b"JPEG"


@pytest.mark.parametrize("name", ["leads.docx", "leads", "no-such-folder/leads.csv"])
def test_an_export_that_cannot_be_written_says_why(one: Shell, tmp_path: Path, name: str) -> None:
    assert Path(name).name in one("export", tmp_path / name).sentence


def test_an_erased_person_is_nowhere_in_the_folder_and_the_platform_s_copy_is_named(one: Shell, folder: Path) -> None:
    one("edit", 1, "--note", "wants a zeppelin")
    one("sync")
    outcome = one("erase", "code:8NXDQUCAVD", "--json")
    assert (outcome.row, outcome.code) == ({"erased": 1}, 0)
    assert "The platform keeps its copy (pretix)" in outcome.err
    assert one("leads", "--json").out == ""
    held = [path for path in folder.rglob("*") if path.is_file() for word in (b"8NXDQ", b"zeppelin")
            if word.lower() in path.read_bytes().lower()]  # fmt: skip
    assert held == []
    assert "no lead" in one("erase", 1).sentence
    assert one("scan", "--from", "stdin", "--json", typed=b"8NXDQUCAVD\n").row["lead"] == 2


def test_of_a_lead_that_is_nowhere_else_no_platform_is_named(one: Shell) -> None:
    outcome = one("erase", 1)
    assert "platform" not in outcome.err
    assert "Backups and exports" in outcome.err
