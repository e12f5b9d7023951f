"""What the crawl level asks of an engine; DuckDB and Spark do it, with the same result."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol

__all__ = ["Engine", "members_schema", "page_schema", "pages_of"]

PAGE_COLUMNS = ("source", "position", "id", "url")
_FINGERPRINT = ("site", "shingles", "body", "template", "title")


class Engine(Protocol):
    """Makes tables, each a Parquet file or a folder of them, out of others."""

    def view(self, name: str, path: Path) -> None:
        """Let queries call a table by a name."""

    def read(self, files: Sequence[Path], path: Path) -> None:
        """Make the table of pages, numbered in the order of the files."""

    def select(self, query: str, path: Path) -> None:
        """Make a table of what a query gives, in its order if it has one."""

    def map(self, query: str, function: Callable[[Any], Any], schema: Any, path: Path) -> None:
        """Make a table of what a function makes of each batch of rows of a query."""

    def cluster(self, query: str, path: Path) -> None:
        """Make a table of the pages in pairs, each with the least page that it is tied to."""

    def count(self, query: str) -> dict[str, int]:
        """Return the numbers in the one row that a query gives, by the names of its columns."""


def page_schema() -> Any:
    """Return the schema of the table of pages."""
    import pyarrow as pa

    types = {"position": pa.int64(), "shingles": pa.int64()}
    types |= dict.fromkeys(("body", "template", "title"), pa.binary())
    names = (*PAGE_COLUMNS, *_FINGERPRINT)
    return pa.schema([("page", pa.int64()), *((n, types.get(n, pa.string())) for n in names)])


def members_schema() -> Any:
    """Return the schema of the table of pages in clusters."""
    import pyarrow as pa

    return pa.schema([("page", pa.int64()), ("cluster", pa.int64())])


def pages_of(file: Path, first: int) -> Any:
    """Yield tables of the pages of a file, numbered from `first`.

    Raises
    ------
    DetectorError
        If the file can't be used.
    """
    import numpy as np
    import pyarrow as pa

    from detector.crawl.verdicts import read_pages

    for table in read_pages(file, facts=False):
        numbers = pa.array(np.arange(first, first + table.num_rows))
        columns = [table[name] for name in PAGE_COLUMNS]
        columns += [table[f"fingerprint_{name}"] for name in _FINGERPRINT]
        first += table.num_rows
        yield pa.Table.from_arrays([numbers, *columns], schema=page_schema())
