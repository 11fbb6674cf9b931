"""A booth at the invented event, in the states that pictures are made of."""

from __future__ import annotations

import time
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app.demo.booth import Booth, visit_time
from app.demo.still import StillCamera
from app.lead import LeadKioskError, TargetState
from app.store import Store, leads

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from app.lead import Lead

ZONES = {
    "London": "GMT0BST,M3.5.0/1,M10.5.0",
    "Berlin": "CET-1CEST,M3.5.0,M10.5.0/3",
    "Beirut": "EET-2EEST,M3.5.0/0,M10.5.0/0",
    "Auckland": "NZST-12NZDT,M9.5.0,M4.1.0/3",
    "Honolulu": "HST10",
}


@pytest.fixture
def booth(tmp_path: Path) -> Iterator[Booth]:
    with Booth(tmp_path / "kiosk", lambda: time.sleep(0.002)) as booth:
        booth.open()
        yield booth


def all_leads(booth: Booth) -> list[Lead]:
    with Store(booth.folder) as store:
        return leads.find(store, limit=-1)


def test_its_leads_went_up_and_came_back_with_names(booth: Booth) -> None:
    booth.crowd(6)
    booth.until(lambda: all(lead.name for lead in all_leads(booth)))
    found = all_leads(booth)
    assert len(found) == 6
    assert {lead.staff for lead in found} == {"Kim Miller", "Jo Okafor", "Bo Tran"}
    assert len({lead.first.astimezone().date() for lead in found}) == 2, "of yesterday and today"
    assert booth.target().waiting == 0


@pytest.mark.parametrize("zone", ZONES.values(), ids=list(ZONES))
@pytest.mark.parametrize("hour", [0, 0.02, 1, 2.5, 3, 7, 12, 23.99])
@pytest.mark.parametrize("day", ["2026-11-23", "2026-10-26", "2026-03-30", "2027-01-01", "2028-03-01"])
def test_at_every_hour_they_came_today_and_yesterday(
    zone: str, hour: float, day: str, in_zone: Callable[[str], None]
) -> None:
    in_zone(zone)
    now = (datetime.fromisoformat(day) + timedelta(hours=hour)).astimezone()
    came = [visit_time(number, 24, now) for number in range(24)]
    assert max(came) <= now
    assert {at.astimezone().date() for at in came[:8]} == {now.date() - timedelta(days=1)}
    assert {at.astimezone().date() for at in came[8:]} == {now.date()}


def test_offline_is_a_backend_that_does_not_answer_and_it_all_goes_up_later(booth: Booth) -> None:
    booth.go_offline()
    booth.scan(booth.another())
    booth.until_state(TargetState.OFFLINE)
    assert booth.target().waiting == 1
    booth.come_back()
    assert booth.target().uploaded == 1


def test_the_platform_may_refuse_the_sign_in(booth: Booth) -> None:
    booth.refuse_sign_in()
    booth.scan(booth.another())
    booth.until_state(TargetState.SIGN_IN)


def test_nobody_comes_twice(booth: Booth) -> None:
    booth.crowd(5)  # nothing is said of the last one
    codes = {lead.code for lead in all_leads(booth)} | {booth.another() for _ in range(5)}
    assert len(codes) == 10


def test_the_camera_sees_whose_badge_is_held_up(booth: Booth) -> None:
    (camera,) = booth.kiosk.scanners
    assert camera.preview is not None
    camera.preview.wanted = (320, 180)
    before = camera.preview.take()
    booth.hold_up(booth.server.world.people[7].code)
    after = camera.preview.take()
    assert before is not None
    assert after is not None
    assert after.shape == (180, 320, 3)
    assert (after != before).any()


def test_a_code_that_is_nobodys_leaves_the_camera_as_it_is(booth: Booth) -> None:
    (camera,) = booth.kiosk.scanners
    assert isinstance(camera, StillCamera)
    before = camera.keep()
    booth.hold_up("NOBODY-1")
    assert camera.keep() is before


def test_what_never_comes_is_given_up_in_words(booth: Booth, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.demo.booth._PATIENCE", 0.01)
    with pytest.raises(LeadKioskError, match="does not come to rest"):
        booth.until(lambda: False)
