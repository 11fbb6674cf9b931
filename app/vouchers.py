"""Asks a target's platform for its vouchers, beside the uploads and without disturbing them.

It opens a connector of its own for one list and closes it again. Nothing is stored: vouchers belong to the platform,
and a list may name people who never were at this booth.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app import platforms
from app.lead import LeadKioskError
from app.platforms.vouchers import Voucher, Vouchers, VouchersRefused
from app.sync import account

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.platforms import Account, Connector
    from app.settings import TargetSettings

SECONDS = 20.0
"""The longest that a whole list may take; what has come by then is shown."""

TOO_SLOW = "The platform did not answer in time. Try again."


@dataclass(frozen=True, slots=True)
class Listing:
    """The vouchers that came, of `total` that there are."""

    vouchers: tuple[Voucher, ...]
    total: int


def may_list(target: TargetSettings) -> bool:
    """Whether the target's platform has vouchers at all."""
    try:
        return platforms.load(target.platform).lists_vouchers
    except LeadKioskError:  # a platform of a newer version
        return False


def ask(
    folder: Path,
    target: TargetSettings,
    *,
    opener: Callable[[str, Account], Connector] = platforms.open_connector,
    seconds: float = SECONDS,
) -> Listing:
    """All vouchers of `target`; takes up to `seconds`, and longer where a keyring does.

    Raises `VouchersRefused` where there are none to see, else `LeadKioskError` with a sentence.
    """
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(_ask(opener(target.platform, account(folder, target)), seconds))
    finally:
        loop.close()  # `asyncio.run` would wait for a name look-up that hangs


async def _ask(connector: Connector, seconds: float) -> Listing:
    found: list[Voucher] = []
    total, page, asked = 0, "", set[str]()
    try:
        if not isinstance(connector, Vouchers):
            raise VouchersRefused("This platform has no vouchers.")
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
    finally:
        await connector.aclose()
    return Listing(tuple(found), max(total, len(found)))
