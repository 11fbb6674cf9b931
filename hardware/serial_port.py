"""Scanners on a serial port: RS-232, or a USB cable that looks like one.

Addresses: `serial:/dev/ttyACM0` (best one of /dev/serial/by-id/), `serial:COM3`, or a USB name, `serial:0c2e:0b6a` or
`serial:0c2e:0b6a:SERIAL`. Options follow a question mark: `serial:/dev/ttyUSB0?baud=115200&end=cr`. `end` is what the
scanner sends after a code: `cr`, `lf`, `crlf`, `tab` or `none`; without it, CR, LF and a pause all end a code.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
import time
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import parse_qsl

from hardware import Device, ScannerError
from hardware.framing import Framing
from hardware.lines import Refusal
from hardware.naming import UsbName, addresses, usb_name
from hardware.replug import NotThere, Read, Replugged

if TYPE_CHECKING:
    from collections.abc import Callable

KIND = "serial"
MISSING = "Serial scanners need the Python package “pyserial”, which is not installed here."
BAUD = 9600
GAP = 0.25
"""Seconds of silence that end a code; cheap adapters hold bytes back for up to 0.1 s."""
_ENDS = {"": b"\r\n", "cr": b"\r", "lf": b"\n", "crlf": b"\n", "tab": b"\t", "none": b""}
_GAPS = {"": GAP, "none": GAP}
_SLICE = 0.1
"""Seconds that one wait lasts."""


class Port(Protocol):
    """An open port, as `serial.Serial` is one, whose reads wait for a first byte `_SLICE` seconds at most."""

    @property
    def in_waiting(self) -> int:
        """How many bytes are there."""
        ...

    def read(self, size: int) -> bytes:
        """At most `size` bytes, b"" when none came; raises `OSError` when the port is gone."""
        ...

    def close(self) -> None:
        """Give it back."""
        ...


class Opened:
    """An open port whose bytes become codes."""

    def __init__(self, port: Port, end: str, clock: Callable[[], float] = time.monotonic) -> None:
        self._port = port
        self._clock = clock
        self._framing = Framing(_ENDS[end], _GAPS.get(end))

    def read(self) -> list[Read | Refusal]:
        """Codes and refusals that are complete."""
        chunk = self._port.read(self._waiting() or 1)
        now = self._clock()
        answers = self._framing.feed(chunk, now) if chunk else self._framing.quiet(now)
        return [answer if isinstance(answer, Refusal) else Read(answer, "serial") for answer in answers]

    def close(self) -> None:
        """Give the port back."""
        self._port.close()

    def _waiting(self) -> int:
        try:
            return self._port.in_waiting
        except OSError:  # some drivers cannot tell; when the port is gone, reading says so
            return 0


class Finder:
    """Finds and opens the port that `wanted` (a path, a port's name or a USB name) means."""

    def __init__(
        self,
        wanted: str,
        baud: int = BAUD,
        end: str = "",
        *,
        opener: Callable[[str, int], Port] | None = None,
        ports: Callable[[], list[Any]] | None = None,
    ) -> None:
        self._wanted, self._baud, self._end = wanted, baud, end
        self._usb = usb_name(wanted)
        self._named = self._usb is not None
        self._opener = opener or _open_port
        self._ports = ports or _comports

    def __call__(self) -> Opened:
        """Open it; raises `NotThere` or `ScannerError` with a sentence."""
        path = self._find()
        try:
            port = self._opener(path, self._baud)
        except OSError as error:  # pyserial's own are OSErrors too
            raise explained(error, path) from error
        return Opened(port, self._end)

    def _find(self) -> str:
        if not self._named and (sys.platform == "win32" or os.path.exists(self._wanted)):
            if self._usb is None:
                here = os.path.realpath(self._wanted)
                self._usb = next((_usb(port) for port in self._ports() if port.device == here), None)
            return self._wanted
        if self._usb is not None:  # unplugged, and perhaps back under another number
            for port in self._ports():
                name = _usb(port)
                if name is not None and self._usb.means(name):
                    return str(port.device)
        raise NotThere(f"There is no serial port {self._wanted}: plug the scanner in, or choose another.")


def _open_port(path: str, baud: int) -> Port:
    import serial

    if sys.platform != "win32" and not stat.S_ISCHR(os.stat(path).st_mode):
        raise OSError(errno.ENOTTY, "not a terminal", path)
    exclusive = None if sys.platform == "win32" else True
    port: Port = serial.Serial(path, baud, timeout=_SLICE, exclusive=exclusive)
    return port


def explained(error: OSError, path: str) -> ScannerError:
    """What a person can do when opening `path` failed so."""
    match error.errno or _number_behind(error):
        case errno.EBUSY | errno.EAGAIN:
            return ScannerError(f"{path} is used by another program: close that program.")
        case errno.EACCES | errno.EPERM:
            return ScannerError(no_permission(path))
        case errno.ENOENT | errno.ENXIO | errno.ENODEV:
            return NotThere(f"There is no serial port {path}: plug the scanner in, or choose another.")
        case errno.ENOTTY | errno.EINVAL | errno.EISDIR:
            return ScannerError(f"“{path}” is not a serial port.")
    if isinstance(error.__context__, PermissionError):  # Windows: pyserial keeps only its words
        return ScannerError(f"{path} is used by another program: close that program.")
    return ScannerError(f"The serial port {path} cannot be opened: check the cable and the address.")


def _number_behind(error: OSError) -> int | None:
    """The system's number of what termios complained about, of which pyserial keeps only the words."""
    behind = error.__context__.args[:1] if error.__context__ else ()
    return behind[0] if behind and isinstance(behind[0], int) else None


def no_permission(path: str) -> str:
    """What helps somebody who may not open the port `path`."""
    return f"No permission for {path}: add this user to the group “dialout” and sign in again."


def _comports() -> list[Any]:
    from serial.tools import list_ports

    try:
        return sorted(list_ports.comports())
    except (OSError, TypeError, ValueError):  # one was unplugged while it was looked at
        return []


def _usb(port: Any) -> UsbName | None:  # noqa: ANN401  # pyserial has no types of use here
    return None if port.vid is None else UsbName(port.vid, port.pid, port.serial_number or None)


def devices(ports: Callable[[], list[Any]] = _comports) -> list[Device]:
    """The serial ports of USB devices; none where pyserial is missing. Others cannot be told from nothing."""
    try:
        found = [port for port in ports() if port.vid is not None]
    except ImportError:
        return []
    named = addresses(KIND, [(_usb(port), port.device) for port in found])
    return [
        Device(address, KIND, port.product or port.description or port.name, port.device, _problem(port.device))
        for address, port in zip(named, found, strict=True)
    ]


def _problem(path: str) -> str | None:
    return None if sys.platform == "win32" or os.access(path, os.R_OK | os.W_OK) else no_permission(path)


def open_scanner(rest: str) -> Replugged:
    """Open the port `rest`: a path, a port's name or a USB name, and perhaps options.

    Raises `ScannerError` for options that are none, and where pyserial is missing. What only shows in use is told
    by a `Condition`.
    """
    try:
        import serial  # noqa: F401
    except ImportError as error:
        raise ScannerError(MISSING) from error
    wanted, _, query = rest.partition("?")
    if not wanted:
        raise ScannerError("Say which serial port: serial:/dev/ttyACM0.")
    baud, end = _options(query)
    return Replugged(f"{KIND}:{rest}", Finder(wanted, baud, end))


def _options(query: str) -> tuple[int, str]:
    options = dict(parse_qsl(query, keep_blank_values=True))
    baud, end = options.pop("baud", str(BAUD)), options.pop("end", "")
    if options:
        raise ScannerError(f"A serial scanner has the options “baud” and “end”, not “{next(iter(options))}”.")
    if not (baud.isascii() and baud.isdigit() and 50 <= int(baud) <= 4_000_000):
        raise ScannerError(f"“baud” is a speed such as 9600 or 115200, not “{baud}”.")
    if end not in _ENDS:
        raise ScannerError(f"“end” is cr, lf, crlf, tab or none, not “{end}”.")
    return int(baud), end
