"""The guest's first file system, in memory: busybox, the modules that mount the host's root, and `init`."""

from __future__ import annotations

import lzma
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.hil.kernel import ROOT_MODULES, load_order

if TYPE_CHECKING:
    from tests.hil.kernel import Kernel


def made(kernel: Kernel, archive: Path) -> Path:
    """Write the archive (cpio's “newc” format, as the kernel wants it) and return its path."""
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch)
        for folder in ("bin", "modules", "proc", "sys", "dev", "host", "memory", "new"):
            (root / folder).mkdir()
        shutil.copy(kernel.busybox, root / "bin")
        shutil.copy(Path(__file__).with_name("init"), root)
        for place, module in enumerate(load_order(kernel.folder, kernel.version, ROOT_MODULES)):
            (root / "modules" / f"{place:02}-{module.name.removesuffix('.xz')}").write_bytes(_plain(module))
        names = "\n".join(str(path.relative_to(root)) for path in sorted(root.rglob("*")))
        with archive.open("wb") as out:
            command = ["cpio", "--quiet", "-o", "-H", "newc"]
            subprocess.run(command, cwd=root, input=names.encode(), stdout=out, check=True)
    return archive


def _plain(module: Path) -> bytes:
    """A module's content; newer kernels of Debian have them compressed, which busybox does not undo."""
    content = module.read_bytes()
    return lzma.decompress(content) if module.suffix == ".xz" else content
