"""Codes from standard input (cli.md)."""

from __future__ import annotations

import io
import os
import sys
import threading
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from hardware import Scan, ScannerError, Unread, open_scanner
from hardware.stdin import Stdin

if TYPE_CHECKING:
    from collections.abc import Iterator

POSIX = pytest.mark.skipif(os.name != "posix", reason="waiting on a pipe needs POSIX")


@pytest.fixture
def pipe() -> Iterator[tuple[io.BufferedReader, int]]:
    """A pipe: its reading end as a stream, its writing end as a descriptor."""
    reading, writing = os.pipe()
    with open(reading, "rb") as stream:
        yield stream, writing


def test_each_line_is_a_scan_with_its_time() -> None:
    before = datetime.now(UTC)
    readings = list(Stdin(io.BytesIO(b"A1\r\nJ\xf6rg\nB2")))
    assert [reading.payload for reading in readings if isinstance(reading, Scan)] == [b"A1", b"J\xf6rg", b"B2"]
    first = readings[0]
    assert isinstance(first, Scan)
    assert before <= first.at <= before + timedelta(seconds=60)
    assert first.at.utcoffset() == timedelta(0)
    assert (first.scanner, first.source) == ("stdin", None)


def test_a_line_too_long_is_refused_in_words_between_its_neighbours() -> None:
    readings = list(Stdin(io.BytesIO(b"A1\n" + b"x" * 200_000 + b"\nB2\n")))
    assert [type(reading) for reading in readings] == [Scan, Unread, Scan]
    refusal = readings[1]
    assert isinstance(refusal, Unread)
    assert refusal.kind == "refused"
    assert "too long" in refusal.reason


@POSIX
def test_a_line_is_answered_before_the_input_ends(pipe: tuple[io.BufferedReader, int]) -> None:
    stream, writing = pipe
    readings = iter(Stdin(stream))
    os.write(writing, b"A1\nB")
    first = next(readings)
    assert isinstance(first, Scan)
    assert first.payload == b"A1"
    os.write(writing, b"2")
    os.close(writing)
    last = next(readings)
    assert isinstance(last, Scan)
    assert last.payload == b"B2"
    assert next(readings, None) is None


@POSIX
def test_close_ends_a_wait_for_input_within_two_seconds(pipe: tuple[io.BufferedReader, int]) -> None:
    stream, writing = pipe
    scanner = Stdin(stream)
    started, found = threading.Event(), []

    def read() -> None:
        started.set()
        found.extend(scanner)

    thread = threading.Thread(target=read)
    thread.start()
    started.wait(5)
    scanner.close()
    scanner.close()
    thread.join(2)
    os.close(writing)
    assert not thread.is_alive()
    assert found == []


@POSIX
def test_close_ends_a_wait_at_a_terminal() -> None:
    outer, inner = os.openpty()
    with open(inner, "rb") as stream:
        scanner = Stdin(stream)
        thread = threading.Thread(target=lambda: list(scanner))
        thread.start()
        scanner.close()
        thread.join(2)
        assert not thread.is_alive()
    os.close(outer)


@POSIX
def test_a_terminal_that_hangs_up_is_the_end() -> None:
    outer, inner = os.openpty()
    with open(inner, "rb") as stream:
        os.write(outer, b"A1\n")
        readings = iter(Stdin(stream))
        first = next(readings)
        assert isinstance(first, Scan)
        assert first.payload == b"A1"
        os.close(outer)
        assert list(readings) == []


def test_anything_after_stdin_in_the_address_is_an_error() -> None:
    with pytest.raises(ScannerError, match="nothing after it"):
        open_scanner("stdin:x")


def test_without_standard_input_there_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(ScannerError, match="no standard input"):
        open_scanner("stdin")


def test_the_address_alone_opens_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"A1\n")))
    readings = list(open_scanner("stdin"))
    assert [reading.payload for reading in readings if isinstance(reading, Scan)] == [b"A1"]
