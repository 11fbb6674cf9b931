"""Uploads many leads over a very bad network and counts what was lost, doubled or wrongly held back.

Of all replies a share is faulty, in 14 ways (`mix` in `app.world.faults`), and some visitors are refused always.
Runs pretix, and Connections both where a repeated scan makes a new record and where it does not; one kiosk, and
three that met some of the same visitors. Prints one figure line for each, and fails unless all is well. From the
project's root:

    python tests/stateful/faulty.py [--leads 200] [--share 0.45] [--seed 1] [--only pretix]
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path

import structlog

sys.path.insert(0, str(Path(__file__).parents[2]))

from app.mock.answers import POISON_WORDS
from app.mock.server import MockServer
from app.world import faults, make_world
from tests.stateful.kiosks import QUICK, Clock, Outcome, drain, new_kiosk, outcome

CASES = {
    "pretix": ("pretix", {}),
    "connections-bump": ("connections", {"connections-duplicate": "bump"}),
    "connections-new": ("connections", {"connections-duplicate": "new"}),
}


def run(case: str, kiosks: int, leads: int, *, share: float = 0.45, seed: int = 1, seconds: float = 3600) -> Outcome:
    """One case with so many leads over all kiosks; a fifth of a kiosk's were met by all of them."""
    platform, switches = CASES[case]
    each = leads // kiosks
    shared = each // 5 if kiosks > 1 else 0
    world = make_world(shared + kiosks * (each - shared), switches={**QUICK, **switches})
    world.faults = faults.parse(f"mix={share},poison=0.04;seed={seed}")
    clock = Clock()
    with tempfile.TemporaryDirectory() as name, MockServer(world) as server:
        running = []
        for number in range(kiosks):
            first = shared + number * (each - shared)
            people = [*world.people[:shared], *world.people[first : first + each - shared]]
            folder, seat = Path(name) / str(number), f"{number + 1}/{kiosks}"
            running.append(new_kiosk(folder, platform, server.url, people, clock, seat=seat, seed=seed + number))
        try:
            drain(running, seconds)
            return outcome(running, world, POISON_WORDS, record_for_each=case == "connections-new")
        finally:
            for kiosk in running:
                kiosk.store.close()


def main() -> None:
    """Run all cases."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--leads", type=int, default=200)
    parser.add_argument("--share", type=float, default=0.45)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=CASES)
    parser.add_argument("--kiosks", type=int, nargs="*", default=[1, 3])
    wanted = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    good = True
    for case in [wanted.only] if wanted.only else CASES:
        for kiosks in wanted.kiosks:
            began = time.monotonic()
            found = run(case, kiosks, wanted.leads, share=wanted.share, seed=wanted.seed)
            good = good and found.is_good()
            figures = ", ".join(f"{name}={value}" for name, value in asdict(found).items())
            print(f"{case}, {kiosks} kiosk(s): {figures}; {time.monotonic() - began:.0f} s", flush=True)
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
