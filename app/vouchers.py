"""Asks a target's platform for its vouchers.

Nothing is stored: vouchers belong to the platform, and a list may name people who never were at this booth.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from app import beside, platforms
from app.beside import SECONDS, TOO_SLOW
from app.lead import LeadKioskError
from app.platforms.vouchers import Voucher, Vouchers, VouchersRefused

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.platforms import Account, Connector
    from app.settings import TargetSettings


@dataclass(frozen=True, slots=True)
class Listing:
    """The vouchers that came, of `total` that there are."""

    vouchers: tuple[Voucher, ...]
    total: int


def may_list(target: TargetSettings) -> bool:
    """Whether the target's platform has vouchers at all."""
    platform = beside.platform_of(target)
    return platform is not None and platform.lists_vouchers


def ask(
    folder: Path,
    target: TargetSettings,
    *,
    opener: Callable[[str, Account], Connector] = platforms.open_connector,
    seconds: float = SECONDS,
) -> Listing:
    """All vouchers of `target`, or those that came within `seconds`.

    Raises `VouchersRefused` where there are none to see, else `LeadKioskError` with a sentence.
    """
    return beside.ask(folder, target, partial(_list, seconds), opener)


async def _list(seconds: float, connector: Connector) -> Listing:
    if not isinstance(connector, Vouchers):
        raise VouchersRefused("This platform has no vouchers.")
    found: list[Voucher] = []
    total, page, asked = 0, "", set[str]()
    try:
        async with asyncio.timeout(seconds):
            while page not in asked:
                asked.add(page)
                part = await connector.vouchers(page)
                found += part.vouchers
                total, page = part.total, part.following
                if not page:
                    break
    except TimeoutError as error:
        if not found:
            raise LeadKioskError(TOO_SLOW) from error
    return Listing(tuple(found), max(total, len(found)))
