"""Very many small pages, one process: every page gives a row, and memory stays flat."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

import numpy as np

import detector
from detector import Page
from detector.errors import DetectorError, MissingExtraError

__all__ = ["Memory", "made_page", "soak"]

_SAMPLES = 200  # of memory in a run
_MAX_GROWTH = 8 << 20  # bytes between the third and the last quarter of a run
_LOOKS_PER_SECOND = 5

_WORDS = """the pier was shut after storms and council said repairs would take until spring
while boats stay in harbour because engineers found cracks under every second beam""".split()


def made_page(number: int) -> Page:
    """Make a small page; its host and some of its words are no other page's.

    Examples
    --------
    >>> made_page(7).url, made_page(7) == made_page(7), made_page(7) == made_page(8)
    ('https://site7.example/2024/story-7', True, False)
    """
    chance = random.Random(number)
    own = [f"Word{number}", f"{chance.randrange(10**6)}", f"Smith{chance.randrange(10**9)}"]
    paragraphs = [
        " ".join(chance.choices(_WORDS, k=chance.randrange(5, 30)) + own) + "."
        for _ in range(chance.randrange(1, 5))
    ]
    body = "".join(f'<p>{text} <a href="/{own[1]}">{own[0]}</a></p>' for text in paragraphs)
    return Page(
        url=f"https://site{number}.example/2024/story-{number}",
        html=f"<html><head><title>{own[2]} and the pier</title></head><body>{body}</body></html>",
    )


@dataclass
class Memory:
    """Memory over a run.

    Examples
    --------
    >>> memory = Memory([30 << 20, 40 << 20, 41 << 20, 41 << 20])
    >>> memory.growth, str(memory)
    (0, 'memory 41 MB, 0.0 MB more than in the third quarter')
    """

    samples: list[int] = field(default_factory=list)

    @property
    def growth(self) -> int:
        """Bytes by which the last quarter of the run is above the third, on the mean."""
        quarter = max(len(self.samples) // 4, 1)
        last, third = self.samples[-quarter:], self.samples[-2 * quarter : -quarter]
        return round(np.mean(last) - np.mean(third or last))

    def check(self) -> None:
        """Refuse memory that grows.

        Raises
        ------
        DetectorError
            If the run needed more and more.
        """
        if self.growth > _MAX_GROWTH:
            raise DetectorError(f"memory grows: {self}")

    def __str__(self) -> str:
        return (
            f"memory {self.samples[-1] >> 20} MB, "
            f"{self.growth / (1 << 20):.1f} MB more than in the third quarter"
        )


def soak(pages: int) -> Iterator[str]:
    """Judge `pages` made pages by the API, then by the command; yield a line on each.

    Raises
    ------
    DetectorError
        If a row is lost, a page fails, or memory grows.
    """
    for name, run in (("score_many", _by_api), ("detector score", _by_command)):
        begun = time.monotonic()
        memory, rows, errors = run(pages)
        spent = time.monotonic() - begun
        line = (
            f"{name}: {pages:,} pages in {spent:,.0f} s, {rows:,} rows, {errors} errors; {memory}"
        )
        if rows != pages or errors:
            raise DetectorError(f"rows lost: {line}")
        memory.check()
        yield line


def _by_api(pages: int) -> tuple[Memory, int, int]:
    resident = _resident_of()
    memory, rows, errors = Memory(), 0, 0
    every = max(pages // _SAMPLES, 1)
    judge = detector.load()
    for verdict in judge.score_many(map(made_page, range(pages))):
        rows += 1
        errors += bool(verdict.error)
        if rows % every == 0:
            memory.samples.append(resident())
    return memory, rows, errors


def _by_command(pages: int) -> tuple[Memory, int, int]:
    with tempfile.TemporaryDirectory() as folder:
        source, out = Path(folder, "pages.jsonl"), Path(folder, "rows.jsonl")
        _write(source, pages)
        command = [
            sys.executable,
            "-m",
            "detector",
            "score",
            str(source),
            "-o",
            str(out),
            "--quiet",
        ]
        memory = _watched(command)
        return memory, *_counted(out)


def _write(path: Path, pages: int) -> None:
    with path.open("w", encoding="utf-8") as file:
        for page in map(made_page, range(pages)):
            file.write(json.dumps({"url": page.url, "html": page.html}) + "\n")


def _watched(command: list[str]) -> Memory:
    """Run a command to its end; return what it and its workers held in memory together."""
    memory = Memory()
    with subprocess.Popen(command) as process:
        resident = _resident_of(process.pid)
        while process.poll() is None:
            memory.samples.append(resident() or memory.samples[-1])
            time.sleep(1 / _LOOKS_PER_SECOND)
    if process.returncode:
        raise DetectorError(f"`detector score` ended with exit code {process.returncode}")
    return memory


def _counted(path: Path) -> tuple[int, int]:
    rows = errors = 0
    with path.open(encoding="utf-8") as file:
        while lines := list(islice(file, 1_000)):
            rows += len(lines)
            errors += sum(bool(json.loads(line)["error"]) for line in lines)
    return rows, errors


def _resident_of(process: int | None = None) -> Callable[[], int]:
    """Return what tells the memory of a process and its children; 0 when it has ended."""
    try:
        import psutil
    except ImportError as error:
        raise MissingExtraError("fuzz", "psutil") from error
    watched = psutil.Process(process)

    def resident() -> int:
        total = 0
        try:
            for one in (watched, *watched.children(recursive=True)):
                total += one.memory_info().rss
        except psutil.NoSuchProcess:  # ended between two looks
            return 0
        return total

    return resident
