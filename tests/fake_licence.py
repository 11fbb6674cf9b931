"""A platform in memory that must be pulled: a scan sent twice makes two records, and answers may be lost.

It tells scans apart by their time, as Visit Connections does.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from app.lead import AttendeeField, Profile
from app.platforms import PULL_PAGE, Account, Parcel, PlatformError, Pulled, RemoteRecord
from app.reply import Accepted, Later, Reply

if TYPE_CHECKING:
    from collections.abc import Callable

FIRST_REVISION = 10_122_537_397  # more than 32 bits hold
LOST = Later("The platform did not answer in time.", unconfirmed=True)


@dataclass
class Saved:
    code: str
    time: datetime
    revision: int
    scan_info: str = ""
    visitor: str = ""
    problem: str | None = None

    @property
    def id(self) -> str:
        return f"record-{self.revision}"


@dataclass
class FakeLicence:
    """`fail` spoils a POST: None takes it and answers; a reply is given instead, taken or not (`taken`)."""

    fail: Callable[[Parcel], tuple[Reply | None, bool]] = lambda parcel: (None, True)
    fail_pull: Callable[[], Reply | None] = lambda: None
    ask: Callable[[], Profile | Reply] = lambda: Profile("", "", {})
    clock: Callable[[], datetime] | None = None
    saved: list[Saved] = field(default_factory=list)
    sent: list[str] = field(default_factory=list)
    pulls: list[int] = field(default_factory=list)  # the cursors asked for
    pulled_at: list[datetime] = field(default_factory=list)
    parcels: list[Parcel] = field(default_factory=list)
    revision: int = FIRST_REVISION
    seat: tuple[int, int] = (1, 1)

    def open(self, _platform: str, account: Account) -> FakeLicenceConnector:
        """What `Line` takes as opener."""
        return FakeLicenceConnector(self, account)

    def take(self, code: str, time: datetime, scan_info: str = "") -> Saved:
        """A scan that arrives, by whichever way."""
        self.revision += 3
        saved = Saved(code, time, self.revision, scan_info, f"Visitor {code}")
        self.saved.append(saved)
        return saved

    def codes(self) -> list[str]:
        """The codes of all records."""
        return sorted(one.code for one in self.saved)

    def record(self, one: Saved) -> RemoteRecord:
        """A record as it is told."""
        who = (AttendeeField("contact.company", "Company", f"House of {one.code}"),)
        return RemoteRecord(
            one.id, one.revision, one.time, not one.scan_info, who, one.problem, "{}", one.visitor or None
        )


@dataclass
class FakeLicenceConnector:
    platform: FakeLicence
    account: Account
    in_flight: int = 1
    pull_every: float = 60.0

    @property
    def seat(self) -> tuple[int, int]:
        return self.platform.seat

    async def profile(self) -> Profile:
        answer = self.platform.ask()
        if isinstance(answer, Profile):
            return answer
        raise PlatformError(answer)

    async def deliver(self, parcel: Parcel) -> Reply:
        platform = self.platform
        assert parcel.sent_time is not None
        assert parcel.sent_time.microsecond == 0
        platform.sent.append(parcel.code)
        platform.parcels.append(parcel)
        reply, taken = platform.fail(parcel)
        if not taken:
            assert reply is not None
            return reply
        record = platform.record(platform.take(parcel.code, parcel.sent_time))
        return reply or Accepted(
            record.attendee, parcel.remarks, remote_id=record.remote_id, name=record.name, raw="{}"
        )

    async def pull(self, cursor: int) -> Pulled:
        platform = self.platform
        platform.pulls.append(cursor)
        if platform.clock:
            platform.pulled_at.append(platform.clock())
        if reply := platform.fail_pull():
            raise PlatformError(reply)
        later = sorted((one for one in platform.saved if one.revision >= cursor), key=lambda one: one.revision)
        page = tuple(platform.record(one) for one in later[:PULL_PAGE])
        return Pulled(page, max([cursor, *(one.revision + 1 for one in page)]))

    async def aclose(self) -> None:
        """Nothing to let go of."""


def minutes_apart(times: list[datetime], least: float) -> bool:
    """Whether all times are so many seconds apart at least."""
    return all(later - earlier >= timedelta(seconds=least) for earlier, later in pairwise(times))
