"""Photos and voice notes on their way to the disk: one recording at a time, whatever page and lead are on the screen.

It belongs to the window, so that neither a scan nor a new look takes a recording away. What was recorded or taken
stays here until the recorder has told that it is on the disk; what could not be saved is offered to be saved again.
What a person removes is set aside first, and goes for good when the way back ends.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from app.store.attachments import Kind
from app.ui.sentences import said
from app.ui.words import name_of, tr
from hardware.microphone import LONGEST, Recording
from hardware.player import Playback

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.lead import Lead
    from app.news import AttachmentsChanged
    from app.store.attachments import Attachment
    from app.ui.bridge import Bridge

UNDO_SECONDS = 10
_LOOK_MS = 50


@dataclass(frozen=True, slots=True)
class Jot:
    """What was made for a lead, and why it is not on the disk, if it could not be brought there."""

    lead: int
    name: str  # the lead's, as it was called then
    kind: Kind
    content: bytes
    at: datetime
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """What is shown in place of the note: a recording, why there is none, or what could not be saved."""

    kind: Literal["opening", "recording", "failed", "unsaved"]
    lead: int
    name: str
    what: Kind = Kind.VOICE
    words: str = ""
    seconds: float = 0.0
    level: float = 0.0


class Jotting(QObject):
    """`changed` when `bar` is another, `told` a sentence and a way back, `filming` while a photo is being taken."""

    changed = Signal()
    told = Signal(str, object)
    filming = Signal(bool)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self.bridge = bridge
        self.now: Callable[[], datetime] = lambda: datetime.now(UTC)
        self.record: Callable[[], Recording] = Recording
        self.play: Callable[[Path], Playback] = Playback
        self._recording: Recording | None = None
        self._lead, self._name, self._begun = 0, "", self.now()
        self._saving: list[Jot] = []
        self._unsaved: list[Jot] = []
        self._going: list[tuple[int, str]] = []
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._follow)
        self._end = QTimer(self, singleShot=True, interval=UNDO_SECONDS * 1000)
        self._end.timeout.connect(self._let_go)
        bridge.attachments.connect(self._on_attachments)
        bridge.changed.connect(self._on_changed)

    @property
    def bar(self) -> Bar | None:
        """What is to be shown in place of the note; None for the note."""
        if self._recording is not None:
            return _bar_of(self._recording, self._lead, self._name)
        if self._unsaved:
            jot = self._unsaved[0]
            return Bar("unsaved", jot.lead, jot.name, jot.kind, jot.problem)
        return None

    # --- recording --------------------------------------------------------------------------------------

    def begin(self, lead: Lead) -> None:
        """Record a voice note for `lead`, unless one is being recorded."""
        if self._recording is None:
            self._lead, self._name = lead.id, name_of(lead)
            self.again()

    def again(self) -> None:
        """Begin anew, for the same lead."""
        self._begun = self.now()
        self._recording = self.record()
        self._recording.start()
        self._look.start()
        self.changed.emit()

    def stop(self) -> None:
        """End the recording and save it."""
        recording, self._recording = self._recording, None
        self._look.stop()
        content = recording.finish() if recording else b""
        if content:
            self.save(Jot(self._lead, self._name, Kind.VOICE, content, self._begun))
        self.changed.emit()

    def cancel(self) -> None:
        """End the recording and forget it, or the message that there is none."""
        recording, self._recording = self._recording, None
        self._look.stop()
        if recording is not None:
            recording.finish()
        self.changed.emit()

    def _on_changed(self, lead: int) -> None:
        """The name may have come meanwhile."""
        found = self.bridge.lead(lead) if self._recording is not None and lead == self._lead else None
        if found is not None:
            self._name = name_of(found)

    def _follow(self) -> None:
        recording = self._recording
        if recording is not None and recording.state == "ended":
            self._look.stop()
            if recording.seconds:  # a minute is over, or the microphone was unplugged
                problem = recording.problem
                self.stop()
                if problem:
                    self.told.emit(said(problem), None)
        self.changed.emit()

    # --- saving -----------------------------------------------------------------------------------------

    def save(self, jot: Jot) -> None:
        """Bring `jot` to the disk; what becomes of it is told."""
        self._saving.append(jot)
        self.bridge.kiosk.attach(jot.lead, jot.kind, jot.content, jot.at)

    def save_again(self) -> None:
        """Try once more to save what could not be saved."""
        unsaved, self._unsaved = self._unsaved, []
        self.changed.emit()
        for jot in unsaved:
            self.save(replace(jot, problem=""))

    def discard(self) -> None:
        """A person gives up what could not be saved."""
        self._unsaved = self._unsaved[1:]
        self.changed.emit()

    def _on_attachments(self, changed: AttachmentsChanged) -> None:
        jot = next((jot for jot in self._saving if (jot.lead, jot.at) == (changed.lead, changed.tried)), None)
        if jot is None:
            if changed.failed and changed.tried is None:
                self.told.emit(changed.failed, None)
            return
        self._saving.remove(jot)
        if changed.failed:
            self._unsaved.append(replace(jot, problem=changed.failed))
            self.changed.emit()
            return
        saved = tr("Photo saved for {name}") if jot.kind is Kind.PHOTO else tr("Voice note saved for {name}")
        self.told.emit(saved.format(name=jot.name), None)

    # --- removing ---------------------------------------------------------------------------------------

    def remove(self, lead: int, attachment: Attachment) -> None:
        """Take one away; for ten seconds it can come back."""
        gone = (lead, attachment.name)
        if gone in self._going:  # a second tap before the first was told
            return
        self._let_go()
        self._going.append(gone)
        self.bridge.kiosk.detach(*gone)
        self._end.start()
        words = tr("Photo removed") if attachment.kind is Kind.PHOTO else tr("Voice note removed")
        self.told.emit(words, lambda: self._bring_back(gone))

    def _bring_back(self, gone: tuple[int, str]) -> None:
        if gone in self._going:
            self._going.remove(gone)
            self.bridge.kiosk.reattach(*gone)

    def _let_go(self) -> None:
        """The way back ends: what was removed is removed for good."""
        going, self._going = self._going, []
        for lead, name in going:
            self.bridge.kiosk.detach(lead, name, for_good=True)

    def close(self) -> None:
        """The window closes: save what is being recorded and what could not be saved, let go what was removed."""
        self.stop()
        self.save_again()
        self._let_go()


def _bar_of(recording: Recording, lead: int, name: str) -> Bar:
    if recording.state == "ended":
        return Bar("failed", lead, name, words=said(recording.problem))
    if recording.state == "opening":
        return Bar("opening", lead, name, words=tr("The microphone starts …"))
    words = tr("Nothing to hear: is the microphone muted?") if recording.muted else ""
    return Bar("recording", lead, name, Kind.VOICE, words, min(recording.seconds, LONGEST), recording.level)
