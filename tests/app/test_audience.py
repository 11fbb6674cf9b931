"""Those who hear a kiosk's news, and what is told to who comes later."""

from __future__ import annotations

import pytest

from app.audience import Audience
from app.news import LeadChanged, News, ScannerChanged, StoreMatter, StoreNews

FULL = StoreNews("The disk is full.", StoreMatter.FULL)
MENDED = StoreNews("The lead file was mended.")


def fail(news: News) -> None:
    raise RuntimeError("odd")


@pytest.mark.logs("a listener failed")
def test_a_listener_that_fails_silences_no_other() -> None:
    audience, heard = Audience(), list[News]()
    audience.listen(fail)
    audience.listen(heard.append)
    audience.tell(LeadChanged(1))
    assert heard == [LeadChanged(1)]


def test_who_left_is_told_nothing_more_and_the_others_are() -> None:
    audience, left, stayed = Audience(), list[News](), list[News]()
    leave = left.append
    audience.listen(leave)
    audience.listen(stayed.append)
    audience.unlisten(leave)
    audience.tell(LeadChanged(1))
    assert (left, stayed) == ([], [LeadChanged(1)])


def test_who_comes_later_hears_what_is_wrong_with_the_disk_and_not_what_was_solved_or_else_was_said() -> None:
    audience, late = Audience(), list[News]()
    for news in (FULL, LeadChanged(1), MENDED, StoreNews("There is room again.", StoreMatter.FULL, solved=True)):
        audience.tell(news)
    audience.listen(late.append)
    assert late == [MENDED]


def test_how_each_scanner_stands_is_remembered_and_a_hint_is_no_such_thing() -> None:
    audience = Audience()
    ready = ScannerChanged("webcam:0", "ready")
    for news in (ScannerChanged("webcam:0", "problem", "It is in use."), ready, ScannerChanged("webcam:0", "hint")):
        audience.tell(news)
    assert audience.scanner_states() == (ready,)
