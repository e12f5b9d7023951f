"""Where the work on a crawl is done: a DuckDB database on the disk, in a folder that goes away."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from detector.errors import DetectorError, MissingExtraError

__all__ = ["open_database", "quoted", "work_folder"]


@contextmanager
def work_folder(output: Path | None, temp: Path | None) -> Iterator[Path]:
    """Give a folder for the work, and remove it with all that is in it."""
    place = temp or (output and output.resolve().parent)
    if place is not None and not place.is_dir():
        raise DetectorError(f"no folder {place} for the work", "create it first")
    try:
        work = Path(mkdtemp(prefix=".crawl-", dir=place))
    except OSError as error:
        raise DetectorError(f"can't write into {place}: {error.strerror or error}") from error
    try:
        yield work
    finally:
        shutil.rmtree(work, ignore_errors=True)


@contextmanager
def open_database(work: Path, max_memory: int, jobs: int) -> Iterator[Any]:
    """Give a database on the disk, so that tables need no memory."""
    try:
        import duckdb
    except ImportError as error:
        raise MissingExtraError("crawl", "duckdb") from error
    settings: dict[str, Any] = {
        "memory_limit": f"{max_memory // 1_000}KB",
        "temp_directory": str(work / "spilled"),
        "preserve_insertion_order": False,
    }
    if jobs > 0:
        settings["threads"] = jobs
    try:
        with duckdb.connect(str(work / "crawl.db"), config=settings) as database:
            yield database
    except duckdb.Error as error:
        raise _stopped(str(error)) from error
    except OSError as error:
        raise DetectorError(f"can't write into {work}: {error.strerror or error}") from error


def _stopped(error: str) -> DetectorError:
    """Return what to do about an error of DuckDB, which has more than one for lack of memory."""
    if "allocate" in error or "Out of Memory" in error:
        return DetectorError(
            "DuckDB needs more memory or disk", "raise --max-memory, or give a larger --temp"
        )
    return DetectorError(f"DuckDB stopped: {error.splitlines()[0]}")


def quoted(file: Path) -> str:
    """Return a path as a string of SQL."""
    return "'" + str(file).replace("'", "''") + "'"
