"""A kept picture becomes a lead by itself when it can be read, waits for a person when not, and is never lost."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import numpy as np
import pytest

from app.news import News, NotSaved, PicturesChanged, Refusal
from app.recorder import save_scan
from app.resolver import Resolver
from app.store import Store, leads, pictures, scans
from hardware.symbols import Symbol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from app.resolver import Rescue
    from hardware import Scan
    from hardware.preview import Picture

AT = datetime(2026, 11, 22, 14, 2, 11, 123000, tzinfo=UTC)
PICTURE = np.full((48, 64, 3), 128, np.uint8)
BOX = (0.0, 0.0, 9.0, 9.0)


def unreadable(picture: Picture, give_up: Callable[[], bool]) -> Symbol | None:
    return None


def reads(payload: bytes) -> Rescue:
    return lambda picture, give_up: Symbol(payload, "QRCode", BOX)


class Booth:
    """A data folder, a resolver, and what was told and taken."""

    def __init__(self, folder: Path, rescue: Rescue) -> None:
        self.folder = folder
        self.news: list[News] = []
        self._changed = threading.Condition()
        self.resolver = Resolver(folder, self.take, self.tell, rescue=rescue)

    def take(self, scan: Scan) -> None:
        """Save at once, as the recorder does a moment later."""
        with Store(self.folder) as store:
            self.tell(save_scan(store, scan, "Kim"))

    def tell(self, news: News) -> None:
        with self._changed:
            self.news.append(news)
            self._changed.notify_all()
        self.resolver.hear(news)

    def wait_until(self, true: Callable[[], bool]) -> None:
        with self._changed:
            assert self._changed.wait_for(true, timeout=20)

    @property
    def counts(self) -> list[int]:
        return [news.waiting for news in self.news if isinstance(news, PicturesChanged)]


@contextmanager
def booth(folder: Path, rescue: Rescue) -> Iterator[Booth]:
    found = Booth(folder, rescue)
    found.resolver.start()
    try:
        yield found
    finally:
        found.resolver.stop()


def test_a_picture_that_can_be_read_after_all_becomes_a_lead_of_its_own_time(tmp_path: Path) -> None:
    with booth(tmp_path, reads(b"ABC123")) as here:
        here.resolver.keep(PICTURE, AT, "webcam:0")
        here.wait_until(lambda: here.counts[-1:] == [0] and 1 in here.counts)
    with Store(tmp_path) as store:
        (lead,) = leads.find(store)
        assert (lead.code, lead.first, lead.staff) == ("ABC123", AT, "Kim")
        (scan,) = scans.of_lead(store, lead.id)
        assert (scan.at, scan.scanner, scan.symbology) == (AT, pictures.SCANNER, "QRCode")
    assert pictures.waiting(tmp_path) == []


def test_the_picture_is_on_the_disk_before_it_is_told_and_looked_at(tmp_path: Path) -> None:
    seen: list[int] = []

    def look(picture: Picture, give_up: Callable[[], bool]) -> Symbol | None:
        seen.append(len(pictures.waiting(tmp_path)))
        return None

    with booth(tmp_path, look) as here:
        here.resolver.keep(PICTURE, AT, "webcam:0")
        assert PicturesChanged(1, AT) in here.news
        here.wait_until(lambda: here.news.count(PicturesChanged(1)) == 1)
    assert seen == [1]


def test_one_that_cannot_be_read_waits_for_a_person_who_types_it(tmp_path: Path) -> None:
    with booth(tmp_path, unreadable) as here:
        here.resolver.keep(PICTURE, AT, "webcam:0")
        here.wait_until(lambda: PicturesChanged(1) in here.news)
        (picture,) = pictures.waiting(tmp_path)
        assert picture.looked
        here.resolver.typed(picture, "TYPED1")
    with Store(tmp_path) as store:
        (lead,) = leads.find(store)
        assert (lead.code, lead.first) == ("TYPED1", AT)
    assert here.counts[-1] == 0
    assert pictures.waiting(tmp_path) == []


def test_what_is_no_visitors_code_stays_for_a_person(tmp_path: Path) -> None:
    setup = b'{"handshake_version": 1, "url": "https://example.org", "token": "x"}'
    with booth(tmp_path, reads(setup)) as here:
        here.resolver.keep(PICTURE, AT, "webcam:0")
        here.wait_until(lambda: any(isinstance(news, NotSaved) for news in here.news))
        here.wait_until(lambda: len(here.counts) >= 3)
    (picture,) = pictures.waiting(tmp_path)
    assert picture.looked


def test_a_look_that_a_kill_cut_short_is_taken_again(tmp_path: Path) -> None:
    pictures.keep(tmp_path, b"no JPEG at all", AT - timedelta(hours=1))
    pictures.mark_looked(pictures.keep(tmp_path, b"looked at before", AT))
    looked: list[int] = []

    def look(picture: Picture, give_up: Callable[[], bool]) -> Symbol | None:
        looked.append(1)
        return None

    with booth(tmp_path, look) as here:
        here.wait_until(lambda: here.counts == [2, 2])
    assert [picture.looked for picture in pictures.waiting(tmp_path)] == [True, True]
    assert looked == []  # one is no picture, the other was looked at


def test_stopping_cuts_a_long_look_short_and_forgets_nothing(tmp_path: Path) -> None:
    begun = threading.Event()

    def look(picture: Picture, give_up: Callable[[], bool]) -> Symbol | None:
        begun.set()
        while not give_up():
            pass
        return None

    with booth(tmp_path, look) as here:
        here.resolver.keep(PICTURE, AT, "webcam:0")
        assert begun.wait(20)
    (picture,) = pictures.waiting(tmp_path)
    assert not picture.looked


def test_a_picture_that_a_person_deleted_is_gone_and_makes_no_lead(tmp_path: Path) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def look(picture: Picture, give_up: Callable[[], bool]) -> Symbol | None:
        begun.set()
        assert go_on.wait(20)
        return Symbol(b"LATE", "QRCode", BOX)

    with booth(tmp_path, look) as here:
        here.resolver.keep(PICTURE, AT, "webcam:0")
        assert begun.wait(20)
        (picture,) = pictures.waiting(tmp_path)
        here.resolver.remove(picture)
        go_on.set()
    assert here.counts[-1] == 0
    with Store(tmp_path) as store:
        assert leads.count(store) == 0


@pytest.mark.logs("could not be looked at")
def test_a_decoder_that_fails_on_one_picture_looks_at_the_next(tmp_path: Path) -> None:
    found = iter([ValueError("broken"), Symbol(b"NEXT", "QRCode", BOX)])

    def look(picture: Picture, give_up: Callable[[], bool]) -> Symbol | None:
        result = next(found)
        if isinstance(result, Exception):
            raise result
        return result

    with booth(tmp_path, look) as here:
        here.resolver.keep(PICTURE, AT, "webcam:0")
        here.resolver.keep(PICTURE, AT + timedelta(seconds=5), "webcam:0")
        here.wait_until(lambda: here.counts[-1:] == [1] and 2 in here.counts)
    assert len(pictures.waiting(tmp_path)) == 1


def test_a_picture_that_cannot_be_kept_is_said(tmp_path: Path) -> None:
    (tmp_path / pictures.FOLDER).write_text("a file is in the way")
    told: list[News] = []
    Resolver(tmp_path, lambda scan: None, told.append, rescue=unreadable).keep(PICTURE, AT, "webcam:0")
    (refused,) = told
    assert isinstance(refused, NotSaved)
    assert refused.refusal is Refusal.FAILED
    assert "cannot be used" in refused.sentence
