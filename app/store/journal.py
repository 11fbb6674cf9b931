"""A second copy of each scan: an append-only file beside the database, one line with a checksum per scan.

A line is written and synced inside the transaction that saves the scan, just before its COMMIT, so that a
scan the database has is always here too. After the COMMIT a short mark is appended, unsynced: `ok` says that
the scan was saved and may have been acknowledged, `no` that it was refused. A line without a mark is a scan
that a kill caught in between; nobody was told of it. The database's write lock orders the lines, whichever
process writes, and every line is one `write` to a file opened for appending, so that lines never mix.

What staff say of a lead is kept the same way: each edit is a line with all of it, by the lead's revision. What
came from a platform is not here, since it can be had from there again. That a lead was erased is a line, too, and
then all its lines are taken out (see `erasing`). What the lines look like is told in `lines`.

A data folder is one event, which bounds the file: about 300 bytes a scan, and a note's length an edit of it.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from app.disk import replace, sync, sync_folder
from app.store import lines
from app.store.lines import Contents

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from app.store.lines import Entry, Gone, Said

FILE = "scans.journal"
_BINARY = getattr(os, "O_BINARY", 0)  # Windows would write other line ends
_WINDOW = 65_536  # bytes; more than the usual last lines


def read(path: Path) -> Contents:
    """All of a journal, as far as it can be read; a missing one is empty."""
    try:
        return lines.parse(path.read_bytes())
    except FileNotFoundError:
        return Contents()


class Journal:
    """The journal of a data folder, to append to and to look at its end."""

    def __init__(self, folder: Path) -> None:
        """Nothing is opened or made before it is needed."""
        self.path = folder / FILE
        self._seen = (-1, 0)  # the file's size, and the last number in it

    def append(self, entry: Entry) -> None:
        """Write a scan; it is on the disk when this returns. Raises OSError, and then wrote nothing."""
        _, after = self._append(lines.of_scan(entry))
        self._seen = (after, entry.number)

    def append_edit(self, said: Said) -> None:
        """Write an edit, likewise."""
        before, after = self._append(lines.of_edit(said))
        if self._seen[0] == before:
            self._seen = (after, self._seen[1])

    def append_gone(self, gone: Collection[Gone]) -> None:
        """Write that leads are about to be erased, likewise."""
        self._append(b"".join(map(lines.of_gone, gone)))

    def take_back(self, gone: Collection[Gone]) -> None:
        """Note that they were not erased after all."""
        self._note(b"".join(lines.of_back(each.lead) for each in gone))

    def purge(self, gone: Collection[Gone]) -> None:
        """Take out every line of erased leads but that they are; raises OSError, and then took out none.

        Nobody may append meanwhile: the database's write lock is held.
        """
        told = self.path.read_bytes() if self.path.exists() else b""
        left = lines.without(told, {each.lead for each in gone})
        replace(self.path, left + b"".join(map(lines.of_gone, gone)))

    def _append(self, line: bytes) -> tuple[int, int]:
        """Write whole lines; the file's size before and after."""
        new = not self.path.exists()
        descriptor = os.open(self.path, os.O_RDWR | os.O_APPEND | os.O_CREAT | _BINARY, 0o600)
        try:
            size = os.fstat(descriptor).st_size
            if size and os.lseek(descriptor, -1, os.SEEK_END) and os.read(descriptor, 1) != b"\n":
                line = b"\n" + line
            try:
                _write(descriptor, line)
                sync(descriptor)
            except OSError:
                os.ftruncate(descriptor, size)
                raise
        finally:
            os.close(descriptor)
        if new:
            sync_folder(self.path.parent)
        return size, size + len(line)

    def mark(self, number: int, *, kept: bool) -> None:
        """Note what became of a scan; what cannot be noted is left out, since it only saves questions later."""
        size = self._note(lines.of_mark(number, kept=kept))
        if size is not None:
            self._seen = (size, max(number, self._seen[1]))

    def mark_edit(self, said: Said, *, kept: bool) -> None:
        """Note what became of an edit, likewise."""
        self._note(lines.of_edit_mark(said, kept=kept))

    def _note(self, mark: bytes) -> int | None:
        with suppress(OSError):
            descriptor = os.open(self.path, os.O_WRONLY | os.O_APPEND | _BINARY)
            try:
                os.write(descriptor, mark)
                return os.fstat(descriptor).st_size
            finally:
                os.close(descriptor)
        return None

    def last(self) -> int:
        """The greatest number near the end; 0 when there is none."""
        if self.size() != self._seen[0]:
            self._seen = (self.size(), self.end().last)
        return self._seen[1]

    def size(self) -> int:
        """Bytes; 0 when there is no file."""
        try:
            return self.path.stat().st_size
        except FileNotFoundError:
            return 0

    def end(self) -> Contents:
        """What the last lines say, without reading the rest."""
        size, window = self.size(), _WINDOW
        while size:
            with self.path.open("rb") as file:
                file.seek(max(0, size - window))
                text = file.read()
            found = lines.parse(text if window >= size else text.partition(b"\n")[2])
            if found.entries or window >= size:
                return found
            window *= 8
        return Contents()


def _write(descriptor: int, content: bytes) -> None:
    while content:
        content = content[os.write(descriptor, content) :]
