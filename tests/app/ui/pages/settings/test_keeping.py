"""Copies are made where somebody wants them, and it is said where they are or why not."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.ui.pages.settings.keeping import KeepingSection, file_name, formats, why_not
from app.ui.places import Drive
from tests.app.ui.fake_kiosk import START

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.app.ui.fake_kiosk import FakeKiosk

    Told = list[tuple[str, object]]


@pytest.fixture
def section(qtbot: QtBot, open_section: Callable[..., KeepingSection], tmp_path: Path) -> KeepingSection:
    made = open_section(KeepingSection)
    stick = tmp_path / "STICK"
    stick.mkdir()
    made._drives = lambda: [Drive(stick, "STICK")]
    made.opened()
    qtbot.waitUntil(lambda: len(made.places) == 2)
    return made


def test_a_stick_is_offered_first(section: KeepingSection, kiosk: FakeKiosk, tmp_path: Path) -> None:
    assert [name for name, _ in section.places] == ["STICK", "This computer"]
    assert section.place == tmp_path / "STICK"


@pytest.mark.parametrize("number", range(len(formats())))
def test_all_leads_are_exported(
    qtbot: QtBot, section: KeepingSection, kiosk: FakeKiosk, told: Told, tmp_path: Path, number: int
) -> None:
    kiosk.scan("A1")
    qtbot.mouseClick(section.kinds.buttons[number], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(section.export, Qt.MouseButton.LeftButton)
    assert not section.export.isEnabled()
    qtbot.waitUntil(section.export.isEnabled)
    (found,) = (tmp_path / "STICK").iterdir()
    assert found.suffix == f".{formats()[number]}"
    assert section.result.text() == f"1 lead is in {found}"
    assert told[-1][0] == section.result.text()


def test_a_backup_is_made(qtbot: QtBot, section: KeepingSection, kiosk: FakeKiosk, tmp_path: Path) -> None:
    kiosk.scan("A1")
    qtbot.mouseClick(section.backup, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(section.backup.isEnabled)
    (found,) = (tmp_path / "STICK").iterdir()
    assert "leads.sqlite" in " ".join(zipfile.ZipFile(found).namelist()) or zipfile.is_zipfile(found)


def test_a_stick_that_was_pulled_is_told(qtbot: QtBot, section: KeepingSection, tmp_path: Path) -> None:
    (tmp_path / "STICK").rmdir()
    (tmp_path / "STICK").write_text("no folder")
    qtbot.mouseClick(section.export, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(section.export.isEnabled)
    assert "cannot be" in section.result.text()


def test_names_tell_when() -> None:
    assert file_name("leads", "csv", START).startswith("leads-20260908-")
    assert why_not(OSError(28, "No space left on device")) == "It cannot be written there: No space left on device."
