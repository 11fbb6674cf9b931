"""The ladder for frames and the thorough reading of still pictures (hardware.md, Decoding)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
import segno
import zxingcpp

from hardware import vision
from hardware.decode import COSTLY_EVERY, Ladder, Thorough, camera_decoder, still_decoder
from hardware.engines import zbar_reader, zxing_reader
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
    assert miss.asked == [(360, "usual"), (720, "usual")]


def test_what_half_size_finds_is_placed_in_the_whole_frame(frame: Draw) -> None:
    assert Ladder(Recorded(lambda shades, search: [symbol(b"x")]), None).read(frame())[0].box == (20, 20, 120, 120)


def test_costly_rungs_are_climbed_on_few_missed_frames(frame: Draw) -> None:
    zxing, zbar = Recorded(), Recorded()
    ladder = Ladder(zxing, zbar)
    for _ in range(4 * COSTLY_EVERY):
        assert ladder.read(frame()) == []
    assert [search for _, search in zxing.asked].count("rarer") == 4
    assert [search for _, search in zxing.asked].count("inverted") == 4
    assert len(zbar.asked) == 4


def test_a_costly_rung_that_found_something_is_kept_while_it_does(frame: Draw) -> None:
    zxing = Recorded(lambda shades, search: [symbol(b"matrix")] if search == "rarer" else [])
    ladder = Ladder(zxing, None)
    found = [bool(ladder.read(frame())) for _ in range(COSTLY_EVERY + 5)]
    assert found == [False] * (COSTLY_EVERY - 1) + [True] * 6
    zxing.finds = lambda shades, search: []
    assert [bool(ladder.read(frame())) for _ in range(2)] == [False] * 2
    assert [search for _, search in zxing.asked].count("rarer") == 7


@pytest.mark.parametrize("kind", ["DataMatrix", "PDF417", "Aztec", "Code128"])
def test_rarer_symbologies_are_read_from_frames_and_pictures(kind: str, frame: Draw) -> None:
    made = zxingcpp.create_barcode("LEAD-0815", getattr(zxingcpp.BarcodeFormat, kind))
    picture = np.kron(np.array(made.to_image(scale=1, add_quiet_zones=True)), np.ones((3, 3), dtype=np.uint8))
    page, ladder = frame((picture, 100, 100)), camera_decoder()
    assert b"LEAD-0815" in [payload for _ in range(COSTLY_EVERY) for payload in payloads(ladder.read(page))]
    assert payloads(still_decoder().read(page)) == [b"LEAD-0815"]


def test_a_badge_light_on_dark_is_read_after_a_few_frames(qr: Draw, frame: Draw) -> None:
    page, ladder = frame((255 - qr(SIGNED), 500, 200)), camera_decoder()
    assert SIGNED.encode() in [payload for _ in range(COSTLY_EVERY) for payload in payloads(ladder.read(page))]
    assert payloads(still_decoder().read(page)) == [SIGNED.encode()]


def test_micro_qr_is_not_taken(draw: Draw, frame: Draw) -> None:
    page = frame((draw(segno.make("12345", micro=True), 8), 300, 200))
    ladder = camera_decoder()
    assert [ladder.read(page) for _ in range(COSTLY_EVERY)] == [[]] * COSTLY_EVERY
    assert still_decoder().read(page) == []


@pytest.mark.parametrize(
    ("content", "options", "payload"),
    [
        ("Jörg Müller", {"encoding": "utf-8"}, "Jörg Müller".encode()),
        ("Jörg Müller", {"encoding": "utf-8", "eci": True}, "Jörg Müller".encode()),
        ("Jörg Müller", {"encoding": "latin-1"}, "Jörg Müller".encode("latin-1")),
        ("点茗", {"mode": "kanji"}, "点茗".encode("shift_jis")),
        ("点茗 ABC", {"encoding": "shift_jis"}, "点茗 ABC".encode("shift_jis")),
        (bytes(range(128, 256)), {}, bytes(range(128, 256))),
        (b"a\x00b\n\xff~\\", {}, b"a\x00b\n\xff~\\"),
        ("ABC ABC", {}, b"ABC ABC"),
    ],
)
def test_payloads_are_the_bytes_of_the_code(
    content: str | bytes, options: dict[str, object], payload: bytes, qr: Draw, frame: Draw
) -> None:
    page = frame((qr(content, **options), 400, 200))
    assert payloads(camera_decoder().read(page)) == [payload]
    assert payloads(still_decoder().read(page)) == [payload]


def test_structured_append_stops_neither_decoder(draw: Draw, qr: Draw, frame: Draw) -> None:
    parts = [draw(part, 3) for part in segno.make_sequence("one of several " * 6, symbol_count=3)]
    page = frame((parts[0], 20, 20), (parts[1], 300, 20), (parts[2], 600, 20), (qr(SIGNED), 500, 300))
    assert SIGNED.encode() in payloads(camera_decoder().read(page))
    assert SIGNED.encode() in payloads(still_decoder().read(page))
    zbar = zbar_reader()
    assert zbar is not None
    assert zbar(parts[0], "usual") == []  # pyzbar itself raises here


def test_noise_and_odd_shapes_hold_nothing_and_stop_nothing() -> None:
    random = np.random.default_rng(3)
    pictures = [random.integers(0, 256, shape, dtype=np.uint8) for shape in [(720, 1280), (1, 1), (1, 400), (300, 2)]]
    ladder, still = camera_decoder(), still_decoder()
    for picture in pictures:
        assert [ladder.read(picture) for _ in range(COSTLY_EVERY)] == [[]] * COSTLY_EVERY
        assert still.read(picture) == []


def test_a_still_picture_gives_every_code_top_left_first(qr: Draw, frame: Draw) -> None:
    page = frame(
        (qr("C"), 60, 400), (qr("B", 3), 700, 60), (qr("A"), 60, 40), (qr("A"), 700, 400), (qr("D", 2), 900, 500)
    )
    assert payloads(still_decoder().read(page)) == [b"A", b"B", b"C", b"D"]


def test_a_still_picture_larger_than_bounded_is_read(qr: Draw) -> None:
    page = np.full((3000, 12_000), 255, dtype=np.uint8)
    badge = qr(SIGNED, 12)
    page[100 : 100 + badge.shape[0], 9000 : 9000 + badge.shape[1]] = badge
    assert payloads(still_decoder().read(page)) == [SIGNED.encode()]


def test_zbars_opinion_counts_for_plain_ascii_only(frame: Draw) -> None:
    zbar = Recorded(lambda shades, search: [symbol(b"plain"), symbol("J繹rg".encode())])
    ladder = Ladder(Recorded(), zbar)
    found = [payload for _ in range(COSTLY_EVERY) for payload in payloads(ladder.read(frame()))]
    assert set(found) == {b"plain"}
    assert payloads(Thorough(Recorded(), zbar).read(frame())) == [b"plain"]


def test_another_reading_of_the_same_symbol_is_left_out(frame: Draw) -> None:
    zxing = Recorded(lambda shades, search: [] if search == "rarer" else [symbol(b"right")])
    assert payloads(Thorough(zxing, Recorded(lambda shades, search: [symbol(b"wrong")])).read(frame())) == [b"right"]


@pytest.mark.parametrize("content", ["lead-0815", "Jörg Müller", "点茗"])
def test_zbar_steps_in_where_zxing_is_absent(content: str, qr: Draw, frame: Draw) -> None:
    page = frame((qr(content, encoding="utf-8"), 400, 200))
    assert payloads(Ladder(None, zbar_reader()).read(page)) == [content.encode()]
    assert payloads(Thorough(None, zbar_reader()).read(page)) == [content.encode()]
