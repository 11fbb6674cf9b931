"""The demo from the film to the backend and back into the window; and that it touches nothing else."""

from __future__ import annotations

import tempfile
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app import settings
from app.demo import show
from app.demo.director import SAID
from app.lead import LeadKioskError
from app.settings import TargetSettings
from app.store import Store
from app.world.people import people

if TYPE_CHECKING:
    from pathlib import Path

    from app.demo.director import Progress

pytestmark = pytest.mark.usefixtures("qapp")
NAMES = {person.code: person.name for person in people()}


def test_badges_of_the_film_come_back_with_names_and_are_all_uploaded(tmp_path: Path) -> None:
    told: list[Progress] = []
    outcome = show.run(tmp_path / "demo", 3, headless=True, on_progress=told.append)
    assert outcome.scanned == len(outcome.leads) >= 2
    assert (outcome.uploaded, outcome.waiting, outcome.attention) == (outcome.scanned, 0, 0)
    assert [lead.name for lead in outcome.leads] == [NAMES[lead.code or ""] for lead in outcome.leads]
    newest = outcome.leads[0]
    assert newest.remarks == SAID[0]
    assert newest.staff == "Kim"
    assert outcome.screenshot == tmp_path / "demo" / "demo.png"
    image = QImage(str(outcome.screenshot))
    assert (image.width(), image.height()) == (1280, 800)
    assert told[-1].uploaded == outcome.uploaded
    assert settings.load(tmp_path / "demo").demo


def test_without_a_folder_only_the_picture_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    outcome = show.run(None, 0.5, headless=True)
    assert outcome.scanned == outcome.uploaded >= 1
    assert list(tmp_path.iterdir()) == [outcome.screenshot]


def test_a_demo_that_is_closed_early_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    def close(progress: Progress) -> None:
        del progress
        next(widget for widget in QApplication.topLevelWidgets() if widget.isVisible()).close()

    outcome = show.run(None, 60, headless=True, on_progress=close)
    assert outcome.screenshot is None
    assert list(tmp_path.iterdir()) == []


def test_a_new_folder_becomes_a_demos_with_staff(tmp_path: Path) -> None:
    show.mark(tmp_path / "new")
    marked = settings.load(tmp_path / "new")
    assert marked.demo
    assert marked.staff_now in marked.staff


def test_a_demos_folder_is_used_again_and_forgets_the_backend_that_is_gone(tmp_path: Path) -> None:
    show.mark(tmp_path)
    old = TargetSettings(uid="t", name=show.TARGET, platform="pretix", values={"url": "http://127.0.0.1:1"})
    settings.change(tmp_path, lambda now: now.model_copy(update={"targets": (old,)}))
    show.mark(tmp_path)
    assert settings.load(tmp_path).targets == ()


def test_a_folder_with_real_leads_is_refused_and_stays_as_it_was(tmp_path: Path) -> None:
    with Store(tmp_path):
        pass
    before = settings.load(tmp_path)
    with pytest.raises(LeadKioskError, match="no demo’s"):
        show.run(tmp_path, 1, headless=True)
    assert settings.load(tmp_path) == before


def test_a_folder_connected_to_a_real_platform_is_refused(tmp_path: Path) -> None:
    real = TargetSettings(uid="t", name="show", platform="pretix", values={"url": "https://example.org"})
    settings.change(tmp_path, lambda now: now.model_copy(update={"targets": (real,)}))
    with pytest.raises(LeadKioskError, match="no demo’s"):
        show.mark(tmp_path)


def test_demo_targets_are_on_this_computer_only(tmp_path: Path) -> None:
    show.mark(tmp_path)
    with pytest.raises(LeadKioskError, match="demo"):
        show.connect_to(tmp_path, "https://pretix.example")
