"""Spark: the crawl level on many machines, with the same result as DuckDB on one."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from detector.crawl.database import WorkLimits
from detector.crawl.engine import page_schema, pages_of
from detector.errors import DetectorError, MissingExtraError

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

__all__ = ["SparkEngine", "spark_engine"]

_LOCAL = {
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.sql.shuffle.partitions": "8",
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
}
_PATTERN = re.compile(r"[*?\[\]{}\\]")  # what Spark takes for more than a letter in a path
_OURS = re.compile(r"detector\.errors\.\w*Error: (.*)")


class SparkEngine:
    """Tables are folders of Parquet files, which all machines must see under the same path."""

    def __init__(self, session: SparkSession) -> None:
        self._session = session

    def view(self, name: str, path: Path) -> None:
        """Let queries call a table by a name."""
        self._table(path).createOrReplaceTempView(name)

    def read(self, files: Sequence[Path], path: Path) -> None:
        """Make the table of pages; each file is read in one piece."""
        rows = list(_places(files))
        given = self._session.createDataFrame(rows, "file string, first long")
        read = given.repartition(max(len(rows), 1)).mapInArrow(_read, _spark_schema(page_schema()))
        _save(read, path)

    def select(self, query: str, path: Path) -> None:
        """Make a table of what a query gives."""
        _save(self._session.sql(query), path)

    def map(self, query: str, function: Callable[[Any], Any], schema: Any, path: Path) -> None:
        """Make a table of what a function makes of each batch of rows of a query."""
        applied = partial(_apply, function)
        _save(self._session.sql(query).mapInArrow(applied, _spark_schema(schema)), path)

    def cluster(self, query: str, path: Path) -> None:
        """Make a table of the pages in pairs, by stars in turn (Kiveris et al. 2014).

        Each turn hangs pages under the least neighbour that they know of; when nothing moves
        any more, every page hangs under the least one of its cluster.
        """
        edges, other = (path.with_name(f"{path.name}.{name}") for name in ("edges", "stars"))
        self.select(f"SELECT right_page AS page, left_page AS root FROM ({query})", edges)
        self.view("edges", edges)
        before = None
        while (state := self._session.sql(_STATE).collect()) != before:
            before = state
            for star in (_LARGE_STAR, _SMALL_STAR):
                self.select(star, other)
                self.view("edges", other)
                edges, other = other, edges
        self.select(_MEMBERS, path)
        for folder in (edges, other):
            shutil.rmtree(folder, ignore_errors=True)

    def count(self, query: str) -> dict[str, int]:
        """Return the numbers in the one row that a query gives."""
        (row,) = self._session.sql(query).collect()
        return dict(row.asDict())

    def _table(self, path: Path) -> DataFrame:
        plain = _PATTERN.sub(r"\\\g<0>", str(path.resolve()))
        return self._session.read.parquet(f"file://{plain}")


# Every page tells its greater neighbours of the least one that it knows of.
_LARGE_STAR = """
WITH both AS (
    SELECT page, root AS other FROM edges UNION ALL SELECT root AS page, page AS other FROM edges
),
roots AS (SELECT page, least(page, min(other)) AS root FROM both GROUP BY page)
SELECT DISTINCT other AS page, root FROM both JOIN roots USING (page) WHERE other > page
"""

# Every page hangs itself, and its lesser neighbours, under the least of them.
_SMALL_STAR = """
WITH roots AS (SELECT page, min(root) AS least FROM edges GROUP BY page)
SELECT DISTINCT page, root FROM (
    SELECT root AS page, least AS root FROM edges JOIN roots USING (page) WHERE root > least
    UNION ALL SELECT page, least AS root FROM roots
)
"""

_STATE = "SELECT count(*), bit_xor(xxhash64(page, root)) FROM edges"

_MEMBERS = """
SELECT page, root AS cluster FROM edges
UNION ALL SELECT DISTINCT root AS page, root AS cluster FROM edges
"""


# --- on the executors ---------------------------------------------------------------------


def _read(batches: Iterable[Any]) -> Iterator[Any]:
    for batch in batches:
        for row in batch.to_pylist():
            for table in pages_of(Path(row["file"]), row["first"]):
                yield from table.to_batches()


def _apply(function: Callable[[Any], Any], batches: Iterable[Any]) -> Iterator[Any]:
    for batch in batches:
        if batch.num_rows:
            yield from function(batch).to_batches()


# --- files --------------------------------------------------------------------------------


def _places(files: Sequence[Path]) -> Iterator[tuple[str, int]]:
    """Yield each file with the number of its first row."""
    with ThreadPoolExecutor() as pool:
        first = 0
        for file, rows in zip(files, pool.map(_rows_of, files), strict=True):
            yield str(file.resolve()), first
            first += rows


def _rows_of(file: Path) -> int:
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        return int(pq.read_metadata(file).num_rows)
    except (pa.ArrowException, OSError) as error:
        raise DetectorError(f"can't read {file}: {error}", "make it anew") from error


def _save(frame: DataFrame, path: Path) -> None:
    frame.write.mode("overwrite").option("compression", "zstd").parquet(f"file://{path.resolve()}")


def _spark_schema(schema: Any) -> Any:
    from pyspark.sql.pandas.types import from_arrow_schema

    return from_arrow_schema(schema)


# --- session ------------------------------------------------------------------------------


@contextmanager
def spark_engine(work: Path, limits: WorkLimits) -> Iterator[SparkEngine]:
    """Give an engine in the session that is active, or of spark-submit, or else of this machine.

    Raises
    ------
    MissingExtraError
        If the ``spark`` extra is not installed.
    DetectorError
        In place of what Spark tells when it has to stop.
    """
    try:
        from py4j.protocol import Py4JError  # type: ignore[import-untyped,unused-ignore]
        from pyspark.errors import PySparkException
        from pyspark.sql import SparkSession
    except ImportError as error:
        raise MissingExtraError("spark", "pyspark") from error
    active = SparkSession.getActiveSession()
    try:
        session = active or _started(work, limits)
        try:
            yield SparkEngine(session)
        finally:
            if active is None:
                session.stop()
    except (PySparkException, Py4JError) as error:
        raise _stopped(str(error)) from error


def _started(work: Path, limits: WorkLimits) -> SparkSession:
    from pyspark.sql import SparkSession

    builder = SparkSession.builder.appName("detector crawl")
    if "PYSPARK_GATEWAY_PORT" not in os.environ:  # spark-submit has not told where to run
        settings: dict[str, Any] = {
            **_LOCAL,
            "spark.driver.memory": f"{limits.max_memory // 2**20}m",
            "spark.local.dir": str(work.resolve()),
            "spark.pyspark.python": sys.executable,
        }
        threads = limits.jobs if limits.jobs > 0 else "*"
        builder = builder.master(f"local[{threads}]").config(map=settings)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    return session


def _stopped(error: str) -> DetectorError:
    """Return what an error says in one line; ours come from the executors with a long trace."""
    ours = _OURS.search(error)
    if ours:
        return DetectorError(ours[1])
    return DetectorError(f"Spark stopped: {error.strip().splitlines()[0]}")
