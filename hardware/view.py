"""How a camera's picture is turned for people: `?rotate=90&mirror=1` at the end of its address."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qsl

from hardware import ScannerError

TURNS = (0, 90, 180, 270)


@dataclass(frozen=True, slots=True)
class View:
    """`rotate` is degrees clockwise; `mirror` swaps left and right after that, as people know it from mirrors."""

    rotate: int = 0
    mirror: bool = False


NATURAL = View()


def split(rest: str) -> tuple[str, View]:
    """An address's rest as the camera and how it is seen. Raises `ScannerError` for a view that there is not."""
    camera, _, query = rest.partition("?")
    wishes = dict(parse_qsl(query, keep_blank_values=True))
    rotate, mirror = wishes.pop("rotate", "0"), wishes.pop("mirror", "0")
    if wishes:
        raise ScannerError(f"A camera can be told “rotate” and “mirror”, not “{next(iter(wishes))}”.")
    if rotate not in map(str, TURNS):
        raise ScannerError(f"A camera's picture turns by 0, 90, 180 or 270 degrees, not “{rotate}”.")
    if mirror not in ("0", "1"):
        raise ScannerError(f"A camera's picture is mirrored with mirror=1, not “{mirror}”.")
    return camera, View(int(rotate), mirror == "1")
