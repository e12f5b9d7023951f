"""What can be fuzzed: each target is a function of bytes that raises where something is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from fuzz import files, models, pages, rows

__all__ = ["TARGETS", "Target"]


@dataclass(frozen=True, slots=True)
class Target:
    """Something that is fed with bytes.

    Parameters
    ----------
    run : callable
        Takes bytes; raises whatever went wrong, and nothing where nothing did.
    seeds : callable
        Yields inputs to begin with.
    """

    run: Callable[[bytes], None]
    seeds: Callable[[], Iterator[bytes]]


TARGETS = {
    "html": Target(pages.fuzz_html, pages.html_seeds),
    "text": Target(pages.fuzz_text, pages.text_seeds),
    "warc": Target(files.fuzz_warc, partial(files.seeds_of, files.WARC)),
    "lines": Target(files.fuzz_lines, partial(files.seeds_of, files.LINES)),
    "columnar": Target(files.fuzz_columnar, partial(files.seeds_of, files.COLUMNAR)),
    "archive": Target(files.fuzz_archive, partial(files.seeds_of, files.ARCHIVES)),
    "rows": Target(rows.fuzz_rows, rows.row_seeds),
    "model": Target(models.fuzz_model, models.model_seeds),
}
"""Every target by name."""
