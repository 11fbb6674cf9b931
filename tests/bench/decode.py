"""How many 720p frames the camera's ladder reads, against pyzbar on the whole frame, and what an empty frame costs.

Frames are drawn afresh on each run: a printed badge held up before a cluttered hall, turned, tilted, near and far,
with the camera's noise and a little motion. Each is read by a ladder of its own, so none profits from a second look.
What the ladder misses is given to the long look that kept pictures get (a few seconds of CPU each). Prints one figure
line last. Run from the project's root:

    python tests/bench/decode.py [--frames 120] [--seed N]
"""

from __future__ import annotations

import argparse
import random
import statistics
import string
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import segno

sys.path.insert(0, str(Path(__file__).parents[2]))

from hardware import vision
from hardware.decode import camera_decoder
from hardware.engines import zbar_reader, zxing_reader
from hardware.hints import Hints
from hardware.ladder import ROUND
from hardware.rescue import rescue

if TYPE_CHECKING:
    from collections.abc import Callable

    from hardware.engines import Reader
    from hardware.preview import Picture

    Read = Callable[[Picture], list[bytes]]
    Draw = Callable[[str, np.random.Generator], Picture]

WIDTH, HEIGHT = 1280, 720
LONG_LOOK = 5.0
"""Seconds of CPU."""


def hall(generator: np.random.Generator) -> Picture:
    """A background: soft light, people and stands as blurred shapes, signs with hard edges."""
    cv2 = vision.cv2()
    coarse = generator.integers(30, 220, (9, 16), dtype=np.uint8)
    scene = cv2.resize(coarse, (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC)
    for _ in range(25):
        x, y = int(generator.integers(0, WIDTH)), int(generator.integers(0, HEIGHT))
        w, h = (int(side) for side in generator.integers(10, 220, 2))
        cv2.rectangle(scene, (x, y), (x + w, y + h), int(generator.integers(0, 255)), -1)
    scene = cv2.GaussianBlur(scene, (0, 0), float(generator.uniform(0.5, 6)))
    for _ in range(6):
        at = int(generator.integers(0, WIDTH - 200)), int(generator.integers(20, HEIGHT))
        cv2.putText(scene, "STAND 4711", at, cv2.FONT_HERSHEY_SIMPLEX, 1.0, int(generator.integers(0, 255)), 2)
    return scene  # type: ignore[no-any-return]


def filmed(scene: Picture, generator: np.random.Generator, *, noise: float, blur: float, light: float) -> Picture:
    """What the camera makes of `scene`."""
    softened = vision.cv2().GaussianBlur(scene, (0, 0), blur) if blur > 0.2 else scene
    exposed = softened.astype(np.float32) * light + generator.normal(0, noise, scene.shape)
    return np.clip(exposed, 0, 255).astype(np.uint8)


def held_up(scene: Picture, payload: str, generator: np.random.Generator, side: float) -> Picture:
    """`scene` with a badge whose code is `side` pixels wide, turned and tilted."""
    cv2 = vision.cv2()
    modules = np.array([list(row) for row in segno.make(payload, micro=False).matrix_iter(border=4)], dtype=np.uint8)
    code = np.kron(np.where(modules, 15, 240).astype(np.uint8), np.ones((12, 12), dtype=np.uint8))
    badge = np.full((code.shape[0] * 2, code.shape[1] + 120), 240, dtype=np.uint8)
    badge[-code.shape[0] - 20 : -20, 60 : 60 + code.shape[1]] = code
    cv2.putText(badge, "ADA LOVELACE", (40, code.shape[0] // 2), cv2.FONT_HERSHEY_SIMPLEX, 1.4, 20, 4)
    scale = side / code.shape[1]
    corners = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)], dtype=np.float64)
    corners *= np.array(badge.shape[::-1]) * scale / 2 * generator.uniform(0.88, 1.08, (4, 2))
    turn = np.deg2rad(generator.uniform(-35, 35))
    corners @= np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    corners += (generator.uniform(450, 830), generator.uniform(280, 400))
    height, width = badge.shape
    source = np.array([(0, 0), (width, 0), (width, height), (0, height)], dtype=np.float32)
    lens = cv2.getPerspectiveTransform(source, corners.astype(np.float32))
    # INTER_AREA does not warp: shrink first, so that thin modules do not vanish between samples.
    warped = cv2.warpPerspective(cv2.GaussianBlur(badge, (0, 0), max(0.01, 0.3 / scale)), lens, (WIDTH, HEIGHT))
    mask = cv2.warpPerspective(np.full_like(badge, 255), lens, (WIDTH, HEIGHT))
    return np.where(mask > 127, warped, scene).astype(np.uint8)


def standard(payload: str, generator: np.random.Generator) -> Picture:
    """A frame as a booth's camera sees it: the code 95 to 260 pixels wide, somewhat out of focus, in any light."""
    scene = held_up(hall(generator), payload, generator, generator.uniform(95, 260))
    blur, light = generator.uniform(0, 1.4), generator.uniform(0.45, 1.15)
    return filmed(scene, generator, noise=generator.uniform(1, 9), blur=blur, light=light)


def hard(payload: str, generator: np.random.Generator) -> Picture:
    """A frame with one thing wrong: out of focus, glare, dark or far."""
    wrong = generator.integers(0, 4)
    side = generator.uniform(62, 85) if wrong == 3 else generator.uniform(110, 220)
    scene = held_up(hall(generator), payload, generator, side)
    if wrong == 1:
        spot = np.zeros_like(scene)
        at = int(generator.uniform(500, 780)), int(generator.uniform(300, 520))
        vision.cv2().circle(spot, at, int(generator.uniform(20, 70)), 255, -1)
        scene = np.maximum(scene, vision.cv2().GaussianBlur(spot, (0, 0), 18))
    blur = generator.uniform(1.6, 3.2) if wrong == 0 else generator.uniform(0.3, 0.9)
    light, noise = (generator.uniform(0.08, 0.2), 5.0) if wrong == 2 else (1.0, 5.0)
    return filmed(scene, generator, noise=noise, blur=blur, light=light)


def thread_ms(task: Callable[[], object]) -> float:
    """CPU milliseconds that `task` takes on this thread."""
    start = time.thread_time()
    task()
    return (time.thread_time() - start) * 1000


@dataclass
class Tally:
    """Of some frames, how many were read right, which were not, and how many wrong payloads were given."""

    right: int = 0
    wrong: int = 0
    missed: list[tuple[bytes, Picture]] = field(default_factory=list)

    def count(self, payload: bytes, frame: Picture, found: list[bytes]) -> None:
        """Add what was `found` in a frame that holds `payload`."""
        self.right += payload in found
        self.wrong += sum(one != payload for one in found)
        if payload not in found:
            self.missed.append((payload, frame))


def share(draw: Draw, seed: int, count: int, reads: dict[str, Read]) -> dict[str, Tally]:
    """What each reader made of the same `count` frames."""
    tallies = {name: Tally() for name in reads}
    for number in range(count):
        generator, letters = np.random.default_rng((seed, number)), random.Random(f"{seed}/{number}")
        payload = "".join(letters.choices(string.ascii_lowercase + "234567", k=32))
        frame = draw(payload, generator)
        for name, read in reads.items():
            tallies[name].count(payload.encode(), frame, read(frame))
    return tallies


def rescued(missed: list[tuple[bytes, Picture]]) -> Tally:
    """What the long look makes of frames that the ladder missed."""
    tally = Tally()
    for payload, frame in missed:
        ends = time.thread_time() + LONG_LOOK
        symbol = rescue(frame, lambda: time.thread_time() > ends)  # noqa: B023
        tally.count(payload, frame, [symbol.payload] if symbol else [])
    return tally


def empty_costs(generator: np.random.Generator, zbar: Reader) -> tuple[list[float], list[float], float]:
    """CPU milliseconds of frames without a badge: the ladder's, whole rounds of its rungs, and pyzbar's.

    And the share that hints add to the ladder's.
    """
    ours, theirs, hinting = [], [], 0.0
    for _ in range(10):
        ladder, hints = camera_decoder(), Hints()
        empty = filmed(hall(generator), generator, noise=4, blur=0.5, light=1)
        for number in range(ROUND):
            ours.append(thread_ms(lambda: ladder.read(empty)))  # noqa: B023
            hinting += thread_ms(lambda: hints.on(empty, ladder.spot, number / 15))  # noqa: B023
        theirs += [thread_ms(lambda: zbar(empty, "usual")) for _ in range(2)]  # noqa: B023
    return ours, theirs, hinting / sum(ours)


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("--frames", type=int, default=120)
    options.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    given = options.parse_args()
    zxing, zbar = zxing_reader(), zbar_reader()
    if zxing is None or zbar is None:
        sys.exit("This needs both zxing-cpp and pyzbar.")
    reads: dict[str, Read] = {
        "ladder": lambda frame: [symbol.payload for symbol in camera_decoder().read(frame)],
        "pyzbar": lambda frame: [symbol.payload for symbol in zbar(frame, "usual")],
    }
    tallies = {draw.__name__: share(draw, given.seed, given.frames, reads) for draw in (standard, hard)}
    for kind, tally in tallies.items():
        for name, one in tally.items():
            print(
                f"seed {given.seed}: {kind:8} {name}: {one.right} of {given.frames} right, {one.wrong} wrong payloads"
            )
    missed = [miss for tally in tallies.values() for miss in tally["ladder"].missed]
    late = rescued(missed)
    print(f"the long look reads {late.right} of the {len(missed)} that the ladder missed, {late.wrong} wrong payloads")
    ours, theirs, hinting = empty_costs(np.random.default_rng(given.seed), zbar)
    full, usual, mean = statistics.median(theirs), statistics.median(ours), statistics.fmean(ours)
    print(f"empty    ladder: median {usual:.1f} ms, mean {mean:.1f} ms; pyzbar: median {full:.1f} ms")
    print(f"hints add {100 * hinting:.1f} % to the ladder's CPU")
    good, bad = (100 * tallies[kind]["ladder"].right / given.frames for kind in ("standard", "hard"))
    peers = [100 * tallies[kind]["pyzbar"].right / given.frames for kind in ("standard", "hard")]
    wrong = late.wrong + sum(tally["ladder"].wrong for tally in tallies.values())
    print(
        f"decode: {good:.1f} % of standard and {bad:.1f} % of hard 720p frames right (pyzbar {peers[0]:.1f} and "
        f"{peers[1]:.1f} %), {wrong} wrong payloads; an empty frame costs 1/{full / mean:.1f} of pyzbar's CPU"
    )


if __name__ == "__main__":
    main()
