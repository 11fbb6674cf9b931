"""Brings leads to pretix as pretixLEAD does, without ever overwriting what a colleague's device saved.

A POST with empty remarks reads what the server holds and changes nothing, and POSTing a code again
updates its one record. So a delivery first probes with empty remarks, merges what this kiosk has with
what the server has, and only where the result differs from the server's posts the full state and
compares the echo. Repeating any of it is harmless. Tags are then sent as a list, even when there is
none: empty notes, no rating and `null` tags would be taken for a probe.

The server has no conditional write: whoever probed before our write and writes after it undoes it, unknowing.
So a reply to a write says what the server held before (`Accepted.before`), and the same lead delivered again
finds out whether that happened and mends it (see `app.merge`).
"""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, replace
from datetime import UTC
from typing import TYPE_CHECKING

from app.lead import LeadKioskError, Profile, Remarks
from app.merge import merge, remember, unseen_base
from app.platforms import Account, Dated, Parcel, PlatformError
from app.platforms.http import CallFailed, Client, Transport, call, open_client
from app.platforms.pretix import vouchers
from app.platforms.pretix.refusals import is_absent, is_forbidden
from app.platforms.pretix.wire import Page, WireLead, WireProfile, read
from app.platforms.shapes import clean
from app.reply import Accepted, Portal, Reply

if TYPE_CHECKING:
    from pydantic import JsonValue

    from app.platforms.vouchers import VoucherPage

API = "/exhibitors/api/v1"
PROFILE = f"{API}/profile"
LEADS = f"{API}/leads/"
NOT_PRETIX = (
    "This address does not answer as pretix with the exhibitors plugin: check the address, "
    "and ask the organiser whether lead scanning is switched on."
)


@dataclass(frozen=True, slots=True)
class _Held:
    """What the server said it holds of a lead, the lead's answer in full, and what was remembered of our writes."""

    lead: WireLead
    raw: str
    before: tuple[Remarks, ...] = ()

    @property
    def remarks(self) -> Remarks:
        return self.lead.remarks()


class PretixConnector:
    """One exhibitor's account on a pretix server. Used by one asyncio loop."""

    in_flight = 4

    def __init__(self, client: Client, device_name: str | None, device_uuid: str) -> None:
        self._client = client
        self._device: dict[str, JsonValue] = {
            "device_name": clean(device_name or "")[:190].strip() or None,
            "device_uuid": device_uuid or None,
        }
        self._profile: Profile | None = None
        self._asking = asyncio.Lock()

    async def profile(self) -> Profile:
        """Who this exhibitor is and may do, asked anew; raises `PlatformError`."""
        try:
            answer = await call(self._client, "GET", PROFILE)
        except CallFailed as error:
            if is_absent(error):
                raise PlatformError(Portal(NOT_PRETIX)) from error
            raise
        self._profile = read(WireProfile, answer.body, NOT_PRETIX).profile()
        return self._profile

    async def deliver(self, parcel: Parcel) -> Reply:
        """Bring the lead to the server; see the module's theory of operation.

        `Accepted.remarks` is what the server holds, without tags that stay on this kiosk: merge it
        into the lead against `parcel.base`, then those tags survive.
        """
        try:
            return await self._deliver(parcel)
        except PlatformError as error:
            return error.reply

    async def count(self) -> int | None:
        """How many leads the exhibitor's list has; raises `PlatformError`.

        None where it may not be read, as often ("if you are authorized to do so"), or the server is too old for it.
        That is all it is good for: its leads carry no code.
        """
        try:
            answer = await call(self._client, "GET", f"{LEADS}?page_size=1")
        except CallFailed as error:
            if is_forbidden(error) or is_absent(error):
                return None
            raise
        page = read(Page, answer.body)
        return page.count if "count" in page.model_fields_set else None

    async def vouchers(self, page: str = "") -> VoucherPage:
        """A page of the exhibitor's vouchers; raises `VouchersRefused` (often not permitted) or `PlatformError`."""
        return await vouchers.page(self._client, page)

    async def ask_time(self) -> None:
        """Ask for an answer with a time; raises `PlatformError`."""
        await self.profile()

    def dated(self) -> list[Dated]:
        """What the server's answers said of the time since the last call."""
        return self._client.dated()

    async def aclose(self) -> None:
        """Let go of connections."""
        await self._client.aclose()

    async def _deliver(self, parcel: Parcel) -> Reply:
        ours, written = _cleaned(parcel.remarks), parcel.base or Remarks()
        edited = not same(ours, written)
        if edited or parcel.before:
            await self._known_profile()  # so that nothing lies between the probe and the write
        held = await self._submit(parcel, None)
        if edited and parcel.unconfirmed and not same(held.remarks, written):  # we may have written that, unanswered
            held = replace(held, before=remember(parcel.before, written, held.remarks, again=False))
        base = unseen_base(parcel.before, written, held.remarks)
        news = not same(held.remarks, base) and not same(held.remarks, parcel.remarks)
        merged = merge(base, ours, held.remarks)
        if same(merged, held.remarks):
            return _accepted(held, news, None)
        profile = await self._known_profile()
        again = same(merge(written, ours, held.remarks), held.remarks)
        wanted, kept = await self._write(parcel, merged, held, profile, again=again)
        if not same(wanted, kept.remarks):
            # Another device may have written between probe and echo: what it wrote is merged in, once.
            now = replace(await self._submit(parcel, None), before=kept.before)
            merged = merge(held.remarks, wanted, now.remarks)
            wanted, kept = await self._write(parcel, merged, now, profile, again=again)
        return _accepted(kept, news, difference(wanted, kept.remarks) or _stays(ours, kept.remarks, profile))

    async def _write(
        self, parcel: Parcel, merged: Remarks, held: _Held, profile: Profile, *, again: bool
    ) -> tuple[Remarks, _Held]:
        """Post what may be written of `merged`, unless the server has it: what was wanted, and what it holds.

        `again` says that it brings back what was lost.
        """
        wanted = _sendable(merged, held, profile)
        if same(wanted, held.remarks):
            return wanted, held
        kept = await self._submit(parcel, wanted)
        known = held.before or parcel.before
        return wanted, replace(kept, before=remember(known, held.remarks, kept.remarks, again=again))

    async def _known_profile(self) -> Profile:
        async with self._asking:
            return self._profile or await self.profile()

    async def _submit(self, parcel: Parcel, remarks: Remarks | None) -> _Held:
        """POST the lead: its remarks in full, or None to read what the server holds."""
        said: dict[str, JsonValue] = {"notes": "", "tags": None, "rating": None}
        if remarks is not None:
            said = {"notes": remarks.notes, "tags": list(remarks.tags), "rating": remarks.rating}
        scanned = parcel.scanned.astimezone(UTC).isoformat(timespec="milliseconds")
        scan: dict[str, JsonValue] = {"code": parcel.code, "scanned": scanned, "scan_type": "lead"}
        answer = await call(self._client, "POST", LEADS, {**scan, **said, **self._device})
        return _Held(read(WireLead, answer.body), json.dumps(answer.body))


def open_connector(account: Account, transport: Transport | None = None) -> PretixConnector:
    """A connector for the account's `url` and `access_code`; raises `LeadKioskError` if they cannot be used."""
    code = account.values.get("access_code", "").strip()
    if not code:
        raise LeadKioskError("The access code is missing: the organiser gives it to each exhibitor.")
    client = open_client(account.values.get("url", ""), f"Exhibitor {code}", secret=code, transport=transport)
    return PretixConnector(client, account.device_name, account.device_uuid)


def same(one: Remarks, other: Remarks) -> bool:
    """Whether both say the same: tags as sets, notes but for line ends and space around them."""
    return difference(one, other) is None


def difference(wanted: Remarks, kept: Remarks) -> str | None:
    """A sentence saying what the platform kept instead of what was wanted; None if it is the same."""
    if wanted.rating != kept.rating:
        stars = {None: "no stars", 1: "1 star"}.get(kept.rating, f"{kept.rating} stars")
        return f"The platform kept {stars}."
    if _plain(wanted.notes) != _plain(kept.notes):
        return "The platform kept another note."
    if set(wanted.tags) != set(kept.tags):
        return f"The platform kept the tags {', '.join(kept.tags)}." if kept.tags else "The platform kept no tags."
    return None


def _sendable(merged: Remarks, held: _Held, profile: Profile) -> Remarks:
    """The part of the merged remarks that this exhibitor may write."""
    allowed = {*profile.tags, *held.lead.tags}
    tags = tuple(tag for tag in merged.tags if tag in allowed)
    return Remarks(merged.notes if profile.notes_allowed else held.lead.notes, merged.rating, tags)


def _stays(ours: Remarks, held: Remarks, profile: Profile) -> str | None:
    """A sentence saying which remarks stay on this kiosk, if any."""
    if ours.notes.strip() and not profile.notes_allowed and _plain(ours.notes) != _plain(held.notes):
        return "The note stays on this kiosk: the organiser has switched notes off."
    tags = [tag for tag in ours.tags if tag not in profile.tags and tag not in held.tags]
    if tags:
        return f"Stays on this kiosk, since the organiser has no such tag: {', '.join(tags)}."
    return None


def _accepted(held: _Held, news: bool, problem: str | None) -> Accepted:
    return Accepted(held.lead.people(), held.remarks, merged=news, problem=problem, raw=held.raw, before=held.before)


def _cleaned(remarks: Remarks) -> Remarks:
    return replace(remarks, notes=clean(remarks.notes), tags=tuple(map(clean, remarks.tags)))


def _plain(notes: str) -> str:
    return "\n".join(notes.splitlines()).strip()
