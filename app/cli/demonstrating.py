"""Commands of the invented event: demo, mock, badges."""

from __future__ import annotations

import functools
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.console import Console
from rich.progress import Progress as Bar
from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn

from app.cli.reading import leads_table
from app.cli.session import Session, on_stop, shared
from app.lead import LeadKioskError

if TYPE_CHECKING:
    from app.demo.director import Progress

_PEOPLE = click.IntRange(min=1, max=20_000)
elsewhere = functools.partial(shared, logs=False)


@click.command("demo")
@click.option("--headless", is_flag=True, help="Without a window on the screen; by itself where there is none.")
@click.option("--seconds", type=click.FloatRange(min=1, max=3600), default=20.0, show_default=True)
@elsewhere
def demo(session: Session, headless: bool, seconds: float) -> int:
    """See it work: an invented event, a simulated badge camera and the embedded mock backend.

    Nothing leaves this computer. With a display the window stays open until you close it; you may take over
    with a camera of your own, a USB scanner or the keyboard at any time.
    """
    from app.demo.show import run

    with Bar(
        SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn(), console=Console(stderr=True)
    ) as bar:
        task = bar.add_task("Starting the backend, the kiosk and the camera ...", total=None)

        def on_progress(now: Progress) -> None:
            words = f"{now.scanned} scanned, {now.uploaded} uploaded, {now.waiting} waiting"
            bar.update(task, description=words)

        outcome = run(session.folder if session.named else None, seconds, headless=headless, on_progress=on_progress)
    counts = {
        "scanned": outcome.scanned,
        "uploaded": outcome.uploaded,
        "waiting": outcome.waiting,
        "attention": outcome.attention,
    }
    picture = str(outcome.screenshot) if outcome.screenshot else None
    if session.json:
        session.row({**counts, "screenshot": picture})
    else:
        session.table(leads_table(list(outcome.leads)))
        session.say(", ".join(f"{count} {word}" for word, count in counts.items()) + ".")
        if picture:
            session.say(f"A picture of the window: {picture}")
    return 1 if picture and outcome.uploaded != outcome.scanned else 0


@click.command("mock")
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="0 takes a free one.")
@click.option("--people", type=_PEOPLE, default=200, show_default=True, help="How many visitors there are.")
@elsewhere
def mock(session: Session, port: int, people: int) -> None:
    """Serve the mock backend on this computer until stopped."""
    from app.mock.server import MockServer, serve
    from app.world import make_world
    from app.world.people import ACCESS_CODE

    stop = threading.Event()
    on_stop(stop.set)

    def ready(server: MockServer) -> None:
        codes = [person.code for person in server.world.people]
        session.answer(
            {"url": server.url, "access_code": ACCESS_CODE, "badges": codes},
            f"Serving an invented event with {len(codes)} visitors at {server.url}\n"
            f"Connect:  lead-kiosk connect pretix --url {server.url} --access-code {ACCESS_CODE}\n"
            "Badges:   lead-kiosk badges FOLDER\n"
            f"Requests: {server.url}/_mock/ledger\n"
            "Ctrl-C stops it.",
        )

    serve(stop, port=port, world=make_world(people), ready=ready)


@click.command("badges")
@click.argument("target", type=click.Path(path_type=Path), metavar="FILE.pdf|FOLDER")
@click.option("--people", type=_PEOPLE, default=200, show_default=True, help="The first so many visitors.")
@elsewhere
def badges(session: Session, target: Path, people: int) -> None:
    """Draw the invented visitors' badges: a PDF to print, or a PNG each in a folder."""
    from app.ui import paper
    from app.world.people import people as visitors

    wanted = visitors(people)
    if target.suffix.lower() == ".pdf":
        count = paper.badge_pdf(wanted, target)
    elif target.suffix and not target.is_dir():
        raise LeadKioskError(f"“{target}” names neither a .pdf file nor a folder.")
    else:
        count = paper.badge_folder(wanted, target)
    session.answer({"badges": count}, f"{count} badges in {target}.")


COMMANDS = [demo, mock, badges]
