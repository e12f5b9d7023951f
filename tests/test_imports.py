"""No room of the package imports one above it, and the light parts load nothing heavy."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import detector

ROOT = Path(detector.__file__).parent

# What each room may import besides itself; `errors`, `system` and the version are for all.
ALLOWED = {
    "errors": set[str](),
    "system": set[str](),
    "page": set[str](),
    "document": {"page"},
    "signals": {"page", "document"},
    "model": {"page", "document", "signals"},
    "crawl": {"page", "document", "signals", "model"},
    "batch": {"page", "document", "signals", "model", "crawl"},
    "farm": {"page"},
    "api": {"page", "document", "signals", "model", "crawl"},
    "training": {"page", "document", "signals", "model", "crawl", "batch", "farm", "api"},
    "explanation": {"page", "document", "signals", "model", "api"},
    "review": {"page", "document", "signals", "model", "batch", "api", "explanation", "report"},
}
# Whoever stands outside uses the public face, and may not look behind it; `batch` makes pages of
# rows for all doors alike.
FACE = {"", "page", "errors", "system", "api", "batch"}
OUTSIDE = ("integrations", "report", "web")

MODULES = sorted(path.relative_to(ROOT) for path in ROOT.rglob("*.py"))


def room_of(name: str) -> str:
    """Return the room of a module's dotted name; empty for the package itself."""
    return name.split(".")[1] if "." in name else ""


def imported(tree: ast.AST) -> Iterator[str]:
    """Yield the dotted names of our own modules that a module imports, wherever it does."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (a.name for a in node.names if a.name.split(".")[0] == "detector")
        elif isinstance(node, ast.ImportFrom) and node.module == "detector":
            yield from (_member(a.name) for a in node.names)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("detector."):
            yield str(node.module)


def _member(name: str) -> str:
    """Return what ``from detector import name`` imports: a room, or the public face."""
    is_room = (ROOT / name).is_dir() or (ROOT / f"{name}.py").exists()
    return f"detector.{name}" if is_room else "detector"


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_no_module_imports_a_room_above(path: Path) -> None:
    room = path.parts[0].removesuffix(".py")
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    assert not any(isinstance(n, ast.ImportFrom) and n.level for n in ast.walk(tree))
    rooms = {room_of(name) for name in imported(tree)} - {room}
    if room in ALLOWED:
        assert rooms <= ALLOWED[room] | {"errors", "system", ""}
    elif room in OUTSIDE:
        assert rooms <= FACE


def test_every_room_is_known() -> None:
    above = {"__init__", "__main__", "cli", *OUTSIDE}
    assert {path.parts[0].removesuffix(".py") for path in MODULES} <= ALLOWED.keys() | above


def test_what_is_found_in_a_source() -> None:
    source = "import detector.cli\ndef f():\n from detector import Page, farm\n import re"
    assert {room_of(n) for n in imported(ast.parse(source))} == {"cli", "", "farm"}


@pytest.mark.parametrize("module", ["detector", "detector.document"])
def test_light_modules_load_nothing_heavy(module: str) -> None:
    code = f"import sys, {module}; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, timeout=60
    )
    heavy = {"pandas", "sklearn", "scipy", "pyarrow", "matplotlib", "rich", "joblib"}
    assert heavy.isdisjoint(done.stdout.split())
