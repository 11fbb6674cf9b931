"""Damages the lead file, its -wal or the journal in one of many ways, and looks what a capturing process makes of it.

Run the long form from the project's root; it prints one figure line last:

    python -m tests.crash.damage 500
"""

from __future__ import annotations

import random
import shutil
import sys
import tempfile
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app import settings
from app.lead import Edit
from app.settings import TargetSettings
from app.store import FILE, Store, ballast, edits, leads, mending, scans, targets
from app.store import journal as journals

AT = datetime(2026, 3, 1, 9, tzinfo=UTC)
WAL = f"{FILE}-wal"
NOBODY = (0, "", None)
Truth = dict[str, tuple[int, str, int | None]]  # scans, notes and rating by code or contact card


@dataclass
class Toll:
    """What became of the variants; `hurt` lists those that broke a promise."""

    variants: int = 0
    noticed: int = 0
    harmless: int = 0
    hurt: list[str] = field(default_factory=list)

    @property
    def figures(self) -> str:
        return (
            f"{self.variants} damaged variants: {self.noticed} noticed, {self.harmless} without a trace in scans or"
            f" edits, {len(self.hurt)} broke a promise"
        )


def make_kiosk(folder: Path) -> Truth:
    """A kiosk as a kill leaves it: much in the file, much in the -wal, all in the journal. Its scans."""
    target = TargetSettings(uid="uid", name="pretix", platform="pretix")
    settings.change(folder, lambda now: now.model_copy(update={"targets": (target,)}))
    live = folder / "live"
    with Store(live) as store:
        targets.add(store, "uid", "pretix", "pretix", None, AT)
        for number in range(150):
            code = f"code-{number % 110}-{'x' * (number % 37)}"
            card = b"BEGIN:VCARD\nFN:%d\nEND:VCARD" % number
            read = {"raw": card} if number % 10 == 9 else {"code": code}
            at = AT + timedelta(seconds=number)
            lead, _, _ = scans.record(store, scans.Read(at, "webcam:0", "qr", staff="Mia", **read))  # type: ignore[arg-type]
            edits.edit(store, lead, Edit(append=f"note {number} " + "n" * (number % 300), rating=number % 6))
            if number == 100:
                store.rows("PRAGMA wal_checkpoint(TRUNCATE)")
        for name in (FILE, WAL, journals.FILE):
            shutil.copyfile(live / name, folder / name)
    shutil.rmtree(live)
    ballast.take(folder)
    with tempfile.TemporaryDirectory() as place:
        return truth_of(Path(shutil.copytree(folder, Path(place, "copy"))))


def truth_of(folder: Path) -> Truth:
    with Store(folder) as store:
        found = store.rows("SELECT code, raw, scans, notes, rating FROM lead")
        return {str(row[0] or row[1]): (row[2], row[3], row[4]) for row in found}


def hurt(content: bytes, draw: random.Random) -> tuple[str, bytes | None]:
    """One kind of damage: its name and what is left, None for no file."""
    changed = bytearray(content)
    place = draw.randrange(len(content))
    kind = draw.choice(["flip", "flips", "zeros", "page", "noise", "cut", "cut", "head", "empty", "gone"])
    match kind:
        case "flip":
            changed[place] ^= 1 << draw.randrange(8)
        case "flips":
            for _ in range(20):
                changed[draw.randrange(len(changed))] ^= 1 << draw.randrange(8)
        case "zeros":
            changed[place : place + 512] = bytes(len(changed[place : place + 512]))
        case "page":
            start = place // 4096 * 4096
            changed[start : start + 4096] = bytes(len(changed[start : start + 4096]))
        case "noise":
            changed[place : place + 4096] = draw.randbytes(len(changed[place : place + 4096]))
        case "cut":
            del changed[place:]
        case "head":
            changed[:100] = draw.randbytes(100)
        case "empty":
            changed.clear()
        case _:
            return kind, None
    return f"{kind} at {place} of {len(content)}", bytes(changed)


def broken_promises(folder: Path, name: str, left: bytes | None, truth: Truth, told: list[str]) -> list[str]:
    """What must hold after a start, and does not."""
    found = truth_of(folder)
    promises = {
        "scans are lost": all(found.get(who, NOBODY)[0] >= known[0] for who, known in truth.items()),
        "edits are lost": all(found.get(who, NOBODY)[1:] == known[1:] for who, known in truth.items()),
        "scans were invented": all(truth.get(who, NOBODY)[0] >= known[0] for who, known in found.items()) or bool(told),
    }
    with Store(folder) as store:
        shown = leads.find(store, limit=-1)
        promises["a target is gone"] = [each.name for each in targets.statuses(store)] == ["pretix"]
        promises["leads are owed to nobody"] = all(lead.deliveries for lead in shown)
        promises["search fails"] = leads.count(store, "code") >= len([lead for lead in shown if lead.code])
    if left and told:
        kept = [path.read_bytes() for path in folder.glob("*.damaged-*")]
        if name == journals.FILE:
            promises["the damaged journal is gone"] = left in kept
        elif name == FILE:
            promises["the damaged file is gone"] = any(len(each) >= len(left) for each in kept)
    promises["it is not mended"] = mending.at_start(folder) == []
    return [promise for promise, holds in promises.items() if not holds]


def run(variants: int, seed: int = 1) -> Toll:
    """Damage so many copies of one kiosk."""
    toll = Toll()
    draw = random.Random(seed)
    with tempfile.TemporaryDirectory() as place:
        whole = Path(place, "whole")
        truth = make_kiosk(whole)
        for number in range(variants):
            folder = Path(shutil.copytree(whole, Path(place, "damaged")))
            name = (FILE, WAL, journals.FILE)[number % 3]
            kind, left = hurt((whole / name).read_bytes(), draw)
            (folder / name).unlink() if left is None else (folder / name).write_bytes(left)
            toll.variants += 1
            try:
                told = mending.at_start(folder)
                broken = broken_promises(folder, name, left, truth, told)
            except Exception as error:
                told, broken = [], [repr(error)]
            toll.noticed += bool(told)
            toll.harmless += not told
            toll.hurt += [f"{number}: {name}, {kind}: {each}" for each in broken]
            shutil.rmtree(folder)
    return toll


if __name__ == "__main__":
    result = run(int(sys.argv[1]) if len(sys.argv) > 1 else 500)
    print(*result.hurt, result.figures, sep="\n")
