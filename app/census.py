"""Asks a target's platform how many leads it holds, to set beside the uploads that it confirmed."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING

from app import beside, platforms
from app.beside import SECONDS, TOO_SLOW
from app.lead import LeadKioskError
from app.platforms import Counts

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.platforms import Account, Connector
    from app.settings import TargetSettings


def may_count(target: TargetSettings) -> bool:
    """Whether the target's platform can be asked at all."""
    platform = beside.platform_of(target)
    return platform is not None and platform.counts_leads


def ask(
    folder: Path,
    target: TargetSettings,
    *,
    opener: Callable[[str, Account], Connector] = platforms.open_connector,
    seconds: float = SECONDS,
) -> int | None:
    """How many leads of this exhibitor `target` holds, whichever kiosk they are from; None where it does not tell.

    Takes up to `seconds`. Raises `LeadKioskError` with a sentence.
    """
    return beside.ask(folder, target, partial(_count, seconds), opener)


async def _count(seconds: float, connector: Connector) -> int | None:
    if not isinstance(connector, Counts):
        return None
    try:
        async with asyncio.timeout(seconds):
            return await connector.count()
    except TimeoutError as error:
        raise LeadKioskError(TOO_SLOW) from error
