"""Whether the targets can be reached and take our credentials: each is asked once who we are."""

from __future__ import annotations

import asyncio
import os
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app import platforms, sync
from app.doctor import Finding, joined
from app.lead import LeadKioskError, TargetState
from app.offset import AGREEING, Offset
from app.platforms import PlatformError, TellsTime
from app.reply import Insecure, Later, Offline, Portal, SignIn
from app.secrets import Secrets
from app.store import FILE, Store, StoreError, targets

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from app.platforms import Account, Connector
    from app.reply import Reply
    from app.settings import TargetSettings

_SECONDS = 3.0
_NONE = Finding(True, "No target is connected: leads stay on this kiosk.")
_SIGN_IN = "Sign in again with `lead-kiosk connect`."


@dataclass(frozen=True, slots=True)
class Visit:
    """What came of asking one target; `reply` is None when it answered.

    `lacking` names the secrets that are not kept; then, and until `held` where the platform asked for a pause,
    it was not asked. `file` holds the secrets where no keyring does, `bare` says that others can read it.
    `wrong` says how far off our clock is, `timed` that the platform's time is known.
    """

    target: str
    lacking: tuple[str, ...] = ()
    held: datetime | None = None
    file: Path | None = None
    bare: bool = False
    reply: Reply | None = None
    timed: bool = False
    wrong: str | None = None

    @property
    def was_asked(self) -> bool:
        """Whether anything went over the network."""
        return not self.lacking and self.held is None


def visit(
    folder: Path,
    configured: Sequence[TargetSettings],
    opener: Callable[[str, Account], Connector] = platforms.open_connector,
    seconds: float = _SECONDS,
) -> list[Visit]:
    """Ask all targets at once, those that asked for a pause excepted; may wait for a keyring, too."""

    async def together() -> list[Visit]:
        asked = (_visit(folder, each, held.get(each.uid), opener, seconds) for each in configured)
        return list(await asyncio.gather(*asked))

    held = _held(folder)
    return asyncio.run(together())


def _held(folder: Path) -> dict[str, datetime]:
    if not (folder / FILE).exists():
        return {}
    now = datetime.now(UTC)
    try:
        with Store(folder) as store:
            waiting = [each for each in targets.statuses(store) if each.state is TargetState.WAITING]
    except StoreError:  # another check tells
        return {}
    return {each.uid: each.next_at for each in waiting if each.next_at and each.next_at > now}


async def _visit(
    folder: Path,
    target: TargetSettings,
    held: datetime | None,
    opener: Callable[[str, Account], Connector],
    seconds: float,
) -> Visit:
    try:
        fields = platforms.load(target.platform).fields
        account = await asyncio.to_thread(sync.account, folder, target)
        secrets = [field for field in fields if field.secret and field.default is None]
        lacking = tuple(field.label for field in secrets if not account.values.get(field.name))
        file = Secrets(folder).file_of(target.uid)
        before = Visit(target.name, lacking, held, file, bare=file is not None and _others_read(file))
        if not before.was_asked:
            return before
        connector = opener(target.platform, account)
    except LeadKioskError as error:
        return Visit(target.name, reply=Portal(str(error)))
    try:
        return await _ask(before, connector, seconds)
    finally:
        await connector.aclose()


def _others_read(file: Path) -> bool:
    return os.name != "nt" and bool(file.stat().st_mode & 0o077)


async def _ask(before: Visit, connector: Connector, seconds: float) -> Visit:
    try:
        async with asyncio.timeout(seconds):
            await connector.profile()
    except PlatformError as error:
        return replace(before, reply=error.reply)
    except TimeoutError:
        return replace(before, reply=Later(f"No answer within {seconds:g} seconds."))
    timed, wrong = await _compare_clocks(connector, seconds)
    return replace(before, timed=timed, wrong=wrong)


async def _compare_clocks(connector: Connector, seconds: float) -> tuple[bool, str | None]:
    """Whether the platform's time is known, and what is wrong with ours: several answers must agree."""
    if not isinstance(connector, TellsTime):
        return False, None
    offset, heard = Offset(), connector.dated()
    try:
        async with asyncio.timeout(seconds / 2):
            while 0 < len(heard) < AGREEING:
                await connector.ask_time()
                heard += connector.dated()
    except (PlatformError, TimeoutError):
        return False, None
    offset.hear(heard)
    return bool(heard) and not offset.is_doubtful, offset.sentence()


def credentials(visits: Sequence[Visit]) -> Finding:
    """Whether each target's secrets are kept, and taken."""
    return joined({each.target: _credentials(each) for each in visits}) if visits else _NONE


def _credentials(visit: Visit) -> Finding:
    if visit.lacking:
        return Finding(False, f"{', '.join(visit.lacking)} not kept on this computer. {_SIGN_IN}")
    if isinstance(visit.reply, SignIn):
        return Finding(False, f"{visit.reply.reason} {_SIGN_IN}")
    if visit.bare:
        return Finding(False, f"other users can read {visit.file}: take their rights away (chmod 600).")
    taken = "accepted" if visit.reply is None and visit.was_asked else "not tried"
    return Finding(True, f"{taken}, kept in {visit.file or 'the keyring'}.")


def network(visits: Sequence[Visit]) -> Finding:
    """Whether each target's server can be reached."""
    return joined({each.target: _network(each) for each in visits}) if visits else _NONE


def _network(visit: Visit) -> Finding:
    match visit.reply:
        case Offline() | Later():
            return Finding(False, f"{visit.reply.reason} Leads wait here until then.")
        case Portal():
            return Finding(False, visit.reply.reason)
        case Insecure():
            return Finding(False, visit.reply.reason)
        case None if visit.held:
            return Finding(True, f"asked for a pause until {visit.held.astimezone():%H:%M}; not tried.")
        case None if visit.lacking:
            return Finding(True, "not tried.")
        case _:
            return Finding(True, "reached.")
