"""What a camera costs with the real window open: CPU of the whole process, and frames that came late.

The camera is one that delivers 30 JPEGs a second at 720p: `retrieve` unpacks a real JPEG, as OpenCV does, and a frame
that nobody grabbed in time is gone, as in a driver's queue of four. For a tenth of the time a badge is held up. The
window is drawn offscreen, in software. Prints one figure line last. Run from the project's root:

    python tests/bench/camera.py [--seconds 60]
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).parents[2]))

import numpy as np

from app.kiosk import Kiosk
from app.news import Saved
from app.ui import stage
from hardware import vision
from hardware.webcam import Webcam
from tests.bench.decode import filmed, hall, held_up

if TYPE_CHECKING:
    from hardware.preview import Picture

PACE, QUEUE, WARM_UP = 30, 4, 5.0
EMPTY_FRAMES, BADGE_EVERY = 12, 10.0


class Jpegs:
    """A camera of JPEGs that were drawn before; frame n is there at n / 30 s, and lost when four newer ones are."""

    def __init__(self, generator: np.random.Generator) -> None:
        self._hall = hall(generator)
        self._empty = [self._packed(self._hall, generator) for _ in range(EMPTY_FRAMES)]
        badges = [held_up(self._hall, f"lead-{number:027}", generator, 170) for number in range(8)]
        self._badges = [self._packed(badge, generator) for badge in badges]
        self._began: float | None = None
        self._frame = -1
        self.lost = self.grabbed = 0

    def _packed(self, scene: Picture, generator: np.random.Generator) -> Picture:
        colors = np.dstack([filmed(scene, generator, noise=3, blur=0.5, light=1)] * 3)
        packed: Picture = vision.cv2().imencode(".jpg", colors, [vision.cv2().IMWRITE_JPEG_QUALITY, 85])[1]
        return packed

    def isOpened(self) -> bool:
        """It always is."""
        return True

    def grab(self) -> bool:
        """Wait for the next frame."""
        now = time.monotonic()
        self._began = now if self._began is None else self._began
        self._frame += 1
        late = int((now - self._began) * PACE) - QUEUE - self._frame
        if late > 0:
            self.lost += late
            self._frame += late
        time.sleep(max(0.0, self._began + self._frame / PACE - now))
        self.grabbed += 1
        return True

    def retrieve(self) -> tuple[bool, Picture]:
        """Unpack the frame grabbed last."""
        at = self._frame / PACE
        held, number = at % BADGE_EVERY > BADGE_EVERY - 1, int(at // BADGE_EVERY)
        packed = self._badges[number % len(self._badges)] if held else self._empty[self._frame % EMPTY_FRAMES]
        return True, vision.cv2().imdecode(packed, vision.cv2().IMREAD_COLOR)

    def release(self) -> None:
        """Nothing to give back."""


class Measure:
    """Ends the play after `seconds`, of which the first few, while everything loads, do not count."""

    def __init__(self, camera: Jpegs, seconds: float) -> None:
        self._camera, self._seconds = camera, seconds
        self._began = time.monotonic()
        self._from: tuple[float, float, int] | None = None
        self.wall = self.cpu = 0.0
        self.lost = 0

    def __call__(self) -> bool:
        """Whether the time is over; called every 50 ms."""
        now = time.monotonic()
        if self._from is None and now - self._began > WARM_UP:
            self._from = now, time.process_time(), self._camera.lost
        if self._from is None or now - self._from[0] < self._seconds:
            return False
        self.wall, self.cpu = now - self._from[0], time.process_time() - self._from[1]
        self.lost = self._camera.lost - self._from[2]
        return True


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("--seconds", type=float, default=60)
    options.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    given = options.parse_args()
    camera, scans, lock = Jpegs(np.random.default_rng(given.seed)), [0], threading.Lock()

    def hear(news: object) -> None:
        with lock:
            scans[0] += isinstance(news, Saved)

    with tempfile.TemporaryDirectory() as folder:
        kiosk = Kiosk(Path(folder), holder="the bench")
        stage.prepare(kiosk.settings, headless=True)
        kiosk.listen(hear)
        kiosk.start()
        measure = Measure(camera, given.seconds)
        try:
            stage.play(kiosk, [Webcam("webcam:bench", lambda: camera)], measure, None)
        finally:
            kiosk.stop()
    print(f"{scans[0]} scans; {camera.grabbed} frames grabbed, {camera.lost} lost with those of the start")
    share, load = 100 * measure.cpu / measure.wall, os.getloadavg()[0]
    print(
        f"camera: the whole process with its window takes {share:.0f} % of one core at 30 fps, {measure.lost} late "
        f"frames in {measure.wall:.0f} s (load average {load:.1f} on {os.cpu_count()} cores)"
    )


if __name__ == "__main__":
    main()
