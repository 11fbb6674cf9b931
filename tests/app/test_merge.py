"""What several devices wrote about one lead is merged, and nothing that someone wrote is dropped."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.lead import Remarks
from app.merge import merge, merge_notes

LINES = st.sampled_from(["", "Call", "Call back", "Call back Monday", "wants a demo", "ü", "ab", "a"])
NOTES = st.lists(LINES, max_size=4).map("\n".join) | st.text(max_size=12)
TAGS = st.lists(st.sampled_from(["hot", "cold", "press", "later"]), unique=True).map(tuple)
REMARKS = st.builds(Remarks, NOTES, st.none() | st.integers(0, 5), TAGS)


def lines(text: str) -> set[str]:
    return {line for line in text.split("\n") if line}


@pytest.mark.parametrize(
    ("before", "ours", "theirs", "merged"),
    [
        pytest.param("", "ours", "", "ours", id="only we wrote"),
        pytest.param("", "", "theirs", "theirs", id="only they wrote"),
        pytest.param("", "same", "same", "same", id="both wrote the same"),
        pytest.param("old", "", "old", "", id="we deleted"),
        pytest.param("old", "old", "", "", id="they deleted"),
        pytest.param("", "ours", "theirs", "theirs\nours", id="both wrote"),
        pytest.param("old", "old\nours", "old\ntheirs", "old\ntheirs\nours", id="both went on"),
        pytest.param("old", "", "old\ntheirs", "old\ntheirs", id="we deleted what they went on with"),
        pytest.param("", "Call back", "Call", "Call back", id="ours continues theirs"),
        pytest.param("", "Call", "Call back", "Call back", id="theirs continues ours"),
        pytest.param("", "Call\nCall back", "x", "x\nCall\nCall back", id="a line of ours continues another of ours"),
        pytest.param("a\nb", "a\nb", "a\r\nb", "a\r\nb", id="their line ends"),
    ],
)
def test_notes(before: str, ours: str, theirs: str, merged: str) -> None:
    assert merge_notes(before, ours, theirs) == merged


@given(NOTES, NOTES, NOTES)
def test_no_text_that_both_sides_changed_is_lost(before: str, ours: str, theirs: str) -> None:
    merged = merge_notes(before, ours, theirs)
    wrote = [side for side in (ours, theirs) if side != before]
    for side in wrote:
        if len(wrote) == 2 or side == merged:
            for line in lines(side):
                assert any(kept.startswith(line) for kept in merged.split("\n"))
    if len(wrote) == 1:
        assert merged == wrote[0]
    if not wrote:
        assert merged == before


@given(NOTES, NOTES, NOTES)
def test_a_line_that_one_side_has_as_it_is_stays_as_it_is(before: str, ours: str, theirs: str) -> None:
    merged = lines(merge_notes(before, ours, theirs))
    if ours != before != theirs:
        assert lines(ours) & lines(theirs) <= merged


@settings(max_examples=50)
@given(REMARKS, REMARKS, REMARKS)
def test_merging_a_merge_again_changes_nothing(before: Remarks, ours: Remarks, theirs: Remarks) -> None:
    merged = merge(before, ours, theirs)
    for base, one, two in [(theirs, merged, theirs), (ours, merged, ours), (before, merged, merged)]:
        again = merge(base, one, two)
        assert (again.notes, again.rating, set(again.tags)) == (merged.notes, merged.rating, set(merged.tags))


@given(NOTES, NOTES, NOTES)
def test_a_repeated_upload_does_not_repeat_text(before: str, ours: str, theirs: str) -> None:
    merged = merge_notes(before, ours, theirs)
    if merged != before:  # otherwise it says that nobody changed anything
        assert merge_notes(before, merged, theirs) == merged
        assert merge_notes(before, ours, merged) == merged


@settings(max_examples=50)
@given(REMARKS, REMARKS, REMARKS)
def test_two_kiosks_and_a_server_settle(start: Remarks, one: Remarks, two: Remarks) -> None:
    """Each reads, merges against what it last saw there, and writes, in turn: soon all three say the same."""
    server, says, saw = start, [one, two], [start, start]
    for turn in range(6):
        kiosk = turn % 2
        says[kiosk] = server = merge(saw[kiosk], says[kiosk], server)
        saw[kiosk] = server
    said = [(each.notes, each.rating, set(each.tags)) for each in (*says, server)]
    assert said[0] == said[1] == said[2]


@settings(max_examples=50)
@given(REMARKS, REMARKS, REMARKS)
def test_a_rating_changed_here_wins_else_theirs_stands(before: Remarks, ours: Remarks, theirs: Remarks) -> None:
    merged = merge(before, ours, theirs).rating
    assert merged == (theirs.rating if ours.rating == before.rating else ours.rating)


@settings(max_examples=50)
@given(REMARKS, REMARKS, REMARKS)
def test_tags_are_merged_as_sets(before: Remarks, ours: Remarks, theirs: Remarks) -> None:
    merged = merge(before, ours, theirs).tags
    b, o, t = set(before.tags), set(ours.tags), set(theirs.tags)
    assert set(merged) == (t - (b - o)) | (o - b)
    assert len(merged) == len(set(merged))


def test_tags_stay_in_our_order() -> None:
    ours, theirs = Remarks(tags=("a", "b", "c")), Remarks(tags=("new", "c", "b", "a"))
    assert merge(ours, ours, theirs).tags == ("a", "b", "c", "new")


def test_without_a_base_nothing_counts_as_deleted() -> None:
    ours, theirs = Remarks("ours", None, ("a",)), Remarks("theirs", 3, ("b",))
    assert merge(None, ours, theirs) == Remarks("theirs\nours", 3, ("a", "b"))
