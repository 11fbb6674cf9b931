"""The platforms' mocks, found by name: `mock` modules with `make_router(world)` and perhaps `SWITCHES`."""

from __future__ import annotations

import importlib
import importlib.util
from typing import TYPE_CHECKING

from app import platforms
from app.world import faults

if TYPE_CHECKING:
    from types import ModuleType

    from app.world.switches import Switch


def mocks() -> list[ModuleType]:
    """All mocks; loading them loads FastAPI."""
    names = [f"{platforms.__name__}.{name}.mock" for name in platforms.names()]
    return [importlib.import_module(name) for name in names if importlib.util.find_spec(name) is not None]


def known_switches() -> tuple[Switch, ...]:
    """Every switch there is: those of the faults first, then each platform's."""
    return (*faults.SWITCHES, *(switch for mock in mocks() for switch in getattr(mock, "SWITCHES", ())))
