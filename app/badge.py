"""What a scanned payload is: a visitor's code, a contact card, or something that must not become a lead.

A payload is data: it is never opened, never rendered, never a path. Only line ends are trimmed from a
code; case, spaces and everything else stay, because platforms compare codes exactly.
"""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app import actions
from app.contact import contact_fields
from app.news import Refusal

if TYPE_CHECKING:
    from app.actions import Action
    from app.lead import Attendee

LONGEST_CODE = 2048  # characters
LONGEST_CARD = 64 * 1024  # bytes
SELF_TEST = "LKTEST:yzqwam-YZQWAM-0123456789_/@#&+=?;"
"""What the test badge holds: what a scanner and a computer with different keyboard layouts disagree on."""
_SELF_TEST_BEGINS = "lktest"  # the same under every layout that keeps to QWERTY, QWERTZ or AZERTY
_ENDS = "\r\n\t\ufeff"
_FORBIDDEN = {"Cc", "Cf", "Cs", "Co", "Cn"}

SENTENCES = {
    Refusal.EMPTY: "Unreadable code: it is empty. Try again, or type the code on the badge.",
    Refusal.TOO_LONG: "Unreadable code: it is longer than any badge's. Try again, or type the code on the badge.",
    Refusal.UNREADABLE: "Unreadable code: it holds control characters. Try again, or type the code on the badge.",
    Refusal.SETUP_PRETIX: "This code sets up a pretix device. Scan the code on the visitor's badge.",
    Refusal.SETUP_OURS: "This code sets up Lead Kiosk. Use it in Settings, Targets.",
    Refusal.CONTACT_CUT: "The contact card is cut off. Scan it again.",
    Refusal.ACTION: "This is an action code. Scan the code on the visitor's badge.",
    Refusal.ACTION_UNKNOWN: "This action code is not known here. Scan one of a newly printed sheet.",
    Refusal.SELF_TEST: "The scanner works: letters and signs arrive as printed. Scan visitors' badges.",
    Refusal.SELF_TEST_GARBLED: (
        "Letters are swapped: set the scanner to US English, or choose its layout in Settings. Scan again."
    ),
}


@dataclass(frozen=True, slots=True)
class Code:
    """A visitor's code, exactly as it must be sent."""

    text: str


@dataclass(frozen=True, slots=True)
class Contact:
    """A vCard or MeCard: a lead of its own, without a code; `raw`, its trimmed text, tells one card from another."""

    attendee: Attendee
    raw: bytes


@dataclass(frozen=True, slots=True)
class Refused:
    """A payload that must not become a lead."""

    refusal: Refusal

    @property
    def sentence(self) -> str:
        """What to tell the person."""
        return SENTENCES[self.refusal]


def text_of(payload: bytes) -> str:
    """The payload's text: UTF-8, else ISO 8859-1, which never fails."""
    try:
        return payload.decode("utf-8")
    except UnicodeDecodeError:
        return payload.decode("iso-8859-1")


def read(payload: bytes) -> Code | Contact | Action | Refused:
    """Say what `payload` is."""
    text = text_of(payload).strip(_ENDS)
    if not text:
        return Refused(Refusal.EMPTY)
    start = text.lstrip()[:12].upper()
    if start.startswith(("BEGIN:VCARD", "MECARD:")):
        return _read_contact(text.lstrip(), len(payload))
    if len(text) > LONGEST_CODE:
        return Refused(Refusal.TOO_LONG)
    if set_up := _set_up(text):
        return Refused(set_up)
    if text.casefold().startswith(_SELF_TEST_BEGINS):
        return Refused(Refusal.SELF_TEST if text == SELF_TEST else Refusal.SELF_TEST_GARBLED)
    if actions.is_action(text):
        return actions.parse(text) or Refused(Refusal.ACTION_UNKNOWN)
    if any(unicodedata.category(character) in _FORBIDDEN for character in text):
        return Refused(Refusal.UNREADABLE)
    return Code(text)


def _read_contact(text: str, size: int) -> Contact | Refused:
    if size > LONGEST_CARD:
        return Refused(Refusal.TOO_LONG)
    if text.upper().startswith("BEGIN:VCARD") and "END:VCARD" not in text.upper():
        return Refused(Refusal.CONTACT_CUT)
    return Contact(contact_fields(text), text.encode("utf-8"))


def _set_up(text: str) -> Refusal | None:
    if not text.lstrip().startswith("{"):
        return None
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(content, dict):
        return None
    if "handshake_version" in content:
        return Refusal.SETUP_PRETIX
    return Refusal.SETUP_OURS if "lead_kiosk" in content else None
