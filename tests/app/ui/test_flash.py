"""The window's edge glows in the result's colour, briefly, and in nobody's way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QVariantAnimation
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle

from app.news import LeadChanged, NotSaved, Refusal
from app.ui import theme
from app.ui.flash import flash_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor
    from pytestqt.qtbot import QtBot

    from app.ui.window import Window
    from tests.app.ui.fake_kiosk import FakeKiosk

SETUP = '{"handshake_version": 1, "url": "https://example.org", "token": "x"}'


def corner(window: Window, at: tuple[int, int] = (2, 2)) -> QColor:
    """What is painted near the window's corner, while the glow is as strong as it gets."""
    window.flash._fade.stop()
    window.flash._show_strength(1.0)
    window.flash.show()
    return window.grab(QRect(*at, 1, 1)).toImage().pixelColor(0, 0)


def rested(window: Window) -> None:
    """A while later."""
    window.flash._rest.stop()
    window.flash._rest.timeout.emit()


@pytest.mark.parametrize("look", ["light", "dark"])
def test_new_seen_before_and_refused_glow_in_their_colours(
    qapp: QApplication, window: Window, kiosk: FakeKiosk, look: str
) -> None:
    theme.apply(qapp, look)  # type: ignore[arg-type]
    for payload, colour in (("first", "ok_fill"), ("first", "warn_fill"), (SETUP, "bad_fill")):
        kiosk.scan(payload)
        assert window.flash.isVisible()
        assert corner(window) == theme.colour(colour)
        rested(window)
    theme.apply(qapp, "light")


def test_the_middle_stays_as_it_is(window: Window, kiosk: FakeKiosk) -> None:
    kiosk.scan("first")
    middle = (window.width() // 2, window.height() // 2)
    lit = corner(window, middle)
    window.flash.hide()
    assert window.grab(QRect(*middle, 1, 1)).toImage().pixelColor(0, 0) == lit


def test_it_is_gone_after_180_ms(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> None:
    kiosk.scan("first")
    assert window.flash._fade.duration() == 180
    qtbot.waitUntil(window.flash.isHidden)
    assert window.flash._fade.state() is QVariantAnimation.State.Stopped


def test_taps_and_keys_pass_through(qtbot: QtBot, window: Window, kiosk: FakeKiosk) -> None:
    kiosk.scan("first")
    kiosk.upload(1, name="Jane Doe")
    corner(window)
    assert window.flash.geometry() == window.rect()
    over = window.desk.rail.buttons["leads"]
    point = over.mapTo(window, QPoint(over.width() // 2, over.height() // 2))
    assert window.childAt(point) is over
    qtbot.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=point)
    qtbot.waitUntil(lambda: window.desk.page is window.desk.leads_page)
    assert not window.flash.hasFocus()
    assert window.flash.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert not window.flash.accessibleName()


def test_it_never_flickers_faster_than_three_times_a_second(window: Window, kiosk: FakeKiosk) -> None:
    assert window.flash._rest.interval() > 333
    kiosk.scan("first")
    assert window.flash.state == "ok"
    kiosk.scan("first", later=0.1)
    kiosk.scan(SETUP, later=0.1)
    assert window.flash.state == "ok"
    rested(window)
    assert window.flash.state == "bad"  # the newest follows, once
    window.flash.hide()
    rested(window)
    assert window.flash.isHidden()


def test_it_can_be_turned_off(window: Window, kiosk: FakeKiosk) -> None:
    kiosk.settings = kiosk.settings.model_copy(update={"flash": False})
    kiosk.scan("first")
    assert window.flash.isHidden()


class Still(QProxyStyle):
    """A system without animations."""

    def styleHint(self, hint: QStyle.StyleHint, *more: object) -> int:
        return 0 if hint is QStyle.StyleHint.SH_Widget_Animation_Duration else super().styleHint(hint, *more)


def test_it_is_off_where_the_system_wants_no_animations(window: Window, kiosk: FakeKiosk) -> None:
    still = Still("Fusion")
    window.flash.setStyle(still)
    kiosk.scan("first")
    assert window.flash.isHidden()


@pytest.mark.parametrize("news", [LeadChanged(1), None])
def test_later_news_does_not_glow(news: LeadChanged | None) -> None:
    assert flash_of(news or LeadChanged(2)) is None
    assert flash_of(NotSaved(Refusal.EMPTY, "…", "stdin")) == "bad"


def test_it_covers_a_window_of_another_size(open_window: Callable[..., Window], kiosk: FakeKiosk) -> None:
    window = open_window(1024, 600)
    kiosk.scan("first")
    assert corner(window, (window.width() - 3, window.height() - 3)) == theme.colour("ok_fill")
