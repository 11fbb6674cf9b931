"""What a capturing process does at its start about damage: notice, keep, salvage, replace, and say so.

`begin` is quick and comes before anything else opens the file; `look_closely` reads everything and runs once
the window is up. Both need the folder's "capture" role. The new file is made whole beside the damaged one and
then takes its place; it is called `READY` in between, so that a power cut at any moment leaves one of the two
complete. The damaged file and its -wal get another name first and are not written to again. Whoever has the
file open goes on with the new one (see `Store`); the old one's write lock is held meanwhile.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import structlog

from app import disk, settings
from app.news import Refusal
from app.settings import SettingsError, TargetSettings
from app.store import FILE, Store, ballast, checks, copies, erasing, make_folder, remaking, swapping, tombstones
from app.store import journal as journals
from app.store.failures import DamagedError, JournalDamagedError, StoreError, in_words, read_only

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from app.store.lines import Contents, Entry, Gone, Said

_WAITING = 10.0  # seconds for another process to finish its transaction


def at_start(folder: Path) -> list[str]:
    """`begin`, `look_closely` and the ballast, for a capturing process without a window."""
    told = (begin(folder), look_closely(folder))
    return [sentence for sentence in told if sentence]


def begin(folder: Path) -> str | None:
    """Mend what a glance shows; what was done, as a sentence for the person, or None. Raises `StoreError`."""
    path = folder / FILE
    with in_words(path):
        make_folder(folder)
        if read_only(folder):
            return None
        if (folder / swapping.READY).exists():  # a power cut came between the two names
            swapping.put_aside(path)
            swapping.replace(path)
        ballast.take(folder)
    try:
        with Store(folder):
            path.with_name(copies.KEPT_WAL).unlink(missing_ok=True)  # what others met is no damage any more
            return None
    except JournalDamagedError:
        path.with_name(copies.KEPT_WAL).unlink(missing_ok=True)
        return look_closely(folder)
    except DamagedError:
        return _mend(folder)
    except StoreError as error:
        if error.refusal == Refusal.READ_ONLY and path.is_file() and not read_only(folder):
            return _mend(folder)  # nothing but its own header forbids to write
        raise


def look_closely(folder: Path) -> str | None:
    """Check everything and mend it; what was done, as a sentence for the person, or None. Raises `StoreError`."""
    with Store(folder, glance=False) as store:
        if store.read_only:
            return None
        with in_words(store.path):
            if checks.is_sound(store.connection):
                try:
                    told = _reconcile(store)
                    _finish_erasing(store)
                    return told
                except _DisagreementError:
                    pass
    told = _mend(folder)
    with Store(folder) as store:
        _finish_erasing(store)
    return told


def _finish_erasing(store: Store) -> None:
    """Carry on where a kill or a full disk ended an erasure; what cannot be done now is tried at the next start."""
    try:
        erasing.finish(store)
        erasing.sweep(store)
    except StoreError as error:
        structlog.get_logger().warning("who was erased could not be taken out of everything", problem=str(error))


def adopt(folder: Path) -> bool:
    """Make the journal of a lead file that came without one; whether the file is sound. Raises `StoreError`."""
    with Store(folder, glance=False) as store, store.atomic():
        store.run("PRAGMA user_version = 0")
    return look_closely(folder) is None


class _DisagreementError(Exception):
    """The file is sound, and yet its scans are not those that the journal calls saved."""


def _reconcile(store: Store) -> str | None:
    """Bring a sound file and the journal together while nobody writes.

    A scan or edit that only the journal has, without a mark, was caught by a kill; it is saved now, which is no news.
    """
    with store.atomic():
        journal = journals.read(store.journal.path)
        erasing.agree(store, journal)
        found = checks.entries(store.connection)
        missing = {number: entry for number, entry in journal.owed().items() if number not in found}
        both = found.keys() & journal.entries.keys()
        if missing.keys() & journal.kept or any(checks.differs(found[each], journal.entries[each]) for each in both):
            raise _DisagreementError
        for number in sorted(missing):
            remaking.add(store, missing[number])
        unsaid = remaking.behind(store, journal.said())
        lost = any(said.revision <= journal.sure.get(said.lead, 0) for said in unsaid)
        if lost or remaking.contradicts(store, journal):
            raise _DisagreementError
        remaking.say(store, unsaid)
        configured = _targets(store.folder)
        remaking.owe(store, configured or ())
        missed = [] if configured is None else remaking.miss(store, configured, datetime.now(UTC))
        complete = checks.journaled(store.connection)
        said = remaking.spoken(store)
        gone = list(tombstones.known(store).values())
        told = _mend_journal(store.journal.path, journal, {**missing, **found}, said, gone, quietly=not complete)
        if found and not complete:
            store.run("PRAGMA user_version = 1")
    for number in missing:
        store.journal.mark(number, kept=True)
    return " ".join(filter(None, (told, *missed))) or None


def _mend_journal(
    path: Path,
    journal: Contents,
    found: Mapping[int, Entry],
    said: list[Said],
    gone: list[Gone],
    *,
    quietly: bool = False,
) -> str | None:
    """Make the journal hold `found`; a sentence when it was damaged, not when it was never complete."""
    if remaking.needs_remaking(journal, found):
        kept = None
        if path.exists() and (journal.bad or not quietly):
            kept = swapping.another_name(path, "scans.damaged-{}.journal")
            swapping.keep(path, kept)
        remaking.write_journal(path, found, said, gone)
        if kept or not quietly:
            words = "The journal of scans was damaged and was made again."
            return f"{words} The damaged one is kept as “{kept}”." if kept else words
        return None
    if journal.torn is not None:
        os.truncate(path, journal.torn)
    lacking = [each for each in gone if each.lead not in journal.gone]
    if lacking:
        journals.Journal(path.parent).append_gone(lacking)
    return None


def _mend(folder: Path) -> str:
    """Put a new lead file in place of a damaged one; what was done, as a sentence."""
    path = folder / FILE
    with in_words(path), _held(path), disk.scratch(".mending-", folder) as place:
        journal = journals.read(folder / journals.FILE)
        damaged = place / "damaged" / FILE
        damaged.parent.mkdir()
        for side in swapping.SIDES:
            with suppress(FileNotFoundError):
                shutil.copyfile(f"{path}{side}", f"{damaged}{side}")
        owed = _targets(folder) or ()
        new = remaking.remake(damaged if damaged.exists() else None, journal, owed, place / "new")
        told = _mend_journal(folder / journals.FILE, journal, new.scans, new.said, new.gone)
        swapping.sync(new.path)
        new.path.replace(folder / swapping.READY)
        disk.sync_folder(folder)
        kept = swapping.put_aside(path)
        swapping.replace(path)
    words = f"The lead file was damaged. {new.leads} leads were saved into a new one."
    return " ".join(part for part in (words, f"The damaged one is kept as “{kept}”." if kept else "", told) if part)


@contextmanager
def _held(path: Path) -> Iterator[None]:
    """Hold a file's write lock, if it is sound enough to have one."""
    holder = None
    try:
        if path.is_file():
            holder = sqlite3.connect(path, timeout=_WAITING)
            holder.execute("BEGIN IMMEDIATE")
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        if "locked" in str(error):
            raise
    try:
        yield
    finally:
        if holder:
            with suppress(sqlite3.Error):
                holder.close()


def _targets(folder: Path) -> tuple[TargetSettings, ...] | None:
    """The configured targets; None when the settings are damaged, which whoever needs them tells."""
    try:
        return settings.load(folder).targets
    except SettingsError:
        return None
