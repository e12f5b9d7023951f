"""Speed beside the peers, time of single pages, and time to start."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from benchmarks.isolation import LostError, Worker, resident_memory
from benchmarks.pages import size_of
from benchmarks.peers import DETECTOR, Contestant, Form, contestants, start
from detector.page import Page

__all__ = ["contest", "latency", "spread", "start_up"]

Say = Callable[[str], None]
Part = dict[str, Any]

_WARM_UP = 8  # pages
_FIRST_VERDICT = """
import time
begun = time.perf_counter()
import detector
judge = detector.load()
loaded = time.perf_counter()
judge.score(detector.Page(text="The pier is shut for repair until the spring.\\n" * 100))
print(loaded - begun, time.perf_counter() - begun)
"""


def spread(values: Sequence[float]) -> Part:
    """Return median, lowest and highest of some values.

    Examples
    --------
    >>> spread([3, 1, 2])
    {'median': 2, 'low': 1, 'high': 3}
    """
    return {"median": median(values), "low": min(values), "high": max(values)}


# --- speed ------------------------------------------------------------------------------------


def contest(form: Form, pages: Sequence[Page], rounds: int, say: Say) -> Part:
    """Let all contestants do the same pages by turns, each in its own process.

    The pages are dealt out to the rounds, so that no page is met twice and nothing that was
    kept from one round helps in another. The clock is the processor's: others on the machine
    hardly count, and threads on other cores would.

    Parameters
    ----------
    form : {"text", "html"}
        Form of the pages.
    pages : sequence of Page
        The pages; some are set aside to warm up.
    rounds : int
        How often each contestant has its turn.
    say : callable
        Told how far the contest is.
    """
    warm, dealt = _dealt(pages, rounds)
    workers: dict[str, Worker] = {}
    rows = {one.name: _row(one) for one in contestants(form)}
    try:
        for name, row in rows.items():
            say(f"speed on {form}: starting {name}")
            _attempt(row, partial(_enter, workers, form, name, warm))
        for number, part in enumerate(dealt, 1):
            say(f"speed on {form}: round {number} of {len(dealt)}")
            for name in _in_turn(list(workers), number):
                _attempt(rows[name], partial(_add_round, rows[name], workers[name], part))
    finally:
        for worker in workers.values():
            worker.close()
    return {
        "pages": sum(map(len, dealt)),
        "rounds": len(dealt),
        "bytes": spread([size_of(page) for page in pages]),
        "rows": [_summed(row, rows[DETECTOR]) for row in rows.values()],
    }


def _dealt(pages: Sequence[Page], rounds: int) -> tuple[list[Page], list[list[Page]]]:
    warm = list(pages[:_WARM_UP])
    rest = list(pages[_WARM_UP:]) or warm
    dealt = [rest[number::rounds] for number in range(rounds)]
    return warm, [part for part in dealt if part]


def _in_turn(names: list[str], number: int) -> list[str]:
    """Return the names so that another is first in each round."""
    place = number % len(names) if names else 0
    return names[place:] + names[:place]


def _row(one: Contestant) -> Part:
    return {"name": one.name, "does": one.does, "skipped": "", "rounds": []}


def _enter(workers: dict[str, Worker], form: Form, name: str, warm: Sequence[Page]) -> None:
    workers[name] = Worker(partial(_started, form, name))
    workers[name].ask(warm)


def _attempt(row: Part, act: Callable[[], None]) -> None:
    """Do something for a contestant that is not out yet; note in its row why it is."""
    if row["skipped"]:
        return
    try:
        act()
    except (LostError, OSError) as error:
        row["skipped"] = str(error)


def _started(form: Form, name: str) -> Callable[[Sequence[Page]], Part]:
    run = start(form, name)
    before = resident_memory()

    def handle(pages: Sequence[Page]) -> Part:
        wall, cpu = time.perf_counter(), time.process_time()
        failed = run(pages)
        return {
            "cpu": time.process_time() - cpu,
            "wall": time.perf_counter() - wall,
            "failed": failed,
            "loaded": before,
        }

    return handle


def _add_round(row: Part, worker: Worker, pages: Sequence[Page]) -> None:
    answer = worker.ask(pages)
    cpu = max(answer.value["cpu"], 1e-9)
    size = sum(map(size_of, pages))
    row["rounds"].append(
        {"pages_s": len(pages) / cpu, "mb_s": size / 1e6 / cpu, "wall": answer.value["wall"]}
    )
    row["failed"] = row.get("failed", 0) + answer.value["failed"]
    row["peak"] = answer.peak
    row["loaded"] = answer.value["loaded"]


def _summed(row: Part, first: Part) -> Part:
    """Return medians and spreads of a row, and how many times as fast the detector is."""
    if row["skipped"] or not row["rounds"]:
        return row
    summed = {key: spread([one[key] for one in row["rounds"]]) for key in ("pages_s", "mb_s")}
    both = zip(first["rounds"], row["rounds"], strict=False)
    ratios = [ours["pages_s"] / theirs["pages_s"] for ours, theirs in both]
    return {**row, **summed, "ratio": spread(ratios) if ratios else None}


# --- single pages -----------------------------------------------------------------------------


def latency(sets: dict[str, Sequence[Page]], say: Say) -> list[Part]:
    """Time each page by itself through ``Detector.score``, by the wall and by the processor."""
    rows = []
    for form, pages in sets.items():
        say(f"single pages: {form}")
        with Worker(_single_pages) as worker:
            worker.ask(pages[:_WARM_UP])
            walls, cpus = worker.ask(pages[_WARM_UP:] or pages).value
        rows.append({"form": form, "pages": len(walls), "wall": _tail(walls), "cpu": _tail(cpus)})
    return rows


def _tail(times: Sequence[float]) -> Part:
    late = quantiles(times, n=100, method="inclusive")[98] if len(times) > 1 else times[0]
    return {"median": median(times), "p99": late, "high": max(times)}


def _single_pages() -> Callable[[Sequence[Page]], tuple[list[float], list[float]]]:
    import detector

    judge = detector.load()

    def handle(pages: Sequence[Page]) -> tuple[list[float], list[float]]:
        walls, cpus = [], []
        for page in pages:
            wall, cpu = time.perf_counter(), time.process_time()
            judge.score(page)
            cpus.append(time.process_time() - cpu)
            walls.append(time.perf_counter() - wall)
        return walls, cpus

    return handle


# --- start ------------------------------------------------------------------------------------


def start_up(rounds: int, say: Say) -> list[Part]:
    """Time fresh processes by the wall: the interpreter alone, the command, the first verdict."""
    python = [sys.executable, "-c"]
    commands = {
        "python alone": [*python, "pass"],
        "detector --help": [*_command(), "--help"],
        "import detector": [*python, "import detector"],
        "import, load, first verdict (whole process)": [*python, _FIRST_VERDICT],
    }
    found: dict[str, list[float]] = {name: [] for name in commands}
    inside: list[tuple[float, float]] = []
    for number in range(rounds + 1):
        say(f"start: round {number} of {rounds}" if number else "start: warming up")
        for name, command in commands.items():
            seconds, output = _run(command)
            if number:  # the first reads the files off the disk
                found[name].append(seconds)
                inside.extend(_pairs(output) if "verdict" in name else ())
    loaded, judged = zip(*inside, strict=True)
    found["import and load"] = list(loaded)
    found["import, load, first verdict"] = list(judged)
    return [{"name": name, "seconds": spread(seconds)} for name, seconds in found.items()]


def _command() -> list[str]:
    """Return the installed command of this environment, or the module."""
    beside = shutil.which("detector", path=str(Path(sys.executable).parent))
    return [beside] if beside else [sys.executable, "-m", "detector"]


def _run(command: Sequence[str]) -> tuple[float, str]:
    begun = time.perf_counter()
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=os.environ)
    return time.perf_counter() - begun, done.stdout


def _pairs(output: str) -> Iterator[tuple[float, float]]:
    loaded, judged = map(float, output.split())
    yield loaded, judged
