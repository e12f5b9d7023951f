"""What a worker does with a chunk: read its pages, judge them, encode the rows."""

from __future__ import annotations

import os
import signal
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from multiprocessing.connection import Connection
from typing import Protocol

from detector.batch.layout import Judged, Layout
from detector.batch.outcome import Keep, Outcome, outcome_of, why_discarded
from detector.batch.readers import records_of
from detector.batch.records import Item, Record
from detector.page import Page, Verdict

__all__ = ["Done", "Job", "Judge", "OutOfMemoryError", "merged", "serve"]

_MAX_TOLD = 10  # errors of a chunk that are told one by one
_FIRST = Page(
    url="https://example.org/pier",
    html="<title>Pier</title><p>The pier was shut on 3 March 2024, says the <a href=/>harbour</a>.",
)


class Judge(Protocol):
    """Gives verdicts; `detector.Detector` is one."""

    def score_many(
        self, pages: Iterable[Page], *, jobs: int = 1, why: bool = False
    ) -> Iterator[Verdict]:
        """Judge pages one after another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What workers need to know of a run.

    Parameters
    ----------
    kept, discarded : Layout or None
        How kept and discarded rows are laid out; None where they are not written.
    keep : {"all", "clean", "spam"}
        Which rows are kept.
    why : bool
        Whether excerpts are found as well.
    shown : bool
        Whether verdicts themselves are handed back, for a table.
    all_errors : bool
        Whether every error is told.
    max_seconds : float
        The longest time for a page.
    max_memory : int or None
        Bytes that a worker may take beyond those that it begins with.
    """

    kept: Layout | None = None
    discarded: Layout | None = None
    keep: Keep = "all"
    why: bool = False
    shown: bool = False
    all_errors: bool = False
    max_seconds: float = 60.0
    max_memory: int | None = None


@dataclass(slots=True)
class Done:
    """What became of a chunk."""

    rows: int = 0
    kept_rows: int = 0
    kept: list[bytes] = field(default_factory=list)
    discarded: list[bytes] = field(default_factory=list)
    counts: Counter[Outcome] = field(default_factory=Counter)
    told: list[str] = field(default_factory=list)
    shown: list[tuple[Verdict, Record]] = field(default_factory=list)
    grown: int = 0  # bytes that the worker has taken since it began


class OutOfMemoryError(Exception):
    """A chunk needs more memory than a worker may take."""


def merged(parts: Sequence[Done]) -> Done:
    """Put together what became of the parts of a chunk."""
    whole = Done()
    for part in parts:
        whole.rows += part.rows
        whole.kept_rows += part.kept_rows
        whole.kept += part.kept
        whole.discarded += part.discarded
        whole.counts += part.counts
        whole.told += part.told
        whole.shown += part.shown
    return whole


def serve(connection: Connection, judge: Judge, job: Job) -> None:
    """Work on what comes through `connection` until it is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent sees to that
    work = _Work(judge, job)
    _plain_allocations()
    addresses, before = _memory()
    if job.max_memory is not None and addresses:
        _limit_memory(addresses + job.max_memory)
    with suppress(EOFError, OSError):  # the parent has gone
        connection.send(None)
        while True:
            items: tuple[Item, ...] = connection.recv()
            connection.send(_answer(work, items, before))


def _answer(work: _Work, items: Sequence[Item], before: int) -> Done | OutOfMemoryError:
    try:
        done = work.on(items)
    except (MemoryError, OutOfMemoryError):
        return OutOfMemoryError()
    done.grown = _memory()[1] - before
    return done


class _Work:
    """Judges the pages of chunks, the time of each being measured."""

    def __init__(self, judge: Judge, job: Job) -> None:
        self._judge = judge
        self._job = job
        # What is loaded with the first page must not count as that page's time and memory.
        self._of_nothing, _ = judge.score_many([Page(), _FIRST])

    def on(self, items: Sequence[Item]) -> Done:
        try:
            records = [record for item in items for record in self._timed_records(item)]
            return self._encoded(items, self._rows(records))
        finally:
            _limit_time(0)

    def _timed_records(self, item: Item) -> Sequence[Record]:
        _limit_time(self._job.max_seconds)
        return records_of(item)

    def _rows(self, records: Sequence[Record]) -> list[Judged]:
        verdicts = iter(self._verdicts([r.page for r in records if r.page is not None]))
        return [self._row(r, None if r.page is None else next(verdicts)) for r in records]

    def _row(self, record: Record, verdict: Verdict | None) -> Judged:
        if verdict is None:
            verdict = replace(self._of_nothing, error=record.error)
        if verdict.error.startswith("MemoryError"):
            raise OutOfMemoryError
        record = replace(record, page=None)
        return Judged(record, verdict, why_discarded(verdict, record, self._job.keep))

    def _verdicts(self, pages: Sequence[Page]) -> list[Verdict]:
        try:
            return list(self._judge.score_many(self._timed(pages), why=self._job.why))
        # Then one of them is to blame, and is found when each is judged alone.
        except Exception:
            return [self._verdict(page) for page in pages]

    def _timed(self, pages: Sequence[Page]) -> Iterator[Page]:
        """Yield pages, the clock set anew for each: the detector looks at it before the next."""
        for page in pages:
            _limit_time(self._job.max_seconds)
            yield page

    def _verdict(self, page: Page) -> Verdict:
        try:
            (verdict,) = self._judge.score_many(self._timed([page]), why=self._job.why)
        # One bad page costs one row, whatever it does to the code.
        except Exception as error:
            why = f"{type(error).__name__}: {error}"
            return replace(self._of_nothing, error=why, id=page.id, url=page.url)
        return verdict

    def _encoded(self, items: Sequence[Item], judged: list[Judged]) -> Done:
        job = self._job
        kept = [i for i, row in enumerate(judged) if not row.because]
        dropped = [i for i, row in enumerate(judged) if row.because]
        outcomes = [outcome_of(row.verdict, row.record) for row in judged]
        return Done(
            rows=len(judged),
            kept_rows=len(kept),
            kept=_encoding(job.kept, items, judged, kept),
            discarded=_encoding(job.discarded, items, judged, dropped),
            counts=Counter(outcomes),
            told=self._told(judged, outcomes),
            shown=[(judged[i].verdict, _slim(judged[i].record)) for i in kept] if job.shown else [],
        )

    def _told(self, judged: list[Judged], outcomes: list[Outcome]) -> list[str]:
        lines = [
            f"{row.record.source}:{row.record.position}: {row.verdict.error}"
            for row, outcome in zip(judged, outcomes, strict=True)
            if outcome == "error"
        ]
        return lines if self._job.all_errors else lines[:_MAX_TOLD]


def _encoding(
    layout: Layout | None, items: Sequence[Item], judged: list[Judged], chosen: list[int]
) -> list[bytes]:
    return [layout.encode(items, judged, chosen)] if layout and chosen else []


def _slim(record: Record) -> Record:
    return replace(record, row=None)


# --- the process --------------------------------------------------------------------------


def _limit_time(seconds: float) -> None:
    """Let the system end this process after some time, whatever it is doing then; 0 for never.

    The signal has no handler: a handler waits for the code that hangs.
    """
    if hasattr(signal, "setitimer"):  # not on Windows
        signal.setitimer(signal.ITIMER_REAL, seconds)


def _limit_memory(size: int) -> None:
    """Let allocations fail beyond `size`, where the system can do that."""
    try:
        import resource
    except ImportError:  # not on Windows
        return
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    if hard == resource.RLIM_INFINITY or size < hard:
        resource.setrlimit(resource.RLIMIT_AS, (size, hard))


def _plain_allocations() -> None:
    """Let Arrow take memory as it needs it: its own pool reserves a gigabyte of addresses."""
    import pyarrow as pa

    pa.set_memory_pool(pa.system_memory_pool())


def _memory() -> tuple[int, int]:
    """Return the bytes of addresses, and of memory, of this process; 0 if that can't be told."""
    try:
        with open("/proc/self/statm", "rb") as file:  # noqa: PTH123
            addresses, resident = map(int, file.read().split()[:2])
    except OSError:
        return 0, 0
    page = os.sysconf("SC_PAGE_SIZE")
    return addresses * page, resident * page
