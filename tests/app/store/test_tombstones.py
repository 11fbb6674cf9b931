"""A tombstone tells whether a code was erased, and not which code it was."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app.lead import ms
from app.store import Store, targets, tombstones
from app.store.lines import Gone

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

AT = datetime(2026, 3, 1, 9, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path) as store:
        yield store


def bury(store: Store, uid: str, code: str | None = "A1", raw: bytes | None = None) -> Gone:
    gone = Gone(uid, ms(AT), tombstones.mark(code, raw), (3, 4))
    with store.atomic():
        tombstones.add(store, gone, lead=7)
    return gone


def test_no_two_marks_are_the_same_and_none_holds_the_code() -> None:
    marks = [tombstones.mark("A-CODE", None) for _ in range(2)]
    assert marks[0] != marks[1]
    assert all(mark and "A-CODE" not in mark for mark in marks)
    assert tombstones.mark(None, None) is None


@pytest.mark.parametrize(("code", "raw"), [("A1", None), (None, b"BEGIN:VCARD"), ("\ud800", None)])
def test_it_covers_its_own_code_until_it_was_erased(store: Store, code: str | None, raw: bytes | None) -> None:
    bury(store, "other", "Z9")
    bury(store, "uid", code, raw)
    assert tombstones.covers(store, code, raw, AT)
    assert not tombstones.covers(store, code, raw, AT + timedelta(seconds=1))
    assert not tombstones.covers(store, "a1", None, AT)


def test_a_lead_without_a_code_covers_nobody(store: Store) -> None:
    bury(store, "uid", None)
    assert not tombstones.covers(store, None, None, AT)


def test_what_was_cleared_is_cleared_until_it_is_met_again(store: Store) -> None:
    gone = bury(store, "uid")
    assert tombstones.known(store) == {"uid": gone}
    assert tombstones.uncleared(store) == [gone]
    with store.atomic():
        tombstones.clear(store, [gone])
    assert tombstones.uncleared(store) == []
    with store.atomic():
        tombstones.add(store, gone)
    assert (tombstones.uncleared(store), len(tombstones.known(store))) == ([gone], 1)


def test_a_spent_second_is_its_target_s_own(store: Store) -> None:
    for uid in "tu":
        targets.add(store, uid, uid, "connections", None, AT)
    with store.atomic():
        store.run("INSERT INTO spent (target, second) VALUES ('t', 5)")
    assert [tombstones.is_spent(store, target, second) for target, second in (("t", 5), ("u", 5), ("t", 6))] == [
        True,
        False,
        False,
    ]
