"""Connecting a data folder to a platform and letting go of it again.

The platform is asked first, and on any failure nothing is stored. What is stored, in this order, so that a
crash in between leaves nothing half-connected: the secret, the settings, and the target in the lead file,
which owes it all leads. A data folder is one event: a platform that names another is refused. Where the
settings were lost the lead file still knows its targets, and what was sent to them: connecting under the
same name takes the target up again.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from app import log, platforms, settings
from app.lead import LeadKioskError, Profile, TargetStatus
from app.platforms import Account, Connector, Platform
from app.secrets import Secrets
from app.settings import Settings, TargetSettings
from app.stops import held
from app.store import FILE, Store, targets

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path


class NotConnected(LeadKioskError):
    """An account that cannot be connected like this; `option` is what else to say at a command line."""

    def __init__(self, sentence: str, option: str) -> None:
        super().__init__(sentence)
        self.option = option


@dataclass(frozen=True, slots=True)
class Connection:
    """A connected target; `profile` is None when the platform was not asked."""

    target: TargetSettings
    profile: Profile | None


async def connect(
    folder: Path,
    platform: str,
    values: Mapping[str, str],
    *,
    name: str | None = None,
    device_name: str | None = None,
    offline: bool = False,
    opener: Callable[[str, Account], Connector] = platforms.open_connector,
) -> Connection:
    """Connect `folder` to an account; raises `LeadKioskError` with nothing stored.

    The same name, address and exhibitor again renews the credentials and owes nothing twice.
    """
    kind = platforms.load(platform)
    values = {field: text.strip("\r\n") for field, text in values.items()}
    secrets = {field.name: values[field.name] for field in kind.fields if field.secret and field.name in values}
    log.hide(*secrets.values())
    for field in kind.fields:
        if field.name in values:
            field.accept(values[field.name])
    configured = settings.load(folder)
    before = _completed(folder, configured)
    _check_demo(before, values)
    account = Account(values, device_name or before.device_name, before.device_uuid)
    profile = await _ask(opener, kind, account, offline=offline)
    target = _target(before, kind, name or kind.name, values, profile)
    with Store(folder) as store:
        Secrets(folder).write(target.uid, secrets)
        settings.change(folder, lambda now: _with_target(now, configured, target, device_name))
        targets.add(
            store,
            target.uid,
            target.name,
            target.platform,
            profile,
            datetime.now(UTC),
            takes_remarks=kind.takes_remarks,
        )
    return Connection(target, profile)


def _completed(folder: Path, configured: Settings) -> Settings:
    """The settings with the targets that only the lead file knows, as far as it does: without values."""
    if not (folder / FILE).exists():
        return configured
    with Store(folder) as store:
        known = targets.statuses(store)
    uids = {target.uid for target in configured.targets}
    lost = {status.name: _bare(status) for status in known if status.uid not in uids}
    kept = [target for target in configured.targets if target.name not in lost]
    return configured.model_copy(update={"targets": (*kept, *lost.values())})


def _bare(status: TargetStatus) -> TargetSettings:
    exhibitor, event = (status.profile.exhibitor, status.profile.event_key) if status.profile else ("", "")
    return TargetSettings(uid=status.uid, name=status.name, platform=status.platform, exhibitor=exhibitor, event=event)


async def _ask(
    opener: Callable[[str, Account], Connector], kind: Platform, account: Account, *, offline: bool
) -> Profile | None:
    connector = opener(kind.name, account)
    try:
        return None if offline else await connector.profile()
    finally:
        await connector.aclose()


def _target(
    before: Settings, kind: Platform, name: str, values: Mapping[str, str], profile: Profile | None
) -> TargetSettings:
    fields = [field for field in kind.fields if not field.secret and field.name in values]
    public = {field.name: field.plain(values[field.name]) for field in fields}
    known = before.target(name)
    exhibitor, event = (profile.exhibitor, profile.event_key) if profile else ("", "")
    if known is not None:
        exhibitor, event = exhibitor or known.exhibitor, event or known.event
        _check_same(known, kind, public, exhibitor, event)
    for other in before.targets:
        if event and other.event and other.platform == kind.name and other.event != event:
            raise NotConnected(
                f"This data folder holds the leads of the event “{other.event}”, not of “{event}”."
                " Start another event in another data folder.",
                "--data",
            )
    uid = known.uid if known else str(uuid.uuid4())
    return TargetSettings(uid=uid, name=name, platform=kind.name, values=public, exhibitor=exhibitor, event=event)


def _check_same(known: TargetSettings, kind: Platform, public: Mapping[str, str], exhibitor: str, event: str) -> None:
    """What has a default is an option of the account, not the account, and may change."""
    account = [field for field in kind.fields if field.default is None]
    same_values = not known.values or all(  # without any the settings were lost
        field.plain(known.values.get(field.name, "")) == public.get(field.name, "") for field in account
    )
    same_account = known.platform == kind.name and same_values
    same_exhibitor = known.exhibitor in ("", exhibitor) and known.event in ("", event)
    if not same_account or not same_exhibitor:
        raise NotConnected(
            f"“{known.name}” is already connected to {known.exhibitor or 'another account'}."
            " Disconnect it first, or give this one another name.",
            "--name",
        )


def _with_target(now: Settings, before: Settings, target: TargetSettings, device_name: str | None) -> Settings:
    replaced = {target.uid, *(other.uid for other in before.targets if other.name == target.name)}
    others = tuple(other for other in now.targets if other.uid not in replaced)
    if any(other.name == target.name for other in others):
        raise NotConnected(f"“{target.name}” was just connected by another program. Give another name.", "--name")
    return now.model_copy(update={"targets": (*others, target), "device_name": device_name or now.device_name})


def _check_demo(before: Settings, values: Mapping[str, str]) -> None:
    """Demo data never leaves this computer."""
    if before.demo and not _is_loopback(values.get("url", "")):
        raise LeadKioskError("This is a demo's data folder: it connects to the demo backend only.")


def _is_loopback(url: str) -> bool:
    from app.platforms.http import is_loopback

    return is_loopback(urlsplit(url).hostname or "")


def disconnect(folder: Path, name: str, keep_waiting: bool = False) -> tuple[TargetSettings, TargetStatus | None]:
    """Forget a target, and say what it was; the leads stay. Refused while leads wait for it, unless told to."""
    target = _completed(folder, settings.load(folder)).target(name)
    if target is None:
        raise LeadKioskError(f"There is no target “{name}”. `lead-kiosk targets` lists them.")
    with Store(folder) as store:
        status = next((each for each in targets.statuses(store) if each.uid == target.uid), None)
        if status and status.waiting + status.attention and not keep_waiting:
            raise LeadKioskError(
                f"{status.waiting + status.attention} leads still wait for “{name}”."
                " Upload or export them first, or use --keep-waiting."
            )
        with held():  # neither a target without its secret nor a secret without its target is left
            settings.change(folder, lambda now: _without(now, target.uid))
            targets.remove(store, target.uid)
            Secrets(folder).forget(target.uid)
    return target, status


def _without(now: Settings, uid: str) -> Settings:
    return now.model_copy(update={"targets": tuple(target for target in now.targets if target.uid != uid)})
