"""Every widget is in the gallery, in both looks and four sizes."""

from __future__ import annotations

import importlib
import inspect
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

import app.ui.widgets
from app.ui import theme
from app.ui.gallery.window import ROOMS, Gallery
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType


NEED_A_KIOSK = {
    "finder": "a camera's pictures",
    "jotter": "a microphone and a camera",
    "leadlist": "leads that are read page by page",
    "listening": "a voice note to play",
    "phototaker": "a camera's pictures",
    "pinsheet": "a PIN to ask for",
    "viewer": "photos and voice notes to look at",
    "viewfinder": "a camera's pictures",
    "voucherlist": "vouchers that were listed",
}
HOLD_OTHERS = {
    "parts": "what every card is made of, without a lead",
    "rowlist": "holds other rows",
    "scroll": "scrolls what it holds",
    "sheet": "floats over a window",
}


@pytest.fixture(scope="module")
def gallery(qapp: QApplication) -> Iterator[Gallery]:
    """Dark, in the largest size, on the screen."""
    made = Gallery(look=1, scale=3)
    made.show()
    yield made
    made.hide()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)
    theme.apply(qapp, "light")


def widgets_of(module: ModuleType) -> list[type[QWidget]]:
    found = [each for _, each in inspect.getmembers(module, inspect.isclass) if each.__module__ == module.__name__]
    return [each for each in found if issubclass(each, QWidget) and not each.__name__.startswith("_")]


def test_a_new_widget_is_put_into_the_gallery(gallery: Gallery) -> None:
    shown = {type(each).__module__ for each in gallery.findChildren(QWidget)}
    folder = Path(app.ui.widgets.__path__[0])
    modules = [importlib.import_module(f"app.ui.widgets.{path.stem}") for path in sorted(folder.glob("[a-z]*.py"))]
    missing = {each.__name__.rpartition(".")[2] for each in modules if widgets_of(each) and each.__name__ not in shown}
    assert missing <= set(NEED_A_KIOSK) | set(HOLD_OTHERS)


def test_every_exhibit_stands_there_under_its_title(gallery: Gallery) -> None:
    titles = {each.text() for each in gallery.area.findChildren(Text)}
    wanted = {each.title for room in ROOMS for each in room.exhibits}
    assert len(wanted) > 30
    assert wanted <= titles


def test_another_size_and_look_make_everything_anew(gallery: Gallery) -> None:
    gallery.show_look(1)
    assert theme.colour("bg").lightness() < 40
    buttons = [each for each in gallery.area.findChildren(QAbstractButton) if each.text() == "Send now"]
    assert {each.sizeHint().height() for each in buttons} == {72}


def test_a_signal_ends_it_as_closing_does() -> None:
    program = (
        "import sys\nfrom PySide6.QtCore import QTimer\nfrom app.settings import Settings\n"
        "from app.ui.application import application\nfrom app.ui.gallery.window import run\n"
        "app = application(Settings())\nQTimer.singleShot(0, app, lambda: print('runs', flush=True))\n"
        "sys.exit(run())\n"
    )
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", program], stdout=pipe, stderr=pipe, text=True, env=environ) as process:
        assert process.stdout
        assert process.stdout.readline() == "runs\n"
        process.send_signal(signal.SIGTERM)
        _, wrong = process.communicate(timeout=20)
    assert (process.returncode, "Traceback" in wrong) == (0, False)
