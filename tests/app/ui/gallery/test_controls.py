"""What is tapped and typed in is in the gallery."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.gallery import controls


def test_its_exhibits_are_widgets_under_titles(qapp: object) -> None:
    del qapp
    shown = {each.title.lower(): each.make for each in controls.ROOM.exhibits}
    for title in ("buttons", "keyboards"):
        made = shown[title]()
        assert len(made) >= 1
        assert all(isinstance(each, QWidget) for each in made)
