"""Version and licences can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import app
from app.ui.pages.settings.about import AboutSection, licence_of, parts

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot


MIT = "License :: OSI Approved :: MIT License"


@pytest.mark.parametrize(
    ("expression", "licence", "classifiers", "said"),
    [
        ("MIT", "The MIT licence", [MIT], "MIT"),
        ("", "BSD", [MIT], "BSD"),
        ("", "Permission is hereby\ngranted", [MIT], "MIT License"),
        ("", "x" * 200, [], ""),
        ("", "", ["Topic :: Text", MIT], "MIT License"),
    ],
)
def test_a_licence_has_a_short_name(expression: str, licence: str, classifiers: list[str], said: str) -> None:
    assert licence_of(expression, licence, classifiers) == said


def test_the_parts_are_those_that_are_installed() -> None:
    found = {part.name.lower(): part for part in parts()}
    assert found["pydantic"].licence == "MIT"
    assert "lead-kiosk" not in found


def test_the_parts_are_listed_where_another_reader_of_metadata_is_loaded() -> None:
    pytest.importorskip("importlib_metadata")  # takes the place of Python's own, and has no value for what is missing
    assert {part.name.lower() for part in parts()} >= {"pydantic"}


def test_the_section_says_the_version_and_lists_the_parts(
    qtbot: QtBot, open_section: Callable[..., AboutSection]
) -> None:
    section = open_section(AboutSection)
    assert ("Version", app.__version__) in section.facts._shown
    qtbot.waitUntil(lambda: "\npydantic " in section.parts.text().lower())
    assert section.waiting.isHidden()
