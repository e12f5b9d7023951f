"""What a worker does with a chunk: read its pages, judge them, encode the rows."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, MutableSequence, Sequence
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
    max_memory : int or None
        Bytes that a worker may take beyond those that it begins with.
    """

    kept: Layout | None = None
    discarded: Layout | None = None
    keep: Keep = "all"
    why: bool = False
    shown: bool = False
    all_errors: bool = False
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


def serve(connection: Connection, clock: MutableSequence[float], judge: Judge, job: Job) -> None:
    """Work on what comes through `connection` until it is closed.

    `clock` tells the parent since when the page at hand is worked on; 0 while none is.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent sees to that
    _die_with_parent()
    work = _Work(judge, job, clock)
    before = _address_space()
    if job.max_memory is not None and before:
        _limit_memory(before + job.max_memory)
    connection.send(None)
    while True:
        try:
            items: tuple[Item, ...] = connection.recv()
        except EOFError:
            return
        try:
            done = work.on(items)
        except (MemoryError, OutOfMemoryError):
            connection.send(OutOfMemoryError())
            continue
        done.grown = _address_space() - before
        connection.send(done)


class _Work:
    """Judges the pages of chunks, one at a time, so that each can be timed."""

    def __init__(self, judge: Judge, job: Job, clock: MutableSequence[float]) -> None:
        self._judge = judge
        self._job = job
        self._clock = clock
        (self._of_nothing,) = judge.score_many([Page()])

    def on(self, items: Sequence[Item]) -> Done:
        try:
            records = [record for item in items for record in self._timed_records(item)]
            judged = [self._row(record) for record in records]
            return self._encoded(items, judged)
        finally:
            self._clock[0] = 0.0

    def _timed_records(self, item: Item) -> Sequence[Record]:
        self._clock[0] = time.monotonic()
        return records_of(item)

    def _row(self, record: Record) -> Judged:
        self._clock[0] = time.monotonic()
        if record.page is None:
            verdict = replace(self._of_nothing, error=record.error)
        else:
            verdict = self._judged(record.page)
        if verdict.error.startswith("MemoryError"):
            raise OutOfMemoryError
        record = replace(record, page=None)
        return Judged(record, verdict, why_discarded(verdict, record, self._job.keep))

    def _judged(self, page: Page) -> Verdict:
        try:
            (verdict,) = self._judge.score_many([page], why=self._job.why)
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


def _limit_memory(size: int) -> None:
    """Let allocations fail beyond `size`, where the system can do that."""
    try:
        import resource
    except ImportError:  # not on Windows
        return
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    if hard == resource.RLIM_INFINITY or size < hard:
        resource.setrlimit(resource.RLIMIT_AS, (size, hard))


def _address_space() -> int:
    """Return how many bytes of addresses this process has; 0 where that can't be told."""
    try:
        with open("/proc/self/statm", "rb") as file:  # noqa: PTH123
            return int(file.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


def _die_with_parent() -> None:
    """End this process when the one that started it is killed, whatever it is doing then."""
    import threading
    from multiprocessing import parent_process

    if sys.platform == "linux":
        import ctypes

        set_parent_death_signal = 1
        ctypes.CDLL(None).prctl(set_parent_death_signal, signal.SIGKILL)
    parent = parent_process()
    if parent is not None:

        def watch() -> None:
            parent.join()
            os._exit(1)

        threading.Thread(target=watch, daemon=True).start()
