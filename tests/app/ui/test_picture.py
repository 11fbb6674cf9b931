"""Pictures that are taken out."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from app.store import Store
from app.ui import picture
from app.ui.takeout import FOLDER
from tests.app.ui.fake_kiosk import START

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path) as store:
        yield store


def painted(colour: str) -> QImage:
    image = QImage(4, 3, QImage.Format.Format_RGB32)
    image.fill(colour)
    return image


def test_it_is_a_png_of_its_own_beside_the_tables(store: Store) -> None:
    taken = picture.keep(store, painted("#1B5BD6"), START)
    assert taken.path == store.folder / FOLDER / f"stats-{START.astimezone():%Y%m%d-%H%M}.png"
    assert QImage(str(taken.path)).pixelColor(0, 0).name() == "#1b5bd6"
    assert stat.S_IMODE(taken.path.stat().st_mode) == 0o600


def test_one_of_the_same_minute_is_replaced(store: Store) -> None:
    picture.keep(store, painted("#111111"), START)
    taken = picture.keep(store, painted("#222222"), START)
    assert QImage(str(taken.path)).pixelColor(0, 0).name() == "#222222"
    assert len(list((store.folder / FOLDER).iterdir())) == 1


def test_where_it_cannot_be_written_a_sentence_says_so(store: Store) -> None:
    (store.folder / FOLDER).write_text("a file where the folder belongs")
    taken = picture.keep(store, painted("#111111"), START)
    assert taken.path is None
    assert "cannot be written" in taken.problem
