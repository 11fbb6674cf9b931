"""Scanned action codes act on the last lead, once it is on the disk, and can be taken back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from app import actions
from app.acting import Actor
from app.actions import Answer, Rate, Staff, Tag, Undo
from app.lead import Edit
from app.news import Acted, NotSaved, Refusal, Saved
from app.recorder import take_scan
from app.store import Store, StoreError, leads
from hardware import Scan

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.actions import Action
    from app.lead import Lead

AT = datetime(2026, 3, 1, 9, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path) as store:
        yield store


@pytest.fixture
def actor() -> Actor:
    return Actor()


def take(store: Store, actor: Actor, text: str) -> Saved | NotSaved | Acted:
    return take_scan(store, Scan(text.encode(), "QRCode", "webcam:0", AT, 0.0), "Kim", actor)


def act(store: Store, actor: Actor, action: Action) -> Acted:
    news = take(store, actor, actions.encode(action))
    assert isinstance(news, Acted)
    return news


def lead(store: Store, number: int = 1) -> Lead:
    found = leads.get(store, number)
    assert found
    return found


def test_codes_act_on_the_lead_scanned_last(store: Store, actor: Actor) -> None:
    take(store, actor, "first")
    take(store, actor, "second")
    news = act(store, actor, Rate(4))
    act(store, actor, Tag("Hot"))
    act(store, actor, Answer("When?", "Now"))
    assert news.lead
    assert (news.lead.id, news.lead.remarks.rating) == (2, 4)
    assert lead(store, 1).remarks.rating is None
    assert (lead(store, 2).remarks.tags, lead(store, 2).answers) == (("Hot",), {"When?": "Now"})


def test_the_lead_a_person_has_on_the_card_is_the_last_one(store: Store, actor: Actor) -> None:
    take(store, actor, "first")
    take(store, actor, "second")
    actor.attend(1)
    act(store, actor, Rate(2))
    assert (lead(store, 1).remarks.rating, lead(store, 2).remarks.rating) == (2, None)


def test_without_a_lead_nothing_is_done(store: Store, actor: Actor) -> None:
    for action in (Rate(4), Tag("Hot"), Answer("When?", "Now"), Undo()):
        news = act(store, actor, action)
        assert (news.lead, news.back) == (None, None)
    assert leads.count(store) == 0


def test_an_erased_lead_is_no_last_lead(store: Store, actor: Actor) -> None:
    take(store, actor, "first")
    actor.attend(99)
    assert act(store, actor, Rate(4)).lead is None


def test_a_change_is_taken_back_once(store: Store, actor: Actor) -> None:
    take(store, actor, "first")
    act(store, actor, Rate(2))
    act(store, actor, Rate(4))
    assert act(store, actor, Undo()).back
    assert lead(store).remarks.rating == 2
    again = act(store, actor, Undo())
    assert again.lead
    assert again.back is None
    assert lead(store).remarks.rating == 2


def test_a_persons_tap_is_taken_back_by_a_code_too(store: Store, actor: Actor) -> None:
    take(store, actor, "first")
    actor.edit(store, 1, Edit(add_tags=("Hot",)))
    act(store, actor, Undo())
    assert lead(store).remarks.tags == ()


def test_the_next_lead_has_nothing_to_take_back(store: Store, actor: Actor) -> None:
    take(store, actor, "first")
    act(store, actor, Rate(4))
    take(store, actor, "second")
    assert act(store, actor, Undo()).back is None
    assert lead(store, 1).remarks.rating == 4


def test_who_scans_needs_no_lead(store: Store, actor: Actor) -> None:
    assert act(store, actor, Staff("Jo")).action == Staff("Jo")


def test_a_code_scanned_twice_changes_nothing_more(store: Store, actor: Actor) -> None:
    take(store, actor, "first")
    act(store, actor, Tag("Hot"))
    assert act(store, actor, Tag("Hot")).back is None
    act(store, actor, Undo())
    assert lead(store).remarks.tags == ()


def test_an_unknown_action_is_refused_and_becomes_no_lead(store: Store, actor: Actor) -> None:
    news = take(store, actor, "LKACT:fly")
    assert isinstance(news, NotSaved)
    assert news.refusal is Refusal.ACTION_UNKNOWN
    assert leads.count(store) == 0


def test_what_cannot_be_written_is_said(store: Store, actor: Actor) -> None:
    class Full(Actor):
        def edit(self, *_: object, **__: object) -> Edit | None:
            raise StoreError("The disk is full.", Refusal.DISK_FULL)

    full = Full()
    take(store, full, "first")
    news = take(store, full, actions.encode(Rate(4)))
    assert isinstance(news, NotSaved)
    assert (news.refusal, news.sentence) == (Refusal.DISK_FULL, "The disk is full.")
