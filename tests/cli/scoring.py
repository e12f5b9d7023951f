"""Running ``detector score`` in this process, for tests."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

from detector import Detector
from detector.batch import ReadOptions
from detector.cli.scoring import Request, Scoring

__all__ = ["bytes_in", "rows_in", "score"]


def score(
    detector: Detector,
    inputs: Sequence[Path],
    output: Path,
    options: ReadOptions | None = None,
    *,
    max_seconds: float = 60.0,
    digest: str = "",
    **asked: Any,
) -> int:
    """Judge the pages of `inputs` and return the exit code."""
    request = Request(
        inputs=[str(path) for path in inputs],
        output=str(output),
        quiet=asked.pop("quiet", True),
        max_seconds=max_seconds,
        **asked,
    )
    return Scoring(detector, request, options, digest)()


def rows_in(output: Path) -> list[dict[str, Any]]:
    """Read an output, be it a file or a folder of parts."""
    files = sorted(output.glob("part-*")) if output.is_dir() else [output]
    rows: list[dict[str, Any]] = []
    for file in files:
        if file.suffix == ".parquet":
            rows += pq.ParquetFile(file).read().to_pylist()
        else:
            rows += map(json.loads, file.read_text().splitlines())
    return rows


def bytes_in(output: Path) -> dict[str, bytes]:
    """Return all files of an output, also the hidden ones."""
    files = [path for path in output.rglob("*") if path.is_file()] if output.is_dir() else [output]
    return {str(path.relative_to(output.parent)): path.read_bytes() for path in files}
