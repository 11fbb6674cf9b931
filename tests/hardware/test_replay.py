"""Pictures, folders and videos as scanners (cli.md, What counts as a scan)."""

from __future__ import annotations

import os
import struct
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
import segno

from hardware import Reading, Scan, ScannerError, Unread, open_scanner
from hardware.replay import Pictures, natural
from hardware.symbols import Symbol

if TYPE_CHECKING:
    from collections.abc import Callable

    from hardware.preview import Picture

    Draw = Callable[..., Picture]


def save(path: Path, picture: Picture) -> Path:
    path.write_bytes(cv2.imencode(path.suffix, picture)[1].tobytes())
    return path


def film(path: Path, frames: list[Picture], pace: float = 10) -> Path:
    """Write a motion JPEG video of gray 720p frames."""
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), pace, (1280, 720))
    assert writer.isOpened()
    for picture in frames:
        writer.write(np.dstack([picture] * 3))
    writer.release()
    return path


def told(path: Path) -> list[tuple[bytes | str, str | None]]:
    """What a replay of `path` says: (payload or kind of nothing, source)."""
    return [summary(reading) for reading in open_scanner(f"replay:{path}")]


def summary(reading: Reading) -> tuple[bytes | str, str | None]:
    if isinstance(reading, Scan):
        return reading.payload, reading.source
    assert isinstance(reading, Unread)
    assert reading.reason.endswith(".")
    return reading.kind, reading.source


def test_one_picture_is_one_scan_with_its_name(tmp_path: Path, qr: Draw) -> None:
    path = save(tmp_path / "badge.png", qr("lead-1"))
    (scan,) = open_scanner(f"replay:{path}")
    assert isinstance(scan, Scan)
    assert (scan.payload, scan.source, scan.scanner) == (b"lead-1", "badge.png", f"replay:{path}")


def test_a_folder_is_read_in_natural_order_each_picture_once(tmp_path: Path, qr: Draw) -> None:
    for number in (10, 2, 1, 33):
        save(tmp_path / f"img{number}.png", qr(f"lead-{number}"))
    save(tmp_path / "img2 again.png", qr("lead-2"))
    assert told(tmp_path) == [
        (b"lead-1", "img1.png"),
        (b"lead-2", "img2 again.png"),
        (b"lead-2", "img2.png"),
        (b"lead-10", "img10.png"),
        (b"lead-33", "img33.png"),
    ]


def test_every_payload_of_a_picture_is_read_top_left_first(tmp_path: Path, qr: Draw, frame: Draw) -> None:
    save(tmp_path / "wall.png", frame((qr("b"), 500, 40), (qr("c"), 40, 400), (qr("a"), 40, 50), (qr("a"), 500, 400)))
    assert told(tmp_path) == [(b"a", "wall.png"), (b"b", "wall.png"), (b"c", "wall.png")]


def test_files_without_a_code_say_so_and_drop_nothing(tmp_path: Path, qr: Draw, frame: Draw) -> None:
    whole = save(tmp_path / "a.png", qr("a")).read_bytes()
    save(tmp_path / "b.png", frame())
    (tmp_path / "c.png").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "d.txt").write_text("badges of Monday")
    (tmp_path / "e.jpg").touch()
    (tmp_path / "f.png").write_bytes(os.urandom(5000))
    save(tmp_path / "g.jpg", qr("g"))
    (tmp_path / ".hidden.png").write_bytes(whole)
    (tmp_path / "folder").mkdir()
    assert told(tmp_path) == [
        (b"a", "a.png"),
        *[("nothing", name) for name in ("b.png", "c.png", "d.txt", "e.jpg", "f.png")],
        (b"g", "g.jpg"),
    ]


def test_the_reason_says_what_is_wrong_with_a_file(tmp_path: Path, frame: Draw) -> None:
    save(tmp_path / "1.png", frame())
    (tmp_path / "2.png").touch()
    (tmp_path / "3.png").write_text("not a picture")
    reasons = [reading.reason for reading in open_scanner(f"replay:{tmp_path}") if isinstance(reading, Unread)]
    assert [reason.split()[-1] for reason in reasons] == ["picture.", "empty.", "damaged."]


def test_a_damaged_picture_keeps_the_standard_error_clean(
    tmp_path: Path, qr: Draw, capfd: pytest.CaptureFixture[str]
) -> None:
    whole = save(tmp_path / "a.png", qr("a")).read_bytes()
    (tmp_path / "a.png").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "b.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(100))
    told(tmp_path)
    assert capfd.readouterr() == ("", "")


def test_a_picture_that_unpacks_to_gigabytes_is_refused(tmp_path: Path) -> None:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    side = 40_000
    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    rows = zlib.compress(bytes(1000))
    bomb = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    (tmp_path / "bomb.png").write_bytes(bomb)
    assert told(tmp_path) == [("nothing", "bomb.png")]


def test_a_transparent_picture_is_read_as_on_paper(tmp_path: Path) -> None:
    segno.make("lead-1", micro=False).save(str(tmp_path / "a.png"), scale=5, light=None)
    assert told(tmp_path) == [(b"lead-1", "a.png")]


@pytest.mark.parametrize("name", ["bädge 点.png", "a:b%03d.png", "-x.png", "😀.jpg"])
def test_any_file_name_is_read(tmp_path: Path, name: str, qr: Draw) -> None:
    save(tmp_path / name, qr("lead-1"))
    assert told(tmp_path) == told(tmp_path / name) == [(b"lead-1", name)]


@pytest.mark.skipif(os.name != "posix", reason="names are bytes on POSIX only")
def test_a_file_name_that_is_no_text_is_read_and_can_be_printed(tmp_path: Path, qr: Draw, frame: Draw) -> None:
    picture = save(tmp_path / "a.png", qr("lead-1"))
    picture.rename(tmp_path / os.fsdecode(b"\xff.png"))
    assert told(tmp_path) == [(b"lead-1", "\ufffd.png")]
    video = film(tmp_path / "a.avi", [frame((qr("lead-2"), 300, 200))])
    renamed = video.rename(tmp_path / os.fsdecode(b"\xff.avi"))
    assert told(renamed) == [(b"lead-2", None)]


def test_a_badge_is_one_scan_while_a_video_shows_it_and_shortly_after(tmp_path: Path, qr: Draw, frame: Draw) -> None:
    badge, empty = frame((qr("lead-1"), 300, 200)), frame()
    path = film(tmp_path / "film.avi", [empty] * 3 + [badge] * 40 + [empty] * 20 + [badge] * 5)
    assert told(path) == [(b"lead-1", None)]


def test_a_badge_back_after_three_seconds_of_the_video_is_a_new_scan(tmp_path: Path, qr: Draw, frame: Draw) -> None:
    badge, other, empty = frame((qr("lead-1"), 300, 200)), frame((qr("lead-2"), 300, 200)), frame()
    path = film(tmp_path / "film.AVI", [badge] * 2 + [empty] * 20 + [other] * 2 + [empty] * 15 + [badge] * 2)
    assert told(path) == [(b"lead-1", None), (b"lead-2", None), (b"lead-1", None)]


def test_a_video_without_a_code_or_without_pictures_says_so(tmp_path: Path, frame: Draw) -> None:
    path = film(tmp_path / "film.avi", [frame()] * 3)
    assert told(path) == [("nothing", "film.avi")]
    path.write_text("not a video")
    assert told(path) == [("nothing", "film.avi")]


def test_a_damaged_video_gives_what_can_be_read(
    tmp_path: Path, qr: Draw, frame: Draw, capfd: pytest.CaptureFixture[str]
) -> None:
    path = film(tmp_path / "film.avi", [frame((qr("lead-1"), 300, 200))] * 20)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    assert told(path) == [(b"lead-1", None)]
    assert capfd.readouterr() == ("", "")


def test_close_ends_a_folder_after_the_picture_being_read(tmp_path: Path, qr: Draw) -> None:
    for number in range(3):
        save(tmp_path / f"{number}.png", qr(f"lead-{number}"))
    scanner = open_scanner(f"replay:{tmp_path}")
    readings = iter(scanner)
    assert summary(next(readings)) == (b"lead-0", "0.png")
    scanner.close()
    assert list(readings) == []


def test_a_file_gone_since_is_said_and_the_rest_is_read(tmp_path: Path, qr: Draw) -> None:
    for number in range(3):
        save(tmp_path / f"{number}.png", qr(f"lead-{number}"))
    scanner = open_scanner(f"replay:{tmp_path}")
    (tmp_path / "1.png").unlink()
    assert [summary(reading)[0] for reading in scanner] == [b"lead-0", "nothing", b"lead-2"]


@pytest.mark.parametrize(("rest", "words"), [("", "replay:PATH"), ("missing", "no file"), ("a\0b", "no file")])
def test_a_path_that_is_not_there_is_one_sentence(rest: str, words: str) -> None:
    with pytest.raises(ScannerError, match=words):
        open_scanner(f"replay:{rest}")


def test_a_folder_without_files_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / ".hidden").touch()
    with pytest.raises(ScannerError, match="no pictures in the folder"):
        open_scanner(f"replay:{tmp_path}")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
@pytest.mark.parametrize("folder", [True, False])
def test_a_path_without_rights_is_one_sentence(tmp_path: Path, folder: bool) -> None:
    locked = tmp_path / "locked"
    locked.mkdir() if folder else locked.touch()
    locked.chmod(0)
    with pytest.raises(ScannerError, match="cannot be read: permission denied"):
        open_scanner(f"replay:{locked}")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_neither_file_nor_folder(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ScannerError, match="neither a file nor a folder"):
        open_scanner(f"replay:{tmp_path / 'pipe'}")


def test_natural_order_counts_numbers_and_never_fails() -> None:
    names = ["img2", "img10", "IMG3", "img", "img²", "10", "9", "x" * 200 + "1" * 50]
    ordered = [path.name for path in sorted(map(Path, names), key=natural)]
    assert [name for name in ordered if name.isascii()][:6] == [
        "img",
        "img2",
        "IMG3",
        "img10",
        "x" * 200 + "1" * 50,
        "9",
    ]


def test_a_part_of_several_codes_is_refused_with_its_picture(tmp_path: Path, draw: Draw, frame: Draw) -> None:
    part = draw(segno.make_sequence("one of several " * 6, symbol_count=3)[1])
    path = save(tmp_path / "part.png", frame((part, 200, 200)))
    (unread,) = open_scanner(f"replay:{path}")
    assert isinstance(unread, Unread)
    assert (unread.kind, unread.source) == ("refused", "part.png")
    assert unread.reason.startswith("This badge holds one part of several codes")


def test_a_video_refuses_a_part_of_several_codes_once(tmp_path: Path, draw: Draw, frame: Draw) -> None:
    page = frame((draw(segno.make_sequence("one of several " * 6, symbol_count=3)[1]), 200, 200))
    assert [kind for kind, _ in told(film(tmp_path / "part.avi", [page] * 8))] == ["refused"]


def test_closing_a_replay_ends_the_look_at_a_picture(tmp_path: Path, qr: Draw) -> None:
    save(tmp_path / "badge.png", qr("lead-1"))

    class Closing:
        def read(self, picture: Picture, give_up: Callable[[], bool] = lambda: False) -> list[Symbol]:
            pictures.close()
            return [] if give_up() else [Symbol(b"late", "QR Code", (0, 0, 1, 1))]

    pictures = Pictures("replay:x", [tmp_path / "badge.png"] * 2, Closing())
    assert list(pictures) == []
