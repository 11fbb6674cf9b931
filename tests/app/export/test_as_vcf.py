"""The file of cards: one per lead, in their order, in UTF-8."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import vobject

from app.export import as_vcf
from app.lead import Lead, Remarks

AT = datetime(2026, 3, 1, tzinfo=UTC)


def lead(number: int, name: str, notes: str = "") -> Lead:
    return Lead(number, f"u{number}", f"c{number}", name, None, None, (), Remarks(notes), {}, None, 1, AT, AT, 1, {})


def test_one_card_per_lead() -> None:
    out = io.BytesIO()
    leads = [lead(2, "Zoë Łukasz"), lead(1, "田中", "x" * 33_000 + "\n😀")]
    assert as_vcf.write(leads, out, {"u2": ["2-a-photo.jpg"]}) == 2
    cards = list(vobject.readComponents(out.getvalue().decode("utf-8")))
    assert [(card.fn.value, card.note.value) for card in cards] == [
        ("Zoë Łukasz", "Attachment: 2-a-photo.jpg"),
        ("田中", "x" * 33_000 + "\n😀"),
    ]
