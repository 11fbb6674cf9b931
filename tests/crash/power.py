"""Cuts the power: records what the real program writes and syncs, and builds disks on which the rest was lost.

A small library, loaded before the C library, notes every write, cut, sync, rename and removal that `scan`,
`edit`, `erase` and `sync` make below the data folder, and every line that they tell, in order. At a cut, what was
synced is there; each other write is there, missing or torn at 512 bytes, and a file's name is there only if
its folder was synced, or by chance. Each such disk is started on, and must hold all that was told, and nothing of
a lead that was told to be erased.

Run the long form from the project's root; it prints one figure line last:

    python -m tests.crash.power 10000
"""

from __future__ import annotations

import json
import random
import shutil
import struct
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from app.store import Store, StoreError, mending
from tests.program import command, environment

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCE = Path(__file__).with_name("recording.c")
SECTOR = 512
HEAD = struct.Struct("=cxxxIqq")  # operation, length of the path, offset, length of the content
ERASED = "ERASED-7Q4Z"  # the code of the lead that is erased
UNKEPT = ("-shm", ".lock", ".holder", ".log")  # what says nothing after a cut


@dataclass(frozen=True)
class Step:
    """One thing a process did: `w`rite, `t`runcate, `s`ync, `r`ename, `u`nlink, `l`ink, or told a line (`a`)."""

    kind: str
    path: str
    offset: int
    content: bytes


@dataclass
class Toll:
    images: int = 0
    told: int = 0
    lost: int = 0
    corrupt: int = 0
    unowed: int = 0
    erased: int = 0  # disks on which it was told that a lead is erased
    left: int = 0

    @property
    def figures(self) -> str:
        return (
            f"{self.images} disks after a power cut, up to {self.told} scans and edits told: {self.lost} with a loss,"
            f" {self.corrupt} corrupt, {self.unowed} with leads that are owed to nobody; {self.erased} with a lead"
            f" erased, {self.left} of them with something left of it"
        )


def record(place: Path, scans: int) -> list[Step]:
    """What a kiosk's processes do, from the empty folder on."""
    library, trace, folder = place / "recording.so", place / "trace", place / "kiosk"
    subprocess.run(["gcc", "-shared", "-fPIC", "-O1", "-o", library, SOURCE, "-ldl"], check=True)
    spy = environment(LD_PRELOAD=str(library), RECORD_TO=str(trace), RECORD_BELOW=str(folder))
    half = scans // 2
    works: list[tuple[list[str], str]] = [
        (["connect", "pretix", "--offline", "--url", "http://127.0.0.1:9", "--access-code", "CODE"], ""),
        (["scan", "--from", "stdin"], "".join(f"C{number}\n" for number in range(half))),
        (["edit", "1", "--append-note", "word1;", "--rating", "3"], ""),
        (["add", "--name", "Ada", "--note", "word2;"], ""),
        (["sync", "--once"], ""),
        (["edit", "2", "--append-note", "word3;"], ""),
        (["scan", "--from", "stdin"], f"{ERASED}\n"),
        (["edit", str(half + 2), "--append-note", f"{ERASED} was here"], ""),
        (["erase", str(half + 2)], ""),
        (["scan", "--from", "stdin"], "".join(f"C{number}\n" for number in range(half // 2, scans))),
    ]
    for arguments, typed in works:
        subprocess.run(
            command("--data", folder, "--json", *arguments),
            input=typed.encode(),
            capture_output=True,
            env=spy,
            check=False,
        )
    return list(_steps(trace.read_bytes(), str(folder)))


def _steps(trace: bytes, folder: str) -> Iterator[Step]:
    place = 0
    while place < len(trace):
        kind, path_length, offset, length = HEAD.unpack_from(trace, place)
        place += HEAD.size
        path = trace[place : place + path_length].decode()
        place += path_length
        has_content = kind in b"wrla"
        content = trace[place : place + length] if has_content else b""
        place += length if has_content else 0
        yield Step(kind.decode(), path.removeprefix(folder).lstrip("/"), offset, content.replace(folder.encode(), b"."))


# --- the disk -------------------------------------------------------------------------------------------


@dataclass
class File:
    """What is on the platter and what only the cache has; `writes` are unsynced, in order."""

    platter: bytearray = field(default_factory=bytearray)
    writes: list[Step] = field(default_factory=list)

    def sync(self) -> None:
        for step in self.writes:
            _apply(self.platter, step)
        self.writes = []

    def after_cut(self, draw: random.Random, mood: int) -> bytes:
        """What may be there; mood 0 keeps nothing unsynced, 1 all of it, others some."""
        content = bytearray(self.platter)
        for step in self.writes if mood else ():
            fate = 0.0 if mood == 1 else draw.random()
            if fate < 0.5:
                _apply(content, step)
            elif fate < 0.7 and step.kind == "w":
                for start in range(0, len(step.content), SECTOR):
                    if draw.random() < 0.5:
                        part = step.content[start : start + SECTOR]
                        _apply(content, Step("w", step.path, step.offset + start, part))
        return bytes(content)


def _apply(content: bytearray, step: Step) -> None:
    if step.kind == "t":
        del content[step.offset :]
        content.extend(bytes(step.offset - len(content)))
        return
    content.extend(bytes(max(0, step.offset - len(content))))
    content[step.offset : step.offset + len(step.content)] = step.content


class Disk:
    """Files by name, as processes see them (`names`) and as the platter has them (`kept`)."""

    def __init__(self) -> None:
        self.names: dict[str, File] = {}
        self.kept: dict[str, File] = {}

    def take(self, step: Step) -> None:
        match step.kind:
            case "c":
                self.names.setdefault(step.path, File())
            case "w" | "t":
                self.names.setdefault(step.path, File()).writes.append(step)
            case "s" if step.path in self.names:
                self.names[step.path].sync()
            case "s":  # a folder: its names are kept
                inside = step.path + "/" if step.path else ""
                self.kept = {name: file for name, file in self.kept.items() if not _in(name, inside)}
                self.kept |= {name: file for name, file in self.names.items() if _in(name, inside)}
            case "u":
                self.names.pop(step.path, None)
            case "r" | "l":
                to = step.content.decode().removeprefix("./")
                if step.path in self.names:
                    self.names[to] = self.names[step.path]
                    if step.kind == "r":
                        del self.names[step.path]

    def after_cut(self, folder: Path, draw: random.Random, mood: int) -> None:
        """Write what may be there into `folder`."""
        names = self.kept if mood == 0 or (mood > 1 and draw.random() < 0.5) else self.names
        for name, file in names.items():
            if not name.endswith(UNKEPT):
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                (folder / name).write_bytes(file.after_cut(draw, mood))


def _in(name: str, folder: str) -> bool:
    return name.startswith(folder) and "/" not in name[len(folder) :]


# --- the looks ------------------------------------------------------------------------------------------


@dataclass
class Told:
    """What was told so far: scans by code, and words in notes."""

    scans: Counter[str] = field(default_factory=Counter)
    words: list[str] = field(default_factory=list)
    erased: bool = False

    def take(self, step: Step) -> None:
        for line in step.content.splitlines():
            row = json.loads(line)
            if "erased" in row:
                self.erased = True
            elif ERASED in step.content.decode():
                continue  # it may be gone before that is told
            elif "new" in row and row["code"]:
                self.scans[row["code"]] += 1
            elif "notes" in row:
                self.words = [*{*self.words, *(word + ";" for word in row["notes"].split(";") if word.strip())}]


def look(folder: Path, told: Told, toll: Toll) -> None:
    """Start on what a cut left, and count what is wrong."""
    toll.images += 1
    toll.told = max(toll.told, told.scans.total() + len(told.words))
    try:
        mending.at_start(folder)
    except StoreError:
        toll.corrupt += 1
        return
    with Store(folder) as store:
        sound = store.one("PRAGMA integrity_check")
        kept = {row[0]: row[1] for row in store.rows("SELECT code, scans FROM lead")}
        notes = "".join(row[0] for row in store.rows("SELECT notes FROM lead"))
        unowed = store.one("SELECT 1 FROM lead, target WHERE lead.id NOT IN (SELECT lead FROM delivery)")
    toll.erased += told.erased
    toll.left += told.erased and any(ERASED.encode() in path.read_bytes() for path in folder.rglob("*.*"))
    lost = any(kept.get(code, 0) < count for code, count in told.scans.items())
    toll.lost += lost or any(word.strip() not in notes for word in told.words)
    toll.corrupt += sound is None or sound[0] != "ok"
    toll.unowed += unowed is not None


def run(images: int, steps: list[Step] | None = None, seed: int = 1) -> Toll:
    """Look at so many disks, cut at moments spread evenly over what was recorded."""
    toll, told, disk, draw = Toll(), Told(), Disk(), random.Random(seed)
    with tempfile.TemporaryDirectory() as place:
        steps = steps or record(Path(place), 60)
        for number, step in enumerate(steps, 1):
            told.take(step) if step.kind == "a" else disk.take(step)
            while toll.images < images * number // len(steps):
                folder = Path(place, "cut")
                folder.mkdir()
                disk.after_cut(folder, draw, mood=toll.images % 5)
                look(folder, told, toll)
                shutil.rmtree(folder)
    return toll


if __name__ == "__main__":
    print(run(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000).figures)
