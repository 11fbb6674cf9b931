"""What is tapped and typed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.ui import theme, tokens
from app.ui.gallery.exhibit import Room, sized
from app.ui.gallery.samples import QUESTIONS, TAGS
from app.ui.widgets.buttons import Button
from app.ui.widgets.chips import Chip, TagRow, TagSheet
from app.ui.widgets.choice import Choice, Removable
from app.ui.widgets.entry import Entry
from app.ui.widgets.form import FormRow, Panel
from app.ui.widgets.keyboard import Keyboard
from app.ui.widgets.menu import Entry as MenuEntry
from app.ui.widgets.menu import Menu
from app.ui.widgets.pinpad import PinPad
from app.ui.widgets.question import QuestionBox
from app.ui.widgets.questions import Questions
from app.ui.widgets.search import Search
from app.ui.widgets.segments import Segments
from app.ui.widgets.stars import Stars
from app.ui.widgets.stepper import Stepper
from app.ui.widgets.swatches import Swatches
from app.ui.widgets.switch import Switch
from app.ui.widgets.textfield import TextField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.ui.widgets.buttons import Look

_LOOKS: tuple[Look, ...] = ("primary", "danger", "secondary", "quiet", "picture")

ROOM = Room()


@ROOM.exhibit
def buttons() -> Sequence[QWidget]:
    """Every look, usable and not, with and without an icon."""
    found = [Button("Send now", look, "send") for look in _LOOKS] + [Button("Send now", look) for look in _LOOKS]
    bare = [Button("", look, "microphone", name="Record") for look in ("secondary", "bare", "picture")]
    off = [Button("Send now", look, "send") for look in _LOOKS[:3]]
    pressed = [Button("Pressed", look) for look in _LOOKS]
    for button in off:
        button.setEnabled(False)
    for button in pressed:
        button.setDown(True)
    return [*found, *bare, *off, *pressed]


@ROOM.exhibit
def stars() -> Sequence[QWidget]:
    """None to five; compact."""
    found = [Stars(), Stars(), Stars(), Stars(56)]
    for widget, rating in zip(found, (None, 3, 5, 4), strict=True):
        widget.show_rating(rating)
    return found


@ROOM.exhibit
def chips() -> Sequence[QWidget]:
    """Off, on, cut; a row with more than it can show; all of them with a field for a new one."""
    row, sheet = TagRow(), TagSheet()
    row.set_rows(1)
    row.show_tags(TAGS, TAGS[:1])
    sheet.show_tags(TAGS, TAGS[:2])
    single = [Chip("Hot"), Chip("Hot", on=True), Chip("Tag", icon="plus"), sized(Chip(TAGS[-1]), 180)]
    return [*single, sized(row, 460, 48), sized(sheet, 460, 180)]


@ROOM.exhibit
def choices() -> Sequence[QWidget]:
    """One of few, one of many, words that can be removed, colours."""
    segments, choice, removable = Segments(("Now", "3 months", "Later"), "When?"), Choice(TAGS[:4], "Tags"), Removable()
    segments.choose(0)
    choice.choose(1)
    removable.show_words(TAGS[:3])
    swatches = Swatches([(name, value) for name, value in tokens.STAFF.items()], "Colour")
    swatches.choose(2)
    return [sized(segments, 420), sized(choice, 420), sized(removable, 420), sized(swatches, 460)]


@ROOM.exhibit
def switches() -> Sequence[QWidget]:
    """Off, on, and neither to be changed; a number."""
    found = [Switch("Sound", on) for on in (False, True, False, True)]
    for switch in found[2:]:
        switch.setEnabled(False)
    stepper = Stepper("Lock after", (0, 5, 10), lambda value: f"{value} min")
    stepper.show_value(5)
    return [*found, stepper]


@ROOM.exhibit
def fields() -> Sequence[QWidget]:
    """Empty, with what is wrong; one with its buttons; one to search with, empty and typed in."""
    empty, wrong = TextField("Server", hint="https://pretix.eu"), TextField("Port", check=lambda _: "A number, please.")
    wrong.field.setText("many")
    wrong.flush()
    entry = Entry("Code on the badge", "Save")
    search, searched = (Search("Search name, company, tag, note", "Search leads") for _ in range(2))
    searched.setText("jane")
    return [sized(empty, 320), sized(wrong, 320), sized(entry, 400), sized(search, 400, 48), sized(searched, 400, 48)]


@ROOM.exhibit
def questions() -> Sequence[QWidget]:
    """Segments, chips and text; one at a time."""
    boxes = [sized(QuestionBox(question), 420) for question in QUESTIONS]
    boxes[0].show_answer("Now")
    boxes[1].show_answer("Arms; Cameras")
    paged = Questions(paged=True)
    paged.ask(QUESTIONS)
    paged.start({})
    return [*boxes, sized(paged, 420)]


@ROOM.exhibit
def forms() -> Sequence[QWidget]:
    """Rows of settings."""
    panel = Panel("Sound and light", "What the booth hears and sees after each scan.")
    panel.add_row(FormRow("Sounds", "A short tone, another one for each result.", Switch("Sounds", True)))
    panel.add_row(FormRow("Language", "", sized(Segments(("Deutsch", "English")), 260)))
    return [sized(panel, 560)]


@ROOM.exhibit
def menus() -> Sequence[QWidget]:
    """What can be done with a lead."""
    entries = [MenuEntry("all", "leads", "All details"), MenuEntry("erase", "trash", "Erase this person", "bad")]
    return [sized(Menu(entries), 360)]


@ROOM.exhibit
def pin_pad() -> Sequence[QWidget]:
    """Asking, and after a wrong one."""
    asking, wrong = PinPad("PIN"), PinPad("PIN")
    wrong.say("Wrong PIN")
    return [asking, wrong]


@ROOM.exhibit
def keyboards() -> Sequence[QWidget]:
    """The three layouts, signs, and a shift that is locked."""
    found = []
    for layout in ("qwertz", "azerty", "qwerty-es", "qwerty", "qwerty"):
        stage = sized(QWidget(), 960, 4 * 52 + 12)
        keyboard = Keyboard(layout, stage)
        keyboard.set_row(52)
        keyboard.resize(stage.size())
        keyboard.show()
        found.append(keyboard)
    found[0].suggest_capital(True)
    found[1].shift = "locked"
    found[3].page, found[4].page = "signs", "more"
    return [keyboard.parentWidget() or keyboard for keyboard in found]


@ROOM.exhibit
def icons() -> Sequence[QWidget]:
    """All of them."""
    import resources

    names = sorted(each.stem for each in resources.path("icons").glob("*.svg"))
    found = [Button("", "bare", name, name=name) for name in names]
    return [sized(button, 48) for button in found] if theme.scale() else []
