"""Debian's stock kernel for the guest, and a busybox to start with; neither is installed.

Of the kernel's package (about 70 MB, 400 MB unpacked) only the kernel and the modules that the bench loads are kept.
The kernel is taken out of its self-extracting wrapper once: that is the slowest part of a boot under emulation.
"""

from __future__ import annotations

import lzma
import shutil
import struct
import subprocess
import sys
import tempfile
import zlib
from dataclasses import dataclass
from pathlib import Path

from tests.hil.packages import BenchError, dependencies, unpacked

META_PACKAGE = "linux-image-amd64"
ROOT_MODULES = ("virtio_pci", "9p", "9pnet_virtio", "overlay")
"""What it takes to mount the host's root."""
DRIVERS = (
    "cdc_acm", "dummy_hcd", "evdev", "ftdi_sio", "hid_generic", "libcomposite", "uhid", "uinput", "usb_f_acm",
    "usb_f_hid", "usbhid", "usbserial", "virtio_console", "xhci_pci",
)  # fmt: skip
"""What is loaded at the start; a module that is built into the kernel may be listed too."""
ON_DEMAND = ("vivid",)
"""What the tests load when they need it."""


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
    def busybox(self) -> Path:
        """A statically linked busybox."""
        return self.folder / "busybox"

    @property
    def modules(self) -> Path:
        """A folder like `/lib/modules`, with the modules named above and what they need."""
        return self.folder / "lib" / "modules"


def fetched(cache: Path) -> Kernel:
    """The kernel that apt offers now, from `cache` or downloaded into it.

    Raises `BenchError` when apt does not offer one or cannot fetch it.
    """
    names = [name for name in dependencies(META_PACKAGE) if name.startswith("linux-image-")]
    if not names:
        raise BenchError(f"apt's lists do not say which kernel “{META_PACKAGE}” is: run “apt-get update”.")
    what_is_kept = zlib.crc32(Path(__file__).read_bytes())
    kernel = Kernel(cache / f"{names[0]}-{what_is_kept:08x}", names[0].removeprefix("linux-image-"))
    if not kernel.folder.exists():
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache) as scratch:
            # In two steps, so that a folder with such a name is always complete.
            made = Kernel(Path(scratch) / "made", kernel.version)
            _keep(unpacked(names[0], Path(scratch)), made)
            (busybox,) = unpacked("busybox-static", Path(scratch)).glob("**/bin/busybox")
            shutil.copy(busybox, made.busybox)
            for older in cache.glob("linux-image-*"):
                shutil.rmtree(older)
            made.folder.rename(kernel.folder)
    return kernel


def _keep(whole: Path, kernel: Kernel) -> None:
    """Copy what is used of the unpacked package `whole`."""
    kernel.folder.mkdir()
    kernel.image.write_bytes(unwrapped((whole / "boot" / f"vmlinuz-{kernel.version}").read_bytes()))
    unpacked_modules = Kernel(whole.parent / "all", kernel.version).modules
    unpacked_modules.mkdir(parents=True)
    next(whole.glob(f"**/modules/{kernel.version}")).rename(unpacked_modules / kernel.version)
    everything = _indexed(unpacked_modules, kernel.version)
    for module in load_order(everything, kernel.version, (*ROOT_MODULES, *DRIVERS, *ON_DEMAND)):
        kept = kernel.modules / module.resolve().relative_to(unpacked_modules.resolve())
        kept.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(module, kept)
    for listing in (unpacked_modules / kernel.version).glob("modules.*"):
        shutil.copy(listing, kernel.modules / kernel.version)
    _indexed(kernel.modules, kernel.version)


def _indexed(modules: Path, version: str) -> Path:
    """Index a folder like `/lib/modules`; returns the root above it, for kmod."""
    root = modules.parents[1]
    (root / "usr").symlink_to(".")  # newer versions of kmod look below /usr
    subprocess.run(["depmod", "-b", root, version], check=True)
    return root


def load_order(root: Path, version: str, names: tuple[str, ...]) -> list[Path]:
    """The files of the modules `names` and of those they need, each once and after what it needs."""
    command = ["modprobe", "-d", str(root), "-S", version, "--show-depends", "-a", *names]
    shown = subprocess.run(command, capture_output=True, text=True, check=True).stdout
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
