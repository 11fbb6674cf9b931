"""What everybody sees is said to who cannot see it: results, refusals, and what is told on other pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from app.news import StoreMatter, StoreNews
from app.ui.announce import announce, told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.ui.window import Window
    from tests.app.ui.fake_kiosk import FakeKiosk


@pytest.fixture
def heard() -> Iterator[list[str]]:
    """What was said."""
    said: list[str] = []
    told.said.connect(said.append)
    yield said
    told.said.disconnect(said.append)


def test_a_result_is_said_with_the_name(window: Window, kiosk: FakeKiosk, heard: list[str]) -> None:
    kiosk.scan("A8F2Q77")
    kiosk.upload(1, name="Jane Doe")
    heard.clear()
    kiosk.scan("A8F2Q77")
    assert len(heard) == 1
    assert "Seen before" in heard[0]
    assert "Jane Doe" in heard[0]


PAGES = ["scan", "leads", "stats", "vouchers", "outbox", "unread", "setup", "settings"]


@pytest.mark.parametrize("page", PAGES)
def test_an_act_is_said_on_every_page(window: Window, kiosk: FakeKiosk, heard: list[str], page: str) -> None:
    kiosk.scan("A8F2Q77")
    window.desk.go(page)
    heard.clear()
    kiosk.scan("LKACT:rating:4")
    assert len(heard) == 1
    assert "4" in heard[0]


@pytest.mark.parametrize("page", PAGES)
def test_a_refusal_is_said_on_every_page_and_no_name_with_it(
    window: Window, kiosk: FakeKiosk, heard: list[str], page: str
) -> None:
    kiosk.scan("A8F2Q77")
    kiosk.upload(1, name="Jane Doe")
    window.desk.go(page)
    heard.clear()
    kiosk.scan("")
    assert len(heard) == (2 if page == "setup" else 1)  # which says what to do there, too
    assert "Not saved" in heard[0]
    assert "Jane Doe" not in heard[0]


def test_the_toast_and_news_of_the_disk_are_said(window: Window, kiosk: FakeKiosk, heard: list[str]) -> None:
    window.desk.told.emit("Note saved for Jane Doe", None)
    kiosk.tell(StoreNews("The disk is full.", StoreMatter.FULL))
    QApplication.processEvents()
    assert heard == ["Note saved for Jane Doe", "The disk is full."]


def test_later_news_of_a_lead_is_silent(window: Window, kiosk: FakeKiosk, heard: list[str]) -> None:
    kiosk.scan("A8F2Q77")
    heard.clear()
    kiosk.upload(1, name="Jane Doe")
    assert heard == []


def test_what_is_urgent_is_said_as_well(window: Window, heard: list[str]) -> None:
    announce(window, "Stop", urgent=True)
    assert heard == ["Stop"]
