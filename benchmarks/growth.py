"""How time and memory grow with the length of a page, the number of pages, and the workers."""

from __future__ import annotations

import gc
import math
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import count, cycle, islice
from typing import Any

import numpy as np

from benchmarks.isolation import LostError, Worker, peak_memory, resident_memory
from benchmarks.pages import grown_page
from benchmarks.stages import shared_views
from detector.page import Page
from detector.signals import all_signals

__all__ = ["SUPER_LINEAR", "exponent", "of_lengths", "of_numbers", "of_parts", "of_workers"]

Say = Callable[[str], None]
Part = dict[str, Any]

SUPER_LINEAR = 1.3
"""Exponent of time over length above which a part's cost grows faster than the page.

Caches of the processor that a long page no longer fits in give up to that; a square gives 2.
"""

_TOLD = 0.0002  # seconds; less is not told apart from the clock's own noise
_IN_A_ROW = 4  # lengths that an exponent is fitted to
_LONG = 300_000  # bytes from which on a page is measured less often
_REPEATS, _REPEATS_LONG = 5, 2
_LOOKS = 50  # at the memory, while pages go by
_BATCH = 256  # pages judged together: time and memory between two batches can be compared
_HTML_EVERY = 10  # pages
_FORMS = ("text", "html")
_WARM_UP = 1_024  # pages, which is some batches for each worker


def exponent(sizes: Sequence[float], times: Sequence[float]) -> float | None:
    """Return the power of the size that times grow with, or None where they are too short.

    It is the steepest found over four sizes in a row: neither what is paid once for each page
    nor the size from which on a page is cut hides growth.

    Examples
    --------
    >>> round(exponent([10, 100, 1000, 10000], [1, 10, 100, 1000]), 6)
    1.0
    >>> round(exponent([10, 100, 1000, 10000, 100000], [0.01, 1, 100, 10000, 10000]), 6)
    2.0
    >>> exponent([10, 100, 1000, 10000], [0, 1e-6, 1e-5, 1e-4])
    """
    told = [(s, t) for s, t in zip(sizes, times, strict=True) if t >= _TOLD]
    rows = (told[start : start + _IN_A_ROW] for start in range(len(told) - _IN_A_ROW + 1))
    return max(map(_slope, rows), default=None)


def _slope(row: Sequence[tuple[float, float]]) -> float:
    size, seconds = np.log(np.array(row)).T
    return float(np.polyfit(size, seconds, 1)[0])


# --- length of a page -------------------------------------------------------------------------


def of_lengths(lengths: Sequence[int], timeout: float, say: Say) -> list[Part]:
    """Judge pages of each length in fresh processes; time and memory of the whole."""
    rows = []
    for form in _FORMS:
        for length in lengths:
            say(f"growth with length: {form} of {length:,} bytes")
            row: Part = {"form": form, "bytes": length}
            try:
                with Worker(_judge_of_length) as worker:
                    answer = worker.ask((length, form), timeout)
                rows.append({**row, **answer.value, "peak": answer.peak, "failed": ""})
            except LostError as error:
                rows.append({**row, "failed": str(error)})
    return rows


def _judge_of_length() -> Callable[[tuple[int, str]], Part]:
    import detector

    judge = detector.load()
    for form in _FORMS:
        judge.score(grown_page(2_000, form))

    def handle(question: tuple[int, str]) -> Part:
        page = grown_page(*question)
        before = resident_memory()
        seconds = math.inf
        for _ in range(_repeats(question[0])):
            begun = time.process_time()
            verdict = judge.score(page)
            seconds = min(seconds, time.process_time() - begun)
        return {"seconds": seconds, "before": before, "outcome": verdict.error or verdict.label}

    return handle


def _repeats(length: int) -> int:
    return _REPEATS if length < _LONG else _REPEATS_LONG


def of_parts(lengths: Sequence[int], timeout: float, say: Say) -> list[Part]:
    """Time each shared view and each signal by itself over lengths, and fit its growth.

    What a signal makes for itself and others is counted where it is asked for first.
    """
    found: dict[tuple[str, str], dict[int, float]] = {}
    for form in _FORMS:
        for length in lengths:
            say(f"growth of each signal: {form} of {length:,} bytes")
            try:
                with Worker(_dissector) as worker:
                    times = worker.ask((length, form), timeout).value
            except LostError:
                break  # longer ones would fail as well; those before are fitted
            for name, seconds in times.items():
                found.setdefault((form, name), {})[length] = seconds
    return [_fitted(form, name, times) for (form, name), times in found.items()]


def _fitted(form: str, name: str, times: dict[int, float]) -> Part:
    lengths, seconds = list(times), list(times.values())
    return {
        "form": form,
        "name": name,
        "bytes": lengths,
        "seconds": seconds,
        "exponent": exponent(lengths, seconds),
    }


def _dissector() -> Callable[[tuple[int, str]], dict[str, float]]:
    for form in _FORMS:
        page = grown_page(2_000, form)
        _dissected(page, shared_views(page))

    def handle(question: tuple[int, str]) -> dict[str, float]:
        page = grown_page(*question)
        gc.disable()  # else a search for garbage is charged to whoever is running
        views = shared_views(page)
        runs = [_dissected(page, views) for _ in range(_repeats(question[0]))]
        return {name: min(run[name] for run in runs) for name in runs[0]}

    return handle


def _dissected(page: Page, views: Sequence[str]) -> dict[str, float]:
    from detector.document import parse

    clock = time.process_time
    begun = clock()
    document = parse(page)
    times = {"parse": clock() - begun}
    for name in views:
        begun = clock()
        getattr(document, name)
        times[f"view: {name}"] = clock() - begun
    for signal in all_signals().values():
        begun = clock()
        signal(document)
        times[f"{signal.family}: {signal.name}"] = clock() - begun
    return times


# --- number of pages --------------------------------------------------------------------------


def of_numbers(sets: dict[str, Sequence[Page]], number: int, say: Say) -> Part:
    """Judge so many pages in one fresh process, and look at its memory on the way.

    No two pages have the same host, so that what is kept for each host or page would show.
    """
    say(f"growth with the number of pages: {number:,} pages")
    with Worker(partial(_ready_for_many, dict(sets))) as worker:
        answer = worker.ask(number)
    return {"pages": number, "looks": answer.value, "peak": answer.peak}


def _ready_for_many(sets: dict[str, Sequence[Page]]) -> Callable[[int], list[Part]]:
    import detector

    judge = detector.load()

    def handle(number: int) -> list[Part]:
        every = max(1, number // _LOOKS // _BATCH) * _BATCH
        begun = time.process_time()
        looks = [{"pages": 0, "seconds": 0.0, "memory": resident_memory()}]
        verdicts = judge.score_many(islice(_stream(sets), number))
        for done, _ in enumerate(verdicts, 1):
            if done % every == 0 or done == number:
                seconds = time.process_time() - begun
                looks.append({"pages": done, "seconds": seconds, "memory": resident_memory()})
        return looks

    return handle


def _stream(sets: dict[str, Sequence[Page]]) -> Iterator[Page]:
    """Yield the pages over and over, under another host and with other words each time."""
    texts, htmls = sets.get("text") or sets["html"], sets.get("html") or sets["text"]
    turns = cycle(texts), cycle(htmls)
    for number in count():
        page = next(turns[number % _HTML_EVERY == 0])
        url = f"https://site{number}.example/{number}/story.html"
        mark = f"Number {number} of word{number}.\n"
        if page.html is None:
            yield replace(page, url=url, text=mark + (page.text or ""))
        else:
            yield replace(page, url=url, html=f"{page.html!s}<p>{mark}</p>")


# --- workers ----------------------------------------------------------------------------------


def of_workers(
    sets: dict[str, Sequence[Page]], number: int, jobs: Sequence[int], rounds: int, say: Say
) -> list[Part]:
    """Judge the same pages with more workers, by turns, by the wall; memory of the largest.

    Needs all the cores, so the caller must not be pinned to one.
    """
    rows: list[Part] = [{"jobs": count, "seconds": [], "pages": number} for count in jobs]
    for turn in range(1, rounds + 1):
        for row in rows:
            say(f"growth with workers: {row['jobs']} of {max(jobs)}, round {turn} of {rounds}")
            with Worker(partial(_ready_for_jobs, dict(sets), row["jobs"])) as worker:
                answer = worker.ask(number)
            row["seconds"].append(answer.value["seconds"])
            row["peak"] = max(row.get("peak", 0), answer.value["peak"])
    return rows


def _ready_for_jobs(sets: dict[str, Sequence[Page]], jobs: int) -> Callable[[int], Part]:
    import psutil
    from joblib.externals.loky import get_reusable_executor

    import detector

    judge = detector.load()
    # Workers are started and have loaded the signals before the clock runs.
    for _ in judge.score_many([Page(text="A short page.")] * _WARM_UP, jobs=jobs):
        pass

    def handle(number: int) -> Part:
        begun = time.perf_counter()
        peak = 0
        verdicts = judge.score_many(islice(_stream(sets), number), jobs=jobs)
        for done, _ in enumerate(verdicts, 1):
            if done % _WARM_UP == 0 or done == number:
                workers = psutil.Process().children(recursive=True) or [psutil.Process()]
                peak = max(peak, *(peak_memory(worker.pid) for worker in workers))
        seconds = time.perf_counter() - begun
        if jobs != 1:
            get_reusable_executor().shutdown(wait=True)
        return {"seconds": seconds, "peak": peak}

    return handle
