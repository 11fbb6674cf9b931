"""The sounds are told apart by rhythm, do not click and are not clipped; the files are what the script makes."""

from __future__ import annotations

import itertools
import wave
from typing import TYPE_CHECKING

import numpy as np
import pytest

import resources
from resources.sounds import make

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

NAMES = ["new", "seen", "refused", "full", "tick"]
WINDOW = 110  # samples, 5 ms


def heard(path: Path) -> NDArray[np.int16]:
    with wave.open(str(path), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 22_050)
        return np.frombuffer(file.readframes(file.getnframes()), dtype="<i2")


def kept(name: str) -> NDArray[np.int16]:
    return heard(resources.path(f"sounds/{name}.wav"))


def bursts(sound: NDArray[np.int16]) -> list[tuple[bool, int]]:
    """Tone (True) and silence in turn, with their lengths in milliseconds."""
    windows = np.abs(sound[: len(sound) // WINDOW * WINDOW].astype(int).reshape(-1, WINDOW)).max(axis=1) > 600
    return [(bool(loud), len(list(run)) * 5) for loud, run in itertools.groupby(windows)]


def pitch(sound: NDArray[np.int16]) -> float:
    """The lowest strong frequency, in Hz."""
    strength = np.abs(np.fft.rfft(sound.astype(float)))
    return float(np.flatnonzero(strength > strength.max() / 2)[0] * 22_050 / len(sound))


@pytest.mark.parametrize(
    ("name", "tones", "lengths", "low", "high"),
    [
        ("new", 1, (90, 150), 1200, 2200),
        ("seen", 2, (60, 120), 600, 1000),
        ("refused", 1, (400, 600), 150, 400),
        ("full", 3, (120, 200), 150, 400),
        ("tick", 1, (10, 30), 1200, 3000),
    ],
)
def test_rhythm_and_pitch(name: str, tones: int, lengths: tuple[int, int], low: int, high: int) -> None:
    found = bursts(kept(name))
    loud = [length for is_loud, length in found if is_loud]
    assert len(loud) == tones, found
    assert all(lengths[0] <= length <= lengths[1] for length in loud), found
    assert all(50 <= length <= 120 for is_loud, length in found if not is_loud), found
    assert low <= pitch(kept(name)) <= high


@pytest.mark.parametrize("name", NAMES)
def test_no_sound_clicks_or_is_clipped(name: str) -> None:
    sound = kept(name).astype(int)
    assert 20_000 < np.abs(sound).max() < 30_000
    assert np.abs(sound[[0, -1]]).max() < 50
    quiet_start, quiet_end = np.abs(sound[:20]).max(), np.abs(sound[-20:]).max()
    assert max(quiet_start, quiet_end) < 5_000


def test_sounds_are_short() -> None:
    assert all(len(kept(name)) / 22_050 < 0.75 for name in NAMES)


def test_the_files_are_what_the_script_makes(tmp_path: Path) -> None:
    make.write(tmp_path)
    assert sorted(path.stem for path in tmp_path.glob("*.wav")) == sorted(NAMES)
    for name in NAMES:
        again, now = heard(tmp_path / f"{name}.wav").astype(int), kept(name).astype(int)
        assert len(again) == len(now)
        assert np.abs(again - now).max() <= 1  # a sine may differ in its last digit elsewhere
