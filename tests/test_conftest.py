"""The guards of conftest.py bite."""

from __future__ import annotations

import logging
import os
import socket
from pathlib import Path

import keyring
import pytest
import structlog
from keyring.backends import null

ROOT = Path(__file__).parent.parent


def test_home_is_empty_and_not_the_persons(home: Path) -> None:
    assert Path.home() == home
    assert not list(home.iterdir())


def test_no_keyring_is_asked() -> None:
    assert isinstance(keyring.get_keyring(), null.Keyring)
    assert "DBUS_SESSION_BUS_ADDRESS" not in os.environ


def test_names_that_nobody_has_are_not_found() -> None:
    with pytest.raises(socket.gaierror):
        socket.getaddrinfo("nowhere.invalid", 80)


def test_this_machine_can_be_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()


@pytest.mark.logs("the roof leaks")
def test_a_structlog_warning_can_be_expected() -> None:
    structlog.get_logger().warning("the roof leaks")


@pytest.mark.logs("the cellar too")
def test_a_warning_of_the_standard_logging_can_be_expected() -> None:
    logging.getLogger("some.library").error("the cellar %s", "too")


GUARDED = """
import socket, structlog, pytest

def test_calm():
    structlog.get_logger().info("all is well")

def test_alarmed():
    structlog.get_logger().warning("the roof leaks")

@pytest.mark.logs("the roof leaks")
def test_expected_in_vain():
    pass

def test_far_away():
    with pytest.raises(OSError):
        socket.create_connection(("192.0.2.1", 80))
"""


def test_surprises_in_the_log_and_far_hosts_fail_a_test(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    pytester.makeconftest((ROOT / "tests" / "conftest.py").read_text(encoding="utf-8"))
    pytester.makeini("[pytest]\nmarkers = logs(text): expected in the log")
    pytester.makepyfile(GUARDED)
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider")
    result.assert_outcomes(passed=4, errors=3)
    result.stdout.fnmatch_lines(["*the roof leaks*", "*was to be logged*", "*192.0.2.1*"])
