"""What a set-up code holds is nowhere to be seen, heard or logged, wherever it is scanned or typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget

from app.platforms.pretix.mock import ACCESS_CODE
from app.setup_code import SetupCode, write
from app.ui.announce import told

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.window import Window
    from tests.app.ui.fake_kiosk import FakeKiosk

CODE = write(SetupCode("pretix", {"url": "http://127.0.0.1:9/", "access_code": ACCESS_CODE}))


def said(widget: QWidget) -> str:
    """Everything that `widget` shows or tells a screen reader."""
    parts = [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()]
    if isinstance(widget, QLabel | QAbstractButton):
        parts.append(widget.text())
    elif isinstance(widget, QLineEdit):
        parts.append(widget.displayText())
    elif isinstance(widget, QPlainTextEdit):
        parts.append(widget.toPlainText())
    return "\n".join(parts)


def everything(window: Window) -> str:
    return "\n".join(said(widget) for widget in (window, *window.findChildren(QWidget)))


@pytest.mark.parametrize("page", ["scan", "leads", "outbox", "settings", "setup"])
def test_a_scanned_set_up_code_is_not_shown_or_told(
    window: Window, kiosk: FakeKiosk, qtbot: QtBot, capfd: pytest.CaptureFixture[str], page: str
) -> None:
    heard: list[str] = []
    told.said.connect(heard.append)
    try:
        window.desk.go(page)
        news = kiosk.scan(CODE)
        qtbot.waitUntil(window.bridge.is_idle)
    finally:
        told.said.disconnect(heard.append)
    assert ACCESS_CODE not in everything(window)
    assert ACCESS_CODE not in "\n".join(heard)
    assert ACCESS_CODE not in repr(news)
    assert ACCESS_CODE not in "".join(capfd.readouterr())


def test_what_the_form_is_given_is_masked_until_somebody_asks(window: Window, qtbot: QtBot) -> None:
    window.desk.go("setup")
    page = window.desk.setup_page
    page.go("type")
    fields = [field for field in page.findChildren(QLineEdit) if field.echoMode() is QLineEdit.EchoMode.Password]
    assert fields
    for field in fields:
        field.setText(ACCESS_CODE)
    qtbot.waitUntil(window.bridge.is_idle)
    assert ACCESS_CODE not in everything(window)


def test_what_the_window_writes_is_its_owner_s_alone(window: Window, kiosk: FakeKiosk, qtbot: QtBot) -> None:
    kiosk.scan("A8F2Q77")
    window.desk.go("outbox")
    window.desk.outbox_page.takeaway.button.click()
    exports: Path = kiosk.folder / "exports"
    qtbot.waitUntil(lambda: exports.exists() and any(exports.glob("*.csv")) and window.bridge.is_idle())
    assert {path.stat().st_mode & 0o077 for path in (exports, *exports.rglob("*"))} == {0}
