"""Where the work on a crawl is done: a DuckDB database on the disk, in a folder that goes away."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from detector.errors import DetectorError
from detector.system.database import open_duckdb, quoted

__all__ = ["WorkLimits", "crawl_database", "open_database", "put_tables"]


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
    """Give a database in a folder."""
    settings: dict[str, Any] = {"preserve_insertion_order": False}
    if limits.jobs > 0:
        settings["threads"] = limits.jobs
    try:
        with open_duckdb(work, limits.max_memory, extra="crawl", **settings) as database:
            yield database
    except OSError as error:
        raise DetectorError(f"can't write into {work}: {error.strerror or error}") from error


def put_tables(database: Any, work: Path, folder: Path, queries: Mapping[str, str]) -> None:
    """Put what queries give into files of a folder by their names, each file whole."""
    for name, query in queries.items():
        file = quoted(work / name)
        database.execute(f"COPY ({query}) TO {file} (FORMAT parquet, COMPRESSION zstd)")
    for name in queries:
        part = folder / f".{name}.part"
        shutil.move(work / name, part)
        part.replace(folder / name)
