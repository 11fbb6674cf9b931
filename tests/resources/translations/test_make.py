"""The translations are complete, up to date with the program, and keep what they must keep."""

from __future__ import annotations

import ast
import re
from collections import Counter
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest

from resources.translations import make

if TYPE_CHECKING:
    from pathlib import Path

FIELD = re.compile(r"\{\w*\}")


def messages(language: str) -> list[tuple[str, str, bool]]:
    """Source, translation, and whether somebody finished it."""
    tree = ElementTree.parse(make.HERE / f"{language}.ts")
    found = []
    for message in tree.iter("message"):
        source, translation = message.find("source"), message.find("translation")
        assert source is not None
        assert translation is not None
        found.append((source.text or "", translation.text or "", translation.get("type") is None))
    return found


@pytest.mark.parametrize("language", make.LANGUAGES)
def test_every_message_is_translated(language: str) -> None:
    assert [source for source, words, finished in messages(language) if not words or not finished] == []


@pytest.mark.parametrize("language", make.LANGUAGES)
def test_no_field_is_lost_or_invented(language: str) -> None:
    wrong = [
        (source, words)
        for source, words, _ in messages(language)
        if Counter(FIELD.findall(source)) != Counter(FIELD.findall(words))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", make.LANGUAGES)
def test_what_is_read_out_ends_as_it_does_in_english(language: str) -> None:
    """A sentence stays a sentence, a label a label."""
    ends = re.compile(r"[.!?:…]?\Z")
    wrong = [
        (source, words)
        for source, words, _ in messages(language)
        if words and ends.findall(source)[0] != ends.findall(words.replace("\N{NO-BREAK SPACE}", ""))[0]
    ]
    assert wrong == []


def test_every_text_that_the_window_says_is_among_them() -> None:
    """Also those that lupdate would not see, as inside another text's braces."""
    listed = {source for source, _, _ in messages("de")}
    modules = [*(make.ROOT / "app" / "ui").rglob("*.py"), make.ROOT / "app" / "standing.py"]
    said = [
        node.args[0].value
        for module in modules
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr"
        if isinstance(node.args[0], ast.Constant)
    ]
    assert [text for text in said if text not in listed] == []


def test_the_list_of_sentences_is_up_to_date() -> None:
    listed = (make.HERE / "sentences.txt").read_text(encoding="utf-8").splitlines()
    assert make.collected() == listed, "run: python -m resources.translations.make"


def test_the_files_hold_what_the_program_says_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = {language: sorted(source for source, _, _ in messages(language)) for language in make.LANGUAGES}
    for file in (*make.HERE.glob("*.ts"), *make.HERE.glob("*.qm")):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    released = {file.name: file.read_bytes() for file in make.HERE.glob("*.qm")}
    monkeypatch.setattr(make, "HERE", tmp_path)
    make.update()
    after = {language: sorted(source for source, _, _ in messages(language)) for language in make.LANGUAGES}
    assert after == before, "run: python -m resources.translations.make"
    assert {file.name: file.read_bytes() for file in tmp_path.glob("*.qm")} == released


def test_a_sentence_is_collected_with_its_fields() -> None:
    source = '''
"""A docstring is no sentence of the window."""
def f(path, error, n):
    log.warning("This goes to the log only.")
    tr("This is translated where it stands.")
    raise X(f"The file {path} cannot be read: {error.strerror or error}." f" Move {path} away.")
    raise X("There are {} leads in it.".format(n))
    query = "SELECT name FROM lead WHERE id = ?"
    word = "Closer"
'''
    assert make.sentences_of(source) == [
        "The file {path} cannot be read: {strerror}. Move {path2} away.",
        "There are {what} leads in it.",
    ]
    assert make.sentences_of(source, hints=True)[-1] == "Closer"
