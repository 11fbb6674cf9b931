"""What comes up from below the window is said in the person's language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

import resources
from app.lead import Backlog, TargetStatus
from app.news import (
    EditFailed,
    LeadChanged,
    NotSaved,
    OutboxChanged,
    Refusal,
    ScannerChanged,
    SettingsChanged,
    StoreNews,
)
from app.settings import Settings
from app.ui import language
from app.ui.sentences import outbox_told, said, told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

FULL = "The disk is full. Export, free space, scan again."
BROKE = "pretix.eu refuses connections: the server is not running, or the address is wrong."


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    language.speak(qapp, "de")
    yield
    language.speak(qapp, "en")


def test_in_english_everything_stays() -> None:
    assert said(FULL) == FULL
    news = ScannerChanged("webcam:0", "problem", "Camera unplugged: plug it in again.")
    assert told(news) is news


@pytest.mark.usefixtures("german")
def test_a_sentence_is_said_in_german() -> None:
    assert said(FULL) != FULL
    assert "Platz" in said(FULL)


@pytest.mark.usefixtures("german")
def test_a_template_keeps_what_it_was_filled_with() -> None:
    assert said(BROKE) != BROKE
    assert "pretix.eu" in said(BROKE)


@pytest.mark.usefixtures("german")
def test_what_a_platform_says_in_its_own_words_stays() -> None:
    assert said("Please ask Mr. Miller at the info desk.") == "Please ask Mr. Miller at the info desk."


@pytest.mark.usefixtures("german")
def test_several_sentences_are_said_one_by_one() -> None:
    unknown = "Ask at hall 4."
    both = said(f"{unknown} The file is empty.")
    assert both.startswith(unknown)
    assert "The file is empty." not in both


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    "news",
    [
        NotSaved(Refusal.DISK_FULL, FULL, "stdin"),
        EditFailed(1, FULL),
        ScannerChanged("webcam:0", "problem", "Camera unplugged: plug it in again."),
        StoreNews("There is room on the disk again."),
        SettingsChanged(Settings(), "The settings x are damaged: mend or move the file, then start again."),
    ],
)
def test_news_come_in_german(news: NotSaved | EditFailed | ScannerChanged | StoreNews | SettingsChanged) -> None:
    assert told(news) != news


@pytest.mark.usefixtures("german")
def test_a_targets_problems_come_in_german() -> None:
    status = TargetStatus("u", "pretix", "pretix", problem=BROKE, backlog=Backlog(problems=(BROKE,), refusals=("No.",)))
    (heard,) = outbox_told(OutboxChanged((status,), 1)).targets
    assert heard.problem not in (None, BROKE)
    assert heard.backlog.problems[0] != BROKE
    assert heard.backlog.refusals == ("No.",)
    assert told(LeadChanged(1)) == LeadChanged(1)


@pytest.mark.parametrize("spoken", ["de", "fr", "nl", "es"])
def test_every_listed_sentence_is_said_in_every_language(spoken: str, qapp: QApplication) -> None:
    lines = resources.path("translations/sentences.txt").read_text(encoding="utf-8").splitlines()
    language.speak(qapp, spoken)
    try:
        filled = [re.sub(r"\{\w+\}", "7", line) for line in lines]
        silent = [line for line in filled if said(line) == line and re.search(r"[a-z]{3}", line)]
    finally:
        language.speak(qapp, "en")
    assert silent == []
