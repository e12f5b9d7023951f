"""A DuckDB database on the disk, so that tables need no memory."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from detector.errors import DetectorError, MissingExtraError

__all__ = ["open_duckdb", "quoted"]


@contextmanager
def open_duckdb(work: Path, max_memory: int, *, extra: str, **settings: Any) -> Iterator[Any]:
    """Give a connection to an empty database in a folder.

    Parameters
    ----------
    work : Path
        The folder.
    max_memory : int
        Bytes that DuckDB may take before it writes to the disk.
    extra : str
        The extra to install where DuckDB is missing.
    **settings
        Settings of DuckDB.

    Raises
    ------
    DetectorError
        If memory or disk are too small, or DuckDB stops for another reason.
    MissingExtraError
        If DuckDB is not installed.
    """
    try:
        import duckdb
    except ImportError as error:
        raise MissingExtraError(extra, "duckdb") from error
    settings |= {
        "memory_limit": f"{max_memory // 1_000}KB",
        "temp_directory": str(work / "spilled"),
    }
    try:
        with duckdb.connect(str(work / "work.db"), config=settings) as database:
            yield database
    except duckdb.Error as error:
        raise _stopped(str(error)) from error


def _stopped(error: str) -> DetectorError:
    """Return what to do about an error of DuckDB, which has more than one for lack of memory."""
    if "allocate" in error or "Out of Memory" in error:
        return DetectorError(
            "DuckDB needs more memory or disk", "raise --max-memory, or give a larger --temp"
        )
    return DetectorError(f"DuckDB stopped: {error.splitlines()[0]}")


def quoted(path: Path) -> str:
    """Return a path as a string of SQL.

    Examples
    --------
    >>> quoted(Path("it's"))
    "'it''s'"
    """
    return "'" + str(path).replace("'", "''") + "'"
