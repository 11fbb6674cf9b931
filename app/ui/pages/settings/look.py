"""Settings: language, light or dark, size, accent, logo and the keyboard on the screen; every change shows at once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.ui import language, theme, tokens
from app.ui.accent import dominant, read_picture
from app.ui.pages.settings.file_offer import FileOffer
from app.ui.pages.settings.section import Section
from app.ui.sentences import said
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice import Choice
from app.ui.widgets.form import FormRow, Panel
from app.ui.widgets.segments import Segments
from app.ui.widgets.swatches import Swatches
from app.ui.widgets.textfield import TextField
from app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from app.settings import Settings
    from app.ui.bridge import Bridge

LANGUAGES = ("auto", *language.NAMES)
THEMES = ("auto", "light", "dark")
SCALES = ("auto", 100, 115, 130, 150)
KEYBOARDS = ("auto", "on", "off")
LAYOUTS = ("auto", "qwerty", "qwertz", "azerty")
LOGO = "logo.png"
_PICTURES = (".png", ".jpg", ".jpeg", ".svg", ".webp")
_HEX = re.compile(r"#?[0-9A-Fa-f]{6}")


class Taken(NamedTuple):
    """A logo that was taken: its file's name in the data folder, and the colour it has most of."""

    name: str
    colour: str


class LogoError(Exception):
    """The picture cannot be taken; the text is a sentence."""


def accents() -> list[tuple[str, str]]:
    """The accents on offer by name; ours is first, and kept as none."""
    return [
        (tr("Lead Kiosk blue"), tokens.LIGHT.accent),
        (tr("Violet"), tokens.STAFF["violet"]),
        (tr("Teal"), tokens.STAFF["teal"]),
        (tr("Green"), tokens.STAFF["green"]),
        (tr("Orange"), tokens.ORANGE),
        (tr("Red"), tokens.STAFF["red"]),
        (tr("Pink"), tokens.STAFF["pink"]),
    ]


def hex_problem(text: str) -> str:
    """What is wrong with a typed colour; empty when it is one, or none."""
    return "" if not text or _HEX.fullmatch(text) else tr("Type a colour as in a style guide, such as #1B5BD6.")


def hex_of(text: str) -> str:
    """A typed colour as `#RRGGBB`; empty for none, and for our own blue."""
    colour = f"#{text.removeprefix('#').upper()}" if text else ""
    return "" if colour == tokens.LIGHT.accent else colour


def take_logo(path: Path, folder: Path) -> Taken:
    """Copy the picture in `path` into the data folder, made smaller if it is large; raises `LogoError`."""
    picture = read_picture(path)
    if picture.isNull():
        raise LogoError(tr("“{file}” is no picture that can be shown. Choose a PNG or JPEG.").format(file=path.name))
    draft = folder / f".{LOGO}"
    if not picture.save(str(draft)):
        raise LogoError(tr("The logo cannot be kept: is the disk full?"))
    draft.chmod(0o600)
    draft.replace(folder / LOGO)
    return Taken(LOGO, dominant(picture))


class LookSection(Section):
    """Each control keeps its value at once, and the window is made anew around it."""

    def __init__(self, bridge: Bridge, *, now: Callable[[], datetime]) -> None:
        super().__init__(bridge, now=now)
        self.language = Choice([tr("As this computer"), *language.NAMES.values()], tr("Language"))
        self.language.chosen.connect(lambda number: self.change(language=LANGUAGES[number]))
        self.theme = Segments([tr("Automatic"), tr("Light"), tr("Dark")], tr("Light or dark"))
        self.theme.chosen.connect(lambda number: self.change(theme=THEMES[number]))
        sizes = [tr("Automatic"), *(tr("{n} %").format(n=scale) for scale in SCALES[1:])]
        self.scale = Segments(sizes, tr("Size of text and buttons"))
        self.scale.chosen.connect(lambda number: self.change(text_scale=SCALES[number]))
        words = Panel(tr("Language"))
        words.column.addWidget(self.language)
        look = Panel(tr("Look"))
        look.add_row(FormRow(tr("Light or dark"), "", self.theme))
        line = tr("Automatic: as large as a finger needs on this screen.")
        look.add_row(FormRow(tr("Size of text and buttons"), line, self.scale, below=True))
        self.column.addWidget(words)
        self.column.addWidget(look)
        self._add_brand()
        self._add_keyboard()

    def _add_brand(self) -> None:
        self.accents = Swatches(accents(), tr("Accent"))
        self.accents.chosen.connect(lambda number: self.change(accent=hex_of(accents()[number][1])))
        self.hex = TextField("", hint=tokens.LIGHT.accent, check=hex_problem, longest=7)
        self.hex.field.setAccessibleName(tr("Accent as a number"))
        self.hex.setFixedWidth(theme.px(140))
        self.hex.committed.connect(lambda text: self.change(accent=hex_of(text)))
        colour = Panel(tr("Accent"), tr("Marks what is chosen. It is made lighter or darker until it can be read."))
        colour.column.addWidget(self.accents)
        colour.add_row(FormRow(tr("Your own colour"), tr("As in your style guide; empty for ours."), self.hex))
        self.picture = QLabel()
        self.picture.setFixedSize(theme.px(96), theme.px(48))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setAccessibleName(tr("The logo"))
        self.from_logo = Button(tr("Use its colour"), "secondary", "look")
        self.from_logo.clicked.connect(self._use_colour)
        self.no_logo = Button(tr("Remove"), "quiet", "remove", name=tr("Remove the logo"))
        self.no_logo.clicked.connect(lambda: self.change(tr("The logo is removed"), logo=""))
        parts = QWidget()
        row = QHBoxLayout(parts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        for part in (self.picture, self.from_logo, self.no_logo):
            row.addWidget(part)
        self.logo_row = FormRow(tr("Shown at the top and while the kiosk is idle"), "", parts)
        self.files = FileOffer(
            self.bridge, tr("Logo"), tr("A PNG, JPEG or SVG, from a USB stick or this computer."), _PICTURES
        )
        self.files.chosen.connect(self._take)
        self.files.column.insertWidget(1, self.logo_row)
        self.column.addWidget(colour)
        self.beside.addWidget(self.files)

    def _add_keyboard(self) -> None:
        self.keyboard = Segments([tr("Automatic"), tr("On"), tr("Off")], tr("Keyboard on the screen"))
        self.keyboard.chosen.connect(lambda number: self.change(keyboard=KEYBOARDS[number]))
        self.layout_ = Segments([tr("Automatic"), "QWERTY", "QWERTZ", "AZERTY"], tr("Layout"))
        self.layout_.chosen.connect(lambda number: self.change(keyboard_layout=LAYOUTS[number]))
        keys = Panel(tr("Keyboard on the screen"))
        line = tr("Automatic: after a touch into a field, and never while a real keyboard is used.")
        keys.add_row(FormRow(tr("Show it"), line, self.keyboard))
        keys.add_row(FormRow(tr("Layout"), tr("Automatic: as the language has it."), self.layout_, below=True))
        self.beside.addWidget(keys)

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen."""
        self.language.choose(LANGUAGES.index(settings.language))
        self.theme.choose(THEMES.index(settings.theme))
        self.scale.choose(SCALES.index(settings.text_scale))
        self.keyboard.choose(KEYBOARDS.index(settings.keyboard))
        self.layout_.choose(LAYOUTS.index(settings.keyboard_layout))
        offered = [hex_of(value) for _, value in accents()]
        own = settings.accent.upper()
        self.accents.choose(offered.index(own) if own in offered else -1)
        self.hex.show_text(own)
        self.logo_row.setVisible(bool(settings.logo))
        if settings.logo:
            self._show_logo(self.kiosk.folder / settings.logo)

    def _show_logo(self, path: Path) -> None:
        ratio = self.devicePixelRatioF()
        size = self.picture.size() * ratio
        shown = QPixmap(str(path)).scaled(
            size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        shown.setDevicePixelRatio(ratio)
        self.picture.setPixmap(shown)

    def opened(self) -> None:
        """Look which pictures there are."""
        self.files.look()

    def flush(self) -> None:
        """Save what is typed."""
        self.hex.flush()

    def _take(self, path: Path) -> None:
        folder = self.kiosk.folder
        self.bridge.work("logo", lambda: take_logo(path, folder), self._taken)

    def _taken(self, found: Taken | Exception) -> None:
        self.files.refuse(said(str(found)) if isinstance(found, Exception) else "")
        if not isinstance(found, Exception):
            self.change(tr("The logo is changed"), logo=found.name)

    def _use_colour(self) -> None:
        path = self.kiosk.folder / self.kiosk.settings.logo
        self.bridge.work("colour", lambda: dominant(read_picture(path)), self._coloured)

    def _coloured(self, found: str | Exception) -> None:
        if isinstance(found, Exception) or not found:
            self.told.emit(tr("The logo has no colour besides black, white and grey."), None)
        else:
            self.change(tr("The accent is the logo’s colour"), accent=hex_of(found))
