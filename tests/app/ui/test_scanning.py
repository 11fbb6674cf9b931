"""Other scanners are taken up when somebody chooses them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.ui.scanning import Scanning

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hardware import Reading
    from tests.app.ui.fake_kiosk import FakeKiosk


class FakeScanner:
    """Knows whether it was closed."""

    address = "webcam:0"
    preview = None

    def __init__(self) -> None:
        self.closed = False

    def __iter__(self) -> Iterator[Reading]:
        return iter(())

    def close(self) -> None:
        self.closed = True


class FakeOpening:
    """Knows what it was to open, and whether it still does."""

    def __init__(self, addresses: Sequence[str]) -> None:
        self.addresses, self.running = tuple(addresses), False

    def start(self) -> None:
        self.running = True

    def stop(self) -> None:
        self.running = False


@pytest.fixture
def begun() -> list[FakeOpening]:
    return []


@pytest.fixture
def scanning(kiosk: FakeKiosk, begun: list[FakeOpening]) -> Scanning:
    kiosk.settings = kiosk.settings.model_copy(update={"scanners": ("auto",)})

    def begin(addresses: Sequence[str]) -> FakeOpening:
        begun.append(FakeOpening(addresses))
        return begun[-1]

    return Scanning(kiosk, begin)


def test_what_was_open_is_closed_and_the_chosen_ones_are_opened(
    scanning: Scanning, kiosk: FakeKiosk, begun: list[FakeOpening]
) -> None:
    old = FakeScanner()
    kiosk.add_scanner(old)
    scanning.follow(kiosk.settings.model_copy(update={"scanners": ("serial:/dev/ttyACM0",)}))
    assert old.closed
    assert kiosk.scanners == []
    assert [(each.addresses, each.running) for each in begun] == [
        (("auto",), False),
        (("serial:/dev/ttyACM0",), True),
    ]


def test_other_settings_leave_scanners_alone(scanning: Scanning, kiosk: FakeKiosk, begun: list[FakeOpening]) -> None:
    open_one = FakeScanner()
    kiosk.add_scanner(open_one)
    scanning.follow(kiosk.settings.model_copy(update={"volume": 30}))
    assert not open_one.closed
    assert len(begun) == 1


def test_in_the_end_nothing_more_is_opened(scanning: Scanning, begun: list[FakeOpening]) -> None:
    scanning.stop()
    assert not begun[0].running
