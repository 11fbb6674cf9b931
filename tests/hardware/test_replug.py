"""Scanners that are unplugged and come back, with links that do what a script says."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

import pytest

from hardware import Condition, Reading, Scan, ScannerError, Unread
from hardware.lines import Refusal
from hardware.replug import READY, UNPLUGGED, NotThere, Read, Replugged

if TYPE_CHECKING:
    from collections.abc import Callable

    from hardware.replug import Link

GONE = OSError(errno.ENODEV, "No such device")


class Plug:
    """Opens scripted links: each is what opening raises, or a list of what its reads answer or raise."""

    def __init__(self, *script: Exception | list[list[Read | Refusal] | OSError]) -> None:
        self._script = list(script)
        self.closed = 0
        self.on_end: Callable[[], None] = lambda: None

    def __call__(self) -> Link:
        if not self._script:
            self.on_end()
            raise NotThere("the script is over")
        link = self._script.pop(0)
        if isinstance(link, Exception):
            raise link
        return ScriptedLink(self, link)


class ScriptedLink:
    def __init__(self, plug: Plug, answers: list[list[Read | Refusal] | OSError]) -> None:
        self._plug, self._answers = plug, answers

    def read(self) -> list[Read | Refusal]:
        answer = self._answers.pop(0) if self._answers else GONE
        if isinstance(answer, OSError):
            raise answer
        return answer

    def close(self) -> None:
        self._plug.closed += 1
        raise OSError("closing what is gone fails")


def readings(plug: Plug) -> list[Reading]:
    scanner = Replugged("x:1", plug, retry=0.001)
    plug.on_end = scanner.close
    return list(scanner)


def told(kind: str, sentence: str) -> Condition:
    return Condition(kind, sentence, "x:1")  # type: ignore[arg-type]


def test_codes_and_refusals_are_told_with_the_scanners_address() -> None:
    read = readings(Plug([[Read(b"A1", "QR Code")], [], [Refusal("no"), Read(b"B2", "keys")]]))
    assert read[0] == told("ready", READY)
    scans = [reading for reading in read if isinstance(reading, Scan)]
    assert [(scan.payload, scan.symbology, scan.scanner) for scan in scans] == [
        (b"A1", "QR Code", "x:1"),
        (b"B2", "keys", "x:1"),
    ]
    assert read[2] == Unread("refused", "no", "x:1")


def test_unplugged_is_said_once_and_scanning_goes_on_by_itself_after() -> None:
    plug = Plug([[Read(b"A1", "k")], GONE], NotThere("none"), NotThere("none"), [[Read(b"B2", "k")]])
    read = readings(plug)
    assert [reading for reading in read if isinstance(reading, Condition)] == [
        told("ready", READY),
        told("problem", UNPLUGGED),
        told("ready", READY),
        told("problem", UNPLUGGED),
    ]
    assert [reading.payload for reading in read if isinstance(reading, Scan)] == [b"A1", b"B2"]
    assert plug.closed == 2


def test_what_was_never_there_is_said_in_its_own_words() -> None:
    first, *_ = readings(Plug(NotThere("No scanner there: plug it in.")))
    assert first == told("problem", "No scanner there: plug it in.")


@pytest.mark.parametrize("problem", [ScannerError("busy"), GONE, RuntimeError("a driver's surprise")])
def test_a_device_that_cannot_be_opened_is_tried_until_it_can(problem: Exception) -> None:
    first, second, *_ = readings(Plug(problem, problem, [[]]))
    assert isinstance(first, Condition)
    assert first.kind == "problem"
    assert second == told("ready", READY)


def test_a_device_that_is_back_but_not_ready_yet_is_not_complained_of_at_once() -> None:
    busy = ScannerError("No permission.")
    told_of = [
        [reading.sentence for reading in readings(plug) if isinstance(reading, Condition)]
        for plug in (Plug([GONE], NotThere(""), busy, [[]]), Plug([GONE], NotThere(""), busy, busy, [[]]))
    ]
    assert told_of[0] == [READY, UNPLUGGED, READY, UNPLUGGED]
    assert told_of[1] == [READY, UNPLUGGED, "No permission.", READY, UNPLUGGED]


def test_closing_ends_it_and_gives_the_device_back() -> None:
    plug = Plug([[Read(b"A1", "k")], [Read(b"B2", "k")]])
    scanner = Replugged("x:1", plug, retry=60)
    read: list[Reading] = []
    for reading in scanner:
        read.append(reading)
        if isinstance(reading, Scan):
            scanner.close()
    assert len(read) == 2
    assert plug.closed == 1


def test_leaving_the_loop_gives_the_device_back() -> None:
    plug = Plug([[Read(b"A1", "k")]])
    for _ in Replugged("x:1", plug):
        break
    assert plug.closed == 1
