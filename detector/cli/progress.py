"""A line on standard error that tells how far a run is."""

from __future__ import annotations

import time
from typing import Any, Protocol

__all__ = ["Counts", "Progress"]

_EVERY = 0.1  # seconds between two looks of the line


class Counts(Protocol):
    """What is shown of a run."""

    counts: Any

    @property
    def rows(self) -> int:
        """Pages that are done."""


class Progress:
    """Shows pages, speed, flagged pages and errors while a run goes on; gone when it ends."""

    def __init__(self, *, shown: bool) -> None:
        self._bar: Any = None
        self._task: Any = None
        self._next = 0.0
        self._started = time.monotonic()
        if shown:
            self._bar = _bar()

    def show(self, tally: Counts) -> None:
        """Bring the line up to date, where it is time for that."""
        now = time.monotonic()
        if self._bar is None or now < self._next:
            return
        self._next = now + _EVERY
        self._bar.update(
            self._task,
            completed=tally.rows,
            speed=f"{tally.rows / max(now - self._started, 0.001):,.0f}",
            spam=tally.counts["spam"],
            errors=tally.counts["error"],
        )

    def __enter__(self) -> Progress:
        if self._bar is not None:
            self._bar.start()
            self._task = self._bar.add_task("", total=None, speed="0", spam=0, errors=0)
        return self

    def __exit__(self, *problem: object) -> None:
        if self._bar is not None:
            self._bar.stop()


def _bar() -> Any:
    from rich.console import Console
    from rich.progress import Progress as Bar
    from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn

    return Bar(
        SpinnerColumn(),
        TextColumn("{task.completed:,} pages"),
        TextColumn("[dim]{task.fields[speed]} pages/s"),
        TextColumn("[red]{task.fields[spam]:,} spam"),
        TextColumn("[magenta]{task.fields[errors]:,} errors"),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
    )
