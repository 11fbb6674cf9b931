"""Exports: leads as a file, in the format that the file's ending names.

A format is one module here, found by name: `as_csv` for `.csv`, with a `write(leads, out, files)` of its own
that writes bytes and returns how many leads it wrote. The file appears whole or not at all. Photos and voice
notes are copied into a folder beside it (see `enclosing`) before it does.
"""

from __future__ import annotations

import importlib
import os
import pkgutil
import tempfile
from pathlib import Path
from typing import IO, TYPE_CHECKING, Protocol, cast

from app.disk import sync_folder
from app.export import enclosing
from app.lead import LeadKioskError
from app.stops import held, released

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from app.lead import Lead


class Writer(Protocol):
    """What a format's module offers."""

    def write(self, leads: Iterable[Lead], out: IO[bytes], files: Mapping[str, Sequence[str]]) -> int:
        """Write `leads` to `out`; `files` names what is enclosed, by the lead's uid. Returns how many leads."""
        ...


def endings() -> list[str]:
    """The endings that can be written, such as `.csv`."""
    modules = [module.name for module in pkgutil.iter_modules(__path__)]
    return sorted(f".{name.removeprefix('as_')}" for name in modules if name.startswith("as_"))


def write(
    path: Path,
    leads: Iterable[Lead],
    overwrite: bool = False,
    attached: Callable[[Lead], Sequence[Path]] = lambda lead: (),
) -> int:
    """Write `leads` to `path` (mode 0600) and return how many there were; `attached` are a lead's files.

    Raises `LeadKioskError` for an unknown ending, for a file that exists while `overwrite` is not set,
    and when the file cannot be written; an existing file then stays as it was.
    """
    writer = _writer(path)
    if path.is_dir():
        raise LeadKioskError(f"“{path}” is a folder. Name a file in it.")
    if path.exists() and not overwrite:
        raise LeadKioskError(f"“{path}” exists already. Choose another name, or allow it to be replaced.")
    try:
        leads = list(leads)
        enclosed = [(lead, files) for lead in leads if (files := attached(lead))]
        names = {lead.uid: enclosing.named(lead, files) for lead, files in enclosed}
        with held(), enclosing.enclosed(path, enclosed, overwrite):
            return _write_whole(path, leads, writer, names)
    except OSError as error:
        raise LeadKioskError(f"“{path}” cannot be written: {error.strerror or error}.") from error


def _writer(path: Path) -> Writer:
    ending = path.suffix.lower()
    known = endings()
    if ending not in known:
        raise LeadKioskError(f"“{path.name}” names no known format. Known endings: {', '.join(known)}.")
    return cast("Writer", importlib.import_module(f"{__name__}.as_{ending[1:]}"))


def _write_whole(path: Path, leads: Iterable[Lead], writer: Writer, files: Mapping[str, Sequence[str]]) -> int:
    """Write beside `path`, then move it there in one step, so that pulling a USB stick leaves no half file."""
    handle, name = tempfile.mkstemp(prefix=".lead-kiosk-", suffix=path.suffix, dir=path.parent)
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as out, released():
            count = writer.write(leads, out, files)
            out.flush()
            os.fsync(out.fileno())
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)
    return count
