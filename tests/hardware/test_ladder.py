"""The ladder for a camera's frames (hardware.md, Decoding)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from hardware import vision
from hardware.decode import camera_decoder
from hardware.engines import zxing_reader
from hardware.ladder import ROUND, Ladder
from hardware.symbols import Symbol

if TYPE_CHECKING:
    from collections.abc import Callable

    from hardware.engines import Search
    from hardware.preview import Picture

    Draw = Callable[..., Picture]

SIGNED = "kzkqmbqc7oqiuyflvb4lw5ssdvqkcmsq"


def payloads(symbols: list[Symbol]) -> list[bytes]:
    return [symbol.payload for symbol in symbols]


class Recorded:
    """A reader that finds what `finds` says and remembers how it was asked: (height, what for)."""

    def __init__(self, finds: Callable[[Picture, Search], list[Symbol]] = lambda shades, search: []) -> None:
        self.finds = finds
        self.asked: list[tuple[int, Search]] = []

    def __call__(self, shades: Picture, search: Search) -> list[Symbol]:
        self.asked.append((shades.shape[0], search))
        return self.finds(shades, search)

    def whole(self, search: Search) -> int:
        """How often a whole frame or its half was searched so."""
        return sum(height in (720, 360) and what == search for height, what in self.asked)


def symbol(payload: bytes, side: float = 50) -> Symbol:
    return Symbol(payload, "QR Code", (10, 10, 10 + side, 10 + side))


def test_a_badge_in_a_frame_is_read_with_its_place(qr: Draw, frame: Draw) -> None:
    found = camera_decoder().read(frame((qr(SIGNED), 500, 200)))
    assert payloads(found) == [SIGNED.encode()]
    assert found[0].symbology == "QR Code"
    assert found[0].box == pytest.approx((524, 224, 674, 374), abs=4)


def test_a_color_frame_is_read(qr: Draw, frame: Draw) -> None:
    color = np.dstack([frame((qr(SIGNED), 500, 200))] * 3)
    assert payloads(camera_decoder().read(color)) == [SIGNED.encode()]


def test_a_blurred_far_badge_is_read_at_full_size_where_half_size_fails(qr: Draw, frame: Draw) -> None:
    far = vision.cv2().GaussianBlur(frame((qr(SIGNED, 3), 601, 301)), (0, 0), 1)
    reader = zxing_reader()
    assert reader is not None
    assert reader(vision.within(far, 640, 360), "usual") == []
    assert payloads(Ladder(reader, None).read(far)) == [SIGNED.encode()]


def test_a_noisy_badge_is_read_at_half_size_where_full_size_fails(qr: Draw, frame: Draw) -> None:
    noise = np.random.default_rng(1).normal(0, 170, (720, 1280))
    noisy = np.clip(frame((qr(SIGNED, 10), 400, 150)) + noise, 0, 255).astype(np.uint8)
    reader = zxing_reader()
    assert reader is not None
    assert reader(noisy, "usual") == []
    assert payloads(Ladder(reader, None).read(noisy)) == [SIGNED.encode()]


def test_full_size_is_tried_only_after_a_miss_at_half_size(frame: Draw) -> None:
    hit, miss = Recorded(lambda shades, search: [symbol(b"x")]), Recorded()
    Ladder(hit, None).read(frame())
    Ladder(miss, None).read(frame())
    assert hit.asked == [(360, "usual")]
    assert miss.asked == [(360, "usual"), (720, "fine")]


def test_what_half_size_finds_is_placed_in_the_whole_frame(frame: Draw) -> None:
    assert Ladder(Recorded(lambda shades, search: [symbol(b"x")]), None).read(frame())[0].box == (20, 20, 120, 120)


def checks(left: int, top: int, side: int = 200) -> Picture:
    """An empty frame with a patch as dense as a code that holds none."""
    page = np.full((720, 1280), 205, dtype=np.uint8)
    page[top : top + side, left : left + side] = np.kron(
        np.random.default_rng(5).integers(0, 2, (side // 5, side // 5)) * 200, np.ones((5, 5), dtype=np.uint8)
    )
    return page


def test_the_whole_frame_is_searched_for_rarer_things_once_a_round(frame: Draw) -> None:
    zxing = Recorded()
    ladder = Ladder(zxing, None)
    for _ in range(4 * ROUND):
        assert ladder.read(frame()) == []
    assert zxing.whole("rarer") == 4
    assert zxing.whole("inverted") == 3 * 4
    assert zxing.whole("linear") == 2 * 4
    assert zxing.whole("usual") == 4 * ROUND
    assert all(height in (720, 360) for height, _ in zxing.asked)  # nothing stands out from an empty frame


def test_while_nothing_moves_every_other_frame_is_searched_at_full_size(frame: Draw) -> None:
    zxing, random = Recorded(), np.random.default_rng(6)
    ladder = Ladder(zxing, None)
    empty = frame()

    def noisy(page: Picture) -> Picture:
        return np.clip(page + random.normal(0, 6, page.shape), 0, 255).astype(np.uint8)

    for _ in range(20):
        ladder.read(noisy(empty))
    assert zxing.whole("fine") == 10
    for step in range(20):
        page = empty.copy()
        page[300:360, 300 + 30 * step : 360 + 30 * step] = 120  # a hand's breadth
        ladder.read(noisy(page))
    assert zxing.whole("fine") == 10 + 20


def test_a_new_spot_is_looked_at_closely_in_every_way_and_then_now_and_then() -> None:
    zxing = Recorded()
    ladder = Ladder(zxing, None)
    page = checks(400, 200)

    def looks() -> int:
        before = len(zxing.asked)
        ladder.read(page)
        return sum(height not in (720, 360) for height, _ in zxing.asked[before:])

    assert looks() == 3
    assert sum(looks() for _ in range(30)) == 10
    assert ladder.spot is not None
    left, top, right, bottom = ladder.spot.box
    assert (left, top, right, bottom) == pytest.approx((400, 200, 600, 400), abs=24)
    page = checks(900, 400)
    assert looks() == 3


def test_zbars_opinion_is_asked_of_the_spot_and_counts_for_plain_ascii_only() -> None:
    zbar = Recorded(lambda shades, search: [symbol(b"plain"), symbol("J繹rg".encode())])
    ladder = Ladder(Recorded(), zbar)
    found = [payload for _ in range(ROUND) for payload in payloads(ladder.read(checks(400, 200)))]
    assert set(found) == {b"plain"}
    assert zbar.asked
    assert all(height < 330 for height, _ in zbar.asked)


def test_a_rung_that_found_something_is_kept_while_it_does(frame: Draw) -> None:
    zxing = Recorded(lambda shades, search: [symbol(b"matrix")] if search == "rarer" else [])
    ladder = Ladder(zxing, None)
    found = [bool(ladder.read(frame())) for _ in range(ROUND + 5)]
    assert found == [False] * (ROUND - 1) + [True] * 6
    zxing.finds = lambda shades, search: []
    assert [bool(ladder.read(frame())) for _ in range(2)] == [False] * 2
    assert zxing.whole("rarer") == 7


@pytest.mark.parametrize(
    ("scale", "blur", "noise", "light"),
    [(3, 1.7, 2, 1.0), (5, 3.0, 2, 1.0), (2, 0.8, 2, 0.9), (3, 1.0, 6, 0.15)],
    ids=["blurred", "more blurred", "far", "dark"],
)
def test_what_full_size_misses_a_close_look_reads(
    scale: int, blur: float, noise: float, light: float, qr: Draw, frame: Draw
) -> None:
    lit = vision.cv2().GaussianBlur(frame((qr(SIGNED, scale), 601, 301)), (0, 0), blur) * light
    page = np.clip(lit + np.random.default_rng(2).normal(0, noise, lit.shape), 0, 255).astype(np.uint8)
    reader = zxing_reader()
    assert reader is not None
    assert reader(page, "usual") == reader(vision.within(page, 640, 360), "usual") == []
    found = Ladder(reader, None).read(page)
    assert payloads(found) == [SIGNED.encode()]
    side = qr(SIGNED, scale).shape[0] - 8 * scale
    left, top = 601 + 4 * scale, 301 + 4 * scale
    assert found[0].box == pytest.approx((left, top, left + side, top + side), abs=8)


def test_there_is_no_spot_while_a_code_is_read(qr: Draw, frame: Draw) -> None:
    ladder = camera_decoder()
    ladder.read(frame((qr(SIGNED), 500, 200)))
    assert ladder.spot is None
