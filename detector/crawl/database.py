"""Where the work on a crawl is done: a DuckDB database on the disk, in a folder that goes away."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from detector.errors import DetectorError, MissingExtraError

__all__ = ["WorkLimits", "crawl_database", "open_database", "put_tables", "quoted"]


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkLimits:
    """What the work on a crawl may take, and where.

    Parameters
    ----------
    max_memory : int
        Bytes that DuckDB may take before it writes to the disk.
    jobs : int
        Threads; -1 for all cores.
    temp : Path, optional
        Where the work is laid down; by the output, or else where the system has room.
    """

    max_memory: int = 2 * 10**9
    jobs: int = 1
    temp: Path | None = None


@contextmanager
def crawl_database(folder: Path, limits: WorkLimits) -> Iterator[tuple[Any, Path]]:
    """Give a database to work on the folder of a crawl, and the folder that it is in."""
    with _work_folder(folder, limits.temp) as work, open_database(work, limits) as database:
        yield database, work


@contextmanager
def _work_folder(output: Path, temp: Path | None) -> Iterator[Path]:
    """Give a folder for the work, and remove it with all that is in it."""
    place = temp or output.resolve().parent
    if not place.is_dir():
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
def open_database(work: Path, limits: WorkLimits) -> Iterator[Any]:
    """Give a database on the disk, so that tables need no memory."""
    try:
        import duckdb
    except ImportError as error:
        raise MissingExtraError("crawl", "duckdb") from error
    settings: dict[str, Any] = {
        "memory_limit": f"{limits.max_memory // 1_000}KB",
        "temp_directory": str(work / "spilled"),
        "preserve_insertion_order": False,
    }
    if limits.jobs > 0:
        settings["threads"] = limits.jobs
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


def put_tables(database: Any, work: Path, folder: Path, queries: Mapping[str, str]) -> None:
    """Put what queries give into files of a folder by their names, each file whole."""
    for name, query in queries.items():
        file = quoted(work / name)
        database.execute(f"COPY ({query}) TO {file} (FORMAT parquet, COMPRESSION zstd)")
    for name in queries:
        part = folder / f".{name}.part"
        shutil.move(work / name, part)
        part.replace(folder / name)


def quoted(file: Path) -> str:
    """Return a path as a string of SQL."""
    return "'" + str(file).replace("'", "''") + "'"
