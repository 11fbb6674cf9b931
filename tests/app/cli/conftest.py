"""Commands run in this process, on a data folder of the test's own, against a mock backend on loopback."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

from app.cli import run
from app.mock.server import MockServer
from app.world import make_world
from tests.outcome import Outcome

if TYPE_CHECKING:
    from pathlib import Path

Shell = Callable[..., Outcome]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "kiosk"


@pytest.fixture
def lead_kiosk(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    """`lead_kiosk("leads", "--json")`; `typed` is standard input."""

    def shell(*arguments: object, typed: bytes = b"", data: bool = True) -> Outcome:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed), encoding="utf-8"))
        code = run([*(["--data", str(folder)] if data else []), *map(str, arguments)])
        out, err = capsys.readouterr()
        return Outcome(code, out, err)

    return shell


@pytest.fixture(scope="module")
def server() -> Iterator[MockServer]:
    with MockServer(make_world(20)) as server:
        yield server


@pytest.fixture
def connected(lead_kiosk: Shell, server: MockServer) -> Shell:
    """The shell of a kiosk that is connected to the mock backend."""
    outcome = lead_kiosk("connect", "pretix", "--url", server.url, "--access-code-file", "-", typed=b"TERNBAY8\n")
    assert outcome.code == 0, outcome
    return lead_kiosk
