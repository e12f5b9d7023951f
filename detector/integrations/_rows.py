"""What all doors share: options, rows made into pages, and verdicts made into columns."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from typing import Any, TypeVar

from detector.api import DEFAULT_BUDGET, Detector, load
from detector.batch.columns import NoPageColumnError, find_columns, row_record
from detector.batch.records import ReadOptions
from detector.errors import DetectorError
from detector.page import Page, TextKind, Verdict

__all__ = ["FIELDS", "RowJudge", "ScoreOptions", "cells", "judge_of", "judged", "read_options"]

T = TypeVar("T")

FIELDS = ("probability", "label", "family", "reasons", "unsure_because", "error")
"""What a verdict adds to a row, each name behind the prefix of the options."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreOptions:
    """How a door finds pages in rows, and how it judges them.

    Parameters
    ----------
    model : str, optional
        A model file; where work is spread over machines, each must have it at this path.
        Without it the model that comes with the package.
    max_fpr : float or str
        The false-positive budget, as in `detector.load`.
    base_rate : float, optional
        The share of spam that you expect, as in `detector.load`.
    html_column, text_column, url_column, title_column, id_column : str, optional
        Columns, or keys, that hold the page; common names are tried without them, as by
        ``detector score``.
    fetched_column, language_column : str, optional
        As above, for the time of the fetch and the language code.
    text_kind : "full" or "main", optional
        Whether texts are all visible text or extracted main text. Guessed if not given.
    prefix : str
        What the names of the added columns begin with.
    """

    model: str | None = None
    max_fpr: float | str = DEFAULT_BUDGET
    base_rate: float | None = None
    html_column: str | None = None
    text_column: str | None = None
    url_column: str | None = None
    title_column: str | None = None
    id_column: str | None = None
    fetched_column: str | None = None
    language_column: str | None = None
    text_kind: TextKind | None = None
    prefix: str = "detector_"

    @property
    def columns(self) -> tuple[str, ...]:
        """Names of the columns that are added."""
        return tuple(self.prefix + field for field in FIELDS)


def read_options(given: Mapping[str, Any]) -> ScoreOptions:
    """Check the names of options.

    Raises
    ------
    DetectorError
        If there is no option of a name.

    Examples
    --------
    >>> read_options({"max_fpr": "strict"}).columns[:2]
    ('detector_probability', 'detector_label')
    >>> read_options({"budget": 0.1})
    Traceback (most recent call last):
    ...
    detector.errors.DetectorError: no option 'budget': use model, max_fpr, base_rate, ...
    """
    known = [field.name for field in fields(ScoreOptions)]
    for name in given:
        if name not in known:
            raise DetectorError(f"no option {name!r}", f"use {', '.join(known)}")
    return ScoreOptions(**given)


@lru_cache(maxsize=4)
def judge_of(options: ScoreOptions) -> RowJudge:
    """Return the judge for options; a process loads its model once."""
    return RowJudge(options)


class RowJudge:
    """Judges rows: mappings from a column's name to its value."""

    def __init__(self, options: ScoreOptions) -> None:
        self.options = options
        self.detector = load(options.model, max_fpr=options.max_fpr, base_rate=options.base_rate)
        shared = {field.name for field in fields(ReadOptions)}
        given = {f.name: getattr(options, f.name) for f in fields(options) if f.name in shared}
        self._reading = ReadOptions(**given)

    def used(self, names: Sequence[str]) -> list[str]:
        """Return the columns of a table that its pages are made of.

        Raises
        ------
        DetectorError
            If no column holds pages, or one is named as an added column would be.
        """
        taken = [name for name in self.options.columns if name in names]
        if taken:
            raise DetectorError(f"a column {taken[0]!r} is there already", "give another prefix")
        try:
            return find_columns(tuple(names), self._reading).used()
        except DetectorError as error:
            raise DetectorError(error.what, _remedy(error)) from None

    def page(self, row: Mapping[str, Any]) -> Page:
        """Make the page of a row.

        Raises
        ------
        DetectorError
            If the row holds none.
        """
        columns = find_columns(tuple(row), self._reading)
        record = row_record("", 0, row, columns, self._reading)
        if record.page is None:
            raise DetectorError(record.error)
        return record.page

    def verdicts(self, rows: Iterable[Mapping[str, Any]], jobs: int = 1) -> Iterator[Verdict]:
        """Yield a verdict for each row, with `error` where it holds no page."""
        return (verdict for _, verdict in judged(rows, self.page, self.detector, jobs))

    def columns(self, rows: Iterable[Mapping[str, Any]], jobs: int = 1) -> dict[str, list[Any]]:
        """Return the added columns by name."""
        table = [cells(verdict) for verdict in self.verdicts(rows, jobs)]
        return {self.options.prefix + field: [row[field] for row in table] for field in FIELDS}


def _remedy(error: DetectorError) -> str:
    """Return what to do in Python; columns are found by code that speaks of the command."""
    if isinstance(error, NoPageColumnError):
        return "name one with html_column or text_column"
    return error.remedy.replace("--", "").replace("-", "_")


def judged(
    records: Iterable[T], to_page: Callable[[T], Page], detector: Detector, jobs: int = 1
) -> Iterator[tuple[T, Verdict]]:
    """Yield each record with its verdict; where `to_page` fails, the verdict says why.

    What stops the records is raised after the verdicts on those before it: workers take pages
    from another thread, where an exception would be lost.
    """
    waiting: deque[tuple[T, str]] = deque()
    failures: list[Exception] = []

    def pages() -> Iterator[Page]:
        try:
            for record in records:
                page, error = _page_or_error(record, to_page)
                waiting.append((record, error))
                yield page
        except Exception as failure:
            failures.append(failure)

    for verdict in detector.score_many(pages(), jobs=jobs):
        record, error = waiting.popleft()
        yield record, replace(verdict, error=error) if error else verdict
    if failures:
        raise failures[0]


def _page_or_error(record: T, to_page: Callable[[T], Page]) -> tuple[Page, str]:
    try:
        return to_page(record), ""
    except DetectorError as error:
        return Page(), str(error)
    # One bad record costs one row, whatever it does to the caller's code.
    except Exception as error:
        return Page(), f"{type(error).__name__}: {error}"


def cells(verdict: Verdict) -> dict[str, Any]:
    """Return what a verdict adds to a row, by field.

    Examples
    --------
    >>> cells(load().score(Page(text="The pier is shut.")))["unsure_because"]
    'too little text: 4 words'
    """
    row = {field: getattr(verdict, field) for field in FIELDS}
    row["reasons"] = "; ".join(f"{r.signal} {r.contribution:+.2f}" for r in verdict.reasons)
    return row
