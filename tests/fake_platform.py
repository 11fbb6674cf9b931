"""A platform in memory behind fake connectors: tests script its replies and see what it was asked."""

from __future__ import annotations

import inspect
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.lead import AttendeeField, Profile
from app.platforms import Account, Parcel, PlatformError
from app.reply import Accepted, Reply

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

PROFILE = Profile("Tern & Tide", "fernblick/spring", {"en": "Fernblick Trade Fair"}, tags=("Hot",))


def accepted(parcel: Parcel) -> Reply:
    """A platform that keeps what it is told."""
    return Accepted((AttendeeField("attendee_name", "Name", f"Visitor {parcel.code}"),), parcel.remarks)


@dataclass
class FakePlatform:
    """`reply` answers a parcel (its own exceptions come out), `ask` the question who we are."""

    reply: Callable[[Parcel], Reply | Awaitable[Reply]] = accepted
    ask: Callable[[Account], Profile | Reply] = lambda account: PROFILE
    in_flight: int = 4
    sent: list[str] = field(default_factory=list)  # codes, in order
    asked: int = 0  # how often for the profile
    running: list[str] = field(default_factory=list)
    most: int = 0  # the most that ran at once
    closed: int = 0

    def open(self, _platform: str, account: Account) -> FakeConnector:
        """What `Line` and `Sync` take as opener."""
        return FakeConnector(self, account)


@dataclass
class FakeConnector:
    platform: FakePlatform
    account: Account

    @property
    def in_flight(self) -> int:
        return self.platform.in_flight

    async def profile(self) -> Profile:
        self.platform.asked += 1
        answer = self.platform.ask(self.account)
        if isinstance(answer, Profile):
            return answer
        raise PlatformError(answer)

    async def deliver(self, parcel: Parcel) -> Reply:
        platform = self.platform
        assert parcel.code not in platform.running, "one lead was sent twice at once"
        platform.sent.append(parcel.code)
        platform.running.append(parcel.code)
        platform.most = max(platform.most, len(platform.running))
        try:
            reply = platform.reply(parcel)
            return await reply if inspect.isawaitable(reply) else reply
        finally:
            platform.running.remove(parcel.code)

    async def aclose(self) -> None:
        self.platform.closed += 1
