"""Run notebooks from top to bottom: ``python -m tests.notebooks notebooks/*.ipynb``."""

from __future__ import annotations

import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError


def run(path: Path) -> None:
    """Run one notebook in its own folder; nothing is written back.

    Raises
    ------
    CellExecutionError
        If a cell fails.
    """
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(notebook, timeout=300, resources={"metadata": {"path": path.parent}})
    client.execute()


def main(paths: list[str]) -> int:
    """Run all notebooks and say which failed."""
    failed = 0
    for path in map(Path, paths):
        try:
            run(path)
            print(f"{path}: runs")
        except CellExecutionError as error:
            failed += 1
            print(f"{path}: {error}")
    return 1 if failed or not paths else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
