"""The log: a file in the data folder, without secrets, e-mail addresses or query strings; the screen stays clean."""

from __future__ import annotations

import logging
import os
import re
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING, Any

import structlog

if TYPE_CHECKING:
    from collections.abc import MutableMapping
    from pathlib import Path

FILE = "lead-kiosk.log"
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_QUERY = re.compile(r"(https?://[^\s?\"']+)\?[^\s\"']*")
_AUTHORIZATION = re.compile(r"(?i)\b(exhibitor|bearer|basic|token|device)\s+[\w.+/=-]{6,}")
_secrets: set[str] = set()


def hide(*secrets: str) -> None:
    """Never let these texts reach the log."""
    _secrets.update(secret for secret in secrets if len(secret) >= 4)


def redacted(text: str) -> str:
    """`text` as it may be logged."""
    for secret in _secrets:
        text = text.replace(secret, "[hidden]")
    text = _AUTHORIZATION.sub(r"\1 [hidden]", text)
    return _EMAIL.sub("[e-mail]", _QUERY.sub(r"\1", text))


def _redact(_logger: object, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    return {key: redacted(value) if isinstance(value, str) else value for key, value in event.items()}


def start(folder: Path) -> None:
    """Write the log into `folder`; a folder that cannot be written is told by whoever needs it, not here."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(folder / FILE, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600))
        destination: logging.Handler = RotatingFileHandler(
            folder / FILE, maxBytes=2_000_000, backupCount=3, encoding="utf-8"
        )
    except OSError:
        destination = logging.NullHandler()
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


class _Redacting(logging.Formatter):
    """What other libraries log is cleaned too."""

    def format(self, record: logging.LogRecord) -> str:
        return redacted(super().format(record))
