"""A scanner's keys among a person's: tables and properties (hardware.md, "Wedge")."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware import ScannerError, open_scanner
from hardware.burst import Key, Options
from hardware.keyboard_wedge import Decoder
from tests.keys import ALT, BACKSPACE, CTRL, ENTER, F5, PLACES, SHIFT, TAB, Told, key, later, play, scanned, tell, typed

CODE = "aB-12/x_9?"
CARD = "BEGIN:VCARD\nVERSION:3.0\nN:Doe;Jane\nTEL:5\nEND:VCARD\n"
WRITTEN = "".join(sorted(set(PLACES) - set("\n\t")))


def end(told: Told) -> tuple[list[str], str, int]:
    return told.scans, told.text, told.lost


@pytest.mark.parametrize("ending", ["\n", "\t"])
@pytest.mark.parametrize("pace", [1, 2, 5, 10, 20, 35])
def test_enter_or_tab_at_a_scanners_pace_ends_a_scan(pace: int, ending: str) -> None:
    told = play(scanned(CODE + ending, pace=pace))
    assert end(told) == ([CODE], "", 0)
    assert told.focus == []


@pytest.mark.parametrize(
    ("text", "scans"), [("abc\n", []), ("abcd\n", ["abcd"]), ("abcdefg", []), ("abcdefgh", ["abcdefgh"])]
)
def test_what_is_too_short_is_typing(text: str, scans: list[str]) -> None:
    told = play(scanned(text))
    assert told.scans == scans
    assert told.text == ("" if scans else text)


def test_a_gap_gives_the_keys_back_as_they_came() -> None:
    keys = typed("Hello, you!\n", [36, 60, 41], hold=90)
    told = play(keys)
    assert told.focus == keys
    assert told.scans == []


def test_enter_by_itself_and_after_few_keys_is_a_persons() -> None:
    assert play(scanned("\n")).text == "\n"
    assert play(scanned("ab\n")).text == "ab\n"


def test_time_is_the_keys_own_so_that_a_busy_window_splits_no_scan() -> None:
    decoder, told = Decoder(), Told([], [])
    for each in scanned(CODE + "\n"):
        tell(told, decoder.feed(each))  # all at once, whenever that is
    assert end(told) == ([CODE], "", 0)


def test_the_clock_of_x_starts_again_from_zero() -> None:
    keys = [replace(each, at=(each.at + 2**32 - 20) % 2**32) for each in scanned(CODE + "\n")]
    assert play(keys).scans == [CODE]


def test_a_scan_torn_apart_is_lost_and_never_a_shorter_one() -> None:
    decoder, told = Decoder(), Told([], [])
    keys = scanned("abcdefghijkl\n")
    for each in keys[:8]:
        tell(told, decoder.feed(each))
    tell(told, decoder.expire())  # the rest was on its way
    for each in keys[8:]:
        tell(told, decoder.feed(each))
    assert end(told) == ([], "abcd", 1)


def test_a_first_key_given_up_too_early_loses_the_scan_and_does_not_shorten_it() -> None:
    decoder, told = Decoder(), Told([], [])
    first, *rest = scanned("abcdefgh\n")
    tell(told, [*decoder.feed(first), *decoder.expire()])  # the window was busy, the rest comes late
    for each in rest:
        tell(told, decoder.feed(each))
    assert (told.scans, told.lost) == ([], 1)


@pytest.mark.parametrize("pause", [40, 90, 250])
def test_a_scan_that_pauses_after_its_first_keys_is_lost(pause: int) -> None:
    told = play([*scanned("abc"), *scanned("defgh\n", start=10 + pause)])
    assert (told.scans, told.lost) == ([], 1)


def test_a_scan_that_falters_late_is_whole() -> None:
    assert play([*scanned("abcdefgh"), *scanned("ij\n", start=35 + 100)]).scans == ["abcdefghij"]


def test_two_keys_hit_nearly_at_once_cost_no_scan() -> None:
    hasty = [key(0, 20, True, "t"), key(24, 35, True, "h"), key(60, 20, False, "t"), key(80, 35, False, "h")]
    told = play([*hasty, *scanned(CODE + "\n", start=120)])
    assert told.scans == [CODE]
    assert told.focus == hasty


def test_after_a_torn_scan_the_next_one_counts() -> None:
    decoder, told = Decoder(), Told([], [])
    for each in scanned("abc"):
        tell(told, decoder.feed(each))
    tell(told, decoder.expire())
    for each in scanned("abcdef\n", start=500):
        tell(told, decoder.feed(each))
    assert told.scans == ["abcdef"]
    assert told.lost == 0


@pytest.mark.parametrize("more", ["\n", "\t", "\n\n"])
def test_a_second_line_end_belongs_to_the_scan(more: str) -> None:
    assert end(play(scanned(CODE + "\n" + more))) == ([CODE], "", 0)


def test_control_j_after_enter_belongs_to_the_scan() -> None:
    keys = scanned("abcdef\n")
    at = keys[-1].at + 3
    line_feed = Key(at + 1, True, 44, 36, "\n", ctrl=True)
    ctrl = Key(at, True, 37, 29, "", "ctrl")
    ups = [replace(line_feed, at=at + 2, down=False), replace(ctrl, at=at + 3, down=False)]
    told = play([*keys, ctrl, line_feed, *ups])
    assert told.scans == ["abcdef"]
    assert [each.name for each in told.focus] == ["ctrl", "ctrl"]


def test_two_scans_at_once_are_two() -> None:
    assert play(scanned("first1\nsecond\n")).scans == ["first1", "second"]


def test_a_contact_card_is_one_scan() -> None:
    assert end(play(scanned(CARD))) == ([CARD.strip()], "", 0)


def test_a_contact_card_that_is_cut_off_is_told_as_such() -> None:
    assert play(scanned("BEGIN:VCARD\nN:Doe\n")).scans == ["BEGIN:VCARD\nN:Doe\n"]


@pytest.mark.parametrize(
    ("suffix", "text", "scans"),
    [
        ("enter", "ab\tcdef\n", ["ab\tcdef"]),
        ("enter", "abcd\tef\n", ["abcd\tef"]),
        ("tab", "abcd\nef\t", ["abcd\nef"]),
        ("none", "abcdefgh", ["abcdefgh"]),
        ("none", "abcdefgh\n", ["abcdefgh\n"]),
        ("either", "abcd\tefgh\n", ["abcd", "efgh"]),
    ],
)
def test_the_suffix_says_what_ends_a_scan(suffix: str, text: str, scans: list[str]) -> None:
    options = Options(suffix=suffix, min_length=2)  # type: ignore[arg-type]
    assert play(scanned(text), options).scans == scans


def test_the_prefix_makes_a_short_burst_certain_and_is_no_part_of_the_code() -> None:
    options = Options(prefix="~")
    assert play(scanned("~7\n"), options).scans == ["7"]
    assert play(scanned("~abc"), options).scans == ["abc"]
    assert play(scanned("~ab"), options).text == "~ab"
    assert play(scanned("~\n"), options).text == "~\n"


def test_a_scanner_without_the_prefix_is_read_all_the_same() -> None:
    assert play(scanned(CODE + "\n"), Options(prefix="~")).scans == [CODE]


def test_gap_and_length_are_settings() -> None:
    assert play(scanned("ab\n", pace=60), Options(gap_ms=80, min_length=2)).scans == ["ab"]
    assert play(scanned("abcd\n"), Options(min_length=5)).text == "abcd\n"


def held_down(code: int, text: str, every: int = 30, times: int = 20) -> list[Key]:
    """A key that stays down and repeats from the 500th ms on, as X tells it."""
    repeats = [key(500 + every * n, code, True, text, repeat=True) for n in range(times)]
    return [key(0, code, True, text), *repeats, key(600 + every * times, code, False, text)]


@pytest.mark.parametrize("flagged", [True, False])
def test_a_key_held_down_is_no_scan(flagged: bool) -> None:
    keys = held_down(30, "a")
    keys = keys if flagged else [replace(each, repeat=False) for each in keys]
    told = play(keys)
    assert told.scans == []
    assert told.lost == 0
    assert told.text == "a" * 21


def test_the_same_character_twice_within_a_millisecond_is_not_a_repeat() -> None:
    keys = scanned("aabbcc\n", pace=1)
    keys = [replace(each, repeat=each.text in "bc" and each.at in (3, 5)) for each in keys]
    assert play(keys).scans == ["aabbcc"]


@pytest.mark.parametrize("at", [2, 6, 8, 12])
def test_a_function_key_in_a_scan_loses_it(at: int) -> None:
    keys = scanned("abcdefgh\n")
    keys[at:at] = [key(keys[at - 1].at, F5, True), key(keys[at - 1].at, F5, False)]
    told = play(keys)
    assert told.scans == []
    assert told.lost == 1


def test_backspace_after_a_letter_stays_in_its_place() -> None:
    keys = [key(0, 30, True, "a"), key(20, BACKSPACE, True), key(40, 30, False, "a"), key(60, BACKSPACE, False)]
    assert play(keys).focus == keys


def test_a_shortcut_goes_straight_on() -> None:
    ctrl, f = Key(0, True, 37, CTRL, "", "ctrl"), Key(90, True, 41, 33, "\x06", ctrl=True)
    decoder = Decoder()
    for each in (ctrl, f):
        assert not decoder.takes(each)
        assert [decision.keys for decision in decoder.feed(each)] == [(each,)]  # type: ignore[union-attr]


def test_keys_of_a_scan_are_claimed_before_a_shortcut_can_have_them() -> None:
    decoder = Decoder()
    for each in scanned("ABCDEF\n"):
        assert decoder.takes(each) or not each.down
        decoder.feed(each)


def test_the_release_of_a_key_from_before_reaches_the_focus() -> None:
    before = typed("z", [60], hold=75)
    keys = sorted([*before, *scanned(CODE + "\n", start=50)], key=lambda each: each.at)
    told = play(keys)
    assert told.scans == [CODE]
    assert told.focus == before


def test_releases_of_a_scan_reach_nobody() -> None:
    keys = scanned("abcdef\n")
    told = play([each for each in keys if each.down] + [replace(each, at=80) for each in keys if not each.down])
    assert told.scans == ["abcdef"]
    assert told.focus == []


def test_a_person_who_holds_shift_does_not_change_a_code() -> None:
    shift = key(0, SHIFT, True)
    keys = [replace(each, shift=True) for each in scanned("ab-12\n", start=100)]
    assert play([shift, *keys, key(400, SHIFT, False)]).scans == ["ab-12"]


def test_a_dead_key_that_an_input_method_took_is_read_from_its_release() -> None:
    keys = [each for each in scanned("id=5&x=7\n") if not (each.down and each.code in (13, PLACES["5"][0]))]
    told = play(keys)
    assert told.scans == ["id=5&x=7"]
    assert told.focus == []


def test_a_key_that_was_taken_the_second_time_is_read_both_times() -> None:
    keys = scanned("71-[7/\n")
    second = [each for each in keys if each.down and each.text == "7"][1]
    keys.remove(second)
    assert play(keys).scans == ["71-[7/"]


def test_a_persons_dead_key_gives_back_its_release_only() -> None:
    up = key(60, 13, False)
    assert play([up]).focus == [up]


def test_a_taken_key_in_doubtful_order_loses_the_scan() -> None:
    a, e = key(0, 30, True, "a"), key(10, 18, True, "e")
    keys = [a, key(4, 30, False, "a"), e, key(12, 13, False), key(13, 18, False, "e"), *scanned("1234\n", start=15)]
    assert end(play(keys)) == ([], "", 1)


def composing(keys: list[Key], at: int) -> Told:
    decoder, told = Decoder(), Told([], [])
    for number, each in enumerate(keys):
        if number == at:
            decoder.compose("\u00e9")
        tell(told, decoder.feed(each))
    tell(told, decoder.expire())
    return told


def test_what_an_input_method_writes_stays_in_its_place() -> None:
    told = composing(scanned("ab"), 2)
    assert [each.event or each.text for each in told.focus] == ["a", "a", "\u00e9", "b", "b"]


def test_what_was_composed_of_a_scan_does_not_go_with_the_typing_before_it() -> None:
    decoder, told = Decoder(), Told([], [])
    before = typed("r", [60], hold=30)
    scan = [each for each in scanned("abcdef\n", start=45) if not (each.down and each.text == "d")]
    tell(told, decoder.feed(before[0]))
    decoder.compose("\u00e9")  # of the scan, which is still on its way
    for each in [before[1], *scan]:
        tell(told, decoder.feed(each))
    assert told.scans == ["abcdef"]
    assert told.focus == before


def test_what_was_composed_for_a_person_is_kept_when_keys_arrive_late_and_at_once() -> None:
    decoder, told = Decoder(), Told([], [])
    first, second = typed("a", [80], hold=60), typed("b", [80], start=160, hold=60)
    tell(told, decoder.feed(first[0]))
    decoder.compose("\u00e9")
    for each in [first[1], *second]:
        tell(told, decoder.feed(each))
    tell(told, decoder.expire())
    assert [each.event or each.text for each in told.focus if each.down] == ["a", "\u00e9", "b"]


@pytest.mark.parametrize("at", [0, 4])
def test_what_an_input_method_made_of_a_scans_keys_goes_with_it(at: int) -> None:
    keys = [each for each in scanned("abcdef\n") if not (each.down and each.text == "d")]
    told = composing(keys, at)
    assert end(told) == (["abcdef"], "", 0)
    assert told.focus == []


def test_what_an_input_method_wrote_for_a_person_survives_a_scan() -> None:
    told = composing(scanned("abcdef\n"), 0)
    assert told.scans == ["abcdef"]
    assert [each.event for each in told.focus] == ["\u00e9"]


def test_a_torn_scan_that_goes_on_with_a_dead_key_is_lost() -> None:
    rest = [each for each in scanned("defgh\n", start=80) if not (each.down and each.text == "d")]
    told = play([*scanned("abc"), *rest])
    assert (told.scans, told.lost) == ([], 1)


def test_an_enter_whose_release_was_missed_works_again() -> None:
    enter = [key(900, ENTER, True), key(980, ENTER, False)]
    assert play([*scanned("abcdef\n")[:-1], *enter]).focus == enter


def test_leaving_gives_back_what_is_held() -> None:
    decoder, told = Decoder(), Told([], [])
    tell(told, decoder.feed(key(0, 30, True, "a")))
    tell(told, decoder.leave())
    assert told.text == "a"
    assert not decoder.holds


def test_a_missed_release_costs_one_scan_at_most() -> None:
    decoder, told = Decoder(), Told([], [])
    tell(told, decoder.feed(key(0, 30, True, "a")))
    tell(told, decoder.expire())  # and the window never hears of its release
    for start in (1000, 2000):
        for each in scanned("abcdef\n", start=start):
            tell(told, decoder.feed(each))
    assert (told.lost, told.scans) == (1, ["abcdef"])


@given(
    code=st.text(WRITTEN, min_size=4, max_size=40),
    pace=st.integers(2, 10),
    ending=st.sampled_from("\n\t"),
    before=st.text(WRITTEN + "\n", max_size=12),
    after=st.text(WRITTEN + "\n", max_size=12),
    gaps=st.lists(st.integers(40, 120), min_size=1, max_size=12),
    hold=st.integers(30, 39),
)
def test_any_scan_between_any_typing(
    code: str, pace: int, ending: str, before: str, after: str, gaps: list[int], hold: int
) -> None:
    first = typed(before, gaps, hold=hold)
    scan = scanned(code + ending, pace=pace, start=(first[-1].at if first else 0) + 40)
    last = typed(after, gaps, start=scan[-1].at + 40, hold=hold)
    told = play([*first, *scan, *last])
    assert told.scans == [code]
    assert told.focus == [*first, *last]


@given(
    code=st.text("acegikmoqsuwy", min_size=12, max_size=30),
    pace=st.integers(2, 8),
    note=st.text("bdfhjlnprtvxz", min_size=1, max_size=6),
    gaps=st.lists(st.integers(60, 120), min_size=1, max_size=6),
    start=st.integers(0, 400),
)
def test_a_scan_in_the_middle_of_typing_is_told_apart_or_lost(
    code: str, pace: int, note: str, gaps: list[int], start: int
) -> None:
    """A finger is on a key while a colleague scans. Only a key hit as the scan ends cannot be told apart."""
    both = [*typed(note, gaps, hold=50), *scanned(code + "\n", pace=pace, start=start)]
    keys = sorted(both, key=lambda each: each.at)
    told = play(keys)
    presses = [each for each in keys if each.down and each.text and each.text in "bdfhjlnprtvxz"]
    scan = [each for each in keys if each not in presses and each.down and each.text]
    if not any(scan[-3].at <= each.at <= scan[-1].at + pace for each in presses):
        assert told.scans == [code]
        assert told.text == note


def test_alt_codes_are_a_scan() -> None:
    keys, at = [], 0
    for number in ("065", "0223", "66", "67"):
        keys.append(key(at, ALT, True))
        for digit in number:
            place = {"0": 82, "2": 80, "3": 81, "5": 76, "6": 77, "7": 71}[digit]
            down = Key(at + 1, True, place + 8, place, digit, alt=True)
            keys += [down, replace(down, at=at + 2, down=False)]
            at += 3
        keys.append(key(at, ALT, False))
        at += 2
    keys += [key(at, ENTER, True), key(at + 1, ENTER, False)]
    assert end(play(keys)) == (["AßBC"], "", 0)


def test_there_is_nothing_to_open() -> None:
    with pytest.raises(ScannerError, match="types into the window"):
        open_scanner("keyboard-wedge")


def test_tab_moves_on_as_ever() -> None:
    tab = key(0, TAB, True)
    assert Decoder().takes(tab) is False
    assert play([tab]).focus == [tab]


def test_later_moves_keys() -> None:
    assert [each.at for each in later(scanned("a"), 7)] == [7, 9]
