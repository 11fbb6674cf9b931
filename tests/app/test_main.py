"""The program as a process: signals, streams, file names and rights."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
from pathlib import Path

import pytest

from app.store import Store, leads
from app.store.lock import RoleLock
from app.ui import paper
from app.world.people import people
from tests.program import PATIENCE, command, ended, environment, run, start
from tests.waiting import until

NO_TARGET = b"No target is connected. `lead-kiosk connect --help` tells how.\n"


@pytest.fixture(scope="module")
def scanned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with many leads: more than a pipe holds."""
    folder = tmp_path_factory.mktemp("scanned") / "kiosk"
    typed = "".join(f"CODE-{number}-{'x' * 200}\n" for number in range(300))
    assert run("scan", "--from", "stdin", "--data", folder, typed=typed.encode()).code == 0
    return folder


def codes(folder: Path) -> list[str | None]:
    with Store(folder) as store:
        return [lead.code for lead in leads.find(store)]


def test_what_it_makes_is_its_owner_s_alone(scanned: Path, tmp_path: Path) -> None:
    run("export", tmp_path / "leads.csv", "--data", scanned)
    made = [scanned, *scanned.rglob("*"), tmp_path / "leads.csv"]
    assert {path.stat().st_mode & 0o077 for path in made} == {0}


def test_a_reader_that_goes_away_ends_it_quietly(scanned: Path) -> None:
    for arguments in (["leads", "--json"], ["leads"]):
        with start(*arguments, "--data", scanned) as process:
            assert process.stdout
            process.stdout.readline()
            process.stdout.close()
            assert process.stderr
            assert process.stderr.read() == b""
            assert process.wait(PATIENCE) == 0


def test_a_scan_whose_answers_nobody_reads_says_so_and_keeps_what_it_read(tmp_path: Path) -> None:
    with start("scan", "--from", "stdin", "--json", "--data", tmp_path) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(b"A1\n")
        process.stdin.flush()
        process.stdout.readline()
        process.stdout.close()
        process.stdin.write(b"B2\n")
        process.stdin.flush()
        assert process.wait(PATIENCE) == 1
        assert process.stderr
        assert process.stderr.read().decode().startswith("lead-kiosk: Nobody reads the answers any more.")
    assert codes(tmp_path) == ["B2", "A1"]


def test_an_output_that_is_full_is_one_sentence(scanned: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            command("leads", "--json", "--data", scanned),
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment(),
            check=False,
            timeout=PATIENCE,
        )
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1


def test_a_closed_standard_output_or_input_stops_nothing(tmp_path: Path) -> None:
    program = shlex.join(map(str, command("scan", "--from", "stdin", "--data", tmp_path)))
    for closed, code in (("printf 'A1\\n' | {} >&-", 0), ("{} <&-", 1)):
        done = subprocess.run(
            ["sh", "-c", closed.format(program)], capture_output=True, env=environment(), check=False, timeout=PATIENCE
        )
        assert (done.returncode, b"Traceback" in done.stderr) == (code, False), done.stderr
    assert codes(tmp_path) == ["A1"]


def test_file_names_that_are_no_text_stop_nothing(tmp_path: Path) -> None:
    badges = tmp_path / "badges"
    paper.badge_folder(people(1), badges)
    odd = badges.rename(Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff")))
    assert run("scan", "--from", f"replay:{odd}", "--json", "--data", tmp_path / "kiosk").row["lead"] == 1
    file = odd / "leads.json"
    assert run("export", file, "--json", "--data", tmp_path / "kiosk").row == {"leads": 1, "file": str(file)}


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_while_it_starts_is_no_traceback(tmp_path: Path, number: signal.Signals) -> None:
    program = (
        "import builtins, os, runpy, sys\n"
        "whole = builtins.__import__\n"
        "def slowly(name, *rest, **more):\n"
        f"    if name == 'app.cli': os.kill(os.getpid(), {int(number)})\n"
        "    return whole(name, *rest, **more)\n"
        "builtins.__import__ = slowly\n"
        "sys.argv = ['lead-kiosk', 'status']\n"
        "runpy.run_module('app', run_name='__main__')\n"
    )
    python, *_ = command()
    done = subprocess.run(
        [python, "-c", program],
        capture_output=True,
        env=environment(LEAD_KIOSK_DATA=str(tmp_path)),
        check=False,
        timeout=PATIENCE,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_a_waiting_scan_well(tmp_path: Path, number: signal.Signals) -> None:
    with start("scan", "--from", "stdin", "--json", "--data", tmp_path) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(b"A1\n")
        process.stdin.flush()
        assert process.stdout.readline()
        process.send_signal(number)
        assert process.wait(2) == 0
        assert process.stderr
        assert process.stderr.read() == b""


def test_a_lead_that_was_acknowledged_outlives_a_kill(tmp_path: Path) -> None:
    with start("scan", "--from", "stdin", "--json", "--data", tmp_path) as process:
        assert process.stdin
        assert process.stdout
        for number in range(5):
            process.stdin.write(f"C{number}\n".encode())
            process.stdin.flush()
            assert f'"C{number}"'.encode() in process.stdout.readline()
        process.kill()
        ended(process)
    assert codes(tmp_path) == ["C4", "C3", "C2", "C1", "C0"]
    RoleLock(tmp_path, "capture", "the test").release()  # the kill let the folder go


def test_a_second_kiosk_on_a_folder_is_told_by_whom_it_is_held(tmp_path: Path) -> None:
    with start("scan", "--from", "stdin", "--json", "--data", tmp_path) as process:
        until(lambda: (tmp_path / ".capture.holder").exists())
        second = run("scan", "--from", "stdin", "--data", tmp_path, typed=b"A1\n")
        assert f"scan, process {process.pid}" in second.sentence
        process.kill()
        ended(process)


def test_a_line_of_40_mb_is_refused_in_bounded_memory(tmp_path: Path) -> None:
    program = shlex.join(map(str, command("scan", "--from", "stdin", "--json", "--data", tmp_path)))
    limit = f"ulimit -v 1500000; exec {program}"
    done = subprocess.run(
        ["sh", "-c", limit],
        input=b"A1\n" + b"x" * 40_000_000 + b"\nB2\n",
        capture_output=True,
        env=environment(),
        check=False,
        timeout=PATIENCE,
    )
    assert done.returncode == 0, done.stderr
    kinds = [line.split(b'"')[1] for line in done.stdout.splitlines()]
    assert kinds == [b"code", b"refused", b"code"]


def has_loaded(process: subprocess.Popen[bytes], library: str) -> bool:
    return library in Path(f"/proc/{process.pid}/maps").read_text()


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="looks at what a process has loaded")
@pytest.mark.parametrize(
    ("command", "moment", "number"),
    [
        ((), "libshiboken6", signal.SIGINT),
        ((), "libQt6Widgets", signal.SIGTERM),
        (("demo", "--headless"), "libshiboken6", signal.SIGTERM),
    ],
)
def test_a_stop_while_the_window_starts_ends_it_in_order(
    tmp_path: Path, command: tuple[str, ...], moment: str, number: signal.Signals
) -> None:
    with start(*command, "--data", tmp_path / "kiosk", QT_QPA_PLATFORM="offscreen") as process:
        until(lambda: has_loaded(process, moment))
        process.send_signal(number)
        outcome = ended(process)
    assert outcome.code == 0
    assert "Error" not in outcome.err


AT_ITS_START = """
import signal, sys
class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == "app.cli":
            signal.raise_signal(signal.{0})
sys.meta_path.insert(0, Finder())
"""
WITHIN_EXEC = """
import signal, sys
class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == "app.cli":
            exec("signal.raise_signal(signal.{0})")
sys.meta_path.insert(0, Finder())
"""
AT_ITS_END = """
import atexit, signal
atexit.register(signal.raise_signal, signal.{0})
"""


@pytest.mark.parametrize("number", ["SIGINT", "SIGTERM"])
@pytest.mark.parametrize("moment", [AT_ITS_START, WITHIN_EXEC, AT_ITS_END], ids=["start", "exec", "end"])
def test_a_signal_while_it_starts_or_ends_is_quiet(tmp_path: Path, moment: str, number: str) -> None:
    (tmp_path / "signalled.py").write_text(f"{moment.format(number)}\nfrom app.__main__ import main\nmain()")
    arguments = [command()[0], "-m", "signalled", "targets", "--data", str(tmp_path / "kiosk")]
    found = environment(PYTHONPATH=f"{tmp_path}{os.pathsep}{environment()['PYTHONPATH']}")
    done = subprocess.run(arguments, capture_output=True, timeout=PATIENCE, env=found, check=False)
    assert (done.returncode, done.stdout) == (0, b"")
    assert done.stderr == (NO_TARGET if moment == AT_ITS_END else b"")
