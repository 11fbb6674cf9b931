"""The guest's machine: what QEMU is told to build, and the commands that the tests may give it while it runs."""

from __future__ import annotations

import json
import socket
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.hil.kernel import Kernel

PROGRAM = "qemu-system-x86_64"
WIRE, WORDS, CABLE = "kiosk.wire", "kiosk.words", "kiosk.cable"
"""The guest's ports: requests to the bench, what it prints, and the other end of the USB-serial scanner's cable."""
ALLOWED = frozenset({"device_add", "device_del", "send-key"})
"""A guest may plug, unplug and type. QEMU's monitor could do far more on the host."""


def command(kernel: Kernel, initrd: Path, exchange: Path, sockets: Path) -> list[str]:
    """QEMU's command line: software emulation, the host's root read-only, `exchange` to write to, no network."""
    return [
        PROGRAM,
        *("-nodefaults", "-no-user-config", "-no-reboot", "-display", "none"),
        *("-M", "q35", "-cpu", "max", "-smp", "2", "-m", "2048", "-accel", "tcg,thread=multi,tb-size=512"),
        *("-kernel", str(kernel.image), "-initrd", str(initrd)),
        *("-append", "console=ttyS0 quiet panic=-1 mitigations=off nokaslr audit=0 random.trust_cpu=on"),
        *("-serial", f"file:{_escaped(exchange / 'console.log')}"),
        *_folder("host", Path("/"), "readonly=on,multidevs=remap"),
        *_folder("bench", exchange, "multidevs=remap"),
        *("-qmp", f"unix:{sockets / 'qmp'},server=on,wait=off"),
        *("-device", "virtio-serial-pci"),
        *_port(WIRE, f"socket,path={sockets / WIRE},server=on,wait=off"),
        *_port(WORDS, f"socket,path={sockets / WORDS},server=on,wait=off"),
        # QEMU plugs the cable's two ends into each other: the scanner's is there before the scanner is.
        *("-chardev", f"socket,id=scanner,path={sockets / CABLE},server=on,wait=off"),
        *_port(CABLE, f"socket,path={sockets / CABLE}"),
        *("-device", "qemu-xhci,id=usb"),
    ]


def _port(name: str, chardev: str) -> list[str]:
    kind, _, options = chardev.partition(",")
    return ["-chardev", f"{kind},id={name},{options}", "-device", f"virtserialport,chardev={name},name={name}"]


def _folder(tag: str, path: Path, options: str) -> list[str]:
    return ["-virtfs", f"local,path={_escaped(path)},mount_tag={tag},security_model=none,{options}"]


def _escaped(path: Path) -> str:
    return str(path).replace(",", ",,")


def connected(path: Path) -> socket.socket:
    """A connection to QEMU's Unix socket `path`."""
    connection = socket.socket(socket.AF_UNIX)
    connection.connect(str(path))
    return connection


def relay(wire: socket.socket, monitor: socket.socket) -> None:
    """Pass the guest's requests, a line of JSON each, to QEMU's monitor and the answers back, until one side ends."""
    with suppress(ConnectionError), wire, monitor, wire.makefile("rwb") as asked, monitor.makefile("rwb") as qmp:
        qmp.readline()  # its greeting
        _answer(qmp, {"execute": "qmp_capabilities"})
        for line in asked:
            request = json.loads(line)
            if request.get("execute") in ALLOWED:
                answer = _answer(qmp, request)
            else:
                answer = {"error": {"desc": f"a guest may only {sorted(ALLOWED)}"}}
            asked.write(json.dumps(answer).encode() + b"\n")
            asked.flush()


def _answer(qmp: Any, request: dict[str, Any]) -> dict[str, Any]:  # noqa: ANN401  # typeshed's name of it differs
    qmp.write(json.dumps(request).encode() + b"\n")
    qmp.flush()
    for line in qmp:
        answer: dict[str, Any] = json.loads(line)
        if "return" in answer or "error" in answer:  # the rest are events
            return answer
    return {"error": {"desc": "QEMU has ended"}}
