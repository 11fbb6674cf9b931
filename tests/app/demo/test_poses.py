"""Each pose shows what it is called after; the portfolio's test walks through all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.demo import poses
from app.demo.booth import Booth
from app.demo.tour import Tour
from app.ui import stage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def at_booth(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Booth]:
    folder: Path = tmp_path_factory.mktemp("booth") / "kiosk"
    with Booth(folder, stage.breathe) as booth:
        stage.prepare(booth.kiosk.settings, headless=True)
        booth.open()
        yield booth


@pytest.fixture
def tour(at_booth: Booth) -> Iterator[Tour]:
    with stage.on_show(at_booth.kiosk) as window:
        tour = Tour(at_booth, window)
        yield tour
        tour.tidy()


def test_what_is_said_of_a_new_lead_is_seen(tour: Tour) -> None:
    poses.new_lead(tour)
    lead = tour.desk.scan_page.card.body.lead
    assert lead is not None
    assert (lead.remarks.rating, set(lead.remarks.tags)) == (4, {"Newsletter", "Hot"})


def test_a_refused_code_is_seen_over_who_was_scanned_before(tour: Tour) -> None:
    poses.refused(tour)
    card = tour.desk.scan_page.card
    assert card.strip.is_refusal()
    assert card.body.lead is not None


def test_a_list_in_which_nobody_is(tour: Tour) -> None:
    poses.nobody(tour)
    assert (tour.desk.page_name, tour.desk.leads_page.model.rowCount()) == ("leads", 0)


def test_a_section_of_the_settings_and_a_step_of_the_set_up(tour: Tour) -> None:
    poses.section("privacy")(tour)
    assert tour.desk.page_name == "settings"
    poses.step("type")(tour)
    assert tour.desk.page_name == "setup"


def test_a_wrong_pin_leaves_it_locked(tour: Tour) -> None:
    poses.wrong_pin(tour)
    assert tour.window.bridge.guard.state == "locked"
