"""Our scanners on recorded devices: the real libraries, /sys, ioctls, udev's news and the command line, no hardware.

umockdev puts the devices of `recordings/` below the programs that it starts. It cannot unplug a device that is open,
nor refuse a grab; tests/hil can.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from hardware.us_layout import CHARACTERS

pytestmark = pytest.mark.skipif(
    not (shutil.which("umockdev-run") and shutil.which("umockdev-wrapper")),
    reason="umockdev is not installed (Debian: umockdev gir1.2-umockdev-1.0 python3-gi)",
)
ROOT = Path(__file__).parent.parent.parent
RECORDINGS = Path(__file__).parent / "recordings"
KEYBOARD, POS, SERIAL = "/dev/input/event1", "/dev/hidraw3", "/dev/ttyACM0"
SHIFT, ENTER = 42, 28
PATIENCE = 60


def umockdev(*options: object, command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run `command` in front of the recorded devices."""
    start = ["umockdev-run", "-d", RECORDINGS / "scanners.umockdev", *options, "--", *command]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        list(map(str, start)), env=environment, capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done


def lead_kiosk(folder: Path, *arguments: object) -> list[str]:
    return [sys.executable, "-m", "app", "--data", str(folder), *map(str, arguments)]


def scan(folder: Path, address: str, count: int) -> list[str]:
    return lead_kiosk(folder, "scan", "--from", address, "--count", count, "--seconds", PATIENCE / 2, "--json")


def rows(done: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def typed(text: str, path: Path) -> Path:
    """A recording of `text` and Enter, a key every 4 ms."""
    keys = {CHARACTERS[code][shift]: (code, shift) for shift in (True, False) for code in CHARACTERS if code < 58}
    events: list[tuple[int, int]] = []
    for character in text:
        code, shift = keys[character]
        press = [(code, 1), (code, 0)]
        events += [(SHIFT, 1), *press, (SHIFT, 0)] if shift else press
    lines = ["# EVEMU 1.2", f"# device {KEYBOARD}"]
    for number, (code, value) in enumerate([*events, (ENTER, 1), (ENTER, 0)]):
        at = f"{1_795_000_000 + number // 500}.{number % 500 * 2000:06d}"
        lines += [f"E: {at} 0001 {code:04X} {value}", f"E: {at} 0000 0000 0"]
    path.write_text("\n".join(lines) + "\n")
    return path


def escaped(text: bytes) -> bytes:
    """As umockdev's scripts write bytes that are not printed."""
    return b"".join(
        b"^" + bytes([each + 64]) if each < 32 else b"^`" if each == ord("^") else bytes([each]) for each in text
    )


def reports(*codes: bytes, path: Path) -> Path:
    """A recording of HID POS reports, one every 20 ms."""
    lines = []
    for code in codes:
        for start in range(0, len(code), 56):
            part, more = code[start : start + 56], start + 56 < len(code)
            report = bytes([2, len(part)]) + b"]Q1" + part.ljust(56, b"\0") + bytes([0, 0, more])
            lines.append(b"r 20 " + escaped(report))
    path.write_bytes(b"\n".join(lines) + b"\n")
    return path


def test_all_of_them_are_listed_with_lasting_addresses(tmp_path: Path) -> None:
    done = umockdev(command=lead_kiosk(tmp_path, "devices", "--json", "--all"))
    found = {row["address"]: (row["kind"], row["name"], row["path"]) for row in rows(done)}
    assert found == {
        "webcam:/dev/video0": ("webcam", "Example Camera", "/dev/video0"),
        "hid-pos:0c2e:0b6a:POS-0001": ("hid-pos", "Example Vuquest", POS),
        "hid-keyboard:05f9:2206:KB-0001": ("hid-keyboard", "Example Gryphon 2000", KEYBOARD),
        "hid-keyboard:0001:0001": ("keyboard", "AT Translated Set 2 keyboard", "/dev/input/event3"),
        "serial:05e0:1701:SER-0001": ("serial", "Example Serial Scanner", SERIAL),
    }


def test_a_keyboard_scanner_is_grabbed_read_and_its_scan_saved(tmp_path: Path) -> None:
    code = "https://exhibitor.example/ABCdef?x=1&y={2}"
    done = umockdev(
        *("-i", f"{KEYBOARD}={RECORDINGS / 'keyboard.ioctl'}"),
        *("-e", f"{KEYBOARD}={typed(code, tmp_path / 'events')}"),
        command=scan(tmp_path / "kiosk", "hid-keyboard:05f9:2206", 1),
    )
    [row] = rows(done)
    assert (row["code"], row["new"], row["scanner"]) == (code, True, "hid-keyboard:05f9:2206")


def test_a_hid_pos_scanners_reports_become_leads_in_any_script(tmp_path: Path) -> None:
    long = "Jörg 繩".encode() + b"x" * 80
    done = umockdev(
        *("-i", f"{POS}={RECORDINGS / 'pos.ioctl'}"),
        *("-s", f"{POS}={reports(b'A1' + bytes([13]), long, path=tmp_path / 'script')}"),
        command=scan(tmp_path / "kiosk", "hid-pos:", 2),
    )
    assert [row["code"] for row in rows(done)] == ["A1", long.decode()]


def test_a_serial_scanner_is_found_by_its_usb_name(tmp_path: Path) -> None:
    script = tmp_path / "script"
    script.write_bytes(b"r 500 A1^M^J\n" * 60)  # what came before it is opened is thrown away
    done = umockdev(
        *("-s", f"{SERIAL}={script}"),
        command=scan(tmp_path / "kiosk", "serial:05e0:1701", 2),
    )
    assert [(row["code"], row["new"]) for row in rows(done)] == [("A1", True), ("A1", False)]


# Set up by /usr/bin/python3, for which alone Debian has umockdev's bindings; the program below it is ours.
HOT_PLUG = """
import subprocess, sys
import gi
gi.require_version("UMockdev", "1.0")
from gi.repository import UMockdev

recordings, events, *command = sys.argv[1:]
testbed = UMockdev.Testbed.new()
with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as kiosk:
    for line in kiosk.stdout:
        print(line, end="", flush=True)
        if line == "unplugged\\n":
            testbed.add_from_file(recordings + "/scanners.umockdev")
            testbed.load_ioctl("/dev/input/event1", recordings + "/keyboard.ioctl")
            testbed.load_evemu_events("/dev/input/event1", events)
            testbed.uevent(EVENT_NODE, "add")
"""
WAITING = """
import threading
from hardware import Condition, Scan, discovery, open_scanner

news = threading.Event()
watch = discovery.watch(news.set)
scanner = open_scanner("hid-keyboard:05f9:2206:KB-0001")
for reading in scanner:
    match reading:
        case Condition(kind="problem"):
            print("unplugged", flush=True)
        case Condition(kind="ready"):
            print("ready", news.wait(20), len(discovery.devices()), flush=True)
        case Scan():
            print(reading.payload.decode(), flush=True)
            scanner.close()
watch.stop()
"""


def test_a_scanner_that_is_plugged_in_later_is_heard_of_and_read(tmp_path: Path) -> None:
    if subprocess.run(["/usr/bin/python3", "-c", "import gi; gi.require_version('UMockdev', '1.0')"]).returncode:
        pytest.skip("umockdev's Python bindings are not installed (Debian: gir1.2-umockdev-1.0 python3-gi)")
    node = re.findall(r"^P: (.*/event1)$", (RECORDINGS / "scanners.umockdev").read_text(), re.MULTILINE)[0]
    script = HOT_PLUG.replace("EVENT_NODE", repr(f"/sys{node}"))
    events = typed("A1", tmp_path / "events")
    done = subprocess.run(
        ["umockdev-wrapper", "/usr/bin/python3", "-c", script, RECORDINGS, events, sys.executable, "-c", WAITING],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.stdout.splitlines() == ["unplugged", "ready True 4", "A1"], done.stderr


def test_without_the_right_to_use_a_device_it_is_listed_with_what_to_do(tmp_path: Path) -> None:
    """As nobody, where the tests run as root, whom nothing is forbidden."""
    nodes = " ".join(f'"$UMOCKDEV_DIR{path}"' for path in (KEYBOARD, POS, SERIAL))
    nobody = "setpriv --reuid 65534 --regid 65534 --clear-groups" if os.geteuid() == 0 else ""
    forbid = f'chmod -R a+rwX "$UMOCKDEV_DIR"; chmod 000 {nodes}; exec {nobody} "$@"'
    done = umockdev(command=["sh", "-c", forbid, "sh", *lead_kiosk(tmp_path, "devices", "--json")])
    problems = {row["kind"]: row["problem"] for row in rows(done)}
    assert f"No permission for {KEYBOARD}: install the udev rules" in problems["hid-keyboard"]
    assert f"No permission for {POS}: install the udev rules" in problems["hid-pos"]
    assert f"No permission for {SERIAL}: add this user to the group “dialout”" in problems["serial"]
