"""On a small screen the window is no larger than the screen."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.e2e.x_keyboard import x_server

if TYPE_CHECKING:
    from pathlib import Path

PROGRAM = """
import sys
from pathlib import Path
from app.kiosk import Kiosk
from app.ui.running import open_window
kiosk = Kiosk(Path(sys.argv[1]), sync=False)
kiosk.start()
def shown(window):
    print(window.width(), window.height(), flush=True)
    window.close()
sys.exit(open_window(kiosk, shown=shown))
"""


def size_on(screen: str, folder: Path) -> str:
    """What the window says of its size on such a screen; its error instead when it ended otherwise."""
    with x_server(screen) as display:
        environ = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        command = [sys.executable, "-c", PROGRAM, str(folder)]
        done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=60)
    return done.stdout.strip() if done.returncode == 0 else done.stderr


@pytest.mark.skipif(not shutil.which("Xvfb"), reason="needs Xvfb")
@pytest.mark.parametrize(("screen", "size"), [("1024x600", "1024 600"), ("1920x1080", "1280 800")])
def test_the_window_fits_the_screen(tmp_path: Path, screen: str, size: str) -> None:
    tries: list[str] = []
    while size not in tries and len(tries) < 3:  # a virtual X server may break down at its start
        tries.append(size_on(screen, tmp_path / f"data{len(tries)}"))
    assert tries[-1] == size
