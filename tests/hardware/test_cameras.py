"""Which cameras there are, by their makers' names and lasting addresses (hardware.md; issue 4, part 3)."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from hardware import Device, ScannerError
from hardware.cameras import NO_CAMERA, UNPLUGGED, Choice, cameras, check_device, lasting, takes_pictures, usable

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="cameras have names on Linux only")


class Machine:
    """A folder that looks like the system's, with links to a device that everybody may open."""

    def __init__(self, folder: Path) -> None:
        self.system, self.root = folder / "sys", folder / "dev"
        self.takes: dict[str, bool | None] = {}
        for made in (self.system, self.root / "v4l/by-id", self.root / "v4l/by-path"):
            made.mkdir(parents=True)

    def plug(self, node: str, name: str, *, index: int = 0, by_id: str = "", takes: bool | None = None) -> None:
        (self.system / node).mkdir()
        (self.system / node / "name").write_text(f"{name}\n")
        (self.system / node / "index").write_text(f"{index}\n")
        (self.root / node).touch()
        self.takes[str(self.root / node)] = takes
        if by_id:
            (self.root / "v4l/by-id" / by_id).symlink_to(f"../../{node}")

    def found(self) -> list[Device]:
        return cameras(self.system, self.root, ask=self.takes.get)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_a_camera_has_its_makers_name_and_a_lasting_address(machine: Machine) -> None:
    machine.plug("video2", "HD Pro Webcam C920", by_id="usb-046d_HD_Pro_Webcam_C920_1A2B-video-index0")
    (camera,) = machine.found()
    assert camera.name == "HD Pro Webcam C920"
    assert camera.path == str(machine.root / "video2")
    assert camera.address == f"webcam:{machine.root}/v4l/by-id/usb-046d_HD_Pro_Webcam_C920_1A2B-video-index0"


def test_only_the_node_that_takes_pictures_is_a_camera(machine: Machine) -> None:
    machine.plug("video0", "Camera", takes=False)  # what the pictures were taken with
    machine.plug("video1", "Camera", index=1, takes=True)
    assert [camera.path for camera in machine.found()] == [str(machine.root / "video1")]


def test_where_the_driver_cannot_be_asked_the_first_node_is_the_camera(machine: Machine) -> None:
    machine.plug("video0", "Camera")
    machine.plug("video1", "Camera", index=1)
    assert [camera.path for camera in machine.found()] == [str(machine.root / "video0")]


def test_cameras_are_in_the_order_of_their_numbers_with_infrared_ones_last(machine: Machine) -> None:
    machine.plug("video0", "Integrated IR Camera")
    machine.plug("video10", "Second")
    machine.plug("video2", "First")
    assert [camera.name for camera in machine.found()] == ["First", "Second", "Integrated IR Camera"]


def test_like_cameras_are_numbered_and_repeated_names_cut(machine: Machine) -> None:
    for number in range(3):
        machine.plug(f"video{number}", "Integrated Camera: Integrated C")
    names = [camera.name for camera in machine.found()]
    assert names == ["Integrated Camera", "Integrated Camera (2)", "Integrated Camera (3)"]
    machine.plug("video7", "Maker: Camera")
    assert machine.found()[-1].name == "Maker: Camera"


def test_a_camera_without_a_link_is_known_by_its_socket_or_its_node(machine: Machine) -> None:
    machine.plug("video0", "Camera")
    node = str(machine.root / "video0")
    assert lasting(node, machine.root) == node
    link = machine.root / "v4l/by-path/pci-0000:00:14.0-usb-0:3:1.0-video-index0"
    link.symlink_to("../../video0")
    assert lasting(node, machine.root) == str(link)


def test_a_machine_without_cameras_has_none(tmp_path: Path) -> None:
    assert cameras(tmp_path / "nothing", tmp_path) == []


def test_the_first_camera_that_works_is_usable() -> None:
    broken = Device("webcam:a", "webcam", "A", "/dev/a", "No permission for /dev/a: ask.")
    works = Device("webcam:b", "webcam", "B", "/dev/b")
    assert usable(lambda: [broken, works]) == ["/dev/b"]
    with pytest.raises(ScannerError, match=r"No permission for /dev/a"):
        usable(lambda: [broken])
    with pytest.raises(ScannerError, match=NO_CAMERA):
        usable(list)


def test_a_camera_is_found_again_by_its_name_after_replugging(tmp_path: Path) -> None:
    """The devices stand in for cameras: both may be opened by everybody."""
    (tmp_path / "v4l/by-id").mkdir(parents=True)
    link, node = tmp_path / "v4l/by-id/usb-Cam-video-index0", tmp_path / "video0"
    node.symlink_to("/dev/null")
    link.symlink_to("/dev/null")
    choice = Choice("0", root=tmp_path, find=list)
    assert choice.paths() == ["/dev/null"]
    choice.opened("/dev/null")
    node.unlink()
    link.unlink()
    with pytest.raises(ScannerError, match=UNPLUGGED):
        choice.paths()
    link.symlink_to("/dev/zero")  # it came back as another number
    assert choice.paths() == ["/dev/zero"]


def test_auto_is_the_first_that_works_then_the_same_again_then_any(tmp_path: Path) -> None:
    (tmp_path / "v4l/by-id").mkdir(parents=True)
    link = tmp_path / "v4l/by-id/usb-Second-video-index0"
    link.symlink_to("/dev/zero")
    there = [Device("webcam:a", "webcam", "A", "/dev/null"), Device("webcam:b", "webcam", "B", "/dev/zero")]
    choice = Choice("auto", root=tmp_path, find=lambda: there)
    assert choice.paths() == ["/dev/null", "/dev/zero"]
    choice.opened("/dev/zero")
    assert choice.paths() == ["/dev/zero", "/dev/null"]
    link.unlink()
    assert choice.paths() == ["/dev/null", "/dev/zero"]
    there.clear()
    with pytest.raises(ScannerError, match=UNPLUGGED):
        choice.paths()


@pytest.mark.parametrize("path", ["/dev/null", "/dev/video97"])
def test_what_is_no_camera_cannot_be_asked(path: str) -> None:
    assert takes_pictures(path) is None


def test_a_file_is_not_a_camera(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ScannerError, match="is not a camera"):
        check_device(str(tmp_path / "file"), missing="No camera.")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may open everything")
def test_a_camera_without_rights_says_what_to_do() -> None:
    outer, inner = os.openpty()  # a device that is ours to lock
    device = os.ttyname(inner)
    os.chmod(device, 0)
    try:
        with pytest.raises(ScannerError, match=f"No permission for {device}: add this user to the group “video”"):
            check_device(device, missing="No camera.")
    finally:
        os.close(outer)
        os.close(inner)
