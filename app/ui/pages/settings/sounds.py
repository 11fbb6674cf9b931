"""Settings: what is heard and seen of a scan besides the card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui import theme
from app.ui.pages.settings.section import Section
from app.ui.widgets.buttons import Button
from app.ui.widgets.form import FormRow, Panel
from app.ui.widgets.stepper import Stepper
from app.ui.widgets.switch import Switch
from app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from app.settings import Settings
    from app.ui.bridge import Bridge


class SoundSection(Section):
    """Sounds, how loud they are, the window's glow, and motion."""

    def __init__(self, bridge: Bridge, *, now: Callable[[], datetime]) -> None:
        super().__init__(bridge, now=now)
        self.sounds = Switch(tr("Sounds"))
        self.sounds.clicked.connect(lambda on: self.change(sounds=on))
        self.volume = Stepper(tr("Volume"), range(10, 101, 10), lambda value: tr("{n} %").format(n=value))
        self.volume.changed.connect(self._set_volume)
        self.play = Button(tr("Play"), "secondary", "play", name=tr("Play the sound of a new lead"))
        self.play.clicked.connect(self._play)
        loud = QWidget()
        row = QHBoxLayout(loud)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.play)
        row.addWidget(self.volume)
        heard = Panel(tr("Sound"))
        heard.add_row(
            FormRow(
                tr("Sounds"), tr("A new lead, seen before and not saved sound different, in rhythm too."), self.sounds
            )
        )
        heard.add_row(FormRow(tr("Volume"), tr("On top of what this computer is set to."), loud))
        self.flash = Switch(tr("Flash"))
        self.flash.clicked.connect(lambda on: self.change(flash=on))
        self.motion = Switch(tr("Motion"))
        self.motion.clicked.connect(lambda on: self.change(motion=on))
        seen = Panel(tr("Light and motion"))
        seen.add_row(FormRow(tr("Flash"), tr("The edge of the screen glows for a moment after a scan."), self.flash))
        seen.add_row(FormRow(tr("Motion"), tr("Cards slide and fade. Off: they change at once."), self.motion))
        self.column.addWidget(heard)
        self.beside.addWidget(seen)

    def show_settings(self, settings: Settings) -> None:
        """Show what is on."""
        self.sounds.setChecked(settings.sounds)
        self.volume.show_value(settings.volume)
        self.volume.setEnabled(settings.sounds)
        self.play.setEnabled(settings.sounds)
        self.flash.setChecked(settings.flash)
        self.motion.setChecked(settings.motion)

    def _set_volume(self, value: int) -> None:
        self.change(volume=value)
        self._play()

    def _play(self) -> None:
        self.bridge.play.emit("new")
