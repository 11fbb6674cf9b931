"""The account form is made from what a platform declares, and says what is missing before anybody is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app import platforms
from app.settings import Settings, TargetSettings
from app.ui.joining import Attempt
from app.ui.widgets.account import AccountForm
from app.ui.widgets.account_rows import Line, Pick, Secret

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def form(qtbot: QtBot) -> AccountForm:
    form = AccountForm(Settings(device_name="Booth left"))
    qtbot.addWidget(form)
    form.resize(560, 420)
    form.show()
    return form


def line(form: AccountForm, name: str) -> Line:
    row = form.fields.rows[name]
    assert isinstance(row, Line)
    return row


@pytest.mark.parametrize("name", platforms.names())
def test_every_field_of_every_platform_has_a_row(form: AccountForm, name: str) -> None:
    form.show_platform(name)
    assert form.fields.platform.name == name
    for field in platforms.load(name).fields:
        row = form.fields.rows[field.name]
        assert isinstance(row, Secret) == field.secret
        assert isinstance(row, Pick) == bool(field.choices)
        assert row.isVisible() == (field.default is None), "what has a default waits under “More options”"


def test_more_options_show_what_has_a_default_and_are_offered_again_for_another_platform(
    form: AccountForm, qtbot: QtBot
) -> None:
    form.show_platform("connections")
    qtbot.mouseClick(form.more, Qt.MouseButton.LeftButton)
    assert all(row.isVisible() for row in (*form.fields.rows.values(), form.fields.device))
    assert not form.more.isVisible()
    form.show_platform("pretix")
    assert form.more.isVisible()
    form.show_platform("connections")
    assert not form.more.isVisible()


def test_what_is_typed_is_told_with_the_defaults(form: AccountForm, qtbot: QtBot) -> None:
    form.show_platform("connections")
    for name, text in (("url", " https://visit.example "), ("client_id", "tern"), ("client_secret", "SECRET-22")):
        qtbot.keyClicks(line(form, name).field, text)
    with qtbot.waitSignal(form.entered) as blocker:
        form.enter()
    values = {
        "url": "https://visit.example",
        "client_id": "tern",
        "client_secret": "SECRET-22",
        "token_method": "json",
        "seat": "1/1",
    }
    assert blocker.args == [Attempt("connections", values, None, "Booth left")]


def test_enter_in_a_row_enters_all(form: AccountForm, qtbot: QtBot) -> None:
    qtbot.keyClicks(line(form, "url").field, "https://pretix.example")
    qtbot.keyClicks(line(form, "access_code").field, "SECRET-22")
    with qtbot.waitSignal(form.entered):
        qtbot.keyClick(line(form, "access_code").field, Qt.Key.Key_Return)


def test_the_first_row_that_cannot_be_taken_says_why_and_gets_the_keyboard(form: AccountForm, qtbot: QtBot) -> None:
    qtbot.keyClicks(line(form, "url").field, "https://pretix.example")
    with qtbot.assertNotEmitted(form.entered):
        form.enter()
    code = line(form, "access_code")
    assert code.problem.text() == "This is needed."
    assert form.focusWidget() is code.field


def test_an_option_that_cannot_be_taken_is_shown(form: AccountForm) -> None:
    form.show_attempt(
        Attempt("connections", {"url": "https://x.example", "client_id": "a", "client_secret": "b", "seat": "9/3"})
    )
    form.enter()
    seat = line(form, "seat")
    assert seat.isVisible()
    assert "seat must be" in seat.problem.text()


def test_signing_in_again_asks_for_the_secret_only(form: AccountForm, qtbot: QtBot) -> None:
    form.sign_in(TargetSettings(uid="1", name="Hall 4", platform="pretix", values={"url": "https://pretix.example"}))
    assert form.choice.isHidden()
    assert line(form, "url").field.isReadOnly()
    form.begin()
    assert form.focusWidget() is line(form, "access_code").field
    qtbot.keyClicks(line(form, "access_code").field, "SECRET-23")
    with qtbot.waitSignal(form.entered) as blocker:
        form.enter()
    assert blocker.args[0].name == "Hall 4"


def test_clearing_forgets_what_was_typed(form: AccountForm) -> None:
    form.show_attempt(Attempt("pretix", {"url": "https://pretix.example", "access_code": "SECRET-24"}))
    form.clear()
    assert [each.field.text() for each in (line(form, "url"), line(form, "access_code"))] == ["", ""]


def test_return_goes_on_to_what_is_still_empty_without_a_complaint(form: AccountForm, qtbot: QtBot) -> None:
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    form.show_platform("pretix")
    address, code = line(form, "url"), line(form, "access_code")
    address.field.setFocus()
    address.field.setText("https://pretix.example")
    qtbot.keyClick(address.field, Qt.Key.Key_Return)
    qtbot.waitUntil(code.field.hasFocus)
    assert code.problem.text() == ""
    qtbot.keyClick(code.field, Qt.Key.Key_Return)
    assert code.problem.text() == "This is needed."
