"""What is stored about a person, in the reader's own words and times: the rows that a visitor is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.store.about import copy_words
from app.store.attachments import Kind
from app.ui.sentences import said
from app.ui.widgets.devices import scanner_words
from app.ui.words import by_staff, moment, number, stars_words, tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from app.lead import Lead
    from app.store.about import Attempt, Kept
    from app.store.history import Part

Row = tuple[str, str]


def rows(kept: Kept, today: date) -> list[Row]:
    """`(label, value)` of everything; what a platform or a person wrote stays as it was written."""
    return [
        *_who(kept.lead),
        *_remarks(kept.lead),
        *_files(kept, today),
        *_scans(kept, today),
        *_changes(kept, today),
        *_platforms(kept.lead),
        *_attempts(kept, today),
    ]


def _who(lead: Lead) -> Iterator[Row]:
    yield tr("Lead"), number(lead.id)
    if lead.code is not None:
        yield tr("Code on the badge"), lead.code
    if lead.name and lead.name not in {field.value for field in lead.attendee}:
        yield tr("Name"), lead.name
    for field in lead.attendee:
        label = field.label or field.id
        yield label, field.value
        for detail in field.details:
            yield f"{label}: {detail.label}", detail.value


def _remarks(lead: Lead) -> Iterator[Row]:
    said_of = lead.remarks
    if said_of.rating is not None:
        yield tr("Rating"), stars_words(said_of.rating)
    if said_of.tags:
        yield tr("Tags"), ", ".join(said_of.tags)
    if said_of.notes:
        yield tr("Notes"), said_of.notes
    yield from lead.answers.items()


def _files(kept: Kept, today: date) -> Iterator[Row]:
    kinds = {Kind.PHOTO: tr("Photo"), Kind.VOICE: tr("Voice note")}
    for made in kept.files:
        yield kinds[made.kind], f"{moment(made.at, today)} · {made.name}"


def _scans(kept: Kept, today: date) -> Iterator[Row]:
    for read in kept.scans:
        yield tr("Scanned"), by_staff(f"{moment(read.at, today)} · {read_with(read.scanner)}", read.staff)


def read_with(scanner: str) -> str:
    """What a badge was read with, out of a scanner's address."""
    return tr("Typed") if scanner == "typed" else scanner_words(scanner)


def _changes(kept: Kept, today: date) -> Iterator[Row]:
    for change in kept.changes:
        parts = ", ".join(part_words(part) for part in change.parts)
        yield tr("Changed"), by_staff(f"{moment(change.at, today)} · {parts}", change.staff)


def part_words(part: Part) -> str:
    """What of a lead was changed."""
    return {"note": tr("Note"), "rating": tr("Rating"), "tags": tr("Tags"), "answers": tr("Answers")}[part]


def _platforms(lead: Lead) -> Iterator[Row]:
    for name, delivery in lead.deliveries.items():
        yield tr("Platform “{name}”").format(name=name), said(copy_words(delivery))


def _attempts(kept: Kept, today: date) -> Iterator[Row]:
    for tried in kept.attempts:
        words = f"{moment(tried.at, today)} · {outcome_words(tried)}"
        lines = [words, said(tried.detail)] if tried.detail else [words]
        yield tr("Sent to “{name}”").format(name=tried.target), "\n".join(lines)


def outcome_words(tried: Attempt) -> str:
    """What came of an attempt; a newer version's outcomes stay as they are."""
    known = {
        "accepted": tr("It took it."),
        "declined": tr("It did not take it."),
        "offline": tr("There was no connection."),
        "portal": tr("Something in between answered, and not the platform."),
        "signin": tr("It refused the sign-in."),
        "wait": tr("It asked for a pause."),
        "later": tr("It failed for the moment."),
        "insecure": tr("The connection was not secure."),
    }
    return known.get(tried.outcome, tried.outcome)
