"""News: values that can be handed from thread to thread."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, is_dataclass
from typing import get_args

import pytest

from app.news import LeadChanged, News, NotSaved, Refusal


@pytest.mark.parametrize("kind", get_args(News))
def test_no_news_can_be_changed_on_its_way(kind: type) -> None:
    assert is_dataclass(kind)
    assert kind.__dataclass_params__.frozen  # type: ignore[attr-defined]


def test_two_news_of_the_same_are_equal() -> None:
    assert LeadChanged(7) == LeadChanged(7) != LeadChanged(8)
    with pytest.raises(FrozenInstanceError):
        LeadChanged(7).lead = 8  # type: ignore[misc]


def test_a_refusal_tells_what_and_where() -> None:
    news = NotSaved(Refusal.EMPTY, "The code is empty.", "webcam:0")
    assert (news.refusal, news.scanner, news.source) == ("empty", "webcam:0", None)
