"""Every command is found by its name, and only its own module is imported for it."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from pathlib import Path

import click
import pytest

from app.cli.catalogue import MODULES, Catalogue

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize("module", MODULES)
def test_a_module_has_the_commands_that_the_catalogue_says(module: str) -> None:
    assert sorted(command.name for command in import_module(f"app.cli.{module}").COMMANDS) == sorted(MODULES[module])


def test_every_module_with_commands_is_in_the_catalogue() -> None:
    modules = [path for path in (ROOT / "app" / "cli").glob("*.py") if "\nCOMMANDS = " in path.read_text("utf-8")]
    assert sorted(path.stem for path in modules) == sorted(MODULES)


def test_it_is_a_mapping_that_others_may_add_to() -> None:
    catalogue = Catalogue()
    names = list(catalogue)
    assert len(catalogue) == len(names) == sum(map(len, MODULES.values()))
    assert catalogue["add"] is catalogue["add"]
    assert list(catalogue) == names
    catalogue["extra"] = command = click.Command("extra")
    assert catalogue["extra"] is command
    assert list(catalogue) == [*names, "extra"]
    del catalogue["extra"]
    assert "extra" not in catalogue
    assert catalogue.get("nonsense") is None


def test_a_command_loads_only_its_own_module() -> None:
    program = (
        "import sys; from app.cli import run; run(['pin', '--help'])\n"
        "print(sorted(each.removeprefix('app.cli.') for each in sys.modules if each.startswith('app.cli.')))"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.endswith("\n['catalogue', 'pin', 'session']\n")
