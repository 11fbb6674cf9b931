"""The members of staff as they are configured: their colours, and how one is added, renamed or taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui import tokens
from app.ui.words import tr

if TYPE_CHECKING:
    from app.settings import Settings

COLOURS = tuple(tokens.STAFF)
LONGEST_NAME = 60  # characters


def colour_names() -> dict[str, str]:
    """What people call the colours."""
    return {
        "violet": tr("Violet"),
        "blue": tr("Blue"),
        "teal": tr("Teal"),
        "green": tr("Green"),
        "olive": tr("Olive"),
        "brown": tr("Brown"),
        "red": tr("Red"),
        "pink": tr("Pink"),
    }


def colour_of(settings: Settings, name: str) -> str:
    """The name of a member's colour: the chosen one, else one by their place in the list."""
    chosen = settings.staff_colours.get(name)
    if chosen in tokens.STAFF:
        return chosen
    at = settings.staff.index(name) if name in settings.staff else 0
    return COLOURS[at % len(COLOURS)]


def problem_with(settings: Settings, name: str, before: str = "") -> str:
    """Why a member cannot be called `name`; empty when they can. `before` is what they are called now."""
    if not name:
        return tr("Type a name.")
    others = {other.casefold() for other in settings.staff if other != before}
    return tr("There is somebody of this name already.") if name.casefold() in others else ""


def added(settings: Settings, name: str) -> Settings:
    """With one more member, in a colour that is free where one is."""
    if name in settings.staff:
        return settings
    used = {colour_of(settings, other) for other in settings.staff}
    free = next((colour for colour in COLOURS if colour not in used), COLOURS[len(settings.staff) % len(COLOURS)])
    colours = {**settings.staff_colours, name: free}
    now = settings.staff_now or name
    return settings.model_copy(update={"staff": (*settings.staff, name), "staff_colours": colours, "staff_now": now})


def renamed(settings: Settings, before: str, after: str) -> Settings:
    """With `before` called `after`; leads keep the name they were scanned under."""
    staff = tuple(after if name == before else name for name in settings.staff)
    colours = {name: colour for name, colour in settings.staff_colours.items() if name != before}
    colours[after] = colour_of(settings, before)
    now = after if settings.staff_now == before else settings.staff_now
    return settings.model_copy(update={"staff": staff, "staff_colours": colours, "staff_now": now})


def removed(settings: Settings, name: str) -> Settings:
    """Without `name`; the first of those who are left scans from now on, if it was them."""
    staff = tuple(other for other in settings.staff if other != name)
    # without a chosen colour the others would change theirs with their places
    colours = {other: colour_of(settings, other) for other in staff}
    now = (staff[0] if staff else None) if settings.staff_now == name else settings.staff_now
    return settings.model_copy(update={"staff": staff, "staff_colours": colours, "staff_now": now})


def coloured(settings: Settings, name: str, colour: str) -> Settings:
    """With `name` in `colour`."""
    return settings.model_copy(update={"staff_colours": {**settings.staff_colours, name: colour}})
