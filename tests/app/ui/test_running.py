"""The window is opened, closed by a signal, photographed; without a display it is one sentence."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from app import settings
from app.lead import LeadKioskError
from app.ui.running import screenshot
from tests.pins import quick_hash

if TYPE_CHECKING:
    from pathlib import Path

    from app.ui.window import Window


def test_a_screenshot_is_the_window(window: Window, tmp_path: Path) -> None:
    screenshot(window, tmp_path / "window.png")
    ratio = window.devicePixelRatioF()
    assert QImage(str(tmp_path / "window.png")).width() == 1280 * ratio
    with pytest.raises(LeadKioskError, match="cannot be written"):
        screenshot(window, tmp_path / "no" / "window.png")


@pytest.mark.parametrize(("number", "pin"), [(signal.SIGINT, ""), (signal.SIGTERM, ""), (signal.SIGTERM, "4711")])
def test_a_signal_closes_the_running_window_at_once_locked_or_not(
    tmp_path: Path, number: signal.Signals, pin: str
) -> None:
    kept = quick_hash(pin) if pin else ""
    settings.change(tmp_path / "data", lambda now: now.model_copy(update={"pin": kept}))
    program = (
        "import sys\nfrom pathlib import Path\nfrom app.kiosk import Kiosk\nfrom app.ui.running import open_window\n"
        "kiosk = Kiosk(Path(sys.argv[1]), sync=False)\nkiosk.start()\n"
        "sys.exit(open_window(kiosk, full_screen=True, shown=lambda window: print('shown', flush=True)))\n"
    )
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path / "data")], stdout=subprocess.PIPE, text=True, env=environ
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == "shown\n"
        process.send_signal(number)
        assert process.wait(timeout=5) == 0


def test_without_a_display_running_it_is_one_sentence(tmp_path: Path) -> None:
    program = (
        "import sys\nfrom pathlib import Path\nfrom app.kiosk import Kiosk\nfrom app.lead import LeadKioskError\n"
        "from app.ui.running import run\n"
        "try:\n    run(Kiosk(Path(sys.argv[1])))\nexcept LeadKioskError as error:\n    print(error)\n"
    )
    environ = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    command = [sys.executable, "-c", program, str(tmp_path / "data")]
    done = subprocess.run(command, capture_output=True, text=True, env=environ, timeout=60, check=True)
    assert done.stdout.startswith("There is no display")
    assert done.stderr == ""
