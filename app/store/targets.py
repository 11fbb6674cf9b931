"""Queries on targets: their health, their profile and their counts. Their configuration is in the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.lead import Profile, TargetState, TargetStatus, ms
from app.outbox import LONGEST_PAUSE, Health, clamped
from app.store import Store, deliveries, rows

if TYPE_CHECKING:
    from datetime import datetime


def add(
    store: Store,
    uid: str,
    name: str,
    platform: str,
    profile: Profile | None,
    now: datetime,
    *,
    takes_remarks: bool = True,
) -> None:
    """Make a target known and owe it all leads; a known one starts afresh and owes nothing twice.

    Unless it `takes_remarks`, an edit of a lead owes it nothing.
    """
    with store.atomic():
        store.run(
            "INSERT INTO target (uid, name, platform) VALUES (?, ?, ?) ON CONFLICT (uid) DO UPDATE SET"
            " name = excluded.name, state = 'ready', problem = NULL, since = NULL, next_at = NULL, probes = 0",
            *(uid, name, platform),
        )
        _set_takes_remarks(store, uid, takes_remarks)
        if profile:
            _keep_profile(store, uid, profile, now)
        deliveries.owe_target(store, uid)


def remove(store: Store, uid: str) -> None:
    """Forget a target and its deliveries; the leads stay."""
    with store.atomic():
        store.run("DELETE FROM delivery WHERE target = ?", uid)
        store.run("DELETE FROM target WHERE uid = ?", uid)


def keep_profile(store: Store, uid: str, profile: Profile, now: datetime) -> None:
    """Remember what the platform said this exhibitor is."""
    with store.atomic():
        _keep_profile(store, uid, profile, now)


def _keep_profile(store: Store, uid: str, profile: Profile, now: datetime) -> None:
    store.run("UPDATE target SET profile = ?, profile_at = ? WHERE uid = ?", rows.profile_json(profile), ms(now), uid)


def set_notice(store: Store, uid: str, notice: str | None) -> None:
    """What a person should know of a target that works: its problem while it has no worse one."""
    row = store.one("SELECT notice FROM target WHERE uid = ?", uid)
    if row is not None and row["notice"] != notice:
        with store.atomic():
            store.run("UPDATE target SET notice = ? WHERE uid = ?", notice, uid)


def set_takes_remarks(store: Store, uid: str, takes_remarks: bool) -> None:
    """Whether edits are owed to a target; those that are owed to one that takes none are owed no more."""
    with store.atomic():
        _set_takes_remarks(store, uid, takes_remarks)


def _set_takes_remarks(store: Store, uid: str, takes_remarks: bool) -> None:
    changed = store.run(
        "UPDATE target SET takes_remarks = ?1 WHERE uid = ?2 AND takes_remarks != ?1", int(takes_remarks), uid
    )
    if changed.rowcount and not takes_remarks:
        store.run(
            "UPDATE delivery SET state = 'uploaded', wanted = acked WHERE target = ? AND state = 'waiting'"
            " AND inflight IS NULL AND acked > 0",
            uid,
        )


def health(store: Store, uid: str, now: datetime) -> Health:
    """A target's health; a clock that jumped back makes no pause longer than the longest of its kind.

    That is kept at once: measured anew at each look, the pause would never end.
    """
    row = store.one("SELECT state, problem, since, next_at, probes FROM target WHERE uid = ?", uid)
    if row is None:
        return Health()
    state, problem, since, next_at, probes = row
    ends = clamped(rows.maybe_utc(next_at), now, LONGEST_PAUSE[TargetState(state)])
    if ends and ms(ends) < next_at:
        with store.atomic():
            store.run("UPDATE target SET next_at = ? WHERE uid = ?", ms(ends), uid)
    return Health(TargetState(state), problem, rows.maybe_utc(since), ends, probes)


def set_health(store: Store, uid: str, after: Health, *, due: bool = False) -> None:
    """Keep a target's health; `due` makes all its waiting deliveries due: it is back."""
    with store.atomic():
        store.run(
            "UPDATE target SET state = ?, problem = ?, since = ?, next_at = ?, probes = ? WHERE uid = ?",
            *(after.state, after.problem, rows.maybe_ms(after.since), rows.maybe_ms(after.next_at), after.probes, uid),
        )
        if due:
            store.run("UPDATE delivery SET next_at = NULL WHERE target = ? AND state = 'waiting'", uid)


def ask_now(store: Store) -> None:
    """Every paused target may be asked at once, but for one that told us how long to wait: a person asked."""
    with store.atomic():
        store.run("UPDATE target SET next_at = NULL WHERE state != 'waiting'")


def statuses(store: Store) -> tuple[TargetStatus, ...]:
    """Every target with its counts and health, by name."""
    counts: dict[str, dict[str, Any]] = {}
    for row in store.rows("SELECT target, state, count(*), count(inflight) FROM delivery GROUP BY state, target"):
        of_target = counts.setdefault(row[0], {})
        of_target[row[1]] = row[2]
        if row[1] == "waiting":  # a look at what is uploaded is no upload
            of_target["inflight"] = row[3]
    return tuple(
        TargetStatus(
            uid=row["uid"],
            name=row["name"],
            platform=row["platform"],
            state=TargetState(row["state"]),
            problem=row["problem"] or row["notice"],
            since=rows.maybe_utc(row["since"]),
            next_at=rows.maybe_utc(row["next_at"]),
            profile=rows.profile(row["profile"]),
            **counts.get(row["uid"], {}),
        )
        for row in store.rows("SELECT * FROM target ORDER BY name")
    )


def profile_age(store: Store, uid: str, now: datetime) -> float | None:
    """Seconds since the profile was fetched, or None when it never was or the clock jumped back."""
    row = store.one("SELECT profile_at FROM target WHERE uid = ?", uid)
    age = None if row is None or row[0] is None else (ms(now) - int(row[0])) / 1000
    return None if age is None or age < 0 else age
