"""Cameras, scanners, decoders and sound: what cannot be used is named, what is missing is no problem."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.doctor import devices
from hardware import Device
from hardware.microphone import NO_RIGHTS, NOT_OPENED, MicrophoneError
from hardware.sound import SoundError
from hardware.symbols import Symbol

if TYPE_CHECKING:
    from collections.abc import Generator

    from hardware.engines import Reader, Search
    from hardware.preview import Picture

BUSY = "No permission for /dev/hidraw3: install the udev rules."


def plugged(kind: str, name: str, problem: str | None = None, address: str = "") -> Device:
    return Device(address or f"{kind}:/dev/{name}", kind, name, f"/dev/{name}", problem)


def test_a_booth_without_a_camera_is_fine() -> None:
    found = devices.camera([plugged("serial", "Scanner")])
    assert found.ok
    assert "No camera" in found.detail


def test_cameras_are_named() -> None:
    found = devices.camera([plugged("webcam", "C920"), plugged("webcam", "Built-in")])
    assert (found.ok, found.detail) == (True, "C920, Built-in: ready.")


def test_a_camera_that_cannot_be_used_is_a_problem() -> None:
    found = devices.camera([plugged("webcam", "C920"), plugged("webcam", "Built-in", "No permission for /dev/video1.")])
    assert (found.ok, found.detail) == (False, "Built-in: No permission for /dev/video1.")


def test_rights_that_scanners_lack_are_a_problem() -> None:
    found = devices.scanners([plugged("hid-pos", "Honeywell", BUSY), plugged("webcam", "C920", "no")])
    assert (found.ok, found.detail) == (False, f"Honeywell: {BUSY}")


def test_scanners_that_play_keyboard_need_no_right() -> None:
    assert devices.scanners([]).ok
    assert devices.scanners([plugged("keyboard", "A keyboard", BUSY)]).ok
    assert devices.scanners([plugged("serial", "ttyACM0")]).detail == "ttyACM0: ready."


@pytest.mark.parametrize(
    ("chosen", "gone"),
    [
        ("serial:0c2e:0b61:S1", False),
        ("serial:0c2e:0b61:S2", True),
        ("serial:/dev/ttyUSB7", True),
        ("hid-pos", True),
        ("webcam:0", False),  # told of as a camera
        ("stdin", False),
    ],
)
def test_a_chosen_scanner_that_is_not_plugged_in_is_a_problem(chosen: str, gone: bool) -> None:
    found = devices.scanners([plugged("serial", "ttyACM0", address="serial:0c2e:0b61:S1")], [chosen])
    assert found.ok is not gone
    assert (f"{chosen} is not plugged in" in found.detail) is gone


def test_the_decoders_here_read_what_is_drawn() -> None:
    assert devices.decoder().ok


def right(_picture: Picture, _search: Search) -> list[Symbol]:
    return [Symbol(b"Lead Kiosk reads this", "QR Code", (0, 0, 1, 1))]


def wrong(_picture: Picture, _search: Search) -> list[Symbol]:
    return [Symbol(b"Lead Kiosk reads thus", "QR Code", (0, 0, 1, 1))]


@pytest.mark.parametrize(
    ("zxing", "zbar", "ok", "words"),
    [
        (right, right, True, "zxing-cpp and zbar."),
        (right, None, True, "libzbar0"),
        (None, right, False, "zxing-cpp is missing"),
        (None, None, False, "zxing-cpp is missing"),
        (wrong, right, False, "zxing-cpp cannot read"),
        (right, wrong, False, "zbar cannot read"),
    ],
)
def test_a_decoder_that_is_missing_or_broken_is_told(
    zxing: Reader | None, zbar: Reader | None, ok: bool, words: str
) -> None:
    found = devices.decoder(lambda: zxing, lambda: zbar)
    assert found.ok is ok
    assert words in found.detail


class Card:
    closed = False

    def start(self, callback_generator: Generator[bytes, int, None]) -> None:
        raise AssertionError("a self-test plays nothing")

    def close(self) -> None:
        self.closed = True


def opened(*, fails: bool = False, device: Card | None = None, **more: bool) -> tuple[bool, str]:
    def opener() -> Card:
        if fails:
            raise SoundError("The sound device cannot be used.")
        return device or Card()

    kinds = {"on": True, "in_use": False, **more}
    found = devices.sounds(sources=lambda: ("card0",), opener=opener, **kinds)
    return found.ok, found.detail


def test_a_sound_card_is_opened_and_let_go_without_a_sound() -> None:
    device = Card()
    assert opened(device=device) == (True, "The sound device can be used.")
    assert device.closed


def test_a_sound_card_that_fails_is_a_problem() -> None:
    ok, words = opened(fails=True)
    assert not ok
    assert "system's sound settings" in words


def test_a_sound_card_that_is_in_use_or_not_wanted_is_left_alone() -> None:
    assert opened(fails=True, in_use=True)[0]
    assert opened(fails=True, on=False) == (True, "Sounds are turned off in the settings.")


def test_no_sound_card_is_no_problem() -> None:
    assert devices.sounds(on=True, in_use=False, sources=tuple).ok


class Ear(Card):
    pass


def listened(*, fails: str = "", device: Ear | None = None, in_use: bool = False) -> tuple[bool, str]:
    def opener() -> Ear:
        if fails:
            raise MicrophoneError(fails)
        return device or Ear()

    found = devices.recording(in_use=in_use, sources=lambda: ("card0",), opener=opener)
    return found.ok, found.detail


def test_a_microphone_is_opened_and_let_go_without_recording() -> None:
    device = Ear()
    assert listened(device=device) == (True, "The microphone can be used.")
    assert device.closed


def test_a_microphone_that_cannot_be_opened_is_a_problem() -> None:
    assert listened(fails=NOT_OPENED) == (False, NOT_OPENED)
    assert listened(fails=NOT_OPENED, in_use=True)[0]


def test_a_microphone_that_may_not_be_used_is_a_problem() -> None:
    def barred() -> tuple[str, ...]:
        raise MicrophoneError(NO_RIGHTS)

    found = devices.recording(in_use=False, sources=barred)
    assert (found.ok, found.detail) == (False, NO_RIGHTS)


def test_no_microphone_is_no_problem() -> None:
    found = devices.recording(in_use=False, sources=tuple)
    assert found.ok
    assert "No microphone" in found.detail
