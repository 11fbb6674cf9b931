"""What a person configured: one TOML file in the data folder, replaced atomically, readable by its owner only.

Every process on the folder reads the same file; changes are made by `change()`, which takes the file's lock,
reads, replaces and syncs, so that two processes never undo each other.
"""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Literal, Self

import tomlkit
from filelock import FileLock
from platformdirs import user_data_path
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from tomlkit.exceptions import TOMLKitError

from app import disk

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FILE = "settings.toml"
AUTO = "auto"
"""Instead of a scanner's address: whatever is plugged in."""


class SettingsError(Exception):
    """The settings cannot be read or written; the text is a sentence for the person."""


class TargetSettings(BaseModel):
    """One configured account on a platform; its secrets are kept elsewhere, by `uid`."""

    model_config = ConfigDict(frozen=True)

    uid: str
    name: str
    platform: str
    values: dict[str, str] = {}  # the platform's fields, secrets left out
    exhibitor: str = ""
    event: str = ""  # the event's key on the platform


class WedgeSettings(BaseModel):
    """How USB scanners that play keyboard are set up (see `hardware.burst.Options`).

    `gap_ms`: no longer pause within a scan. `layout`: "us", or "same" as this computer's.
    """

    model_config = ConfigDict(frozen=True)

    prefix: str = Field(default="", max_length=20)
    suffix: Literal["enter", "tab", "either", "none"] = "either"
    gap_ms: int = Field(default=35, ge=10, le=200)
    min_length: int = Field(default=4, ge=1, le=100)
    layout: Literal["us", "same"] = "us"


class Question(BaseModel):
    """A qualifying question; its answer is kept on the lead under `text`, several ones joined by "; ".

    `options` are what can be chosen; a "text" question has none.
    """

    model_config = ConfigDict(frozen=True)

    text: str = Field(min_length=1, max_length=200)
    kind: Literal["single", "multi", "text"] = "single"
    options: tuple[str, ...] = ()


class Settings(BaseModel):
    """The whole configuration; every part has a default.

    `text_scale` is in percent. `accent` is `#RRGGBB` or empty, `logo` a file's name in the data folder, `pin` an
    argon2 hash. `lock_after` and `idle_after` are minutes, `retention_days` days; 0 is never.
    """

    model_config = ConfigDict(frozen=True)

    device_uuid: str = Field(default_factory=lambda: str(uuid.uuid4()))
    device_name: str | None = None
    staff: tuple[str, ...] = ()
    staff_now: str | None = None
    tags: tuple[str, ...] = ()
    staff_colours: dict[str, str] = {}  # names of colours in the tokens, by name of a member
    questions: tuple[Question, ...] = ()
    language: Literal["auto", "en", "de", "fr", "nl", "es"] = "auto"
    text_scale: Literal["auto", 100, 115, 130, 150] = "auto"
    theme: Literal["auto", "light", "dark"] = "auto"
    accent: str = Field(default="", pattern="^(#[0-9A-Fa-f]{6})?$")
    logo: str = ""
    motion: bool = True
    keyboard: Literal["auto", "on", "off"] = "auto"
    keyboard_layout: Literal["auto", "qwerty", "qwertz", "azerty"] = "auto"
    pin: str = ""
    lock_after: int = Field(default=5, ge=0, le=240)
    idle_after: int = Field(default=10, ge=0, le=240)
    retention_days: int = Field(default=0, ge=0, le=3650)
    scanners: tuple[str, ...] = (AUTO,)
    sounds: bool = True
    volume: int = Field(default=80, ge=0, le=100)
    flash: bool = True  # the window's edge glows after a scan
    demo: bool = False
    setup_done: bool = False  # somebody went through Setup, or chose to do without
    wedge: WedgeSettings = WedgeSettings()
    targets: tuple[TargetSettings, ...] = ()

    def target(self, name: str) -> TargetSettings | None:
        """The target called `name`, or None."""
        return next((target for target in self.targets if target.name == name), None)

    def with_staff(self, name: str) -> Self:
        """These settings with `name`, who may be new, as who scans from now on."""
        staff = self.staff if name in self.staff else (*self.staff, name)
        return self.model_copy(update={"staff": staff, "staff_now": name})


def default_folder() -> Path:
    """Where data lives unless a person says otherwise."""
    return user_data_path("lead-kiosk", appauthor=False)


def load(folder: Path) -> Settings:
    """The settings of a data folder, made on first use; raises `SettingsError`."""
    found = _read(folder) if (folder / FILE).exists() else None
    if found and "device_uuid" in found.model_fields_set:
        return found
    return change(folder, lambda settings: settings)


def stamp(folder: Path) -> tuple[int, int]:
    """What changes with every change of the file; zeros while there is none."""
    try:
        found = (folder / FILE).stat()
    except OSError:
        return 0, 0
    return found.st_mtime_ns, found.st_ino


def change(folder: Path, edit: Callable[[Settings], Settings]) -> Settings:
    """Replace the settings by `edit(settings)`; raises `SettingsError`."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with FileLock(folder / ".settings.lock", timeout=10, mode=0o600):
            before = _read(folder) if (folder / FILE).exists() else None
            after = edit(before or Settings())
            if after != before or "device_uuid" not in before.model_fields_set:
                _write(folder, after)
    except UnicodeError as error:
        raise SettingsError(f"The settings cannot be written: {error}.") from error
    except (OSError, TimeoutError) as error:
        reason = getattr(error, "strerror", None) or error
        raise SettingsError(f"The data folder {folder} cannot be used: {reason}.") from error
    return after


def _read(folder: Path) -> Settings:
    path = folder / FILE
    try:
        return Settings.model_validate(tomlkit.parse(path.read_text(encoding="utf-8")).unwrap())
    except OSError as error:
        raise SettingsError(f"The settings {path} cannot be read: {error.strerror}.") from error
    except ValidationError as error:
        wrong = ".".join(str(part) for part in error.errors()[0]["loc"])
        sentence = f"The settings {path} are damaged: mend or move the file, then start again. Wrong in it: “{wrong}”."
        raise SettingsError(sentence) from error
    except (TOMLKitError, UnicodeDecodeError) as error:
        raise SettingsError(f"The settings {path} are damaged: mend or move the file, then start again.") from error


def _write(folder: Path, settings: Settings) -> None:
    text = tomlkit.dumps(settings.model_dump(exclude_none=True, mode="json"))
    disk.replace(folder / FILE, text.encode())
