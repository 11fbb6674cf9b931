"""Seats: how several kiosks on one account keep from sending scans with the same time.

The platform tells scans apart by their time, in whole seconds. The kiosk on seat k of n uses only
seconds since the epoch that are k modulo n.
"""

from __future__ import annotations

import re

from app.lead import LeadKioskError

MOST_SEATS = 60
_SEAT = re.compile(r"\s*([0-9]{1,2})\s*/\s*([0-9]{1,2})\s*", re.ASCII)


def check_seat(text: str) -> tuple[int, int]:
    """`(k, n)` of a seat as `k/n`; raises `LeadKioskError` unless 1 <= k <= n <= `MOST_SEATS`."""
    match = _SEAT.fullmatch(text)
    seat, seats = (int(match[1]), int(match[2])) if match else (0, 0)
    if not 1 <= seat <= seats <= MOST_SEATS:
        raise LeadKioskError(
            "The seat must be this kiosk's number and how many kiosks there are, as 2/3"
            f" for the second of three; {MOST_SEATS} at most."
        )
    return seat, seats
