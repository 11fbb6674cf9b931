"""What pretix means when it refuses a list."""

from __future__ import annotations

import pytest

from app.platforms.answers import CallFailed
from app.platforms.pretix.refusals import is_absent, is_forbidden
from app.reply import Portal, Reply, SignIn


@pytest.mark.parametrize(
    ("reply", "status", "forbidden", "absent"),
    [
        (SignIn("You do not have permission to perform this action."), 403, True, False),
        (SignIn("Invalid authentication code."), 401, False, False),
        (Portal("Sign in to the Wi-Fi."), 403, False, False),
        (Portal("Not found."), 404, False, True),
        (Portal("Method not allowed."), 405, False, True),
        (Portal("Gone."), 410, False, True),
    ],
)
def test_a_refusal_is_told_from_what_is_not_there(reply: Reply, status: int, forbidden: bool, absent: bool) -> None:
    error = CallFailed(reply, status)
    assert (is_forbidden(error), is_absent(error)) == (forbidden, absent)
