"""Setup: from the first start to the first scan, and a platform more from Settings; one thing per step.

Only while this page is open a set-up code is taken, on whichever step: it is the first start, or somebody gave the PIN.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from app import setup_code
from app.news import NotSaved, Saved
from app.ui import demonstration, joining, theme
from app.ui.joiner import Joiner
from app.ui.joining import Saying
from app.ui.page import Page
from app.ui.pages.setup.done import DoneStep
from app.ui.pages.setup.frame import Frame
from app.ui.pages.setup.platform import ScanStep, TypeStep
from app.ui.pages.setup.scanner import ScannerStep
from app.ui.pages.setup.welcome import WelcomeStep
from app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QShowEvent

    from app.connect import Connection
    from app.news import Acted
    from app.settings import Settings
    from app.ui.bridge import Bridge
    from app.ui.sizes import Sizes

_DOT_OF = {"welcome": 0, "scan": 1, "type": 1, "scanner": 2, "done": 3}
_TIGHT = 460  # design pixels of height: below that not everything finds room
_BACK = {"scan": "welcome", "type": "scan", "scanner": "scan", "done": "scanner"}


class SetupPage(Page):
    """Begins with a welcome where nobody has set up this kiosk yet, else with the platform."""

    def __init__(
        self,
        bridge: Bridge,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        run_demo: Callable[[], str] = demonstration.run,
    ) -> None:
        super().__init__()
        del now  # no time is shown here
        self._bridge, self.run_demo = bridge, run_demo
        self._target = ""
        self.first = False  # nobody has set up this kiosk yet
        self._connected: Saying | None = None
        self.joiner = Joiner(bridge, self)
        self.welcome, self.scan, self.type = WelcomeStep(), ScanStep(bridge), TypeStep(bridge)
        self.scanner, self.done = ScannerStep(bridge), DoneStep()
        self.steps: dict[str, WelcomeStep | ScanStep | TypeStep | ScannerStep | DoneStep] = {
            "welcome": self.welcome,
            "scan": self.scan,
            "type": self.type,
            "scanner": self.scanner,
            "done": self.done,
        }
        self.frame = Frame(tuple(self.steps.values()), dots=max(_DOT_OF.values()) + 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.frame)
        self._connect()
        self.step = ""
        self.opened()

    def _connect(self) -> None:
        self.frame.back_button.clicked.connect(self.go_back)
        self.frame.close_button.clicked.connect(self.leave)
        self.welcome.begun.connect(lambda: self.go("scan"))
        self.welcome.demo.connect(self._start_demo)
        self.welcome.language_chosen.connect(lambda choice: self._change(language=choice))
        self.welcome.size_chosen.connect(lambda percent: self._change(text_scale=percent))
        for step in (self.welcome, self.scan):
            step.without.connect(self._do_without)
        self.scan.typing.connect(lambda: self.go("type"))
        self.type.entered.connect(lambda attempt: self._bridge.guard.ask(lambda: self.joiner.join(attempt)))
        for asks in (self.scan.offers, self.type.offers):
            asks.again.clicked.connect(lambda: self.joiner.again())
            asks.later.clicked.connect(lambda: self.joiner.again(offline=True))
        self.scanner.passed.connect(lambda: self.go("done"))
        self.done.passed.connect(self.leave)
        self.joiner.said.connect(self._say)
        self.joiner.joined.connect(self._joined)
        self._bridge.set_up.connect(self._take)
        self._bridge.saved.connect(self._on_saved)
        self._bridge.refused.connect(self._on_refused)

    def sign_in(self, target: str) -> None:
        """Ask for the secrets of `target` anew when the page opens; empty: connect another one."""
        self._target = target

    def opened(self) -> None:
        """Begin."""
        known = self._bridge.kiosk.settings.target(self._target)
        self.first = joining.is_first_start(self._bridge.kiosk.settings, self._bridge.kiosk.outbox().leads)
        self.joiner.forget()
        self._say(None)
        if known is not None:
            self.type.sign_in(known)
            self.go("type")
        else:
            self.go("welcome" if self.first else "scan")
        self._target = ""

    def go(self, name: str) -> None:
        """Show the step called `name`."""
        if name in ("scan", "type") and not self.joiner.is_asking and name != self.step and self.joiner.attempt is None:
            self._say(None)
        self.step = name
        step = self.steps[name]
        back = name in _BACK and (self.first or name == "type")
        self.frame.show_step(step, _DOT_OF[name], back=back, close=not self.first)
        if name in ("scanner", "done"):
            step.say(self._connected)
        step.begin()

    def go_back(self) -> None:
        """Show the step before."""
        if self.step == "type" and self.joiner.attempt is None:
            self.type.form.clear()
        self.go(_BACK[self.step])

    def leave(self) -> None:
        """Go on with scanning; Setup is done."""
        self._change(setup_done=True)
        self.wanted.emit("scan")

    def _do_without(self) -> None:
        self.joiner.forget()
        self._connected = None
        self.leave()

    def _change(self, **changes: object) -> None:
        def edit(now: Settings) -> Settings:
            return now.model_copy(update=changes)

        self._bridge.kiosk.change_settings(edit)

    def _start_demo(self) -> None:
        self.welcome.demo_button.setEnabled(False)
        line = tr("It opens a window of its own. Nothing of it leaves this computer, and nothing is kept.")
        self._say(Saying("neutral", "play", tr("The demo starts …"), line))
        self._bridge.work("demo", self.run_demo, self._demo_ended)

    def _demo_ended(self, problem: str | Exception) -> None:
        self.welcome.demo_button.setEnabled(True)
        self._say(Saying("bad", "alert", tr("The demo ended early"), str(problem)) if problem else None)

    def _take(self, payload: bytes) -> None:
        """A set-up code was scanned while this page is open; after the PIN where the kiosk was locked meanwhile."""
        if self.isVisible():
            self._bridge.guard.ask(lambda: self._use(payload))

    def _use(self, payload: bytes) -> None:
        try:
            code = setup_code.read(payload, tr)
        except setup_code.SetupCodeError as error:
            self._say(joining.wrong_code(str(error)))
            return
        attempt = joining.attempt_of(code)
        if self.step != "type":
            self.go("scan")
        self.scan.camera.tell(tr("Set-up code read"), "ok")
        self.type.show_attempt(attempt)
        self.joiner.join(attempt)

    def _say(self, saying: Saying | None) -> None:
        for step in (self.welcome, self.scan, self.type):
            step.say(saying)

    def _joined(self, connection: Connection) -> None:
        self._connected = joining.connected(connection)
        self.type.form.clear()
        if self.first:
            self.go("scanner")
            return
        self.told.emit(joining.joined_words(connection), None)
        if self.isVisible():
            self.wanted.emit("outbox")

    def tells(self, news: Saved | NotSaved | Acted) -> bool:
        """Whether this page itself says what became of a scan."""
        if isinstance(news, NotSaved):
            return self.isVisible() and joining.of_refusal(news) is not None
        return self.isVisible() and self.step == "scanner" and isinstance(news, Saved)

    def _on_saved(self, saved: Saved) -> None:
        if not self.isVisible():
            return
        if self.step == "done":
            self.leave()
        self.scanner.show_saved(saved)

    def _on_refused(self, refused: NotSaved) -> None:
        if not self.isVisible():
            return
        saying = joining.of_refusal(refused)
        if self.step == "scanner":
            self.scanner.show_refused(refused)
        elif saying is not None:
            self._say(saying)

    def arrange(self, sizes: Sizes) -> None:
        """Take the measures of `sizes`."""
        self.frame.arrange(sizes)
        tight = self.height() < theme.px(_TIGHT)
        for step in self.steps.values():
            step.arrange(sizes)
            step.tighten(tight)

    def showEvent(self, event: QShowEvent) -> None:
        """Take set-up codes."""
        super().showEvent(event)
        self._bridge.expect_setup(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Take none any more, and forget what was typed."""
        super().hideEvent(event)
        self._bridge.expect_setup(False)
