"""The command ``python -m benchmarks.crawl``: how the crawl level grows with the pages."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from typing import Any

import click

from benchmarks.crawl_pages import write_pages
from benchmarks.growth import exponent
from detector.errors import DetectorError, MissingExtraError

__all__ = ["draw", "measure", "table"]

Row = dict[str, Any]

_LOOK = 0.2  # seconds between two looks at the disk and the memory
_UNNAMED = (".crawl-", "blockmgr-", "spark-")  # of what names of work by chance begin with
_MEMORY_UNIT = 1 if sys.platform == "darwin" else 1024  # of what the system tells of a process
_BEGIN, _END = "<!-- growth -->", "<!-- /growth -->"
_HEADS = (
    *("pages", "options", "time", "processor", "peak memory", "peak disk"),
    *("shuffled", "compared", "pairs", "full bands"),
)
_PLOTS = (
    ("cpu_seconds", 1, "seconds of processor"),
    ("peak_memory", 1e9, "GB of memory"),
    ("peak_disk", 1e9, "GB of disk"),
)
_COLORS = ("#3266a8", "#d9822b", "#3d8f5f", "#8a8a8a")


# --- measuring ----------------------------------------------------------------------------


def measure(count: int, options: Sequence[str], temp: Path | None = None) -> Row:
    """Run the command on so many made pages in a fresh process, and tell what it took.

    Raises
    ------
    DetectorError
        If the command fails.
    """
    with tempfile.TemporaryDirectory(dir=temp) as name:
        folder = Path(name)
        given, out = folder / "pages.parquet", folder / "out"
        write_pages(given, count)
        line = [sys.executable, "-m", "detector", "crawl", str(given), "-o", str(out), "--quiet"]
        began = time.perf_counter()
        process = subprocess.Popen([*line, *options], env={**os.environ, **_logging(folder)})
        with _watched(process.pid, out) as seen:
            _, status, used = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise DetectorError(f"detector crawl ended with {process.returncode} at {count} pages")
        told = json.loads((out / "summary.json").read_text(encoding="utf-8"))
        return {
            "pages": count,
            "options": " ".join(options),
            "seconds": seconds,
            "cpu_seconds": max(used.ru_utime + used.ru_stime, seen.cpu_seconds),
            "peak_memory": max(used.ru_maxrss * _MEMORY_UNIT, seen.memory),
            "peak_disk": seen.disk,
            "input_bytes": given.stat().st_size,
            "output_bytes": _size(out),
            "table_bytes": seen.tables,
            "shuffled": _shuffled(folder),
            "found": told,
        }


def _logging(folder: Path) -> dict[str, str]:
    """Return what lets a Spark that is started write down its tasks in a folder."""
    settings = {
        "spark.eventLog.enabled": "true",
        "spark.eventLog.dir": f"file://{folder}",
        "spark.eventLog.rolling.enabled": "false",
        "spark.eventLog.compress": "false",
        # Tables that are so small here that each machine would get them whole are shuffled too.
        "spark.sql.autoBroadcastJoinThreshold": "-1",
    }
    told = " ".join(f"--conf {name}={value}" for name, value in settings.items())
    return {"PYSPARK_SUBMIT_ARGS": f"{told} pyspark-shell"}


def _shuffled(folder: Path) -> dict[str, int]:
    """Return the rows and the compressed bytes that went from task to task; none without Spark."""
    rows = size = 0
    for log in folder.glob("local-*"):
        for line in log.open(encoding="utf-8"):
            if '"SparkListenerTaskEnd"' in line:
                written = json.loads(line)["Task Metrics"]["Shuffle Write Metrics"]
                rows += written["Shuffle Records Written"]
                size += written["Shuffle Bytes Written"]
    return {"rows": rows, "bytes": size}


@dataclass(slots=True)
class _Seen:
    """The most of each that was seen of a run: also of processes that it has started."""

    memory: int = 0
    cpu_seconds: float = 0.0
    disk: int = 0
    tables: dict[str, int] = field(default_factory=dict)

    def look(self, process: int, out: Path) -> None:
        """Look at the processes, and at the tables on the disk."""
        tables: Counter[str] = Counter()
        for name, size in _entries(out):
            tables[name] += size
        for name, size in tables.items():
            self.tables[name] = max(self.tables.get(name, 0), size)
        self.disk = max(self.disk, sum(tables.values()))
        memory, cpu_seconds = _used(process)
        self.memory = max(self.memory, memory)
        self.cpu_seconds = max(self.cpu_seconds, cpu_seconds)


def _used(process: int) -> tuple[int, float]:
    """Return the memory and the time of a process and all that it has started."""
    import psutil

    memory, seconds = 0, 0.0
    with suppress(psutil.Error):
        parent = psutil.Process(process)
        for one in (parent, *parent.children(recursive=True)):
            with suppress(psutil.Error):
                times = one.cpu_times()
                memory += one.memory_info().rss
                seconds += times.user + times.system
    return memory, seconds


@contextmanager
def _watched(process: int, out: Path) -> Iterator[_Seen]:
    """Look at a run again and again while it lasts."""
    seen, ended = _Seen(), threading.Event()

    def watch() -> None:
        while not ended.wait(_LOOK):
            seen.look(process, out)

    thread = threading.Thread(target=watch)
    thread.start()
    try:
        yield seen
    finally:
        ended.set()
        thread.join()


def _entries(out: Path) -> Iterator[tuple[str, int]]:
    """Yield the files of the output and of the work by name, with their sizes."""
    for folder in (out, out / ".work"):
        for path in sorted(folder.iterdir()) if folder.is_dir() else ():
            if path.name != ".work":
                named = not path.name.startswith(_UNNAMED)
                name = path.name.removeprefix(".").removesuffix(".part") if named else "other work"
                yield name, _size(path)


def _size(path: Path) -> int:
    found = 0
    for file in [path, *path.rglob("*")]:
        try:
            found += file.stat().st_size if file.is_file() else 0
        except OSError:  # it has just gone
            continue
    return found


# --- telling ------------------------------------------------------------------------------


def table(run: Mapping[str, Any]) -> str:
    """Return what was measured as a table of Markdown."""
    lines = [
        f"| {' | '.join(_HEADS)} |",
        f"| ---: | --- |{' ---: |' * (len(_HEADS) - 2)}",
    ]
    for row in run["rows"]:
        found = row["found"]
        cells = [
            f"{row['pages']:,}",
            f"`{row['options']}`",
            f"{row['seconds']:,.0f} s",
            f"{row['cpu_seconds']:,.0f} s",
            f"{row['peak_memory'] / 1e9:.2f} GB",
            f"{row['peak_disk'] / 1e9:.2f} GB",
            f"{row['shuffled']['bytes'] / 1e9:.2f} GB" if row["shuffled"]["bytes"] else "",
            *(f"{found[name]:,}" for name in ("candidates", "pairs", "full_bands")),
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join([*lines, "", _exponents(run), "", f"Measured on {run['machine']}."])


def _exponents(run: Mapping[str, Any]) -> str:
    """Return with which power of the pages the time grows, where enough is measured."""
    told = []
    for options, rows in _series(run).items():
        power = exponent([r["pages"] for r in rows], [r["cpu_seconds"] for r in rows])
        if power is not None:
            told.append(f"{power:.2f} (`{options}`)")
    if not told:
        return "Too few sizes to tell a power."
    return (
        "Processor time grows with the pages to the power of "
        f"{', '.join(told)}: the steepest over four sizes in a row."
    )


def _series(run: Mapping[str, Any]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in run["rows"]:
        found.setdefault(row["options"], []).append(row)
    return found


def draw(run: Mapping[str, Any], path: Path) -> None:
    """Draw time, memory and disk over the pages.

    Raises
    ------
    MissingExtraError
        If the ``plots`` extra is not installed.
    """
    try:
        from matplotlib.figure import Figure
    except ImportError as error:
        raise MissingExtraError("plots", "matplotlib") from error
    figure = Figure(figsize=(11, 3.4), layout="constrained")
    axes = figure.subplots(1, 3)
    for axis, (name, unit, label) in zip(axes, _PLOTS, strict=True):
        for (options, rows), color in zip(_series(run).items(), cycle(_COLORS), strict=False):
            pages, values = [r["pages"] for r in rows], [r[name] / unit for r in rows]
            axis.plot(pages, values, "o-", color=color, label=options)
            ideal = [values[-1] * count / pages[-1] for count in pages]
            axis.plot(pages, ideal, ":", color=color, linewidth=1)
        axis.set(xscale="log", yscale="log", xlabel="pages", ylabel=label)
        axis.xaxis.set_major_formatter("{x:,.0f}")
        axis.yaxis.set_major_formatter("{x:g}")
        axis.yaxis.set_minor_formatter("{x:g}")
        axis.spines[["top", "right"]].set_visible(False)
        axis.grid(alpha=0.3)
    axes[0].legend(frameon=False, fontsize=7)
    axes[1].set_title("dotted: in proportion to the pages", fontsize=8, color=_COLORS[-1])
    figure.savefig(path, dpi=130)


def _write(run: Mapping[str, Any], out: Path, page: Path | None) -> None:
    out.write_text(json.dumps(run, indent=1) + "\n", encoding="utf-8")
    draw(run, out.with_suffix(".png"))
    if page is not None:
        before, _, rest = page.read_text(encoding="utf-8").partition(_BEGIN)
        _, _, after = rest.partition(_END)
        page.write_text(f"{before}{_BEGIN}\n{table(run)}\n{_END}{after}", encoding="utf-8")


# --- the command --------------------------------------------------------------------------


def _counts(ctx: click.Context, param: click.Parameter, value: str) -> list[int]:
    try:
        return [int(number) for number in value.split(",")]
    except ValueError as error:
        raise click.BadParameter("give numbers with commas between them") from error


@click.command(context_settings={"ignore_unknown_options": True, "max_content_width": 100})
@click.argument("options", nargs=-1, type=click.UNPROCESSED)
@click.option(
    "--pages",
    callback=_counts,
    default="10000,20000,50000,100000",
    show_default=True,
    help="How many, with commas between the numbers.",
)
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    required=True,
    metavar="FILE",
    help="JSON with what was measured; rows of other sizes and options stay. A plot comes beside.",
)
@click.option(
    "--page",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Page of documentation whose table is made anew.",
)
@click.option(
    "--temp",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    metavar="FOLDER",
    help="Where pages and output are laid down meanwhile.",
)
def main(
    options: tuple[str, ...], pages: list[int], out: Path, page: Path | None, temp: Path | None
) -> None:
    """Measure `detector crawl` on made fingerprints; OPTIONS are handed on to it.

    The pages are not scored: their sketches are drawn, with the copies, sites and templates of a
    crawl.
    """
    rows = json.loads(out.read_text(encoding="utf-8"))["rows"] if out.exists() else []
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    for count in pages:
        try:
            row = measure(count, options, temp)
        except DetectorError as error:
            raise click.ClickException(str(error)) from error
        rows = [r for r in rows if (r["pages"], r["options"]) != (count, row["options"])]
        rows = sorted([*rows, row], key=lambda r: (r["options"], r["pages"]))
        # Written after each size: what a stopped run has measured is not lost.
        _write({"machine": machine, "rows": rows}, out, page)
        click.echo(f"{count:,} pages: {row['seconds']:.0f} s, {row['peak_memory'] / 1e9:.2f} GB")


if __name__ == "__main__":
    main(prog_name="python -m benchmarks.crawl")
