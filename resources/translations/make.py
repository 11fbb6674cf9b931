"""Brings the translations up to date with the program: `python -m resources.translations.make`.

Words of the window stand in `tr("...")`. Sentences that come up from below it (a scanner's, a platform's, the disk's)
are written in English where they arise: all of them are collected here into `sentences.txt`, a template per line with
its fields in braces, and translated as the window shows them (see `app.ui.sentences`). Both go through lupdate into
one `.ts` file per language, which translators fill in, and lrelease makes the `.qm` files that Qt reads.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

LANGUAGES = ("de", "fr", "nl", "es")
HERE = Path(__file__).parent
ROOT = HERE.parent.parent
_WINDOW = (ROOT / "app" / "ui",)
_SHARED = (ROOT / "app" / "standing.py", ROOT / "app" / "plight.py")
_SILENT = ("cli", "mock", "mock.py", "world", "demo", "gallery", "display.py", "paper.py", "action_sheet.py")
"""Rooms and modules whose sentences no window shows."""
_FILLERS = (
    "accepted",
    "not tried",
    "scans into",
    "uploads from",
    "behind",
    "ahead of",
    "the keyring",
    "Nothing sets it by itself",
    "Nothing is known of who sets it",
    "It cannot be told whether the disk is encrypted",
    "for example https://pretix.eu",
)
"""What fills fields of sentences and is no sentence itself."""
_SENTENCE = re.compile(r"(?=.*[a-z]{2})[A-Z“{].* .*[.:!?”]\Z")
_NO_SENTENCE = re.compile(r"\b(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|PRAGMA|FROM|WHERE|VALUES)\b|\n|[<>=]{2}")


def modules() -> list[Path]:
    """Everything that may have something to say, in order."""
    app = [path for path in (ROOT / "app").rglob("*.py") if not {*path.relative_to(ROOT).parts} & {*_SILENT}]
    return sorted([*app, *(ROOT / "hardware").rglob("*.py")])


def sentences_of(source: str, *, hints: bool = False) -> list[str]:
    """The sentences that a module's `source` holds, as templates; with `hints` also calls without a full stop."""
    tree = ast.parse(source)
    silent = {id(node) for node in _silent(tree)}
    found = [_template(node) for node in _texts(tree, silent)]
    calls = re.compile(r"[A-Z][a-z]+( [a-z]+)*([,:] [a-z ]+)?") if hints else None
    return [
        text
        for text in dict.fromkeys(found)
        if (_SENTENCE.match(text) and not _NO_SENTENCE.search(text) and re.search(r"[a-z] [a-z]", text))
        or (calls and calls.fullmatch(text))
    ]


def _silent(tree: ast.AST) -> Iterator[ast.AST]:
    """Docstrings, and what goes to the log or is translated already."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in ("tr", "info", "warning", "exception", "debug", "compile", "add_argument"):
                yield from (part for argument in node.args for part in ast.walk(argument))


def _texts(node: ast.AST, silent: set[int]) -> Iterator[ast.expr]:
    """Every text of the tree, those that are parts of a longer one left out."""
    for child in ast.iter_child_nodes(node):
        if id(child) in silent:
            continue
        if isinstance(child, ast.Constant | ast.JoinedStr | ast.BinOp) and _is_text(child):
            yield child
        else:
            yield from _texts(child, silent)


def _is_text(node: ast.expr) -> bool:
    if isinstance(node, ast.BinOp):
        return isinstance(node.op, ast.Add) and _is_text(node.left) and _is_text(node.right)
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def _template(node: ast.expr, names: list[str] | None = None) -> str:
    """The text with its fields in braces, no name twice."""
    names = names if names is not None else []
    match node:
        case ast.Constant():
            return str(node.value).replace("{}", "{what}")
        case ast.BinOp():
            return _template(node.left, names) + _template(node.right, names)
        case ast.JoinedStr():
            return "".join(_template(part, names) for part in node.values)
        case ast.FormattedValue():
            name = _name(node.value)
            names.append(name)
            return "{" + (name if names.count(name) == 1 else f"{name}{names.count(name)}") + "}"
    return ""


def _name(node: ast.expr) -> str:
    match node:
        case ast.Name():
            return node.id.lstrip("_").lower()
        case ast.Attribute():
            return node.attr.lstrip("_").lower()
        case ast.BoolOp():
            return _name(node.values[0])
    return "what"


def collected() -> list[str]:
    """All sentences from below the window, in order of their modules."""
    found: dict[str, None] = {}
    for path in modules():
        found |= dict.fromkeys(sentences_of(path.read_text(encoding="utf-8"), hints=path.name == "hints.py"))
    return [*found, *_FILLERS]


def run(program: str, *arguments: str) -> None:
    """Run one of Qt's own programs, which came with PySide6."""
    subprocess.run([str(Path(sys.executable).parent / program), *arguments], check=True, stdout=subprocess.DEVNULL)


def update() -> None:
    """Write `sentences.txt`, bring every `.ts` up to date, and release the `.qm` files."""
    sentences = collected()
    (HERE / "sentences.txt").write_text("\n".join(sentences) + "\n", encoding="utf-8")
    window = [str(path) for room in _WINDOW for path in sorted(room.rglob("*.py"))]
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder, "sentences.py")
        listed.write_text("".join(f'translate("sentences", {_quoted(each)})\n' for each in sentences), encoding="utf-8")
        sources = [*window, *map(str, _SHARED), str(listed)]
        for language in LANGUAGES:
            file = str(HERE / f"{language}.ts")
            options = ("-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language)
            run("pyside6-lupdate", *options, *sources, "-ts", file)
    release()


def release() -> None:
    """Make the `.qm` files."""
    for language in LANGUAGES:
        run("pyside6-lrelease", "-silent", str(HERE / f"{language}.ts"), "-qm", str(HERE / f"{language}.qm"))


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


if __name__ == "__main__":
    update()
