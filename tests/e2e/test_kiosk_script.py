"""`./kiosk` in a copy of its own, with a Python, apt-get and sudo that only note how they were called."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
TOOLS = ("cat", "cksum", "cut", "dirname", "env", "flock", "ls", "mkdir", "readlink", "rm", "touch", "uname")
TOOLS_OF_THE_FAKES = ("sh", "basename", "cp", "grep", "head")
NOTE = '#!/bin/sh\necho "$(basename "$0") $*" | head -n 1 >>"$HOME/calls"\n'

# Stands for any Python: looks for libraries as $HOME/missing says, makes environments that hold a copy of it,
# obeys $HOME/pip when it is to install, and has the headers of Python unless $HOME/no-headers says otherwise.
PYTHON = """
[ ! -e "$HOME/too-old" ] || [ "${0%/bin/python}" != "$0" ] || exit 1
case "$*" in
*ctypes*) for word; do grep -qx "${word#*:}" "$HOME/missing" 2>/dev/null && echo "${word#*:}"; done; exit 0 ;;
*Python.h*) [ ! -e "$HOME/no-headers" ] || exit 1 ;;
*"import evdev"*) [ -e "$HOME/evdev" ] || exit 1 ;;
"-m venv "*) mkdir -p "$3/bin" && cp "$0" "$3/bin/python" ;;
"-m pip "*) [ ! -e "$HOME/pip" ] || . "$HOME/pip" ;;
"-m app"*) pwd; printf '<%s>' "$@" ;;
"-m ruff "*) exit $(cat "$HOME/ruff" 2>/dev/null || echo 0) ;;
"-m pytest "*) echo "1 passed on $QT_QPA_PLATFORM" ;;
esac
"""


@dataclass
class House:
    """A fresh clone on a machine of which only what we put there exists."""

    home: Path
    clone: Path

    def environment(self) -> dict[str, str]:
        return {"PATH": str(self.home / "bin"), "HOME": str(self.home)}

    def start(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [self.clone / "kiosk", *arguments],
            env=self.environment(),
            cwd=self.home,
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
            timeout=30,
            check=False,
        )

    def program(self, name: str, script: str = "") -> None:
        (self.home / "bin" / name).write_text(NOTE + script)
        (self.home / "bin" / name).chmod(0o755)

    def calls(self, start: str = "") -> list[str]:
        """How the programs were called, in order, and forgotten: the next call tells of what came since."""
        path = self.home / "calls"
        lines = path.read_text().splitlines() if path.exists() else []
        path.unlink(missing_ok=True)
        return [line for line in lines if line.startswith(start)]

    def lacks(self, *packages: str) -> None:
        (self.home / "missing").write_text("".join(f"{package}\n" for package in packages))

    def pip_does(self, script: str) -> None:
        (self.home / "pip").write_text(script)


@pytest.fixture
def house(tmp_path: Path) -> House:
    """An ordinary user with a Python and all libraries, and no right to install any."""
    house = House(tmp_path / "somebody's home", tmp_path / "somebody's home" / "a lead kiosk")
    (house.home / "bin").mkdir(parents=True)
    for tool in TOOLS + TOOLS_OF_THE_FAKES:
        (house.home / "bin" / tool).symlink_to(shutil.which(tool) or pytest.fail(f"this machine has no {tool}"))
    (house.clone / "packaging").mkdir(parents=True)
    shutil.copy(ROOT / "kiosk", house.clone)
    for name in ("requirements.txt", "requirements-test.txt", "requirements-hid.txt"):
        (house.clone / "packaging" / name).write_text("lead==1 --hash=sha256:0\n")
    house.program("python3", PYTHON)
    house.program("apt-get")
    house.program("sudo", "exit 1")
    house.program("id", "echo 1000")
    return house


@pytest.mark.parametrize("shell", ["sh", "dash", "bash", "busybox"])
def test_script_is_understood_by_every_shell(shell: str) -> None:
    if not (found := shutil.which(shell)):
        pytest.skip(f"no {shell} on this machine")
    command = [found, "sh", "-n"] if shell == "busybox" else [found, "-n"]
    assert subprocess.run([*command, ROOT / "kiosk"], check=False).returncode == 0


def test_first_start_sets_up_and_then_runs(house: House) -> None:
    done = house.start("leads", "--search", "two words", "")
    assert done.returncode == 0
    assert done.stdout == f"{house.home}\n<-m><app><leads><--search><two words><>"
    [pip] = [call for call in house.calls() if "-m pip" in call]
    assert "--require-hashes" in pip
    assert pip.endswith("packaging/requirements.txt")


def test_second_start_only_runs(house: House) -> None:
    house.start()
    house.calls()
    done = house.start("status")
    assert (done.returncode, done.stderr) == (0, "")
    assert house.calls() == ["python -m app status"]


def test_other_requirements_are_installed(house: House) -> None:
    house.start()
    house.calls()
    (house.clone / "packaging" / "requirements.txt").write_text("lead==2 --hash=sha256:1\n")
    house.start()
    assert [call for call in house.calls() if "-m pip" in call]
    house.start()
    assert not [call for call in house.calls() if "-m pip" in call]


def test_tests_need_what_runs_need(house: House) -> None:
    for program in ("xvfb-run", "xauth", "xdotool", "faketime", "umockdev-run", "gcc"):
        house.program(program)
    assert house.start("check").returncode == 0
    first, _ = [call for call in house.calls() if "-m pip" in call]
    assert first.endswith("packaging/requirements-test.txt")
    house.start("status")
    assert house.calls() == ["python -m app status"]


def test_set_up_that_was_killed_is_begun_anew(house: House) -> None:
    house.pip_does("kill -9 $PPID")
    assert house.start().returncode != 0
    (house.clone / ".venv" / "lib").mkdir()  # half of a package
    house.calls()
    house.pip_does("")
    assert house.start().returncode == 0
    calls = house.calls("python")
    assert [call for call in calls if "-m venv" in call]
    assert not (house.clone / ".venv" / "lib").exists()


def test_failed_download_says_so_and_is_tried_again(house: House) -> None:
    house.pip_does("exit 1")
    failed = house.start()
    assert failed.returncode == 1
    assert "Check the network" in failed.stderr
    house.calls()
    house.pip_does("")
    assert house.start().returncode == 0
    assert not [call for call in house.calls() if "-m venv" in call]


def test_what_has_to_be_compiled_is_installed_where_that_can_be_done(house: House) -> None:
    house.program("gcc")
    assert house.start().stderr.count("\n") == 1
    ready, compiled = house.calls("python -m pip")
    assert "--only-binary" in ready
    assert "--only-binary" not in compiled
    assert "--require-hashes" in compiled
    assert compiled.endswith("packaging/requirements-hid.txt")
    house.start("status")
    assert house.calls() == ["python -m app status"]


@pytest.mark.parametrize("lacking", ["compiler", "headers"])
def test_without_a_compiler_one_sentence_says_what_is_left_out(house: House, lacking: str) -> None:
    if lacking == "headers":
        house.program("gcc")
        (house.home / "no-headers").touch()
    done = house.start("status")
    assert done.returncode == 0
    [line] = [line for line in done.stderr.splitlines() if "C compiler" in line]
    assert "the window reads them as keyboards" in line
    assert len(house.calls("python -m pip")) == 1
    assert house.start("status").stderr == ""


def test_a_compiler_that_comes_later_is_noticed(house: House) -> None:
    house.start()
    house.calls()
    house.program("gcc")
    house.start()
    assert [call for call in house.calls("python -m pip") if call.endswith("requirements-hid.txt")]


def test_a_compiler_that_went_after_its_work_is_not_missed(house: House) -> None:
    house.program("gcc")
    house.start()
    (house.home / "evdev").touch()
    (house.home / "bin" / "gcc").unlink()
    assert "C compiler" not in house.start().stderr


def test_what_cannot_be_compiled_stops_nobody(house: House) -> None:
    house.program("gcc")
    house.pip_does('case "$*" in *requirements-hid*) echo "error: 99 lines"; exit 1 ;; esac')
    done = house.start("status")
    assert done.returncode == 0
    assert "99 lines" not in done.stderr
    [line] = [line for line in done.stderr.splitlines() if "could not be built" in line]
    log = re.findall("“(.*)”", line)[-1]
    assert Path(log).read_text() == "error: 99 lines\n"
    house.calls()
    assert house.start("status").stderr == ""
    assert house.calls() == ["python -m app status"]


def test_other_requirements_of_what_is_compiled_are_installed(house: House) -> None:
    house.program("gcc")
    house.start()
    house.calls()
    (house.clone / "packaging" / "requirements-hid.txt").write_text("lead==2 --hash=sha256:1\n")
    house.start()
    assert [call for call in house.calls("python -m pip") if call.endswith("requirements-hid.txt")]


def test_the_tests_packages_that_have_no_program_are_looked_up(house: House) -> None:
    for program in ("xvfb-run", "xauth", "xdotool", "faketime", "umockdev-run", "gcc"):
        house.program(program)
    house.program("dpkg", '[ "$2" != python3-gi ] || echo "Status: install ok installed"')
    [line] = [line for line in house.start("check").stderr.splitlines() if "apt-get" in line]
    assert line.endswith("sudo apt-get install -y gir1.2-umockdev-1.0")


def test_user_without_rights_is_told_in_one_line_what_to_run(house: House) -> None:
    house.lacks("libzbar0", "libgl1")
    done = house.start("demo")
    assert done.returncode == 1
    assert done.stdout == ""
    [line] = done.stderr.splitlines()
    assert line.endswith("sudo apt-get install -y libgl1 libzbar0")
    assert not [call for call in house.calls() if "apt-get" in call or "-m pip" in call]


def test_missing_window_libraries_stop_nobody(house: House) -> None:
    house.lacks("libxcb-cursor0")
    assert house.start().returncode == 0
    house.calls()
    second = house.start("leads")
    assert second.returncode == 0
    [line] = second.stderr.splitlines()
    assert line.endswith("sudo apt-get install -y libxcb-cursor0")
    assert not [call for call in house.calls() if "-m pip" in call]
    house.lacks()
    assert house.start().stderr == ""


def test_root_gets_what_is_missing_and_no_more(house: House) -> None:
    house.program("id", "echo 0")
    house.program("apt-get", 'case "$*" in *install*) rm "$HOME/missing" ;; esac')
    house.lacks("libzbar0")
    done = house.start()
    assert done.returncode == 0
    installs = [call for call in house.calls("apt-get") if " install " in call]
    assert [call.split("--no-install-recommends ")[1] for call in installs] == ["libzbar0"]


def test_package_lists_are_fetched_when_installing_fails(house: House) -> None:
    house.program("id", "echo 0")
    house.program(
        "apt-get",
        'case "$*" in *update*) touch "$HOME/updated" ;; *) [ -e "$HOME/updated" ] && rm "$HOME/missing" ;; esac',
    )
    house.lacks("libzbar0")
    assert house.start().returncode == 0


def test_sudo_is_used_where_it_asks_for_no_password(house: House) -> None:
    house.program("sudo", '[ "$1" != -n ] || shift; "$@"')
    house.program("apt-get", 'rm -f "$HOME/missing"')
    house.lacks("libzbar0")
    assert house.start().returncode == 0
    assert [call for call in house.calls("sudo") if "install" in call and "DEBIAN_FRONTEND=noninteractive" in call]


def test_checks_come_first_and_the_full_run_in_a_real_x_server_last(house: House) -> None:
    house.program("xvfb-run", 'while [ "${1%/python}" = "$1" ]; do shift; done; "$@"')
    done = house.start("test")
    assert done.returncode == 0
    assert done.stdout.splitlines() == ["1 passed on offscreen", "1 passed on xcb"]
    calls = [call for call in house.calls() if "python -m pip" not in call]
    names = ("ruff check", "ruff format", "mypy", "importlinter", "pytest")
    steps = [name for call in calls for name in names if f" {name}" in call]
    assert steps == [*names, "pytest", "pytest"]  # xvfb-run and what it runs


def test_a_failed_check_is_named_and_fails_the_whole(house: House) -> None:
    house.program("xvfb-run", 'while [ "${1%/python}" = "$1" ]; do shift; done; "$@"')
    (house.home / "ruff").write_text("1")
    done = house.start("test", "tests/app", "-k", "two words")
    assert done.returncode == 1
    assert "kiosk: ruff FAILED" in done.stderr
    assert done.stdout == "1 passed on xcb\n"
    assert house.calls("python -m pytest") == ["python -m pytest -q tests/app -k two words"]


@pytest.mark.parametrize("python", ["none", "too old"])
def test_machine_without_a_fitting_python_is_told_what_to_run(house: House, python: str) -> None:
    if python == "none":
        (house.home / "bin" / "python3").unlink()
    else:
        (house.home / "too-old").touch()
    done = house.start()
    assert done.returncode == 1
    [line] = done.stderr.splitlines()
    assert "apt-get install -y python3 python3-venv libgl1" in line


def test_system_without_apt_is_told_in_words(house: House) -> None:
    (house.home / "bin" / "apt-get").unlink()
    house.lacks("libxcb-cursor0")
    done = house.start()
    assert done.returncode == 0
    assert "Without apt-get" in done.stderr


def test_link_to_the_script_finds_its_house(house: House) -> None:
    (house.home / "bin" / "kiosk").symlink_to(house.clone / "kiosk")
    done = subprocess.run(
        ["kiosk", "status"], env=house.environment(), cwd="/", capture_output=True, text=True, check=False
    )
    assert done.stdout == "/\n<-m><app><status>"
    assert (house.clone / ".venv" / "bin" / "python").exists()


def test_two_first_starts_set_up_once(house: House) -> None:
    os.mkfifo(house.home / "go")
    os.mkfifo(house.home / "installing")
    house.pip_does('echo >"$HOME/installing"; read -r _ <"$HOME/go"')
    command = [str(house.clone / "kiosk"), "status"]
    with subprocess.Popen(command, env=house.environment(), stderr=subprocess.DEVNULL) as first:
        (house.home / "installing").read_text()  # blocks until the first one installs
        with subprocess.Popen(command, env=house.environment(), stderr=subprocess.PIPE, text=True) as second:
            assert second.stderr
            assert "waiting" in second.stderr.readline()
            (house.home / "go").write_text("\n")
            assert (first.wait(20), second.wait(20)) == (0, 0)
    assert len([call for call in house.calls() if "-m pip" in call]) == 1


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_clone_that_cannot_be_written_to_keeps_its_environment_elsewhere(house: House) -> None:
    house.clone.chmod(0o555)
    assert house.start().returncode == 0
    assert list((house.home / ".local" / "share" / "lead-kiosk-setup").glob("*/bin/python"))
    house.calls()
    house.start("status")
    assert house.calls() == ["python -m app status"]


def test_colon_in_the_clones_name_is_refused_in_words(house: House) -> None:
    moved = House(house.home, house.clone.rename(house.home / "lead:kiosk"))
    done = moved.start()
    assert done.returncode == 1
    assert "colon" in done.stderr
