"""A booth at the invented event, in the states that pictures are made of."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from app.demo.booth import Booth
from app.lead import LeadKioskError, TargetState
from app.store import Store, leads

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.lead import Lead


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


def test_who_stands_before_the_camera_comes_first_and_once(booth: Booth) -> None:
    codes = [booth.another() for _ in range(5)]
    assert len(set(codes)) == 5
    (camera,) = booth.kiosk.scanners
    assert camera.preview is not None
    camera.preview.wanted = (320, 180)
    picture = camera.preview.take()
    assert picture is not None
    assert picture.shape == (180, 320, 3)


def test_what_never_comes_is_given_up_in_words(booth: Booth, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.demo.booth._PATIENCE", 0.01)
    with pytest.raises(LeadKioskError, match="does not come to rest"):
        booth.until(lambda: False)
