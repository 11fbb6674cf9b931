"""Keeps access codes and keys: in the system's keyring where there is one, else in a file for its owner only.

A keyring may wait for somebody to unlock it, so it is asked in a thread of its own and given up after 3 s.
The file holds only what the keyring did not take, so what it holds is newer than what the keyring has.
"""

from __future__ import annotations

import json
from concurrent.futures import Future
from concurrent.futures import TimeoutError as TooSlow
from threading import Thread
from typing import TYPE_CHECKING, Protocol, TypeVar

import structlog
from filelock import FileLock

from app import disk

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

_SERVICE = "lead-kiosk"
_PATIENCE = 3.0  # seconds
_FILE = "secrets.json"
T = TypeVar("T")


class Keyring(Protocol):
    """The part of PyPI's `keyring` that is used."""

    def get_password(self, service: str, username: str) -> str | None:
        """The kept text, or None."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a text."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Forget a text."""
        ...


class Secrets:
    """The secrets of one data folder, a small mapping per target uid."""

    def __init__(
        self, folder: Path, keyring: Callable[[], Keyring | None] | None = None, patience: float = _PATIENCE
    ) -> None:
        """`keyring` gives the system's keyring or None; it is asked on first use, and given up after `patience` s."""
        self._path = folder / _FILE
        self._patience = patience
        self._find_keyring = keyring or _system_keyring

    def read(self, uid: str) -> dict[str, str]:
        """A target's secrets; empty when none are kept (a restored backup, for instance)."""
        if (kept := self._file().get(uid)) is not None:
            return _texts(kept)
        return _texts(_parsed(self._in_keyring(lambda ring: ring.get_password(_SERVICE, uid))))

    def file_of(self, uid: str) -> Path | None:
        """The file that holds a target's secrets because no keyring took them; None when it holds none."""
        return self._path if uid in self._file() else None

    def write(self, uid: str, values: Mapping[str, str]) -> None:
        """Keep a target's secrets; raises OSError when neither place takes them."""

        def into(ring: Keyring) -> bool:
            ring.set_password(_SERVICE, uid, json.dumps(dict(values)))
            return True

        self._change_file(uid, None if self._in_keyring(into) else values)

    def forget(self, uid: str) -> None:
        """Remove a target's secrets from both places."""
        self._in_keyring(lambda ring: ring.delete_password(_SERVICE, uid))
        self._change_file(uid, None)

    def _in_keyring(self, ask: Callable[[Keyring], T]) -> T | None:
        answer: Future[T | None] = Future()

        def work() -> None:
            try:
                ring = self._find_keyring()
                answer.set_result(ask(ring) if ring else None)
            except Exception as error:  # a keyring may raise anything
                answer.set_exception(error)

        Thread(target=work, name="keyring", daemon=True).start()  # a daemon: it may wait for ever
        try:
            return answer.result(self._patience)
        except TooSlow:
            structlog.get_logger().warning("the keyring did not answer; secrets are kept in a file")
        except Exception as error:  # the file is the way out
            structlog.get_logger().info("the keyring failed", kind=type(error).__name__)
        return None

    def _file(self) -> dict[str, object]:
        try:
            return _parsed(self._path.read_text(encoding="utf-8"))
        except (OSError, UnicodeError):
            return {}

    def _change_file(self, uid: str, values: Mapping[str, str] | None) -> None:
        """Keep `values` in the file, or nothing (None)."""
        if values is None and uid not in self._file():
            return
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with FileLock(self._path.parent / ".secrets.lock", timeout=10, mode=0o600):
            kept = {**self._file(), uid: values and dict(values)}
            content = {each: values for each, values in kept.items() if values is not None}
            disk.replace(self._path, json.dumps(content).encode())


def _parsed(text: str | None) -> dict[str, object]:
    """The JSON object in `text`; empty when it is damaged, so that the person is asked to sign in again."""
    try:
        content = json.loads(text or "{}")
    except ValueError:
        return {}
    return content if isinstance(content, dict) else {}


def _texts(content: object) -> dict[str, str]:
    if not isinstance(content, dict) or not all(isinstance(each, str) for each in content.values()):
        return {}
    return content


def _system_keyring() -> Keyring | None:
    import keyring
    from keyring.backends import fail, null

    ring = keyring.get_keyring()
    return None if isinstance(ring, (fail.Keyring, null.Keyring)) else ring
