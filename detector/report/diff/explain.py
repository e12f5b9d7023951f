"""Flipped pages read again and explained by both models: all signals, not the listed ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from detector.api import Detector
from detector.batch import ReadOptions, Record, read_pages
from detector.errors import DetectorError
from detector.page import Page, Verdict
from detector.report.diff.flips import (
    KINDS,
    SignalChange,
    Wording,
    rows_of,
    sentence,
    steps_of,
)
from detector.report.diff.pairs import Side

if TYPE_CHECKING:
    from detector.report.diff.compare import Diff

__all__ = ["Pages"]

_MOST = 2_000  # flips of a direction that are explained
_BATCH = 64  # pages judged together
_DIRECTIONS = {"clean to spam": "to spam", "spam to clean": "to clean"}
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A flip that is looked for among the pages."""

    a: int
    direction: str
    before: str
    after: str


@dataclass
class _Sums:
    """What the signals' contributions changed by, over pages of one direction."""

    added: dict[str, float] = field(default_factory=dict)
    pages: dict[str, int] = field(default_factory=dict)

    def add(self, changes: dict[str, float]) -> None:
        for name, change in changes.items():
            if abs(change) >= 0.005:
                self.added[name] = self.added.get(name, 0.0) + change
                self.pages[name] = self.pages.get(name, 0) + 1


class Pages:
    """The pages that were scored, and the models that judged them.

    Parameters
    ----------
    inputs : sequence of str or Path
        What was given to ``detector score``.
    before, after : Detector
        With the models of the first and second output.
    signals : mapping
        What there is to know of each signal: the registry.
    reading : ReadOptions, optional
        How the pages are read.
    wording : callable, optional
        Words a reason for the page it stands on.
    """

    def __init__(
        self,
        inputs: Sequence[str | Path],
        before: Detector,
        after: Detector,
        signals: Mapping[str, Any],
        *,
        reading: ReadOptions | None = None,
        wording: Wording | None = None,
    ) -> None:
        self._inputs = inputs
        self._given = (before, after)
        self._signals = signals
        self._reading = reading or ReadOptions()
        self._wording = wording or sentence

    def explain(self, database: Any, diff: Diff, listed: int) -> tuple[int, int]:
        """Put exact accounts into a comparison in place of those of the rows' reasons.

        Returns
        -------
        tuple of int
            How many flipped pages were found and explained, and how many of these a model
            judges otherwise now than its rows say.

        Raises
        ------
        DetectorError
            If the rows were scored by other models.
        """
        one_model, other_model = self._given
        detectors = (_as_scored(one_model, diff.a, "a"), _as_scored(other_model, diff.b, "b"))
        wanted = _Lookup(database)
        shown = {flip.a: flip for flips in diff.flips.values() for flip in flips}
        sums = {direction: _Sums() for direction in _DIRECTIONS.values()}
        explained = disagreeing = 0
        for flips, pages in self._found(wanted):
            judged = [list(d.score_many(pages, why=True)) for d in detectors]
            for flip, one, other in zip(flips, *judged, strict=True):
                explained += 1
                disagreeing += (one.label, other.label) != (flip.before, flip.after)
                before = contributions(detectors[0], one)
                after = contributions(detectors[1], other)
                sums[flip.direction].add(_changes(before, after))
                if flip.a in shown:
                    old, new = self._reasons(before, one), self._reasons(after, other)
                    shown[flip.a].steps = steps_of(old, new, self._wording)
        if explained:
            diff.signals = {name: self._listed(name, sums[name], listed) for name in sums}
        return explained, disagreeing

    def _found(self, wanted: _Lookup) -> Iterator[tuple[list[_Wanted], list[Page]]]:
        """Yield flips with their pages, some at a time."""

        def found() -> Iterator[tuple[_Wanted, Page]]:
            for record in read_pages(self._inputs, self._reading):
                flip = wanted.take(record)
                if flip is not None and record.page is not None:
                    yield flip, record.page

        pairs = found()
        while batch := list(islice(pairs, _BATCH)):
            yield [flip for flip, _ in batch], [page for _, page in batch]

    def _reasons(self, added: dict[str, float], verdict: Verdict) -> list[dict[str, Any]]:
        """Return all signals that were measured in the shape of a row's reasons."""
        excerpts = {reason.signal: reason.excerpts for reason in verdict.reasons}
        return [
            {
                "signal": name,
                "family": self._signals[name].family,
                "value": verdict.signals.get(name),
                "unit": self._signals[name].unit,
                "contribution": contribution,
                "sentence": self._signals[name].sentence,
                "excerpts": list(excerpts.get(name, ())),
            }
            for name, contribution in added.items()
            if not np.isnan(verdict.signals.get(name, np.nan))
        ]

    def _listed(self, direction: str, sums: _Sums, count: int) -> list[SignalChange]:
        sign = 1 if direction == "to spam" else -1
        names = sorted(sums.added, key=lambda name: (-sign * sums.added[name], name))[:count]
        return [
            SignalChange(name, self._signals[name].sentence, sums.pages[name], sums.added[name])
            for name in names
        ]


def _as_scored(detector: Detector, side: Side, letter: str) -> Detector:
    """Return a detector at the budget of the rows, if it has their model."""
    ours = detector.model.version
    if side.model != ours:
        raise DetectorError(
            f"{side.name} was scored by model {side.model}, not {ours}", f"give --model-{letter}"
        )
    return Detector(detector.model, side.max_fpr or detector.max_fpr, detector.base_rate)


class _Lookup:
    """Flips to look for, by place, by id, and by address."""

    def __init__(self, database: Any) -> None:
        self._by: dict[tuple[Any, ...], _Wanted] = {}
        self._left: set[int] = set()
        for kind, direction in _DIRECTIONS.items():
            for row in rows_of(database, KINDS[kind], _MOST):
                flip = _Wanted(row["a"], direction, row["before"], row["after"])
                self._left.add(flip.a)
                for key in _keys(row["source"], row["position"], row["id"], row["url"]):
                    self._by.setdefault(key, flip)

    def take(self, record: Record) -> _Wanted | None:
        """Return the flip of a record's page, each flip once."""
        page = record.page
        names = (None, None) if page is None else (page.id, page.url)
        for key in _keys(record.source, record.position, *names):
            flip = self._by.get(key)
            if flip is not None and flip.a in self._left:
                self._left.discard(flip.a)
                return flip
        return None


def _keys(source: str, position: int, id: str | None, url: str | None) -> Iterable[tuple[Any, ...]]:
    """Return by what a page is found, the surest first."""
    yield "all", source, position, id, url
    if id is not None:
        yield "id", id
    if url is not None:
        yield "url", url
    if id is None and url is None:
        yield "place", source, position


def contributions(detector: Detector, verdict: Verdict) -> dict[str, float]:
    """Return what every signal of a verdict added to the log-odds."""
    additive = detector.model.additive
    values = np.array([[verdict.signals.get(name, np.nan) for name in additive.names]])
    return dict(zip(additive.names, additive.contributions(values)[0].tolist(), strict=True))


def _changes(before: dict[str, float], after: dict[str, float]) -> dict[str, float]:
    return {n: after.get(n, 0.0) - before.get(n, 0.0) for n in {**before, **after}}
