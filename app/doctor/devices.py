"""Whether cameras, scanners and sound can be used, and codes be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.doctor import Finding
from hardware import discovery, engines, microphone, sound

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from hardware import Device
    from hardware.engines import Reader
    from hardware.preview import Picture

_RIGHTS = {"hid-pos", "hid-keyboard", "serial"}
_TEXT = "Lead Kiosk reads this"
_SLOW = "zxing-cpp is missing, so that codes are read slowly: install the Python package zxing-cpp."
_ALONE = "Read by zxing-cpp; the second opinion is missing: install libzbar0."


def camera(found: Sequence[Device]) -> Finding:
    """Whether the cameras can be used; a booth may have none."""
    cameras = [each for each in found if each.kind == "webcam"]
    return _usable(cameras) if cameras else Finding(True, "No camera: USB scanners and typing work.")


def scanners(found: Sequence[Device], chosen: Iterable[str] = ()) -> Finding:
    """Whether the other scanners can be used; `chosen` are the addresses in the settings, which must be plugged in."""
    others = [each for each in found if each.kind in _RIGHTS]
    gone = [
        f"{address} is not plugged in: plug it in, or choose another in the settings."
        for address in chosen
        if address.partition(":")[0] in _RIGHTS and not any(discovery.means(address, each) for each in others)
    ]
    if not others and not gone:
        return Finding(True, "None that needs rights. Scanners that play keyboard always work in the window.")
    return _usable(others, gone)


def _usable(found: Sequence[Device], gone: Sequence[str] = ()) -> Finding:
    problems = [*(f"{each.name}: {each.problem}" for each in found if each.problem), *gone]
    return Finding(not problems, " ".join(problems) or f"{', '.join(each.name for each in found)}: ready.")


def decoder(
    zxing: Callable[[], Reader | None] = engines.zxing_reader, zbar: Callable[[], Reader | None] = engines.zbar_reader
) -> Finding:
    """Whether a code that was just drawn is read, by each of the two libraries."""
    picture = _drawn(_TEXT)
    readers = {"zxing-cpp": zxing(), "zbar": zbar()}
    wrong = [name for name, read in readers.items() if read and not _reads(read, picture)]
    if wrong:
        return Finding(False, f"{' and '.join(wrong)} cannot read a test code: install Lead Kiosk again.")
    if readers["zxing-cpp"] is None:
        return Finding(False, _SLOW)
    return Finding(True, "Read by zxing-cpp and zbar." if readers["zbar"] else _ALONE)


def _reads(read: Reader, picture: Picture) -> bool:
    return [symbol.payload for symbol in read(picture, "usual")] == [_TEXT.encode()]


def _drawn(text: str) -> Picture:
    import numpy as np
    import segno

    modules = np.array([list(row) for row in segno.make(text, micro=False).matrix_iter(border=4)], dtype=np.uint8)
    shades = np.where(modules, 0, 255).astype(np.uint8)
    return shades.repeat(6, axis=0).repeat(6, axis=1)


def sounds(
    *,
    on: bool,
    in_use: bool,
    sources: Callable[[], Sequence[str]] = sound.sources,
    opener: Callable[[], sound.Device] = sound.open_device,
) -> Finding:
    """Whether results can be heard; nothing is played. A kiosk without a sound card shows them only."""
    if not on:
        return Finding(True, "Sounds are turned off in the settings.")
    if not sources():
        return Finding(True, "No sound card: the window's edge glows instead.")
    if in_use:
        return Finding(True, "There is a sound card; the kiosk that runs is using it.")
    try:
        opener().close()
    except sound.SoundError as error:
        return Finding(False, f"{error} Check the system's sound settings.")
    return Finding(True, "The sound device can be used.")


def recording(
    *,
    in_use: bool,
    sources: Callable[[], Sequence[str]] = microphone.sources,
    opener: Callable[[], microphone.Device] = microphone.open_device,
) -> Finding:
    """Whether voice notes can be recorded; nothing is. A kiosk without a microphone does without them."""
    try:
        if not sources():
            return Finding(True, "No microphone: voice notes cannot be recorded, all else works.")
        if in_use:
            return Finding(True, "There is a microphone; the kiosk that runs may be using it.")
        opener().close()
    except microphone.MicrophoneError as error:
        return Finding(False, str(error))
    return Finding(True, "The microphone can be used.")
