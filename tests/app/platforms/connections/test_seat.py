"""A seat is a kiosk's number among several."""

from __future__ import annotations

import pytest

from app.lead import LeadKioskError
from app.platforms.connections.seat import check_seat


@pytest.mark.parametrize(("text", "seat"), [("1/1", (1, 1)), ("2/3", (2, 3)), (" 3 / 3 ", (3, 3)), ("60/60", (60, 60))])
def test_a_seat_is_a_number_and_how_many_there_are(text: str, seat: tuple[int, int]) -> None:
    assert check_seat(text) == seat


@pytest.mark.parametrize("text", ["", "1", "0/1", "2/1", "1/0", "1/61", "a/b", "1/2/3", "-1/2", "²/3", "1,5/2"])
def test_what_is_no_seat_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(LeadKioskError, match=r"^The seat must be .*2/3.*[.]$"):
        check_seat(text)
