"""The journal holds every scan before the database does, tolerates a torn end, and shows damage."""

from __future__ import annotations

import os
import zlib
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.store.journal import Journal, read
from app.store.lines import Entry, Said, encode

if TYPE_CHECKING:
    from pathlib import Path


def entry(number: int, **more: object) -> Entry:
    return Entry(number, f"lead-{number}", 1000 + number, "webcam:0", "qr", **({"code": f"C{number}"} | more))  # type: ignore[arg-type]


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path)


def test_what_is_appended_is_read_again(journal: Journal) -> None:
    card = entry(2, code=None, raw=b"BEGIN:VCARD\n\xff", attendee='[{"id":"name"}]', staff="Mia", source="a.png")
    walk_up = entry(3, code=None, notes="Call\nback 😀 \u2028")
    for each in (entry(1), card, walk_up):
        journal.append(each)
    assert read(journal.path).entries == {1: entry(1), 2: card, 3: walk_up}


@given(st.text(), st.text(), st.binary())
def test_any_text_is_one_line(staff: str, notes: str, raw: bytes) -> None:
    said = entry(1, staff=staff or None, notes=notes, raw=raw)
    line = encode([said], [])
    assert line.count(b"\n") == 2  # the scan and its mark
    assert line.isascii()


def test_it_is_private_and_starts_empty(journal: Journal) -> None:
    assert (journal.last(), journal.size(), read(journal.path).entries) == (0, 0, {})
    journal.append(entry(1))
    assert journal.path.stat().st_mode & 0o777 == 0o600


def test_marks_tell_what_became_of_a_scan(journal: Journal) -> None:
    for number, kept in ((1, True), (2, False), (3, None)):
        journal.append(entry(number))
        if kept is not None:
            journal.mark(number, kept=kept)
    found = read(journal.path)
    assert (found.kept, found.refused, set(found.owed())) == ({1}, {2}, {1, 3})
    assert (found.last, found.last_kept) == (3, 1)


def test_a_mark_without_a_file_is_left_out(journal: Journal) -> None:
    journal.mark(1, kept=True)
    assert not journal.path.exists()


@pytest.mark.parametrize("cut", [2, 10, 60])
def test_a_torn_end_costs_its_own_line_only_and_the_next_line_is_whole(journal: Journal, cut: int) -> None:
    for number in (1, 2):
        journal.append(entry(number))
    whole = journal.size()
    os.truncate(journal.path, whole - cut)
    found = read(journal.path)
    assert (set(found.entries), found.bad) == ({1}, 0)
    assert found.torn == whole // 2
    assert journal.last() == 1
    journal.append(entry(3))
    found = read(journal.path)
    assert (set(found.entries), found.bad, found.torn) == ({1, 3}, 1, None)


def test_a_line_that_lacks_only_its_end_is_whole_again_with_the_next(journal: Journal) -> None:
    for number in (1, 2):
        journal.append(entry(number))
    os.truncate(journal.path, journal.size() - 1)
    journal.append(entry(3))
    assert set(read(journal.path).entries) == {1, 2, 3}


def test_every_flipped_bit_is_seen(journal: Journal) -> None:
    for number in (1, 2, 3):
        journal.append(entry(number))
    whole = journal.path.read_bytes()
    second = whole.index(b"\n") + 1
    for place in range(second, whole.index(b"\n", second)):
        journal.path.write_bytes(whole[:place] + bytes([whole[place] ^ 4]) + whole[place + 1 :])
        found = read(journal.path)
        assert set(found.entries) == {1, 3}
        assert found.bad > 0


def test_the_end_is_read_without_the_rest(journal: Journal) -> None:
    for number in range(1, 700):
        journal.append(entry(number, staff="x" * 100))
        journal.mark(number, kept=True)
    end = journal.end()
    assert (end.last, end.last_kept) == (699, 699)
    assert len(end.entries) < 600


def test_a_last_line_longer_than_usual_is_found(journal: Journal) -> None:
    journal.append(entry(1, raw=b"x" * 200_000))
    journal.append(entry(2, raw=b"y" * 200_000))
    assert Journal(journal.path.parent).last() == 2


def test_another_process_s_lines_count(journal: Journal) -> None:
    journal.append(entry(1))
    Journal(journal.path.parent).append(entry(2))
    assert journal.last() == 2


def test_unknown_parts_of_a_newer_kiosk_are_left_out(journal: Journal) -> None:
    text = b'{"number":1,"lead":"lead-1","at":1001,"scanner":"webcam:0","symbology":"qr","code":"C1","mood":"fine"}'
    journal.path.write_bytes(b"%08x %s\n" % (zlib.crc32(text), text))
    assert read(journal.path).entries == {1: entry(1)}


# --- edits ------------------------------------------------------------------------------------------------


def test_an_edit_is_read_again_and_the_last_of_a_lead_counts(journal: Journal) -> None:
    first = Said("lead-1", 2, "Call\nback 😀 \u2028", 4, '["Hot"]', '{"Budget":"yes"}')
    for each in (first, Said("lead-2", 2, rating=0), Said("lead-1", 3)):
        journal.append_edit(each)
        journal.mark_edit(each, kept=True)
    found = read(journal.path)
    assert found.edits["lead-1", 2] == first
    assert found.said() == [Said("lead-1", 3), Said("lead-2", 2, rating=0)]
    assert found.sure == {"lead-2": 2, "lead-1": 3}
    assert (list(found.sure)[-1], found.entries, found.bad) == ("lead-1", {}, 0)


def test_an_edit_that_was_refused_does_not_count(journal: Journal) -> None:
    for said, kept in ((Said("lead-1", 2, "first"), True), (Said("lead-1", 3, "refused"), False)):
        journal.append_edit(said)
        journal.mark_edit(said, kept=kept)
    assert read(journal.path).said() == [Said("lead-1", 2, "first")]
    journal.append_edit(Said("lead-1", 3, "said again"))
    assert read(journal.path).said() == [Said("lead-1", 3, "said again")]


def test_edits_between_scans_do_not_hide_the_last_scan(journal: Journal) -> None:
    journal.append(entry(1))
    for revision in (2, 3):
        journal.append_edit(Said("lead-1", revision, "x" * 70_000))
        journal.mark_edit(Said("lead-1", revision), kept=True)
        assert (journal.last(), Journal(journal.path.parent).last()) == (1, 1)
    Journal(journal.path.parent).append(entry(2))
    journal.append_edit(Said("lead-1", 4))
    assert journal.last() == 2


def test_a_journal_that_is_made_again_holds_the_edits(journal: Journal) -> None:
    said = [Said("lead-1", 5, "Call back", 3)]
    journal.path.write_bytes(encode([entry(1)], said))
    found = read(journal.path)
    assert (found.said(), found.sure, found.entries, found.bad) == (said, {"lead-1": 5}, {1: entry(1)}, 0)
