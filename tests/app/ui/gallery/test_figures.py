"""Figures are in the gallery."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.gallery import figures


def test_its_exhibits_are_widgets_under_titles(qapp: object) -> None:
    del qapp
    shown = {each.title.lower(): each.make for each in figures.ROOM.exhibits}
    for title in ("stats board", "targets"):
        made = shown[title]()
        assert len(made) >= 1
        assert all(isinstance(each, QWidget) for each in made)
