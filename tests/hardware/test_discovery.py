"""What is plugged in, what of it opens by itself, and how changes are heard of."""

from __future__ import annotations

import itertools
import queue
import threading
from typing import TYPE_CHECKING

import pytest

from hardware import Device, discovery
from hardware.discovery import Watch, by_themselves, means

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CAMERA = Device("webcam:/dev/v4l/by-id/usb-acme-video-index0", "webcam", "ACME Cam", "/dev/video0")
SECOND = Device("webcam:/dev/video2", "webcam", "Other Cam", "/dev/video2")
POS = Device("hid-pos:0c2e:0b6a:SN1", "hid-pos", "ACME POS", "/dev/hidraw3")
KEYS = Device("hid-keyboard:05e0:1200", "hid-keyboard", "ACME Scanner", "/dev/input/event5")
SERIAL = Device("serial:0403:6001", "serial", "Adapter", "/dev/ttyUSB0")
ORDINARY = Device("hid-keyboard:046d:c31c", "keyboard", "Keyboard", "/dev/input/event3")


def broken(device: Device) -> Device:
    return Device(device.address, device.kind, device.name, device.path, "No permission.")


def test_the_first_camera_and_all_certain_scanners_open_by_themselves() -> None:
    found = [CAMERA, SECOND, POS, ORDINARY, KEYS, SERIAL]
    assert by_themselves(found) == [CAMERA, POS, KEYS]
    assert by_themselves([]) == []


def test_a_camera_that_works_is_taken_before_one_that_does_not() -> None:
    assert by_themselves([broken(CAMERA), SECOND]) == [SECOND]
    assert by_themselves([broken(CAMERA)]) == [broken(CAMERA)]


def test_a_keyboard_scanner_that_cannot_be_opened_is_left_to_the_window_and_others_are_named() -> None:
    assert by_themselves([broken(KEYS), broken(POS)]) == [broken(POS)]


@pytest.mark.parametrize(
    ("address", "device", "same"),
    [
        ("webcam:0", CAMERA, True),
        ("webcam:2", CAMERA, False),
        ("webcam:auto?rotate=90", CAMERA, True),
        ("webcam:/dev/video0", CAMERA, True),
        ("webcam:auto", SECOND, True),
        ("hid-pos:", POS, True),
        ("hid-pos:0c2e:0b6a", POS, True),
        ("hid-pos:0c2e:0b6a:SN2", POS, False),
        ("hid-pos:/dev/hidraw3", POS, True),
        ("hid-pos:/dev/hidraw4", POS, False),
        ("hid-keyboard:0c2e:0b6a", POS, False),
        ("serial:/dev/ttyUSB0?baud=9600", SERIAL, True),
        ("serial:0403:6001?end=cr", SERIAL, True),
        ("stdin", POS, False),
    ],
)
def test_an_address_means_a_device_however_it_is_written(address: str, device: Device, same: bool) -> None:
    assert means(address, device) is same


def test_this_machines_devices_can_be_listed() -> None:
    kinds = {device.kind for device in discovery.devices(every=True)}
    assert kinds <= {"webcam", "hid-pos", "hid-keyboard", "serial", "keyboard"}


def test_what_is_there_changes_with_every_device(tmp_path: Path) -> None:
    (tmp_path / "input").mkdir()
    seen = [discovery.there(tmp_path)]
    for name in ("video0", "hidraw0", "input/event0", "ttyACM0", "ttyUSB0"):
        (tmp_path / name).touch()
        seen.append(discovery.there(tmp_path))
    (tmp_path / "console").touch()
    assert discovery.there(tmp_path) == seen[-1]
    assert all(before != after for before, after in itertools.pairwise(seen))


class News:
    """What a watch waits for: answers come from a queue, each the seconds that pass and whether there is news."""

    def __init__(self) -> None:
        self.now = 0.0
        self.answers: queue.SimpleQueue[tuple[float, bool]] = queue.SimpleQueue()

    def wait(self, seconds: float) -> bool:
        passed, news = self.answers.get()
        self.now += passed
        return news

    def watch(self, changed: Callable[[], None], look: Callable[[], object]) -> Watch:
        return Watch(changed, look=look, waits=lambda: self, clock=lambda: self.now)


def test_news_of_a_device_is_passed_on_once_it_has_settled() -> None:
    news, told = News(), threading.Event()
    for answer in ((0.1, True), (0.1, True), (0.2, False)):
        news.answers.put(answer)
    watch = news.watch(told.set, lambda: None)
    assert told.wait(10)
    watch.stop()
    news.answers.put((0.1, False))
    watch.join(10)


def test_what_is_plugged_in_while_the_watch_starts_is_told() -> None:
    told, looks, start, never = threading.Event(), iter(["", "plugged"]), threading.Event(), threading.Event()

    class Silent:
        def wait(self, seconds: float) -> bool:
            never.wait(seconds)
            return False

    def waits() -> Silent:
        assert start.wait(10)
        return Silent()

    watch = Watch(told.set, look=lambda: next(looks, "plugged"), waits=waits)
    assert next(looks) == "plugged", "it looked before its thread came that far"
    start.set()
    assert told.wait(10)
    watch.stop()
    watch.join(10)


def test_a_device_that_flaps_does_not_silence_the_others() -> None:
    news, told = News(), threading.Event()
    for _ in range(10):
        news.answers.put((0.2, True))
    watch = news.watch(told.set, lambda: None)
    assert told.wait(10)
    watch.stop()
    news.answers.put((0.1, False))
    watch.join(10)


def test_without_news_a_look_every_two_seconds_finds_what_changed() -> None:
    news, told, looks = News(), threading.Event(), iter(["a", "a", "a", "b"])
    watch = news.watch(told.set, lambda: next(looks))
    for _ in range(8):
        news.answers.put((0.5, False))
    assert not told.is_set()
    news.answers.put((0.5, False))
    assert told.wait(10)
    assert news.now == 4.5, "the first look came after 0.5 seconds"
    watch.stop()
    news.answers.put((0.5, False))
    watch.join(10)


@pytest.mark.logs("a listener of devices failed")
def test_a_listener_that_fails_does_not_end_the_watch() -> None:
    news, told = News(), threading.Event()
    calls = iter([RuntimeError("no"), None])

    def changed() -> None:
        error = next(calls)
        if error:
            raise error
        told.set()

    watch = news.watch(changed, lambda: None)
    for answer in ((0.1, True), (0.2, False), (0.1, True), (0.2, False)):
        news.answers.put(answer)
    assert told.wait(10)
    watch.stop()
    news.answers.put((0.1, False))
    watch.join(10)


def test_the_real_watch_stops_soon() -> None:
    watch = discovery.watch(lambda: None)
    watch.stop()
    watch.join(10)
    assert not watch._thread.is_alive()
