"""Each result has its sound, and nothing is heard before a scan was committed or refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import resources
from app.news import EditFailed, LeadChanged, NotSaved, OutboxChanged, Refusal, ScannerChanged, StoreNews
from app.ui.bridge import Bridge
from app.ui.sounds import Sounds, sound_of, sounding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.news import News
    from tests.app.ui.fake_kiosk import FakeKiosk

CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Jane Doe\nEND:VCARD"


class Ear:
    """A player that only listens."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, int]] = []
        self.closed = False

    def play(self, name: str, volume: int = 100) -> None:
        self.heard.append((name, volume))

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def bridge(kiosk: FakeKiosk, ear: Ear) -> Iterator[Bridge]:
    bridge = Bridge(kiosk)
    bridge.sounds = Sounds(bridge, ear)  # type: ignore[attr-defined]  # kept as long as the bridge
    yield bridge
    bridge.close()


@pytest.mark.usefixtures("bridge")
def test_new_seen_before_and_refused_sound_differently(kiosk: FakeKiosk, ear: Ear) -> None:
    kiosk.scan("first")
    kiosk.scan("first")
    kiosk.scan(CARD)
    kiosk.scan('{"handshake_version": 1, "url": "https://example.org", "token": "x"}')
    assert [name for name, _ in ear.heard] == ["new", "seen", "new", "refused"]


@pytest.mark.parametrize("refusal", list(Refusal))
def test_three_low_tones_mean_that_nothing_can_be_saved(refusal: Refusal) -> None:
    lasting = {Refusal.DISK_FULL, Refusal.READ_ONLY, Refusal.FAILED}
    good = refusal is Refusal.SELF_TEST
    expected = "new" if good else "full" if refusal in lasting else "refused"
    assert sound_of(NotSaved(refusal, "…", "webcam:0")) == expected


@pytest.mark.parametrize(
    "news",
    [
        LeadChanged(1),
        EditFailed(1, "…"),
        OutboxChanged((), 3),
        ScannerChanged("webcam:0", "problem", "…"),
        StoreNews("…"),
    ],
)
def test_whatever_else_happens_is_silent(news: News) -> None:
    assert sound_of(news) is None


@pytest.mark.usefixtures("bridge")
def test_an_action_ticks_once_it_is_done_and_without_a_lead_sounds_refused(kiosk: FakeKiosk, ear: Ear) -> None:
    kiosk.scan("LKACT:rating:4")
    kiosk.scan("LKACT:staff:Jo")
    kiosk.scan("first")
    kiosk.scan("LKACT:rating:4")
    kiosk.scan("LKACT:undo")
    kiosk.scan("LKACT:fly")
    assert [name for name, _ in ear.heard] == ["refused", "tick", "new", "tick", "tick", "refused"]


@pytest.mark.usefixtures("bridge")
def test_what_a_platform_says_later_is_silent(kiosk: FakeKiosk, ear: Ear) -> None:
    kiosk.scan("first")
    kiosk.decline(1, "Unknown attendee.")
    kiosk.upload(1, name="Jane Doe")
    assert len(ear.heard) == 1


@pytest.mark.usefixtures("bridge")
def test_it_is_as_loud_as_the_settings_say_now(kiosk: FakeKiosk, ear: Ear) -> None:
    kiosk.scan("a")
    kiosk.settings = kiosk.settings.model_copy(update={"volume": 30})
    kiosk.scan("b")
    kiosk.settings = kiosk.settings.model_copy(update={"sounds": False})
    kiosk.scan("c")
    assert ear.heard == [("new", 80), ("new", 30)]


def test_a_sound_can_be_asked_for_to_hear_how_loud_it_is(kiosk: FakeKiosk, bridge: Bridge, ear: Ear) -> None:
    kiosk.settings = kiosk.settings.model_copy(update={"volume": 30})
    bridge.play.emit("new")
    assert ear.heard == [("new", 30)]


def test_every_sound_has_its_file() -> None:
    for name in ("new", "seen", "refused", "full", "tick"):
        assert resources.path(f"sounds/{name}.wav").stat().st_size > 1_000


def test_closing_lets_the_device_go(kiosk: FakeKiosk, ear: Ear) -> None:
    Sounds(Bridge(kiosk), ear).close()
    assert ear.closed


def test_a_window_without_a_screen_is_not_heard(kiosk: FakeKiosk) -> None:
    bridge = Bridge(kiosk)
    with sounding(bridge):
        kiosk.scan("first")
    bridge.close()
