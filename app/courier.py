"""One account on its platform, as an upload line uses it: opened when first needed, and not believed too soon.

A refusal that could concern the whole target is confirmed by asking who we are before a lead is held to account
for it, and a refused sign-in is tried once with credentials read anew, in case a person has renewed them.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import structlog

from app.gate import for_target
from app.lead import LeadKioskError, Profile
from app.platforms import Account, Connector, Parcel, PlatformError
from app.reply import Declined, Later, Reply, SignIn

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    AccountReader = Callable[[], Account]
    ConnectorOpener = Callable[[str, Account], Connector]

_GONE = (404, 405, 410)


class Courier:
    """The account of one target."""

    def __init__(self, platform: str, read_account: AccountReader, open_connector: ConnectorOpener) -> None:
        """`read_account` may block (a keyring)."""
        self._platform = platform
        self._read_account = read_account
        self._open_connector = open_connector
        self._account: Account | None = None
        self._connector: Connector | None = None
        self._remembered: set[str] = set()
        self._confirmed_url = False

    async def connector(self) -> Connector:
        """The open connector; raises `LeadKioskError` when the account cannot be used."""
        if self._connector is None:
            self._account = account = await asyncio.to_thread(self._read_account)

            def remember(more: Mapping[str, str]) -> None:
                self._remembered.update(more)
                account.remember(more)

            self._connector = self._open_connector(self._platform, replace(account, remember=remember))
        return self._connector

    async def profile(self) -> Profile:
        """Who we are; raises `LeadKioskError`, a `PlatformError` if the platform was reached."""
        try:
            return await (await self.connector()).profile()
        except PlatformError as error:
            if not isinstance(error.reply, SignIn) or not await self._is_renewed():
                raise
        await self.aclose()
        return await (await self.connector()).profile()

    async def reply(self, parcel: Parcel) -> Reply:
        """What becomes of a lead; raises `LeadKioskError` only when the account cannot be used."""
        try:
            return await self._confirmed_reply(await self.connector(), parcel)
        except LeadKioskError:
            raise
        except Exception:  # what one lead does to a connector must not stop the others
            structlog.get_logger().exception("a connector failed", platform=self._platform)
            return Later("An unexpected failure: it is tried again; the log tells more.")

    async def aclose(self) -> None:
        """Let go of connections."""
        if self._connector is not None:
            await self._connector.aclose()
            self._connector = None

    async def _is_renewed(self) -> bool:
        """Whether a person has changed the account; what the connector itself keeps does not count."""
        now = await asyncio.to_thread(self._read_account)
        return self._account is None or self._given(now) != self._given(self._account)

    def _given(self, account: Account) -> Account:
        values = {name: value for name, value in account.values.items() if name not in self._remembered}
        return replace(account, values=values)

    async def _confirmed_reply(self, connector: Connector, parcel: Parcel) -> Reply:
        reply = await connector.deliver(parcel)
        of_sign_in = isinstance(reply, SignIn)
        of_address = isinstance(reply, Declined) and reply.status in _GONE and not self._confirmed_url
        if not of_sign_in and not of_address:
            return reply
        try:
            await connector.profile()
        except PlatformError as error:
            return for_target(error.reply)
        self._confirmed_url = True
        if of_address:
            return reply
        again = await connector.deliver(parcel)
        return Declined(again.reason, raw=again.raw) if isinstance(again, SignIn) else again
