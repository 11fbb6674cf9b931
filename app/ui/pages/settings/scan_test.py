"""Settings: a live test of scanners; what was read last, by which one and when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.badge import SELF_TEST
from app.news import NotSaved, Refusal, Saved
from app.store import pictures
from app.ui import theme
from app.ui.sentences import said
from app.ui.widgets.devices import scanner_words
from app.ui.widgets.fields import Fields
from app.ui.widgets.form import Panel
from app.ui.widgets.qrcode import QrCode
from app.ui.widgets.target import StateChip
from app.ui.widgets.text import Text
from app.ui.words import clock_seconds, name_of, tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from app.ui.bridge import Bridge
    from app.ui.tokens import State


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of a scan: a state, a word and a sentence for it; `raw` is what was read, as far as it is told."""

    state: State
    icon: str
    words: str
    sentence: str
    raw: str
    scanner: str


def reading_of(news: Saved | NotSaved) -> Reading:
    """What to say of a scan."""
    if isinstance(news, Saved):
        sentence = tr("Saved as a lead: {name}").format(name=name_of(news.lead))
        raw = news.lead.code or tr("a contact card")
        return Reading("ok", "check", tr("It works"), sentence, raw, news.scanner)
    if news.refusal is Refusal.SELF_TEST:
        sentence = tr("Letters and signs arrive as printed.")
        return Reading("ok", "check", tr("It works"), sentence, SELF_TEST, news.scanner)
    if news.refusal is Refusal.SELF_TEST_GARBLED:
        sentence = tr("Letters are swapped. Choose the other layout below, and scan again.")
        return Reading("bad", "alert", tr("Letters are swapped"), sentence, news.read, news.scanner)
    return Reading("warn", "alert", tr("Not saved"), said(news.sentence), news.read, news.scanner)


class ScanTest(Panel):
    """Listens to every scan while it is there, and makes no lead by itself."""

    def __init__(self, bridge: Bridge, now: Callable[[], datetime]) -> None:
        super().__init__(
            tr("Test a scanner"),
            tr("Scan this code from the screen, or the printed test badge: it makes no lead. Badges of visitors do."),
        )
        self._now = now
        self.code = QrCode(SELF_TEST, tr("Test code"), side=172)
        self.waiting = Text(tr("Waiting for a scan …"), size=20, weight=500, tone="text3", lines=0)
        self.chip = StateChip()
        self.chip.hide()
        self.sentence = Text(lines=0, weight=500)
        self.facts = Fields()
        right = QVBoxLayout()
        right.setSpacing(theme.px(12))
        right.addWidget(self.waiting)
        right.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeft)
        right.addWidget(self.sentence)
        right.addWidget(self.facts)
        right.addStretch(1)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(20))
        row.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(right, 1)
        self.column.addWidget(both)
        bridge.saved.connect(self.show_news)
        bridge.refused.connect(self.show_news)

    def show_news(self, news: Saved | NotSaved) -> None:
        """Show what came of a scan; a picture that was read later is none."""
        if news.scanner == pictures.SCANNER:
            return
        found = reading_of(news)
        self.waiting.hide()
        self.chip.say(found.state, found.icon, found.words)
        self.chip.show()
        self.sentence.setText(found.sentence)
        facts = [
            (tr("Read"), found.raw),
            (tr("Scanner"), f"{scanner_words(found.scanner)} · {found.scanner}"),
            (tr("Time"), clock_seconds(self._now())),
        ]
        self.facts.show_fields([(label, value) for label, value in facts if value])
