"""What the journal's lines say, also of leads that were erased."""

from __future__ import annotations

from app.store.lines import (
    Entry,
    Gone,
    Said,
    encode,
    of_back,
    of_edit,
    of_edit_mark,
    of_gone,
    of_mark,
    of_scan,
    parse,
    without,
)

GONE = Gone("lead-1", 5000, "salt:hash", (1, 3))


def scan(number: int, lead: str) -> Entry:
    return Entry(number, lead, 1000 + number, "webcam:0", "qr", code=f"C-{lead}")


def lines() -> bytes:
    """Two leads with two scans and an edit each."""
    scans = [scan(1, "lead-1"), scan(2, "lead-2"), scan(3, "lead-1"), scan(4, "lead-2")]
    return encode(scans, [Said("lead-1", 2, "one"), Said("lead-2", 2, "two")])


def test_a_scan_keeps_all_it_has() -> None:
    whole = Entry(1, "lead-1", 1001, "s", "qr", None, b"\xff\n", '[{"id":1}]', "Mia", "a.png", "note\u2028")
    assert parse(of_scan(whole)).entries == {1: whole}


def test_nothing_of_an_erased_lead_counts() -> None:
    found = parse(lines() + of_gone(GONE))
    assert set(found.entries) == found.kept == {2, 4}
    assert (found.said(), found.sure) == ([Said("lead-2", 2, "two")], {"lead-2": 2})
    assert (found.gone, [entry.number for entry in found.dead]) == ({"lead-1": GONE}, [1, 3])


def test_marks_that_come_late_count_no_more_and_numbers_stay_taken() -> None:
    gone = Gone("lead-9", 5000, None, (7,))
    found = parse(lines() + of_gone(gone) + of_mark(7, kept=True) + of_edit_mark(Said("lead-9", 2), kept=True))
    assert (found.last_kept, found.last) == (4, 7)
    assert "lead-9" not in found.sure


def test_a_line_after_it_means_that_the_erasure_never_took_place() -> None:
    for more in (of_scan(scan(5, "lead-1")), of_edit(Said("lead-1", 3, "more")), of_back("lead-1")):
        found = parse(lines() + of_gone(GONE) + more)
        assert {1, 2, 3, 4} <= set(found.entries)
        assert (found.gone, found.dead) == ({}, [])


def test_without_a_lead_every_line_of_it_is_gone_and_no_other() -> None:
    more = of_edit(Said("lead-1", 3, "refused")) + of_edit_mark(Said("lead-1", 3), kept=False) + of_mark(3, kept=False)
    left = without(lines() + more + of_gone(GONE) + b"torn lead-1", {"lead-1"})
    assert b"lead-1" not in left
    assert left == encode([scan(2, "lead-2"), scan(4, "lead-2")], [Said("lead-2", 2, "two")])
    assert without(lines(), {"lead-3"}) == lines()


def test_an_encoded_journal_tells_at_its_end_who_is_gone() -> None:
    text = encode([scan(2, "lead-2")], [], [GONE])
    assert text.endswith(of_gone(GONE))
    assert parse(text).gone == {"lead-1": GONE}
