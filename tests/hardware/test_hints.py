"""What is told to whoever holds up a badge that cannot be read (ui.md, Camera; hardware.md, Decoding)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from hardware import vision
from hardware.hints import CLOSER, DARK, FURTHER, GLARE, STILL, TYPE, Hints
from hardware.spots import Spot, densest

if TYPE_CHECKING:
    from collections.abc import Callable

    from hardware.preview import Picture

    Draw = Callable[..., Picture]
    Film = Callable[[float], Picture]

SIGNED = "kzkqmbqc7oqiuyflvb4lw5ssdvqkcmsq"


def spot_in(page: Picture) -> Spot | None:
    return densest(vision.within(page, 640, 640), page.shape[1] / 640)


def hints_of(film: Film, seconds: float, hints: Hints | None = None, start: float = 0.0) -> list[tuple[float, str]]:
    """Each new hint and when it came, where no frame of the film is read."""
    hints, told = hints or Hints(), [(0.0, "")]
    for number in range(round(seconds * 6)):
        at = start + number / 6
        page = film(at)
        hint = hints.on(page, spot_in(page), at)
        if hint != told[-1][1]:
            told.append((at, hint))
    return told[1:]


def then(badge: Picture, empty: Picture, comes: float = 2.0) -> Film:
    """A film of a badge that comes into the empty picture."""
    return lambda at: badge if at >= comes else empty


@pytest.fixture
def empty() -> Picture:
    """A hall: soft shapes, a stand's edge, some text."""
    cv2 = vision.cv2()
    coarse = np.random.default_rng(4).integers(60, 200, (9, 16), dtype=np.uint8)
    page = cv2.resize(coarse, (1280, 720), interpolation=cv2.INTER_CUBIC)
    cv2.rectangle(page, (60, 80), (330, 700), 90, -1)
    cv2.putText(page, "STAND 4711", (80, 60), cv2.FONT_HERSHEY_SIMPLEX, 1.2, 30, 3)
    return page  # type: ignore[no-any-return]


def held(page: Picture, code: Picture, left: int = 560, top: int = 280, paper: int = 235) -> Picture:
    """The page with a badge of white paper on which the code is printed."""
    page = page.copy()
    height, width = code.shape
    room = height // 4
    page[max(0, top - room) : top + height + room, max(0, left - room) : left + width + room] = paper
    part = page[top : top + height, left : left + width]
    part[:] = np.minimum(code[: part.shape[0], : part.shape[1]], paper)
    return page


def blurred(page: Picture, sigma: float) -> Picture:
    return vision.cv2().GaussianBlur(page, (0, 0), sigma)  # type: ignore[no-any-return]


def glare(page: Picture) -> Picture:
    page = page // 4 * 3
    vision.cv2().circle(page, (640, 350), 34, 255, -1)
    return np.maximum(page, blurred(page, 3))


@pytest.mark.parametrize(
    ("name", "hint"),
    [("far", CLOSER), ("near", FURTHER), ("cut", FURTHER), ("blurred", STILL), ("glare", GLARE), ("dark", DARK)],
)
def test_each_ailment_has_its_hint_after_two_seconds(name: str, hint: str, qr: Draw, empty: Picture) -> None:
    pages = {
        "far": lambda: blurred(held(empty, qr(SIGNED, 2)), 1.0),
        "near": lambda: blurred(held(empty, qr(SIGNED, 16), 380, 100), 5.0),
        "cut": lambda: held(empty, qr(SIGNED, 8), 1280 - 200, 250),
        "blurred": lambda: blurred(held(empty, qr(SIGNED, 5)), 3.2),
        "glare": lambda: glare(held(empty, qr(SIGNED, 5))),
        "dark": lambda: (held(empty, qr(SIGNED, 5)) * 0.15).astype(np.uint8),
    }
    (at, told), *_ = hints_of(then(pages[name](), empty), 5)
    assert told == hint
    assert at == pytest.approx(4.0, abs=0.4)


def test_a_badge_that_moves_is_to_be_held_still(qr: Draw, empty: Picture) -> None:
    code = qr(SIGNED, 5)

    def film(at: float) -> Picture:
        if at < 2:
            return empty
        return blurred(held(empty, code, round(560 + 220 * np.sin(at * 3)), 280), 2.5)

    assert hints_of(film, 5)[0][1] == STILL


def test_after_six_seconds_typing_is_told_and_in_the_end_nothing(qr: Draw, empty: Picture) -> None:
    told = hints_of(then(blurred(held(empty, qr(SIGNED, 5)), 3.2), empty), 25)
    assert [hint for _, hint in told] == [STILL, TYPE, ""]
    assert [at for at, _ in told] == [pytest.approx(when, abs=0.4) for when in (4, 8, 17)]


def test_the_hint_goes_with_the_badge(qr: Draw, empty: Picture) -> None:
    badge = blurred(held(empty, qr(SIGNED, 5)), 3.2)
    told = hints_of(lambda at: badge if 2 < at < 6 else empty, 9)
    assert [hint for _, hint in told] == [STILL, ""]
    assert told[1][0] == pytest.approx(6.8, abs=0.4)


def test_reading_the_badge_ends_the_hint_at_once(qr: Draw, empty: Picture) -> None:
    hints, badge = Hints(), blurred(held(empty, qr(SIGNED, 5)), 3.2)
    assert hints_of(then(badge, empty), 5, hints)[-1][1] == STILL
    hints.read()
    assert hints.on(badge, spot_in(badge), 5.01) == ""
    assert hints_of(lambda at: badge, 1.5, hints, start=5.3) == []


def hand(page: Picture) -> Picture:
    """The page with a hand: soft fingers of skin."""
    page = page.copy()
    for finger in range(4):
        vision.cv2().line(page, (560 + 50 * finger, 600), (500 + 75 * finger, 300), 165, 38)
    vision.cv2().circle(page, (640, 600), 110, 160, -1)
    return blurred(page, 2.0)


@pytest.mark.parametrize("name", ["empty", "noisy", "hand", "black", "even"])
def test_without_a_badge_there_is_no_hint(name: str, empty: Picture) -> None:
    random = np.random.default_rng(2)
    pages = {
        "empty": empty,
        "noisy": np.clip(empty + random.normal(0, 12, empty.shape), 0, 255).astype(np.uint8),
        "hand": hand(empty),
        "black": np.zeros_like(empty),
        "even": np.full_like(empty, 128),
    }
    assert hints_of(then(pages[name], empty), 9) == []


def test_a_poster_that_was_there_from_the_beginning_is_no_badge(qr: Draw, empty: Picture) -> None:
    assert hints_of(lambda at: blurred(held(empty, qr(SIGNED, 5)), 3.2), 12) == []
