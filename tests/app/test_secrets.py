"""Secrets are kept in the keyring, or else in a private file, and no keyring holds the kiosk up."""

from __future__ import annotations

import multiprocessing
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

import pytest

from app.secrets import Keyring, Secrets

if TYPE_CHECKING:
    from collections.abc import Iterator
    from multiprocessing.synchronize import Barrier
    from pathlib import Path

FORK = multiprocessing.get_context("fork")
CODE = {"access_code": "s3cr3t-ü-\U0001f511"}
FILE = "secrets.json"


class Ring:
    """A keyring in memory."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class Raising(Ring):
    """A keyring that is locked."""

    def get_password(self, service: str, username: str) -> str | None:
        raise RuntimeError(f"locked: {service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError(f"locked: {password}")

    def delete_password(self, service: str, username: str) -> None:
        raise RuntimeError("locked")


class Slow(Ring):
    """A keyring that waits for somebody to unlock it."""

    unlocked = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.unlocked.wait()
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.unlocked.wait()


@pytest.fixture
def slow() -> Iterator[Slow]:
    ring = Slow()
    ring.unlocked = threading.Event()
    yield ring
    ring.unlocked.set()


def absent() -> Keyring | None:
    return None


def test_a_keyring_keeps_secrets_and_no_file_does(tmp_path: Path) -> None:
    ring = Ring()
    secrets = Secrets(tmp_path, lambda: ring)
    secrets.write("uid", CODE)
    assert list(tmp_path.glob("*.json")) == []
    assert Secrets(tmp_path, lambda: ring).read("uid") == CODE
    assert list(ring.kept) == [("lead-kiosk", "uid")]
    secrets.forget("uid")
    assert secrets.read("uid") == {}


@pytest.mark.parametrize("ring", [None, Raising()])
def test_without_a_keyring_a_private_file_keeps_them(tmp_path: Path, ring: Ring | None) -> None:
    secrets = Secrets(tmp_path / "new", lambda: ring)
    secrets.write("uid", CODE)
    secrets.write("other", {"a": "b"})
    assert (tmp_path / "new" / FILE).stat().st_mode & 0o777 == 0o600
    again = Secrets(tmp_path / "new", lambda: ring)
    assert (again.read("uid"), again.read("other"), again.read("nobody")) == (CODE, {"a": "b"}, {})
    again.forget("uid")
    again.forget("uid")
    assert (again.read("uid"), again.read("other")) == ({}, {"a": "b"})


def test_a_keyring_that_cannot_even_be_found_is_none(tmp_path: Path) -> None:
    def broken() -> Keyring | None:
        raise ImportError("no backend")

    secrets = Secrets(tmp_path, broken)
    secrets.write("uid", CODE)
    assert secrets.read("uid") == CODE


@pytest.mark.logs("the keyring did not answer")
def test_a_slow_keyring_is_given_up(tmp_path: Path, slow: Slow) -> None:
    secrets = Secrets(tmp_path, lambda: slow, patience=0.05)
    begun = time.monotonic()
    secrets.write("uid", CODE)
    assert secrets.read("uid") == CODE
    assert secrets.read("nobody") == {}
    assert time.monotonic() - begun < 3


def test_a_keyring_that_never_answers_does_not_keep_the_process_from_ending(tmp_path: Path) -> None:
    program = (
        "import pathlib, sys, threading\n"
        "from app.secrets import Secrets\n"
        "Secrets(pathlib.Path(sys.argv[1]), lambda: threading.Event().wait(), patience=0.05).read('uid')\n"
    )
    subprocess.run([sys.executable, "-c", program, str(tmp_path)], check=True, timeout=30, stdout=subprocess.DEVNULL)


def test_what_was_kept_last_is_what_is_read(tmp_path: Path) -> None:
    ring = Ring()
    Secrets(tmp_path, lambda: ring).write("uid", {"access_code": "first"})
    Secrets(tmp_path, Raising).write("uid", {"access_code": "second"})
    assert Secrets(tmp_path, lambda: ring).read("uid") == {"access_code": "second"}
    Secrets(tmp_path, lambda: ring).write("uid", {"access_code": "third"})
    assert Secrets(tmp_path, lambda: ring).read("uid") == {"access_code": "third"}
    assert Secrets(tmp_path, absent).read("uid") == {}


@pytest.mark.parametrize("content", ["", "{", "[]", "3", '{"uid": 3}', '{"uid": {"a": 1}}', "\x00"])
def test_a_damaged_file_or_keyring_entry_asks_to_sign_in_again(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE).write_text(content)
    assert Secrets(tmp_path, absent).read("uid") == {}
    ring = Ring()
    ring.kept["lead-kiosk", "uid"] = content
    assert Secrets(tmp_path, lambda: ring).read("uid") == {}
    Secrets(tmp_path, absent).write("uid", CODE)
    assert Secrets(tmp_path, absent).read("uid") == CODE


def _write(folder: Path, name: str, started: Barrier) -> None:
    started.wait()
    for number in range(10):
        Secrets(folder, absent).write(f"{name}{number}", {"code": name})


def test_processes_that_write_at_once_lose_nothing(tmp_path: Path) -> None:
    started = FORK.Barrier(2)
    writers = [FORK.Process(target=_write, args=(tmp_path, name, started)) for name in "xy"]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(60)
    for name in "xy":
        for number in range(10):
            assert Secrets(tmp_path, absent).read(f"{name}{number}") == {"code": name}


def test_the_null_keyring_is_none(tmp_path: Path) -> None:
    Secrets(tmp_path).write("uid", CODE)  # conftest chooses keyring's null backend
    assert (tmp_path / FILE).exists()
    assert Secrets(tmp_path).read("uid") == CODE
