"""`lead-kiosk screenshots`."""

from __future__ import annotations

import json
import signal
import tempfile
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject

from app.cli import run

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


pytestmark = pytest.mark.usefixtures("signals")


def test_the_pictures_asked_for_are_saved(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = tmp_path / "new" / "pictures"
    arguments = ["screenshots", str(place), "--page", "leads-empty", "--look", "1024x600-light-en", "--json"]
    assert run(arguments) == 0
    said = json.loads(capsys.readouterr().out)
    pictures = sorted(file.name for file in place.iterdir())
    assert said == {"screenshots": len(pictures), "folder": str(place)}
    assert pictures == ["leads-empty-1024x600-light-en-130.png", "leads-empty-1024x600-light-en.png"]


@pytest.mark.parametrize("option", [["--page", "kitchen"], ["--look", "purple"]])
def test_what_fits_no_picture_is_wrong_usage(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], option: list[str]
) -> None:
    assert run(["screenshots", str(tmp_path), *option]) == 2
    assert "scan-new" in capsys.readouterr().err


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    assert run(["screenshots", str(tmp_path / "file" / "in")]) == 1
    assert "cannot be made" in capsys.readouterr().err


class Stopping(QObject):
    """Ctrl-C while something is painted, once."""

    done = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self.done:
            self.done = True
            signal.raise_signal(signal.SIGINT)
        return False


def test_ctrl_c_while_qt_paints_ends_it_in_order(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    stopping = Stopping()
    qapp.installEventFilter(stopping)
    assert run(["screenshots", str(tmp_path / "pictures"), "--page", "leads-empty"]) == 0
    qapp.removeEventFilter(stopping)
    out, err = capfd.readouterr()
    assert (out, err.strip()) == ("", "")
    assert [path.name for path in tmp_path.iterdir()] == ["pictures"]
    assert list((tmp_path / "pictures").iterdir()) == []
