"""Whether anything may move: neither the settings nor the system may want it still."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStyle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.settings import Settings

_ANIMATIONS = QStyle.StyleHint.SH_Widget_Animation_Duration  # 0 where the system wants none


def moves(widget: QWidget, settings: Settings) -> bool:
    """Whether `widget` may fade, slide or sway."""
    return settings.motion and bool(widget.style().styleHint(_ANIMATIONS, None, widget))
