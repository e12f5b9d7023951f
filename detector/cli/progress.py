"""A line on standard error that tells how far a run is."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any, Protocol

__all__ = ["Counts", "Progress"]

_EVERY = 0.1  # seconds between two looks of the line


class Counts(Protocol):
    """What is shown of a run."""

    counts: Any
    before: int

    @property
    def rows(self) -> int:
        """Pages that are done."""


class Progress:
    """Shows how far a run is while it goes on: pages, speed, flagged pages, errors, time left.

    Parameters
    ----------
    shown : bool
        Whether there is a line at all.
    share : callable
        Tells which share of the inputs was read.
    """

    def __init__(self, *, shown: bool, share: Callable[[], float]) -> None:
        self._bar: Any = None
        self._task: Any = None
        self._next = 0.0
        self._started = time.monotonic()
        self._share = share
        self._first: tuple[int, float] | None = None  # rows and share that were there before
        if shown:
            self._bar = _bar()

    def show(self, tally: Counts) -> None:
        """Bring the line up to date, where it is time for that."""
        now = time.monotonic()
        if self._bar is None or now < self._next:
            return
        self._next = now + _EVERY
        share = self._share()
        self._first = self._first or (tally.before, share)
        rows, first_share = self._first
        seconds = max(now - self._started, 0.001)
        self._bar.update(
            self._task,
            completed=tally.rows,
            speed=f"{(tally.rows - rows) / seconds:,.0f}",
            spam=f"{tally.counts['spam'] / max(tally.rows, 1):.1%}",
            errors=tally.counts["error"],
            left=time_left(seconds, first_share, share),
        )

    def __enter__(self) -> Progress:
        if self._bar is not None:
            self._bar.start()
            self._task = self._bar.add_task("", total=None, speed="0", spam="0%", errors=0, left="")
        return self

    def __exit__(self, *problem: object) -> None:
        if self._bar is not None:
            self._bar.stop()


def time_left(seconds: float, first: float, now: float) -> str:
    """Return about how long it will take, after `seconds` that led from one share to another.

    Examples
    --------
    >>> time_left(60, 0.1, 0.4), time_left(60, 0.0, 0.0), time_left(2, 0.0, 1.0)
    ('0:02:00 left', '', '')
    """
    if now <= first or now >= 1:
        return ""
    return f"{timedelta(seconds=round(seconds * (1 - now) / (now - first)))} left"


def _bar() -> Any:
    from rich.console import Console
    from rich.progress import Progress as Bar
    from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn

    return Bar(
        SpinnerColumn(),
        TextColumn("{task.completed:,} pages"),
        TextColumn("[dim]{task.fields[speed]} pages/s"),
        TextColumn("[red]{task.fields[spam]} spam"),
        TextColumn("[magenta]{task.fields[errors]:,} errors"),
        TimeElapsedColumn(),
        TextColumn("[dim]{task.fields[left]}"),
        console=Console(stderr=True),
        transient=True,
    )
