"""Labelled pages as a table of signal values: what training and judging work on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from detector.document import parse
from detector.errors import DetectorError
from detector.model.measure import measure, select_signals
from detector.signals import all_signals
from detector.training.labelled import LabelledPage, views

__all__ = ["Table", "concatenate", "make_table", "read_table", "write_table"]

_CHUNK = 32  # pages a task

Strings = NDArray[np.str_]


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """Signal values of labelled pages, one row for each view of a page.

    Parameters
    ----------
    values : ndarray of shape (n_rows, n_signals)
        Signal values in the order of `names`; NaN where unknown.
    names : tuple of str
        Names of the signals.
    spam : ndarray of shape (n_rows,)
        1 for spam, 0 for clean.
    page, group, source, family, view, language : ndarray of shape (n_rows,)
        Id of the page, what a split must not divide, the file it came from, family of farm
        or kind of publisher, name of the view, ISO 639-1 code of the detected language.
    """

    values: NDArray[np.float64]
    names: tuple[str, ...]
    spam: NDArray[np.int_]
    page: Strings
    group: Strings
    source: Strings
    family: Strings
    view: Strings
    language: Strings

    def __len__(self) -> int:
        return len(self.spam)

    def where(self, kept: NDArray[Any]) -> Table:
        """Return the rows that a mask or an index names."""
        rows = {f.name: getattr(self, f.name)[kept] for f in fields(self) if f.name != "names"}
        return replace(self, **rows)

    def column(self, name: str) -> NDArray[np.float64]:
        """Return the values of one signal."""
        values: NDArray[np.float64] = self.values[:, self.names.index(name)]
        return values

    def select(self, names: Sequence[str]) -> Table:
        """Return the table with these signals only, in this order."""
        columns = [self.names.index(name) for name in names]
        return replace(self, values=self.values[:, columns], names=tuple(names))


_ROW_FIELDS = ("spam", "page", "group", "source", "family", "view", "language")


def make_table(
    pages: Iterable[LabelledPage],
    *,
    jobs: int = 1,
    with_views: bool = True,
    progress: Callable[[int], None] | None = None,
) -> Table:
    """Measure every signal on every page, in each of its views.

    Parameters
    ----------
    pages : iterable of LabelledPage
        The pages.
    jobs : int
        Processes to work with.
    with_views : bool
        Measure all views of `VIEWS` that a page has; else only the page as it stands.
    progress : callable, optional
        Called with the number of pages done since the last call.

    Raises
    ------
    DetectorError
        If no page could be measured.
    """
    from joblib import Parallel, delayed

    chunks = _chunks(pages)
    work = Parallel(n_jobs=jobs, return_as="generator", pre_dispatch="2*n_jobs")
    values: list[NDArray[np.float64]] = []
    rows: list[tuple[Any, ...]] = []
    for done, chunk_values, chunk_rows in work(delayed(_measured)(c, with_views) for c in chunks):
        values.extend(chunk_values)
        rows.extend(chunk_rows)
        if progress is not None:
            progress(done)
    if not rows:
        raise DetectorError("no page could be measured", "give labelled pages with text")
    columns = dict(zip(_ROW_FIELDS, map(np.array, zip(*rows, strict=True)), strict=True))
    return Table(values=np.array(values), names=tuple(all_signals()), **columns)


def _chunks(pages: Iterable[LabelledPage]) -> Iterator[list[LabelledPage]]:
    iterator = iter(pages)
    while chunk := list(islice(iterator, _CHUNK)):
        yield chunk


def _measured(
    chunk: list[LabelledPage], with_views: bool
) -> tuple[int, list[NDArray[np.float64]], list[tuple[Any, ...]]]:
    values, rows = [], []
    signals = select_signals()
    for labelled in chunk:
        try:
            shown = views(labelled) if with_views else [("page", labelled.page)]
            for view, page in shown:
                document = parse(page)
                values.append(measure(document, signals))
                rows.append(_row(labelled, view, document.language or ""))
        except DetectorError:  # a page of another format; it has no signals to learn from
            continue
    return len(chunk), values, rows


def _row(labelled: LabelledPage, view: str, language: str) -> tuple[Any, ...]:
    return (
        labelled.spam,
        labelled.page.name,
        labelled.group,
        labelled.source,
        labelled.family,
        view,
        language,
    )


def concatenate(tables: Sequence[Table]) -> Table:
    """Return the rows of all tables.

    Raises
    ------
    ValueError
        If the tables are over different signals.
    """
    if len({table.names for table in tables}) != 1:
        raise ValueError("the tables are over different signals")
    names = [f.name for f in fields(Table) if f.name != "names"]
    joined = {name: np.concatenate([getattr(t, name) for t in tables]) for name in names}
    return Table(names=tables[0].names, **joined)


def write_table(table: Table, path: Path) -> None:
    """Write a table as a compressed NumPy archive, by rename."""
    part = path.with_name(path.name + ".part")
    content = {f.name: getattr(table, f.name) for f in fields(table) if f.name != "names"}
    with part.open("wb") as file:
        np.savez_compressed(file, names=np.array(table.names), **content)
    part.replace(path)


def read_table(path: Path) -> Table:
    """Read what `write_table` wrote.

    Raises
    ------
    DetectorError
        If the file is none, or was measured with other signals than this version has.
    """
    try:
        with np.load(path, allow_pickle=False) as content:
            held = {name: content[name] for name in content.files}
    except (OSError, ValueError) as error:
        raise DetectorError(f"{path} is no table of signals ({error})") from error
    names = tuple(str(name) for name in held.pop("names"))
    if names != tuple(all_signals()):
        raise DetectorError(f"{path} was measured with other signals", "measure the pages again")
    return Table(names=names, **held)
