"""A platform that is asked beside the uploads, and answers as it is told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from pathlib import Path

    from app.settings import TargetSettings

T = TypeVar("T")


class Scripted(Generic[T]):
    """Answers with what is next; the last answer goes on for ever."""

    def __init__(self, answer: T) -> None:
        self.answers: list[T | Exception] = [answer]
        self.asked: list[tuple[Path, str]] = []

    def __call__(self, folder: Path, target: TargetSettings) -> T:
        self.asked.append((folder, target.uid))
        answer = self.answers[0] if len(self.answers) == 1 else self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer
