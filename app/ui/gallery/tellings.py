"""What tells how things are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.news import ScannerChanged, StoreMatter, StoreNews
from app.ui import theme
from app.ui.gallery.exhibit import Room, sized
from app.ui.gallery.samples import ASKING, JANE, LONG, NOW, OFFLINE, READY, SIGNED_OUT, STAFF
from app.ui.joining import Saying
from app.ui.results import Result
from app.ui.sizes import sizes_for
from app.ui.widgets.banner import Banner
from app.ui.widgets.camera import CameraView
from app.ui.widgets.coderow import CodeRow
from app.ui.widgets.devices import Devices
from app.ui.widgets.dots import Dots
from app.ui.widgets.empty import Empty
from app.ui.widgets.header import Booth, Header
from app.ui.widgets.notice import Notice
from app.ui.widgets.pill import Pill, pill
from app.ui.widgets.qrcode import QrCode
from app.ui.widgets.rail import Rail
from app.ui.widgets.showbadge import ShowBadge
from app.ui.widgets.slidein import SlideIn
from app.ui.widgets.staff import StaffCircle, StaffList
from app.ui.widgets.stale import StaleNote
from app.ui.widgets.strip import Strip
from app.ui.widgets.text import Text
from app.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from collections.abc import Sequence

RESULTS = (
    Result("ok", "check", "New lead", "Looking up the name …", NOW),
    Result("warn", "again", "Seen before", "First seen 10:14 by Jo · 2 scans", NOW),
    Result("bad", "stop", "Not saved · unreadable code", "Try again, or type the code on the badge.", NOW),
    Result(
        "bad", "alert", "Needs attention", "pretix: “Unknown attendee.” Saved here.", NOW, silent=True, refused=True
    ),
)

ROOM = Room()


def stage(width: int, height: int) -> QWidget:
    """Somewhere for what floats."""
    made = QWidget()
    return sized(made, width, height)


@ROOM.exhibit
def type_sizes() -> Sequence[QWidget]:
    """All of them, wrapped, cut."""
    found: list[QWidget] = [Text("Jane Doe 123", size, weight) for size, weight in ((14, 500), (16, 400), (20, 600))]
    found += [Text("Jane Doe", size, 600) for size in (28, 40)] + [Text("128", 72, 600, tabular=True)]
    tones = ("text", "text2", "text3", "accent", "ok", "warn", "bad")
    found += [Text(tone, weight=600, tone=tone) for tone in tones]
    return [*found, sized(Text(LONG), 300), sized(Text(LONG, 20, 600, lines=2), 300)]


@ROOM.exhibit
def strips() -> Sequence[QWidget]:
    """Filled, and soft as after some seconds."""
    found = []
    for soft in (False, True):
        for result in RESULTS:
            strip = Strip()
            strip.show_result(result)
            if soft:
                strip.soften()
            found.append(sized(strip, 480))
    return found


@ROOM.exhibit
def pills() -> Sequence[QWidget]:
    """How the outbox stands."""
    found = []
    for target in (READY, OFFLINE, ASKING, SIGNED_OUT, None):
        shown = Pill()
        shown.say(pill((target,) if target else (), 124, NOW))
        found.append(shown)
    return found


@ROOM.exhibit
def notices() -> Sequence[QWidget]:
    """Boxes, and lines below the header."""
    found: list[QWidget] = []
    for state, icon, title in (("ok", "check", "Connected"), ("warn", "offline", "Not reached"), ("bad", "key", "No")):
        notice = Notice()
        notice.say(Saying(state, icon, title, "What to do about it.", "401 Unauthorized"))  # type: ignore[arg-type]
        found.append(sized(notice, 460))
    for matter, words in ((StoreMatter.FULL, "The disk is full."), (StoreMatter.MENDED, "The lead file was mended.")):
        banner = Banner()
        banner.show_news(StoreNews(words, matter))
        found.append(sized(banner, 700))
    stale = StaleNote()
    stale.say("Not asked since 13:40: offline.")
    return [*found, sized(stale, 460)]


@ROOM.exhibit
def floating() -> Sequence[QWidget]:
    """The toast, and a result on another page."""
    below, above = stage(560, 110), stage(480, 220)
    Toast(below).say("Note saved for Jane Doe", lambda: None)
    slide = SlideIn(above)
    slide.show_result(RESULTS[0], JANE, motion=False)
    slide.timer.stop()
    return [below, above]


@ROOM.exhibit
def empty_places() -> Sequence[QWidget]:
    """With and without something to do."""
    words = "No leads yet. Scan a badge and it appears here."
    return [sized(Empty("leads", words), 420), sized(Empty("badge", words, "Type a code"), 420)]


@ROOM.exhibit
def cameras() -> Sequence[QWidget]:
    """Looking, read, refused, and none."""
    found = []
    for corners, hint in (
        ("looking", "Hold the badge in the frame"),
        ("ok", "Next badge, please"),
        ("bad", "Not saved"),
    ):
        view = CameraView()
        view.say(hint, corners)
        found.append(sized(view, 392, 250))
    none = CameraView()
    none.show_problem("camera-off", "No camera. USB scanner and typing work.")
    return [*found, sized(none, 392, 250)]


@ROOM.exhibit
def devices() -> Sequence[QWidget]:
    """One that works, one that does not; a code to be typed in their place; how far a set-up is."""
    shown, usual, typing = Devices(), CodeRow(), CodeRow()
    for each in (shown, usual.devices):
        each.show_change(ScannerChanged("webcam:0", "ready"))
        each.show_change(ScannerChanged("serial:ttyACM0", "problem", "It was unplugged."))
    for row in (usual, typing):
        row.arrange(sizes_for(1280, 800))
    typing.begin("A8F2")
    dots = Dots(4)
    dots.show_step(2)
    return [sized(shown, 420), sized(usual, 420, 48), sized(typing, 420, 48), dots]


@ROOM.exhibit
def header_and_rail() -> Sequence[QWidget]:
    """Regular, and of the demo."""
    sizes = sizes_for(1280, 800)
    header, rail = Header(), Rail([("scan", "scan", "Scan"), ("leads", "leads", "Leads"), ("stats", "stats", "Stats")])
    sized(header, 1100)
    header.show_booth(Booth("ACME Robotics", "Booth A2 · Sample Conf", demo=True))
    header.show_staff(STAFF, "Kim", {"Jo": "teal"})
    header.show_pill(pill((READY,), 124, NOW))
    header.arrange(sizes)
    rail.arrange(sizes)
    rail.show_page("scan")
    rail.setFixedHeight(theme.px(440))
    return [header, rail]


@ROOM.exhibit
def staff() -> Sequence[QWidget]:
    """Circles, and all of them."""
    circles = [StaffCircle("Kim", active=True), StaffCircle("Jo", "teal"), StaffCircle("")]
    return [*circles, sized(StaffList(STAFF, "Kim", {"Jo": "teal"}), 360)]


@ROOM.exhibit
def codes_and_badges() -> Sequence[QWidget]:
    """A code on the screen; the badge that invites."""
    return [QrCode("https://example.org", "A link"), sized(ShowBadge(), 300, 320)]
