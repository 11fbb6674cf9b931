"""The self-test asks about computer, data folder, scanners and targets, and always answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app import settings
from app.doctor import ask
from app.doctor.questions import questions

if TYPE_CHECKING:
    from pathlib import Path


def test_every_question_is_answered_in_words_on_a_new_folder(tmp_path: Path) -> None:
    settings.load(tmp_path)
    asked = questions(tmp_path, lambda: ["Korean"])
    wanted = ("disk", "database", "fonts", "credentials", "network")
    found = {check.name: check for check in ask({name: asked[name] for name in wanted})}
    assert all(check.detail.endswith(".") for check in found.values())
    assert "Korean" in found["fonts"].detail
    assert found["network"].ok


def test_settings_that_cannot_be_read_are_told_where_targets_are_asked_for(tmp_path: Path) -> None:
    (tmp_path / settings.FILE).write_text("staff = [")
    (found,) = ask({"credentials": questions(tmp_path, list)["credentials"]})
    assert not found.ok
    assert "damaged" in found.detail
