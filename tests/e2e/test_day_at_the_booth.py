"""A day at the booth in the real window, by pointer, keyboard and scanner alone: from the first start to packing up.

The platform is `lead-kiosk mock`, reached through a network that goes for a while; in the end everything that was
done stands there once, and in the exported table.
"""

from __future__ import annotations

import csv
import json
import shutil
import urllib.request
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from app import settings
from app.world.people import people
from tests.e2e.booth import Booth, LostPaceError, Network, booth
from tests.e2e.x_keyboard import x_server
from tests.program import run, start
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

VISITORS = people(20)
ONLINE, AWAY = VISITORS[1:12], VISITORS[12:18]  # the first visitor comes while the kiosk is set up
UNKNOWN = "nottobefoundatthisfair2345"
NOTE = "Wants a quote for 40 units, call Monday"
TAGS = "Hot", "Demo wanted"
QUESTION, ANSWERS = "Budget", ("Yes", "No")
PIN, WRONG = "2580", "2581"
TRIES = 3

pytestmark = [
    pytest.mark.skipif(not shutil.which("Xvfb"), reason="needs Xvfb"),
    pytest.mark.timeout(300),
]


@dataclass(frozen=True)
class Done:
    """What somebody said of a lead."""

    rating: int | None = None
    tags: tuple[str, ...] = ()
    note: str = ""
    answer: str = ""


class Fair:
    """The backend's process, the network to it, and what it holds."""

    def __init__(self, said: dict[str, Any]) -> None:
        self._url = said["url"]
        port = int(self._url.rpartition(":")[2])
        self.network = Network(port)
        self.setup = next(code for code in said["setup"] if '"pretix"' in code)
        self.setup = self.setup.replace(f":{port}", f":{self.network.port}")

    def holds(self) -> dict[str, dict[str, Any]]:
        """The leads there, by code; fails where one is there twice."""
        rows = self._get("leads")
        by_code = {row["code"]: row for row in rows}
        assert len(by_code) == len(rows)
        return by_code

    def created(self) -> list[str]:
        """The code of each lead that was made, in the order of their coming."""
        return self._became("lead created")

    def refused(self, code: str) -> int:
        """How often this code was not taken."""
        return self._became("refused").count(code)

    def _became(self, what: str) -> list[str]:
        requests = self._get("ledger")["requests"]
        return [each["code"] for each in requests if each["became"].startswith(what)]

    def _get(self, what: str) -> Any:  # noqa: ANN401
        with urllib.request.urlopen(f"{self._url}/_mock/{what}", timeout=5) as response:
            return json.loads(response.read())


@contextmanager
def fair() -> Iterator[Fair]:
    with start("mock", "--json", "--people", len(VISITORS)) as mock:
        assert mock.stdout
        found = Fair(json.loads(mock.stdout.readline()))
        try:
            yield found
        finally:
            found.network.go()
            mock.terminate()
        assert mock.wait(20) == 0


def set_up(person: Booth, there: Fair) -> None:
    """By set-up code alone; the first badge says that the scanner works, and is a lead."""
    person.waits_for("Welcome to Lead Kiosk")
    person.scans(there.setup)
    person.waits_for("Try your scanners")
    person.scans(VISITORS[0].code)
    person.waits_for("USB scanner works")
    person.tap("Go on")
    person.tap("Start scanning")
    person.waits_for("Type a code")


def prepare(person: Booth, theme: str) -> None:
    """Look, staff and a question, in the settings."""
    person.tap("Settings")
    person.tap("Language and look")
    person.chooses(theme)
    person.tap("Booth and staff")
    for name in ("Kim", "Jo"):
        person.tap("Name of a colleague")
        person.types(f"{name}\n")
        person.waits_for(f"Change {name}")
    person.tap("Questions and tags")
    person.tap("New question")
    person.types(f"{QUESTION}\n")
    for answer in ANSWERS:
        person.tap("New option")
        person.types(f"{answer}\n")
        person.waits_for(f"Remove “{answer}”")
    person.tap("Scan")


def meet(person: Booth, done: dict[str, Done]) -> None:
    """Visitors come while the network is there: each is rated, tagged and asked by one tap each."""
    for number, visitor in enumerate(ONLINE):
        if number in (0, 6):
            person.tap(("Kim", "Jo")[number // 6])
            person.waits_for(f"{('Kim', 'Jo')[number // 6]}, active")
        person.scans(visitor.code)
        person.waits_for(visitor.name)
        stars = 1 + number % 5
        person.rates(stars)
        person.chooses(TAGS[number % 2])
        person.chooses(ANSWERS[number % 2])
        note = NOTE if number == 3 else ""
        if note:
            person.tap("Note")
            person.types(note)
            person.waits_for(note)
        done[visitor.code] = Done(stars, (TAGS[number % 2],), note, ANSWERS[number % 2])


def lose_network(person: Booth, there: Fair, done: dict[str, Done]) -> None:
    """Scans go on without a network, and go up by themselves once it is back."""
    person.waits_for(f"All {len(done)} uploaded")
    there.network.go()
    for visitor in AWAY:
        person.scans(visitor.code)
        person.waits_for(f"Badge …{visitor.code[-4:]}")
        person.rates(3)
        person.chooses(ANSWERS[0])
        done[visitor.code] = Done(3, (), "", ANSWERS[0])
    person.waits_for(f"{len(AWAY)} waiting · offline")
    person.waits_for("Saved. The name follows when online.")
    there.network.come()
    person.waits_for("All 18 uploaded")
    person.waits_for(AWAY[-1].name)


def mend(person: Booth, there: Fair, done: dict[str, Done]) -> None:
    """A badge that the platform does not know: seen in two taps, sent again in vain, and erased."""
    person.scans(UNKNOWN)
    person.waits_for("Send again")
    before = there.refused(UNKNOWN)
    person.tap("Send again")
    until(lambda: there.refused(UNKNOWN) > before)
    person.waits_for("Send again")
    person.tap("1 needs attention")
    person.waits_for("Not yet: 1 needs you")
    person.tap("Show what needs you")
    person.tap(f"Badge …{UNKNOWN[-4:]}")
    person.tap("More about this lead")
    person.tap("Erase this person …")
    person.tap("Erase")
    person.waits_for(f"All {len(done)} uploaded")
    person.tap("Scan")


def come_again(person: Booth, done: dict[str, Done]) -> None:
    """The last visitors, one of whom was there before."""
    person.scans(ONLINE[0].code)
    person.waits_for("Seen before")
    for visitor in VISITORS[len(done) :]:
        person.scans(visitor.code)
        person.waits_for(visitor.name)
        done[visitor.code] = Done()
    person.waits_for(f"All {len(VISITORS)} uploaded")


def pack_up(person: Booth, folder: Path) -> list[dict[str, str]]:
    """The rows of the table that is taken along, and whether all is safe."""
    person.tap(f"All {len(VISITORS)} uploaded")
    person.waits_for("Safe to pack up")
    person.tap("Export all leads as a table")
    person.waits_for(f"{len(VISITORS)} leads are in ")
    (path,) = (folder / "exports").iterdir()
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def enter(person: Booth, pin: str) -> None:
    for digit in pin:
        person.tap(digit)
    person.tap("Done")


def lock(person: Booth) -> None:
    """A PIN stands before the settings, and before closing."""
    person.tap("Lock: choose a PIN")
    enter(person, PIN)
    person.waits_for("Once more")
    enter(person, PIN)
    person.tap("Settings")
    person.waits_for("Enter the PIN")
    enter(person, WRONG)
    person.waits_for("Wrong PIN")
    enter(person, PIN)
    person.waits_for("Language and look")
    person.tap("Lock now")
    person.waits_while("Language and look")
    person.quits()
    person.waits_for("Enter the PIN")
    enter(person, PIN)


def a_day(theme: str, folder: Path) -> None:
    """From the first start to the end, and what is left of it at the platform, in the table and in the kiosk."""
    done = {VISITORS[0].code: Done()}
    with x_server() as display, fair() as there:
        with booth(folder, display) as person:
            set_up(person, there)
            prepare(person, theme)
            meet(person, done)
            lose_network(person, there, done)
            mend(person, there, done)
            come_again(person, done)
            rows = pack_up(person, folder)
            lock(person)
        assert sorted(there.created()) == sorted(done)  # each once
        assert {code: kept(row) for code, row in there.holds().items()} == {
            code: (each.rating, each.tags, each.note) for code, each in done.items()
        }
    assert {row["code"].removeprefix("'"): exported(row) for row in rows} == done  # spreadsheets calculate “=…”
    assert len(rows) == len(done)
    assert {row["code"]: row["staff"] for row in rows if row["code"] in (ONLINE[0].code, ONLINE[-1].code)} == {
        ONLINE[0].code: "Kim",
        ONLINE[-1].code: "Jo",
    }
    status = run("status", "--json", "--data", folder).row
    assert (status["leads"], status["safe_to_pack_up"]) == (len(done), True)


def kept(row: dict[str, Any]) -> tuple[int | None, tuple[str, ...], str]:
    """What the platform was told of a lead: answers it takes none."""
    return row["rating"], tuple(row["tags"]), row["notes"]


def exported(row: dict[str, str]) -> Done:
    """The same in the table's words."""
    tags = tuple(filter(None, row["tags"].split("; ")))
    return Done(int(row["rating"]) if row["rating"] else None, tags, row["notes"], row[QUESTION])


@pytest.mark.parametrize("theme", ["Light", "Dark"])
def test_a_day_from_the_first_start_to_packing_up(tmp_path: Path, theme: str) -> None:
    for turn in range(TRIES):
        folder = tmp_path / f"kiosk{turn}"
        try:
            a_day(theme, folder)
        except LostPaceError:
            continue
        assert settings.load(folder).theme == theme.lower()
        return
    pytest.skip("X was too busy to send keys as a scanner does")
