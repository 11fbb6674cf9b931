"""A backup is one whole file without secrets; restored, it is the same kiosk that asks to sign in."""

from __future__ import annotations

import shutil
import zipfile
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from app import settings
from app.backup import backup, restore
from app.lead import LeadKioskError
from app.secrets import Secrets
from app.settings import TargetSettings
from app.store import FILE, Store, attachments, erasing, journal, leads, mending, pictures, scans, targets, tombstones
from app.store.attachments import Kind
from tests.interrupting import everywhere
from tests.zips import locked, scrambled, zip_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

AT = datetime(2026, 3, 1, 9, tzinfo=UTC)


@pytest.fixture
def live(tmp_path: Path) -> Path:
    folder = tmp_path / "live"
    target = TargetSettings(uid="uid", name="pretix", platform="pretix")
    settings.change(folder, lambda now: now.model_copy(update={"targets": (target,), "staff": ("Mia",)}))
    Secrets(folder).write("uid", {"access_code": "SECRET-CODE"})
    with Store(folder) as store:
        targets.add(store, "uid", "pretix", "pretix", None, AT)
        for code in ("A", "B"):
            scans.record(store, scans.Read(AT, "webcam:0", "qr", code=code))
    return folder


def test_what_was_backed_up_while_it_is_open_is_restored(live: Path, tmp_path: Path) -> None:
    file, folder = tmp_path / "b.zip", tmp_path / "new"
    with Store(live) as store:
        assert backup(live, file) == 2
        scans.record(store, scans.Read(AT, "webcam:0", "qr", code="C"))
    assert restore(file, folder) == 2
    with Store(folder) as store:
        assert [lead.code for lead in leads.find(store)] == ["B", "A"]
        (status,) = targets.statuses(store)
        assert (status.state, status.waiting) == ("sign-in", 2)
        assert status.problem
        assert "Connect again" in status.problem
    assert settings.load(folder) == settings.load(live)
    assert mending.at_start(folder) == []


def test_it_is_private_and_holds_no_secret(live: Path, tmp_path: Path) -> None:
    file = tmp_path / "b.zip"
    backup(live, file)
    assert file.stat().st_mode & 0o777 == 0o600
    with zipfile.ZipFile(file) as packed:
        assert sorted(packed.namelist()) == [FILE, settings.FILE]
        assert not any(b"SECRET-CODE" in packed.read(name) for name in packed.namelist())
    restore(file, tmp_path / "new")
    assert Secrets(tmp_path / "new").read("uid") == {}


def test_an_existing_file_is_not_replaced(live: Path, tmp_path: Path) -> None:
    (tmp_path / "b.zip").write_text("mine")
    with pytest.raises(LeadKioskError, match="exists already"):
        backup(live, tmp_path / "b.zip")
    assert (tmp_path / "b.zip").read_text() == "mine"


def test_a_place_that_cannot_be_written_is_told_in_words(live: Path, tmp_path: Path) -> None:
    with pytest.raises(LeadKioskError, match="cannot be written"):
        backup(live, tmp_path / "nowhere" / "b.zip")


def test_a_folder_with_leads_is_not_restored_into(live: Path, tmp_path: Path) -> None:
    backup(live, tmp_path / "b.zip")
    with pytest.raises(LeadKioskError, match="not empty"):
        restore(tmp_path / "b.zip", live)


@pytest.mark.parametrize("damage", ["missing", "no zip", "cut", "flip", "other zip"])
def test_what_is_no_backup_leaves_nothing_behind(live: Path, tmp_path: Path, damage: str) -> None:
    file, folder = tmp_path / "b.zip", tmp_path / "new"
    if damage in ("cut", "flip"):
        backup(live, file)
        content = file.read_bytes()
        middle = len(content) // 2
        file.write_bytes(content[:middle] if damage == "cut" else content[:middle] + b"####" + content[middle + 4 :])
    elif damage == "no zip":
        file.write_text("hello")
    elif damage == "other zip":
        with zipfile.ZipFile(file, "w") as packed:
            packed.writestr("hello", "hello")
    with pytest.raises(LeadKioskError, match=r"b\.zip"):
        restore(file, folder)
    assert list(folder.iterdir()) == []


def test_an_empty_kiosk_can_be_backed_up_too(tmp_path: Path) -> None:
    assert backup(tmp_path / "live", tmp_path / "b.zip") == 0
    assert restore(tmp_path / "b.zip", tmp_path / "new") == 0
    with Store(tmp_path / "new") as store:
        assert leads.count(store) == 0


def test_pictures_of_badges_that_could_not_be_read_travel_too(live: Path, tmp_path: Path) -> None:
    kept = pictures.keep(live, b"a picture", AT)
    backup(live, tmp_path / "b.zip")
    restore(tmp_path / "b.zip", tmp_path / "new")
    (restored,) = pictures.waiting(tmp_path / "new")
    assert (restored.name, restored.at, restored.path.read_bytes()) == (kept.name, kept.at, b"a picture")


@pytest.mark.parametrize(
    "name",
    [
        "attachments/../20260301T090000000Z-photo.jpg",
        "attachments/a/b/20260301T090000000Z-photo.jpg",
        "unread/../../evil.jpg",
        "/unread/20260301T090000.000000Z.jpg",
        "unread/evil.sh",
    ],
)
def test_nothing_else_is_unpacked(live: Path, tmp_path: Path, name: str) -> None:
    backup(live, tmp_path / "b.zip")
    with zipfile.ZipFile(tmp_path / "b.zip", "a") as packed:
        packed.writestr(name, b"evil")
    restore(tmp_path / "b.zip", tmp_path / "new")
    assert not any(path.read_bytes() == b"evil" for path in tmp_path.rglob("*") if path.is_file())


def test_photos_and_voice_notes_travel_too(live: Path, tmp_path: Path) -> None:
    with Store(live) as store:
        lead = leads.get(store, 1)
    assert lead
    kept = [attachments.keep(live, lead.uid, kind, kind.encode(), AT) for kind in Kind]
    attachments.set_aside(live, lead.uid, attachments.keep(live, lead.uid, Kind.PHOTO, b"removed", AT).name)
    backup(live, tmp_path / "kiosk.zip")
    restore(tmp_path / "kiosk.zip", tmp_path / "new")
    restored = attachments.listed(tmp_path / "new", lead.uid)
    assert [each.name for each in restored] == [each.name for each in kept]
    assert [each.path.read_bytes() for each in restored] == [b"photo", b"voice"]
    place = restored[0].path.parent
    assert len(list(place.iterdir())) == 2
    assert {path.stat().st_mode & 0o777 for path in (place, place.parent)} == {0o700}
    assert restored[0].path.stat().st_mode & 0o777 == 0o600


def test_the_look_and_the_lock_travel_too(live: Path, tmp_path: Path) -> None:
    look = {"logo": "logo.png", "pin": "$argon2id$v=19$hash", "retention_days": 30}
    settings.change(live, lambda now: now.model_copy(update=look))
    (live / "logo.png").write_bytes(b"PNG")
    backup(live, tmp_path / "kiosk.zip")
    restore(tmp_path / "kiosk.zip", tmp_path / "new")
    assert settings.load(tmp_path / "new") == settings.load(live)
    assert (tmp_path / "new" / "logo.png").read_bytes() == b"PNG"


@pytest.mark.parametrize("logo", ["../logo.png", "/etc/hostname", "secrets.json", "gone.png"])
def test_a_logo_from_elsewhere_is_none(live: Path, tmp_path: Path, logo: str) -> None:
    settings.change(live, lambda now: now.model_copy(update={"logo": logo}))
    (live.parent / "logo.png").write_bytes(b"PNG")
    backup(live, tmp_path / "kiosk.zip")
    with zipfile.ZipFile(tmp_path / "kiosk.zip") as packed:
        assert sorted(packed.namelist()) == [FILE, settings.FILE]
    restore(tmp_path / "kiosk.zip", tmp_path / "new")
    assert settings.load(tmp_path / "new").logo == ""


def test_who_was_erased_stays_erased_in_what_is_restored(live: Path, tmp_path: Path) -> None:
    with Store(live) as store:
        erasing.erase(store, [1], AT)
        kept = tombstones.known(store)
    backup(live, tmp_path / "kiosk.zip")
    restore(tmp_path / "kiosk.zip", tmp_path / "new")
    assert mending.at_start(tmp_path / "new") == []
    with Store(tmp_path / "new") as store:
        assert tombstones.known(store) == kept
        assert [lead.code for lead in leads.find(store)] == ["B"]
        assert tombstones.covers(store, "A", None, AT)


def test_an_interrupt_anywhere_leaves_a_whole_backup_or_none(live: Path, tmp_path: Path) -> None:
    place = tmp_path / "stick"
    place.mkdir()
    for _ in everywhere(lambda: backup(live, place / "b.zip"), "/app/backup.py", "/tempfile.py"):
        for left in list(place.iterdir()):
            assert left.name == "b.zip"
            assert not zipfile.ZipFile(left).testzip()
            left.unlink()


def test_an_interrupt_anywhere_leaves_a_whole_kiosk_or_an_empty_folder(live: Path, tmp_path: Path) -> None:
    file, folder = tmp_path / "b.zip", tmp_path / "new"
    backup(live, file)
    for _ in everywhere(lambda: restore(file, folder), "/app/backup.py"):
        left = {path.name for path in folder.glob("*")}
        assert not left or {FILE, settings.FILE, journal.FILE} == left
        shutil.rmtree(folder, ignore_errors=True)


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_LZMA])
@pytest.mark.parametrize("how", [locked, scrambled])
def test_a_zip_file_that_cannot_be_unpacked_is_no_backup(
    tmp_path: Path, method: int, how: Callable[[bytes], bytes]
) -> None:
    file = tmp_path / "leads.zip"
    file.write_bytes(how(zip_of({FILE: b"x" * 500, settings.FILE: b"y" * 500}, method)))
    with pytest.raises(LeadKioskError, match="is no backup of Lead Kiosk, or it is damaged"):
        restore(file, tmp_path / "kiosk")
