"""What several devices wrote about one lead is merged, and nothing that someone wrote is dropped."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.lead import Remarks
from app.merge import merge, merge_notes, remember, unseen_base

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


# --- kiosks that write at the same moment --------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "written", "theirs", "base"),
    [
        pytest.param([""], "ours", "ours", "ours", id="our write is there"),
        pytest.param(["old"], "old\nours", "old\ntheirs", "old", id="ours was overwritten"),
        pytest.param(["old"], "old\nours", "old", "old", id="ours was overwritten by stars"),
        pytest.param(["old"], "old\nours", "old\nours today\ntheirs", "old\nours", id="ours was continued"),
        pytest.param(["old"], "old\nours", "ours", "old\nours", id="they deleted what we had not written"),
        pytest.param(["old\nx"], "old", "old\nx\ntheirs", "old", id="we deleted, and text never comes back lost"),
        pytest.param(["", "Hello"], "Hullo", "Hello", "Hello", id="they had seen the first of our two writes"),
        pytest.param(["", "Hello"], "Hullo", "theirs", "", id="they had seen neither"),
        pytest.param(["old", "old\nours"], "old\nours", "old\ntheirs", "old", id="neither, and the second was stars"),
    ],
)
def test_notes_are_merged_against_what_the_others_had_seen(
    before: list[str], written: str, theirs: str, base: str
) -> None:
    states = tuple(Remarks(notes) for notes in before)
    assert unseen_base(states, Remarks(written), Remarks(theirs)).notes == base


@pytest.mark.parametrize(
    ("before", "written", "theirs", "merged"),
    [
        pytest.param([None], 4, None, 4, id="undone"),
        pytest.param([None], 4, 2, 2, id="theirs is newer"),
        pytest.param([3], 4, 3, 4, id="undone, where there were stars"),
        pytest.param([None, 4], 2, 4, 2, id="undone by one who had seen our first"),
        pytest.param([3], None, 3, None, id="ours cleared"),
        pytest.param([], 4, None, None, id="looked for and found before"),
    ],
)
def test_stars_that_were_undone_are_given_again(
    before: list[int | None], written: int | None, theirs: int | None, merged: int | None
) -> None:
    base = unseen_base(tuple(Remarks("", stars) for stars in before), Remarks("", written), Remarks("", theirs))
    assert merge(base, Remarks("", written), Remarks("", theirs)).rating == merged


@pytest.mark.parametrize(
    ("before", "written", "theirs", "merged"),
    [
        pytest.param(["a"], "ab", "ac", "abc", id="added, and undone"),
        pytest.param(["a"], "ab", "abc", "abc", id="added, and seen"),
        pytest.param(["ab"], "b", "abc", "bc", id="removed, and back"),
        pytest.param(["ab"], "ab", "b", "b", id="they removed what we had not added"),
        pytest.param(["", "a"], "ab", "a", "ab", id="they had seen the first"),
    ],
)
def test_tags_that_were_undone_are_so_again(before: list[str], written: str, theirs: str, merged: str) -> None:
    ours, held = Remarks(tags=tuple(written)), Remarks(tags=tuple(theirs))
    base = unseen_base(tuple(Remarks(tags=tuple(tags)) for tags in before), ours, held)
    assert set(merge(base, ours, held).tags) == set(merged)


@given(REMARKS, REMARKS)
def test_without_a_write_of_ours_in_doubt_the_base_is_what_was_written(written: Remarks, theirs: Remarks) -> None:
    assert unseen_base((), written, theirs) == written


@given(st.lists(REMARKS, min_size=1, max_size=3).map(tuple), REMARKS)
def test_a_write_that_is_found_as_it_was_is_not_repeated(before: tuple[Remarks, ...], written: Remarks) -> None:
    assert says(merge(unseen_base(before, written, written), written, written)) == says(written)


@settings(max_examples=50)
@given(st.lists(REMARKS, min_size=1, max_size=3).map(tuple), REMARKS, REMARKS)
def test_bringing_back_twice_is_bringing_back_once(
    before: tuple[Remarks, ...], written: Remarks, theirs: Remarks
) -> None:
    once = merge(unseen_base(before, written, theirs), written, theirs)
    known = remember(before, theirs, once, again=True)
    assert says(merge(unseen_base(known, once, once), once, once)) == says(once)


@given(st.lists(REMARKS, min_size=1, max_size=30))
def test_the_oldest_state_is_remembered_and_not_all_of_them(held: list[Remarks]) -> None:
    known: tuple[Remarks, ...] = ()
    for one in held:
        known = remember(known, one, Remarks("written"), again=False)
    assert (known[0], known[-1]) == (held[0], held[-1])
    assert len(known) <= 9


def says(one: Remarks) -> tuple[str, int | None, frozenset[str]]:
    return one.notes, one.rating, frozenset(one.tags)


@dataclass
class Server:
    """Holds one lead, and has no lock."""

    held: Remarks = field(default_factory=Remarks)
    writes: int = 0


@dataclass
class Booth:
    """A kiosk that brings its remarks as the connector does; between reading and writing others may come."""

    server: Server
    says: Remarks = field(default_factory=Remarks)
    base: Remarks | None = None
    before: tuple[Remarks, ...] = ()
    read: Remarks | None = None
    read_at: int = 0
    wrote_at: int = 0

    def edit(self, change: Remarks) -> None:
        self.says = change

    def begin(self) -> None:
        self.read, self.read_at = self.server.held, self.server.writes

    def finish(self, others: list[Booth]) -> None:
        """Write what was merged with what had been read; a look that comes late enough ends the doubt."""
        held, self.read = self.read or Remarks(), None
        written = self.base or Remarks()
        base = unseen_base(self.before, written, held)
        wanted = merge(base, self.says, held)
        if says(wanted) != says(held):
            again = says(merge(written, self.says, held)) == says(held)
            self.before = remember(self.before, held, wanted, again=again)
            self.server.held = wanted
            self.server.writes += 1
            self.wrote_at = self.server.writes
        elif not any(one.read is not None and one.read_at < self.wrote_at for one in others):
            self.before = ()
        self.base = self.says = wanted


STEP = st.sampled_from(["begin", "finish", "add", "stars", "untag"])
STEPS = st.lists(st.tuples(st.integers(0, 2), STEP), max_size=30)


def play(steps: list[tuple[int, str]], *, at_once: bool, only_add: bool) -> tuple[Server, list[Booth], set[str], int]:
    """Let three kiosks do so, and then look until nothing changes: how many rounds that took is last."""
    server = Server()
    booths, said = [Booth(server) for _ in range(3)], set()
    for number, (which, step) in enumerate(steps):
        booth = booths[which]
        match step:
            case "begin":
                booth.begin()
            case "finish" if booth.read is not None:
                booth.finish(booths)
            case "add":
                line, tag = f"{which} said {number}.", f"t{number % 4}"
                said |= {line, tag}
                notes = "\n".join(filter(None, (booth.says.notes, line)))
                booth.says = Remarks(notes, booth.says.rating, tuple(dict.fromkeys((*booth.says.tags, tag))))
            case "stars" if not only_add:
                booth.says = replace(booth.says, rating=number % 3 or None)
            case "untag" if not only_add:
                booth.says = replace(booth.says, tags=booth.says.tags[1:])
    rounds = 0
    while len({says(each) for each in (server.held, *(booth.says for booth in booths))}) > 1 or any(
        booth.before for booth in booths
    ):
        rounds += 1
        assert rounds < 100, "they go on for ever"
        if at_once:
            for booth in booths:
                booth.begin()
        for booth in booths:
            if not at_once:
                booth.begin()
            booth.finish(booths)
    return server, booths, said, rounds


@settings(max_examples=150)
@given(STEPS, st.booleans())
def test_kiosks_that_write_at_the_same_moment_lose_no_line_and_no_tag(
    steps: list[tuple[int, str]], at_once: bool
) -> None:
    server, _, said, rounds = play(steps, at_once=at_once, only_add=True)
    assert said <= {*server.held.notes.split("\n"), *server.held.tags}
    assert len(server.held.notes.split("\n")) == len(set(server.held.notes.split("\n")))
    assert rounds <= 8


@settings(max_examples=150)
@given(STEPS, st.booleans())
def test_kiosks_of_different_opinions_settle(steps: list[tuple[int, str]], at_once: bool) -> None:
    server, _, said, rounds = play(steps, at_once=at_once, only_add=False)
    assert {line for line in said if "said" in line} <= set(server.held.notes.split("\n"))
    assert rounds <= 20


def test_what_a_colleague_deletes_after_our_look_stays_deleted() -> None:
    server = Server()
    one, other = Booth(server), Booth(server)
    one.edit(Remarks("typo", None, ("hot",)))
    for booth in (one, one, other):  # write, look, hear of it
        booth.begin()
        booth.finish([one, other])
    other.edit(Remarks())
    for booth in (other, one, other):
        booth.begin()
        booth.finish([one, other])
    assert server.held == one.says == other.says == Remarks()
