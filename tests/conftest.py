"""What every test gets: a home of its own, no network beyond this machine, and failure on an unexpected log warning."""

from __future__ import annotations

import gc
import logging
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest
import structlog

from tests.interrupting import restored

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

hypothesis.settings.register_profile("kiosk", deadline=None, derandomize=True)
hypothesis.settings.load_profile("kiosk")

_runtime = tempfile.mkdtemp(prefix="kiosk-tests-")
# Set before Qt or keyring look at them, and inherited by the processes that tests start.
os.environ.update(
    LC_ALL="C.UTF-8",
    TZ="CET-1CEST,M3.5.0,M10.5.0/3",  # the same everywhere, and not UTC, which would hide a mistake
    XDG_RUNTIME_DIR=_runtime,
    PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring",
    LEAD_KIOSK_MUTE="1",
)
time.tzset()
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)


_own_display: list[subprocess.Popen[bytes]] = []


def pytest_configure() -> None:
    """Tests that run side by side have an X server each: on one, their windows would take each other's keyboard."""
    if "PYTEST_XDIST_WORKER" not in os.environ or os.environ["QT_QPA_PLATFORM"] != "xcb":
        return
    told, tell = os.pipe()
    screen = ("-screen", "0", "1920x1080x24", "-nolisten", "tcp", "-noreset", "-displayfd", str(tell))
    _own_display.append(subprocess.Popen(["Xvfb", *screen], pass_fds=(tell,), stderr=subprocess.DEVNULL))
    os.close(tell)
    with open(told, encoding="ascii") as number:
        os.environ["DISPLAY"] = f":{number.readline().strip()}"


def pytest_unconfigure() -> None:
    """Remove what this file made."""
    for display in _own_display:
        display.terminate()
        display.wait()
    shutil.rmtree(_runtime, ignore_errors=True)


@pytest.fixture(autouse=True, scope="session")
def _one_application(qapp: QApplication) -> None:
    """A process has one Qt application: drawing badges would make do with less than widgets need later."""


@pytest.fixture(autouse=True, scope="module")
def _no_widget_is_left_to_other_threads() -> Iterator[None]:
    """Python may collect garbage in any thread, and Qt's objects must go in the one that they were made in."""
    yield
    gc.collect()


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home, so that no test sees or changes what the person running it has."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "LEAD_KIOSK_DATA"):
        monkeypatch.delenv(name, raising=False)
    return home


# --- the network --------------------------------------------------------------------------------------

_far: list[str] = []
_NAMES_OF_NOBODY = (".invalid", ".test", ".example")  # RFC 6761: never in any DNS


def _refuse_far_hosts(event: str, arguments: tuple[Any, ...]) -> None:
    """An audit hook: Python tells it of every connection and every look-up before it happens."""
    if event in ("socket.connect", "socket.sendto"):
        address = arguments[1]
        host = address[0] if isinstance(address, tuple) else None  # else a Unix socket's path
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        host = arguments[0]
    else:
        return
    name = host.decode() if isinstance(host, bytes) else host
    if not isinstance(name, str) or name in ("", "localhost", "::1", "0.0.0.0", "::") or name.startswith("127."):
        return
    if not name.endswith(_NAMES_OF_NOBODY):
        _far.append(name)
    raise socket.gaierror(socket.EAI_NONAME, f"tests do not leave this machine: {name}")


sys.addaudithook(_refuse_far_hosts)


@pytest.fixture(autouse=True)
def _only_this_machine() -> Iterator[None]:
    _far.clear()
    yield
    assert not _far, f"the test tried to reach {_far}"


# --- the log ------------------------------------------------------------------------------------------

_logged: list[str] = []


class _NotedRecord(logging.LogRecord):
    """Every record of every logger passes here, wherever its handlers write."""

    def __init__(self, *arguments: Any, **more: Any) -> None:  # noqa: ANN401  # the signature belongs to logging
        super().__init__(*arguments, **more)
        if self.levelno >= logging.WARNING:
            _logged.append(f"{self.levelname} {self.name}: {self.getMessage()}")


logging.setLogRecordFactory(_NotedRecord)


@pytest.fixture(autouse=True)
def _log(request: pytest.FixtureRequest) -> Iterator[None]:
    root = logging.getLogger()
    before = list(root.handlers)
    structlog.configure(
        processors=[structlog.processors.format_exc_info, structlog.processors.KeyValueRenderer()],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
    )
    _logged.clear()
    yield
    for handler in list(root.handlers):
        if handler not in before:
            root.removeHandler(handler)
            handler.close()
    expected = [mark.args[0] for mark in request.node.iter_markers("logs")]
    surprises = [line for line in _logged if not any(text in line for text in expected)]
    assert not surprises, "unexpected in the log:\n" + "\n".join(surprises)
    for text in expected:
        assert any(text in line for line in _logged), f"“{text}” was to be logged"


@pytest.fixture
def in_zone() -> Iterator[Callable[[str], None]]:
    """Call it with a POSIX zone, which needs no files: this computer's clock is then there."""
    with pytest.MonkeyPatch.context() as patch:

        def move(zone: str) -> None:
            patch.setenv("TZ", zone)
            time.tzset()

        yield move
    time.tzset()


@pytest.fixture
def signals() -> Iterator[None]:
    """For a test that takes over Ctrl-C and SIGTERM."""
    with restored():
        yield
