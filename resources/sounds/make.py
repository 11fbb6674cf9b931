"""Makes the sounds in this folder: `python -m resources.sounds.make`.

They differ in rhythm, so that they are told apart in a noisy hall and by people who do not hear pitch well.
The low ones are rich in overtones, because small speakers hardly play the tone itself.
"""

from __future__ import annotations

import math
import sys
import wave
from array import array
from dataclasses import dataclass
from pathlib import Path

RATE = 22_050
_PEAK = 0.8 * 32_767
_EDGE = 0.006  # seconds over which a tone swells and fades, or it would click
_CLEAR, _RICH = (1.0, 0.25), (1.0, 0.6, 0.5, 0.35, 0.25)  # how strong the tone and its overtones are


@dataclass(frozen=True, slots=True)
class Tone:
    """One burst: pitch in Hz, length and the silence after it in milliseconds."""

    pitch: float
    length: int
    silence: int = 0
    overtones: tuple[float, ...] = _CLEAR


_LOW = Tone(330, 150, 90, _RICH)
SOUNDS = {
    "new": (Tone(1568, 120),),
    "seen": (Tone(784, 90, 80), Tone(784, 90)),
    "refused": (Tone(294, 480, 0, _RICH),),
    "full": (_LOW, _LOW, _LOW),
    "tick": (Tone(2349, 24),),
}
"""Badge new, seen before, refused; the disk is full; an action was done."""


def samples(tones: tuple[Tone, ...]) -> array[int]:
    """The tones one after the other, as 16-bit samples; a silence after the last is left out."""
    made = array("h")
    silence = 0
    for tone in tones:
        made.extend([0] * silence)
        made.extend(_burst(tone))
        silence = tone.silence * RATE // 1000
    return made


def _burst(tone: Tone) -> list[int]:
    count = tone.length * RATE // 1000
    shape = [_wave(tone, number / RATE) for number in range(count)]
    loudest = max(abs(each) for each in shape)
    edge = round(_EDGE * RATE)
    return [round(_PEAK * each / loudest * _swell(min(n, count - 1 - n) / edge)) for n, each in enumerate(shape)]


def _wave(tone: Tone, at: float) -> float:
    return sum(
        strength * math.sin(2 * math.pi * tone.pitch * number * at)
        for number, strength in enumerate(tone.overtones, start=1)
    )


def _swell(share: float) -> float:
    return 0.5 - 0.5 * math.cos(math.pi * min(1.0, share))


def write(folder: Path) -> None:
    """Write every sound into `folder` as `NAME.wav`."""
    for name, tones in SOUNDS.items():
        made = samples(tones)
        if sys.byteorder == "big":
            made.byteswap()
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(made.tobytes())


if __name__ == "__main__":
    write(Path(__file__).parent)
