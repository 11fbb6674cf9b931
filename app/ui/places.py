"""Where files are taken from and put: removable drives, and the folders that people use; asked off the GUI thread."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QStorageInfo

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_MOUNTED_BELOW = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
_MOST = 8
_FOLDERS = (
    QStandardPaths.StandardLocation.DownloadLocation,
    QStandardPaths.StandardLocation.DesktopLocation,
    QStandardPaths.StandardLocation.DocumentsLocation,
    QStandardPaths.StandardLocation.PicturesLocation,
)


@dataclass(frozen=True, slots=True)
class Drive:
    """A removable drive that can be written to."""

    path: Path
    name: str


def is_removable(root: str, *, system: str = "/") -> bool:
    """Whether a volume mounted at `root` can be taken along; `system` is where this computer's own is."""
    if root == system:
        return False
    return root.startswith(_MOUNTED_BELOW) or (len(root) <= 3 and root[1:2] == ":")


def drives() -> list[Drive]:
    """The removable drives, by name; may wait for one that is slow to answer."""
    system = QStorageInfo.root().rootPath()
    found = []
    for volume in QStorageInfo.mountedVolumes():
        root = volume.rootPath()
        if is_removable(root, system=system) and volume.isReady() and not volume.isReadOnly():
            found.append(Drive(Path(root), volume.name() or Path(root).name or root))
    return sorted(found, key=lambda drive: drive.name)


def folders() -> list[Path]:
    """Where a file that somebody brought is likely to be."""
    own = [Path(place) for kind in _FOLDERS for place in QStandardPaths.standardLocations(kind)]
    return [*(drive.path for drive in drives()), *dict.fromkeys(own)]


def files(within: Iterable[Path], endings: Sequence[str], most: int = _MOST) -> list[Path]:
    """The newest files with one of `endings`, such as `.csv`, that lie in one of the folders themselves."""
    found: list[tuple[float, Path]] = []
    for folder in within:
        try:
            with os.scandir(folder) as entries:
                found += [
                    (entry.stat().st_mtime, Path(entry.path))
                    for entry in entries
                    if entry.name.lower().endswith(tuple(endings)) and not entry.name.startswith(".")
                ]
        except OSError:  # a folder that cannot be read offers nothing
            continue
    return [path for _, path in sorted(found, key=lambda each: each[0], reverse=True)[:most]]
