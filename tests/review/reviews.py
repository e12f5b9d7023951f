"""A scored set to review, and the command as a person would run it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import IO, Any, cast

import httpx

from detector import Page, load
from detector.batch import Record, open_writer, verdict_row
from tests.integrations.pages import spam_and_clean

ROOT = Path(__file__).parents[2]
NUMBER = 60  # pages of the set, every other one a farm page

Row = dict[str, Any]


@lru_cache(maxsize=1)
def page_rows() -> tuple[Row, ...]:
    """Return made pages with addresses of three pages a host, and whether they are farmed."""
    made = spam_and_clean(NUMBER // 2)[:NUMBER]
    return tuple(
        {
            "url": f"https://site{n // 3}.example/story/{n}",
            "html": row["html"],
            "text": row["text"],
            "title": row["title"],
            "fetched": row["fetched"],
            "farmed": n % 2 == 0,
        }
        for n, row in enumerate(made)
    )


def page_of(row: Row) -> Page:
    return Page(**{name: row[name] for name in ("url", "html", "text", "title", "fetched")})


def write_pages(folder: Path) -> Path:
    path = folder / "pages.jsonl"
    lines = [json.dumps({k: v for k, v in row.items() if v is not None}) for row in page_rows()]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


@lru_cache(maxsize=1)
def _verdicts() -> tuple[Any, ...]:
    return tuple(load().score_many(map(page_of, page_rows())))


def write_scored(folder: Path, source: str | None = None, name: str = "scored.parquet") -> Path:
    """Write what `detector score` makes of the pages in a folder, and the pages."""
    pages = source or str(write_pages(folder))
    rows = [
        verdict_row(verdict, Record(pages, at)) for at, verdict in enumerate(_verdicts(), start=1)
    ]
    with open_writer(folder / name) as writer:
        writer.write(rows)
    return folder / name


@dataclass
class Running:
    """A review that runs."""

    address: str
    process: subprocess.Popen[str]

    def get(self, path: str, **request: Any) -> httpx.Response:
        return httpx.get(self.address + path, timeout=60, **request)

    def post(self, path: str, data: dict[str, str], **request: Any) -> httpx.Response:
        headers = {"origin": self.address, **request.pop("headers", {})}
        return httpx.post(self.address + path, data=data, headers=headers, timeout=60, **request)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait(timeout=60)


@contextmanager
def running(scored: Path, labels: Path, *options: str) -> Iterator[Running]:
    """Run ``detector review`` on a free port."""
    paths = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    command = [sys.executable, "-m", "detector", "review", str(scored), "-o", str(labels)]
    process = subprocess.Popen(
        [*command, "--port", "0", "--reviewer", "ann", *options],
        env={**os.environ, "PYTHONPATH": paths},
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        lines = cast(IO[str], process.stderr)
        found = None
        while found is None:
            line = lines.readline()
            assert line, "the review has ended"
            found = re.search(r"http://\S+?:\d+", line)
        yield Running(found.group(), process)
    finally:
        process.terminate()
        print(process.communicate(timeout=60)[1])  # for whom a test fails
