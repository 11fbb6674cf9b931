"""Real key events of a scanner and of a person in the running window: every scan a lead, every note as typed.

Short here; `LEAD_KIOSK_WEDGE_SCANS=200` takes that many scans under each layout.
"""

from __future__ import annotations

import os
import random
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest

from tests.e2e.running_window import Program, kept_pace, running
from tests.e2e.x_keyboard import set_layout
from tests.keys import PLACES, key, later, scanned, typed
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from hardware.burst import Key

SCANS = int(os.environ.get("LEAD_KIOSK_WEDGE_SCANS", "9"))
PLACE_OF_FOCUS = ("nothing", "note", "search", "entry", "button", "detail")
# What a person gets who presses the keys that are labelled so on a US keyboard.
WRITES = {"us": {}, "de": str.maketrans("yz", "zy"), "fr": str.maketrans("aqwz", "qazw")}
APART = 60  # ms from a person's last key to the scanner's first
AFTER_REPEATS = 400  # ms: where X does not say that a key repeats, the next soon after looks like a torn scan's
TURNS = 5
HUMAN = "bcdefghijklnoprstuvx ayzqw"

pytestmark = [
    pytest.mark.skipif(not shutil.which("Xvfb") or not shutil.which("setxkbmap"), reason="needs Xvfb and setxkbmap"),
    pytest.mark.timeout(60 + 4 * SCANS * 3),
]


def a_code(chance: random.Random, number: int) -> str:
    characters = "".join(sorted(set(PLACES) - set("\n\t ")))
    return f"{number}-" + "".join(chance.choices(characters, k=chance.randint(6, 20)))


def some_typing(chance: random.Random) -> tuple[str, list[Key]]:
    text = "".join(chance.choices(HUMAN, k=chance.randint(3, 6))).strip() or "b"
    return text, typed(text, [chance.randint(40, 120) for _ in text], hold=35)


class Booth:
    """What must be there by now: leads, notes, what was typed into the search."""

    def __init__(self, program: Program, layout: str) -> None:
        self._program, self._layout = program, layout
        self._chance = random.Random(layout)
        self._codes: list[str | None] = []
        self._unsure: set[str | None] = set()
        self._notes: dict[str | None, str] = {}
        self._searched, self._clicks = "", 0
        self.sure = 0
        self.wrong: list[str] = []
        self.turns = 0

    def turn(self) -> None:
        """A scan into one of the focus states, where a person types until shortly before it."""
        where = PLACE_OF_FOCUS[self.turns % len(PLACE_OF_FOCUS)] if self.turns else "nothing"
        self._program.ask("focus", where)
        text, keys = some_typing(self._chance) if where in ("note", "search", "detail") else ("", [])
        if self.turns % 4 == 3:
            self._program.ask("block", 800)
        code = a_code(self._chance, self.turns)
        scan = scanned(code + self._chance.choice("\n\t"), pace=self._chance.randint(2, 10))
        keys = [*keys, *later(scan, keys[-1].at + APART if keys else 0)]
        self._program.keyboard.play(keys)
        report = self._program.saw(len(self._codes) + 1, keys)
        self.turns += 1
        leads = self._leads()
        lead = leads[-1 if where == "note" else 0] if where in ("note", "detail") else None
        if kept_pace(keys, report["heard"]):
            self._check(report, where, code, lead, text.translate(WRITES[self._layout]))
        else:
            self.wrong += [saved for saved in report["saved"][len(self._codes) :] if is_wrong(saved, code)]
            self._take_as_it_is(report, lead)

    def _leads(self) -> list[str | None]:
        return [code for code in self._codes if not str(code).startswith("not saved")]

    def _check(self, report: dict[str, Any], where: str, code: str, lead: str | None, written: str) -> None:
        self._codes.append(code)
        if where == "search":
            self._searched += written
        elif lead:
            self._notes[lead] = self._notes.get(lead, "") + written
        assert report["saved"] == self._codes, where
        assert report["clicks"][self._clicks :] == []
        assert report["entry"] == ""
        assert report["search"] == self._searched
        if where == "detail" and lead not in self._unsure:
            assert report["detail"] == self._notes[lead]
        self.sure += 1

    def _take_as_it_is(self, report: dict[str, Any], lead: str | None) -> None:
        """The X server stalled, so that nobody can say what a scanner typed and what a person."""
        self._codes, self._searched = report["saved"], report["search"]
        self._clicks = len(report["clicks"])
        self._unsure |= {lead, self._codes[-1]}

    def check_notes(self) -> None:
        """Every note is kept as typed."""
        sure = [code for code in self._leads() if code not in self._unsure]
        expected = {code: self._notes.get(code, "") for code in sure}

        def kept() -> bool:
            notes = self._program.ask("notes")
            return {code: notes.get(code) for code in sure} == expected

        until(kept)


def is_wrong(saved: str | None, code: str) -> bool:
    return saved != code and not str(saved).startswith("not saved")


@pytest.mark.parametrize("layout", ["us", "de", "fr"])
def test_every_scan_is_a_lead_and_every_note_as_typed(tmp_path: Path, layout: str) -> None:
    with running(tmp_path / "kiosk") as program:
        set_layout(program.display, layout)
        booth = Booth(program, layout)
        while booth.sure < SCANS:
            booth.turn()
            if booth.turns > 3 * SCANS:
                pytest.skip("this machine is too busy for its X server to keep a scanner's pace")
        booth.check_notes()
        stalled = booth.turns - booth.sure
        print(
            f"{booth.sure} scans under {layout}; in {stalled} more X stalled, of which wrong: {booth.wrong or 'none'}"
        )


class Stalled(Exception):
    """X did not keep the pace, so that nobody can say what a scanner typed and what a person."""


def played(program: Program, keys: Sequence[Key], scans: int, block: int = 0, quiet: int = 0) -> dict[str, Any]:
    """What there is to see after `keys` in the lead's note, with so many scans by then; raises `Stalled`.

    The window does nothing else for `block` ms; the keys begin after `quiet` ms.
    """
    program.ask("focus", "detail")
    if block:
        program.ask("block", block)
    program.keyboard.play(keys, quiet)
    report = program.saw(scans, keys)
    if not kept_pace(keys, report["heard"]):
        raise Stalled
    return report


def test_dead_keys_repeats_fingers_and_cards(tmp_path: Path) -> None:
    """What a German layout, a held key, a typing colleague and a contact card make of it."""
    for turn in range(TURNS):
        with suppress(Stalled), running(tmp_path / f"kiosk{turn}") as program:
            set_layout(program.display, "de")
            check_dead_keys_repeats_fingers_and_cards(program)
            return
    pytest.skip("this machine is too busy for its X server to keep a scanner's pace")


def check_dead_keys_repeats_fingers_and_cards(program: Program) -> None:
    first = scanned("first0\n")
    program.keyboard.play(first)
    if not kept_pace(first, program.saw(1, first)["heard"]):
        raise Stalled

    dead = "a=e`o=x=='e"  # four of these keys are dead ones here, and compose with what follows
    report = played(program, scanned(dead + "\n"), 2, block=800)
    assert (report["saved"][1], report["detail"]) == (dead, "")

    played(program, typed("`e=e", [90, 70], hold=40), 2)
    until(lambda: program.ask("report")["detail"] == "\u00ea\u00e9")

    program.keyboard.play([key(0, PLACES["b"][0], True), key(1500, PLACES["b"][0], False)])
    until(lambda: program.ask("report")["detail"].count("b") > 8)
    assert len(program.ask("report")["saved"]) == 2

    both = [*typed("kkk", [110], hold=60), *scanned("0123456789-abcdefgh\n", start=85, pace=6)]
    report = played(program, sorted(both, key=lambda each: each.at), 3, quiet=AFTER_REPEATS)
    assert report["saved"][2] == "0123456789-abcdefgh"
    until(lambda: program.ask("report")["detail"].endswith("bkkk"))

    report = played(program, scanned("BEGIN:VCARD\nVERSION:3.0\nN:Doe;Jane\nEND:VCARD\n\n", pace=3), 4)
    assert report["saved"][3] is None
    assert report["clicks"] == []
