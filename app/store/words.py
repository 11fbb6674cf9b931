"""Searchable words: folded so that case and accents do not matter, and queries made of them, never of syntax.

What a word is, is decided here, for what is stored and for what is asked alike; SQLite's tokenizer only
takes the words apart again at the spaces, whichever edition of Unicode it knows.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

TOKENIZER = "ascii"
_WORD = re.compile(r"[^\W_]+")
# letters that Unicode does not take apart into a base letter and a mark
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"})


def folded(text: str) -> str:
    """`text` without case and accents."""
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    bare = "".join(character for character in decomposed if not unicodedata.combining(character))
    return bare.translate(_LETTERS)


def index_text(parts: Iterable[str | None]) -> str:
    """What is stored for searching."""
    return " ".join(_WORD.findall(folded("\n".join(part for part in parts if part))))


def query(search: str) -> str | None:
    """The FTS5 query for `search`: every word a prefix, all of them wanted; None when it holds no word."""
    words = dict.fromkeys(_WORD.findall(folded(search)))
    return " ".join(f'"{word}"*' for word in words) or None
