"""From an empty folder to the first lead at the platform: the real window, a real backend, and a scanner that types."""

from __future__ import annotations

import json
import shutil
import urllib.request
from typing import TYPE_CHECKING

import pytest

from app import settings
from tests.e2e.x_keyboard import Keyboard, x_server
from tests.keys import scanned
from tests.program import start
from tests.waiting import until

if TYPE_CHECKING:
    from pathlib import Path

PATIENCE = 30.0
TRIES = 5

pytestmark = [
    pytest.mark.skipif(not shutil.which("Xvfb"), reason="needs Xvfb"),
    pytest.mark.timeout(180),
]


def answers(url: str) -> list[dict[str, str]]:
    with urllib.request.urlopen(f"{url}/_mock/leads", timeout=5) as response:
        found: list[dict[str, str]] = json.loads(response.read())
        return found


def test_a_set_up_code_and_a_badge_are_all_it_takes(tmp_path: Path) -> None:
    folder = tmp_path / "kiosk"
    settings.change(folder, lambda now: now.model_copy(update={"scanners": ()}))
    with (
        start("mock", "--json", "--people", 3) as mock,
        x_server() as display,
        start("--data", folder, DISPLAY=display, QT_QPA_PLATFORM="xcb") as window,
    ):
        assert mock.stdout
        backend = json.loads(mock.stdout.readline())
        keyboard = Keyboard(display)

        def scan(code: str, seen: str) -> None:
            """Scan until it has come about: under load X loses a scanner's pace, and the window may not be up yet."""

            def came() -> bool:
                return bool(settings.load(folder).targets) if seen == "target" else bool(answers(backend["url"]))

            for _ in range(TRIES):
                keyboard.play(scanned(code + "\n"))
                try:
                    until(came, PATIENCE / TRIES)
                except AssertionError:
                    continue
                return
            until(came, PATIENCE)

        scan(backend["setup"][1], "target")
        scan(backend["badges"][0], "lead")
        (target,) = settings.load(folder).targets
        assert (target.platform, target.exhibitor) == ("pretix", "Tern & Tide Instruments")
        assert backend["access_code"] not in (folder / settings.FILE).read_text()
        keyboard.close()
        window.terminate()
        assert window.wait(20) == 0
        mock.terminate()
        assert mock.wait(20) == 0
    log = "".join(path.read_text() for path in folder.glob("*.log"))
    assert backend["access_code"] not in log
