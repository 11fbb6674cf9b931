"""The guided demo: the mock backend, a kiosk connected to it, the film, and the window that shows it all.

Nothing is simulated between the film and the backend: the scans go through the camera's threads, the
decoder, the recorder, the lead file and HTTP. A demo has a data folder of its own, marked so that it never
connects to anything but this computer.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app import settings
from app.connect import connect, disconnect
from app.demo.director import Director, Progress
from app.demo.film import Film
from app.kiosk import Kiosk
from app.lead import DeliveryState, Lead, LeadKioskError
from app.mock.server import MockServer
from app.store import FILE, Store, leads
from app.ui import stage
from app.world.people import ACCESS_CODE
from hardware import ScannerError, open_scanner
from hardware.webcam import Webcam

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.settings import Settings
    from hardware import Scanner

FILM, TARGET = "webcam:demo", "pretix"
STAFF = ("Kim", "Jo", "Bea")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a demo, in leads; `leads` are newest first, `screenshot` is None without a last picture."""

    scanned: int
    uploaded: int
    waiting: int
    attention: int
    screenshot: Path | None
    leads: tuple[Lead, ...]


def run(
    folder: Path | None = None,
    seconds: float = 20,
    *,
    headless: bool = False,
    on_progress: Callable[[Progress], None] = lambda progress: None,
) -> Outcome:
    """Play the demo and return what came of it; without `folder`, in one that is thrown away.

    With a display the window stays open until somebody closes it, and the film goes on. `headless`, and by
    itself where there is no display, it ends after `seconds` and what it takes until everything is uploaded,
    and leaves a picture of the window. Ctrl-C and SIGTERM end it early. Raises `LeadKioskError`.
    """
    with ExitStack() as ending:
        data = folder or Path(ending.enter_context(tempfile.TemporaryDirectory(prefix="lead-kiosk-demo-")))
        mark(data)
        dark = stage.prepare(settings.load(data), headless=headless)
        server = ending.enter_context(MockServer())
        connect_to(data, server.url)
        kiosk = Kiosk(data, holder="the demo")
        film = Film(server.world.people)
        director = Director(kiosk, film, FILM, seconds if dark else None, on_progress)
        kiosk.listen(director.hear)
        kiosk.start()
        ending.callback(kiosk.stop)
        scanners: list[Scanner] = [Webcam(FILM, lambda: film), *([] if dark else own_camera())]
        picture = ending.enter_context(_picture(folder)) if dark else None
        finished = stage.play(kiosk, scanners, director.step, picture)
        kiosk.stop()
        return outcome(data, picture if finished else None)


def mark(folder: Path) -> None:
    """Make `folder` a demo's, with staff; a target that an earlier demo left is forgotten.

    Raises `LeadKioskError` for a folder that holds anything else.
    """
    before = settings.load(folder)
    if not before.demo and (before.targets or (folder / FILE).exists()):
        raise LeadKioskError(f"“{folder}” holds leads that are no demo’s. Name an empty folder, or none.")
    settings.change(folder, _as_demo)
    if before.target(TARGET):
        disconnect(folder, TARGET, keep_waiting=True)


def connect_to(folder: Path, url: str) -> None:
    """Connect a demo's folder to the backend at `url`; raises `LeadKioskError` when that is not on this computer."""
    asyncio.run(connect(folder, "pretix", {"url": url, "access_code": ACCESS_CODE}, name=TARGET))


def _as_demo(now: Settings) -> Settings:
    staff = now.staff or STAFF
    return now.model_copy(
        update={
            "demo": True,
            "setup_done": True,
            "staff": staff,
            "staff_now": now.staff_now or staff[0],
            "device_name": "Demo kiosk",
        }
    )


def own_camera() -> list[Scanner]:
    """The person's own camera, where there is one: badges from `lead-kiosk badges` can be held up to it."""
    try:
        return [open_scanner("webcam:0")]
    except ScannerError:
        return []


def outcome(folder: Path, screenshot: Path | None) -> Outcome:
    """What the lead file of `folder` holds now."""
    with Store(folder) as store:
        return Outcome(
            scanned=leads.count(store),
            uploaded=leads.count(store, state=DeliveryState.UPLOADED),
            waiting=leads.count(store, state=DeliveryState.WAITING),
            attention=leads.count(store, state=DeliveryState.ATTENTION),
            screenshot=screenshot,
            leads=tuple(leads.find(store, limit=-1)),
        )


@contextmanager
def _picture(folder: Path | None) -> Iterator[Path]:
    """Where the last picture goes: into `folder`, else into the system's folder for passing things."""
    if folder is not None:
        yield folder.absolute() / "demo.png"
        return
    handle, name = tempfile.mkstemp(prefix="lead-kiosk-demo-", suffix=".png")
    os.close(handle)
    path = Path(name)
    try:
        yield path
    finally:
        if path.stat().st_size == 0:  # the demo was ended early
            path.unlink()
