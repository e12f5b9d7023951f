"""Crawls that have been looked through, to learn from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from detector.crawl.database import WorkLimits, crawl_database
from detector.crawl.verdicts import find_files

__all__ = ["Crawled"]


@dataclass(frozen=True, slots=True)
class Crawled:
    """A crawl after ``detector crawl``.

    Parameters
    ----------
    inputs : sequence of Path
        What ``detector score --fingerprints`` wrote.
    folder : Path
        What ``detector crawl`` wrote.
    """

    inputs: Sequence[Path]
    folder: Path

    @property
    def files(self) -> list[Path]:
        """The files of the inputs."""
        return find_files(self.inputs)

    @contextmanager
    def database(self) -> Iterator[Any]:
        """Give a database to work on the crawl, which goes away."""
        with crawl_database(self.folder, WorkLimits()) as (database, _):
            yield database
