"""Signals during a start are noted, and whoever insists is heard; coroutines are cancelled between two steps."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from app.stops import STOPS, breathe, held, hold, interrupt, interrupted, leave, on_stop, released, run, unraisable

if TYPE_CHECKING:
    from collections.abc import Callable


pytestmark = pytest.mark.usefixtures("signals")


def reached(work: Callable[[Callable[[str], None]], None]) -> list[str]:
    """How far `work`, which is given what to call, came until it was interrupted."""
    seen: list[str] = []
    interrupt()
    with pytest.raises(KeyboardInterrupt):
        work(seen.append)
    return seen


def test_signals_are_noted_and_interrupt_only_who_insists() -> None:
    noted = hold()
    os.kill(os.getpid(), signal.SIGTERM)
    os.kill(os.getpid(), signal.SIGINT)
    assert noted.times == 2
    with pytest.raises(KeyboardInterrupt):
        signal.raise_signal(signal.SIGINT)


@pytest.mark.parametrize("number", STOPS)
def test_a_second_signal_does_not_break_off_what_cleans_up_and_a_third_does(number: signal.Signals) -> None:
    interrupt()
    assert not interrupted()
    with pytest.raises(KeyboardInterrupt):
        signal.raise_signal(number)
    assert interrupted()
    signal.raise_signal(number)
    with pytest.raises(KeyboardInterrupt):
        signal.raise_signal(number)


@pytest.mark.parametrize("number", STOPS)
def test_what_is_held_is_interrupted_at_its_end(number: signal.Signals) -> None:
    def work(see: Callable[[str], None]) -> None:
        with held():
            with held():
                signal.raise_signal(number)
                see("within")
            see("still")

    assert reached(work) == ["within", "still"]


def test_within_what_is_held_that_which_takes_long_may_be_interrupted_and_what_cleans_up_may_not() -> None:
    def work(see: Callable[[str], None]) -> None:
        with held():
            try:
                with released():
                    signal.raise_signal(signal.SIGINT)
                    see("not reached")
            finally:
                signal.raise_signal(signal.SIGINT)
                see("cleaned up")

    assert reached(work) == ["cleaned up"]


def test_a_signal_from_before_interrupts_as_soon_as_that_is_allowed() -> None:
    def work(see: Callable[[str], None]) -> None:
        with held():
            signal.raise_signal(signal.SIGINT)
            see("held")
            with released():
                see("not reached")

    assert reached(work) == ["held"]


def test_what_takes_long_may_breathe() -> None:
    def work(see: Callable[[str], None]) -> None:
        with held():
            breathe()
            signal.raise_signal(signal.SIGINT)
            see("held")
            breathe()
            see("not reached")

    assert reached(work) == ["held"]


def test_what_is_released_is_held_while_a_block_around_it_holds() -> None:
    def work(see: Callable[[str], None]) -> None:
        with held():
            with held(), released():
                signal.raise_signal(signal.SIGINT)
                see("within")
            see("still")

    assert reached(work) == ["within", "still"]


def test_where_nothing_is_held_what_is_released_is_interrupted_at_once() -> None:
    """As what may be called from either: `breathe`."""

    def work(see: Callable[[str], None]) -> None:
        with released():
            signal.raise_signal(signal.SIGINT)
            see("not reached")

    assert reached(work) == []


@pytest.mark.parametrize("number", STOPS)
def test_the_first_signal_asks_to_stop_and_the_second_interrupts(number: signal.Signals) -> None:
    called = threading.Event()
    asked = on_stop(called.set)
    assert not asked()
    os.kill(os.getpid(), number)
    assert asked()
    assert called.wait(5)
    with pytest.raises(KeyboardInterrupt):
        os.kill(os.getpid(), number)


@pytest.mark.parametrize("number", STOPS)
def test_later_signals_interrupt(number: signal.Signals) -> None:
    asked = on_stop(lambda: None)
    interrupt()
    with pytest.raises(KeyboardInterrupt):
        os.kill(os.getpid(), number)
    assert not asked()


def test_what_a_signal_asks_for_may_want_a_lock_that_is_held_here() -> None:
    """As `threading.Event` has one, which whoever waits for it takes for a moment."""
    lock, done = threading.Lock(), threading.Event()

    def act() -> None:
        with lock:
            done.set()

    on_stop(act)
    with lock:
        signal.raise_signal(signal.SIGINT)
    assert done.wait(5)


def test_nothing_is_held_where_nothing_interrupts_nor_for_other_threads() -> None:
    noted = hold()
    with held(), released():
        signal.raise_signal(signal.SIGINT)
    assert noted.times == 1
    interrupt()
    inside, out = threading.Event(), threading.Event()

    def elsewhere() -> None:
        with held():
            inside.set()
            out.wait(5)

    other = threading.Thread(target=elsewhere)
    other.start()
    inside.wait(5)
    with pytest.raises(KeyboardInterrupt):
        signal.raise_signal(signal.SIGINT)
    out.set()
    other.join()


class Finalised:
    def __del__(self) -> None:
        signal.raise_signal(signal.SIGINT)


def test_an_interrupt_that_is_lost_in_a_finaliser_comes_again_without_a_word(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "unraisablehook", unraisable)
    interrupt()
    lost = [Finalised()]
    overdue = threading.Event()
    late = threading.Timer(5, overdue.set)
    late.start()

    def work() -> None:
        lost.clear()
        overdue.wait()

    with pytest.raises(KeyboardInterrupt):
        work()
    late.cancel()
    assert not overdue.is_set(), "what waits was not woken"
    assert capfd.readouterr().err == ""


class Broken:
    def __del__(self) -> None:
        raise ValueError("broken")


def test_a_finaliser_that_fails_after_an_interrupt_says_nothing(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """A transaction that the collector ends after its lead file was closed."""
    monkeypatch.setattr(sys, "unraisablehook", unraisable)
    interrupt()
    with pytest.raises(KeyboardInterrupt):
        signal.raise_signal(signal.SIGINT)
    lost = [Broken()]
    lost.clear()
    assert capfd.readouterr().err == ""


def test_another_failure_of_a_finaliser_is_told_as_ever(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "unraisablehook", unraisable)
    interrupt()
    lost = [Broken()]
    lost.clear()
    assert "ValueError: broken" in capfd.readouterr().err


def test_while_the_process_ends_signals_change_nothing() -> None:
    leave(3)
    for number in STOPS:
        signal.raise_signal(number)


def test_who_insists_while_the_process_ends_ends_it_with_its_code() -> None:
    lines = "import signal; from app.stops import leave; leave(3); [signal.raise_signal(2) for _ in range(3)]; print(0)"
    done = subprocess.run([sys.executable, "-c", lines], capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (3, b"", b"")


def test_what_a_coroutine_returns_is_the_result() -> None:
    async def work() -> int:
        await asyncio.sleep(0)
        return 7

    before = {number: signal.getsignal(number) for number in STOPS}
    assert run(work) == 7
    assert {number: signal.getsignal(number) for number in STOPS} == before


def test_a_failure_of_a_coroutine_is_raised() -> None:
    async def work() -> None:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        run(work)


@pytest.mark.parametrize("number", STOPS)
def test_a_signal_ends_a_coroutine_at_its_next_wait_and_never_within_a_step(number: signal.Signals) -> None:
    """An interrupt between the lines of a library's `__enter__` would leave it half entered."""
    seen = []

    async def work() -> None:
        signal.raise_signal(number)
        seen.append("the step went on")
        try:
            await asyncio.sleep(30)
        except asyncio.CancelledError:
            seen.append("cancelled")
            raise

    before = {number: signal.getsignal(number) for number in STOPS}
    with pytest.raises(KeyboardInterrupt):
        run(work)
    assert seen == ["the step went on", "cancelled"]
    assert {number: signal.getsignal(number) for number in STOPS} == before


def test_a_signal_while_the_loop_is_made_cancels_what_then_begins(monkeypatch: pytest.MonkeyPatch) -> None:
    class Interrupted(asyncio.Runner):
        def get_loop(self) -> asyncio.AbstractEventLoop:
            if not noted:
                noted.append(1)
                signal.raise_signal(signal.SIGINT)
            return super().get_loop()

    async def work() -> None:
        await asyncio.sleep(30)

    noted: list[int] = []
    monkeypatch.setattr(asyncio, "Runner", Interrupted)
    interrupt()
    with pytest.raises(KeyboardInterrupt):
        run(work)


def test_a_signal_after_the_end_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    class Interrupted(asyncio.Runner):
        def close(self) -> None:
            super().close()
            signal.raise_signal(signal.SIGINT)

    async def work() -> int:
        return 7

    monkeypatch.setattr(asyncio, "Runner", Interrupted)
    interrupt()
    assert run(work) == 7
    assert not interrupted()


def test_who_insists_is_heard_within_a_step_too() -> None:
    async def work() -> None:
        for _ in range(3):
            signal.raise_signal(signal.SIGINT)
        pytest.fail("not reached")

    with pytest.raises(KeyboardInterrupt):
        run(work)
