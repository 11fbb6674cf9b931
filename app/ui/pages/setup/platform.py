"""The second step of Setup: the organiser's platform, by set-up code or typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import theme
from app.ui.pages.setup.side import Side, remark, row_on_top
from app.ui.widgets.account import AccountForm
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.text import Text
from app.ui.widgets.viewfinder import Viewfinder
from app.ui.words import tr

if TYPE_CHECKING:
    from app.settings import TargetSettings
    from app.ui.bridge import Bridge
    from app.ui.joining import Attempt, Saying
    from app.ui.sizes import Sizes


class Offers(QWidget):
    """Buttons in rows, of which those are shown that help now."""

    def __init__(self) -> None:
        super().__init__()
        self.again = Button(tr("Try again"), "secondary", "refresh", parent=self)
        self.later = Button(tr("Connect anyway, check later"), "secondary", "clock", parent=self)
        self._inside = QWidget()
        self._flow = Flow(theme.px(8), self._inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._inside)
        self.again.hide()
        self.later.hide()

    def offer(self, *buttons: Button) -> None:
        """Show `buttons` in this order, and no others."""
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
        for button in buttons:
            self._flow.addWidget(button)
            button.show()
        self.setVisible(bool(buttons))
        self._inside.updateGeometry()


def _failed(saying: Saying | None) -> bool:
    """Whether an attempt came to nothing, so that there is something to repeat."""
    return saying is not None and bool(saying.details)


class ScanStep(QWidget):
    """The camera awaits a set-up code; `typing` says that a person would rather type."""

    typing = Signal()
    without = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.camera = Viewfinder(bridge, tr("Hold the set-up code in the frame"))
        caution = tr("A set-up code holds an access code: treat it as a password, and put it away afterwards.")
        self.side = Side(
            tr("Connect to the organiser’s platform"),
            tr("Hold your set-up code in front of the camera, or scan it with a USB scanner."),
            (remark("key", caution),),
        )
        self.offers = Offers()
        self.type_button = Button(tr("Type it instead"), "secondary", "keyboard")
        self.without_button = Button(tr("Use without a platform"), "quiet")
        self.side.column.addWidget(self.offers)
        self.say(None)
        self._row = row_on_top(self)
        self._row.addWidget(self.camera, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self.side, 1)
        self.type_button.clicked.connect(self.typing)
        self.without_button.clicked.connect(self.without)

    def arrange(self, sizes: Sizes) -> None:
        """Take the measures of `sizes`."""
        self._row.setSpacing(theme.px(20 if sizes.kind == "compact" else 32))
        width, height = {"compact": (392, 340), "regular": (520, 440)}.get(sizes.kind, (640, 480))
        self.camera.setFixedSize(theme.px(width), theme.px(height))
        self.side.arrange(sizes)

    def tighten(self, tight: bool) -> None:
        """Take a smaller picture where there is little room."""
        if tight:
            self.camera.setFixedSize(theme.px(320), theme.px(220))

    def say(self, saying: Saying | None) -> None:
        """Say what became of a code."""
        self.side.say(saying)
        later = [self.offers.later] if saying is not None and saying.later else []
        if _failed(saying):
            self.offers.offer(self.offers.again, *later, self.type_button)
        else:
            self.offers.offer(self.type_button, self.without_button)

    def begin(self) -> None:
        """The keyboard stays nowhere: a scanner types."""


class TypeStep(QWidget):
    """The form; `entered` carries an `Attempt`."""

    entered = Signal(object)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._settings = bridge.kiosk.settings
        self.title = Text(tr("Your account on the platform"), size=28, weight=600, lines=0)
        self.form = AccountForm(self._settings)
        self.connect_button = Button(tr("Connect"), "primary", "next")
        whence = tr("The organiser tells you the server address, and a code or a client ID and secret.")
        caution = tr("Treat codes and secrets as passwords.")
        self.side = Side("", "", (remark("badge", whence), remark("key", caution)))
        self.side.title.hide()
        self.side.line.hide()
        self.offers = Offers()
        self.side.column.addWidget(self.offers)
        self._lay_out()
        self.form.entered.connect(self.entered)
        self.connect_button.clicked.connect(self.form.enter)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(theme.px(12))
        left.addWidget(self.title)
        left.addWidget(self.form)
        self.form.buttons.insertWidget(0, self.connect_button)
        self.setTabOrder(self.connect_button, self.form.more)
        left.addStretch(1)
        self._row = row_on_top(self)
        self._row.addLayout(left, 3)
        self._row.addWidget(self.side, 2)

    def sign_in(self, target: TargetSettings) -> None:
        """Ask anew for the secrets of a target that is known."""
        self.title.setText(tr("Sign in again to {name}").format(name=target.name))
        self.form.sign_in(target)

    def show_attempt(self, attempt: Attempt) -> None:
        """Fill in what was tried."""
        self.form.show_attempt(attempt)

    def arrange(self, sizes: Sizes) -> None:
        """Take the measures of `sizes`."""
        self._row.setSpacing(theme.px(20 if sizes.kind == "compact" else 32))
        self.title.resize_type(20 if sizes.kind == "compact" else 28)

    def tighten(self, tight: bool) -> None:
        """Leave out the title where there is little room, unless it says whose account it is."""
        self.title.setHidden(tight and not self.form.choice.isHidden())

    def say(self, saying: Saying | None) -> None:
        """Say what became of it."""
        self.side.say(saying)
        self.offers.offer(*([self.offers.later] if saying is not None and saying.later else []))
        self.connect_button.setEnabled(saying is None or saying.state != "neutral")

    def begin(self) -> None:
        """Put the keyboard on the first row that is empty."""
        self.form.begin()
