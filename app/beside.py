"""Asks a target's platform something, beside the uploads and without disturbing them.

It opens a connector of its own for one question and closes it again.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

from app import platforms
from app.lead import LeadKioskError
from app.sync import account

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from pathlib import Path
    from typing import Any

    from app.platforms import Account, Connector, Platform
    from app.settings import TargetSettings

T = TypeVar("T")

SECONDS = 20.0
"""The longest that a platform is waited for."""

TOO_SLOW = "The platform did not answer in time. Try again."


def platform_of(target: TargetSettings) -> Platform | None:
    """What the target's platform declares; None for one of a newer version."""
    try:
        return platforms.load(target.platform)
    except LeadKioskError:
        return None


def ask(
    folder: Path,
    target: TargetSettings,
    question: Callable[[Connector], Coroutine[Any, Any, T]],
    opener: Callable[[str, Account], Connector] = platforms.open_connector,
) -> T:
    """What `question` finds out by a connector to `target`; takes longer than it where a keyring does."""
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(_ask(opener(target.platform, account(folder, target)), question))
    finally:
        loop.close()  # `asyncio.run` would wait for a name look-up that hangs


async def _ask(connector: Connector, question: Callable[[Connector], Coroutine[Any, Any, T]]) -> T:
    try:
        return await question(connector)
    finally:
        await connector.aclose()
