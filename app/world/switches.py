"""Switches of the invented event: what no document says of a platform is a choice of whoever runs the mock.

Each platform's mock declares its own in a tuple `SWITCHES`. A world holds only what was chosen; who reads a
switch asks it for the choice, and gets the default where there is none.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.lead import LeadKioskError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class SwitchError(LeadKioskError):
    """A switch that does not exist, or a value that it cannot have; the text is one sentence."""


@dataclass(frozen=True, slots=True)
class Switch:
    """One choice: of `choices`, or a number within `bounds`, or, with neither, any text."""

    name: str  # as in `pretix-page-size`: the platform comes first
    default: str
    help: str  # one line, begun in lower case, without a full stop
    choices: tuple[str, ...] = ()
    bounds: tuple[float, float] | None = None

    def check(self, value: str) -> None:
        """Raise `SwitchError` unless the switch can have this value."""
        if self.choices and value not in self.choices:
            raise SwitchError(f"“{self.name}” can be {', '.join(self.choices)}, not “{value}”.")
        if self.bounds and not _is_within(value, self.bounds):
            least, most = self.bounds
            raise SwitchError(f"“{self.name}” must be a number from {least:g} to {most:g}, not “{value}”.")

    def chosen(self, switches: Mapping[str, str]) -> str:
        """The value it has in a world's switches."""
        return switches.get(self.name, self.default)

    def number(self, switches: Mapping[str, str]) -> float:
        """The same as a number, for a switch with bounds."""
        return float(self.chosen(switches))

    def values(self) -> str:
        """What it can be, for people; the default is told apart."""
        if self.choices:
            return "|".join(self.choices)
        return "NUMBER" if self.bounds else "TEXT"


def parse(pairs: Iterable[str], known: Iterable[Switch]) -> dict[str, str]:
    """`KEY=VALUE` texts as choices, the last of a key counts; raises `SwitchError`."""
    wanted = {}
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not equals:
            raise SwitchError(f"A switch is set by KEY=VALUE, not by “{pair}”.")
        wanted[name.strip()] = value.strip()
    return checked(wanted, known)


def checked(wanted: Mapping[str, str], known: Iterable[Switch]) -> dict[str, str]:
    """`wanted`, if every switch is known and can have its value; else raises `SwitchError`."""
    switches = {switch.name: switch for switch in known}
    for name, value in wanted.items():
        if name not in switches:
            raise SwitchError(f"There is no switch “{name}”. Known: {', '.join(sorted(switches))}.")
        switches[name].check(value)
    return dict(wanted)


def _is_within(value: str, bounds: tuple[float, float]) -> bool:
    try:
        number = float(value)
    except ValueError:
        return False
    return math.isfinite(number) and bounds[0] <= number <= bounds[1]
