"""SIGKILLs the real `scan`, `edit`, `erase` and `sync` at random moments; looks for what was told, kept and erased.

Run the long form from the project's root; it prints one figure line last:

    python -m tests.crash.kills 1000
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from app.mock.server import MockServer
from app.store import Store, mending
from app.world import make_world
from app.world.people import ACCESS_CODE
from tests.program import command, environment


@dataclass
class Toll:
    """What was told before the kills, and what was missing after them."""

    kills: int = 0
    scans: int = 0
    edits: int = 0
    erased: int = 0
    lost_scans: int = 0
    lost_edits: int = 0
    left: int = 0
    unowed: int = 0
    corrupt: int = 0

    @property
    def figures(self) -> str:
        return (
            f"{self.kills} kills: {self.scans} scans and {self.edits} edits told, {self.lost_scans} scans and"
            f" {self.lost_edits} edits lost, {self.erased} leads erased and {self.left} of them left,"
            f" {self.unowed} leads without deliveries, {self.corrupt} corrupt files"
        )


@dataclass
class Victim:
    """A kiosk that is killed again and again; `told` are codes, `words` the notes by lead, `leads` codes by lead."""

    folder: Path
    codes: list[str]
    draw: random.Random
    told: Counter[str] = field(default_factory=Counter)
    words: dict[int, list[str]] = field(default_factory=dict)
    leads: dict[int, str] = field(default_factory=dict)
    erased: dict[int, tuple[str, list[str]]] = field(default_factory=dict)  # code and words by lead
    whole: float = 1.0  # seconds that a short command takes on this machine

    def scan(self) -> None:
        feed = "".join(f"{self.draw.choice(self.codes)}\n" for _ in range(400)).encode()
        out = self._killed("scan", "--from", "stdin", feed=feed)
        for row in out:
            self.told[row["code"]] += 1
            self.leads[int(str(row["lead"]))] = str(row["code"])

    def edit(self) -> None:
        if not self.leads:
            return self.scan()
        lead, word = self.draw.choice(list(self.leads)), f"word{self.draw.getrandbits(60):015x};"
        if self._killed("edit", str(lead), "--append-note", word):
            self.words.setdefault(lead, []).append(word)

    def erase(self) -> None:
        """Whether it took place is known only where it was told; nothing of this lead is expected any more."""
        if not self.leads:
            return self.scan()
        lead = self.draw.choice(sorted(self.words.keys() & self.leads.keys()) or list(self.leads))
        code = self.leads.pop(lead)
        self.told.pop(code, None)
        words = self.words.pop(lead, [])
        if self._killed("erase", str(lead)):
            self.erased[lead] = code, words

    def sync(self) -> None:
        self._killed("sync", "--until-idle", "--timeout", "20")

    def _killed(self, *arguments: str, feed: bytes = b"") -> list[dict[str, object]]:
        """Start a command, kill it some time later, and give the whole lines that it printed."""
        with subprocess.Popen(
            command("--data", self.folder, "--json", *arguments),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment(),
        ) as process:
            ends = time.monotonic() + self.whole * self.draw.uniform(0.6, 1.7)
            assert process.stdin
            try:
                process.stdin.write(feed)
                process.stdin.flush()
            except BrokenPipeError:
                pass
            try:
                process.wait(max(0, ends - time.monotonic()))
            except subprocess.TimeoutExpired:
                process.kill()
            out = process.stdout.read() if process.stdout else b""
        lines = out.decode().split("\n")[:-1]
        return [row for row in map(json.loads, lines) if "refused" not in row]


STEPS = (Victim.scan, Victim.edit, Victim.scan, Victim.erase, Victim.edit, Victim.sync)


def look(victim: Victim, toll: Toll) -> None:
    """Count what is missing now."""
    with Store(victim.folder) as store:
        kept = {row[0]: row[1] for row in store.rows("SELECT code, scans FROM lead")}
        notes = {row[0]: row[1] for row in store.rows("SELECT id, notes FROM lead")}
        unowed = store.one("SELECT count(*) FROM lead WHERE id NOT IN (SELECT lead FROM delivery)")
        sound = store.one("PRAGMA integrity_check")
    toll.lost_scans = sum(max(0, count - kept.get(code, 0)) for code, count in victim.told.items())
    toll.lost_edits = sum(word not in notes.get(lead, "") for lead, words in victim.words.items() for word in words)
    everything = b"".join(path.read_bytes() for path in victim.folder.rglob("*") if path.is_file())
    toll.left = sum(
        lead in notes or (code not in kept and any(word.encode() in everything for word in (code, *words)))
        for lead, (code, words) in victim.erased.items()
    )  # of a badge that was scanned afresh the platform gives back what it has
    toll.unowed = unowed[0] if unowed else -1
    toll.corrupt += sound is None or sound[0] != "ok"


def run(kills: int, seed: int = 1, every: int = 25) -> Toll:
    """Kill so many times; what was told is looked for after each `every` kills and in the end."""
    toll = Toll()
    world = make_world(300)
    with MockServer(world) as server, tempfile.TemporaryDirectory() as place:
        victim = Victim(Path(place, "kiosk"), [person.code for person in world.people], random.Random(seed))
        subprocess.run(
            command("--data", victim.folder, "connect", "pretix", "--url", server.url, "--access-code", ACCESS_CODE),
            check=True,
            capture_output=True,
            env=environment(),
        )
        began = time.monotonic()
        subprocess.run(command("--data", victim.folder, "leads"), check=True, env=environment(), capture_output=True)
        victim.whole = time.monotonic() - began
        for number in range(kills):
            STEPS[number % len(STEPS)](victim)
            toll.kills += 1
            if number % every == every - 1:
                look(victim, toll)
        look(victim, toll)
        toll.corrupt += bool(mending.at_start(victim.folder))  # nothing is there to be mended
        look(victim, toll)
    toll.erased = len(victim.erased)
    toll.scans, toll.edits = sum(victim.told.values()), sum(len(words) for words in victim.words.values())
    return toll


if __name__ == "__main__":
    print(run(int(sys.argv[1]) if len(sys.argv) > 1 else 1000).figures)
