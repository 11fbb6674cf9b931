"""`backup` and `restore` on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli import run

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.app.cli.conftest import Shell


def test_a_backup_restored_elsewhere_has_the_leads_and_asks_to_sign_in(
    connected: Shell, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    connected("scan", "--from", "stdin", typed=b"A\nB\n")
    file = tmp_path / "b.zip"
    assert connected("--json", "backup", file).row == {"leads": 2}
    assert "exists already" in connected("backup", file).sentence
    assert "not empty" in connected("restore", file).sentence
    assert run(["--data", str(tmp_path / "new"), "restore", str(file)]) == 0
    assert "Connect each target again" in capsys.readouterr().out
    assert run(["--data", str(tmp_path / "new"), "sync"]) == 3
    assert "0 uploaded, 2 waiting" in capsys.readouterr().out
