"""DuckDB: the crawl level on one machine, with bounded memory."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from detector.crawl.clusters import find_clusters
from detector.crawl.database import WorkLimits, open_database
from detector.crawl.engine import members_schema, page_schema, pages_of
from detector.system.database import quoted

__all__ = ["DuckEngine", "duck_engine"]

_BATCH = 4096  # rows that a function gets at once


class DuckEngine:
    """Tables are Parquet files; sorts and joins go to the disk when memory is short."""

    def __init__(self, database: Any) -> None:
        self._database = database

    def view(self, name: str, path: Path) -> None:
        """Let queries call a table by a name."""
        self._database.execute(
            f"CREATE OR REPLACE VIEW {name} AS SELECT * FROM read_parquet({quoted(path)})"
        )

    def read(self, files: Sequence[Path], path: Path) -> None:
        """Make the table of pages."""
        _write(_numbered(files), page_schema(), path)

    def select(self, query: str, path: Path) -> None:
        """Make a table of what a query gives."""
        self._database.execute(
            f"COPY ({query}) TO {quoted(path)} (FORMAT parquet, COMPRESSION zstd)"
        )

    def map(self, query: str, function: Callable[[Any], Any], schema: Any, path: Path) -> None:
        """Make a table of what a function makes of each batch of rows of a query."""
        _write(map(function, self._database.sql(query).to_arrow_reader(_BATCH)), schema, path)

    def cluster(self, query: str, path: Path) -> None:
        """Make a table of the pages in pairs; this is done in memory."""
        import pyarrow as pa

        ends = self._database.execute(query).fetchnumpy()
        found = find_clusters(ends["left_page"], ends["right_page"])
        schema = members_schema()
        _write([pa.Table.from_arrays(list(map(pa.array, found)), schema=schema)], schema, path)

    def count(self, query: str) -> dict[str, int]:
        """Return the numbers in the one row that a query gives."""
        (row,) = self._database.sql(query).to_arrow_table().to_pylist()
        return dict(row)


def _numbered(files: Sequence[Path]) -> Iterator[Any]:
    first = 0
    for file in files:
        for table in pages_of(file, first):
            first += table.num_rows
            yield table


def _write(tables: Iterable[Any], schema: Any, path: Path) -> None:
    import pyarrow.parquet as pq

    with pq.ParquetWriter(path, schema, compression="zstd", compression_level=1) as writer:
        for table in tables:
            writer.write_table(table.cast(schema))


@contextmanager
def duck_engine(work: Path, limits: WorkLimits) -> Iterator[DuckEngine]:
    """Give an engine that lays down in a folder what exceeds its memory.

    Raises
    ------
    MissingExtraError
        If the ``crawl`` extra is not installed.
    DetectorError
        In place of what DuckDB tells when it has to stop.
    """
    place = work / "database"
    shutil.rmtree(place, ignore_errors=True)  # of a run that was killed
    place.mkdir(parents=True)
    with open_database(place, limits) as database:
        yield DuckEngine(database)
