"""The switches of pretix's mock bear its name, can be told apart, and start as the document's server."""

from __future__ import annotations

from app.platforms.pretix import switches
from app.platforms.pretix.mock import SWITCHES
from app.world.people import TAGS
from app.world.switches import Switch


def test_every_switch_is_declared_and_bears_the_platforms_name() -> None:
    declared = {value for value in vars(switches).values() if isinstance(value, Switch)}
    assert set(SWITCHES) == declared
    assert len({switch.name for switch in SWITCHES}) == len(SWITCHES)
    assert all(switch.name.startswith("pretix-") for switch in SWITCHES)


def test_every_default_is_one_of_its_values() -> None:
    for switch in SWITCHES:
        switch.check(switch.default)


def test_the_tags_are_the_events_unless_switched() -> None:
    assert switches.TAG_LIST.chosen({}).split(",") == list(TAGS)
