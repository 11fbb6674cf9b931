"""One account on its platform: what is confirmed before it is believed, and credentials that were renewed."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from app.courier import Courier
from app.lead import Remarks
from app.platforms import Account, Parcel, PlatformError
from app.reply import Accepted, Declined, Later, Offline, Portal, Reply, SignIn
from tests.fake_platform import PROFILE, FakePlatform, accepted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

PARCEL = Parcel("A", datetime(2026, 3, 1, 9, tzinfo=UTC), Remarks())


def courier(platform: FakePlatform, read: Callable[[], Account] = lambda: Account({}, None, "device")) -> Courier:
    return Courier("fake", read, platform.open)


def replies(platform: FakePlatform, *replies: Reply) -> Reply:
    """What becomes of a lead, when the platform answers with these one after the other."""
    rest = iter(replies)
    platform.reply = lambda parcel: next(rest)
    return asyncio.run(courier(platform).reply(PARCEL))


GONE = Declined("Not found.", 404)
REFUSED = SignIn("No permission.")


@pytest.mark.parametrize("reply", [accepted(PARCEL), Later("500"), Declined("Unknown code.", 400), Offline("No net.")])
def test_most_replies_are_believed_at_once(reply: Reply) -> None:
    platform = FakePlatform()
    assert replies(platform, reply) == reply
    assert platform.asked == 0


def test_a_refused_sign_in_that_the_profile_does_not_confirm_is_tried_once_more() -> None:
    assert isinstance(replies(FakePlatform(), REFUSED, accepted(PARCEL)), Accepted)
    assert replies(FakePlatform(), REFUSED, REFUSED) == Declined("No permission.")


@pytest.mark.parametrize("reply", [REFUSED, GONE])
@pytest.mark.parametrize(
    ("answer", "meaning"),
    [(SignIn("Revoked."), SignIn("Revoked.")), (Later("500"), Offline("500")), (GONE, Portal("Not found."))],
)
def test_what_the_profile_confirms_concerns_the_target(reply: Reply, answer: Reply, meaning: Reply) -> None:
    assert replies(FakePlatform(ask=lambda account: answer), reply) == meaning


def test_an_address_is_confirmed_once() -> None:
    platform = FakePlatform(reply=lambda parcel: GONE)

    async def twice() -> list[Reply]:
        one = courier(platform)
        return [await one.reply(PARCEL), await one.reply(PARCEL)]

    assert asyncio.run(twice()) == [GONE, GONE]
    assert platform.asked == 1


@pytest.mark.logs("a connector failed")
def test_a_connector_that_fails_is_a_passing_failure_in_doubt() -> None:
    def fail(parcel: Parcel) -> Reply:
        raise ValueError("nobody thought of this")

    reply = asyncio.run(courier(FakePlatform(reply=fail)).reply(PARCEL))
    assert isinstance(reply, Later)
    assert reply.unconfirmed


def test_credentials_that_a_person_renewed_are_used() -> None:
    code = iter(["OLD", "NEW", "NEW"])
    platform = FakePlatform(ask=lambda account: PROFILE if account.values["code"] == "NEW" else SignIn("Revoked."))
    one = courier(platform, lambda: Account({"code": next(code)}, None, "device"))
    assert asyncio.run(one.profile()) == PROFILE


def test_what_a_connector_remembers_is_kept_and_does_not_count_as_renewed() -> None:
    kept: dict[str, str] = {"code": "OLD"}

    def keep(more: Mapping[str, str]) -> None:
        kept.update(more)

    platform = FakePlatform(ask=lambda account: account.remember({"token": "1"}) or SignIn("Revoked."))  # type: ignore[func-returns-value]
    one = courier(platform, lambda: Account(dict(kept), None, "device", keep))
    with pytest.raises(PlatformError, match="Revoked"):
        asyncio.run(one.profile())
    assert (kept, platform.asked) == ({"code": "OLD", "token": "1"}, 1)


def test_letting_go_closes_the_connector_once() -> None:
    platform = FakePlatform()

    async def use() -> None:
        one = courier(platform)
        await one.connector()
        await one.aclose()
        await one.aclose()

    asyncio.run(use())
    assert platform.closed == 1
