"""The mock's pages are whole HTML and load nothing from elsewhere; its set-up codes can be scanned from both places."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np
import pytest
import zxingcpp
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from app.mock.mocks import setup_codes
from app.mock.pages import NOT_FOUND, start_page, terminal_qr

if TYPE_CHECKING:
    from numpy.typing import NDArray

CODES = setup_codes("http://127.0.0.1:39999")
START = start_page(CODES)


def read(picture: NDArray[np.uint8]) -> str:
    (found,) = zxingcpp.read_barcodes(picture)
    return str(found.text)


@pytest.mark.parametrize("page", [START, NOT_FOUND])
def test_a_page_is_whole_and_needs_nothing_from_elsewhere(page: str) -> None:
    assert page.startswith("<!doctype html>")
    assert page.rstrip().endswith("</html>")
    assert "{" not in page.split("</style>")[1]
    assert "http" not in page


def test_the_start_page_says_what_this_is_and_leads_on() -> None:
    for words in ("Lead Kiosk", "invented", "/_mock/ledger", "/_mock/leads", "treat it as a password"):
        assert words in START


def test_the_start_page_shows_a_set_up_code_for_each_platform() -> None:
    shown = {}
    for svg, label in re.findall(r"<figure>(<svg.*?</svg>)<figcaption>(.*?)</figcaption>", START):
        image = QImage(600, 600, QImage.Format.Format_Grayscale8)
        image.fill(255)
        painter = QPainter(image)
        QSvgRenderer(QByteArray(svg.encode())).render(painter)
        painter.end()
        rows = np.frombuffer(image.constBits(), np.uint8).reshape(600, image.bytesPerLine())[:, :600]
        shown[label] = read(rows)
    assert shown == CODES
    assert set(shown) == {"pretix (pretixLEAD)", "Visit Connections"}


@pytest.mark.parametrize("label", CODES)
def test_the_code_in_a_terminal_is_dark_on_light_whatever_its_colours(label: str) -> None:
    halves = {"█": (255, 255), " ": (0, 0), "▀": (255, 0), "▄": (0, 255)}
    rows: list[list[int]] = []
    for line in terminal_qr(CODES[label]).splitlines():
        assert line.startswith("\x1b[97;40m")
        assert line.endswith("\x1b[0m")
        signs = line.removeprefix("\x1b[97;40m").removesuffix("\x1b[0m")
        rows += [[halves[sign][half] for sign in signs] for half in (0, 1)]
    assert read(np.kron(np.array(rows, np.uint8), np.ones((4, 4), np.uint8))) == CODES[label]
