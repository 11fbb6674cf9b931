"""Which language is spoken."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from app.ui import language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _back_to_english(qapp: QApplication) -> Iterator[None]:
    yield
    language.speak(qapp, "en")


@pytest.mark.parametrize(
    ("choice", "system", "wanted"),
    [
        ("auto", "de_AT", "de"),
        ("auto", "nl_BE", "nl"),
        ("auto", "C", "en"),
        ("auto", "pt_BR", "en"),
        ("fr", "de_DE", "fr"),
        ("en", "de_DE", "en"),
    ],
)
def test_the_choice_counts_then_the_system_then_english(choice: str, system: str, wanted: str) -> None:
    assert language.chosen(choice, system) == wanted


def test_numbers_and_dates_follow_the_language(qapp: QApplication) -> None:
    language.speak(qapp, "de")
    assert language.language() == "de"
    assert QLocale().toString(1234567) == "1.234.567"
    language.speak(qapp, "en")
    assert language.language() == "en"
