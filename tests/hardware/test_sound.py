"""Sounds are played by a thread of their own, give way to newer ones, and never trouble anybody without a device."""

from __future__ import annotations

import itertools
import sys
import threading
import wave
from array import array
from typing import TYPE_CHECKING

import pytest

import resources
from hardware import sound
from hardware.sound import Player, SoundError, Tape
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from pathlib import Path

EARLY, LATE = 500, 3_000  # samples; 80 ms are 1764


def tone(value: int, length: int = 4_000) -> array[int]:
    return array("h", [value] * length)


def played(tape: Tape, frames: int) -> list[int]:
    return list(array("h", tape.read(frames)))


def test_a_tape_plays_what_it_was_given_and_then_silence() -> None:
    tape = Tape()
    assert played(tape, 3) == [0, 0, 0]
    tape.put(tone(7, 4))
    assert played(tape, 3) + played(tape, 3) == [7, 7, 7, 7, 0, 0]


def test_within_80_ms_the_latest_wins() -> None:
    tape = Tape()
    tape.put(tone(100))
    played(tape, EARLY)
    tape.put(tone(200))
    rest = played(tape, 6_000)
    assert rest[200:4_000] == [200] * 3_800
    assert rest[4_000:] == [0] * 2_000


def test_what_was_not_begun_is_replaced() -> None:
    tape = Tape()
    tape.put(tone(100))
    tape.put(tone(200))
    assert played(tape, 5_000) == [200] * 4_000 + [0] * 1_000


def test_what_is_cut_off_fades_out() -> None:
    tape = Tape()
    tape.put(tone(20_000))
    played(tape, EARLY)
    tape.put(tone(0))
    rest = [20_000, *played(tape, 1_000)]
    assert max(before - after for before, after in itertools.pairwise(rest)) < 400
    assert rest[-1] == 0


def test_a_mix_is_never_clipped_around() -> None:
    tape = Tape()
    tape.put(tone(30_000))
    played(tape, EARLY)
    tape.put(tone(30_000))
    assert min(played(tape, 1_000)) > 0


def test_later_than_that_a_sound_is_heard_to_its_end_and_the_newest_follows() -> None:
    tape = Tape()
    tape.put(tone(100))
    played(tape, LATE)
    tape.put(tone(200))
    tape.put(tone(300))
    assert played(tape, 1_500) == [100] * 1_000 + [300] * 500
    assert played(tape, 4_000) == [300] * 3_500 + [0] * 500


class Speaker:
    """A device that asks for samples at once when it is `fed`; a dead one never asks."""

    def __init__(self, *, dead: bool = False) -> None:
        self.dead = dead
        self.heard: list[int] = []
        self.closed = threading.Event()
        self._feed: Generator[bytes, int, None] | None = None
        self._thread = threading.Thread(target=self._ask, daemon=True)
        self.sounded = threading.Event()

    def start(self, callback_generator: Generator[bytes, int, None]) -> None:
        self._feed = callback_generator
        if not self.dead:
            self._thread.start()

    def _ask(self) -> None:
        assert self._feed
        while not self.closed.wait(0.001):
            samples = [each for each in array("h", self._feed.send(441)) if each]
            self.heard += samples
            if samples:
                self.sounded.set()

    def close(self) -> None:
        self.closed.set()
        if self._thread.is_alive():
            self._thread.join()


class Shop:
    """Where devices come from; `found` is what could play."""

    def __init__(self) -> None:
        self.found: tuple[str, ...] = ("card0",)
        self.stock: list[Speaker | Exception] = []
        self.sold: list[Speaker] = []
        self.asked = threading.Semaphore(0)
        self.looked = threading.Semaphore(0)
        self.now = 100.0

    def open(self) -> Speaker:
        self.asked.release()
        offered = self.stock.pop(0) if self.stock else Speaker()
        if isinstance(offered, Exception):
            raise offered
        self.sold.append(offered)
        return offered

    def look(self) -> tuple[str, ...]:
        self.looked.release()
        return self.found

    def clock(self) -> float:
        return self.now

    def was_asked(self) -> bool:
        return self.asked.acquire(timeout=5)

    def was_looked_at(self) -> bool:
        return self.looked.acquire(timeout=5)


@pytest.fixture
def shop() -> Shop:
    return Shop()


@pytest.fixture
def player(shop: Shop) -> Iterator[Player]:
    made = Player(resources.path("sounds"), opener=shop.open, look=shop.look, clock=shop.clock, patience=5.0)
    yield made
    made.close()


def loudest(speaker: Speaker) -> int:
    return max(map(abs, speaker.heard))


def test_a_sound_is_played_softer_by_its_volume(shop: Shop) -> None:
    peaks = []
    for volume in (100, 50):
        player = Player(resources.path("sounds"), opener=shop.open, look=shop.look, patience=5.0)
        player.play("new", volume)
        assert shop.was_asked()
        until(lambda: shop.sold and len(shop.sold[-1].heard) > 2_000)
        player.close()
        peaks.append(loudest(shop.sold.pop()))
    assert peaks[0] > 20_000
    assert peaks[1] == pytest.approx(peaks[0] / 4, rel=0.05)


def test_one_device_serves_many_sounds_and_is_let_go(shop: Shop, player: Player) -> None:
    player.play("new")
    assert shop.was_asked()
    assert shop.was_looked_at()
    player.play("seen")
    assert shop.was_looked_at()
    player.close()
    assert len(shop.sold) == 1
    assert shop.sold[0].closed.is_set()


def test_at_volume_0_nothing_is_opened(shop: Shop, player: Player) -> None:
    player.play("new", 0)
    player.close()
    assert not shop.sold
    assert not shop.looked.acquire(blocking=False)


def test_nothing_is_opened_where_nothing_can_play(shop: Shop, player: Player) -> None:
    shop.found = ()
    player.play("new")
    assert shop.was_looked_at()
    player.close()
    assert not shop.asked.acquire(blocking=False)


def fail_once(shop: Shop, player: Player) -> None:
    shop.stock = [SoundError("busy")]
    player.play("new")
    assert shop.was_looked_at()
    assert shop.was_asked()
    player.play("new")
    assert shop.was_looked_at()
    assert not shop.asked.acquire(timeout=0.05)  # it rests


def test_a_device_that_fails_is_tried_again_after_a_minute(shop: Shop, player: Player) -> None:
    fail_once(shop, player)
    shop.now += 61
    player.play("new")
    assert shop.was_asked()


def test_a_device_that_fails_is_tried_again_when_another_card_is_plugged_in(shop: Shop, player: Player) -> None:
    fail_once(shop, player)
    shop.found = ("card0", "card1")
    player.play("new")
    assert shop.was_asked()


def test_a_device_that_asks_for_nothing_is_opened_anew(shop: Shop) -> None:
    player = Player(resources.path("sounds"), opener=shop.open, look=shop.look, patience=0.2)
    shop.stock = [Speaker(dead=True), Speaker()]
    player.play("new")
    assert shop.was_asked()
    assert shop.was_asked()
    assert until(lambda: shop.sold[1:])[0].sounded.wait(5)
    assert shop.sold[0].closed.is_set()
    player.close()


def test_another_speaker_is_taken_when_it_is_plugged_in(shop: Shop, player: Player) -> None:
    player.play("new")
    assert shop.was_asked()
    shop.found = ("card0", "card1")
    player.play("seen")
    assert shop.was_asked()
    assert shop.sold[0].closed.wait(5)


@pytest.mark.parametrize("broken", ["missing", "stereo", "noise"])
def test_a_broken_sound_file_is_silence(shop: Shop, tmp_path: Path, broken: str) -> None:
    if broken == "stereo":
        with wave.open(str(tmp_path / "new.wav"), "wb") as file:
            file.setnchannels(2)
            file.setsampwidth(2)
            file.setframerate(22_050)
            file.writeframes(b"\1" * 400)
    elif broken == "noise":
        (tmp_path / "new.wav").write_bytes(b"no wave")
    (tmp_path / "seen.wav").write_bytes(resources.path("sounds/seen.wav").read_bytes())
    player = Player(tmp_path, opener=shop.open, look=shop.look, clock=shop.clock)
    player.play("new")
    player.close()
    assert not shop.sold


@pytest.mark.logs("a sound failed")
def test_nothing_unforeseen_ends_the_thread(shop: Shop, player: Player) -> None:
    shop.stock = [ZeroDivisionError("a driver"), Speaker()]
    player.play("new")
    assert shop.was_asked()
    shop.now += 61
    shop.found = ("another",)
    player.play("new")
    assert shop.was_asked()


def test_playing_never_waits_for_a_device_that_hangs(player: Player) -> None:
    hangs, opening = threading.Event(), threading.Event()

    def never() -> Speaker:
        opening.set()
        hangs.wait(30)
        raise SoundError("at last")

    stuck = Player(resources.path("sounds"), opener=never, look=lambda: ("card",))
    stuck.play("new")
    assert opening.wait(5)
    for _ in range(100):
        stuck.play("seen")  # returns, or this test never ends
    hangs.set()
    stuck.close()


def test_after_closing_nothing_is_played(shop: Shop, player: Player) -> None:
    player.close()
    player.play("new")
    player.close()
    assert not shop.asked.acquire(blocking=False)


@pytest.fixture
def system(tmp_path: Path) -> Callable[..., tuple[str, ...]]:
    def found(*paths: str, **environ: str) -> tuple[str, ...]:
        for path in paths:
            (tmp_path / path).mkdir(parents=True, exist_ok=True)
        return sound.sources(tmp_path, environ)

    return found


on_linux = pytest.mark.skipif(sys.platform != "linux", reason="asks /proc")


@on_linux
def test_a_card_that_only_records_cannot_play(system: Callable[..., tuple[str, ...]]) -> None:
    assert system() == ()
    assert system("proc/asound/card0/pcm0c") == ()  # a webcam's microphone
    assert len(system("proc/asound/card1/pcm0p")) == 1


@on_linux
def test_a_sound_server_can_play(system: Callable[..., tuple[str, ...]], tmp_path: Path) -> None:
    runtime = str(tmp_path / "user")
    assert system(XDG_RUNTIME_DIR=runtime) == ()
    assert len(system("user/pulse/native", XDG_RUNTIME_DIR=runtime)) == 1


def test_where_a_person_mutes_it_nothing_can_play(system: Callable[..., tuple[str, ...]]) -> None:
    assert system("proc/asound/card0/pcm0p", LEAD_KIOSK_MUTE="1") == ()


def test_miniaudio_asks_a_tape_for_samples() -> None:
    miniaudio = pytest.importorskip("miniaudio")
    tape = Tape()
    feed = tape.feed()
    next(feed)
    # miniaudio's own device that nobody hears, as `open_device` opens a real one.
    with miniaudio.PlaybackDevice(
        miniaudio.SampleFormat.SIGNED16, 1, sound.RATE, 40, backends=[miniaudio.Backend.NULL]
    ) as device:
        tape.put(tone(1))
        device.start(feed)
        assert tape.asked.wait(10)
