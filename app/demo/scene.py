"""Paints the demo film's frames: a booth's blurred surroundings, a visitor, and a badge in a hand.

The surroundings are out of focus anyway, so they are painted at a quarter of the size and scaled up; of the
badge, only the part of the frame that it covers is touched. That keeps a frame at a few milliseconds.
Colours are BGR throughout.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from hardware import vision

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from app.demo.script import Pose
    from hardware.preview import Picture

    Small = NDArray[np.float32]

WIDTH, HEIGHT, QUARTER = 1280, 720, 4
FOCAL = 1500.0
"""How far the camera is from the badge, in pixels: the smaller, the stronger the perspective."""
LIGHTS = ((150, 190, 235), (215, 165, 120), (130, 130, 205), (205, 190, 165), (110, 160, 215))
SHIRTS = ((118, 92, 70), (70, 62, 58), (92, 104, 74), (74, 70, 112), (150, 146, 140))


class Scene:
    """One camera's view; `stills` are premultiplied BGRA pictures of held badges, one per person."""

    def __init__(self, stills: Sequence[Picture], badge_width: int, seed: int) -> None:
        self._stills = stills
        self._middle = (0.75 * badge_width, badge_width * 2 / 3)  # of the badge, in its still
        chance = np.random.default_rng(seed)
        self._surroundings = surroundings(chance)
        self._across, self._down = np.meshgrid(
            np.arange(WIDTH // QUARTER, dtype=np.float32), np.arange(HEIGHT // QUARTER, dtype=np.float32)
        )
        self._grain = [chance.integers(0, 7, (HEIGHT, WIDTH, 3), dtype=np.uint8) for _ in range(3)]

    def frame(self, at: float, person: int, pose: Pose | None) -> Picture:
        """The frame at `at` seconds of film, BGR, shape (720, 1280, 3); nobody is near without a pose."""
        cv2 = vision.cv2()
        small = self._surroundings.copy()
        self._stand(small, (WIDTH * (at / 13 % 1.6 - 0.3), 480, 105, 300), (52, 46, 44))  # somebody walks past
        if pose is not None:
            aside = (1 - pose.near) * 420
            place = (0.4 * pose.x + 384 + aside, 800 + 0.4 * aside, 520, 560)
            self._stand(small, place, SHIRTS[person % len(SHIRTS)])
        frame: Picture = cv2.resize(small.astype(np.uint8), (WIDTH, HEIGHT), interpolation=cv2.INTER_LINEAR)
        if pose is not None:
            self._hold(frame, self._stills[person], pose)
        cv2.add(frame, self._grain[round(at * 30) % len(self._grain)], dst=frame)
        return frame

    def _stand(self, small: Small, place: tuple[float, float, float, float], shirt: tuple[int, int, int]) -> None:
        """Put somebody's soft outline, an ellipse (middle x, y, half width, half height), before the surroundings."""
        x, y, wide, high = (length / QUARTER for length in place)
        left, right = max(0, int(x - wide)), min(small.shape[1], int(x + wide) + 2)
        top, bottom = max(0, int(y - high)), min(small.shape[0], int(y + high) + 2)
        if left >= right or top >= bottom:
            return
        part = np.s_[top:bottom, left:right]
        inside = 1 - ((self._across[part] - x) / wide) ** 2 - ((self._down[part] - y) / high) ** 2
        cover = np.clip(inside * 7, 0, 1)[..., None]
        light = (0.62 + 0.5 * np.clip(inside, 0, 1))[..., None]
        small[part] += cover * (np.array(shirt, np.float32) * light - small[part])

    def _hold(self, frame: Picture, still: Picture, pose: Pose) -> None:
        """Put the badge before everything else."""
        cv2 = vision.cv2()
        corners = self._corners(still, pose)
        margin = pose.blur
        left, top = (max(0, int(low - margin)) for low in corners.min(axis=0))
        right = min(WIDTH, int(corners[:, 0].max() + margin) + 1)
        bottom = min(HEIGHT, int(corners[:, 1].max() + margin) + 1)
        if left >= right or top >= bottom:
            return
        height, width = still.shape[:2]
        flat = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
        view = cv2.getPerspectiveTransform(flat, corners - np.array((left, top), np.float32))
        layer = cv2.warpPerspective(still, view, (right - left, bottom - top), flags=cv2.INTER_LINEAR)
        if pose.blur >= 2:
            layer = cv2.blur(layer, (1 + round(pose.blur / 2), 1 + round(pose.blur)))
        part = frame[top:bottom, left:right]
        behind = cv2.cvtColor(cv2.bitwise_not(cv2.extractChannel(layer, 3)), cv2.COLOR_GRAY2BGR)
        cv2.multiply(part, behind, dst=part, scale=1 / 255)
        cv2.add(part, cv2.cvtColor(layer, cv2.COLOR_BGRA2BGR), dst=part)

    def _corners(self, still: Picture, pose: Pose) -> NDArray[np.float32]:
        """Where the still's corners are in the frame: turned about the badge's middle, then seen in perspective."""
        height, width = still.shape[:2]
        x0, y0 = self._middle
        corners = []
        for x, y in ((-x0, -y0), (width - x0, -y0), (width - x0, height - y0), (-x0, height - y0)):
            x1 = x * math.cos(pose.roll) - y * math.sin(pose.roll)
            y1 = x * math.sin(pose.roll) + y * math.cos(pose.roll)
            depth = x1 * math.sin(pose.yaw) + y1 * math.sin(pose.pitch)
            shrink = pose.scale * FOCAL / (FOCAL + depth)
            corners.append((pose.x + x1 * math.cos(pose.yaw) * shrink, pose.y + y1 * math.cos(pose.pitch) * shrink))
        return np.array(corners, np.float32)


def surroundings(chance: np.random.Generator) -> Small:
    """A hall far out of focus: dark, its lamps and screens grown to discs; a quarter of the frame's size."""
    cv2 = vision.cv2()
    width, height = WIDTH // QUARTER, HEIGHT // QUARTER
    slope = np.add.outer(np.linspace(1, 0, height), np.linspace(0.35, 0, width))[..., None]
    picture = (np.array((34, 27, 24)) + slope * np.array((38, 34, 32))).astype(np.float32)
    for _ in range(34):
        x, y = int(chance.integers(0, width)), int(abs(chance.normal(0, 0.42)) * height)
        disc = np.zeros_like(picture)
        radius = int(chance.integers(5, 15))
        cv2.circle(disc, (x * 16, y * 16), radius * 16, LIGHTS[chance.integers(len(LIGHTS))], -1, cv2.LINE_AA, 4)
        picture += cv2.GaussianBlur(disc, (0, 0), 0.9) * float(chance.uniform(0.16, 0.42))
    soft: Small = cv2.GaussianBlur(picture, (0, 0), 0.7)
    return np.minimum(soft, 235)
