"""The database that two outputs are compared in: on the disk, so that memory stays in bounds."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from detector.errors import DetectorError, MissingExtraError

__all__ = ["opened", "quoted"]


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
    try:
        import duckdb
    except ImportError as error:
        raise MissingExtraError("report", "duckdb") from error
    if temp is not None and not temp.is_dir():
        raise DetectorError(f"no folder {temp} for the work", "create it first")
    work = Path(mkdtemp(prefix="detector-diff-", dir=temp))
    settings: dict[str, Any] = {
        "memory_limit": f"{max_memory // 1000}KB",
        "temp_directory": str(work / "spilled"),
        "autoinstall_known_extensions": False,  # nothing is fetched
    }
    try:
        with duckdb.connect(str(work / "diff.db"), config=settings) as connection:
            yield connection
    except duckdb.Error as error:
        if "allocate" in str(error) or "Out of Memory" in str(error):
            remedy = "raise --max-memory, or give a larger --temp"
            raise DetectorError("DuckDB needs more memory or disk", remedy) from error
        raise DetectorError(f"DuckDB stopped: {str(error).splitlines()[0]}") from error
    finally:
        shutil.rmtree(work, ignore_errors=True)


def quoted(path: Path) -> str:
    """Return a path as a string of SQL.

    Examples
    --------
    >>> quoted(Path("it's"))
    "'it''s'"
    """
    return "'" + str(path).replace("'", "''") + "'"
