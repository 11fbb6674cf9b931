"""Backup and restore: a data folder as one zip file, made while the kiosk runs.

It holds the lead file as SQLite copies it, the settings, so that this kiosk's identity travels, the pictures of
badges that could not be read yet, photos and voice notes; never the secrets, so a restored kiosk asks to sign in
again. The journal is made again from the leads.
"""

from __future__ import annotations

import lzma
import os
import re
import shutil
import zipfile
import zlib
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from app import settings
from app.disk import scratch, sync, sync_folder
from app.lead import LeadKioskError, TargetState
from app.outbox import Health
from app.stops import held
from app.store import FILE, Store, attachments, copies, journal, leads, make_folder, mending, pictures, targets

if TYPE_CHECKING:
    from app.settings import Settings

_PARTS = (FILE, settings.FILE)
_LOGO = re.compile(r"[\w-]{1,60}\.(png|jpe?g|svg|webp)")
_EMPTY = {".settings.lock", ".leads.lock", "lead-kiosk.log"}  # what a mere look at a folder leaves
SIGN_IN = "Restored from a backup, which holds no access codes. Connect again under the same name."


def backup(folder: Path, file: Path) -> int:
    """Write all of `folder` but its secrets into the new `file`; how many leads. Raises `LeadKioskError`."""
    if file.exists():
        raise LeadKioskError(f"“{file}” exists already. Name another file, or move that one away.")
    configured = settings.load(folder)
    try:
        with scratch(".backup-", file.absolute().parent) as place:
            copy, draft = place / FILE, place / "draft"
            with Store(folder) as store:
                count = leads.count(store)
                copies.write(store.connection, copy)
            with open(os.open(draft, os.O_CREAT | os.O_RDWR, 0o600), "w+b") as raw:
                with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as out:
                    out.write(copy, FILE)
                    out.write(folder / settings.FILE, settings.FILE)
                    for path in (*_beside(folder), *_logo(folder, configured)):
                        with suppress(FileNotFoundError):  # it has become a lead meanwhile, or was removed
                            out.write(path, path.relative_to(folder).as_posix())
                raw.flush()
                sync(raw.fileno())
            draft.replace(file)
            sync_folder(file.absolute().parent)
    except OSError as error:
        raise LeadKioskError(f"“{file}” cannot be written: {error.strerror or error}.") from error
    return count


def _beside(folder: Path) -> list[Path]:
    """The files beside the lead file that belong to it."""
    unread, kept = pictures.waiting(folder), attachments.of_all(folder)
    return [*(picture.path for picture in unread), *(attachment.path for attachment in kept)]


def restore(file: Path, folder: Path) -> int:
    """Unpack a backup into the empty or missing `folder`; how many leads. Raises `LeadKioskError`.

    Every target asks to sign in again. Nothing is left behind when it fails.
    """
    if folder.exists() and (not folder.is_dir() or {path.name for path in folder.iterdir()} - _EMPTY):
        raise LeadKioskError(f"“{folder}” is not empty. Restore into another --data folder.")
    try:
        make_folder(folder)
        with scratch(".restore-", folder) as place:
            _unpack(file, place)
            count = _checked(place, file)
            logo = [path.name for path in _logo(place, settings.load(place))]
            with held():
                for name in (*logo, settings.FILE, FILE, journal.FILE, pictures.FOLDER, attachments.FOLDER):
                    if (place / name).exists():  # where there is no scan there is no journal
                        (place / name).replace(folder / name)
                sync_folder(folder)
    except OSError as error:
        raise LeadKioskError(f"“{file}” cannot be restored into “{folder}”: {error.strerror or error}.") from error
    return count


def _unpack(file: Path, place: Path) -> None:
    try:
        with zipfile.ZipFile(file) as packed:
            for name in (*_PARTS, *filter(_belongs, packed.namelist())):
                for parent in reversed((place / name).relative_to(place).parents[:-1]):
                    (place / parent).mkdir(mode=0o700, exist_ok=True)
                with packed.open(name) as part, open(os.open(place / name, os.O_CREAT | os.O_RDWR, 0o600), "wb") as out:
                    shutil.copyfileobj(part, out)
    except (zipfile.BadZipFile, KeyError, EOFError, RuntimeError, zlib.error, lzma.LZMAError) as error:
        raise LeadKioskError(f"“{file}” is no backup of Lead Kiosk, or it is damaged.") from error


def _logo(folder: Path, configured: Settings) -> list[Path]:
    """The exhibitor's logo, if there is one and it is a file in the folder itself."""
    name = configured.logo
    return [folder / name] if _LOGO.fullmatch(name) and (folder / name).is_file() else []


def _belongs(name: str) -> bool:
    path = PurePosixPath(name)
    if _LOGO.fullmatch(name) or attachments.is_path(path):
        return True
    return path.parts[:-1] == (pictures.FOLDER,) and pictures.named(Path(path.name)) is not None


def _checked(place: Path, file: Path) -> int:
    """Open what was unpacked, and let every target ask to sign in; how many leads."""
    configured = settings.load(place)
    if configured.logo and not _logo(place, configured):
        settings.change(place, lambda now: now.model_copy(update={"logo": ""}))
    if not mending.adopt(place):
        raise LeadKioskError(f"“{file}” is damaged: the leads in it cannot be read.")
    with Store(place) as store:
        for status in targets.statuses(store):
            targets.set_health(store, status.uid, Health(TargetState.SIGN_IN, SIGN_IN, datetime.now(UTC)))
        return leads.count(store)
