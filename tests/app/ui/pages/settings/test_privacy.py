"""How long leads are kept, and the organiser's pages as codes for one's own phone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.lead import Profile, TargetStatus
from app.ui.pages.settings.privacy import PrivacySection, days_words, links_of
from app.ui.widgets.qrcode import QrCode

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.app.ui.fake_kiosk import FakeKiosk

LINKS = {"privacy": "https://example.com/p", "logo": "https://example.com/logo.png", "help": "https://example.com/h"}


def target(name: str, links: dict[str, str]) -> TargetStatus:
    return TargetStatus(name, name, "pretix", profile=Profile("ACME", "sample", {}, links=links))


@pytest.mark.parametrize(("days", "words"), [(0, "Until deleted"), (1, "1 day"), (30, "30 days")])
def test_days_are_said(days: int, words: str) -> None:
    assert days_words(days) == words


def test_each_page_is_offered_once() -> None:
    found = links_of([target("a", LINKS), target("b", LINKS), TargetStatus("c", "c", "pretix")])
    assert found == [("a", "privacy", "https://example.com/p"), ("a", "help", "https://example.com/h")]


def test_an_address_too_long_for_a_code_is_left_out() -> None:
    assert links_of([target("a", {"privacy": "https://example.com/" + "x" * 3000})]) == []


def test_retention_is_set_and_pages_are_shown(
    qtbot: QtBot, open_section: Callable[..., PrivacySection], kiosk: FakeKiosk
) -> None:
    section = open_section(PrivacySection)
    assert section.pages.isHidden()
    qtbot.mouseClick(section.days.more, Qt.MouseButton.LeftButton)
    assert kiosk.settings.retention_days == 7
    assert kiosk.status.profile is not None
    kiosk.status = replace(kiosk.status, profile=replace(kiosk.status.profile, links=LINKS))
    kiosk.tell(kiosk.outbox())
    assert len(section.pages.findChildren(QrCode)) == 2
