"""Retention erases what platforms have and is old, nothing else, and says so."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app.store import Store, erasing, leads, scans, targets
from app.store.retention import Retention, expired, sentence

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

AT = datetime(2026, 3, 1, 9, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Three leads, a day apart."""
    with Store(tmp_path) as store:
        for uid in "tu":
            targets.add(store, uid, uid, "pretix", None, AT)
        for number, code in enumerate("ABC"):
            scans.record(store, scans.Read(AT + number * DAY, "s", "qr", code=code))
        yield store


def become(store: Store, lead: int, **states: str) -> None:
    with store.atomic():
        for target, state in states.items():
            store.run("UPDATE delivery SET state = ? WHERE lead = ? AND target = ?", state, lead, target)


def codes(store: Store) -> str:
    return "".join(lead.code or "" for lead in reversed(leads.find(store, limit=-1)))


@pytest.mark.parametrize(
    ("t", "u", "goes"),
    [
        ("uploaded", "uploaded", True),
        ("uploaded", "local", True),
        ("local", "local", False),
        ("uploaded", "waiting", False),
        ("uploaded", "attention", False),
        ("waiting", "waiting", False),
    ],
)
def test_only_what_a_platform_has_and_none_is_owed_is_old_enough(store: Store, t: str, u: str, goes: bool) -> None:
    become(store, 1, t=t, u=u)
    assert expired(store, AT + DAY) == ([1] if goes else [])


def test_what_is_on_its_way_is_left(store: Store) -> None:
    become(store, 1, t="uploaded", u="uploaded")
    with store.atomic():
        store.run("UPDATE delivery SET inflight = 1 WHERE lead = 1 AND target = 't'")
    assert expired(store, AT + DAY) == []


def test_a_lead_without_any_target_is_only_here(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        scans.record(store, scans.Read(AT, "s", "qr", code="A"))
        assert expired(store, AT + DAY) == []


def test_leads_scanned_last_before_that_go_and_it_is_told(store: Store) -> None:
    for lead in (1, 2, 3):
        become(store, lead, t="uploaded", u="uploaded")
    scans.record(store, scans.Read(AT + 5 * DAY, "s", "qr", code="A"))  # the person was there again
    assert Retention(lambda: 0, lambda: AT + 40 * DAY).apply(store) is None
    assert Retention(lambda: 30, lambda: AT + 30 * DAY).apply(store) is None
    kept = Retention(lambda: 30, lambda: AT + 33 * DAY)
    assert kept.apply(store) == "2 leads older than 30 days were deleted, as Settings say."
    assert kept.apply(store) is None
    assert codes(store) == "A"


def test_what_is_edited_in_the_last_moment_stays(store: Store) -> None:
    for lead in (1, 2):
        become(store, lead, t="uploaded", u="uploaded")
    old = expired(store, AT + 9 * DAY)
    with Store(store.folder) as beside:
        become(beside, 1, t="waiting")
    gone = erasing.erase(store, old, AT + 9 * DAY, only=lambda lead: bool(expired(store, AT + 9 * DAY, lead)))
    assert (gone, codes(store)) == (1, "AC")


def test_one_is_told_as_one() -> None:
    assert sentence(1, 1) == "1 lead older than 1 day was deleted, as Settings say."
    assert sentence(3, 30) == "3 leads older than 30 days were deleted, as Settings say."


def test_it_comes_due_at_the_start_and_once_a_day_whatever_the_clock_does() -> None:
    now = [AT]
    kept = Retention(lambda: 30, lambda: now[0])
    heard = []
    for hours in (0, 1, 23.9, 24, 25, 20, 21, 44.1):
        now[0] = AT + timedelta(hours=hours)
        heard.append(kept.comes_due())
    assert heard == [True, False, False, True, False, True, False, True]
