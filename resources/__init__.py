"""What the program shows and is not code: fonts and icons, found wherever the package is installed."""

from __future__ import annotations

from pathlib import Path


def path(name: str) -> Path:
    """Where the file called `name` is, such as `icons/scan.svg`; raises `FileNotFoundError` when there is none."""
    found = Path(__file__).parent / name
    if not found.exists():
        raise FileNotFoundError(found)
    return found
