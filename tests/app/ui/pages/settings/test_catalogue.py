"""The list of questions is edited one question at a time, known by its text."""

from __future__ import annotations

import pytest

from app.settings import Question, Settings
from app.ui.pages.settings import catalogue

START, BUDGET = Question(text="Start?", options=("Now", "Later")), Question(text="Budget?", kind="text")
SETTINGS = Settings(questions=(START, BUDGET))


def texts(settings: Settings) -> list[str]:
    return [question.text for question in settings.questions]


def test_a_question_is_added_replaced_and_removed() -> None:
    assert texts(catalogue.added(SETTINGS, "Size?")) == ["Start?", "Budget?", "Size?"]
    other = START.model_copy(update={"text": "When?"})
    assert texts(catalogue.replaced(SETTINGS, "Start?", other)) == ["When?", "Budget?"]
    assert texts(catalogue.removed(SETTINGS, "Start?")) == ["Budget?"]


@pytest.mark.parametrize(
    ("text", "by", "then"),
    [
        ("Budget?", -1, ["Budget?", "Start?"]),
        ("Start?", 1, ["Budget?", "Start?"]),
        ("Start?", -1, ["Start?", "Budget?"]),
        ("Gone?", 1, ["Start?", "Budget?"]),
    ],
)
def test_a_question_is_moved_as_far_as_there_are_places(text: str, by: int, then: list[str]) -> None:
    assert texts(catalogue.moved(SETTINGS, text, by)) == then


@pytest.mark.parametrize(
    ("question", "said"),
    [
        (START, "One of: Now · Later"),
        (Question(text="x", kind="multi", options=("A", "B")), "Several of: A · B"),
        (BUDGET, "Answered with text"),
        (Question(text="x", options=("A",)), "Needs at least two options"),
    ],
)
def test_a_question_says_how_it_is_answered(question: Question, said: str) -> None:
    assert catalogue.summary(question) == said


@pytest.mark.parametrize(
    ("text", "before", "wrong"),
    [("", "", True), ("start?", "", True), ("Start?", "Start?", False), ("When?", "Start?", False)],
)
def test_no_question_is_asked_twice(text: str, before: str, wrong: bool) -> None:
    assert bool(catalogue.problem_with(SETTINGS, text, before)) is wrong


@pytest.mark.parametrize(("option", "wrong"), [("now", True), ("a;b", True), ("Never", False)])
def test_an_option_can_be_told_from_the_others(option: str, wrong: bool) -> None:
    assert bool(catalogue.option_problem(START, option)) is wrong


def test_every_kind_has_words() -> None:
    assert len(catalogue.kind_words()) == len(catalogue.KINDS)
