"""Setup, step by step: by code, by hand, without a platform; and what it refuses."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app import setup_code
from app.news import NotSaved
from app.platforms import PlatformError
from app.reply import Offline, SignIn
from app.settings import Settings, TargetSettings
from app.setup_code import SetupCode
from app.store import leads
from app.ui.bridge import Bridge
from app.ui.guard import Guard
from app.ui.joining import attempt_of
from app.ui.pages.setup import SetupPage
from app.ui.sizes import sizes_for
from tests.app.ui.fake_kiosk import FakeKiosk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.window import Window

CODE = SetupCode("pretix", {"url": "https://pretix.example", "access_code": "SECRET-25"}, device_name="Left")
QR = setup_code.write(CODE)


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[FakeKiosk]:
    """A kiosk that nobody has used yet."""
    made = FakeKiosk(tmp_path / "kiosk")
    made.settings = Settings(scanners=())
    yield made
    made.store.close()


@pytest.fixture
def page(kiosk: FakeKiosk, qtbot: QtBot) -> SetupPage:
    """The page by itself."""
    page = SetupPage(Bridge(kiosk))
    qtbot.addWidget(page)
    page.resize(1280, 728)
    page.arrange(sizes_for(1280, 800))
    page.show()
    return page


def test_the_first_start_welcomes_and_nothing_else_is_in_the_way(window: Window) -> None:
    window.desk.go("setup")
    page = window.desk.setup_page
    assert page.step == "welcome"
    assert window.desk.rail.isHidden()
    assert page.frame.close_button.isHidden()
    window.desk.go("scan")
    assert window.desk.rail.isVisible()


def test_a_set_up_code_scanned_at_once_leads_to_the_first_lead_in_two_scans_and_two_taps(
    window: Window, kiosk: FakeKiosk, qtbot: QtBot
) -> None:
    window.desk.go("setup")
    page = window.desk.setup_page
    kiosk.scan(QR)
    qtbot.waitUntil(lambda: page.step == "scanner")
    assert kiosk.joined[0]["values"] == CODE.values
    assert kiosk.joined[0]["device_name"] == "Left"
    assert "ACME Robotics · Sample Conf" in page.scanner.side.notice.title.text()
    kiosk.scan("A8F2Q77")
    assert page.scanner.results["Camera"].title.text() == "Camera works"
    assert "A8F2Q77" in page.scanner.results["Camera"].line.text()
    qtbot.mouseClick(page.scanner.next_button, Qt.MouseButton.LeftButton)
    assert page.step == "done"
    qtbot.mouseClick(page.done.start_button, Qt.MouseButton.LeftButton)
    assert window.desk.page_name == "scan"
    assert window.desk.scan_page.card.body.lead.code == "A8F2Q77"  # type: ignore[union-attr]
    assert kiosk.settings.setup_done


def test_a_badge_ends_the_last_step(page: SetupPage, kiosk: FakeKiosk, qtbot: QtBot) -> None:
    page.go("done")
    with qtbot.waitSignal(page.wanted) as blocker:
        kiosk.scan("A8F2Q77")
    assert blocker.args == ["scan"]


def test_a_set_up_code_is_taken_while_the_page_is_open_and_refused_before_and_after(
    window: Window, kiosk: FakeKiosk, qtbot: QtBot
) -> None:
    assert isinstance(kiosk.scan(QR), NotSaved)
    window.desk.go("setup")
    kiosk.scan(QR)
    qtbot.waitUntil(lambda: window.desk.setup_page.step == "scanner")
    window.desk.go("scan")
    kiosk.scan(QR)
    assert len(kiosk.joined) == 1
    assert window.desk.scan_page.card.strip.result.title == "Not saved · set-up code"  # type: ignore[union-attr]
    assert leads.count(kiosk.store) == 0


def test_a_failure_says_why_and_can_be_connected_all_the_same(page: SetupPage, kiosk: FakeKiosk, qtbot: QtBot) -> None:
    kiosk.refusal = PlatformError(Offline("pretix.example cannot be found."))
    kiosk.scan(QR)
    qtbot.waitUntil(lambda: page.scan.offers.later.isVisible())
    assert page.scan.side.notice.title.text() == "The platform cannot be reached"
    assert page.scan.side.notice.details.text() == "pretix.example cannot be found."
    qtbot.mouseClick(page.scan.offers.later, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.step == "scanner")
    assert kiosk.joined[-1]["offline"]
    assert page.scanner.side.notice.title.text() == "Saved, to be checked later"


def test_a_refused_code_can_be_mended_by_hand(page: SetupPage, kiosk: FakeKiosk, qtbot: QtBot) -> None:
    kiosk.refusal = PlatformError(SignIn("refused"))
    kiosk.scan(QR)
    qtbot.waitUntil(lambda: page.scan.offers.again.isVisible())
    assert page.scan.offers.later.isHidden(), "a wrong code stays wrong"
    qtbot.mouseClick(page.scan.type_button, Qt.MouseButton.LeftButton)
    row = page.type.form.fields.rows["access_code"]
    row.fill("RIGHT-1")
    kiosk.refusal = None
    qtbot.mouseClick(page.type.connect_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.step == "scanner")
    assert kiosk.joined[-1]["values"] == {**CODE.values, "access_code": "RIGHT-1"}
    assert row.field.text() == "", "what was typed is forgotten"  # type: ignore[union-attr]


def test_typed_from_the_start(page: SetupPage, kiosk: FakeKiosk, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.welcome.begin_button, Qt.MouseButton.LeftButton)
    assert page.step == "scan"
    qtbot.mouseClick(page.scan.type_button, Qt.MouseButton.LeftButton)
    for name, text in CODE.values.items():
        qtbot.keyClicks(page.type.form.fields.rows[name].field, text)  # type: ignore[union-attr]
    qtbot.mouseClick(page.type.connect_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.step == "scanner")
    assert kiosk.joined[0]["values"] == CODE.values


def test_back_goes_step_by_step(page: SetupPage, qtbot: QtBot) -> None:
    page.go("scan")
    page.go("type")
    for step in ("scan", "welcome"):
        qtbot.mouseClick(page.frame.back_button, Qt.MouseButton.LeftButton)
        assert page.step == step
    assert not page.frame.back_button.isVisible()


@pytest.mark.parametrize("step", ["welcome", "scan"])
def test_without_a_platform_it_is_never_asked_again(page: SetupPage, kiosk: FakeKiosk, step: str, qtbot: QtBot) -> None:
    page.go(step)
    with qtbot.waitSignal(page.wanted) as blocker:
        (page.welcome if step == "welcome" else page.scan).without_button.click()
    assert blocker.args == ["scan"]
    assert kiosk.settings.setup_done


@pytest.mark.parametrize(
    ("payload", "words"),
    [
        ('{"handshake_version": 1, "url": "https://pretix.example", "token": "abc"}', "sets up a pretix device"),
        ('{"lead_kiosk": 7}', "newer Lead Kiosk"),
        ('{"lead_kiosk": 1, "platform": "pretix", "url": "https://pretix.example"}', "lacks this: Access code"),
    ],
)
def test_a_code_that_does_not_help_says_why(page: SetupPage, kiosk: FakeKiosk, payload: str, words: str) -> None:
    kiosk.scan(payload)
    for step in (page.welcome.notice, page.scan.side.notice):
        assert words in step.line.text()
    assert kiosk.joined == []


def test_keys_that_nobody_took_do_not_leave_the_page(window: Window, qtbot: QtBot) -> None:
    window.desk.go("setup")
    qtbot.keyClicks(window, "a8")
    assert window.desk.page_name == "setup"


def test_language_and_size_are_settings(page: SetupPage, kiosk: FakeKiosk) -> None:
    page.welcome.sizes.buttons[1].click()
    page.welcome.languages.chips[1].click()
    assert (kiosk.settings.text_scale, kiosk.settings.language) == (115, "de")


def test_the_welcome_stays_open_in_another_size(window: Window, kiosk: FakeKiosk) -> None:
    window.desk.go("setup")
    before = window.desk.setup_page
    before.welcome.sizes.buttons[1].click()
    assert window.desk.setup_page is not before
    assert (window.desk.page_name, window.desk.setup_page.step) == ("setup", "welcome")
    assert window.desk.setup_page.welcome.sizes.current == 1
    assert window.desk.rail.isHidden()


def test_from_settings_it_begins_with_the_platform_and_ends_in_the_outbox(
    window: Window, kiosk: FakeKiosk, qtbot: QtBot
) -> None:
    kiosk.settings = Settings(setup_done=True)
    window.desk.go("setup")
    page = window.desk.setup_page
    assert page.step == "scan"
    assert window.desk.rail.isVisible()
    assert page.frame.close_button.isVisible()
    kiosk.scan(QR)
    qtbot.waitUntil(lambda: window.desk.page_name == "outbox")
    assert window.toast._text.text() == "pretix is connected."


def test_signing_in_again_asks_for_the_secret_of_that_target(window: Window, kiosk: FakeKiosk, qtbot: QtBot) -> None:
    target = TargetSettings(uid="t1", name="Hall 4", platform="pretix", values={"url": "https://pretix.example"})
    kiosk.settings = Settings(targets=(target,))
    window.desk.outbox_page.wanted.emit("setup/Hall 4")
    page = window.desk.setup_page
    assert page.step == "type"
    assert page.type.title.text() == "Sign in again to Hall 4"
    page.type.form.fields.rows["access_code"].fill("SECRET-26")
    qtbot.mouseClick(page.type.connect_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(kiosk.joined))
    assert kiosk.joined[0]["name"] == "Hall 4"


def test_the_demo_is_started_once_and_its_failure_is_told(page: SetupPage, qtbot: QtBot) -> None:
    ends = threading.Event()
    started: list[bool] = []

    def demo() -> str:
        started.append(True)
        ends.wait(10)
        return "There is no display."

    page.run_demo = demo
    for _ in range(2):
        qtbot.mouseClick(page.welcome.demo_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(started))
    assert page.welcome.notice.title.text() == "The demo starts …"
    ends.set()
    qtbot.waitUntil(page.welcome.demo_button.isEnabled)
    assert page.welcome.notice.line.text() == "There is no display."
    assert started == [True]


def test_what_the_page_says_itself_need_not_float_over_it(window: Window, kiosk: FakeKiosk) -> None:
    window.desk.go("setup")
    page = window.desk.setup_page
    slide = window.elsewhere.slide
    page.go("scanner")
    kiosk.scan("A8F2Q77")
    kiosk.scan('{"handshake_version": 1}')
    assert slide.isHidden()
    page.go("welcome")
    kiosk.scan("B9")
    assert slide.isVisible()


class Locked(Guard):
    """Holds back what wants the PIN."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self.held: list[Callable[[], None]] = []

    def ask(self, then: Callable[[], None]) -> None:
        self.held.append(then)


def test_a_kiosk_that_was_locked_meanwhile_takes_no_set_up_code_without_the_pin(
    kiosk: FakeKiosk, page: SetupPage, qtbot: QtBot
) -> None:
    bridge = page._bridge
    guard = bridge.guard = Locked(bridge)
    kiosk.scan(QR)
    page.type.form.show_attempt(attempt_of(CODE))
    page.type.form.enter()
    assert kiosk.joined == []
    assert len(guard.held) == 2
    guard.held[0]()
    qtbot.waitUntil(lambda: page.step == "scanner")
