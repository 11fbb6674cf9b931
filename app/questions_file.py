"""Qualifying questions from a file that somebody prepared: CSV, JSON or TOML, as the file's ending says.

CSV has a row per question: `question, kind, options`, with options parted by semicolons; a first row of just these
words is a heading, and semicolons may part the columns where the options stand in one pair of quotes. JSON is a list of
objects `{"question", "kind", "options": [...]}`, TOML the same as `[[questions]]`. The kind is `single`, `multi` or
`text`; without one it follows from the options. Nothing is taken from a file with a mistake in it.
"""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Literal, cast, get_args

import tomlkit
from tomlkit.exceptions import ParseError, TOMLKitError

from app.lead import LeadKioskError
from app.settings import Question

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

LARGEST = 256 * 1024  # bytes
MOST = 50
"""Questions; more nobody answers."""
_Kind = Literal["single", "multi", "text"]
_LONGEST, _LONGEST_OPTION, _MOST_OPTIONS = 200, 80, 20


class QuestionsError(LeadKioskError):
    """The file cannot be taken; the text says where and why."""


def parse(name: str, content: bytes) -> tuple[Question, ...]:
    """The questions in the file called `name`; raises `QuestionsError` for its first mistake."""
    ending = name.rpartition(".")[2].lower()
    reader = _READERS.get(ending)
    if reader is None:
        raise QuestionsError(f"“{name}” is no file of questions: its name ends in .csv, .json or .toml.")
    if len(content) > LARGEST:
        raise QuestionsError(f"“{name}” is too large for a file of questions.")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise QuestionsError(f"Line {line}: the text is not UTF-8. Save the file as UTF-8.") from error
    found = reader(text)
    if not found:
        raise QuestionsError("There is no question in the file.")
    if len(found) > MOST:
        raise QuestionsError(f"There are {len(found)} questions in the file; at most {MOST} are taken.")
    return tuple(found)


def _from_csv(text: str) -> list[Question]:
    first = text.partition("\n")[0]
    rows = csv.reader(io.StringIO(text), delimiter=";" if "," not in first and ";" in first else ",", strict=True)
    found: list[Question] = []
    begun = 1
    try:
        for row in rows:
            place, begun = f"Line {begun}", rows.line_num + 1
            cells = [cell.strip() for cell in row]
            if not any(cells) or (not found and _is_heading(cells)):
                continue
            if len(cells) > 3:
                raise QuestionsError(
                    f"{place}: there are {len(cells)} columns instead of three: question, kind, options."
                    " Put a text with a comma into quotes, and semicolons between options."
                )
            question, kind, options = [*cells, "", ""][:3]
            found.append(_question(place, question, kind, options.split(";"), found))
    except csv.Error as error:
        raise QuestionsError(f"Line {begun}: this is no CSV ({error}). A quote may be missing.") from error
    return found


def _is_heading(cells: Sequence[str]) -> bool:
    return cells[0].casefold() == "question" and all(cell.casefold() in ("kind", "options") for cell in cells[1:])


def _from_json(text: str) -> list[Question]:
    try:
        content = json.loads(text)
    except RecursionError as error:
        raise QuestionsError("Line 1: this is no list of questions.") from error
    except ValueError as error:
        line = getattr(error, "lineno", 1)
        raise QuestionsError(f"Line {line}: this is no JSON. A comma, quote or bracket may be missing.") from error
    return _from_list(content.get("questions") if isinstance(content, dict) else content)


def _from_toml(text: str) -> list[Question]:
    try:
        content = tomlkit.parse(text).unwrap()
    except ParseError as error:
        raise QuestionsError(f"Line {error.line}: this is no TOML. A quote or bracket may be missing.") from error
    except TOMLKitError as error:
        raise QuestionsError(f"This is no TOML: {error}.") from error
    return _from_list(content.get("questions"))


def _from_list(content: object) -> list[Question]:
    if not isinstance(content, list):
        raise QuestionsError("There is no list of questions in the file.")
    found: list[Question] = []
    for number, item in enumerate(content, 1):
        place = f"Question {number}"
        if not isinstance(item, dict):
            raise QuestionsError(f"{place}: give “question”, “kind” and “options”.")
        unknown = next((key for key in item if key not in ("question", "text", "kind", "options")), None)
        if unknown is not None:
            raise QuestionsError(f"{place}: “{unknown}” is not known. Give “question”, “kind” and “options”.")
        question, kind, options = item.get("question", item.get("text", "")), item.get("kind", ""), item.get("options")
        options = [] if options is None else options
        if not isinstance(question, str) or not isinstance(kind, str):
            raise QuestionsError(f"{place}: “question” and “kind” are texts.")
        if not isinstance(options, list) or not all(isinstance(option, str) for option in options):
            raise QuestionsError(f"{place}: “options” is a list of texts.")
        found.append(_question(place, question.strip(), kind.strip(), cast("list[str]", options), found))
    return found


def _question(place: str, text: str, kind: str, options: Sequence[str], before: Sequence[Question]) -> Question:
    """One question, checked; `place` is where it stands in the file."""
    chosen = tuple(option.strip() for option in options if option.strip())
    kind = kind.casefold() or ("single" if chosen else "text")
    problem = problem_with(text, kind, chosen, [other.text for other in before])
    if problem:
        raise QuestionsError(f"{place}: {problem}")
    return Question(text=text, kind=cast("_Kind", kind), options=chosen)


def problem_with(text: str, kind: str, options: Sequence[str], others: Sequence[str]) -> str:
    """What is wrong with a question beside `others`, in a sentence; empty when nothing is."""
    checks = {
        "the question is missing.": not text,
        f"the question is longer than {_LONGEST} characters.": len(text) > _LONGEST,
        f"“{text}” is asked twice.": text.casefold() in {other.casefold() for other in others},
        f"“{kind}” is no kind of question: single, multi or text.": kind not in get_args(_Kind),
        "a question that is answered with text has no options.": kind == "text" and bool(options),
        "a question to choose from needs two options or more.": kind != "text" and len(options) < 2,
        f"there are more than {_MOST_OPTIONS} options.": len(options) > _MOST_OPTIONS,
        f"an option is longer than {_LONGEST_OPTION} characters.": any(len(each) > _LONGEST_OPTION for each in options),
        "an option stands there twice.": len({each.casefold() for each in options}) < len(options),
        "an option has a semicolon in it, which parts several answers.": any(";" in each for each in options),
    }
    return next((sentence for sentence, wrong in checks.items() if wrong), "")


_READERS: dict[str, Callable[[str], list[Question]]] = {"csv": _from_csv, "json": _from_json, "toml": _from_toml}
ENDINGS = tuple(f".{ending}" for ending in _READERS)
