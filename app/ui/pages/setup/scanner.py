"""The third step of Setup: any badge, with each scanner, tells whether it works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.badge import SELF_TEST
from app.ui import theme
from app.ui.joining import Saying, of_refusal
from app.ui.pages.setup.side import Side, row_on_top
from app.ui.widgets.buttons import Button
from app.ui.widgets.devices import scanner_words
from app.ui.widgets.notice import Notice
from app.ui.widgets.qrcode import QrCode
from app.ui.widgets.text import Text
from app.ui.widgets.viewfinder import Viewfinder
from app.ui.words import name_of, tr

if TYPE_CHECKING:
    from app.lead import Lead
    from app.news import NotSaved, Saved
    from app.ui.bridge import Bridge
    from app.ui.sizes import Sizes


class ScannerStep(QWidget):
    """`passed` says that a person goes on."""

    passed = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.results: dict[str, Notice] = {}
        self._read: dict[int, str] = {}  # by lead, the scanner that read it
        self.camera = Viewfinder(bridge, tr("Hold any badge in the frame"))
        line = tr("Scan any badge with each scanner. A visitor’s badge is saved as a lead.")
        self.side = Side(tr("Try your scanners"), line)
        self._tried = QVBoxLayout()
        self._tried.setSpacing(theme.px(8))
        self.side.column.insertLayout(3, self._tried)
        self.next_button = Button(tr("Skip"), "primary", "next")
        self.side.column.addWidget(self.next_button, 0, Qt.AlignmentFlag.AlignRight)
        self.next_button.clicked.connect(self.passed)
        bridge.changed.connect(self.on_changed)
        self._lay_out()

    def _lay_out(self) -> None:
        self.code = QWidget()
        row = QHBoxLayout(self.code)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(16))
        row.addWidget(QrCode(SELF_TEST, tr("Test code"), side=128))
        words = tr(
            "No badge at hand? Scan this code with a USB scanner. It also tells whether its letters arrive as printed."
        )
        row.addWidget(Text(words, size=14, tone="text2", lines=0), 1)
        left = QVBoxLayout()
        left.setSpacing(theme.px(12))
        left.addWidget(self.camera)
        left.addWidget(self.code)
        left.addStretch(1)
        self._row = row_on_top(self)
        self._row.addLayout(left)
        self._row.addWidget(self.side, 1)

    def arrange(self, sizes: Sizes) -> None:
        """Take the measures of `sizes`."""
        compact = sizes.kind == "compact"
        self._row.setSpacing(theme.px(20 if compact else 32))
        width, height = {"compact": (392, 240), "regular": (520, 300)}.get(sizes.kind, (640, 360))
        self.camera.setFixedSize(theme.px(width), theme.px(height))
        self.code.setFixedWidth(theme.px(width))
        self.side.arrange(sizes)

    def tighten(self, tight: bool) -> None:
        """Take a smaller picture where there is little room."""
        if tight:
            self.camera.setFixedSize(theme.px(320), theme.px(160))
            self.code.setFixedWidth(theme.px(320))

    def say(self, saying: Saying | None) -> None:
        """Say how the connection stands, on one line."""
        if saying is not None and saying.state == "ok":
            saying = Saying(saying.state, saying.icon, f"{saying.title}: {saying.line}")
        self.side.say(saying)

    def show_saved(self, saved: Saved) -> None:
        """A badge was read and saved."""
        self.camera.tell(tr("Next badge, please"), "ok")
        self._forget(saved.scanner)
        self._read[saved.lead.id] = saved.scanner
        self._show_lead(saved.lead)

    def _show_lead(self, lead: Lead) -> None:
        line = tr("Saved as a lead: {name}").format(name=name_of(lead))
        self._show(self._read[lead.id], Saying("ok", "check", "", line))

    def _forget(self, scanner: str) -> None:
        self._read = {lead: by for lead, by in self._read.items() if by != scanner}

    def on_changed(self, lead: int) -> None:
        """News of a lead, such as the name."""
        found = self._bridge.lead(lead) if lead in self._read else None
        if found is not None:
            self._show_lead(found)

    def show_refused(self, refused: NotSaved) -> None:
        """Something was read that made no lead."""
        saying = of_refusal(refused)
        if saying is not None:
            self.camera.tell(saying.title, "ok" if saying.state == "ok" else "bad")
            self._forget(refused.scanner)
            self._show(refused.scanner, saying)

    def _show(self, scanner: str, saying: Saying) -> None:
        """The newest result of a kind of scanner is the one that counts."""
        words = scanner_words(scanner)
        if words not in self.results:
            self.results[words] = Notice()
            self._tried.addWidget(self.results[words])
        works = tr("{scanner} works").format(scanner=words)
        title = works if saying.state == "ok" else f"{words}: {saying.title}"
        self.results[words].say(Saying(saying.state, saying.icon, title, saying.line))
        if saying.state == "ok":
            self.next_button.setText(tr("Go on"))
            self.next_button.setAccessibleName(tr("Go on"))
            self.next_button.updateGeometry()

    def begin(self) -> None:
        """The keyboard stays nowhere: a scanner types."""
