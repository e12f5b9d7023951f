"""Where the time goes: parsing, the views that signals share, each family, model, verdict."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import cached_property
from statistics import mean
from typing import Any

from benchmarks.isolation import Worker
from benchmarks.measure import spread
from detector.document import Document, parse
from detector.page import Page
from detector.signals import Signal, all_signals

__all__ = ["profile", "shared_views", "signal_families"]

Say = Callable[[str], None]
Times = dict[str, float]

_WARM_UP = 8  # pages
_FAMILY = "signals: "


def shared_views(page: Page) -> list[str]:
    """Return the names of what a document of `page` makes once when first asked by a signal.

    What only evidence or other callers ask for is no cost of measuring.

    Examples
    --------
    >>> views = shared_views(Page(text="The pier is shut."))
    >>> "page_words" in views, "tokens" in views
    (True, False)
    """
    document = parse(page)
    for signal in all_signals().values():
        signal(document)
    made = vars(document)
    kept = (name for name, value in vars(Document).items() if isinstance(value, cached_property))
    return [name for name in kept if name in made]


def signal_families(names: Sequence[str]) -> dict[str, list[Signal]]:
    """Return signals by family, in the order of `names`.

    Examples
    --------
    >>> list(signal_families(["title_length", "hashtag_runs"]))
    ['content', 'keywords']
    """
    known, families = all_signals(), dict[str, list[Signal]]()
    for name in names:
        families.setdefault(known[name].family, []).append(known[name])
    return families


def profile(sets: dict[str, Sequence[Page]], rounds: int, say: Say) -> list[dict[str, Any]]:
    """Time each stage on the processor, in milliseconds a page; and the whole, undivided.

    What a family makes for itself and others is counted where it is asked for first.
    """
    rows = []
    for form, pages in sets.items():
        parts = [pages[_WARM_UP:][number::rounds] or pages for number in range(rounds)]
        with Worker(_profiler) as worker:
            worker.ask(pages[:_WARM_UP])
            found = []
            for number, part in enumerate(parts, 1):
                say(f"stages of {form}: round {number} of {rounds}")
                found.append(worker.ask(part).value)
        stages = {name: spread([times[name] for times in found]) for name in found[0]}
        whole = stages.pop("whole")
        rows.append({"form": form, "pages": sum(map(len, parts)), "whole": whole, "stages": stages})
    return rows


def _profiler() -> Callable[[Sequence[Page]], Times]:
    import detector

    judge = detector.load()
    families = signal_families(judge.model.additive.names)

    def handle(pages: Sequence[Page]) -> Times:
        begun = time.process_time()
        for _ in judge.score_many(pages):
            pass
        whole = time.process_time() - begun
        rows = [_staged(page, shared_views(page), families) for page in pages]
        times = {name: 1000 * mean(row[name] for row in rows) for name in rows[0]}
        times["model"] = 1000 * _model_time(judge, len(pages)) / len(pages)
        times["whole"] = 1000 * whole / len(pages)
        # Reasons, thresholds, records; and what the dividing itself costs, which is small.
        times["verdict and the rest"] = times["whole"] - sum(
            value for name, value in times.items() if name != "whole"
        )
        return times

    return handle


def _staged(page: Page, views: Sequence[str], families: dict[str, list[Signal]]) -> Times:
    clock = time.process_time
    begun = clock()
    document = parse(page)
    times = {"parse": clock() - begun}
    begun = clock()
    for name in views:
        getattr(document, name)
    times["shared views"] = clock() - begun
    for family, signals in families.items():
        begun = clock()
        for signal in signals:
            signal(document)
        times[_FAMILY + family] = clock() - begun
    return times


def _model_time(judge: Any, rows: int) -> float:
    import numpy as np

    values = np.random.default_rng(0).random((rows, len(judge.model.additive.names)))
    begun = time.process_time()
    judge.model.additive.contributions(values).sum(axis=1)
    return time.process_time() - begun
