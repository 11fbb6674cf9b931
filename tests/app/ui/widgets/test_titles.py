"""Whose lead it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.lead import AttendeeField, Lead, Remarks
from app.ui.sizes import sizes_for
from app.ui.widgets.titles import Titles

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

AT = datetime(2026, 9, 8, 12, 2, 11, tzinfo=UTC)
TITLE = (AttendeeField("job_title", "Job", "Head of R&D"),)
JANE = Lead(1, "u", "token-8F2Q", "Jane Doe", "ACME", None, TITLE, Remarks(), {}, None, 1, AT, AT, 1, {})


def test_name_title_and_company(qtbot: QtBot) -> None:
    titles = Titles()
    qtbot.addWidget(titles)
    titles.show_lead(JANE)
    assert (titles.name.text(), titles.subtitle.text()) == ("Jane Doe", "Head of R&D · ACME")
    titles.show_lead(JANE, "Last lead")
    assert titles.subtitle.text() == "Last lead · Head of R&D · ACME"


def test_before_the_name_is_known_the_badge_is_named(qtbot: QtBot) -> None:
    titles = Titles()
    qtbot.addWidget(titles)
    titles.show_lead(replace(JANE, name=None, company=None, attendee=()))
    assert (titles.name.text(), titles.subtitle.text()) == ("Badge …8F2Q", "Saved on this kiosk")


def test_a_long_name_takes_two_lines_and_says_itself_in_the_tooltip(qtbot: QtBot) -> None:
    titles = Titles()
    qtbot.addWidget(titles)
    titles.arrange(sizes_for(1024, 600))
    titles.resize(400, 140)
    titles.show_lead(replace(JANE, name="Wolfeschlegelsteinhausen " * 8))
    titles.show()
    assert titles.name.is_elided()
    assert titles.name.toolTip().startswith("Wolfe")
