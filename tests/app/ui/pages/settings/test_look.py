"""Language, look, size, accent and logo are chosen, and count at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from app.ui import tokens
from app.ui.pages.settings.look import LANGUAGES, LogoError, LookSection, hex_of, hex_problem, take_logo

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.app.ui.fake_kiosk import FakeKiosk


@pytest.fixture
def section(open_section: Callable[..., LookSection]) -> LookSection:
    return open_section(LookSection)


def test_each_choice_counts_and_is_shown_afterwards(qtbot: QtBot, section: LookSection, kiosk: FakeKiosk) -> None:
    qtbot.mouseClick(section.theme.buttons[2], Qt.MouseButton.LeftButton)
    assert kiosk.settings.theme == "dark"
    qtbot.mouseClick(section.scale.buttons[2], Qt.MouseButton.LeftButton)
    assert kiosk.settings.text_scale == 115
    qtbot.mouseClick(section.language.chips[1], Qt.MouseButton.LeftButton)
    assert kiosk.settings.language == LANGUAGES[1] == "en"
    assert (section.theme.current, section.scale.current, section.language.current) == (2, 2, 1)


def test_the_keyboard_on_the_screen_is_chosen(qtbot: QtBot, section: LookSection, kiosk: FakeKiosk) -> None:
    qtbot.mouseClick(section.keyboard.buttons[1], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(section.layout_.buttons[2], Qt.MouseButton.LeftButton)
    assert (kiosk.settings.keyboard, kiosk.settings.keyboard_layout) == ("on", "qwertz")


def test_an_accent_is_chosen_and_ours_is_kept_as_none(qtbot: QtBot, section: LookSection, kiosk: FakeKiosk) -> None:
    qtbot.mouseClick(section.accents.buttons[3], Qt.MouseButton.LeftButton)
    assert kiosk.settings.accent == tokens.STAFF["green"]
    qtbot.mouseClick(section.accents.buttons[0], Qt.MouseButton.LeftButton)
    assert kiosk.settings.accent == ""


@pytest.mark.parametrize(
    ("typed", "wrong", "colour"),
    [("#e30613", False, "#E30613"), ("E30613", False, "#E30613"), ("", False, ""), ("red", True, None)],
)
def test_a_colour_is_typed_as_in_a_style_guide(typed: str, wrong: bool, colour: str | None) -> None:
    assert bool(hex_problem(typed)) is wrong
    if colour is not None:
        assert hex_of(typed) == colour


def test_a_logo_is_kept_and_gives_its_colour(
    qtbot: QtBot, section: LookSection, kiosk: FakeKiosk, tmp_path: Path
) -> None:
    picture = QImage(900, 300, QImage.Format.Format_RGB32)
    picture.fill(QColor("#E30613"))
    picture.save(str(tmp_path / "brand.jpg"))
    section.files.chosen.emit(tmp_path / "brand.jpg")
    qtbot.waitUntil(lambda: kiosk.settings.logo == "logo.png")
    assert (kiosk.folder / "logo.png").stat().st_mode & 0o777 == 0o600
    assert not section.picture.pixmap().isNull()
    qtbot.mouseClick(section.from_logo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(kiosk.settings.accent))
    assert QColor(kiosk.settings.accent).hue() in range(350, 360)
    qtbot.mouseClick(section.no_logo, Qt.MouseButton.LeftButton)
    assert kiosk.settings.logo == ""
    assert section.logo_row.isHidden()


def test_what_is_no_picture_is_refused_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "brand.png").write_text("no picture")
    with pytest.raises(LogoError, match=r"“brand\.png” is no picture"):
        take_logo(tmp_path / "brand.png", tmp_path)
    assert not (tmp_path / "logo.png").exists()
