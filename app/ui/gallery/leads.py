"""Leads, and what is noted of them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from app.lead import Edit
from app.ui.gallery.exhibit import Room, sized
from app.ui.gallery.samples import (
    ATTACHMENTS,
    JANE,
    LONG,
    QUESTIONS,
    READY,
    REFUSED,
    TAGS,
    TODAY,
    UNNAMED,
    WAITING,
)
from app.ui.gallery.tellings import RESULTS
from app.ui.jotting import Bar
from app.ui.sizes import sizes_for
from app.ui.widgets.attachments import AttachmentChip, AttachmentRow
from app.ui.widgets.card import LeadCard
from app.ui.widgets.detail import LeadDetail
from app.ui.widgets.fields import Fields
from app.ui.widgets.filters import Filters
from app.ui.widgets.footer import Footer
from app.ui.widgets.note import Note
from app.ui.widgets.photo import Photo
from app.ui.widgets.rows import RecentRows
from app.ui.widgets.titles import Titles
from app.ui.widgets.voice import VoiceBar
from app.ui.widgets.wave import Wave

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from app.lead import Lead
    from app.ui.results import Result

_COMPACT, _REGULAR = sizes_for(1024, 600), sizes_for(1280, 800)

ROOM = Room()


def _card(lead: Lead, result: Result) -> LeadCard:
    card = LeadCard()
    card.body.ask(QUESTIONS)
    card.body.offer(TAGS)
    card.show_result(result, lead, "Saved 14:02:11 · Kim")
    return card


@ROOM.exhibit
def lead_cards() -> Sequence[QWidget]:
    """Before the first scan, new, seen before, with a long name; compact."""
    regular = [LeadCard(), _card(JANE, RESULTS[0]), _card(REFUSED, RESULTS[3]), _card(UNNAMED, RESULTS[0])]
    for card in regular:
        card.arrange(_REGULAR)
    compact = [_card(JANE, RESULTS[1]), _card(WAITING, RESULTS[0])]
    compact[1].show_refusal(RESULTS[2])
    for card in compact:
        card.arrange(_COMPACT)
    return [*(sized(card, 600, 800) for card in regular), *(sized(card, 516, 560) for card in compact)]


@ROOM.exhibit
def titles() -> Sequence[QWidget]:
    """A name, one that is too long, one that is awaited."""
    found = []
    for lead in (JANE, REFUSED, UNNAMED):
        shown = Titles()
        shown.arrange(_COMPACT)
        shown.show_lead(lead)
        found.append(sized(shown, 400))
    return found


@ROOM.exhibit
def footers() -> Sequence[QWidget]:
    """Saved, to be taken back, not saved."""
    saved, back, lost = Footer(), Footer(), Footer()
    saved.start("Saved 14:02:11 · Kim")
    back.start("Saved 14:02:11 · Kim")
    back.offer_undo("Hot", Edit(remove_tags=("Hot",)))
    lost.complain("The disk is full.")
    return [sized(each, 520) for each in (saved, back, lost)]


@ROOM.exhibit
def rows() -> Sequence[QWidget]:
    """The latest leads, and none yet."""
    full, none = RecentRows(), RecentRows()
    for shown, leads in ((full, [JANE, WAITING, REFUSED, UNNAMED]), (none, [])):
        shown.set_limit(4)
        shown.show_leads(leads, TODAY)
    return [sized(full, 480, 262), sized(none, 480, 262)]


@ROOM.exhibit
def details() -> Sequence[QWidget]:
    """All of a lead, and of one that needs attention."""
    found = []
    for lead in (JANE, REFUSED):
        shown = LeadDetail()
        shown.arrange(_REGULAR)
        shown.body.ask(QUESTIONS)
        shown.body.offer(TAGS)
        shown.show_lead(lead, "Scanned 14:02 · Kim", TODAY)
        shown.show_targets([READY], TODAY)
        found.append(sized(shown, 600, 900))
    return found


@ROOM.exhibit
def what_a_platform_says() -> Sequence[QWidget]:
    """Labels and values."""
    shown = Fields()
    shown.show_fields([("Name", "Jane Doe"), ("Company", LONG), ("E-mail", "jane@acme.example")])
    return [sized(shown, 480)]


@ROOM.exhibit
def filters() -> Sequence[QWidget]:
    """What a list is narrowed to."""
    return [sized(Filters(), 480)]


@ROOM.exhibit
def notes() -> Sequence[QWidget]:
    """Empty and written; a photo and voice notes."""
    empty, written = Note(), Note()
    written.show_note(JANE.remarks.notes)
    row = AttachmentRow()
    sized(row, 480, 48)
    row.show_attachments(ATTACHMENTS)
    return [
        sized(empty, 420, 96),
        sized(written, 420, 96),
        row,
        AttachmentChip(ATTACHMENTS[0]),
        sized(Photo(), 300, 200),
    ]


@ROOM.exhibit
def voice_notes() -> Sequence[QWidget]:
    """Recording, not possible, not saved; the sound as it is played."""
    bars = (
        Bar("opening", 1, "Jane Doe"),
        Bar("recording", 1, "Jane Doe", seconds=7.4, level=0.5),
        Bar("failed", 1, "Jane Doe", words="No microphone. Plug one in."),
    )
    found: list[QWidget] = []
    for bar in bars:
        shown = VoiceBar()
        shown.show_bar(bar, other=False)
        found.append(sized(shown, 480, 72))
    wave = Wave()
    wave.show_levels([abs(math.sin(at / 5)) for at in range(80)], 0.4)
    return [*found, sized(wave, 420, 64)]
