"""A scanner that plays keyboard through /dev/uinput: the kernel's input layer is real, the USB cable is not."""

from __future__ import annotations

import os
import struct
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from tests.hil.guest.strokes import Stroke, strokes

if TYPE_CHECKING:
    from collections.abc import Iterator

KEYS = strokes("abcdefghijklmnopqrstuvwxyz0123456789-:./\n")
PACE = 0.003
"""Seconds from key to key."""


class Keyboard:
    """A plugged-in keyboard."""

    def __init__(self, device: Any) -> None:  # noqa: ANN401  # evdev has no types
        self._device = device
        self.node: str = device.device.path

    def type(self, text: str) -> None:
        """Press the keys for `text` at a scanner's pace."""
        for stroke in strokes(text):
            os.write(self._device.fd, _events(stroke))
            time.sleep(PACE)

    def flood(self, text: str) -> None:
        """Press them all at once: more events than the kernel keeps for a reader."""
        os.write(self._device.fd, b"".join(map(_events, strokes(text))))


def _events(stroke: Stroke) -> bytes:
    """Key down and up again, with Shift around them, as `struct input_event`s (linux/input.h)."""
    from evdev import ecodes

    shift = [ecodes.KEY_LEFTSHIFT] * stroke.shift
    key = ecodes.ecodes[stroke.event]
    changes = [*((code, 1) for code in (*shift, key)), *((code, 0) for code in (key, *shift))]
    report = (ecodes.EV_SYN, ecodes.SYN_REPORT, 0)
    events = [event for code, value in changes for event in ((ecodes.EV_KEY, code, value), report)]
    return b"".join(struct.pack("llHHi", 0, 0, *event) for event in events)


@contextmanager
def keyboard() -> Iterator[Keyboard]:
    """Plug one in, and unplug it at the end."""
    from evdev import UInput, ecodes

    keys = [ecodes.KEY_LEFTSHIFT, *(ecodes.ecodes[stroke.event] for stroke in KEYS)]
    with UInput({ecodes.EV_KEY: keys}, name="HIL Scanner", vendor=0x05E0, product=0x1200, bustype=ecodes.BUS_USB) as it:
        yield Keyboard(it)
