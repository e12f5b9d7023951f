"""What is shipped: a wheel with the model, types and the licence, and nothing that unpickles."""

from __future__ import annotations

import ast
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

import detector

ROOT = Path(detector.__file__).parent
PROJECT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    pytest.importorskip("hatchling")
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=PROJECT,
        check=True,
        capture_output=True,
        timeout=120,
    )
    (path,) = folder.glob("*.whl")
    return zipfile.ZipFile(path)


def test_the_wheel_holds_what_users_need(wheel: zipfile.ZipFile) -> None:
    names = set(wheel.namelist())
    assert {"detector/model/bundled/model.json", "detector/py.typed"} <= names
    assert "detector/report/templates/report.html.j2" in names
    (licence,) = (name for name in names if name.endswith("/LICENSE"))
    assert licence.partition("/")[0].endswith(".dist-info")
    assert b"Apache License" in wheel.read(licence)


def test_the_wheel_holds_the_whole_package_and_nothing_else(wheel: zipfile.ZipFile) -> None:
    shipped = {name for name in wheel.namelist() if name.startswith("detector/")}
    modules = {path.relative_to(ROOT.parent).as_posix() for path in ROOT.rglob("*.py")}
    assert modules <= shipped
    others = {name.partition("/")[0] for name in wheel.namelist()} - {"detector"}
    assert len(others) == 1
    assert not [name for name in shipped if "__pycache__" in name]


def test_the_wheel_names_version_and_command(wheel: zipfile.ZipFile) -> None:
    (metadata,) = (name for name in wheel.namelist() if name.endswith("/METADATA"))
    lines = wheel.read(metadata).decode().splitlines()
    assert f"Version: {detector.__version__}" in lines
    (commands,) = (name for name in wheel.namelist() if name.endswith("/entry_points.txt"))
    assert b"detector = detector.cli:main" in wheel.read(commands)


# --- names --------------------------------------------------------------------------------


@pytest.mark.parametrize("name", detector.__all__)
def test_a_public_name_is_there(name: str) -> None:
    assert getattr(detector, name) is not None


def test_a_name_that_is_not_there_is_told() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'nonsense'"):
        _ = detector.nonsense


MODULES = sorted(
    ".".join(path.relative_to(ROOT.parent).with_suffix("").parts)
    for path in ROOT.rglob("*.py")
    if path.stem not in ("__main__", "__init__")
)


@pytest.mark.parametrize("name", MODULES)
def test_what_a_module_says_it_has_is_there(name: str) -> None:
    module = import_module(name)
    missing = [n for n in getattr(module, "__all__", ()) if not hasattr(module, n)]
    assert missing == []


# --- nothing that runs what a file says ----------------------------------------------------

_RUNNERS = {"pickle", "cPickle", "_pickle", "dill", "cloudpickle", "shelve", "marshal"}
_LOADERS = {("joblib", "load"), ("pd", "read_pickle"), ("pandas", "read_pickle"), ("torch", "load")}


def unsafe(tree: ast.AST) -> Iterator[str]:
    """Yield what a module does that may run code out of a data file."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (a.name for a in node.names if a.name.partition(".")[0] in _RUNNERS)
        elif isinstance(node, ast.ImportFrom):
            yield from _unsafe_names(node)
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            if (node.value.id, node.attr) in _LOADERS:
                yield f"{node.value.id}.{node.attr}"
        elif isinstance(node, ast.Call):
            yield from _unsafe_call(node)


def _unsafe_names(node: ast.ImportFrom) -> Iterator[str]:
    module = (node.module or "").partition(".")[0]
    if module in _RUNNERS:
        yield module
    yield from (f"{module}.{a.name}" for a in node.names if (module, a.name) in _LOADERS)


def _unsafe_call(node: ast.Call) -> Iterator[str]:
    if isinstance(node.func, ast.Name) and node.func.id in ("eval", "exec"):
        yield node.func.id
    for keyword in node.keywords:
        allowed = isinstance(keyword.value, ast.Constant) and keyword.value.value is False
        if keyword.arg == "allow_pickle" and not allowed:
            yield "allow_pickle"


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("import pickle", ["pickle"]),
        ("def f():\n from pickle import loads", ["pickle"]),
        ("import joblib\njoblib.load(path)", ["joblib.load"]),
        ("from joblib import Parallel, load", ["joblib.load"]),
        ("np.load(path, allow_pickle=True)", ["allow_pickle"]),
        ("np.load(path, allow_pickle=False)", []),
        ("pd.read_pickle(path)", ["pd.read_pickle"]),
        ("eval(text)", ["eval"]),
        ("from joblib import Parallel", []),
        ("json.load(file)", []),
    ],
)
def test_what_counts_as_unsafe(source: str, found: list[str]) -> None:
    assert list(unsafe(ast.parse(source))) == found


@pytest.mark.parametrize("path", sorted(ROOT.rglob("*.py")), ids=lambda p: str(p.relative_to(ROOT)))
def test_no_module_unpickles(path: Path) -> None:
    assert list(unsafe(ast.parse(path.read_text(encoding="utf-8")))) == []
