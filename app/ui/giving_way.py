"""Which parts of a lead's card make room for others: the question first, then the tags.

They do so under a refusal, a long name, in a low window. Under the keyboard on the screen only what is typed in is
left, besides the name.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whether each part is to be seen; for `tags` and `question` only where there is room."""

    stars: bool
    tags: bool
    question: bool
    note: bool


def wanted(*, low: bool, brief: bool, choosing: bool, answering: bool, asked: bool) -> Wanted:
    """What is to be seen of a card.

    `low` says that the keyboard on the screen leaves no room for all of it, `brief` that the question is left out,
    `choosing` that all tags are open to choose from, `answering` that somebody types an answer, `asked` that there is
    a question.
    """
    typing = low and answering
    return Wanted(
        stars=not low,
        tags=not (low or choosing),
        question=asked and not choosing and (typing or not (brief or low)),
        note=not (choosing or typing),
    )


def fitting(room: int, costs: Sequence[int]) -> list[bool]:
    """Which parts fit into `room`, given what each takes: once one does not fit, none after it does."""
    return [room >= sum(costs[: at + 1]) for at in range(len(costs))]
