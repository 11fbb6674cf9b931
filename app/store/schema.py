"""The tables of the lead file, as migrations; each runs once, in one transaction.

Times are whole milliseconds since the epoch. Texts that hold lists or objects are JSON. `lead.changed`
grows with every change of any lead, so that another process can ask what is new since it last looked.
`sent_second` is `sent_time` in whole seconds where a target knows scans by nothing else, so that no two may
share it. `lead_text` holds each lead's searchable words, folded (see `words`), by the lead's id. What became of an
erased lead is a `tombstone` (see `tombstones`).
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from app.store.words import TOKENIZER

migrations = Migrations("lead_kiosk")


@migrations()
def m001_leads(db: Database) -> None:
    """Leads, scans, targets, deliveries and a ring of attempts."""
    for statement in _TABLES.split(";"):
        if statement.strip():
            db.conn.execute(statement)


@migrations()
def m002_checks(db: Database) -> None:
    """What a target held before our last writes, and when to look whether they are still there."""
    for statement in _CHECKS.split(";"):
        db.conn.execute(statement)


@migrations()
def m003_tombstones(db: Database) -> None:
    """What is left of erased leads, and the seconds that targets were told for them, which no other lead may have."""
    for statement in _TOMBSTONES.split(";"):
        db.conn.execute(statement)


@migrations()
def m004_changes(db: Database) -> None:
    """Who changed what of a lead."""
    for statement in _CHANGES.split(";"):
        db.conn.execute(statement)


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
