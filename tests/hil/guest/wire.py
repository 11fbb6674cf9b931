"""Asks the bench outside, through a port of the machine, to plug and unplug devices that QEMU plays."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, Any

from tests.hil.guest.strokes import strokes

if TYPE_CHECKING:
    from collections.abc import Iterator

PORTS = "/dev/virtio-ports"


class Wire:
    """The port; one request at a time."""

    def __init__(self, port: IO[bytes]) -> None:
        self._port = port

    def ask(self, execute: str, *requests: dict[str, object]) -> None:
        """Have QEMU `execute` a command of its QMP for each of `requests`, its arguments; fails where it refuses."""
        # All are sent before an answer is read: keys must come faster than this slow guest asks.
        asked = [json.dumps({"execute": execute, "arguments": arguments}) + "\n" for arguments in requests]
        self._port.write("".join(asked).encode())
        for _ in requests:
            answer: dict[str, Any] = json.loads(self._port.readline())
            assert "return" in answer, answer

    def type(self, text: str) -> None:
        """Press the keys for `text` on the keyboard plugged in last."""
        chords = [["shift"] * stroke.shift + [stroke.name] for stroke in strokes(text)]
        keys = [[{"type": "qcode", "data": name} for name in chord] for chord in chords]
        self.ask("send-key", *({"keys": chord, "hold-time": 10} for chord in keys))

    @contextmanager
    def plugged(self, driver: str, **options: object) -> Iterator[None]:
        """A USB device of QEMU's, unplugged at the end."""
        self.ask("device_add", {"driver": driver, "id": "plugged", "bus": "usb.0", **options})
        try:
            yield
        finally:
            self.ask("device_del", {"id": "plugged"})


@contextmanager
def wire() -> Iterator[Wire]:
    """The port to the bench."""
    with open(f"{PORTS}/kiosk.wire", "r+b", buffering=0) as port:
        yield Wire(port)
