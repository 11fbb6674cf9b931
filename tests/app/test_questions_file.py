"""Questions come from a file as they stand there, and a mistake is named with its line."""

from __future__ import annotations

import json

import pytest

from app.questions_file import MOST, QuestionsError, parse
from app.settings import Question

WANTED = (
    Question(text="When do they want to start?", kind="single", options=("Now", "3 months", "Later")),
    Question(text="Products, if any", kind="multi", options=("Arm", "Gripper")),
    Question(text="Budget?", kind="text"),
)
CSV = """question,kind,options
When do they want to start?,single,Now; 3 months ;Later

"Products, if any",multi,Arm;Gripper
Budget?,text,
"""
TOML = """
[[questions]]
question = "When do they want to start?"
options = ["Now", "3 months", "Later"]

[[questions]]
text = "Products, if any"
kind = "multi"
options = ["Arm", "Gripper"]

[[questions]]
question = "Budget?"
"""


def test_csv_json_and_toml_say_the_same() -> None:
    as_json = json.dumps([{"question": q.text, "kind": q.kind, "options": list(q.options)} for q in WANTED])
    assert parse("questions.csv", CSV.encode()) == WANTED
    assert parse("Questions.JSON", as_json.encode()) == WANTED
    assert parse("q.json", json.dumps({"questions": json.loads(as_json)}).encode()) == WANTED
    assert parse("q.toml", TOML.encode()) == WANTED


def test_a_spreadsheet_may_part_with_semicolons_and_mark_the_file_as_utf8() -> None:
    content = '\ufeffQuestion;Kind;Options\r\nWann?;multi;"Jetzt;Später"\r\n'.encode()
    assert parse("fragen.csv", content) == (Question(text="Wann?", kind="multi", options=("Jetzt", "Später")),)


def test_a_heading_is_not_needed_and_a_question_called_question_is_one() -> None:
    assert parse("q.csv", b"Budget?\n")[0].kind == "text"
    assert [each.text for each in parse("q.csv", b"Budget?\nQuestion\n")] == ["Budget?", "Question"]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("q.xlsx", "", "“q.xlsx” is no file of questions"),
        ("q.csv", "", "There is no question in the file."),
        ("q.csv", "question,kind,options\n", "There is no question in the file."),
        ("q.csv", "Budget?,text,\n,single,A;B\n", "Line 2: the question is missing."),
        ("q.csv", "Budget?\n\nbudget?\n", "Line 3: “budget?” is asked twice."),
        ("q.csv", "Budget?,long,\n", "Line 1: “long” is no kind of question"),
        ("q.csv", "Start?,single,Now\n", "Line 1: a question to choose from needs two options"),
        ("q.csv", "Start?,multi,Now;now\n", "Line 1: an option stands there twice."),
        ("q.csv", "Budget?,text,A;B\n", "Line 1: a question that is answered with text has no options."),
        ("q.csv", "Start?,single,Now,Later\n", "Line 1: there are 4 columns instead of three"),
        ("q.csv", 'Budget?\n"Start?,single,A;B\n', "Line 2: this is no CSV"),
        ("q.csv", f"{'x' * 201}\n", "Line 1: the question is longer than 200 characters."),
        ("q.csv", f"Start?,single,A;{'x' * 81}\n", "Line 1: an option is longer than 80 characters."),
        ("q.csv", "".join(f"Q{n}\n" for n in range(MOST + 1)), "There are 51 questions in the file; at most 50"),
        ("q.json", '[\n{"question": "A?"}\n{"question": "B?"}]', "Line 3: this is no JSON."),
        ("q.json", "[" * 100_000, "Line 1: this is no"),
        ("q.json", '"questions"', "There is no list of questions"),
        ("q.json", '[{"question": "A?"}, 3]', "Question 2: give “question”"),
        ("q.json", '[{"question": "A?", "answers": []}]', "Question 1: “answers” is not known."),
        ("q.json", '[{"question": 7}]', "Question 1: “question” and “kind” are texts."),
        ("q.json", '[{"question": "A?", "options": "Now"}]', "Question 1: “options” is a list of texts."),
        ("q.json", '[{"question": "A?", "options": ["a;b", "c"]}]', "Question 1: an option has a semicolon"),
        ("q.toml", '[[questions]]\nquestion = "A?\n', "Line 2: this is no TOML."),
        ("q.toml", "title = 1\n", "There is no list of questions"),
    ],
)
def test_a_mistake_is_named_with_its_place(name: str, content: str, said: str) -> None:
    with pytest.raises(QuestionsError, match=r".") as caught:
        parse(name, content.encode())
    assert said in str(caught.value)


def test_another_encoding_is_named_with_its_line() -> None:
    with pytest.raises(QuestionsError, match=r"Line 2: the text is not UTF-8"):
        parse("q.csv", "Budget?\nGröße?\n".encode("latin-1"))


def test_a_huge_file_is_not_read() -> None:
    with pytest.raises(QuestionsError, match="too large"):
        parse("q.csv", b"x" * 300_000)
