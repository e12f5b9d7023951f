"""A line on the terminal that counts pages."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from detector.cli.words import counted

__all__ = ["counter"]


@contextmanager
def counter(what: str, *, shown: bool) -> Iterator[Callable[[int], None]]:
    """Give a function that counts pages on standard error, where that is a terminal."""
    visible = shown and sys.stderr.isatty()
    done = 0

    def count(more: int) -> None:
        nonlocal done
        done += more
        if visible:
            print(f"\r{counted(done, 'page')} {what}", end="", file=sys.stderr, flush=True)

    try:
        yield count
    finally:
        if visible:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
