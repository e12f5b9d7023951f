"""The database that two outputs are compared in: on the disk, so that memory stays in bounds."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from detector.errors import DetectorError
from detector.system.database import open_duckdb

__all__ = ["opened"]


@contextmanager
def opened(temp: Path | None, max_memory: int) -> Iterator[Any]:
    """Give a connection to an empty database, which is removed at the end.

    Raises
    ------
    DetectorError
        If memory or disk are too small.
    MissingExtraError
        If the ``report`` extra is not installed.
    """
    if temp is not None and not temp.is_dir():
        raise DetectorError(f"no folder {temp} for the work", "create it first")
    work = Path(mkdtemp(prefix="detector-diff-", dir=temp))
    settings = {"autoinstall_known_extensions": False}  # nothing is fetched
    try:
        with open_duckdb(work, max_memory, extra="report", **settings) as connection:
            yield connection
    finally:
        shutil.rmtree(work, ignore_errors=True)
