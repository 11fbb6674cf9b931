"""Commands that look at leads and targets."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from app.cli.reading import leads_table
from app.store import Store, leads, pictures

if TYPE_CHECKING:
    from pathlib import Path

    from app.mock.server import MockServer
    from tests.app.cli.conftest import Shell

LEAD_KEYS = [
    *("lead", "code", "name", "company", "rating", "tags", "notes", "answers", "staff", "scans", "first", "last"),
    *("deliveries", "attendee"),
]


@pytest.fixture
def three(lead_kiosk: Shell) -> Shell:
    """A kiosk with the codes A1, B2 and a contact."""
    assert lead_kiosk("scan", "--from", "stdin", typed=b"A1\nB2\nA1\n").code == 0
    assert lead_kiosk("add", "--name", "Zoë Łukasz", "--company", "Müller AG").code == 0
    return lead_kiosk


def test_leads_come_newest_first_and_a_rescan_moves_none(three: Shell) -> None:
    rows = three("leads", "--json").rows
    assert [(row["lead"], row["code"], row["scans"]) for row in rows] == [(3, None, 1), (2, "B2", 1), (1, "A1", 2)]


def test_a_lead_has_the_keys_of_the_contract(three: Shell) -> None:
    row = three("leads", "--json", "--limit", "1").row
    assert list(row) == LEAD_KEYS
    assert row["attendee"][0] == {"id": "name", "label": "Name", "value": "Zoë Łukasz", "details": []}
    assert row["first"].endswith("Z")
    assert len(row["first"]) == len("2026-03-01T09:00:00.000Z")


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("zoe", [3]),
        ("LUK mul", [3]),
        ("b2", [2]),
        ("zoe b2", []),
        ('" OR code:*', []),
        ("*", []),
        ("", [3, 2, 1]),
    ],
)
def test_a_search_is_words_and_never_syntax(three: Shell, search: str, found: list[int]) -> None:
    assert [row["lead"] for row in three("leads", "--json", "--search", search).rows] == found


def test_states_are_of_the_worst_delivery(connected: Shell) -> None:
    assert connected("scan", "--from", "stdin", typed=b"8NXDQUCAVD\nNOT-OF-THIS-EVENT\n").code == 0
    connected("add", "--name", "Ada")
    assert connected("sync").code == 3
    connected("scan", "--from", "stdin", typed=b"LATER\n")

    def of(state: str) -> list[int]:
        return [row["lead"] for row in connected("leads", "--json", "--state", state).rows]

    states = ("uploaded", "attention", "local", "waiting")
    assert [of(state) for state in states] == [[1], [2], [3], [4]]


def test_for_people_leads_are_a_table_in_which_nothing_is_markup(lead_kiosk: Shell) -> None:
    lead_kiosk("add", "--name", "[bold]Ada[/bold] \x1b[2J", "--note", "[link=http://x.example]a[/link]")
    outcome = lead_kiosk("leads")
    assert "[bold]Ada[/bold] [2J" in outcome.out
    assert "[link=http://x.example]a[/link]" in outcome.out


def test_without_leads_it_says_so_and_json_stays_empty(lead_kiosk: Shell) -> None:
    assert lead_kiosk("leads").out == "No leads yet.\n"
    assert lead_kiosk("leads", "--search", "Ada").out == "No lead matches.\n"
    assert (lead_kiosk("leads", "--json").out, lead_kiosk("leads", "--json").code) == ("", 0)


def test_show_lists_scans_and_attempts(connected: Shell) -> None:
    connected("scan", "--from", "stdin", "--staff", "Mia", typed=b"8NXDQUCAVD\n8NXDQUCAVD\n")
    connected("sync")
    row = connected("show", "code:8NXDQUCAVD", "--json").row
    assert [*row] == [*LEAD_KEYS, "attempts", "edits"]
    assert [(scan["scanner"], scan["staff"]) for scan in row["scans"]] == [("stdin", "Mia")] * 2
    assert [(attempt["target"], attempt["outcome"]) for attempt in row["attempts"]] == [("pretix", "accepted")]
    words = connected("show", 1).out
    assert "Mia" in words
    assert row["name"] in words


@pytest.mark.parametrize("lead", ["99", "code:NONE", "code:a1", "A1", "-1", "9" * 30, "١"])
def test_an_unknown_lead_is_one_sentence(three: Shell, lead: str) -> None:
    assert lead.removeprefix("-") in three("show", "--", lead).sentence


def test_status_adds_up_in_leads(connected: Shell) -> None:
    empty = connected("status", "--json").row
    assert (empty["leads"], empty["scans"], empty["safe_to_pack_up"]) == (0, 0, True)
    connected("scan", "--from", "stdin", typed=b"8NXDQUCAVD\nNOT-OF-THIS-EVENT\n8NXDQUCAVD\n")
    connected("add", "--name", "Ada")
    connected("sync")
    connected("scan", "--from", "stdin", typed=b"LATER\n")
    row = connected("status", "--json").row
    assert list(row) == ["leads", "scans", "targets", "safe_to_pack_up"]
    assert (row["leads"], row["scans"], row["safe_to_pack_up"]) == (4, 5, False)
    todo = row["targets"]["pretix"].pop("todo")
    assert "`lead-kiosk leads --state attention`" in todo
    assert "`lead-kiosk retry`" in todo
    assert row["targets"] == {
        "pretix": {
            "uploaded": 1,
            "waiting": 1,
            "attention": 1,
            "local": 1,
            "state": "ready",
            "problem": None,
            "since": None,
            "next_at": None,
        }
    }
    assert "Not safe to pack up yet." in connected("status").out


def test_status_says_why_leads_wait_since_when_and_what_to_do(connected: Shell, server: MockServer) -> None:
    connected("scan", "--from", "stdin", typed=b"8NXDQUCAVD\n")
    server.stop()
    try:
        assert connected("sync").code == 1
    finally:
        server.start()
    lines = connected("status").out.splitlines()
    assert "pretix: Offline" in lines
    assert "  1 captured = 0 uploaded + 1 waiting + 0 attention" in lines
    told = {line.split(":")[0].strip(): line for line in lines if line.startswith("  ") and ":" in line}
    assert {"Why", "Since", "Next try", "What to do"} <= told.keys()
    assert "refuses connections" in told["Why"]
    assert "once the network is back" in told["What to do"]
    assert any("`lead-kiosk sync`" in line for line in lines)
    row = connected("status", "--json").row["targets"]["pretix"]
    assert row["todo"] in told["What to do"]
    assert row["next_at"]


def test_a_lead_that_fails_for_itself_says_so_while_the_target_is_ready(connected: Shell, folder: Path) -> None:
    connected("scan", "--from", "stdin", typed=b"8NXDQUCAVD\n")
    with Store(folder) as store, store.atomic():
        store.run("UPDATE delivery SET attempts = 4, problem = 'It fails (500).', next_at = 4102444800000")
    row = connected("status", "--json").row["targets"]["pretix"]
    scanned = connected("leads", "--json").row["first"]
    assert (row["state"], row["problem"], row["since"]) == ("ready", "It fails (500).", scanned)
    assert row["next_at"] == "2100-01-01T00:00:00.000Z"
    assert "pretix: Trying again" in connected("status").out


def test_status_says_what_exists_only_here(connected: Shell) -> None:
    connected("scan", "--from", "stdin", typed=b"8NXDQUCAVD\n")
    assert "only here" not in connected("status").out
    connected("edit", 1, "--answer", "Budget=Yes")
    assert "1 lead exist only here. `lead-kiosk export FILE.csv`" in connected("status").out


def test_it_is_never_safe_to_pack_up_without_a_target(lead_kiosk: Shell) -> None:
    empty = {"leads": 0, "scans": 0, "targets": {}, "safe_to_pack_up": False}
    assert lead_kiosk("status", "--json").row == empty


def test_it_is_not_safe_to_pack_up_while_a_badge_waits_as_a_picture(connected: Shell, folder: Path) -> None:
    assert connected("status", "--json").row["safe_to_pack_up"]
    pictures.keep(folder, b"a picture", datetime.now(UTC))
    status = connected("status", "--json").row
    assert (status["unread"], status["safe_to_pack_up"]) == (1, False)
    assert "1 badge waits as a picture" in connected("status").out


def test_targets_are_listed(connected: Shell) -> None:
    row = {"target": "pretix", "platform": "pretix", "state": "ready", "problem": None}
    assert connected("targets", "--json").row == row
    assert "Tern & Tide Instruments" in connected("targets").out


def test_a_paused_target_says_why(connected: Shell, server: MockServer) -> None:
    server.stop()
    try:
        assert connected("sync").code == 0  # nothing waits
    finally:
        server.start()
    row = connected("targets", "--json").row
    assert row["state"] == "offline"
    assert "refuses connections" in row["problem"]
    assert connected("status", "--json").row["targets"]["pretix"]["since"]


def test_a_table_shows_stars_and_what_became_of_the_upload(three: Shell, folder: Path) -> None:
    three("edit", 1, "--rating", 3, "--tag", "Hot")
    with Store(folder) as store:
        assert leads_table(leads.find(store)).row_count == 3
    out = three("leads").out
    assert "★★★" in out
    assert "saved here" in out


def test_a_target_whose_settings_were_lost_is_still_listed(connected: Shell, folder: Path) -> None:
    (folder / "settings.toml").unlink()
    row = connected("targets", "--json").row
    assert (row["target"], row["state"]) == ("pretix", "sign-in")
    assert "Connect again under this name" in str(row["problem"])
