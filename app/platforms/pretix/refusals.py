"""What pretix means when it refuses a list: that this access code may not read it, or that there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.reply import SignIn

if TYPE_CHECKING:
    from app.platforms.answers import CallFailed


def is_forbidden(error: CallFailed) -> bool:
    """Whether the organiser does not let this access code read it ("Not permitted to access bulk data")."""
    return error.status == 403 and isinstance(error.reply, SignIn)  # not a hotspot's page


def is_absent(error: CallFailed) -> bool:
    """Whether the server has nothing at this address: it is too old, or no pretix."""
    return error.status in (404, 405, 410)
