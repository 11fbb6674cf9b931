"""The switches of the mock are told apart, and their defaults are among their choices."""

from __future__ import annotations

from app.platforms.connections.switches import DUPLICATE, SWITCHES, UNKNOWN, WRONG_EVENT


def test_every_switch_has_a_name_of_its_own_and_a_default_it_can_have() -> None:
    assert len({switch.name for switch in SWITCHES}) == len(SWITCHES)
    for switch in SWITCHES:
        assert switch.name.startswith("connections-")
        assert switch.help
        switch.check(switch.default)


def test_what_the_document_leaves_open_can_be_either() -> None:
    assert set(UNKNOWN.choices) == {"404", "400", "422"}
    assert DUPLICATE.choices == ("bump", "new", "same")
    assert "NoAccess" in WRONG_EVENT.choices
