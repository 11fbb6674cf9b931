"""The orders in which the codes of one picture are taken (hardware.md, cli.md)."""

from __future__ import annotations

from hardware.symbols import Symbol, distinct, foremost_first, top_left_first

FRAME = (720, 1280)


def square(payload: bytes, left: float, top: float, side: float = 100) -> Symbol:
    return Symbol(payload, "QR Code", (left, top, left + side, top + side))


def payloads(symbols: list[Symbol]) -> list[bytes]:
    return [symbol.payload for symbol in symbols]


def test_camera_takes_the_larger_badge_first() -> None:
    near, far = square(b"near", 800, 300, 250), square(b"far", 590, 310, 90)
    assert payloads(foremost_first([far, near], FRAME)) == [b"near", b"far"]


def test_camera_takes_the_more_central_of_two_like_badges_first() -> None:
    middle, aside = square(b"middle", 600, 300), square(b"aside", 0, 0, 105)
    assert payloads(foremost_first([aside, middle], FRAME)) == [b"middle", b"aside"]


def test_pictures_are_read_in_rows_although_badges_hang_askew() -> None:
    first_row = [square(b"a", 10, 30), square(b"b", 200, 10), square(b"c", 400, 22)]
    second_row = [square(b"d", 5, 160), square(b"e", 300, 150)]
    shuffled = [second_row[1], first_row[2], first_row[0], second_row[0], first_row[1]]
    assert payloads(top_left_first(shuffled)) == [b"a", b"b", b"c", b"d", b"e"]


def test_each_payload_counts_once_and_keeps_its_first_place() -> None:
    assert payloads(distinct([square(b"x", 9, 9), square(b"y", 0, 0), square(b"x", 500, 0)])) == [b"x", b"y"]


def test_a_symbol_is_found_again_at_another_size() -> None:
    small = square(b"x", 50, 50, 40)
    assert small.scaled(2).box == (100, 100, 180, 180)
    assert small.scaled(2).covers(square(b"misread", 120, 110, 50))
    assert not small.scaled(2).covers(small)


def test_a_symbol_is_placed_in_a_larger_picture_and_keeps_the_rest() -> None:
    symbol = Symbol(b"a", "QR Code", (1, 2, 3, 4), "one part of several")
    assert symbol.scaled(2).moved(10, 20) == Symbol(b"a", "QR Code", (12, 24, 16, 28), "one part of several")
