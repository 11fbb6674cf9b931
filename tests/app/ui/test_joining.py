"""What Setup says of every way in which connecting ends."""

from __future__ import annotations

import pytest

from app import platforms
from app.connect import Connection, NotConnected
from app.lead import LeadKioskError
from app.news import NotSaved, Refusal
from app.platforms import Field, PlatformError
from app.reply import Declined, Insecure, Later, Offline, Portal, Reply, SignIn, Wait
from app.settings import Settings, SettingsError, TargetSettings
from app.setup_code import SetupCode
from app.ui import joining
from app.ui.joining import Attempt
from tests.app.ui.fake_kiosk import PROFILE

TARGET = TargetSettings(uid="t1", name="Hall 4", platform="pretix", exhibitor="ACME Robotics", event="sample")


@pytest.mark.parametrize(
    ("reply", "title", "later"),
    [
        (Offline("gone"), "The platform cannot be reached", True),
        (Portal("another page"), "Another page answered", True),
        (SignIn("refused"), "The platform refused the sign-in", False),
        (Insecure("not secure"), "The connection is not secure", False),
        (Wait("asks to wait", 30), "The platform is busy", True),
        (Declined("no", 404), "The platform refused this", False),
        (Later("a page (404)", raw="<html>nothing here"), "No platform at this address", False),
        (Later("broke off"), "The platform gives no usable answer", True),
    ],
)
def test_each_failure_has_a_title_and_says_what_to_do(reply: Reply, title: str, later: bool) -> None:
    saying = joining.trouble(PlatformError(reply))
    assert (saying.title, saying.later) == (title, later)
    assert saying.line.endswith(".")
    assert saying.details == reply.reason  # type: ignore[union-attr]
    assert saying.state == ("warn" if later else "bad"), "red is for what does not heal by itself"


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (LeadKioskError("The server address must begin with https://."), "must begin with https://"),
        (NotConnected("Give this one another name.", "--name"), "another name"),
        (SettingsError("The data folder cannot be used."), "rights of the data folder"),
        (OSError("No space left"), "free space"),
        (ZeroDivisionError("oops"), "the log tells more"),
    ],
)
def test_what_is_wrong_here_is_said_too(error: Exception, words: str) -> None:
    saying = joining.trouble(error)
    assert saying.title == "Not connected"
    assert words in saying.line
    assert "--" not in saying.line
    assert not saying.later


def test_connected_says_as_whom_or_that_it_is_checked_later() -> None:
    assert joining.connected(Connection(TARGET, PROFILE)).line == "ACME Robotics · Sample Conf"
    assert joining.joined_words(Connection(TARGET, PROFILE)) == "Hall 4 is connected."
    assert joining.connected(Connection(TARGET, None)).state == "warn"
    assert "later" in joining.joined_words(Connection(TARGET, None))


@pytest.mark.parametrize(
    ("settings", "leads", "first"),
    [
        (Settings(), 0, True),
        (Settings(), 1, False),
        (Settings(setup_done=True), 0, False),
        (Settings(targets=(TARGET,)), 0, False),
    ],
)
def test_the_first_start_is_one_without_targets_leads_or_a_choice(settings: Settings, leads: int, first: bool) -> None:
    assert joining.is_first_start(settings, leads) is first


@pytest.mark.parametrize(
    ("refusal", "words"),
    [
        (Refusal.SETUP_PRETIX, "pretix device"),
        (Refusal.SELF_TEST, "works"),
        (Refusal.SELF_TEST_GARBLED, "US English"),
        (Refusal.KEYS_LOST, "whole"),
    ],
)
def test_a_scan_that_made_no_lead_says_what_it_means_here(refusal: Refusal, words: str) -> None:
    saying = joining.of_refusal(NotSaved(refusal, "s", "webcam:0"))
    assert saying
    assert words in f"{saying.title} {saying.line}"


def test_what_says_nothing_of_the_set_up_is_left_to_others() -> None:
    assert joining.of_refusal(NotSaved(Refusal.DISK_FULL, "s", "webcam:0")) is None


def test_an_attempt_shows_no_secret_and_says_whom_it_asks() -> None:
    code = SetupCode("pretix", {"url": "https://pretix.example:8443/x", "access_code": "SECRET-20"}, "Hall 4", "Left")
    attempt = joining.attempt_of(code)
    assert "SECRET" not in repr(attempt)
    assert (attempt.host, attempt.name, attempt.device_name) == ("pretix.example", "Hall 4", "Left")
    assert Attempt("pretix", {"url": "http://[nonsense"}).host == "pretix"


def test_every_field_of_every_platform_has_a_label() -> None:
    fields = [field for name in platforms.names() for field in platforms.load(name).fields]
    assert all(joining.label_of(field) for field in fields)
    assert joining.label_of(Field("x", "Something new")) == "Something new"
