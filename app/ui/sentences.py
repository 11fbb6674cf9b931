"""Sentences that come up from below the window, in the person's language.

Scanners, platforms and the disk say what is wrong in English. All that they can say is listed in
`resources/translations/sentences.txt`, a template per line; a sentence that fits one is said in its translation, with
its own words where the template has fields. What nobody listed, such as a platform's own words, stays as it is.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

import resources
from app.news import (
    AttachmentsChanged,
    EditFailed,
    NotSaved,
    OutboxChanged,
    ScannerChanged,
    SettingsChanged,
    StoreNews,
)
from app.ui import language

if TYPE_CHECKING:
    from app.lead import TargetStatus
    from app.news import News

_FIELD = re.compile(r"\{(\w+)\}")
_END = re.compile(r"(?<=[.!?”]) (?=[A-Z“])")


def said(sentence: str) -> str:
    """`sentence`, which may be several, in the person's language."""
    if language.language() == "en" or not sentence:
        return sentence
    whole = _translated(sentence)
    if whole is not None:
        return whole
    parts = _END.split(sentence)
    return " ".join(_translated(part) or part for part in parts) if len(parts) > 1 else sentence


def _translated(sentence: str) -> str | None:
    exact = QCoreApplication.translate("sentences", sentence)
    if exact != sentence:
        return exact
    for template, pattern in _templates():
        found = pattern.fullmatch(sentence)
        words = QCoreApplication.translate("sentences", template) if found else template
        if found and words != template:
            return _filled(words, {name: said(text) for name, text in found.groupdict().items()})
    return None


def _filled(words: str, fields: dict[str, str]) -> str:
    return _FIELD.sub(lambda field: fields.get(field.group(1), field.group()), words)


@lru_cache(maxsize=1)
def _templates() -> list[tuple[str, re.Pattern[str]]]:
    """The templates with fields, those that say most first."""
    lines = resources.path("translations/sentences.txt").read_text(encoding="utf-8").splitlines()
    fielded = [line for line in lines if _FIELD.search(line)]
    return [(line, _pattern(line)) for line in sorted(fielded, key=lambda line: -len(_FIELD.sub("", line)))]


def _pattern(template: str) -> re.Pattern[str]:
    parts = _FIELD.split(template)
    pieces = [f"(?P<{part}>.*?)" if at % 2 else re.escape(part) for at, part in enumerate(parts)]
    return re.compile("".join(pieces), re.DOTALL)


def told(news: News) -> News:
    """`news` with its sentences in the person's language."""
    if language.language() == "en":
        return news
    match news:
        case OutboxChanged():
            return outbox_told(news)
        case NotSaved() | EditFailed() | ScannerChanged() | StoreNews():
            return replace(news, sentence=said(news.sentence))
        case SettingsChanged() | AttachmentsChanged():
            return replace(news, failed=said(news.failed))
    return news


def outbox_told(news: OutboxChanged) -> OutboxChanged:
    """How the outbox stands, with the targets' problems in the person's language."""
    return replace(news, targets=tuple(_status(target) for target in news.targets))


def _status(target: TargetStatus) -> TargetStatus:
    problems, refusals = (tuple(map(said, each)) for each in (target.backlog.problems, target.backlog.refusals))
    backlog = replace(target.backlog, problems=problems, refusals=refusals)
    return replace(target, problem=said(target.problem or "") or None, backlog=backlog)
