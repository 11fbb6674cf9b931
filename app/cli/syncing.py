"""Commands that reach platforms: connect, disconnect, sync."""

from __future__ import annotations

import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app import platforms, standing, stops
from app.cli.reading import target_row
from app.cli.session import Session, shared
from app.lead import LeadKioskError, TargetState
from app.store import Store, backlog
from app.store.lock import RoleLock

if TYPE_CHECKING:
    from collections.abc import Iterator


def run_sync(session: Session, store: Store, *, until_idle: bool, timeout: float | None = None) -> int:
    """Upload what waits, print the outcome, and give the command's exit code. Needs the sync role."""
    from app.sync import sync_now

    with RoleLock(session.folder, "sync", "sync"), suppress(KeyboardInterrupt):
        stops.run(lambda: sync_now(store, until_idle=until_idle, timeout=timeout, tell=lambda news: None))
    found = backlog.statuses(store)
    sums = {key: sum(getattr(each, key) for each in found) for key in ("uploaded", "waiting", "attention")}
    for each in found:
        if problem := each.problem or standing.why(each):
            session.warn(f"{each.name}: {problem} {standing.todo(each, shell=True)}")
    if not found:
        session.warn("No target is connected: leads are saved here only.")
    words = f"{sums['uploaded']} uploaded, {sums['waiting']} waiting, {sums['attention']} need attention."
    session.answer(sums, words)
    if sums["attention"] or any(each.state == TargetState.SIGN_IN for each in found):
        return 3
    return 1 if sums["waiting"] else 0


@contextmanager
def uploading(session: Session, wanted: bool) -> Iterator[None]:
    """Upload beside what the block does, if wanted."""
    if not wanted:
        yield
        return
    from app.sync import Sync

    with RoleLock(session.folder, "sync", "scan --sync"):
        sync = Sync(session.folder, lambda news: None)
        sync.start()
        try:
            yield
        finally:
            sync.stop()


@click.command("sync")
@click.option("--once", is_flag=True, help="One attempt at each (the default).")
@click.option("--until-idle", is_flag=True, help="Go on until nothing waits.")
@click.option("--timeout", type=click.FloatRange(min=0), help="Seconds at most (120 with --until-idle).")
@shared
def sync(session: Session, once: bool, until_idle: bool, timeout: float | None) -> int:
    """Upload what waits."""
    if once and until_idle:
        raise click.UsageError("--once and --until-idle exclude each other.")
    with Store(session.folder) as store:
        return run_sync(session, store, until_idle=until_idle, timeout=timeout)


@click.group("connect")
def connect() -> None:
    """Connect to an organiser's platform."""


def _connect_command(platform: platforms.Platform) -> click.Command:
    """The `connect` command of one platform, its options made from the fields it declares."""

    @click.command(platform.name, help=f"Connect to {platform.label}.")
    @click.option("--name", help=f"The target's name (default: {platform.name}).")
    @click.option("--device-name", help="This kiosk's name, as the platform shows it.")
    @click.option("--offline", is_flag=True, help="Do not ask the platform now.")
    @shared
    def command(
        session: Session, name: str | None, device_name: str | None, offline: bool, **given: str | None
    ) -> None:
        from app.connect import NotConnected
        from app.connect import connect as connect_to

        values = _values(session, platform, given)
        try:
            connection = stops.run(
                lambda: connect_to(
                    session.folder, platform.name, values, name=name, device_name=device_name, offline=offline
                )
            )
        except NotConnected as error:
            raise LeadKioskError(f"{str(error).removesuffix('.')} ({error.option}).") from error
        target, profile = connection.target, connection.profile
        event = (profile.event_title() or None) if profile else None
        whose = ", ".join(filter(None, (target.exhibitor, event)))
        session.answer(
            {"target": target.name, "platform": platform.name, "exhibitor": target.exhibitor or None, "event": event},
            f"Connected “{target.name}”{f': {whose}' if whose else ''}."
            if profile
            else f"Saved “{target.name}”; it is asked when there is a network.",
        )

    command.params += [option for field in platform.fields for option in _options(field)]
    return command


def _options(field: platforms.Field) -> list[click.Option]:
    """A field as an option, and a secret one as a file that holds it, too."""
    option = "--" + field.name.replace("_", "-")
    choices = click.Choice(field.choices) if field.choices else None
    made = [click.Option([option, field.name], type=choices, help=field.label + ".")]
    if field.secret:
        of_file = f"A file that holds it (- reads stdin): {field.label.lower()}."
        made.append(click.Option([f"{option}-file", f"{field.name}_file"], help=of_file))
    return made


def _values(session: Session, platform: platforms.Platform, given: dict[str, str | None]) -> dict[str, str]:
    values = {}
    for field in platform.fields:
        option = "--" + field.name.replace("_", "-")
        value, file = given.get(field.name), given.get(f"{field.name}_file")
        if value and field.secret:
            session.warn(f"{option} can be seen by other users of this computer. {option}-file is safer.")
        if file:
            value = _secret(Path(file))
        value = field.default if value is None else value
        if value is None:
            either = f"{option!r} or {option + '-file'!r}" if field.secret else f"{option!r}"
            raise click.UsageError(f"Missing option {either}.")
        values[field.name] = value
    return values


def _secret(file: Path) -> str:
    try:
        text = sys.stdin.read() if str(file) == "-" else file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not text"
        raise LeadKioskError(f"The file {file} cannot be read: {reason}.") from error
    return text.removesuffix("\n").removesuffix("\r")


for name in platforms.names():
    connect.add_command(_connect_command(platforms.load(name)))


@click.command("disconnect")
@click.argument("target")
@click.option("--keep-waiting", is_flag=True, help="Even while leads wait for it; they stay here.")
@shared
def disconnect(session: Session, target: str, keep_waiting: bool) -> None:
    """Forget a target; leads stay here."""
    from app.connect import disconnect as disconnect_from

    session.answer(target_row(*disconnect_from(session.folder, target, keep_waiting)), f"Disconnected “{target}”.")


COMMANDS = [sync, connect, disconnect]
