"""How long after a USB scanner's last key a scan is committed, with the real window on an X display of its own.

Key events come through X (XTEST), so that the way is the whole one: X server, Qt, the filter, the recorder's
thread, COMMIT. The clock starts at X's time stamp of Enter, which is of the kernel's monotonic clock. Prints
one figure line last. Run from the project's root; needs Xvfb:

    python tests/bench/wedge.py [--scans 200]
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.e2e.running_window import Program, kept_pace, running
from tests.keys import ENTER, scanned

WARM_UP = 5


def main() -> None:
    """Scan into the window, one scan after the other."""
    parser = argparse.ArgumentParser(description="Milliseconds from a scanner's Enter to COMMIT.")
    parser.add_argument("--scans", type=int, default=200)
    count = parser.parse_args().scans + WARM_UP
    with tempfile.TemporaryDirectory() as folder, running(Path(folder) / "kiosk") as program:
        taken = [one(program, number) for number in range(count)][WARM_UP:]
    times = [each for each in taken if each is not None]
    cuts = statistics.quantiles(times, n=100)
    figures = f"median {cuts[49]:.1f} ms, p95 {cuts[94]:.1f} ms, p99 {cuts[98]:.1f} ms"
    print(f"Enter to COMMIT, {len(times)} scans ({len(taken) - len(times)} left out: X stalled): {figures}")


def one(program: Program, number: int) -> float | None:
    """Milliseconds that one scan took; None when X did not send it at a scanner's pace."""
    program.ask("focus", "nothing")
    before = program.ask("report")
    code = f"bench-{number:06}"
    keys = scanned(code + "\n", pace=5)
    program.keyboard.play(keys)
    report = program.saw(len(before["saved"]) + 1, keys)
    if report["saved"][-1] != code or not kept_pace(keys, report["heard"]):
        return None
    entered = next(at for code, down, at in report["heard"] if code == ENTER and down)
    return float((report["committed"][-1] - entered) % 2**32)


if __name__ == "__main__":
    main()
