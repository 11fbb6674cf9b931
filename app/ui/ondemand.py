"""Things by name, each made when it is wanted for the first time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

P = TypeVar("P")


class OnDemand(Mapping[str, P]):
    """Looking one up makes it by its maker; `placed` is told its name and itself, once."""

    def __init__(self, makers: Mapping[str, Callable[[], P]], placed: Callable[[str, P], None]) -> None:
        self._makers, self._placed = makers, placed
        self._made: dict[str, P] = {}

    def __getitem__(self, name: str) -> P:
        """The page called `name`; raises `KeyError`."""
        if name not in self._made:
            page = self._made[name] = self._makers[name]()
            self._placed(name, page)
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        """All names, without making anything."""
        return iter(self._makers)

    def __len__(self) -> int:
        """How many there are, made or not."""
        return len(self._makers)

    @property
    def made(self) -> dict[str, P]:
        """Those that were made."""
        return dict(self._made)
