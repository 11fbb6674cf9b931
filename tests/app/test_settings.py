"""Settings survive other processes, damage and any text, and belong to their owner alone."""

from __future__ import annotations

import multiprocessing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from app import settings
from app.settings import FILE, Settings, SettingsError, TargetSettings

if TYPE_CHECKING:
    from multiprocessing.synchronize import Barrier

FORK = multiprocessing.get_context("fork")
TARGET = TargetSettings(uid="u", name="pretix", platform="pretix", values={"url": "http://127.0.0.1"}, exhibitor="Acme")


def staffed(name: str) -> Settings:
    return Settings(staff=(name,))


def test_a_new_folder_gets_private_settings_that_keep_the_devices_uuid(tmp_path: Path) -> None:
    folder = tmp_path / "a b" / "ü"
    first = settings.load(folder)
    assert settings.load(folder) == first
    assert first.device_uuid != settings.load(tmp_path / "other").device_uuid
    assert folder.stat().st_mode & 0o777 == 0o700
    assert (folder / FILE).stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("text", ["", "theme = 'dark'\n", "[[targets]]\nuid='u'\nname='n'\nplatform='p'\n"])
def test_a_file_written_by_hand_is_given_a_uuid_once(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text)
    first = settings.load(tmp_path)
    assert settings.load(tmp_path) == first


def test_a_change_is_what_the_next_reader_sees(tmp_path: Path) -> None:
    def change(before: Settings) -> Settings:
        return before.model_copy(update={"targets": (*before.targets, TARGET), "theme": "dark", "staff": ("Kim",)})

    before = settings.load(tmp_path)
    after = settings.change(tmp_path, change)
    assert settings.load(tmp_path) == after
    assert (after.device_uuid, after.theme, after.target("pretix")) == (before.device_uuid, "dark", TARGET)
    assert after.target("nobody") is None


def _add_staff(folder: Path, name: str, started: Barrier) -> None:
    started.wait()
    for number in range(10):
        settings.change(folder, lambda now, n=number: now.model_copy(update={"staff": (*now.staff, f"{name}{n}")}))  # type: ignore[misc]


def test_processes_that_change_at_once_lose_nothing(tmp_path: Path) -> None:
    started = FORK.Barrier(3)
    writers = [FORK.Process(target=_add_staff, args=(tmp_path, name, started)) for name in "xyz"]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(60)
    assert [writer.exitcode for writer in writers] == [0, 0, 0]
    assert sorted(settings.load(tmp_path).staff) == sorted(f"{name}{n}" for name in "xyz" for n in range(10))


def test_a_change_that_fails_leaves_the_file_as_it_was_and_nothing_beside_it(tmp_path: Path) -> None:
    class Struck(Exception):
        pass

    def strike(_: Settings) -> Settings:
        raise Struck

    settings.load(tmp_path)
    before = (tmp_path / FILE).read_bytes()
    with pytest.raises(Struck):
        settings.change(tmp_path, strike)
    settings.change(tmp_path, lambda now: now)
    assert (tmp_path / FILE).read_bytes() == before
    assert {path.name for path in tmp_path.iterdir()} <= {FILE, ".settings.lock"}
    assert settings.change(tmp_path, lambda now: now.model_copy(update={"demo": True})).demo


@pytest.mark.parametrize(
    "content",
    [
        b"\xff\xfe",
        b"theme = ",
        b"theme = 'pink'",
        b"staff = 3",
        b"[[targets]]\nname = 'x'",
        b"a = 1\na = 2",
        b"\x00" * 99,
    ],
)
def test_a_damaged_file_is_told_in_words_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    with pytest.raises(SettingsError, match=r"damaged: mend or move the file, then start again\."):
        settings.load(tmp_path)
    with pytest.raises(SettingsError, match="damaged"):
        settings.change(tmp_path, lambda now: now)
    assert (tmp_path / FILE).read_bytes() == content


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("gap_ms = 5", "gap_ms"),
        ("gap_ms = 'long'", "gap_ms"),
        ("min_length = 0", "min_length"),
        ("suffix = 'lf'", "suffix"),
        ("layout = 'de'", "layout"),
        ("prefix = 3", "prefix"),
    ],
)
def test_a_wrong_setting_is_named(tmp_path: Path, line: str, wrong: str) -> None:
    (tmp_path / FILE).write_text(f"[wedge]\n{line}\n")
    with pytest.raises(SettingsError, match=rf"start again\. Wrong in it: “wedge\.{wrong}”\."):
        settings.load(tmp_path)


def test_the_keyboard_scanner_can_be_set_up(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("[wedge]\nprefix = '~'\nsuffix = 'tab'\n")
    settings.change(tmp_path, lambda now: now.model_copy(update={"demo": True}))
    found = settings.load(tmp_path).wedge
    assert found == settings.WedgeSettings(prefix="~", suffix="tab", gap_ms=35, min_length=4, layout="us")


def test_a_folder_that_is_none_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("")
    with pytest.raises(SettingsError, match=r"data folder .* cannot be used: .+\."):
        settings.load(tmp_path / "x")
    (tmp_path / FILE).mkdir()
    with pytest.raises(SettingsError, match="cannot be read"):
        settings.load(tmp_path)


def test_settings_of_a_newer_program_can_be_read(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("unheard_of = 1\ntheme = 'dark'\n")
    assert settings.load(tmp_path).theme == "dark"


@examples(max_examples=40)
@given(st.text(max_size=12), st.dictionaries(st.text(max_size=5), st.text(max_size=12), max_size=2))
def test_any_text_comes_back(text: str, values: dict[str, str]) -> None:
    target = TargetSettings(uid="u", name=text, platform="p", values=values)
    wanted = Settings(staff=(text, "x"), device_name=text, tags=(text,), targets=(target,))
    with TemporaryDirectory() as folder:
        settings.change(Path(folder), lambda _: wanted)
        assert settings.load(Path(folder)) == wanted


def test_text_that_no_file_takes_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be written"):
        settings.change(tmp_path, lambda _: staffed("\ud800"))
    assert settings.load(tmp_path).staff == ()


@given(st.text(max_size=60))
def test_no_text_in_the_file_breaks_it(text: str) -> None:
    with TemporaryDirectory() as folder:
        (Path(folder) / FILE).write_text(text, encoding="utf-8", newline="")
        try:
            assert isinstance(settings.load(Path(folder)), Settings)
        except SettingsError as error:
            assert "damaged" in str(error)  # noqa: PT017 - either way will do


def test_data_lives_in_the_persons_own_folder(home: Path) -> None:
    assert settings.default_folder().is_relative_to(home)


@pytest.mark.parametrize(("name", "staff"), [("Jo", ("Kim", "Jo")), ("Mia", ("Kim", "Jo", "Mia"))])
def test_who_scans_from_now_on_may_be_new(name: str, staff: tuple[str, ...]) -> None:
    changed = Settings(staff=("Kim", "Jo"), staff_now="Kim").with_staff(name)
    assert (changed.staff, changed.staff_now) == (staff, name)
