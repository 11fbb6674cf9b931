"""Edits of the list of questions: each gives new settings, and knows a question by its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.settings import Question
from app.ui.words import tr

if TYPE_CHECKING:
    from app.settings import Settings

KINDS = ("single", "multi", "text")


def kind_words() -> list[str]:
    """What the kinds are called, in the order of `KINDS`."""
    return [tr("One answer"), tr("Several"), tr("Free text")]


def summary(question: Question) -> str:
    """A question's kind and options in a line, or what it lacks."""
    if question.kind == "text":
        return tr("Answered with text")
    if len(question.options) < 2:
        return tr("Needs at least two options")
    said = tr("One of: {options}") if question.kind == "single" else tr("Several of: {options}")
    return said.format(options=" · ".join(question.options))


def problem_with(settings: Settings, text: str, before: str = "") -> str:
    """Why a question cannot read `text`; empty when it can. `before` is how it reads now."""
    if not text:
        return tr("Type a question.")
    others = {other.text.casefold() for other in settings.questions if other.text != before}
    return tr("This is asked already.") if text.casefold() in others else ""


def option_problem(question: Question, option: str) -> str:
    """Why `option` cannot be offered; empty when it can."""
    if ";" in option:
        return tr("Leave out the semicolon: it parts several answers.")
    taken = option.casefold() in {other.casefold() for other in question.options}
    return tr("This option is there already.") if taken else ""


def added(settings: Settings, text: str) -> Settings:
    """With a question more, still without options."""
    return settings.model_copy(update={"questions": (*settings.questions, Question(text=text))})


def replaced(settings: Settings, text: str, question: Question) -> Settings:
    """With `question` in the place of the one that reads `text`."""
    now = tuple(question if each.text == text else each for each in settings.questions)
    return settings.model_copy(update={"questions": now})


def removed(settings: Settings, text: str) -> Settings:
    """Without the question that reads `text`."""
    now = tuple(each for each in settings.questions if each.text != text)
    return settings.model_copy(update={"questions": now})


def moved(settings: Settings, text: str, by: int) -> Settings:
    """With the question that reads `text` so many places further down, as far as there are places."""
    questions = list(settings.questions)
    at = next((number for number, each in enumerate(questions) if each.text == text), None)
    if at is None or not 0 <= at + by < len(questions):
        return settings
    questions.insert(at + by, questions.pop(at))
    return settings.model_copy(update={"questions": tuple(questions)})
