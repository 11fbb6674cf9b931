"""News and answers cross from worker threads into the GUI thread."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from app.news import EditFailed, LeadChanged, News, NotSaved, OutboxChanged, Refusal, ScannerChanged, StoreNews
from app.ui.bridge import Bridge

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.app.ui.fake_kiosk import FakeKiosk


@pytest.mark.parametrize(
    ("news", "signal"),
    [
        (NotSaved(Refusal.EMPTY, "s", "typed"), "refused"),
        (EditFailed(1, "s"), "edit_failed"),
        (OutboxChanged((), 1), "outbox"),
        (ScannerChanged("webcam:0", "ready"), "scanner"),
        (StoreNews("The lead file was damaged."), "store"),
    ],
)
def test_news_from_a_worker_is_heard_in_the_gui_thread(qtbot: QtBot, kiosk: FakeKiosk, news: News, signal: str) -> None:
    bridge = Bridge(kiosk)
    heard: list[tuple[object, bool]] = []

    class Ear:
        def hear(self, told: object) -> None:
            heard.append((told, threading.current_thread() is threading.main_thread()))

    ear = Ear()
    getattr(bridge, signal).connect(ear.hear)
    worker = threading.Thread(target=bridge.hear, args=(news,))
    with qtbot.waitSignal(getattr(bridge, signal)):
        worker.start()
    worker.join()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [(news, True)]


def test_a_changed_lead_is_told_by_its_number(qtbot: QtBot, kiosk: FakeKiosk) -> None:
    bridge = Bridge(kiosk)
    with qtbot.waitSignal(bridge.changed) as blocker:
        kiosk.tell(LeadChanged(7))
    assert blocker.args == [7]


class SlowKiosk:
    """Keeps the questions until they are answered, in any order."""

    def __init__(self, kiosk: FakeKiosk) -> None:
        self._kiosk = kiosk
        self.questions: list[Callable[[], None]] = []

    def __getattr__(self, name: str) -> object:
        return getattr(self._kiosk, name)

    def read(self, query: Callable[..., object], done: Callable[[object], None]) -> None:
        self.questions.append(lambda: done(query(self._kiosk.store)))


def test_an_answer_that_was_overtaken_is_dropped(qtbot: QtBot, kiosk: FakeKiosk) -> None:
    slow = SlowKiosk(kiosk)
    bridge = Bridge(slow)  # type: ignore[arg-type]  # the rest is the fake's
    found: list[str] = []
    bridge.ask("list", lambda _: "old", found.append)
    bridge.ask("list", lambda _: "new", found.append)
    bridge.ask("other", lambda _: "other", found.append)
    for question in reversed(slow.questions):
        question()
    assert found == ["other", "new"]


def test_nothing_arrives_after_close(qtbot: QtBot, kiosk: FakeKiosk) -> None:
    slow = SlowKiosk(kiosk)
    bridge = Bridge(slow)  # type: ignore[arg-type]
    found: list[object] = []
    bridge.changed.connect(found.append)
    bridge.ask("list", lambda _: "late", found.append)
    bridge.close()
    slow.questions[0]()
    bridge.hear(LeadChanged(1))
    assert found == []


def test_a_forgotten_question_is_not_answered(qtbot: QtBot, kiosk: FakeKiosk) -> None:
    slow = SlowKiosk(kiosk)
    bridge = Bridge(slow)  # type: ignore[arg-type]
    found: list[object] = []
    bridge.ask("list", lambda _: 1, found.append)
    bridge.forget("list")
    slow.questions[0]()
    assert found == []


def test_work_runs_elsewhere_and_ends_here(kiosk: FakeKiosk, qtbot: QtBot) -> None:
    bridge = Bridge(kiosk)
    found: list[object] = []
    bridge.work("job", threading.current_thread, found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert found != [threading.current_thread()]


def test_work_that_fails_brings_what_it_raised(kiosk: FakeKiosk, qtbot: QtBot) -> None:
    bridge = Bridge(kiosk)
    found: list[object] = []
    bridge.work("job", lambda: 1 // 0, found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert isinstance(found[0], ZeroDivisionError)


def test_a_set_up_code_comes_to_the_gui_thread_while_it_is_expected(kiosk: FakeKiosk, qtbot: QtBot) -> None:
    bridge = Bridge(kiosk)
    bridge.expect_setup(True)
    assert kiosk.setup_taker
    worker = threading.Thread(target=kiosk.setup_taker, args=(b"payload",))
    with qtbot.waitSignal(bridge.set_up) as blocker:
        worker.start()
    worker.join()
    assert blocker.args == [b"payload"]
    bridge.expect_setup(False)
    assert kiosk.setup_taker is None
    bridge.close()
    bridge.expect_setup(True)
    assert kiosk.setup_taker is None
