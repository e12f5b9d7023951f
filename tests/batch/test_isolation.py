"""A page that hangs or crashes costs its own row, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from detector import DetectorError, Page, Verdict
from detector.batch.layout import Layout
from detector.batch.plan import Chunk, Place
from detector.batch.pool import Pool
from detector.batch.records import Record
from detector.batch.work import Job
from tests.batch.faults import FAULTS, Stumbling, good_text, stumbling, write_lines
from tests.cli.scoring import rows_in, score

LIMITS: dict[str, Any] = {"max_seconds": 3.0, "max_memory": 300_000_000}


def test_fault_costs_its_own_row(tmp_path: Path) -> None:
    texts = [good_text(i) for i in range(130)]
    at = dict(zip((0, 1, 2, 33, 34, 60, 63, 64, 100, 129), FAULTS, strict=True))
    for number, fault in at.items():
        texts[number] = fault
    lines = write_lines(tmp_path / "pages.jsonl", texts)
    outs = [tmp_path / "one.jsonl", tmp_path / "two.jsonl"]
    for jobs, out in enumerate(outs, start=1):
        assert score(stumbling(), [lines], out, jobs=jobs, part_rows=20, **LIMITS) == 1
    rows = rows_in(outs[0])
    assert [row["position"] for row in rows] == list(range(1, 131))
    for number, fault in at.items():
        assert FAULTS[fault][1] in rows[number]["error"]
        assert rows[number]["probability"] is None
    assert sum(bool(row["error"]) for row in rows) == len(FAULTS)
    assert all(row["probability"] is not None for row in rows if not row["error"])
    assert outs[0].read_bytes() == outs[1].read_bytes()


def test_rows_beside_a_crash_are_the_same_as_without_it(tmp_path: Path) -> None:
    texts = [good_text(i) for i in range(40)]
    out = tmp_path / "calm.jsonl"
    score(stumbling(), [write_lines(tmp_path / "pages.jsonl", texts)], out)
    calm = rows_in(out)
    texts[20] = "SEGFAULTS"
    out = tmp_path / "stormy.jsonl"
    score(stumbling(), [write_lines(tmp_path / "pages.jsonl", texts)], out)
    stormy = rows_in(out)
    assert calm[:20] + calm[21:] == stormy[:20] + stormy[21:]


def test_worker_that_somebody_else_kills_once_costs_nothing(tmp_path: Path) -> None:
    texts = [good_text(i) for i in range(40)]
    texts[7] = f"DIES ONCE {tmp_path / 'died'}"
    lines = write_lines(tmp_path / "pages.jsonl", texts)
    assert score(DyingOnce(stumbling().model), [lines], tmp_path / "out.jsonl") == 0
    assert (tmp_path / "died").exists()


class DyingOnce(Stumbling):
    """A detector whose process is killed at a page, the first and the second time."""

    def score_many(self, pages, *, jobs=1, why=False):  # type: ignore[no-untyped-def]
        """Judge pages."""
        for page in pages:
            if page.text and page.text.startswith("DIES ONCE "):
                mark = Path(page.text.removeprefix("DIES ONCE "))
                times = len(mark.read_text()) if mark.exists() else 0
                mark.write_text("x" * (times + 1))
                if times < 2:  # in its chunk, and once more alone
                    FAULTS["IS KILLED"][0]()
            yield from super().score_many([page], jobs=jobs, why=why)


def test_detector_that_raises_costs_one_row(tmp_path: Path) -> None:
    texts = [good_text(0), "RAISES", good_text(2)]
    out = tmp_path / "out.jsonl"
    lines = write_lines(tmp_path / "pages.jsonl", texts)
    assert score(Raising(stumbling().model), [lines], out) == 1
    assert [row["error"] for row in rows_in(out)] == ["", "KeyError: 'pier'", ""]


class Raising(Stumbling):
    """A detector that raises at a page."""

    def score_many(self, pages, *, jobs=1, why=False):  # type: ignore[no-untyped-def]
        """Judge pages."""
        for page in pages:
            if page.text == "RAISES":
                raise KeyError("pier")
            yield from super().score_many([page], jobs=jobs, why=why)


def test_workers_that_do_not_start_are_told() -> None:
    pool = Pool(NotStarting(stumbling().model), Job(kept=Layout("jsonl")))
    with pytest.raises(DetectorError, match=r"worker processes don't start: .*exit code 7"):
        list(pool.map(iter([chunk_of("Hello")])))


class NotStarting(Stumbling):
    """A detector that ends every process that it is sent to."""

    def __reduce__(self):  # type: ignore[no-untyped-def]
        import os

        return os._exit, (7,)


def chunk_of(*texts: str) -> Chunk:
    records = [Record("pages", i, Page(text=text)) for i, text in enumerate(texts, start=1)]
    return Chunk(tuple(records), Place(0, len(records)))


def test_results_come_in_order_and_reading_does_not_run_ahead() -> None:
    read: list[int] = []

    def chunks() -> Iterator[Chunk]:
        for i in range(60):
            read.append(i)
            yield chunk_of(good_text(i))

    pool = Pool(stumbling(), Job(shown=True), jobs=2)
    ahead = []
    urls = []
    for done, (_, result) in enumerate(pool.map(chunks()), start=1):
        ((verdict, record),) = result.shown
        assert isinstance(verdict, Verdict) and record.page is None
        urls.append(verdict.probability)
        ahead.append(len(read) - done)
    assert len(urls) == 60
    assert max(ahead) <= 8


def test_what_stops_the_reading_is_told_after_what_was_read() -> None:
    def chunks() -> Iterator[Chunk]:
        yield chunk_of("one")
        yield chunk_of("two")
        raise DetectorError("the disk is gone")

    results = Pool(stumbling(), Job(shown=True)).map(chunks())
    assert next(results)[1].rows == next(results)[1].rows == 1
    with pytest.raises(DetectorError, match="the disk is gone"):
        next(results)
