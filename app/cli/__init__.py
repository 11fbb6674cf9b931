"""The command line: thin commands that parse, call and print. A public contract; see `lead-kiosk --help`.

Exit: 0 done; 1 failed, with one clear line on stderr; 2 wrong usage; 3 done, but something needs a person.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click
import structlog

from app import __version__, log
from app.cli.catalogue import Catalogue
from app.cli.session import Session, Unheard, shared
from app.lead import LeadKioskError
from app.settings import SettingsError
from app.stops import held, hold, interrupt, interrupted
from hardware import ScannerError


@click.group(
    commands=Catalogue(), invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(__version__, prog_name="lead-kiosk")
@click.option(
    "--data", envvar="LEAD_KIOSK_DATA", type=click.Path(path_type=Path), help="The data folder (LEAD_KIOSK_DATA)."
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object per line on stdout.")
@click.option("--kiosk", "locked", is_flag=True, help="The window fills the screen, and is locked where a PIN is set.")
@click.pass_context
def cli(context: click.Context, data: Path | None, as_json: bool, locked: bool) -> int:
    """Lead Kiosk scans badges at your booth, keeps every lead, and uploads when there is a network.

    Without a command it opens the window.
    """
    if context.invoked_subcommand is not None:
        return 0
    code: int = context.invoke(window, data=data, as_json=as_json, full_screen=locked)
    return code


@shared
def window(session: Session, full_screen: bool) -> int:
    """Open the window."""
    hold()
    from app.kiosk import Kiosk
    from app.ui.running import run as run_window

    return run_window(Kiosk(session.folder), full_screen=full_screen)


def run(arguments: list[str]) -> int:
    """Run one command; the exit code. Failures that have words end as one line on stderr."""
    interrupt()
    log.start(None)
    try:
        result = cli.main(arguments, prog_name="lead-kiosk", standalone_mode=False)
    except click.UsageError as error:
        error.show()
        return 2
    except (LeadKioskError, ScannerError, SettingsError, click.ClickException) as error:
        words = error.message if isinstance(error, click.ClickException) else str(error)
        click.echo(f"lead-kiosk: {words}", err=True)
        return 1
    except (KeyboardInterrupt, click.Abort, Unheard, SystemExit):  # the last is click's where nobody reads its help
        return 0
    except Exception as error:  # the edge: whatever nobody thought of ends as a line, too
        if interrupted():  # in the middle of what could not take it
            structlog.get_logger().info("a command was interrupted", failure=repr(error))
            return 0
        structlog.get_logger().exception("a command failed")
        click.echo(f"lead-kiosk: Unexpected failure ({type(error).__name__}: {error}).", err=True)
        return 1
    finally:
        with held():
            _let_go_of_output()
    return result if isinstance(result, int) else 0


def _let_go_of_output() -> None:
    """What could not be written is not tried again at the interpreter's end, which would complain."""
    output = sys.__stdout__
    if output is None:  # closed before we started
        return
    try:
        output.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), output.fileno())
