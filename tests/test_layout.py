"""The house keeps its shape: every module has its test, sizes stay small, nothing names a registry or one machine."""

from __future__ import annotations

import ast
import os
import re
from functools import cache
from pathlib import Path
from statistics import median, quantiles
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
MODULES = sorted(path for room in ("app", "hardware", "resources") for path in (ROOT / room).rglob("*.py"))
NOT_OURS = {".git", ".venv", ".hypothesis", "__pycache__", "build", "dist"}
BANNED = {"manager", "handler", "helper", "utils", "service", "data", "info", "base", "common", "misc"}
FUNCTION = ast.FunctionDef | ast.AsyncFunctionDef


def has_code(module: Path) -> bool:
    """An `__init__.py` with nothing but a docstring, imports and constants needs no test."""
    body = ast.parse(text_of(module)).body
    return module.name != "__init__.py" or any(isinstance(node, ast.FunctionDef | ast.ClassDef) for node in body)


def its_test(module: Path) -> Path:
    place = module.relative_to(ROOT)
    return ROOT / "tests" / place.parent / f"test_{place.stem.strip('_')}.py"


def ours() -> Iterator[Path]:
    """Every file of the project, as a clone would have it: caches and environments left out."""
    for folder, inner, files in os.walk(ROOT):
        inner[:] = [name for name in inner if name not in NOT_OURS and not name.endswith("_cache")]
        yield from (Path(folder, file) for file in files)


@cache
def text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""  # a picture, a font


def test_every_module_has_its_test_file() -> None:
    lacking = [module for module in MODULES if has_code(module) and not its_test(module).exists()]
    assert [str(module.relative_to(ROOT)) for module in lacking] == []


def test_every_module_says_what_it_is_for() -> None:
    silent = [module for module in MODULES if not ast.get_docstring(ast.parse(text_of(module)))]
    assert [str(module.relative_to(ROOT)) for module in silent] == []


def test_packaging_and_tests_are_no_packages() -> None:
    # An `__init__.py` would make our folder shadow PyPI's `packaging`, and test files collide.
    assert not (ROOT / "packaging" / "__init__.py").exists()
    assert not list((ROOT / "tests").rglob("__init__.py"))


def test_modules_are_short() -> None:
    lengths = [len(text_of(module).splitlines()) for module in MODULES]
    assert median(lengths) <= 120
    assert quantiles(lengths, n=10)[-1] <= 250


def test_functions_are_short() -> None:
    nodes = [node for module in MODULES for node in ast.walk(ast.parse(text_of(module)))]
    lengths = [(node.end_lineno or 0) - node.lineno + 1 for node in nodes if isinstance(node, FUNCTION)]
    assert median(lengths) <= 8
    assert quantiles(lengths, n=10)[-1] <= 25


def test_names_say_something() -> None:
    names = [module.stem for module in MODULES]
    for module in MODULES:
        names += [node.name for node in ast.walk(ast.parse(text_of(module))) if isinstance(node, ast.ClassDef)]
    words = {name: re.findall(r"[A-Z]?[a-z]+", name) for name in names}
    assert [name for name, parts in words.items() if BANNED.intersection(part.lower() for part in parts)] == []


@pytest.mark.parametrize(
    "pattern",
    [
        pytest.param(r"\bindex-url\b|find-links\b|/simple/|registry = .?http", id="registry options"),
        pytest.param(r"https?://[\w.-]*(?:pypi\.org|pythonhosted\.org)", id="registry addresses"),
        pytest.param(r"(?<![\w.}>])/(?:home|root|Users|work)/\w", id="paths of one machine"),
    ],
)
def test_nothing_names_a_registry_or_one_machine(pattern: str) -> None:
    naming = [str(path.relative_to(ROOT)) for path in ours() if re.search(pattern, text_of(path))]
    assert [name for name in naming if name != "tests/test_layout.py"] == []


def pins(name: str) -> set[str]:
    """The `package==version` of a locked list, with its markers."""
    return set(re.findall(r"^([\w.-]+==[^\\\n]+?)(?: \\)?$", text_of(ROOT / "packaging" / name), re.MULTILINE))


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-test.txt"])
def test_requirements_are_locked_with_hashes(name: str) -> None:
    text = text_of(ROOT / "packaging" / name)
    entries = re.split(r"^(?=[\w-]+==)", text, flags=re.MULTILINE)[1:]
    assert len(entries) == len(pins(name)) > 30
    assert [entry.split(" ")[0] for entry in entries if "--hash=sha256:" not in entry] == []


def test_tests_run_with_the_versions_that_people_get() -> None:
    names = {pin.split("==")[0] for pin in pins("requirements.txt")}
    assert {pin.split(" ;")[0] for pin in pins("requirements.txt")} <= {
        pin.split(" ;")[0] for pin in pins("requirements-test.txt") if pin.split("==")[0] in names
    }
