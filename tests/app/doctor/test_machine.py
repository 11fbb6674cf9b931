"""Disk, power, encryption and fonts, as the system's files tell them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from app.doctor import machine
from app.store import ballast

if TYPE_CHECKING:
    from pathlib import Path


def test_a_disk_with_room_is_fine_and_the_reserve_is_named(tmp_path: Path) -> None:
    found = machine.disk(tmp_path, lambda _: 3_200_000_000)
    assert found.ok
    assert found.detail == f"3.2 GB are free at {tmp_path}."
    (tmp_path / ballast.FILE).touch()
    assert "reserve" in machine.disk(tmp_path, lambda _: 3_200_000_000).detail


def test_little_room_is_a_problem(tmp_path: Path) -> None:
    found = machine.disk(tmp_path, lambda _: 41_000_000)
    assert not found.ok
    assert found.detail.startswith("Only 41 MB are free")


def test_a_folder_that_is_still_to_be_made_is_asked_of_its_parent(tmp_path: Path) -> None:
    asked: list[Path] = []
    machine.disk(tmp_path / "a" / "b", lambda place: asked.append(place) or 10**12)
    assert asked == [tmp_path]
    assert not (tmp_path / "a").exists()


def test_a_disk_that_cannot_be_written_is_a_problem(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        folder = next(place for place in (machine.Path("/proc"), machine.Path("/sys")) if place.is_dir())
    else:
        folder = tmp_path
        folder.chmod(0o500)
    found = machine.disk(folder, lambda _: 10**12)
    assert not found.ok
    assert "cannot be written" in found.detail


def test_looking_leaves_nothing_behind(tmp_path: Path) -> None:
    machine.disk(tmp_path)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("size", "words"), [(0, "0.0 MB"), (41_400_000, "41 MB"), (1_250_000_000, "1.2 GB"), (2 * 10**12, "2.0 TB")]
)
def test_sizes_in_words(size: int, words: str) -> None:
    assert machine.in_words(size) == words


def supply(folder: Path, name: str, **values: str) -> None:
    (folder / name).mkdir(parents=True)
    for key, value in values.items():
        (folder / name / key).write_text(f"{value}\n")


def test_a_computer_without_a_battery_is_fine(tmp_path: Path) -> None:
    supply(tmp_path, "AC", type="Mains", online="1")
    supply(tmp_path, "hidpp_battery_0", type="Battery", scope="Device", capacity="3", status="Discharging")
    assert machine.battery(tmp_path).ok
    assert machine.battery(tmp_path / "none").detail.startswith("No battery")


@pytest.mark.parametrize(
    ("capacity", "status", "ok", "words"),
    [
        ("8", "Charging", True, "8 %, on mains."),
        ("100", "Full", True, "100 %, on mains."),
        ("80", "Not charging", True, "80 %, on mains."),
        ("64", "Discharging", True, "64 %, not charging."),
        ("12", "Discharging", False, "12 %, and not charging. Plug in the charger."),
    ],
)
def test_a_battery_is_a_problem_when_it_runs_down(
    tmp_path: Path, capacity: str, status: str, ok: bool, words: str
) -> None:
    supply(tmp_path, "BAT0", type="Battery", capacity=capacity, status=status)
    found = machine.battery(tmp_path)
    assert found.ok is ok
    assert found.detail.startswith(words)


class System:
    """A made-up `/sys` and mount table."""

    def __init__(self, root: Path) -> None:
        self.sys, self.mounts = root / "sys", root / "mountinfo"
        self.folder = root / "home" / "kiosk"
        self.folder.mkdir(parents=True)
        self.lines: list[str] = []

    def mount(self, point: Path | str, number: str, kind: str = "ext4", source: str = "/dev/sda2") -> None:
        escaped = str(point).replace(" ", "\\040")
        self.lines.append(f"27 1 {number} / {escaped} rw,relatime shared:1 - {kind} {source} rw")
        self.mounts.write_text("\n".join(self.lines))

    def device(
        self, place: str, number: str, *, slaves: tuple[str, ...] = (), uuid: str = "", part: bool = False
    ) -> None:
        node = self.sys / "devices" / place
        (node / "slaves").mkdir(parents=True)
        for folder, name in (("dev/block", number), ("class/block", node.name)):
            (self.sys / folder).mkdir(parents=True, exist_ok=True)
            (self.sys / folder / name).symlink_to(node)
        for slave in slaves:
            (node / "slaves" / slave).symlink_to((self.sys / "class/block" / slave).resolve())
        if uuid:
            (node / "dm").mkdir()
            (node / "dm/uuid").write_text(uuid + "\n")
        if part:
            (node / "partition").write_text("2\n")

    def found(self) -> tuple[bool, str]:
        finding = machine.encryption(self.folder, self.sys, self.mounts)
        return finding.ok, finding.detail


@pytest.fixture
def system(tmp_path: Path) -> System:
    made = System(tmp_path)
    made.device("sda", "8:0")
    made.device("sda/sda2", "8:2", part=True)
    return made


def test_a_plain_partition_is_not_encrypted(system: System) -> None:
    system.mount("/", "8:2")
    ok, words = system.found()
    assert not ok
    assert "not encrypted" in words
    assert "LUKS" in words


def test_luks_is_encrypted(system: System) -> None:
    system.device("dm-0", "254:0", slaves=("sda2",), uuid="CRYPT-LUKS2-abc-luks")
    system.mount("/", "254:0", source="/dev/mapper/luks")
    assert system.found() == (True, "The disk is encrypted.")


def test_a_volume_on_luks_is_encrypted_and_one_on_a_plain_disk_is_not(system: System) -> None:
    system.device("dm-0", "254:0", slaves=("sda2",), uuid="CRYPT-LUKS2-abc-luks")
    system.device("dm-1", "254:1", slaves=("dm-0",), uuid="LVM-abc")
    system.device("dm-2", "254:2", slaves=("sda2",), uuid="LVM-def")
    system.device("dm-3", "254:3", slaves=("dm-0", "sda2"), uuid="LVM-half")
    system.mount("/", "254:1")
    assert system.found()[0]
    for number in ("254:2", "254:3"):
        system.mount("/", number)
        assert not system.found()[0]


def test_the_nearest_mount_counts_even_with_a_space_in_its_name(system: System) -> None:
    system.device("dm-0", "254:0", slaves=("sda2",), uuid="CRYPT-LUKS2-abc-luks")
    system.mount("/", "254:0")
    system.folder = system.folder / "lead kiosk"
    system.folder.mkdir()
    system.mount(system.folder, "8:2")
    assert not system.found()[0]


def test_btrfs_is_known_by_its_source(system: System) -> None:
    system.mount("/", "0:31", "btrfs", "/dev/sda2")
    assert not system.found()[0]


def test_an_encrypted_folder_is_fine(system: System) -> None:
    system.mount("/", "8:2")
    system.mount(system.folder, "0:44", "ecryptfs", "/home/.ecryptfs/kiosk")
    assert system.found()[0]


def test_what_cannot_be_told_is_said_and_is_no_problem(system: System) -> None:
    assert system.found() == (
        True,
        "It cannot be told whether the disk is encrypted on this system: look in its settings.",
    )
    system.mount("/", "0:31", "overlay", "overlay")
    assert system.found() == (True, "It cannot be told whether the disk is encrypted below overlay.")


def test_scripts_that_show_as_boxes_are_named() -> None:
    assert machine.fonts([]).ok
    found = machine.fonts(["Korean", "emoji"])
    assert not found.ok
    assert "Korean, emoji. Install fonts-noto-core" in found.detail
