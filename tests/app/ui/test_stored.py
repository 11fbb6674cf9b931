"""What is stored about a person, as the window says it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import pytest

from app.lead import AttendeeField, Delivery, DeliveryState, Detail, Lead, Remarks, ScanRecord
from app.reply import Reply
from app.store import about
from app.store.about import Attempt, Kept
from app.store.attachments import Attachment, Kind
from app.store.history import PARTS, Change
from app.ui import language, stored
from app.ui.words import moment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

AT = datetime(2026, 9, 8, 9, 30, tzinfo=UTC)
TODAY = AT.astimezone().date()
TIME = moment(AT, TODAY)
WIDTH = AttendeeField("shoe", "Shoe size", "42", (Detail("Width", "G"),))
BARE = Lead(7, "u", None, None, None, None, (), Remarks(), {}, None, 1, AT, AT, 1, {})
VOICE = Attachment(Path("20260908T093000000Z-voice.wav"), Kind.VOICE, AT, 3)
PHOTO = Attachment(Path("20260908T093000000Z-photo.jpg"), Kind.PHOTO, AT)
EVERYTHING = Kept(
    replace(BARE, code="8F2Q", deliveries={"pretix": Delivery(1, 7, "t")}),
    (VOICE, PHOTO),
    (ScanRecord(AT, "webcam:0", "qr", "Kim"), ScanRecord(AT, "typed", "typed", None)),
    (Change(AT, "Kim", PARTS),),
    (Attempt("pretix", AT, "declined", "Unknown"),),
)


def told(kept: Kept) -> list[tuple[str, str]]:
    """The rows after the one that every lead has."""
    first, *others = stored.rows(kept, TODAY)
    assert first == ("Lead", "7")
    return others


def test_the_window_leaves_out_nothing_that_the_command_line_tells() -> None:
    whole = replace(
        EVERYTHING.lead,
        name="Jane Doe",
        attendee=(WIDTH, AttendeeField("y", "", "z")),
        remarks=Remarks("Call", 4, ("Hot",)),
        answers={"Budget?": "10"},
    )
    for kept in (EVERYTHING, replace(EVERYTHING, lead=whole)):
        assert [label for label, _ in stored.rows(kept, TODAY)] == [label for label, _ in about.rows(kept)]


@pytest.mark.parametrize(
    ("lead", "rows"),
    [
        ({}, []),
        ({"code": "8F2Q"}, [("Code on the badge", "8F2Q")]),
        ({"name": "Jane Doe"}, [("Name", "Jane Doe")]),
        (
            {"name": "42", "attendee": (WIDTH, AttendeeField("y", "", "z"))},
            [("Shoe size", "42"), ("Shoe size: Width", "G"), ("y", "z")],
        ),
        ({"remarks": Remarks(rating=4)}, [("Rating", "4 stars")]),
        ({"remarks": Remarks(rating=1)}, [("Rating", "1 star")]),
        ({"remarks": Remarks(rating=0)}, [("Rating", "0 stars")]),
        ({"remarks": Remarks("Call\nback", None, ("Hot", "EU"))}, [("Tags", "Hot, EU"), ("Notes", "Call\nback")]),
        ({"answers": {"Budget?": "10"}}, [("Budget?", "10")]),
        ({"deliveries": {"Visit": Delivery(1, 7, "t")}}, [("Platform “Visit”", "It gets a copy.")]),
        (
            {"deliveries": {"Visit": Delivery(1, 7, "t", DeliveryState.UPLOADED, acked=1, remote_id="77")}},
            [("Platform “Visit”", "It has a copy. Its number there is 77.")],
        ),
    ],
)
def test_a_lead(qapp: QApplication, lead: dict[str, Any], rows: list[tuple[str, str]]) -> None:
    assert told(Kept(replace(BARE, **lead), (), (), (), ())) == rows


@pytest.mark.parametrize(
    ("more", "rows"),
    [
        ({"files": (VOICE,)}, [("Voice note", f"{TIME} · 20260908T093000000Z-voice.wav")]),
        ({"files": (PHOTO,)}, [("Photo", f"{TIME} · 20260908T093000000Z-photo.jpg")]),
        ({"scans": (ScanRecord(AT, "webcam:0", "qr", "Kim"),)}, [("Scanned", f"{TIME} · Camera · Kim")]),
        ({"scans": (ScanRecord(AT, "hid-pos:hidraw0", "qr", None),)}, [("Scanned", f"{TIME} · USB scanner")]),
        ({"scans": (ScanRecord(AT, "typed", "typed", None),)}, [("Scanned", f"{TIME} · Typed")]),
        ({"changes": (Change(AT, "Kim", PARTS),)}, [("Changed", f"{TIME} · Note, Rating, Tags, Answers · Kim")]),
        ({"attempts": (Attempt("Visit", AT, "accepted", ""),)}, [("Sent to “Visit”", f"{TIME} · It took it.")]),
        (
            {"attempts": (Attempt("Visit", AT, "declined", "Not known."),)},
            [("Sent to “Visit”", f"{TIME} · It did not take it.\nNot known.")],
        ),
        ({"attempts": (Attempt("Visit", AT, "teleported", ""),)}, [("Sent to “Visit”", f"{TIME} · teleported")]),
    ],
)
def test_what_is_kept_of_it_elsewhere(qapp: QApplication, more: dict[str, Any], rows: list[tuple[str, str]]) -> None:
    assert told(replace(Kept(BARE, (), (), (), ()), **more)) == rows


@pytest.mark.parametrize("reply", get_args(Reply), ids=lambda reply: reply.__name__)
def test_every_reply_has_words(qapp: QApplication, reply: type) -> None:
    outcome = reply.__name__.lower()
    words = stored.outcome_words(Attempt("t", AT, outcome, ""))
    assert words.endswith(".")
    assert outcome not in words.lower().split()


def test_times_are_those_of_the_place_and_never_the_machines(qapp: QApplication) -> None:
    said = [value for _, value in stored.rows(EVERYTHING, TODAY + timedelta(days=1))]
    assert not [value for value in said if re.search(r"\d-\d\d-\d\dT", value)]
    assert sum(moment(AT, TODAY + timedelta(days=1)) in value for value in said) == 6


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    language.speak(qapp, "de")
    yield
    language.speak(qapp, "en")


@pytest.mark.usefixtures("german")
def test_another_language_says_values_in_its_own_words() -> None:
    day = TODAY + timedelta(days=2)
    values = [value for _, value in stored.rows(EVERYTHING, day)]
    assert "Erhält eine Kopie." in values
    assert f"{moment(AT, day)} · Kamera · Kim" in values
    assert moment(AT, day).startswith("Di")
    assert not [value for value in values if "Answers" in value or "Camera" in value]
