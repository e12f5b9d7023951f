"""Any iterator of records: each comes back with its verdict."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar, cast

from detector.integrations._rows import judge_of, judged, read_options
from detector.page import Page, Verdict

__all__ = ["score_records"]

T = TypeVar("T")


def score_records(
    records: Iterable[T],
    page: Callable[[T], Page] | None = None,
    *,
    jobs: int = 1,
    **options: Any,
) -> Iterator[tuple[T, Verdict]]:
    r"""Yield every record, as it is, with the verdict on its page, in order.

    Records are taken as they are needed, some hundreds ahead at the most.

    Parameters
    ----------
    records : iterable
        Anything.
    page : callable, optional
        Makes the `Page` of a record. Without it records are mappings, such as the objects
        of a JSONL file, whose keys are found as ``detector score`` finds columns.
    jobs : int
        Processes to work with; -1 for all cores.
    **options
        See `ScoreOptions`.

    Yields
    ------
    tuple of record and Verdict
        Where there is no page in a record, or `page` raises, the verdict has `error`.

    Raises
    ------
    DetectorError
        If an option is unknown or out of range.

    Examples
    --------
    >>> rows = [{"n": 1, "text": "The pier is shut."}, {"n": 2, "text": None}]
    >>> for row, verdict in score_records(rows, max_fpr="strict"):
    ...     print(row["n"], verdict.label, verdict.error)
    1 unsure
    2 unsure nothing in 'text'
    >>> lines = ["The pier is shut.\tA1", "no tab"]
    >>> found = score_records(lines, lambda line: Page(text=line, id=line.split("\t")[1]))
    >>> [verdict.error for _, verdict in found]
    ['', 'IndexError: list index out of range']
    """
    judge = judge_of(read_options(options))
    to_page = cast("Callable[[T], Page]", judge.page) if page is None else page
    return judged(records, to_page, judge.detector, jobs)
