"""Action codes: QR codes at the booth that say something of the last lead, so that no hand is needed.

A code is text: `LKACT:`, the kind, and what belongs to it, each part percent-encoded and set apart by colons, as in
`LKACT:rating:4`, `LKACT:tag:Demo%20wanted`, `LKACT:answer:Budget%3F:Yes`, `LKACT:also:Products:Arms` (one more answer
to a question that takes several), `LKACT:staff:Kim`, `LKACT:undo`. Letters, digits and `%` survive every scanner; the
parts may hold anything that a person can write.
"""

from __future__ import annotations

import string
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from app.lead import KEEP, Edit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.lead import Remarks

PREFIX = "LKACT:"
JOINT = "; "
"""Between the answers to one question."""
_CONTROL = {"Cc", "Cs", "Co", "Cn"}
_PLAIN = frozenset(string.ascii_lowercase + string.digits)


@dataclass(frozen=True, slots=True)
class Action:
    """What a code asks for; one of the kinds below."""


@dataclass(frozen=True, slots=True)
class Rate(Action):
    """So many stars (1-5), or none."""

    stars: int | None


@dataclass(frozen=True, slots=True)
class Tag(Action):
    """A tag to add."""

    tag: str


@dataclass(frozen=True, slots=True)
class Answer(Action):
    """An answer to a question; `also` keeps the answers that it has."""

    question: str
    answer: str
    also: bool = False


@dataclass(frozen=True, slots=True)
class Staff(Action):
    """Who scans from now on."""

    name: str


@dataclass(frozen=True, slots=True)
class Undo(Action):
    """Take back the last change of the lead."""


def encode(action: Action) -> str:
    """The text of an action's code."""
    match action:
        case Rate():
            parts = ["rating", "none" if action.stars is None else str(action.stars)]
        case Tag():
            parts = ["tag", action.tag]
        case Answer():
            parts = ["also" if action.also else "answer", action.question, action.answer]
        case Staff():
            parts = ["staff", action.name]
        case _:
            parts = ["undo"]
    return PREFIX + ":".join(quote(part, safe="") for part in parts)


def is_action(text: str) -> bool:
    """Whether `text` is meant as an action, readable or not: it never becomes a lead."""
    start = text[: len(PREFIX)].casefold()
    return len(start) == len(PREFIX) and start[:-1] == PREFIX[:-1].casefold() and start[-1] not in _PLAIN


def parse(text: str) -> Action | None:
    """The action of a code; None when it is none that we know."""
    if not text.startswith(PREFIX):
        return None
    try:
        kind, *parts = [unquote(part, errors="strict").strip() for part in text[len(PREFIX) :].split(":")]
    except UnicodeDecodeError:
        return None
    if any(not part or any(unicodedata.category(sign) in _CONTROL for sign in part) for part in parts):
        return None
    match kind, parts:
        case "rating", [("1" | "2" | "3" | "4" | "5") as stars]:
            return Rate(int(stars))
        case "rating", ["none"]:
            return Rate(None)
        case "tag", [tag]:
            return Tag(tag)
        case (("answer" | "also"), [question, answer]):
            return Answer(question, answer, also=kind == "also")
        case "staff", [name]:
            return Staff(name)
        case "undo", []:
            return Undo()
    return None


def edit_of(action: Action, answers: Mapping[str, str]) -> Edit | None:
    """What to change on a lead that has these `answers`; None when it is no lead that changes."""
    match action:
        case Rate():
            return Edit(rating=action.stars)
        case Tag():
            return Edit(add_tags=(action.tag,))
        case Answer():
            chosen = split(answers.get(action.question, "")) if action.also else ()
            return Edit(answers={action.question: join((*chosen, action.answer))})
    return None


def split(answer: str) -> tuple[str, ...]:
    """The answers to a question that takes several."""
    return tuple(part for part in answer.split(JOINT) if part)


def join(answers: tuple[str, ...]) -> str:
    """Several answers to one question as they are kept; each once."""
    return JOINT.join(dict.fromkeys(answers))


def taken_back(before: Remarks, after: Remarks, answered: Mapping[str, str], answers: Mapping[str, str]) -> Edit | None:
    """The edit that leads from `after` and `answers` back to `before` and `answered`; None when they are the same."""
    changed = {
        question: answered.get(question, "") for question in answers if answers[question] != answered.get(question)
    }
    edit = Edit(
        rating=KEEP if before.rating == after.rating else before.rating,
        notes=None if before.notes == after.notes else before.notes,
        notes_seen=None if before.notes == after.notes else after.notes,
        add_tags=tuple(tag for tag in before.tags if tag not in after.tags),
        remove_tags=tuple(tag for tag in after.tags if tag not in before.tags),
        answers=changed,
    )
    return None if edit == Edit() else edit
