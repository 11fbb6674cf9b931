"""The tables of the lead file, as migrations (see `migrating`), and which of them a file has been through.

Times are whole milliseconds since the epoch. Texts that hold lists or objects are JSON. `lead.changed`
grows with every change of any lead, so that another process can ask what is new since it last looked.
`sent_second` is `sent_time` in whole seconds where a target knows scans by nothing else, so that no two may
share it. `lead_text` holds each lead's searchable words, folded (see `words`), by the lead's id. What became of an
erased lead is a `tombstone` (see `tombstones`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.store.words import TOKENIZER

if TYPE_CHECKING:
    import sqlite3

MIGRATIONS = "lead_kiosk"
"""What sqlite-utils calls ours in `_sqlite_migrations`."""

_TABLES = """
CREATE TABLE lead (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    code TEXT UNIQUE,
    raw BLOB,
    name TEXT,
    company TEXT,
    email TEXT,
    attendee TEXT NOT NULL DEFAULT '[]',
    notes TEXT NOT NULL DEFAULT '',
    rating INTEGER CHECK (rating BETWEEN 0 AND 5),
    tags TEXT NOT NULL DEFAULT '[]',
    answers TEXT NOT NULL DEFAULT '{}',
    staff TEXT,
    scans INTEGER NOT NULL DEFAULT 0,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    changed INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX lead_raw ON lead (raw) WHERE code IS NULL AND raw IS NOT NULL;
CREATE INDEX lead_changed ON lead (changed);
CREATE TABLE scan (
    id INTEGER PRIMARY KEY,
    lead INTEGER NOT NULL REFERENCES lead (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    clock_offset INTEGER NOT NULL DEFAULT 0,
    scanner TEXT NOT NULL,
    symbology TEXT NOT NULL,
    staff TEXT,
    source TEXT
) STRICT;
CREATE INDEX scan_lead ON scan (lead, at);
CREATE TABLE target (
    uid TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    platform TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'ready',
    problem TEXT,
    notice TEXT,
    since INTEGER,
    next_at INTEGER,
    probes INTEGER NOT NULL DEFAULT 0,
    profile TEXT,
    profile_at INTEGER,
    takes_remarks INTEGER NOT NULL DEFAULT 1,
    cursor INTEGER NOT NULL DEFAULT 0,
    pulled_at INTEGER,
    pull_at INTEGER,
    pull_failures INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE delivery (
    id INTEGER PRIMARY KEY,
    lead INTEGER NOT NULL REFERENCES lead (id) ON DELETE CASCADE,
    target TEXT NOT NULL REFERENCES target (uid) ON DELETE CASCADE,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'uploaded', 'attention', 'local')),
    wanted INTEGER NOT NULL DEFAULT 1,
    acked INTEGER NOT NULL DEFAULT 0,
    inflight INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER,
    unconfirmed INTEGER NOT NULL DEFAULT 0,
    sent_time INTEGER,
    sent_second INTEGER,
    remote_id TEXT,
    problem TEXT,
    base TEXT,
    merged_at INTEGER,
    reply TEXT,
    UNIQUE (lead, target),
    UNIQUE (target, remote_id),
    UNIQUE (target, sent_second)
) STRICT;
CREATE INDEX delivery_due ON delivery (state, target, lead, next_at, inflight);
CREATE TABLE attempt (
    id INTEGER PRIMARY KEY,
    delivery INTEGER NOT NULL REFERENCES delivery (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    detail TEXT
) STRICT;
CREATE INDEX attempt_delivery ON attempt (delivery);
CREATE VIRTUAL TABLE lead_text USING fts5 (words, tokenize = 'TOKENIZER')
""".replace("TOKENIZER", TOKENIZER)
_CHECKS = """
ALTER TABLE delivery ADD COLUMN before TEXT;
ALTER TABLE delivery ADD COLUMN check_at INTEGER;
CREATE INDEX delivery_check ON delivery (target, check_at) WHERE check_at IS NOT NULL
"""
_TOMBSTONES = """
CREATE TABLE tombstone (
    uid TEXT PRIMARY KEY,
    lead INTEGER,
    at INTEGER NOT NULL,
    mark TEXT,
    scans TEXT NOT NULL DEFAULT '[]',
    changed INTEGER NOT NULL DEFAULT 0,
    cleared INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX tombstone_changed ON tombstone (changed);
CREATE TABLE spent (
    target TEXT NOT NULL REFERENCES target (uid) ON DELETE CASCADE,
    second INTEGER NOT NULL,
    PRIMARY KEY (target, second)
) STRICT
"""
_CHANGES = """
CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    lead INTEGER NOT NULL REFERENCES lead (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    staff TEXT,
    parts TEXT NOT NULL
) STRICT;
CREATE INDEX change_lead ON change (lead)
"""
STEPS = {
    "m001_leads": _TABLES,
    "m002_checks": _CHECKS,
    "m003_tombstones": _TOMBSTONES,
    "m004_changes": _CHANGES,
}
"""Statements by the name of their migration, in the order they run.

Leads, scans, targets, deliveries and a ring of attempts; what a target held before our last writes, and when to look
whether they are still there; what is left of erased leads, and the seconds that targets were told for them, which no
other lead may have; who changed what of a lead.
"""


def applied(connection: sqlite3.Connection) -> list[str]:
    """The migrations that the file has been through; only looks, as most starts need no more."""
    if not has_table(connection, "_sqlite_migrations"):
        return []
    found = connection.execute(
        "SELECT name FROM _sqlite_migrations WHERE migration_set = ? ORDER BY rowid", [MIGRATIONS]
    )
    return [row[0] for row in found.fetchall()]


def pending(connection: sqlite3.Connection) -> list[str]:
    """The migrations that the file has still to go through, in their order."""
    done = applied(connection)
    return [name for name in STEPS if name not in done]


def has_table(connection: sqlite3.Connection, name: str) -> bool:
    """Whether the file has the table called `name`."""
    found = connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", [name])
    return found.fetchone() is not None
