"""In which order a lead's tags stand: its own first, then those on offer; none moves under a finger."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class TagOrder:
    """`offered` are the tags on offer, most used first; `tags` is what is to be seen, in its order."""

    def __init__(self) -> None:
        self.offered: tuple[str, ...] = ()
        self.tags: tuple[str, ...] = ()

    def offer(self, tags: Sequence[str], on: Sequence[str]) -> bool:
        """Take up what is on offer, while `on` are the lead's; says whether it is another.

        What stands keeps its place until `begin`, what is new comes last.
        """
        if tuple(tags) == self.offered:
            return False
        self.offered = tuple(tags)
        known = {*tags, *on}
        self.tags = tuple(dict.fromkeys((*(tag for tag in self.tags if tag in known), *tags)))
        return True

    def begin(self, own: Sequence[str]) -> None:
        """Order anew, for a lead with the tags `own`."""
        self.tags = tuple(dict.fromkeys((*own, *self.offered)))

    def has(self, tags: Sequence[str]) -> bool:
        """Whether all of `tags` have a place."""
        return all(tag in self.tags for tag in tags)

    def add(self, tag: str) -> None:
        """Let a new tag stand first; one that has a place keeps it."""
        if tag not in self.tags:
            self.tags = (tag, *self.tags)
