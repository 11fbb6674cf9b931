"""Targets: how they stand, and that none is let go with leads that are nowhere else."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt

from app import settings
from app.lead import TargetState, TargetStatus
from app.settings import TargetSettings
from app.store import targets
from app.ui.pages.settings.targets import TargetsSection, parting

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.ui.pages.settings.targets import _Farewell
    from tests.app.ui.fake_kiosk import FakeKiosk

    Told = list[tuple[str, object]]


@pytest.fixture
def section(open_section: Callable[..., TargetsSection]) -> TargetsSection:
    return open_section(TargetsSection)


@pytest.mark.parametrize(
    ("waiting", "attention", "owed", "said"),
    [(0, 0, False, "stay on this computer"), (1, 0, True, "1 lead is not"), (5, 2, True, "7 leads are not")],
)
def test_leads_that_are_nowhere_else_are_exported_first(waiting: int, attention: int, owed: bool, said: str) -> None:
    found = parting(TargetStatus("t1", "pretix", "pretix", waiting=waiting, attention=attention))
    assert found.owed is owed
    assert said in found.sentence


def test_each_target_says_how_it_stands(section: TargetsSection, kiosk: FakeKiosk) -> None:
    kiosk.status = replace(kiosk.status, state=TargetState.SIGN_IN)
    kiosk.scan("A1")
    (panel,) = section.panels
    assert "1 waiting" in panel.sum.text()
    assert "valid access code" in panel.todo.text()


def test_signing_in_again_and_connecting_open_the_setup(qtbot: QtBot, section: TargetsSection) -> None:
    wanted: list[str] = []
    section.wanted.connect(wanted.append)
    qtbot.mouseClick(section.panels[0].sign_in, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(section.add, Qt.MouseButton.LeftButton)
    assert wanted == ["setup/pretix", "setup"]


def test_it_is_let_go_once_the_leads_were_exported(qtbot: QtBot, section: TargetsSection, kiosk: FakeKiosk) -> None:
    kept = TargetSettings(uid="t1", name="pretix", platform="pretix")
    settings.change(kiosk.folder, lambda now: now.model_copy(update={"targets": (kept,)}))
    kiosk.scan("A1")
    qtbot.mouseClick(section.panels[0].disconnect_button, Qt.MouseButton.LeftButton)
    assert section.sheet is not None
    said = cast("_Farewell", section.sheet.content)
    assert not said.yes.isEnabled()
    said.copy.click()
    assert said.yes.isEnabled()
    assert list((kiosk.folder / "exports").glob("*.csv"))
    said.yes.click()
    qtbot.waitUntil(lambda: not targets.statuses(kiosk.store))
    assert settings.load(kiosk.folder).targets == ()


def test_a_target_that_is_gone_already_is_told(qtbot: QtBot, section: TargetsSection, told: Told) -> None:
    section._part(TargetStatus("t9", "other", "pretix"))
    qtbot.waitUntil(lambda: bool(told) and "There is no target “other”" in told[-1][0])


def test_without_a_target_it_invites_to_connect(section: TargetsSection, kiosk: FakeKiosk) -> None:
    kiosk.connected = False
    kiosk.tell(kiosk.outbox())
    assert section.empty.isVisible()
    assert section.panels == []
