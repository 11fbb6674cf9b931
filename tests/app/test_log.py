"""No secret, e-mail address or query string reaches the log, on whatever way."""

from __future__ import annotations

import logging
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest
import structlog

from app import log

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

SECRET = 'pl4nted"s3cr\\et'
EMAIL = "ann.o'lee+fair@mail.example.org"
URL = f"https://pretix.test/api/v1/leads/?code=c0de-of-a-visitor&key={SECRET}"
TEXT = f"refused {SECRET} for {EMAIL} at {URL} with Authorization: Exhibitor t0ken-0123456 and Bearer abc.def-ghi"
HIDDEN = ["s3cr", "pl4nted", "@mail", "ann.o", "lee+fair", "code=", "c0de-of-a-visitor", "t0ken", "abc.def-ghi"]


@pytest.fixture(autouse=True)
def _keep_logging_as_it_was() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    for handler in list(root.handlers):
        root.removeHandler(handler)
        handler.close()
    for handler in handlers:
        root.addHandler(handler)
    root.setLevel(level)


def fail(*_: object) -> None:
    local = {"deep": TEXT}
    raise RuntimeError(TEXT, local)


class Odd:
    def __repr__(self) -> str:
        return TEXT


def by_structlog() -> None:
    structlog.get_logger().info(TEXT, text=TEXT)


def by_exception() -> None:
    try:
        fail()
    except RuntimeError:
        structlog.get_logger().exception("failed")


def by_stdlib_exception() -> None:
    try:
        fail()
    except RuntimeError:
        logging.getLogger("another library").exception("failed: %s", TEXT)


WAYS: list[Callable[[], Any]] = [
    by_structlog,
    by_exception,
    by_stdlib_exception,
    lambda: structlog.get_logger().info("x", nested={"a": [TEXT, (TEXT,)], EMAIL: 1}),
    lambda: structlog.get_logger().info("x", odd=Odd(), error=RuntimeError(TEXT), raw=TEXT.encode()),
    lambda: structlog.get_logger().bind(bound=TEXT).info("x"),
    lambda: logging.getLogger("another library").info("said %s", TEXT),
    lambda: logging.getLogger("another library").info("%r", {"k": Odd()}),
    lambda: structlog.stdlib.get_logger("x").info("said %s", TEXT),
]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.logs("")
def test_nothing_private_reaches_the_file(tmp_path: Path, way: Callable[[], Any]) -> None:
    log.hide(SECRET)
    log.start(tmp_path)
    way()
    structlog.get_logger().warning("the end")
    written = (tmp_path / log.FILE).read_text()
    assert "the end" in written
    assert written.count("\n") >= 2
    assert [text for text in HIDDEN if text in written] == []


@pytest.mark.parametrize(
    ("text", "logged"),
    [
        ("plain words, 3 of 4", "plain words, 3 of 4"),
        ("GET https://x.test/a/b?code=1&x=2 200", "GET https://x.test/a/b 200"),
        ("see https://x.test/a, http://y.test?b", "see https://x.test/a, http://y.test"),
        ("ann@example.org, <bob@x-y.co.uk>", "[e-mail], <[e-mail]>"),
        ("jürgen@münchen.de ann@localhost ann%40example.org", "[e-mail] [e-mail] [e-mail]"),
        ("Authorization: Basic dXNlcjpwYXNz", "Authorization: Basic [hidden]"),
        ("Device abcdef0123", "Device [hidden]"),
    ],
)
def test_what_is_hidden_in_a_text_and_what_is_not(text: str, logged: str) -> None:
    assert log.redacted(text) == logged


def test_a_short_secret_is_not_looked_for_since_it_would_hide_everything() -> None:
    log.hide("", "a", "the")
    assert log.redacted("the theatre at a glance") == "the theatre at a glance"


def test_a_secret_within_a_longer_one_does_not_uncover_it() -> None:
    log.hide("abcd1234", "abcd1234-and-more")
    assert "more" not in log.redacted("with abcd1234-and-more")


def test_the_file_is_private_and_goes_on_after_a_restart(tmp_path: Path) -> None:
    for _ in range(2):
        log.start(tmp_path / "new")
        structlog.get_logger().info("started")
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "new" / log.FILE).stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "new" / log.FILE).read_text().count("started") == 2


def test_a_folder_that_cannot_be_written_keeps_nobody_from_working(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "x").write_text("")
    log.start(tmp_path / "x")
    structlog.get_logger().info("x")
    assert capsys.readouterr() == ("", "")


def test_the_screen_stays_clean(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log.start(tmp_path)
    structlog.get_logger().info("x")
    logging.getLogger("y").info("y")
    assert capsys.readouterr() == ("", "")


def test_a_full_disk_prints_nothing_on_the_screen(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / log.FILE).symlink_to("/dev/full")
    log.start(tmp_path)
    structlog.get_logger().info("x")
    assert capsys.readouterr() == ("", "")
    (handler,) = logging.getLogger().handlers
    assert isinstance(handler, logging.FileHandler)
    with suppress(OSError):
        handler.stream.close()
    handler.stream = None  # type: ignore[assignment]  # as logging leaves it when closed


def test_long_texts_are_cleaned_in_time() -> None:
    begun = time.process_time()
    log.redacted("x" * 100_000 + " " + "x@" * 20_000)
    assert time.process_time() - begun < 5
