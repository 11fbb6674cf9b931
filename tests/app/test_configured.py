"""The settings of a running kiosk: at once in memory, later on the disk, and together with other processes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app import settings
from app.configured import Configured
from app.news import SettingsChanged

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.news import News
    from app.settings import Settings


class Running:
    """Settings whose writes wait until they are let through."""

    def __init__(self, folder: Path) -> None:
        self.told: list[News] = []
        self.writes: list[Callable[[], None]] = []
        self.configured = Configured(folder, self.told.append, self.writes.append)

    def write(self) -> None:
        """Let all writes through."""
        while self.writes:
            self.writes.pop(0)()


@pytest.fixture
def running(tmp_path: Path) -> Running:
    return Running(tmp_path)


def named(name: str) -> Callable[[Settings], Settings]:
    return lambda now: now.model_copy(update={"device_name": name})


def test_a_change_counts_at_once_and_is_on_the_disk_a_moment_later(running: Running, tmp_path: Path) -> None:
    running.configured.change(named("Left"))
    assert running.configured.now.device_name == "Left"
    assert running.told == [SettingsChanged(running.configured.now)]
    assert settings.load(tmp_path).device_name is None
    running.write()
    assert settings.load(tmp_path).device_name == "Left"


def test_what_changes_nothing_is_no_news(running: Running) -> None:
    running.configured.change(lambda now: now)
    assert running.told == []
    assert running.writes == []


def test_what_another_process_changed_is_taken_up(running: Running, tmp_path: Path) -> None:
    running.configured.look()
    assert running.told == []
    settings.change(tmp_path, named("Right"))
    running.configured.look()
    assert running.configured.now.device_name == "Right"
    assert running.told == [SettingsChanged(running.configured.now)]
    running.configured.look()
    assert len(running.told) == 1


def test_two_processes_do_not_undo_each_other(running: Running, tmp_path: Path) -> None:
    running.configured.change(named("Left"))
    settings.change(tmp_path, lambda now: now.model_copy(update={"tags": ("Hot",)}))
    running.configured.look()
    assert running.configured.now.device_name == "Left", "what is not written yet is not read away"
    running.write()
    running.configured.look()
    assert (running.configured.now.device_name, running.configured.now.tags) == ("Left", ("Hot",))


@pytest.mark.logs("settings could not be kept")
def test_what_cannot_be_kept_counts_until_the_end_and_is_told(running: Running, tmp_path: Path) -> None:
    (tmp_path / settings.FILE).write_text("= damaged")
    running.configured.change(named("Left"))
    running.write()
    news = running.told[-1]
    assert isinstance(news, SettingsChanged)
    assert "damaged" in news.failed
    assert running.configured.now.device_name == "Left"


def test_a_file_that_somebody_is_just_writing_by_hand_changes_nothing(running: Running, tmp_path: Path) -> None:
    before = running.configured.now
    (tmp_path / settings.FILE).write_text("= damaged")
    running.configured.look()
    assert running.configured.now == before
    assert running.told == []
