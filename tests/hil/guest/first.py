"""The guest's first process after the hand-over: makes a small Debian of it, runs pytest once and powers it off."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from tests.hil.kernel import DRIVERS

ROOT = Path(__file__).parents[3]
BENCH = Path("/run/bench")
TESTS = "tests/hil/guest"
MOUNTS = (("devpts", "/dev/pts"), ("tmpfs", "/dev/shm"), ("configfs", "/sys/kernel/config"))


def main(arguments: list[str]) -> None:
    """Run the tests; `arguments` go to pytest. Never returns: the machine goes off."""
    try:
        _set_up()
        code = _tested(arguments)
        (BENCH / "exit").write_text(f"{code}\n")
    finally:
        os.sync()
        Path("/proc/sysrq-trigger").write_text("o")  # power off, at once
        time.sleep(60)


def _set_up() -> None:
    modules = Path("/lib/modules")
    modules.mkdir(exist_ok=True)
    _run("mount", "--bind", os.environ["HIL_MODULES"], str(modules))
    _run("modprobe", "-a", *DRIVERS)
    for kind, place in MOUNTS:
        Path(place).mkdir(exist_ok=True)
        _run("mount", "-t", kind, kind, place)
    _run("ip", "link", "set", "lo", "up")
    for folder in {*ROOT.parents, *Path(sys.base_prefix).parents}:  # in memory only: a test reads as another user
        folder.chmod(folder.stat().st_mode | 0o011)
    for folder in (ROOT / room for room in ("app", "hardware")):
        for package in (
            folder,
            *(inner for inner in folder.rglob("*") if inner.is_dir() and inner.name != "__pycache__"),
        ):
            compiled = package / "__pycache__"  # whoever starts the program first compiles it for all who follow
            compiled.mkdir(exist_ok=True)
            compiled.chmod(0o1777)
    for rules in (ROOT / "packaging" / "udev").glob("*.rules"):
        shutil.copy(rules, "/etc/udev/rules.d")
    _run("/lib/systemd/systemd-udevd", "--daemon")
    _run("udevadm", "trigger", "--subsystem-match=virtio-ports")  # the rest is plugged in later
    _run("udevadm", "settle")


def _run(*command: str) -> None:
    subprocess.run(command, check=True)


def _tested(arguments: list[str]) -> int:
    """Pytest's exit code; what it prints goes to the bench as it comes."""
    options = ["-c", f"{TESTS}/pytest.ini", "--rootdir", str(ROOT), "--confcutdir", TESTS]
    report = ["--junit-xml", str(BENCH / "junit.xml")]
    with Path("/dev/virtio-ports/kiosk.words").open("wb") as words:
        command = [sys.executable, "-m", "pytest", *options, *report, *arguments]
        return subprocess.run(command, stdout=words, stderr=words, check=False).returncode


if __name__ == "__main__":
    main(sys.argv[1:])
