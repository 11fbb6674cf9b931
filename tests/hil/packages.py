"""Debian packages that are used without being installed: downloaded and verified by apt, unpacked into a folder."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class BenchError(Exception):
    """The bench cannot run; the text is a sentence that says what to do."""


def dependencies(package: str) -> list[str]:
    """What a package depends on; raises `BenchError` where apt does not know it."""
    try:
        done = subprocess.run(["apt-cache", "depends", package], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise BenchError(f"apt does not know “{package}”: the bench needs Debian on x86-64.") from error
    return [line.split()[-1] for line in done.stdout.splitlines() if "Depends: " in line]


def unpacked(package: str, scratch: Path) -> Path:
    """Download `package` and return the folder below `scratch` that holds its files; raises `BenchError`."""
    place = scratch / package
    place.mkdir()
    # apt's own user cannot write into a private folder; what it downloads is verified all the same.
    command = ["apt-get", "-qq", "-o", "APT::Sandbox::User=root", "download", package]
    try:
        subprocess.run(command, cwd=place, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise BenchError(f"“{package}” cannot be downloaded: run “apt-get update” and check the network.") from error
    (archive,) = place.glob("*.deb")
    subprocess.run(["dpkg-deb", "-x", archive, place / "files"], check=True)
    return place / "files"
