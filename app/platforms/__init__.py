"""Event platforms: one folder each, found by name; nothing else in the tree knows one by name.

A platform's package declares `PLATFORM` (its fields make the command line's options and the Setup
form) and has a `connector` module with `open_connector(Account)`. Platforms without a connector, or
folders without `PLATFORM`, are not offered.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from app.lead import LeadKioskError, Profile, Remarks, Reply


@dataclass(frozen=True, slots=True)
class Field:
    """One thing a person must give to connect: an option on the command line, a row in Setup."""

    name: str  # as in `access_code`; the option is `--access-code`
    label: str
    secret: bool = False
    default: str | None = None


@dataclass(frozen=True, slots=True)
class Platform:
    """A kind of event platform."""

    name: str
    label: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Account:
    """What a connector needs: the fields' values, and this device."""

    values: Mapping[str, str]  # by field name, secrets included
    device_name: str | None
    device_uuid: str


@dataclass(frozen=True, slots=True)
class Parcel:
    """A lead as handed to a connector.

    `scanned` is the first scan's time; `base` is what the platform held when we last heard of it.
    """

    code: str
    scanned: datetime
    remarks: Remarks
    base: Remarks | None = None
    unconfirmed: bool = False
    remote_id: str | None = None


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
