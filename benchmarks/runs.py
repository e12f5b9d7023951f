"""The command ``python -m benchmarks.runs``: whole runs by one worker, by several, and by Spark."""

from __future__ import annotations

import gzip
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from random import Random
from statistics import median
from typing import TYPE_CHECKING, Any

import click
import numpy as np
from numpy.typing import NDArray

from benchmarks.pages import DATA, made_pages
from detector.errors import DetectorError, MissingExtraError
from detector.farm import read_articles

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

__all__ = ["Run", "measure", "table", "write_texts", "write_warc"]

Row = dict[str, Any]

_ROWS = 5_000  # of a group of rows in Parquet
_PARAGRAPHS = 2
_OTHER_HTMLS = 500  # of which a WARC is made, again and again, for making them takes long
_BATCH = 1_000  # rows that Spark hands over at a time
_PARTS = 4  # partitions for each of its executors
_ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
_BEGIN, _END = "<!-- runs -->", "<!-- /runs -->"
_HEADS = ("input", "pages", "judged by", "time", "pages/s", "of one worker", "differences")


@dataclass(frozen=True, slots=True)
class Run:
    """One way to judge one file.

    Parameters
    ----------
    input : str
        Name of the file.
    workers : int
        Processes, or executors of one core.
    spark : bool
        Whether Spark does it, and not the command.
    """

    input: str
    workers: int
    spark: bool = False

    @property
    def pages(self) -> str:
        """Name of the pages, whatever the format of the file."""
        return self.input.partition(".")[0]

    def __str__(self) -> str:
        if self.spark:
            return f"Spark, {self.workers} executors"
        return f"`detector score --jobs {self.workers}`"


# --- pages ------------------------------------------------------------------------------------


def write_texts(folder: Path, count: int) -> None:
    """Write so many short texts as ``texts.jsonl`` and, with the same rows, ``texts.parquet``."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    rows = list(islice(_texts(), count))
    pq.write_table(pa.Table.from_pylist(rows), folder / "texts.parquet", row_group_size=_ROWS)
    with (folder / "texts.jsonl").open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(row) + "\n" for row in rows)


def _texts() -> Iterator[Row]:
    rng = Random("runs")
    for number, story in enumerate(cycle(read_articles(DATA / "articles.jsonl"))):
        told = rng.sample(story.paragraphs, min(_PARAGRAPHS, len(story.paragraphs)))
        yield {
            "number": number,
            "url": f"https://site{number % 997}.example/{number}",
            "title": f"{story.title} {number}",
            "text": "\n".join([story.title, *told]),
        }


def write_warc(folder: Path, count: int) -> None:
    """Write so many HTML pages of some 110 KB as ``pages.warc.gz``."""
    htmls = made_pages(0, min(count, _OTHER_HTMLS)).htmls
    with (folder / "pages.warc.gz").open("wb") as file:
        for number, page in zip(range(count), cycle(htmls), strict=False):
            body = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
            body += str(page.html).encode()
            head = (
                f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {page.url}?{number}\r\n"
                f"WARC-Date: 2025-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:x:{number}>\r\n"
                "Content-Type: application/http; msgtype=response\r\n"
                f"Content-Length: {len(body)}\r\n\r\n"
            )
            file.write(gzip.compress(head.encode() + body + b"\r\n\r\n", 6))


# --- runs -------------------------------------------------------------------------------------


def _judged(run: Run, folder: Path) -> tuple[float, NDArray[np.float64]]:
    """Return the seconds of a run, and the probabilities of its pages in their order."""
    with tempfile.TemporaryDirectory(dir=folder) as place:
        out = Path(place, "out.parquet")
        seconds = (_by_spark if run.spark else _by_command)(run, folder / run.input, out)
        return seconds, _probabilities(out)


def _by_command(run: Run, pages: Path, out: Path) -> float:
    line = [sys.executable, "-m", "detector", "score", str(pages), "-o", str(out), "--quiet"]
    begun = time.perf_counter()
    ended = subprocess.run(
        [*line, "--jobs", str(run.workers)], env={**os.environ, **_ONE_THREAD}, check=False
    )
    if ended.returncode:
        raise DetectorError(f"detector score ended with exit code {ended.returncode}")
    return time.perf_counter() - begun


def _by_spark(run: Run, pages: Path, out: Path) -> float:
    from detector.integrations.spark import score

    with _cluster(run.workers) as session:
        begun = time.perf_counter()  # Spark's own start, of some ten seconds, is left out
        parts = session.read.parquet(str(pages)).repartition(_PARTS * run.workers)
        score(parts).write.parquet(str(out))
        return time.perf_counter() - begun


@contextmanager
def _cluster(executors: int) -> Iterator[SparkSession]:
    """Start Spark with executors of one core, which are processes of their own."""
    try:
        from pyspark.sql import SparkSession
    except ImportError as error:
        raise MissingExtraError("spark", "pyspark") from error
    settings: dict[str, bool | float | int | str | None] = {
        "spark.ui.enabled": "false",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.executor.memory": "512m",
        "spark.pyspark.python": sys.executable,
        "spark.executorEnv.PYTHONPATH": os.pathsep.join(sys.path),
        "spark.sql.execution.arrow.maxRecordsPerBatch": str(_BATCH),
        **{f"spark.executorEnv.{name}": value for name, value in _ONE_THREAD.items()},
    }
    builder = SparkSession.builder.master(f"local-cluster[{executors},1,1024]")
    session = builder.config(map=settings).getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    try:
        yield session
    finally:
        session.stop()


def _probabilities(out: Path) -> NDArray[np.float64]:
    """Return probabilities in the order of the pages; Spark keeps none, but the pages' numbers."""
    import pyarrow.parquet as pq

    judged = pq.read_table(out)
    if "number" in judged.column_names:
        judged = judged.sort_by("number").rename_columns(_without_prefix(judged.column_names))
    return np.asarray(judged["probability"].to_numpy(), dtype=np.float64)


def _without_prefix(names: Sequence[str]) -> list[str]:
    return [name.removeprefix("detector_") for name in names]


def measure(runs: Sequence[Run], folder: Path, rounds: int, say: Callable[[str], None]) -> Row:
    """Let runs take turns, so that a busy moment does not fall on one of them alone.

    Raises
    ------
    DetectorError
        If a run fails, or loses rows.
    """
    seconds: dict[Run, list[float]] = {run: [] for run in runs}
    first: dict[str, NDArray[np.float64]] = {}
    worst = dict.fromkeys(runs, 0.0)
    for number in range(1, rounds + 1):
        for run in runs:
            say(f"round {number} of {rounds}: {run.input} by {run}")
            spent, found = _judged(run, folder)
            seconds[run].append(spent)
            known = first.setdefault(run.pages, found)
            if found.shape != known.shape:
                raise DetectorError(f"{run}: {len(found):,} rows for {len(known):,} pages")
            worst[run] = max(worst[run], _difference(found, known))
    return {
        "machine": f"{platform.machine()}, {os.cpu_count()} cores, Python {sys.version.split()[0]}",
        "runs": [
            {
                **asdict(run),
                "pages": len(first[run.pages]),
                "seconds": seconds[run],
                "difference": worst[run],
            }
            for run in runs
        ],
    }


def _difference(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    """Return the largest difference; a page that only one could judge counts as 1."""
    unlike = np.isnan(one) != np.isnan(other)
    return float(np.nan_to_num(np.where(unlike, 1.0, np.abs(one - other))).max(initial=0.0))


# --- telling ----------------------------------------------------------------------------------


def table(measured: Row) -> str:
    """Return what was measured as a table of Markdown."""
    lines = [f"| {' | '.join(_HEADS)} |", "| --- | ---: | --- | ---: | ---: | ---: | ---: |"]
    alone = {
        row["input"]: median(row["seconds"]) for row in measured["runs"] if row["workers"] == 1
    }
    for row in measured["runs"]:
        seconds = median(row["seconds"])
        run = Run(row["input"], row["workers"], row["spark"])
        of_one = f"{alone[run.input] / seconds:.2f} ×" if run.input in alone else ""
        cells = [
            f"`{run.input}`",
            f"{row['pages']:,}",
            str(run),
            f"{seconds:,.0f} s ({min(row['seconds']):,.0f}–{max(row['seconds']):,.0f})",
            f"{row['pages'] / seconds:,.0f}",
            of_one,
            f"{row['difference']:.0e}" if row["difference"] else "none",
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join([*lines, "", f"Measured on {measured['machine']}."])


def _check_place(page: Path) -> None:
    if _BEGIN not in page.read_text(encoding="utf-8"):
        raise DetectorError(f"{page} has no place for the table", f"put {_BEGIN} … {_END} into it")


def _write(measured: Row, page: Path) -> None:
    before, _, rest = page.read_text(encoding="utf-8").partition(_BEGIN)
    _, _, after = rest.partition(_END)
    page.write_text(f"{before}{_BEGIN}\n{table(measured)}\n{_END}{after}", encoding="utf-8")


@click.command(context_settings={"max_content_width": 100})
@click.option("--texts", type=click.IntRange(1), default=100_000, show_default=True)
@click.option("--htmls", type=click.IntRange(1), default=4_000, show_default=True)
@click.option("--workers", type=click.IntRange(2), default=2, show_default=True)
@click.option("--rounds", type=click.IntRange(1), default=3, show_default=True)
@click.option("--spark/--no-spark", default=True, show_default=True)
@click.option(
    "--page",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Page of documentation whose table is made anew; else the table is printed.",
)
def main(texts: int, htmls: int, workers: int, rounds: int, spark: bool, page: Path | None) -> None:
    """Measure whole runs by the wall: one worker, several, and Spark, on the same made pages.

    Short texts as JSON lines and as Parquet, HTML pages of some 110 KB as WARC.
    """
    runs = [Run(file, n) for file in ("texts.jsonl", "pages.warc.gz") for n in (1, workers)]
    runs.append(Run("texts.parquet", workers))
    runs += [Run("texts.parquet", workers, spark=True)] if spark else []
    try:
        if page is not None:
            _check_place(page)
        with tempfile.TemporaryDirectory() as name:
            write_texts(Path(name), texts)
            write_warc(Path(name), htmls)
            measured = measure(runs, Path(name), rounds, partial(click.echo, err=True))
        if page is None:
            click.echo(table(measured))
        else:
            _write(measured, page)
    except DetectorError as error:
        raise click.ClickException(str(error)) from error


if __name__ == "__main__":
    main(prog_name="python -m benchmarks.runs")
