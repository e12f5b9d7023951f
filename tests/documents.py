"""What README and docs hold: code blocks, links, and what the project wrote into them."""

from __future__ import annotations

import importlib.util
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import click

from detector.cli import cli

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
DOCS = ROOT / "docs"


class Step(NamedTuple):
    """A code block: a program to run, lines for the shell, or a file of the name `title`."""

    language: str
    title: str
    code: str


def blocks(path: Path, language: str) -> list[str]:
    """Return the code blocks of a language in a Markdown file."""
    text = path.read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)


def steps(path: Path) -> list[Step]:
    """Return the shell and Python blocks of a Markdown file, in its order."""
    text = path.read_text(encoding="utf-8")
    found = re.findall(
        r'^```(sh|python)(?: title="(.+?)")?\n(.*?)^```$', text, re.DOTALL | re.MULTILINE
    )
    return [Step(*one) for one in found]


def commands(path: Path) -> list[str]:
    """Return the lines of the shell blocks in a Markdown file."""
    return [line for block in blocks(path, "sh") for line in block.splitlines() if line]


def links(path: Path) -> list[str]:
    """Return the targets of links and pictures in a Markdown file."""
    text = path.read_text(encoding="utf-8")
    without_code = re.sub(r"```.*?```|`[^`\n]*`", "", text, flags=re.DOTALL)
    return re.findall(r"\]\(([^)\s]+)\)", without_code)


def check_usage(line: str) -> None:
    """Parse each ``detector`` command of a line, so that an unknown option is an error."""
    for part in re.split(r"\s&&\s|\s\|\s(?=detector|jq|head)", line):
        words = shlex.split(part)
        if words[0] != "detector":
            continue
        command = cli.commands[words[1]]
        command.make_parser(click.Context(command)).parse_args(words[2:])


def shell(line: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a line as a person would, with this very version of the command."""
    script = f'set -o pipefail; detector() {{ "$PYTHON" -m detector "$@"; }}; {line}'
    paths = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    programs = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    return subprocess.run(
        ["bash", "-c", script],
        cwd=folder,
        env={
            **os.environ,
            "PATH": programs,
            "PYTHON": sys.executable,
            "PYTHONPATH": paths,
            "PYSPARK_PYTHON": sys.executable,
        },
        capture_output=True,
        text=True,
        timeout=300,
    )


def refresh() -> ModuleType:
    """Return the script that writes what the project says of itself."""
    spec = importlib.util.spec_from_file_location("refresh", DOCS / "refresh.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
