"""The log: a file in the data folder, without secrets, e-mail addresses or query strings; the screen stays clean."""

from __future__ import annotations

import json
import logging
import os
import re
from functools import partial
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import structlog

if TYPE_CHECKING:
    from collections.abc import MutableMapping
    from io import TextIOWrapper
    from pathlib import Path

FILE = "lead-kiosk.log"
_EMAIL = re.compile(r"[\w.!#$%&'*+/=?^`{|}~\\-]{1,64}?(?:@|%40)[\w-]+(?:\.[\w-]+)*")
_QUERY = re.compile(r"(https?://[^\s?\"']+)\?[^\s\"']*")
_AUTHORIZATION = re.compile(r"(?i)\b(exhibitor|bearer|basic|token|device)\s+[\w.+/=-]{6,}")
_secrets: set[str] = set()


def hide(*secrets: str) -> None:
    """Never let these texts reach the log, as they are or as Python, JSON or an address writes them."""
    for secret in secrets:
        if len(secret) >= 4:  # a shorter one would hide everything
            written = (repr(secret)[1:-1], repr(secret.encode())[2:-1], json.dumps(secret)[1:-1], quote(secret, ""))
            _secrets.update((secret, *written))


def redacted(text: str) -> str:
    """`text` as it may be logged."""
    for secret in sorted(_secrets, key=len, reverse=True):  # a secret within a longer one must not uncover it
        text = text.replace(secret, "[hidden]")
    text = _AUTHORIZATION.sub(r"\1 [hidden]", text)
    return _EMAIL.sub("[e-mail]", _QUERY.sub(r"\1", text))


def _redact(_logger: object, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    return {key: _redacted_value(value) for key, value in event.items()}


def _redacted_value(value: object) -> object:
    match value:
        case None | bool() | int() | float():
            return value
        case str():
            return redacted(value)
        case dict():
            return {redacted(str(key)): _redacted_value(each) for key, each in value.items()}
        case list() | tuple():
            return [_redacted_value(each) for each in value]
        case _:
            return redacted(repr(value))


def start(folder: Path | None) -> None:
    """Write the log into `folder`, or nowhere (until this is called, structlog prints to standard output)."""
    destination = _file(folder) if folder else logging.NullHandler()
    root = logging.getLogger()
    for old in list(root.handlers):
        root.removeHandler(old)
        if isinstance(old, RotatingFileHandler):
            old.close()
    root.addHandler(destination)
    root.setLevel(logging.INFO)
    for noisy in ("httpx", "httpcore", "uvicorn.access"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    destination.setFormatter(_Redacting())
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            _redact,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
    )


def _file(folder: Path) -> logging.Handler:
    """A folder that cannot be written is told by whoever needs it, not here."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return _Log(folder / FILE, maxBytes=2_000_000, backupCount=3, encoding="utf-8")
    except OSError:
        return logging.NullHandler()


class _Log(RotatingFileHandler):
    """Files for their owner only; what cannot be written, on a full disk, is left out without a word."""

    def _open(self) -> TextIOWrapper:
        return open(self.baseFilename, "a", encoding="utf-8", opener=partial(os.open, mode=0o600))

    def handleError(self, record: logging.LogRecord) -> None:
        pass


class _Redacting(logging.Formatter):
    """What other libraries log is cleaned too."""

    def format(self, record: logging.LogRecord) -> str:
        return redacted(super().format(record))
