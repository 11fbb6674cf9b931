"""Badges are crisp, readable by the scanner's own decoder, named by their code, and printable without a screen."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import unquote

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from app.lead import LeadKioskError
from app.stops import STOPS, interrupt
from app.ui import paper
from app.world.people import Person, people
from hardware import vision
from hardware.decode import still_decoder

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from hardware.preview import Picture

pytestmark = pytest.mark.usefixtures("qapp")

CODES = ["jx3kd92mfl2k3jd9slq0x8f2q4mzn1ab", "ABC378", "=AB+/" + "x9Kd" * 28, "8", "Jürgen 李 👋", "a/b\\c:..?%"]


def visitor(code: str = CODES[0], name: str = "Jane", company: str = "ACME Corp") -> Person:
    """Somebody with this code and name."""
    return replace(people(1)[0], code=code, given=name, family="Doe", company=company)


def pixels(image: QImage) -> Picture:
    """A copy of an image's BGRA pixels."""
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return rows[:, : image.width()].copy()


def read(picture: Picture) -> list[str]:
    """What the scanner reads in a BGR or gray picture."""
    return [symbol.payload.decode() for symbol in still_decoder().read(picture)]


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("width", [240, 600])
def test_every_kind_of_code_reads_back_from_the_badge(code: str, width: int) -> None:
    image = paper.badge_image(visitor(code), QSize(width, 2 * width))
    assert read(pixels(image)[..., :3].copy()) == [code]


def test_a_badge_is_as_large_as_fits_and_three_wide_to_four_high() -> None:
    assert paper.badge_image(visitor(), QSize(300, 9000)).size() == QSize(300, 400)
    assert paper.badge_image(visitor(), QSize(9000, 400)).size() == QSize(300, 400)


def test_the_codes_modules_are_whole_pixels() -> None:
    picture = pixels(paper.badge_image(visitor(), QSize(331, 441)))[..., :3]
    code = picture[round(0.32 * 331) : round(0.92 * 331), round(0.2 * 331) : round(0.8 * 331)]
    assert len(np.unique(code.reshape(-1, 3), axis=0)) == 2


@pytest.mark.parametrize(
    "name", ["李小龙", "فاطمة الزهراء", "Ελένη", "Ольга", "", "<b>x</b>", "W" * 200, "long name " * 40, "a\nb\0c"]
)
def test_names_of_every_script_and_length_are_drawn_and_never_over_the_code(name: str) -> None:
    picture = pixels(paper.badge_image(visitor(name=name, company=name), QSize(300, 400)))[..., :3].copy()
    assert read(picture) == [CODES[0]]
    below_the_code = picture[290:390]
    assert (below_the_code < 128).any()  # something is written there
    assert (picture[290:, :8] > 200).all()  # and nothing over the edge
    assert (picture[290:, -8:] > 200).all()


def test_a_folder_gets_one_picture_each_named_by_the_percent_encoded_code(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "badges"
    assert paper.badge_folder([visitor(code) for code in CODES], folder) == len(CODES)
    files = list(folder.iterdir())
    assert sorted(unquote(file.name.removesuffix(".png")) for file in files) == sorted(CODES)
    for file in files:
        assert read(vision.read_gray(file)) == [unquote(file.stem)]


def test_a_folder_that_cannot_be_made_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(LeadKioskError, match="cannot be made"):
        paper.badge_folder([visitor()], tmp_path / "file" / "badges")


def test_a_picture_that_cannot_be_written_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / f"{CODES[0]}.png").mkdir()
    with pytest.raises(LeadKioskError, match="cannot be written"):
        paper.badge_folder([visitor()], tmp_path)


@pytest.mark.parametrize(("count", "pages"), [(1, 1), (9, 1), (10, 2), (20, 3)])
def test_sheets_are_a4_with_nine_badges_each(tmp_path: Path, count: int, pages: int) -> None:
    path = tmp_path / "badges.pdf"
    assert paper.badge_pdf(people(count), path) == count
    content = path.read_bytes()
    assert content.startswith(b"%PDF-")
    assert content.rstrip().endswith(b"%%EOF")
    assert len(re.findall(rb"/Type\s*/Page\b", content)) == pages
    boxes = [tuple(map(float, box)) for box in re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", content)]
    assert {(round(width), round(height)) for width, height in boxes} == {(595, 842)}


def test_a_sheet_that_cannot_be_written_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(LeadKioskError, match="cannot be written"):
        paper.badge_pdf([visitor()], tmp_path / "gone" / "badges.pdf")


def test_an_application_that_is_there_is_used(qapp: QApplication) -> None:
    assert paper.canvas() is qapp


@pytest.mark.parametrize("display", ["", ":98765"])
def test_badges_are_drawn_without_a_screen(tmp_path: Path, display: str) -> None:
    program = (
        "import sys; from pathlib import Path; from app.ui import paper; from app.world.people import people\n"
        "paper.badge_folder(people(2), Path(sys.argv[1]))"
    )
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    rest = {name: value for name, value in os.environ.items() if name not in hidden}
    there = {"DISPLAY": display} if display else {}
    subprocess.run([sys.executable, "-c", program, str(tmp_path)], env={**rest, **there}, check=True, timeout=60)
    assert len(list(tmp_path.glob("*.png"))) == 2


@pytest.mark.usefixtures("signals")
@pytest.mark.parametrize("number", STOPS)
def test_a_signal_while_it_paints_waits_until_the_painter_has_ended(number: signal.Signals) -> None:
    """Qt crashes where what is painted on is gone before its painter has ended."""
    seen, image = [], QImage(8, 8, QImage.Format.Format_RGB32)

    def work() -> None:
        with paper.painting(image) as painter:
            seen.append(painter)
            signal.raise_signal(number)
            seen.append("painted")

    interrupt()
    with pytest.raises(KeyboardInterrupt):
        work()
    assert seen[1:] == ["painted"]
    assert not image.paintingActive()


def test_a_failure_while_it_paints_ends_the_painter_too() -> None:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    with pytest.raises(ValueError, match="no"), paper.painting(image):
        raise ValueError("no")
    assert not image.paintingActive()
