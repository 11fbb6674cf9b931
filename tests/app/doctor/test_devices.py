"""Cameras, scanners, decoders and sound: what cannot be used is named, what is missing is no problem."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from app.doctor import devices
from app.doctor.devices import Found
from hardware.sound import SoundError
from hardware.symbols import Symbol

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from hardware.engines import Reader, Search
    from hardware.preview import Picture

BUSY = "No permission for /dev/hidraw3: install the udev rules."


def test_a_booth_without_a_camera_is_fine() -> None:
    found = devices.camera([Found("serial", "Scanner")])
    assert found.ok
    assert "No camera" in found.detail


def test_cameras_are_named() -> None:
    assert devices.camera([Found("webcam", "C920"), Found("webcam", "Built-in")]).detail == "C920, Built-in."


def test_a_camera_that_cannot_be_used_is_a_problem() -> None:
    found = devices.camera([Found("webcam", "C920"), Found("webcam", "Built-in", "No permission for /dev/video1.")])
    assert (found.ok, found.detail) == (False, "Built-in: No permission for /dev/video1.")


def test_rights_that_scanners_lack_are_a_problem() -> None:
    found = devices.scanners([Found("hid-pos", "Honeywell", BUSY), Found("webcam", "C920", "no")])
    assert (found.ok, found.detail) == (False, f"Honeywell: {BUSY}")


def test_scanners_that_play_keyboard_need_no_right() -> None:
    assert devices.scanners([]).ok
    assert devices.scanners([Found("keyboard", "A keyboard", BUSY)]).ok
    assert devices.scanners([Found("serial", "ttyACM0")]).detail == "ttyACM0."


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


class Device:
    closed = False

    def start(self, callback_generator: Generator[bytes, int, None]) -> None:
        raise AssertionError("a self-test plays nothing")

    def close(self) -> None:
        self.closed = True


def opened(*, fails: bool = False, device: Device | None = None, **more: bool) -> tuple[bool, str]:
    def opener() -> Device:
        if fails:
            raise SoundError("The sound device cannot be used.")
        return device or Device()

    kinds = {"on": True, "in_use": False, **more}
    found = devices.sounds(sources=lambda: ("card0",), opener=opener, **kinds)
    return found.ok, found.detail


def test_a_sound_card_is_opened_and_let_go_without_a_sound() -> None:
    device = Device()
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


def test_what_the_system_names_is_found(tmp_path: Path) -> None:
    for node, name, index in (("video0", "C920", "0"), ("video1", "C920", "1"), ("video2", "", "")):
        folder = tmp_path / "sys/class/video4linux" / node
        folder.mkdir(parents=True)
        (folder / "name").write_text(name + "\n")
        if index:
            (folder / "index").write_text(index + "\n")
    (tmp_path / "dev").mkdir()
    (tmp_path / "dev/video0").touch()
    (tmp_path / "dev/ttyACM0").touch(0o600)
    found = devices.plugged(tmp_path)
    named = [(each.kind, each.name) for each in found]
    assert named == [("webcam", "C920"), ("webcam", "video2"), ("serial", "ttyACM0")]
    assert found[0].problem == f"“{tmp_path / 'dev/video0'}” is not a camera."
    assert found[2].problem is None


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nobody keeps root from anything")
def test_a_serial_scanner_without_rights_says_which_group(tmp_path: Path) -> None:
    (tmp_path / "dev").mkdir()
    (tmp_path / "dev/ttyUSB0").touch(0o000)
    [found] = devices.plugged(tmp_path)
    assert found.problem
    assert "dialout" in found.problem
