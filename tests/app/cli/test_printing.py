"""`action-sheet`: codes of the settings, the platform and what is in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app import settings

if TYPE_CHECKING:
    from pathlib import Path

    from tests.app.cli.conftest import Shell


def test_codes_for_what_is_configured_and_in_use(lead_kiosk: Shell, tmp_path: Path) -> None:
    lead_kiosk("scan", "--from", "stdin", typed=b"A1\n")
    lead_kiosk("edit", 1, "--tag", "Used")
    sheet = tmp_path / "sheet.pdf"
    assert lead_kiosk("action-sheet", sheet, "--json").row == {"codes": 8}  # six for stars, the tag, undo
    assert sheet.read_bytes().startswith(b"%PDF")
    assert lead_kiosk("action-sheet", sheet).out == f"8 codes in {sheet}.\n"


def test_staff_tags_and_questions_of_the_settings(lead_kiosk: Shell, folder: Path, tmp_path: Path) -> None:
    lead_kiosk("scan", "--from", "stdin", typed=b"A1\n")
    question = settings.Question(text="When?", options=("Now", "Later"))
    change = {"staff": ("Kim",), "tags": ("Hot",), "questions": (question,)}
    settings.change(folder, lambda now: now.model_copy(update=change))
    assert lead_kiosk("action-sheet", tmp_path / "sheet.pdf", "--json").row == {"codes": 11}


def test_only_a_pdf_is_written(lead_kiosk: Shell, tmp_path: Path) -> None:
    outcome = lead_kiosk("action-sheet", tmp_path / "sheet.png")
    assert outcome.code == 1
    assert "names no .pdf file" in outcome.err
    assert not (tmp_path / "sheet.png").exists()
