"""Checks are told in order, within their time, whatever happens in them."""

from __future__ import annotations

import threading

import pytest

from app.doctor import Check, Finding, ask, joined
from app.lead import LeadKioskError


def well() -> Finding:
    return Finding(True, "All is well.")


def test_each_is_told_in_its_order() -> None:
    found = list(ask({"disk": well, "clock": lambda: Finding(False, "Set it.")}))
    assert found == [Check("disk", True, "All is well."), Check("clock", False, "Set it.")]


def test_one_that_hangs_is_left_behind() -> None:
    never = threading.Event()

    def hangs() -> Finding:
        never.wait(60)
        return well()

    slow, after = ask({"disk": hangs, "clock": well}, seconds=0.05)
    never.set()
    assert slow == Check("disk", False, "No answer within 0.05 seconds.")
    assert after.ok


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (LeadKioskError("The disk is full."), "The disk is full."),
        (ZeroDivisionError("by zero"), "It cannot be checked (ZeroDivisionError: by zero)."),
        (EOFError(), "It cannot be checked (EOFError: )."),
    ],
)
def test_one_that_fails_fails_alone(error: Exception, words: str) -> None:
    def fails() -> Finding:
        raise error

    failed, after = ask({"disk": fails, "clock": well})
    assert failed == Check("disk", False, words)
    assert after.ok


def test_several_things_are_said_with_their_names() -> None:
    assert joined({"a": well(), "b": well()}) == Finding(True, "a: All is well. b: All is well.")
    assert not joined({"a": well(), "b": Finding(False, "no.")}).ok
