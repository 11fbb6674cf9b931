"""How many scans a second are committed (synchronous=FULL), in an empty lead file and in one of many leads.

Both are measured in turns in one run, so that the ratio holds on a noisy machine. Prints one figure line last.
Run from the project's root:

    python tests/bench/record.py [--leads 100000]
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from app.lead import ms
from app.store import Store, scans, targets

ROUNDS, EACH = 7, 300


def main() -> None:
    """Fill one file, then record into both in turns."""
    parser = argparse.ArgumentParser(description="Committed scans per second, empty against many leads.")
    parser.add_argument("--leads", type=int, default=100_000)
    many = parser.parse_args().leads
    rates: dict[str, list[float]] = {"empty": [], "full": []}
    with (
        tempfile.TemporaryDirectory() as folder,
        Store(Path(folder) / "empty") as empty,
        Store(Path(folder) / "full") as full,
    ):
        for store in (empty, full):
            targets.add(store, "uid", "pretix", "pretix", None, datetime.now(UTC))
        fill(full, many)
        for turn in range(ROUNDS):
            rates["empty"].append(rate(empty, turn))
            rates["full"].append(rate(full, turn))
    before, after = statistics.median(rates["empty"]), statistics.median(rates["full"])
    print(f"committed scans per second: {before:.0f} empty, {after:.0f} with {many} leads, ratio {before / after:.2f}")


def fill(store: Store, count: int) -> None:
    """Put `count` leads into the file, quickly: what they hold does not matter, that they are there does."""
    now = ms(datetime.now(UTC))
    with store.atomic():
        for number in range(count):
            store.run(
                "INSERT INTO lead (uid, code, name, first, last, scans, changed) VALUES (?, ?, ?, ?, ?, 1, ?)",
                *(f"uid{number}", f"filled-{number}", f"Visitor {number}", now, now, number + 1),
            )
        store.run("INSERT INTO lead_text (rowid, words) SELECT id, code || ' ' || name FROM lead")
        store.run("INSERT INTO scan (lead, at, scanner, symbology) SELECT id, first, 'bench', 'line' FROM lead")
        store.run("INSERT INTO delivery (lead, target, state) SELECT id, 'uid', 'uploaded' FROM lead")


def rate(store: Store, turn: int) -> float:
    """Committed scans per second, of new leads."""
    began = time.perf_counter()
    for number in range(EACH):
        scans.record(store, scans.Read(datetime.now(UTC), "bench", "line", code=f"new-{turn}-{number}"))
    return EACH / (time.perf_counter() - began)


if __name__ == "__main__":
    main()
