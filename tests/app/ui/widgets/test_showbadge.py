"""The picture of the idle page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.ui.widgets.showbadge import ShowBadge, at_rest

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(("seconds", "place"), [(0, 0), (1, 1), (2, 0), (3, -1), (4, 0)])
def test_it_sways_in_four_seconds(seconds: float, place: float) -> None:
    assert at_rest(seconds) == pytest.approx(place, abs=1e-9)


def picture(badge: ShowBadge) -> QImage:
    return badge.grab().toImage()


def test_it_hangs_still_until_it_is_told_to_move(qtbot: QtBot) -> None:
    badge = ShowBadge()
    qtbot.addWidget(badge)
    badge.resize(240, 240)
    first = picture(badge)
    badge.move_on(True)
    badge.sway.timeout.emit()
    badge.sway.timeout.emit()
    assert picture(badge) != first
    badge.move_on(False)
    assert picture(badge) == first
    assert not badge.sway.isActive()
