"""Commands of the invented event: demo, mock, badges."""

from __future__ import annotations

import functools
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.console import Console
from rich.progress import Progress as Bar
from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn

from app.cli.reading import leads_table
from app.cli.session import Session, shared
from app.lead import LeadKioskError
from app.stops import held, hold, on_stop

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.demo.director import Progress
    from app.world import World

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
    hold()
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


class MockCommand(click.Command):
    """Its help lists what can go wrong and what can be switched; only then are the mocks loaded."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write both lists."""
        from app.mock.mocks import known_switches
        from app.world.faults import KINDS, PRESETS

        with formatter.section("Faults, each with a SHARE of the requests from 0 to 1"):
            formatter.write_dl([(kind.name, f"{kind.help}  [{kind.share:g}]") for kind in KINDS])
        with formatter.section("Several faults at once, in equal parts"):
            formatter.write_dl([(name, ", ".join(kinds)) for name, kinds in PRESETS.items()])
        with formatter.section("Switches"):
            formatter.write_dl(
                [(f"{each.name}={each.values()}", f"{each.help}  [{each.default}]") for each in known_switches()]
            )


@click.command("mock", cls=MockCommand)
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="0 takes a free one.")
@click.option("--people", type=_PEOPLE, default=200, show_default=True, help="How many visitors there are.")
@click.option("--faults", default="", metavar="F", help="What goes wrong: NAME[=SHARE][,NAME...][;seed=N].")
@click.option("--set", "pairs", multiple=True, metavar="KEY=VALUE", help="How the platforms behave; may be repeated.")
@elsewhere
def mock(session: Session, port: int, people: int, faults: str, pairs: tuple[str, ...]) -> None:
    """Serve the mock backend on this computer until stopped."""
    from app.mock.mocks import setup_codes
    from app.mock.server import MockServer, serve
    from app.world.people import ACCESS_CODE, CLIENT_ID, CLIENT_SECRET

    world = _world(people, faults, pairs)
    stop = threading.Event()
    on_stop(stop.set)

    def ready(server: MockServer) -> None:
        codes = [person.code for person in world.people]
        set_up = setup_codes(server.url)
        session.answer(
            {
                "url": server.url,
                "access_code": ACCESS_CODE,
                "client_id": CLIENT_ID,
                "client_secret": CLIENT_SECRET,
                "badges": codes,
                "setup": list(set_up.values()),
            },
            f"Serving an invented event with {len(codes)} visitors at {server.url}\n"
            f"Connect:  lead-kiosk connect pretix --url {server.url} --access-code {ACCESS_CODE}\n"
            f"     or:  lead-kiosk connect connections --url {server.url} --client-id {CLIENT_ID}"
            f" --client-secret-file -\n          (the secret is {CLIENT_SECRET})\n"
            f"     or:  scan a set-up code in the window; {server.url}/ shows them\n"
            "Badges:   lead-kiosk badges FOLDER\n"
            f"Requests: {server.url}/_mock/ledger\n"
            "Ctrl-C stops it.",
        )
        if not session.json and sys.stdout.isatty():
            click.echo(_drawn(set_up))

    serve(stop, port=port, world=world, ready=ready)


def _drawn(codes: Mapping[str, str]) -> str:
    """Set-up codes as a terminal shows them, to be scanned from it."""
    from app.mock.pages import terminal_qr

    parts = [f"\nSet-up code for {label}:\n\n{terminal_qr(text)}" for label, text in codes.items()]
    return "\n".join([*parts, "\nA set-up code holds an access code: treat it as a password."])


def _world(people: int, faults: str, pairs: tuple[str, ...]) -> World:
    """The event to serve; what cannot be understood is wrong usage."""
    from app.mock.mocks import known_switches
    from app.world import make_world, switches
    from app.world.faults import FaultsError, parse

    try:
        plan, chosen = parse(faults), switches.parse(pairs, known_switches() if pairs else ())
    except FaultsError as error:
        raise click.BadParameter(str(error), param_hint="--faults") from error
    except switches.SwitchError as error:
        raise click.BadParameter(str(error), param_hint="--set") from error
    return make_world(people, faults=plan, switches=chosen)


@click.command("badges")
@click.argument("target", type=click.Path(path_type=Path), metavar="FILE.pdf|FOLDER")
@click.option("--people", type=_PEOPLE, default=200, show_default=True, help="The first so many visitors.")
@click.option("--self-test", is_flag=True, help="Only a badge that tells whether a scanner's letters arrive.")
@elsewhere
def badges(session: Session, target: Path, people: int, self_test: bool) -> None:
    """Draw the invented visitors' badges: a PDF to print, or a PNG each in a folder."""
    from app.badge import SELF_TEST

    with held():  # Qt's own start is partly Python
        from app.ui import paper
    from app.world.people import Person
    from app.world.people import people as visitors

    test = Person(0, SELF_TEST, "Scanner", "test", "Scan me with each scanner", "", "", "", "")
    wanted = [test] if self_test else visitors(people)
    if target.suffix.lower() == ".pdf":
        count = paper.badge_pdf(wanted, target)
    elif target.suffix and not target.is_dir():
        raise LeadKioskError(f"“{target}” names neither a .pdf file nor a folder.")
    else:
        count = paper.badge_folder(wanted, target)
    session.answer({"badges": count}, f"{count} badges in {target}.")


COMMANDS = [demo, mock, badges]
