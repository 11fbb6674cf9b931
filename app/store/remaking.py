"""Makes a whole lead file out of a damaged one, the journal and the settings, and a whole journal out of both.

The journal's lines have checksums and a database's rows have none, so where both tell of a scan the journal is
believed. Targets live in the settings, so that every lead that is saved has its deliveries; a delivery that
had to be made again may have been sent before, and is marked so.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app import disk
from app.lead import TargetState, ms
from app.store import Store, checks, deliveries, edits, erasing, leads, scans, tombstones
from app.store.lines import Gone, Said, encode
from app.store.salvage import salvage

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime
    from pathlib import Path

    from app.settings import TargetSettings
    from app.store.lines import Contents, Entry


LOST = "The settings of “{}” were lost. Connect again under this name: no lead is sent twice."


@dataclass(frozen=True, slots=True)
class Remade:
    """A new lead file, the scans in it by number, what staff said in it, who was erased, and how many leads it has."""

    path: Path
    scans: Mapping[int, Entry]
    said: list[Said]
    gone: list[Gone]
    leads: int


def remake(damaged: Path | None, journal: Contents, targets: Iterable[TargetSettings], folder: Path) -> Remade:
    """Make a lead file in the empty `folder`; `damaged` is a copy in a folder of its own that may be changed."""
    with Store(folder) as store:
        with store.atomic():
            if damaged:
                salvage(damaged, store)
            erasing.honour(store, journal.gone.values())
            believe(store, journal.owed())
            erasing.honour(store, ())
            say(store, journal.said())
            owe(store, targets, unconfirmed=True)
            store.run(
                "UPDATE lead SET scans = (SELECT count(*) FROM scan WHERE lead = lead.id),"
                " first = (SELECT min(at) FROM scan WHERE lead = lead.id),"
                " last = (SELECT max(at) FROM scan WHERE lead = lead.id) WHERE id IN (SELECT lead FROM scan)"
            )
            store.run("PRAGMA user_version = 1")
        store.rows("PRAGMA wal_checkpoint(TRUNCATE)")
        gone = list(tombstones.known(store).values())
        return Remade(store.path, checks.entries(store.connection), spoken(store), gone, leads.count(store))


def believe(store: Store, owed: Mapping[int, Entry]) -> None:
    """Bring what a salvaged file says of scans to what the journal says; inside a transaction."""
    found = checks.entries(store.connection)
    for number, entry in sorted(owed.items()):
        if number in found and not checks.differs(found[number], entry):
            continue
        store.run("DELETE FROM scan WHERE id = ?", number)
        with suppress(sqlite3.IntegrityError):  # two leads of one code: what was salvaged stays
            store.connection.execute(
                "UPDATE lead SET uid = ?, code = ?, raw = ? WHERE uid = ? OR code = ?",
                (entry.lead, entry.code, entry.raw, entry.lead, entry.code),
            )
        leads.index(store, add(store, entry))


def behind(store: Store, edited: Iterable[Said]) -> list[Said]:
    """The edits that the leads in the file have not had."""
    revisions = {row["uid"]: row["revision"] for row in store.rows("SELECT uid, revision FROM lead")}
    return [said for said in edited if revisions.get(said.lead, said.revision) < said.revision]


def contradicts(store: Store, journal: Contents) -> bool:
    """Whether an edit that was saved reads otherwise in the file, though its lead was not changed since."""
    there = {(said.lead, said.revision): said for said in spoken(store)}
    sure = (said for said in journal.said() if said.revision <= journal.sure.get(said.lead, 0))
    return any(there.get((said.lead, said.revision), said) != said for said in sure)


def say(store: Store, edited: Iterable[Said]) -> None:
    """Bring what staff said to what the journal says, unless the file is newer; inside a transaction.

    It is owed again to every target that takes it.
    """
    for said in edited:
        row = store.one("SELECT id, uid, revision, notes, rating, tags, answers FROM lead WHERE uid = ?", said.lead)
        if row is None or row["revision"] > said.revision or Said(*row[1:]) == said:
            continue
        store.run(
            "UPDATE lead SET revision = ?, notes = ?, rating = ?, tags = ?, answers = ?, changed = ? WHERE id = ?",
            *(said.revision, said.notes, said.rating, said.tags, said.answers, store.next_change(), row["id"]),
        )
        leads.index(store, row["id"])
        deliveries.owe_revision(store, row["id"], said.revision, None)


def spoken(store: Store) -> list[Said]:
    """All that staff said, as the journal keeps it."""
    return edits.spoken(store, "WHERE revision > 1 ORDER BY id")


def add(store: Store, entry: Entry) -> int:
    """Save a scan that only the journal has; inside a transaction. The lead's id."""
    return scans.keep(store, entry, scans.known_lead(store, entry))


def owe(store: Store, targets: Iterable[TargetSettings], *, unconfirmed: bool = False) -> None:
    """Every configured target is known, and every lead has its deliveries; inside a transaction."""
    for target in targets:
        store.run(
            "INSERT OR IGNORE INTO target (uid, name, platform) VALUES (?, ?, ?)",
            *(target.uid, target.name, target.platform),
        )
    before = store.one("SELECT coalesce(max(id), 0) FROM delivery")
    for row in store.rows("SELECT uid FROM target"):
        deliveries.owe_target(store, row["uid"])
    if unconfirmed and before:
        store.run("UPDATE delivery SET unconfirmed = 1 WHERE id > ? AND state = 'waiting'", before[0])


def miss(store: Store, configured: Iterable[TargetSettings], now: datetime) -> list[str]:
    """Targets that the settings lack wait for a person; a sentence for each. Inside a transaction.

    Nothing can be sent to them until they are connected again, and nobody else would say so.
    """
    uids = {target.uid for target in configured}
    lost = [row for row in store.rows("SELECT uid, name FROM target ORDER BY name") if row["uid"] not in uids]
    told = [LOST.format(row["name"]) for row in lost]
    for row, sentence in zip(lost, told, strict=True):
        store.run(
            "UPDATE target SET state = ?, problem = ?, since = ?, next_at = NULL WHERE uid = ? AND problem IS NOT ?",
            *(TargetState.SIGN_IN, sentence, ms(now), row["uid"], sentence),
        )
    return told


def needs_remaking(journal: Contents, found: Mapping[int, Entry]) -> bool:
    """Whether a journal has unreadable lines, lacks scans of the file, or tells of others."""
    return (
        bool(journal.bad)
        or not found.keys() <= journal.entries.keys()
        or any(checks.differs(entry, journal.entries[number]) for number, entry in found.items())
    )


def write_journal(path: Path, entries: Mapping[int, Entry], said: Iterable[Said], gone: Iterable[Gone]) -> None:
    """Put a journal of `entries`, what was `said` and who is `gone` in place of the one at `path`; raises OSError."""
    disk.replace(path, encode([entries[number] for number in sorted(entries)], said, gone))
