"""Where what is scanned or typed goes."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from app.intake import Intake
from hardware import Scan

if TYPE_CHECKING:
    from collections.abc import Callable

SET_UP = b'{"lead_kiosk": 1, "platform": "pretix", "values": {"access_code": "x"}}'
PRETIX = b'{"handshake_version": 1, "url": "https://pretix.example", "token": "x"}'


def scan(payload: bytes) -> Scan:
    return Scan(payload, "qr", "webcam:0", datetime.now(UTC), 0.0)


def test_what_is_typed_is_recorded_like_a_scan() -> None:
    recorded: list[Scan] = []
    Intake(recorded.append).type_code("A1 \udcff")
    assert [(each.payload, each.symbology, each.scanner) for each in recorded] == [
        (b"A1 \xed\xb3\xbf", "typed", "typed")
    ]


@pytest.mark.parametrize(("payload", "is_taken"), [(b"A1", False), (PRETIX, False), (SET_UP, True)])
def test_only_a_set_up_code_is_given_to_who_expects_one(payload: bytes, is_taken: bool) -> None:
    recorded, taken = list[Scan](), list[bytes]()
    intake = Intake(recorded.append)
    intake.expect_setup(taken.append)
    intake.take(scan(payload))
    assert (len(recorded), taken) == (not is_taken, [payload] * is_taken)


@pytest.mark.parametrize("before", [[], [lambda payload: None]])
def test_a_set_up_code_that_nobody_expects_is_recorded_which_refuses_it(
    before: list[Callable[[bytes], None]],
) -> None:
    recorded: list[Scan] = []
    intake = Intake(recorded.append)
    for taker in (*before, None):
        intake.expect_setup(taker)
    intake.take(scan(SET_UP))
    assert [each.payload for each in recorded] == [SET_UP]
