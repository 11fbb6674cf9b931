"""The kiosk that runs and the one that tests give the window can be asked for the same, in the same way."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

import pytest

from app.kiosk import Kiosk
from app.ui.kiosklike import KioskLike
from tests.app.ui.fake_kiosk import FakeKiosk

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

MEMBERS = sorted(name for name in vars(KioskLike) if not name.startswith("_"))
METHODS = [name for name in MEMBERS if inspect.isfunction(getattr(KioskLike, name))]


def refusals(promised: Callable[..., object], given: Callable[..., object]) -> list[str]:
    """The calls that `promised` allows and `given` does not: with all arguments, by place and by name, and with few."""
    _, *parameters = inspect.signature(promised).parameters.values()  # without self
    by_place = [each for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD]
    by_name = [each for each in parameters if each.kind is each.KEYWORD_ONLY]
    needed = [each for each in parameters if each.default is each.empty]
    calls: list[tuple[list[str], list[str]]] = [
        ([each.name for each in by_place], [each.name for each in by_name]),
        ([], [each.name for each in parameters]),
        ([], [each.name for each in needed]),
    ]
    refused = []
    for places, names in calls:
        try:
            inspect.signature(given).bind(None, *places, **dict.fromkeys(names))
        except TypeError as error:
            refused.append(f"{places} {names}: {error}")
    return refused


def test_a_difference_is_found() -> None:
    def promised(self: object, lead: int, *, for_good: bool = False) -> None: ...
    def same(self: object, lead: int, *, for_good: bool = True, more: int = 0) -> None: ...
    def renamed(self: object, number: int, *, for_good: bool = False) -> None: ...
    def lacking(self: object, lead: int) -> None: ...
    def wanting(self: object, lead: int, *, for_good: bool) -> None: ...

    assert refusals(promised, same) == []
    assert all(refusals(promised, other) for other in (renamed, lacking, wanting))


@pytest.mark.parametrize("kiosk", [Kiosk, FakeKiosk])
@pytest.mark.parametrize("name", METHODS)
def test_each_call_that_the_window_may_make_is_taken(kiosk: type[Kiosk | FakeKiosk], name: str) -> None:
    assert refusals(getattr(KioskLike, name), getattr(kiosk, name)) == []


@pytest.mark.parametrize("kiosk", [Kiosk, FakeKiosk])
def test_what_the_window_reads_is_there(kiosk: type[Kiosk | FakeKiosk], tmp_path: Path) -> None:
    made = kiosk(tmp_path)
    read = set(MEMBERS) - set(METHODS)
    assert read == {"settings", "folder", "scanners"}
    assert [name for name in read if not hasattr(made, name)] == []
