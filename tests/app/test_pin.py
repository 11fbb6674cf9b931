"""The PIN: what may be one, how long to wait after wrong ones, and that restarts give no tries away."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app import pin
from app.pin import Tries

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 9, 8, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "may_be"),
    [
        ("1234", True),
        ("0000", True),
        ("123456789012", True),
        ("123", False),
        ("1234567890123", False),
        ("", False),
        ("12a4", False),
        ("12 34", False),
        ("١٢٣٤", False),
        ("-123", False),
    ],
)
def test_a_pin_has_4_to_12_digits(text: str, may_be: bool) -> None:
    assert pin.is_pin(text) is may_be


@pytest.mark.parametrize(
    ("wrong", "seconds"),
    [(0, 0), (4, 0), (5, 30), (6, 60), (7, 120), (8, 240), (9, 480), (10, 900), (11, 900), (10_000, 900)],
)
def test_from_the_fifth_wrong_try_on_the_wait_doubles_up_to_a_quarter_of_an_hour(wrong: int, seconds: int) -> None:
    assert pin.wait(Tries(wrong, NOW), NOW) == seconds


@pytest.mark.parametrize(
    ("passed", "seconds"), [(0, 30), (0.2, 30), (1, 29), (29.9, 1), (30, 0), (3600, 0), (-3600, 30)]
)
def test_the_wait_counts_down_and_a_clock_put_back_does_not_prolong_it(passed: float, seconds: int) -> None:
    assert pin.wait(Tries(5, NOW), NOW + timedelta(seconds=passed)) == seconds


def test_a_hash_says_nothing_of_the_pin_and_fits_it_alone() -> None:
    kept = pin.hash_of("4711")
    assert kept.startswith("$argon2id$")
    assert "4711" not in kept
    assert pin.matches(kept, "4711")
    assert not pin.matches(kept, "4712")
    assert not pin.matches("damaged", "4711")


def test_wrong_tries_are_kept_across_restarts_until_the_right_one(tmp_path: Path) -> None:
    kept, tries = pin.hash_of("4711"), Tries()
    for number in range(1, 6):
        outcome = pin.attempt(tmp_path, kept, "0000", NOW, tries)
        assert not outcome.right
        tries = pin.load(tmp_path, NOW)
        assert tries == outcome.tries == Tries(number, NOW)
    assert pin.wait(tries, NOW) == 30
    later = NOW + timedelta(seconds=30)
    assert pin.attempt(tmp_path, kept, "4711", later, tries).right
    assert pin.load(tmp_path, later) == Tries()
    assert (tmp_path / "pin-tries.json").exists() is False


def test_a_try_counts_before_it_is_compared(tmp_path: Path) -> None:
    with pytest.raises(AttributeError):  # as a power cut would end it
        pin.attempt(tmp_path, None, "4711", NOW, Tries(4, NOW))  # type: ignore[arg-type]
    assert pin.wait(pin.load(tmp_path, NOW), NOW) == 30


def test_a_wait_from_the_future_begins_now(tmp_path: Path) -> None:
    pin.attempt(tmp_path, "x", "0000", NOW + timedelta(days=300), Tries(6))
    assert pin.load(tmp_path, NOW) == Tries(7, NOW)


@pytest.mark.parametrize(
    "content", ["", "{", "[]", '{"wrong": 7}', '{"wrong": "x", "last": 0}', '{"wrong":1,"last":1e99}']
)
def test_a_damaged_count_begins_anew(tmp_path: Path, content: str) -> None:
    (tmp_path / "pin-tries.json").write_text(content)
    assert pin.load(tmp_path, NOW) == Tries()


def test_where_nothing_can_be_written_wrong_tries_still_count(tmp_path: Path) -> None:
    tries = Tries()
    for _ in range(5):
        tries = pin.attempt(tmp_path / "gone", "x", "0000", NOW, tries).tries
    assert pin.wait(tries, NOW) == 30
    assert replace(tries, wrong=0).last == NOW
