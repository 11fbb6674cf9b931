"""Keeps access codes and keys: in the system's keyring where there is one, else in a file for its owner only.

A keyring may wait for somebody to unlock it, so it is asked in a thread of its own and given up after 3 s.
"""

from __future__ import annotations

import json
import os
import tempfile
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as TooSlow
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

import structlog

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

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

    def __init__(self, folder: Path, keyring: Callable[[], Keyring | None] | None = None) -> None:
        """`keyring` gives the system's keyring or None; it is asked on first use."""
        self._path = folder / _FILE
        self._find_keyring = keyring or _system_keyring

    def read(self, uid: str) -> dict[str, str]:
        """A target's secrets; empty when none are kept (a restored backup, for instance)."""
        kept = self._in_keyring(lambda ring: ring.get_password(_SERVICE, uid))
        if kept is None:
            return self._file().get(uid, {})
        content: dict[str, str] = json.loads(kept)
        return content

    def write(self, uid: str, values: Mapping[str, str]) -> None:
        """Keep a target's secrets; raises OSError when neither place takes them."""

        def into(ring: Keyring) -> bool:
            ring.set_password(_SERVICE, uid, json.dumps(dict(values)))
            return True

        if not self._in_keyring(into):
            self._replace_file({**self._file(), uid: dict(values)})

    def forget(self, uid: str) -> None:
        """Remove a target's secrets from both places."""
        self._in_keyring(lambda ring: ring.delete_password(_SERVICE, uid))
        kept = self._file()
        if kept.pop(uid, None) is not None:
            self._replace_file(kept)

    def _in_keyring(self, ask: Callable[[Keyring], T]) -> T | None:
        pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="keyring")

        def work() -> T | None:
            ring = self._find_keyring()
            return ask(ring) if ring else None

        try:
            return pool.submit(work).result(_PATIENCE)
        except TooSlow:
            structlog.get_logger().warning("the keyring did not answer; secrets are kept in a file")
        except Exception as error:  # a keyring may raise anything; the file is the way out
            structlog.get_logger().info("the keyring failed", kind=type(error).__name__)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
        return None

    def _file(self) -> dict[str, dict[str, str]]:
        try:
            content: dict[str, dict[str, str]] = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return content

    def _replace_file(self, content: Mapping[str, Mapping[str, str]]) -> None:
        descriptor, name = tempfile.mkstemp(prefix=".secrets-", dir=self._path.parent)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(content, file)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(self._path)


def _system_keyring() -> Keyring | None:
    import keyring
    from keyring.backends import fail, null

    ring = keyring.get_keyring()
    return None if isinstance(ring, (fail.Keyring, null.Keyring)) else ring
