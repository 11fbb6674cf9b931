"""Mocks and their switches are found by name."""

from __future__ import annotations

from app import setup_code
from app.mock.mocks import known_switches, mocks, setup_codes
from app.world import faults
from app.world.people import ACCESS_CODE


def test_every_platforms_mock_is_found() -> None:
    assert "app.platforms.pretix.mock" in [mock.__name__ for mock in mocks()]
    assert all(callable(mock.make_router) for mock in mocks())


def test_all_switches_are_known_by_names_of_their_own() -> None:
    switches = known_switches()
    names = [switch.name for switch in switches]
    assert len(set(names)) == len(names)
    assert {"delay-ms", "pretix-unknown-code", "pretix-page-size"} <= set(names)
    assert set(faults.SWITCHES) <= set(switches)


def test_every_switch_can_have_its_default_and_says_what_it_is_for() -> None:
    for switch in known_switches():
        switch.check(switch.default)
        assert switch.help[0].islower() or not switch.help[0].isalpha() or switch.help.startswith("HTTP")
        assert not switch.help.endswith(".")


def test_a_set_up_code_connects_to_each_platform_that_is_played() -> None:
    found = [setup_code.read(text.encode()) for text in setup_codes("http://127.0.0.1:39999").values()]
    assert {code.platform for code in found} == {"pretix", "connections"}
    assert {code.values["url"] for code in found} == {"http://127.0.0.1:39999"}
    assert ACCESS_CODE in {code.values.get("access_code") for code in found}
