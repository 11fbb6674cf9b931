"""What a platform replies: values that nobody changes, each of which but the good one says why."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields
from typing import get_args

import pytest

from app.reply import Accepted, Later, Reply, Wait

KINDS = get_args(Reply)


@pytest.mark.parametrize("kind", KINDS)
def test_every_reply_but_the_good_one_says_why(kind: type) -> None:
    names = {field.name for field in fields(kind)}
    assert ("reason" in names) == (kind is not Accepted)


def test_a_reply_is_what_it_was_when_it_came() -> None:
    reply = Wait("Too many requests.", 12)
    with pytest.raises(FrozenInstanceError):
        reply.seconds = 1  # type: ignore[misc]


def test_after_a_passing_failure_the_lead_may_have_arrived_unless_told_otherwise() -> None:
    assert Later("The server failed.").unconfirmed
    assert not Wait("Too many requests.", 12).unconfirmed
