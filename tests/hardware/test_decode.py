"""The ladder for frames and the thorough reading of still pictures (hardware.md, Decoding)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
import segno
import zxingcpp

from hardware.decode import Thorough, camera_decoder, still_decoder
from hardware.engines import zbar_reader
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


def symbol(payload: bytes, side: float = 50) -> Symbol:
    return Symbol(payload, "QR Code", (10, 10, 10 + side, 10 + side))


@pytest.mark.parametrize("kind", ["DataMatrix", "PDF417", "Aztec", "Code128"])
def test_rarer_symbologies_are_read_from_frames_and_pictures(kind: str, frame: Draw) -> None:
    made = zxingcpp.create_barcode("LEAD-0815", getattr(zxingcpp.BarcodeFormat, kind))
    picture = np.kron(np.array(made.to_image(scale=1, add_quiet_zones=True)), np.ones((3, 3), dtype=np.uint8))
    page, ladder = frame((picture, 100, 100)), camera_decoder()
    assert b"LEAD-0815" in [payload for _ in range(ROUND) for payload in payloads(ladder.read(page))]
    assert payloads(still_decoder().read(page)) == [b"LEAD-0815"]


def test_a_badge_light_on_dark_is_read_after_a_few_frames(qr: Draw, frame: Draw) -> None:
    page, ladder = frame((255 - qr(SIGNED), 500, 200)), camera_decoder()
    assert SIGNED.encode() in [payload for _ in range(ROUND) for payload in payloads(ladder.read(page))]
    assert payloads(still_decoder().read(page)) == [SIGNED.encode()]


def test_micro_qr_is_not_taken(draw: Draw, frame: Draw) -> None:
    page = frame((draw(segno.make("12345", micro=True), 8), 300, 200))
    ladder = camera_decoder()
    assert [ladder.read(page) for _ in range(ROUND)] == [[]] * ROUND
    assert still_decoder().read(page) == []


@pytest.mark.parametrize(
    ("content", "options", "payload"),
    [
        ("Jörg Müller", {"encoding": "utf-8"}, "Jörg Müller".encode()),
        ("Jörg Müller", {"encoding": "utf-8", "eci": True}, "Jörg Müller".encode()),
        ("Jörg Müller", {"encoding": "latin-1"}, "Jörg Müller".encode("latin-1")),
        ("点茗", {"mode": "kanji"}, "点茗".encode()),
        ("点茗 ABC", {"encoding": "shift_jis"}, "点茗 ABC".encode()),
        ("点茗 ABC", {"encoding": "shift_jis", "eci": True}, "点茗 ABC".encode()),
        ("Привет", {"encoding": "cp1251", "eci": True}, "Привет".encode()),
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


def blank(*shape: int, kind: type = np.uint8) -> Picture:
    return np.zeros(shape, dtype=kind)


RANDOM = np.random.default_rng(3)
ODD = {
    "noise": RANDOM.integers(0, 256, (720, 1280), dtype=np.uint8),
    "colored noise": RANDOM.integers(0, 256, (480, 640, 3), dtype=np.uint8),
    "one pixel": blank(1, 1),
    "a row": blank(1, 400),
    "a column": blank(300, 2),
    "no pixels": blank(0, 0),
    "no columns": blank(720, 0),
    "no color pixels": blank(0, 0, 3),
    "16 bits": blank(90, 160, kind=np.uint16),
    "transparent": blank(90, 160, 4),
    "YUYV": blank(90, 160, 2),
    "one channel": blank(90, 160, 1),
    "many channels": blank(90, 160, 9),
    "floating": blank(90, 160, kind=np.float32),
    "a line of numbers": blank(90),
    "four dimensions": blank(2, 2, 90, 160),
    "checks": np.kron(np.indices((90, 160)).sum(axis=0) % 2 * 255, np.ones((8, 8))).astype(np.uint8),
}


@pytest.mark.parametrize("name", ODD)
def test_noise_and_odd_shapes_hold_nothing_and_stop_nothing(name: str) -> None:
    ladder, still = camera_decoder(), still_decoder()
    assert [ladder.read(ODD[name]) for _ in range(ROUND)] == [[]] * ROUND
    assert still.read(ODD[name]) == []


@pytest.mark.parametrize("kind", ["16 bits", "transparent", "one channel"])
def test_a_badge_in_an_odd_picture_is_read(kind: str, qr: Draw, frame: Draw) -> None:
    page = frame((qr(SIGNED), 500, 200))
    alpha = np.full_like(page, 255)
    odd = {
        "16 bits": page.astype(np.uint16) * 256,
        "transparent": np.dstack([page, page, page, alpha]),
        "one channel": page[:, :, None],
    }
    assert payloads(camera_decoder().read(odd[kind])) == [SIGNED.encode()]
    assert payloads(still_decoder().read(odd[kind])) == [SIGNED.encode()]


@pytest.mark.parametrize("harm", [0.02, 0.05, 0.1, 0.2, 0.35])
def test_a_damaged_code_is_read_right_or_not_at_all(harm: float, draw: Draw, frame: Draw) -> None:
    code = segno.make(SIGNED, micro=False, error="l", boost_error=False)
    random = np.random.default_rng(int(harm * 100))
    for _ in range(12):
        picture = draw(code, 4)
        spots = random.random((picture.shape[0] // 4, picture.shape[1] // 4)) < harm
        picture = picture ^ np.kron(spots * 255, np.ones((4, 4))).astype(np.uint8)
        page = frame((picture, 500, 200))
        ladder = camera_decoder()
        read = {payload for _ in range(6) for payload in payloads(ladder.read(page))}
        assert read | set(payloads(still_decoder().read(page))) <= {SIGNED.encode()}


@pytest.mark.parametrize("length", [1, 500, 2953])
def test_codes_of_every_size_are_read_from_still_pictures(length: int, draw: Draw) -> None:
    content = ("lead-0815 " * 300)[:length]
    page = draw(segno.make(content, micro=False, error="l"), 4)
    assert payloads(still_decoder().read(page)) == [content.encode()]


def test_a_still_picture_is_given_up_between_searches(frame: Draw) -> None:
    asked = Recorded()
    assert Thorough(asked, None).read(frame(), lambda: len(asked.asked) == 2) == []
    assert len(asked.asked) == 2


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
    assert payloads(Thorough(Recorded(), zbar).read(frame())) == [b"plain"]


def test_another_reading_of_the_same_symbol_is_left_out(frame: Draw) -> None:
    zxing = Recorded(lambda shades, search: [] if search != "inverted" else [symbol(b"right")])
    assert payloads(Thorough(zxing, Recorded(lambda shades, search: [symbol(b"wrong")])).read(frame())) == [b"right"]


@pytest.mark.parametrize("content", ["lead-0815", "Jörg Müller", "点茗"])
def test_zbar_steps_in_where_zxing_is_absent(content: str, qr: Draw, frame: Draw) -> None:
    page = frame((qr(content, encoding="utf-8"), 400, 200))
    assert payloads(Ladder(None, zbar_reader()).read(page)) == [content.encode()]
    assert payloads(Thorough(None, zbar_reader()).read(page)) == [content.encode()]
