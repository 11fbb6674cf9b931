"""Runs the hardware tests: one boot of a guest with real kernel drivers, one pytest inside it, bounded in time.

`python -m tests.hil.bench CACHE [PYTEST'S ARGUMENTS]` is what `./kiosk test --hil` calls. The folder CACHE keeps the
kernel and, in `last`, what the run left: the guest's console, pytest's words, its JUnit report and its exit code.
"""

from __future__ import annotations

import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from tests.hil import initrd, pace, qemu
from tests.hil.kernel import fetched
from tests.hil.packages import BenchError

if TYPE_CHECKING:
    import socket
    from collections.abc import Iterator, Sequence
    from types import FrameType

ROOT = Path(__file__).parents[2]
LIMIT = 2400.0
"""Seconds that a run may take; on two cores with nothing else to do it takes a fifth of them."""
_LAST_WORDS = 30


def main(cache: Path, arguments: Sequence[str]) -> int:
    """Run the bench; returns pytest's exit code, or 1 when the guest did not get as far as that."""
    began = time.monotonic()
    try:
        kernel = fetched(cache)
    except BenchError as error:
        print(f"hil: {error}", file=sys.stderr)
        return 1
    exchange = _exchange(cache / "last", kernel.modules, arguments)
    with tempfile.TemporaryDirectory(prefix="hil-") as scratch:  # a socket's path has to be short
        archive = initrd.made(kernel, Path(scratch) / "initrd")
        with _guest(qemu.command(kernel, archive, exchange, Path(scratch)), Path(scratch), exchange) as machine:
            try:
                machine.wait(LIMIT)
            except subprocess.TimeoutExpired:
                print(f"hil: the guest did not end within {LIMIT:.0f} s", file=sys.stderr)
    print(f"hil: {time.monotonic() - began:.0f} s; the guest's console and report are in {exchange}", flush=True)
    return _exit_code(exchange)


def _exchange(folder: Path, modules: Path, arguments: Sequence[str]) -> Path:
    """The folder that both sides can write to, with what the guest runs next."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    settings = {
        "HOME": "/root",
        "LC_ALL": "C.UTF-8",
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        "PYTHONPATH": str(ROOT),
        "HIL_HOST_SPIN": str(min(pace.spin() for _ in range(3))),
        "HIL_MODULES": str(modules),
    }
    lines = [f"export {name}={shlex.quote(value)}" for name, value in settings.items()]
    start = shlex.join([sys.executable, "-m", "tests.hil.guest.first", *arguments])
    (folder / "next").write_text("\n".join([*lines, f"cd {shlex.quote(str(ROOT))}", f"exec {start}", ""]))
    return folder


@contextmanager
def _guest(command: list[str], sockets: Path, exchange: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A running machine, connected; killed at the end where it did not end by itself."""
    machine = subprocess.Popen(command, stdin=subprocess.DEVNULL)
    try:
        words, wire, monitor = (_connected(sockets / name, machine) for name in (qemu.WORDS, qemu.WIRE, "qmp"))
        threads = [
            threading.Thread(target=_show, args=(words, exchange / "words.log"), daemon=True),
            threading.Thread(target=qemu.relay, args=(wire, monitor), daemon=True),
        ]
        for thread in threads:
            thread.start()
        yield machine
    finally:
        machine.kill()  # does nothing to one that has ended
        machine.wait()
    for thread in threads:
        thread.join(5)


def _connected(path: Path, machine: subprocess.Popen[bytes]) -> socket.socket:
    while machine.poll() is None:
        try:
            return qemu.connected(path)
        except OSError:
            time.sleep(0.05)  # QEMU has not made it yet
    raise BenchError("QEMU did not start (see above)")


def _show(words: socket.socket, log: Path) -> None:
    """Print what the guest says as it says it, and keep it; until the machine ends, in whichever way."""
    with words, log.open("wb") as kept, suppress(ConnectionError):
        while said := words.recv(65536):
            kept.write(said)
            sys.stdout.buffer.write(said)
            sys.stdout.buffer.flush()


def _exit_code(exchange: Path) -> int:
    try:
        return int((exchange / "exit").read_text())
    except (OSError, ValueError):
        console = (exchange / "console.log").read_text(errors="replace").splitlines()
        print("hil: the guest's tests did not end; its console's last lines:", *console[-_LAST_WORDS:], sep="\n  ")
        return 1


def _stopped(number: int, _frame: FrameType | None) -> None:
    raise SystemExit(128 + number)  # on its way out the machine is ended too


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, _stopped)
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
