"""Event platforms: one folder each, found by name; nothing else in the tree knows one by name.

A platform's package declares `PLATFORM` (its fields make the command line's options and the Setup
form) and has a `connector` module with `open_connector(Account)`. Platforms without a connector, or
folders without `PLATFORM`, are not offered.
"""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, runtime_checkable
from urllib.parse import urlsplit, urlunsplit

from app.lead import Attendee, LeadKioskError, Profile, Remarks

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from app.reply import Reply


def _nothing(_: object) -> None:
    """Neither refuses a value nor keeps one."""


def _same(text: str) -> str:
    """For a field whose every text means something else."""
    return text


def plain_url(url: str) -> str:
    """One spelling of those that an address may have: no `/` at its end, no capitals in the host, no usual port."""
    text = url.strip()
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:  # whoever opens it says what is wrong with it
        return text
    host = parts.netloc.lower().removesuffix(":")
    if port is not None and port == _USUAL_PORTS.get(parts.scheme):
        host = host.rpartition(":")[0]
    return urlunsplit(parts._replace(netloc=host, path=parts.path.rstrip("/")))


_USUAL_PORTS = {"https": 443, "http": 80}


@dataclass(frozen=True, slots=True)
class Field:
    """One thing a person must give to connect: an option on the command line, a row in Setup.

    `check` raises `LeadKioskError` for a text that cannot be right; `plain` gives one spelling for all that mean
    the same, which is stored and compared.
    """

    name: str  # as in `access_code`; the option is `--access-code`
    label: str
    secret: bool = False
    default: str | None = None
    choices: tuple[str, ...] = ()  # empty: any text
    check: Callable[[str], object] = field(default=_nothing, repr=False)
    plain: Callable[[str], str] = field(default=_same, repr=False)

    def accept(self, text: str) -> str:
        """`text` if it can be this field's value; raises `LeadKioskError` with a sentence if not."""
        if self.choices and text not in self.choices:
            raise LeadKioskError(f"{self.label}: choose one of {', '.join(self.choices)}.")
        self.check(text)
        return text


@dataclass(frozen=True, slots=True)
class Platform:
    """A kind of event platform.

    Where it `takes_remarks`, an edit of a lead is owed to it; else what is said of a lead stays on this kiosk, and
    leaves by export. Where it `lists_vouchers`, its connector follows `Vouchers`; where it `counts_leads`, `Counts`.
    """

    name: str
    label: str
    fields: tuple[Field, ...]
    takes_remarks: bool = True
    lists_vouchers: bool = False
    counts_leads: bool = False


@dataclass(frozen=True, slots=True)
class Account:
    """What a connector needs: the fields' values, and this device.

    `remember` keeps more secrets than a person gave (a token), beside theirs and across restarts: they
    come back in `values`. It may block, and raises OSError when there is no place for them.
    """

    values: Mapping[str, str]  # by field name, secrets included
    device_name: str | None
    device_uuid: str
    remember: Callable[[Mapping[str, str]], None] = field(default=_nothing, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Parcel:
    """A lead as handed to a connector.

    `scanned` is the first scan's time; `base` is what the platform held when we last heard of it.
    `sent_time` is the time to tell where a platform knows a scan by nothing else: in whole seconds,
    like that of no other lead of the target, and frozen at the first send. `before` is as in `Delivery`.
    """

    code: str
    scanned: datetime
    remarks: Remarks
    base: Remarks | None = None
    unconfirmed: bool = False
    remote_id: str | None = None
    sent_time: datetime | None = None
    before: tuple[Remarks, ...] = ()


@dataclass(frozen=True, slots=True)
class RemoteRecord:
    """A record that a platform holds, made by whomever; `name` where no one attendee field is the name.

    `claimable`: it may be a scan of ours whose answer was lost. `problem` is as in `Accepted`.
    """

    remote_id: str
    revision: int
    time: datetime | None  # of the scan
    claimable: bool
    attendee: Attendee
    problem: str | None
    raw: str
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Pulled:
    """A page of records, oldest change first, and the cursor that asks for what comes after it."""

    records: tuple[RemoteRecord, ...]
    cursor: int


class PlatformError(LeadKioskError):
    """A call to a platform failed; `reply` says how and the text is for the person."""

    def __init__(self, reply: Reply) -> None:
        super().__init__(getattr(reply, "reason", ""))
        self.reply = reply


class Connector(Protocol):
    """One account on a platform, able to take leads. Used by one asyncio loop."""

    in_flight: int
    """How many deliveries may run at once."""

    async def profile(self) -> Profile:
        """Ask who we are; raises `PlatformError`."""
        ...

    async def deliver(self, parcel: Parcel) -> Reply:
        """Bring the lead to the platform. Never raises for what the platform or network does."""
        ...

    async def aclose(self) -> None:
        """Let go of connections."""
        ...


@runtime_checkable
class Pulls(Connector, Protocol):
    """A connector that can be asked what the platform holds.

    Sending to it again is not known to be harmless. So after a send without an answer the caller first
    pulls, and claims the claimable record with the `sent_time` it gave, each record once; only when
    there is none does it send again.
    """

    pull_every: float
    """Seconds that pulls are apart at least."""

    seat: tuple[int, int]
    """`(k, n)`: of n kiosks on one account this is the k-th, and its sent times have seconds = k mod n."""

    async def pull(self, cursor: int) -> Pulled:
        """One request: what changed from `cursor` on (0: everything), `PULL_PAGE` records at most.

        The caller repeats while a page is full and the cursor grows. Raises `PlatformError`.
        """
        ...


@dataclass(frozen=True, slots=True)
class Dated:
    """An answer's `Date`, in whole seconds, and between which times of this computer it came about."""

    sent: datetime
    received: datetime
    date: datetime


@runtime_checkable
class TellsTime(Connector, Protocol):
    """A connector that notes what the platform's answers say of the time."""

    async def ask_time(self) -> None:
        """Ask for an answer with a time, however small; raises `PlatformError`."""
        ...

    def dated(self) -> list[Dated]:
        """What was noted since the last call, oldest first."""
        ...


@runtime_checkable
class Counts(Connector, Protocol):
    """A connector that can be asked how many leads the platform holds."""

    async def count(self) -> int | None:
        """One request, whoever scanned them; None where this account may not ask. Raises `PlatformError`."""
        ...


PULL_PAGE = 100


def names() -> list[str]:
    """The platforms that can be connected, by name."""
    return [module.name for module in pkgutil.iter_modules(__path__) if module.ispkg]


def load(name: str) -> Platform:
    """The platform called `name`; raises `LeadKioskError` when there is none."""
    if name not in names():
        raise LeadKioskError(f"There is no platform “{name}”. Known: {', '.join(names())}.")
    platform: Platform = importlib.import_module(f"{__name__}.{name}").PLATFORM
    return platform


def open_connector(name: str, account: Account) -> Connector:
    """A connector for `account` on the platform called `name`."""
    load(name)
    connector: Connector = importlib.import_module(f"{__name__}.{name}.connector").open_connector(account)
    return connector
