"""A camera through the kernel's test driver `vivid`: a capture device whose signal is what its own output is sent.

Nothing but the sensor and the cable are played: formats are negotiated, buffers queued and frames paced by the kernel.
See “Video Looping” in Linux: Documentation/admin-guide/media/vivid.rst. Numbers are those of linux/videodev2.h.
"""

from __future__ import annotations

import fcntl
import mmap
import os
import struct
import subprocess
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    from numpy.typing import NDArray

    Picture = NDArray[np.uint8]

DRIVER = Path("/sys/bus/platform/drivers/vivid")
DEVICE = "vivid.0"
WIDTH, HEIGHT = 1280, 720
# One HDMI input and one HDMI output of 720p, which nothing scales, and nothing else.
_OPTIONS = (
    *("n_devs=1", "node_types=0x101", "ccs_cap_mode=0", "ccs_out_mode=0"),
    *("num_inputs=1", "input_types=0x3", "num_outputs=1", "output_types=0x1"),
)
_PATIENCE = 60.0

_OUTPUT, _MAPPED, _NO_TEXT = 2, 1, 2
_SET_FORMAT, _QUERY_CONTROL, _SET_CONTROL = 0xC0D05605, 0xC0445624, 0xC008561C
_REQUEST_BUFFERS, _QUERY_BUFFER, _QUEUE_BUFFER, _STREAM_ON = 0xC0145608, 0xC0585609, 0xC058560F, 0x40045612
_NEXT_CONTROL = 0x80000000
_BUFFER = "=III48xIQI12x"  # index, type, bytes used; memory, offset, length


class Camera:
    """The loaded driver; `node` is the device that pictures are taken from."""

    def __init__(self) -> None:
        self.node, self._output = self._appeared()

    def plug(self) -> None:
        """Plug it in again."""
        (DRIVER / "bind").write_text(DEVICE)
        self.node, self._output = self._appeared()

    def unplug(self) -> None:
        """Take it away, also from who reads it."""
        (DRIVER / "unbind").write_text(DEVICE)

    @staticmethod
    def _appeared() -> list[str]:
        """The capture and the output device, once udev has made both."""

        def both() -> list[str]:
            names = [place.name for place in (DRIVER / DEVICE / "video4linux").glob("video*")]
            nodes = [f"/dev/{name}" for name in sorted(names, key=lambda name: int(name.removeprefix("video")))]
            return nodes if len(nodes) == 2 and all(map(os.path.exists, nodes)) else []

        return until(both, _PATIENCE)

    def set(self, control: str, value: int) -> None:
        """Set one of the driver's controls, by its name."""
        with open(self.node, "rb", buffering=0) as device:
            number, name = 0, b""
            while name.decode() != control:
                query = bytearray(struct.pack("=I64x", number | _NEXT_CONTROL))
                fcntl.ioctl(device, _QUERY_CONTROL, query)  # fails after the last one
                number, name = struct.unpack_from("=I4x32s", query)
                name = name.rstrip(b"\0")
            fcntl.ioctl(device, _SET_CONTROL, struct.pack("=Ii", number, value))

    @contextmanager
    def showing(self, picture: Picture) -> Iterator[None]:
        """Hold a picture (gray, `HEIGHT` x `WIDTH`) before the camera."""
        import numpy as np

        # The driver only passes on what has the capture's own format, and OpenCV asks for this one first.
        frame = np.repeat(picture[:, :, None], 3, axis=2)
        with open(self._output, "r+b", buffering=0) as output:
            pixels = struct.pack("=I4xII4sIII", _OUTPUT, WIDTH, HEIGHT, b"BGR3", 1, 3 * WIDTH, frame.nbytes)
            fcntl.ioctl(output, _SET_FORMAT, bytearray(pixels.ljust(208, b"\0")))
            _play(output.fileno(), frame.tobytes())
            self.set("Loop Video", 1)
            self.set("OSD Text Mode", _NO_TEXT)
            yield


def _play(output: int, frame: bytes) -> None:
    """Stream `frame` until `output` is closed: the driver goes on with the last buffer that it has."""
    fcntl.ioctl(output, _REQUEST_BUFFERS, bytearray(struct.pack("=III8x", 2, _OUTPUT, _MAPPED)))
    for index in range(2):
        buffer = bytearray(struct.pack(_BUFFER, index, _OUTPUT, len(frame), _MAPPED, 0, 0))
        fcntl.ioctl(output, _QUERY_BUFFER, buffer)
        *_, offset, length = struct.unpack(_BUFFER, buffer)
        with mmap.mmap(output, length, offset=offset) as memory:
            memory[: len(frame)] = frame
        buffer = bytearray(struct.pack(_BUFFER, index, _OUTPUT, len(frame), _MAPPED, 0, 0))
        fcntl.ioctl(output, _QUEUE_BUFFER, buffer)
    fcntl.ioctl(output, _STREAM_ON, struct.pack("=i", _OUTPUT))


@contextmanager
def camera() -> Iterator[Camera]:
    """A plugged-in camera, unplugged at the end; the driver stays, since udev may still be looking at it."""
    if DRIVER.exists():
        (DRIVER / "bind").write_text(DEVICE)
    else:
        subprocess.run(["modprobe", "vivid", *_OPTIONS], check=True)
    it = Camera()
    try:
        yield it
    finally:
        if (DRIVER / DEVICE).exists():
            it.unplug()
