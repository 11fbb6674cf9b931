"""Cuts the power below a real file system: ext4 on a loop device, whose image is copied while `scan` runs.

What the kernel still holds back is not in the copy. It is mounted, which replays ext4's own journal, and must
then hold every scan that was told before the copy began. Needs root. The long form, with a figure line last:

    python -m tests.crash.ext4 100
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.store import Store, mending
from tests.program import command, environment

if TYPE_CHECKING:
    from collections.abc import Iterator

SIZE = 48 << 20  # bytes


@dataclass
class Toll:
    cuts: int = 0
    told: int = 0
    lost: int = 0
    corrupt: int = 0

    @property
    def figures(self) -> str:
        return f"{self.cuts} power cuts on ext4: {self.told} scans told, {self.lost} lost, {self.corrupt} corrupt files"


def possible() -> bool:
    """Whether a loop device can be mounted here."""
    if os.name != "posix" or os.geteuid() != 0 or not shutil.which("mkfs.ext4"):
        return False
    with tempfile.TemporaryDirectory() as place:
        image = _made(Path(place, "image"))
        try:
            with _mounted(image, Path(place, "disk")):
                return True
        except subprocess.CalledProcessError:
            return False


def _made(image: Path) -> Path:
    with image.open("wb") as file:
        file.truncate(SIZE)
    subprocess.run(["mkfs.ext4", "-q", str(image)], check=True, capture_output=True)
    return image


@contextmanager
def _mounted(image: Path, place: Path) -> Iterator[Path]:
    place.mkdir(exist_ok=True)
    subprocess.run(["mount", "-o", "loop", str(image), str(place)], check=True, capture_output=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


def cut(place: Path, draw: random.Random, toll: Toll) -> None:
    """Scan onto a new disk, cut its power, and look what is on it."""
    image, left = _made(place / "image"), place / "left"
    feed = "".join(f"C{number}\n" for number in range(5000)).encode()
    with _mounted(image, place / "disk") as disk:
        scan = command("--data", disk / "kiosk", "--json", "scan", "--from", "stdin")
        with (place / "feed").open("wb") as file:
            file.write(feed)
        with (
            (place / "feed").open("rb") as typed,
            subprocess.Popen(scan, stdin=typed, stdout=subprocess.PIPE, env=environment()) as process,
        ):
            assert process.stdout
            lines = process.stdout.readline()  # it has begun
            time.sleep(draw.uniform(0.01, 0.4))
            process.send_signal(signal.SIGSTOP)
            shutil.copyfile(image, left)
            process.kill()
            lines += process.stdout.read()
    told = {json.loads(line)["code"] for line in lines.splitlines(keepends=True) if line.endswith(b"\n")}
    with _mounted(left, place / "disk") as disk:
        mending.at_start(disk / "kiosk")
        with Store(disk / "kiosk") as store:
            kept = {row[0] for row in store.rows("SELECT code FROM lead")}
            sound = store.one("PRAGMA integrity_check")
    toll.cuts += 1
    toll.told += len(told)
    toll.lost += len(told - kept)
    toll.corrupt += sound is None or sound[0] != "ok"


def run(cuts: int, seed: int = 1) -> Toll:
    """Cut so many times."""
    toll, draw = Toll(), random.Random(seed)
    for _ in range(cuts):
        with tempfile.TemporaryDirectory() as place:
            cut(Path(place), draw, toll)
    return toll


if __name__ == "__main__":
    print(run(int(sys.argv[1]) if len(sys.argv) > 1 else 100).figures)
