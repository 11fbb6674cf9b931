"""The platforms' mocks, found by name: `mock` modules with `make_router(world)`, and perhaps `SWITCHES` and `ACCOUNT`.

`ACCOUNT` holds the fields, other than `url`, that connect a kiosk to what the mock plays.
"""

from __future__ import annotations

import importlib
import importlib.util
from typing import TYPE_CHECKING

from app import platforms, setup_code
from app.setup_code import SetupCode
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


def setup_codes(url: str) -> dict[str, str]:
    """The set-up codes for the platforms that are played at `url`: the text by the platform's label."""
    found = {}
    for mock in mocks():
        account = getattr(mock, "ACCOUNT", None)
        if account is not None:
            platform = platforms.load(mock.__name__.split(".")[-2])
            found[platform.label] = setup_code.write(SetupCode(platform.name, {"url": url, **account}))
    return found
