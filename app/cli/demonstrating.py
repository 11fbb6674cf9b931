"""Commands of the invented event: mock, badges (and demo)."""

from __future__ import annotations

import threading
from pathlib import Path

import click

from app.cli.session import Session, on_stop, shared
from app.lead import LeadKioskError

_PEOPLE = click.IntRange(min=1, max=20_000)


@click.command("mock")
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="0 takes a free one.")
@click.option("--people", type=_PEOPLE, default=200, show_default=True, help="How many visitors there are.")
@shared
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
@shared
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


COMMANDS = [mock, badges]
