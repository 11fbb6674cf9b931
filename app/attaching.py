"""What the recorder does about photos and voice notes: keep, take away, bring back; and what is told of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import structlog

from app.lead import LeadKioskError
from app.news import AttachmentsChanged
from app.store import attachments, leads

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from app.store import Store
    from app.store.attachments import Kind

ERASED = "This lead was erased."


def attach(store: Store, lead: int, kind: Kind, content: bytes, at: datetime) -> AttachmentsChanged:
    """Keep what was made at `at` for a lead; what is returned is true on the disk."""
    try:
        kept = attachments.keep(store.folder, _uid(store, lead), kind, content, at)
    except LeadKioskError as error:
        return AttachmentsChanged(lead, str(error), tried=at)
    return AttachmentsChanged(lead, tried=at, kept=kept.name)


def detach(store: Store, lead: int, name: str, *, for_good: bool = False) -> AttachmentsChanged:
    """Take one away: aside, from where it can come back, or for good."""
    return _changed(store, lead, name, attachments.remove if for_good else attachments.set_aside)


def reattach(store: Store, lead: int, name: str) -> AttachmentsChanged:
    """Bring back what was set aside."""
    return _changed(store, lead, name, attachments.bring_back)


def _changed(store: Store, lead: int, name: str, change: Callable[..., None]) -> AttachmentsChanged:
    try:
        change(store.folder, _uid(store, lead), name)
    except LeadKioskError as error:
        return AttachmentsChanged(lead, failed=str(error))
    return AttachmentsChanged(lead)


def _uid(store: Store, lead: int) -> str:
    found = leads.get(store, lead)
    if found is None:
        raise LeadKioskError(ERASED)
    return found.uid


def begin(store: Store) -> None:
    """For the start: delete what a person had taken away when the kiosk ended."""
    if store.read_only:
        return
    try:
        attachments.tidy(store.folder)
    except LeadKioskError as error:
        structlog.get_logger().info("attachments could not be tidied", problem=str(error))
