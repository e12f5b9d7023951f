"""Processes that judge pages for the service: one that hangs or dies costs its page only."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
from collections.abc import Sequence
from concurrent.futures import TimeoutError as LateError
from dataclasses import dataclass, replace
from itertools import chain
from threading import Thread
from typing import Any

import numpy as np

from detector.api import Detector
from detector.errors import DetectorError, MissingExtraError
from detector.page import Page, Verdict

try:
    from pebble import ProcessExpired, ProcessPool
except ImportError as error:
    raise MissingExtraError("serve", "pebble") from error

__all__ = ["Judged", "Workers"]

_START_SECONDS = 60
_CHUNK = 16  # pages that one worker takes at a time


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict, and, where it was asked for, the sum behind its log-odds."""

    verdict: Verdict
    account: dict[str, float] | None = None


class Workers:
    """Judges pages in other processes.

    Parameters
    ----------
    detector : Detector
        What to judge with; each process gets it once.
    count : int
        Number of processes.
    seconds : float
        Time that a page may take.
    """

    def __init__(self, detector: Detector, count: int, seconds: float) -> None:
        self._detector = detector
        self._seconds = seconds
        # A new interpreter: a fork of a process with threads may hang.
        self._pool = ProcessPool(
            max_workers=count,
            initializer=_begin,
            initargs=(detector,),
            context=multiprocessing.get_context("spawn"),
        )

    async def start(self) -> None:
        """Start the processes, and wait until one has its model.

        Raises
        ------
        DetectorError
            If none gets ready.
        """
        first = self._pool.schedule(_judge, args=([], False))
        try:
            await asyncio.wait_for(asyncio.wrap_future(first), _START_SECONDS)
        except asyncio.TimeoutError:
            # A program that is not a file, or starts the service when it is imported.
            raise DetectorError(
                "no scoring process could start", "start the service from the main of a file"
            ) from None

    async def judge(self, pages: Sequence[Page], why: bool = False) -> list[Judged]:
        """Judge pages, in order."""
        chunks = (pages[at : at + _CHUNK] for at in range(0, len(pages), _CHUNK))
        judged = await asyncio.gather(*(self._judge(chunk, why) for chunk in chunks))
        return list(chain.from_iterable(judged))

    async def _judge(self, pages: Sequence[Page], why: bool) -> list[Judged]:
        try:
            future = self._pool.schedule(_judge, args=(pages, why), timeout=self._seconds)
            found: list[Judged] = await asyncio.wrap_future(future)
        except LateError:
            error = f"took longer than {self._seconds:g} s"
        except ProcessExpired:
            error = "the process that judged it died"
        except Exception as unexpected:
            error = f"{type(unexpected).__name__}: {unexpected}"
        else:
            return found
        return await self._one_by_one(pages, why, error)

    async def _one_by_one(self, pages: Sequence[Page], why: bool, error: str) -> list[Judged]:
        """Find the page that a chunk failed on; a page alone is that page."""
        if len(pages) == 1:
            return [Judged(replace(self._unread(pages[0]), error=error))]
        judged = await asyncio.gather(*(self._judge([page], why) for page in pages))
        return list(chain.from_iterable(judged))

    def _unread(self, page: Page) -> Verdict:
        return Verdict(
            probability=None,
            label="unsure",
            threshold=self._detector.threshold,
            max_fpr=self._detector.max_fpr,
            unsure_because="the page can't be read",
            id=page.id,
            url=page.url,
            model=self._detector.model.version,
        )

    def stop(self) -> None:
        """End the processes."""
        self._pool.stop()
        self._pool.join()


# --- in the worker ------------------------------------------------------------------------

_detector: Detector


def _begin(detector: Detector) -> None:
    global _detector
    _detector = detector
    # Ctrl-C goes to all processes of a terminal: the service ends its workers itself.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_the_service, daemon=True).start()


def _end_with_the_service() -> None:
    """End this process when the service was killed and can't do it."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(0)


def _judge(pages: Sequence[Page], why: bool) -> list[Judged]:
    return [
        Judged(replace(verdict, signals={}), _account(verdict) if why else None)
        for verdict in _detector.score_many(pages, why=why)
    ]


def _account(verdict: Verdict) -> dict[str, float] | None:
    """Return the parts that the log-odds of a page are the sum of."""
    if verdict.probability is None:
        return None
    model: Any = _detector.model
    names = model.additive.names
    values = np.array([[verdict.signals[name] for name in names]])
    contributions = model.additive.contributions(values)[0]
    unknown = np.isnan(values[0])
    listed = np.isin(names, [reason.signal for reason in verdict.reasons])
    base = model.additive.intercept + _base_rate_shift()
    return {
        "base": base,
        "reasons": sum(reason.contribution for reason in verdict.reasons),
        "other_signals": float(contributions[~unknown & ~listed].sum()),
        "unknown_signals": float(contributions[unknown].sum()),
        "log_odds": base + float(contributions.sum()),
    }


def _base_rate_shift() -> float:
    """Return what the base rate adds to log-odds: what it moves the threshold by."""
    shifted = float(np.log(_detector.threshold / (1 - _detector.threshold)))
    return shifted - _detector.model.clean_scores.threshold(_detector.max_fpr).log_odds
