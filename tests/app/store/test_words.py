"""Searches are words, never syntax, and neither case nor accents matter."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.store import words


def found(text: str, search: str) -> bool:
    """Whether `search` finds `text` in an index like the lead file's."""
    wanted = words.query(search)
    if wanted is None:
        return False
    db = sqlite3.connect(":memory:")
    try:
        db.execute(f"CREATE VIRTUAL TABLE t USING fts5 (words, tokenize = '{words.TOKENIZER}')")
        db.execute("INSERT INTO t VALUES (?)", [words.index_text([text, None, ""])])
        return db.execute("SELECT 1 FROM t WHERE t MATCH ?", [wanted]).fetchone() is not None
    finally:
        db.close()


@pytest.mark.parametrize(
    ("text", "search"),
    [
        ("Jürgen Müller", "mul"),
        ("Jurgen Muller", "MÜLLER jür"),
        ("Ju\u0308rgen", "jür"),
        ("Łukasz Żółć", "lukasz zolc"),
        ("Søren Ørsted", "sor ors"),
        ("Straße", "STRASSE"),
        ("İstanbul Işık", "istanbul isik"),
        ("Ærø Œuvre", "aero oeu"),
        ("Ἀθηνᾶ", "αθηνα"),
        ("ΟΔΟΣ", "οδος"),
        ("Дмитрий", "ДМИ"),
        ("山田太郎", "山田"),
        ("김민준", "김민"),
        ("हिन्दी", "हि"),
        ("محمد", "مح"),
        ("𞤀𞤣𞤤𞤢𞤥", "𞤀𞤣"),
        ("ＦＵＬＬ ｗｉｄｔｈ", "full width"),
        ("𝚨𝛂 ℡", "αα tel"),
        ("ann.lee@example.org", "example ann"),
        ("ann.lee@example.org", "ann.lee@exa"),
        ("foo_bar-baz", "bar_baz"),
        ("O'Brien", "o'br"),
        ("AND OR NOT NEAR", "near or and not"),
        ("7KQ-9/x+y==", "7kq-9/"),
    ],
)
def test_every_word_is_a_prefix_whatever_its_case_and_accents(text: str, search: str) -> None:
    assert found(text, search)


@pytest.mark.parametrize(("text", "search"), [("Ann Lee", "nn"), ("Ann Lee", "ann zoe"), ("Ann", "anna"), ("Ann", "*")])
def test_what_does_not_match_is_not_found(text: str, search: str) -> None:
    assert not found(text, search)


@pytest.mark.parametrize("search", ["", " ", "*", '"', "-", "()", "^", "\x00", "'; --", "🔥", "\ud800"])
def test_a_search_without_a_word_asks_nothing(search: str) -> None:
    assert words.query(search) is None


@pytest.mark.parametrize(
    "search",
    ['"', 'a"b', "a*b", "words:a", "a NEAR(b, 2)", "-a", "a^2", "{a b}:c", "a\x00b", " ".join(map(str, range(50_000)))],
)
def test_no_search_is_syntax(search: str) -> None:
    found("text", search)


@given(st.text(max_size=30))
def test_what_is_stored_is_found_by_itself(text: str) -> None:
    assert found(text, text) == (words.query(text) is not None)


@given(st.text(max_size=30))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert words.folded(words.folded(text)) == words.folded(text)
