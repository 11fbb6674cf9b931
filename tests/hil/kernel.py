"""Debian's stock kernel for the guest: downloaded by apt, unpacked into a folder of ours, never installed.

Of the package (about 70 MB, 400 MB unpacked) only the kernel and the modules that the bench loads are kept. The kernel
is taken out of its self-extracting wrapper once, since that is the slowest part of a boot under software emulation.
"""

from __future__ import annotations

import lzma
import shutil
import struct
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

META_PACKAGE = "linux-image-amd64"
ROOT_MODULES = ("virtio_pci", "9p", "9pnet_virtio", "overlay")
"""What it takes to mount the host's root."""
DRIVERS = (
    "cdc_acm", "dummy_hcd", "evdev", "ftdi_sio", "hid_generic", "libcomposite", "uhid", "uinput", "usb_f_acm",
    "usb_f_hid", "usbhid", "usbserial", "virtio_console", "vivid", "xhci_pci",
)  # fmt: skip
"""What the tests use; a module that is built into the kernel may be listed too."""


class BenchError(Exception):
    """The bench cannot run; the text is a sentence that says what to do."""


@dataclass(frozen=True)
class Kernel:
    """An unpacked kernel in `folder`."""

    folder: Path
    version: str

    @property
    def image(self) -> Path:
        """What QEMU boots."""
        return self.folder / "kernel"

    @property
    def modules(self) -> Path:
        """A folder like `/lib/modules`, with `DRIVERS` and what they need."""
        return self.folder / "lib" / "modules"


def fetched(cache: Path) -> Kernel:
    """The kernel that apt offers now, from `cache` or downloaded into it.

    Raises `BenchError` when apt does not offer one or cannot fetch it.
    """
    package = _package()
    kernel = Kernel(cache / package, package.removeprefix("linux-image-"))
    if not kernel.folder.exists():
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache) as scratch:
            # In two steps, so that a folder with the package's name is always complete.
            made = Kernel(Path(scratch) / "kernel", kernel.version)
            _unpack(package, Path(scratch), made)
            made.folder.rename(kernel.folder)
    return kernel


def _package() -> str:
    """The package that Debian's meta package stands for at present."""
    try:
        depends = _output("apt-cache", "depends", META_PACKAGE)
    except (OSError, subprocess.CalledProcessError) as error:
        raise BenchError(f"apt does not know “{META_PACKAGE}”: the bench needs Debian on x86-64.") from error
    names = [line.split()[-1] for line in depends.splitlines() if "Depends: linux-image-" in line]
    if not names:
        raise BenchError(f"apt's lists do not say which kernel “{META_PACKAGE}” is: run “apt-get update”.")
    return names[0]


def _unpack(package: str, scratch: Path, kernel: Kernel) -> None:
    try:
        # apt's own user cannot write into a private folder; what is downloaded is verified all the same.
        command = ["apt-get", "-qq", "-o", "APT::Sandbox::User=root", "download", package]
        subprocess.run(command, cwd=scratch, check=True)
    except subprocess.CalledProcessError as error:
        raise BenchError(f"“{package}” could not be downloaded: run “apt-get update” and check the network.") from error
    (archive,) = scratch.glob("*.deb")
    whole = scratch / "whole"
    subprocess.run(["dpkg-deb", "-x", archive, whole], check=True)
    kernel.folder.mkdir()
    kernel.image.write_bytes(unwrapped((whole / "boot" / f"vmlinuz-{kernel.version}").read_bytes()))
    _index(whole, kernel.version)
    for module in load_order(whole, kernel.version, (*ROOT_MODULES, *DRIVERS)):
        kept = kernel.folder / module.relative_to(whole)
        kept.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(module, kept)
    for listing in (whole / "lib" / "modules" / kernel.version).glob("modules.*"):
        shutil.copy(listing, kernel.modules / kernel.version)
    _index(kernel.folder, kernel.version)


def _index(root: Path, version: str) -> None:
    subprocess.run(["depmod", "-b", root, version], check=True)


def load_order(root: Path, version: str, names: tuple[str, ...]) -> list[Path]:
    """The files of the modules `names` and of those they need, each once and after what it needs."""
    shown = _output("modprobe", "-d", str(root), "-S", version, "--show-depends", "-a", *names)
    files = [line.split()[1] for line in shown.splitlines() if line.startswith("insmod ")]
    return [Path(file) for file in dict.fromkeys(files)]


def unwrapped(wrapped: bytes) -> bytes:
    """The ELF kernel inside a bzImage, or the bzImage itself where it is compressed by other means than xz.

    Where the payload lies is told by the header of the x86 boot protocol 2.08 (Linux: Documentation/arch/x86/boot).
    """
    setup_sectors = wrapped[0x1F1] or 4
    offset, length = struct.unpack_from("<II", wrapped, 0x248)
    payload = wrapped[(setup_sectors + 1) * 512 + offset :][:length]
    if not payload.startswith(b"\xfd7zXZ\0"):
        return wrapped
    return lzma.LZMADecompressor().decompress(payload)  # the size that follows the xz stream is left over


def _output(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def main() -> int:
    """Fetch the kernel into the folder named first; for the set-up script."""
    try:
        fetched(Path(sys.argv[1]))
    except BenchError as error:
        print(f"hil: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
