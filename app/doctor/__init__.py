"""The self-test: questions about this computer and this data folder, each answered within seconds, in words.

A check fails when a person should do something before the show; what a kiosk can do without (a battery, a sound
card) does not fail it. A question that hangs, in a driver or on a dead disk, is left behind on its thread.
"""

from __future__ import annotations

from concurrent.futures import Future
from concurrent.futures import TimeoutError as TooSlow
from dataclasses import dataclass
from threading import Thread
from typing import TYPE_CHECKING

import structlog

from app.lead import LeadKioskError
from app.settings import SettingsError
from hardware import ScannerError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

SECONDS = 5.0
"""How long a check may take."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found; `detail` says what to do where it is not ok."""

    ok: bool
    detail: str


@dataclass(frozen=True, slots=True)
class Check:
    """A finding and what was asked, such as `disk encryption`."""

    name: str
    ok: bool
    detail: str


def ask(questions: Mapping[str, Callable[[], Finding]], seconds: float = SECONDS) -> Iterator[Check]:
    """Ask one question after the other; one that fails or takes longer than `seconds` is a failed check."""
    for name, question in questions.items():
        found = _answer(name, question, seconds)
        yield Check(name, found.ok, found.detail)


def _answer(name: str, question: Callable[[], Finding], seconds: float) -> Finding:
    answer: Future[Finding] = Future()

    def work() -> None:
        try:
            answer.set_result(question())
        except Exception as error:  # a self-test must not fail with what it tests
            answer.set_exception(error)

    Thread(target=work, name=f"doctor: {name}", daemon=True).start()
    try:
        return answer.result(seconds)
    except (LeadKioskError, ScannerError, SettingsError) as error:
        return Finding(False, str(error))
    except TooSlow:
        return Finding(False, f"No answer within {seconds:g} seconds.")
    except Exception as error:  # the same
        structlog.get_logger().info("a check failed by itself", check=name, exc_info=True)
        return Finding(False, f"It cannot be checked ({type(error).__name__}: {error}).")


def joined(findings: Mapping[str, Finding]) -> Finding:
    """Findings about several things as one, each said with its name."""
    details = [f"{name}: {found.detail}" for name, found in findings.items()]
    return Finding(all(found.ok for found in findings.values()), " ".join(details))
